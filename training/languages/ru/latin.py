"""Russian sources as they stand in Latin letters in notes of other languages."""

from training.languages import rows
from training.languages.lists import fillers, listed

LATIN_WORDS: dict[str, tuple[str, ...]] = {
    "lat_family": listed("""
Ivanov, Petrova, Kuznetsov, Sokolova, Lebedev, Morozov, Volkov, Solov’ev, Vasil’eva, Pavlov, Orlov
Kiseleva, Makarov, Il’in, Gusev, Titova, Kuz’min, Alekseev, Iakovlev, Zakharova, Grigor’ev, Ershov
Yakovlev, Zhukov, Frolova, Shchukin, Tsvetkov, Mikhailov, Zaitsev, Fedotov, Dmitrieva, Nikiforov
"""),
    "lat_given": listed("""
Ivan, Boris, Viktor, Oleg, Aleksandr, Nikolai, Sergei, Andrei, Aleksei, Iurii, Yuri, Dmitrii
Grigorii, Anna, Marina, Irina, Elena, Svetlana, Tat’iana, Ol’ga, Liudmila, Galina, Ekaterina
"""),
    "lat_ini": listed(
        "A., B., V., G., D., E., I., K., L., M., N., O., P., R., S., T., Iu., Ia., Yu."
    ),
    "lat_noun": listed("""
istoriia, rossiiskaia derevnia, gorod, granitsa, voina, pamiat’, vlast’, reforma, obshchestvo
krest’ianstvo, revoliutsiia, zemstvo, imperiia, armiia, rynok, politika, pravo, propaganda, terror
"""),
    "lat_of": listed("""
goroda, voiny, vlasti, derevni, krest’ianstva, imperii, armii, Rossii, SSSR, Kavkaza, Sibiri
revoliutsii, sovetskoi politiki, russkoi kul’tury, obshchestvennogo dvizheniia, Gruzii, Armenii
"""),
    "lat_paper": listed("""
Vechernii listok, Severnyi vestnik, Golos kraia, Krasnyi moriak, Nezavisimyi kur’er, Zerkalo kraia
Kavkazskii vestnik, Rabochii put’, Pravda Severa, Portovaia gazeta, Novosti Primorska
Birzhevoi listok
"""),
    "lat_journal": listed("""
Voprosy istorii, Otechestvennaia istoriia, Istoricheskii arkhiv, Novaia pristan’, Rodina
Vestnik Primorskogo universiteta, Etnograficheskoe obozrenie, Krasnyi arkhiv, Russkaia starina
"""),
    "lat_place": listed("""
Moscow, Moscow, Moskva, M., St. Petersburg, SPb., Leningrad, Kazan’, Tbilisi, Erevan, Kiev, Rostov
"""),
    "lat_publisher": listed("""
Nauka, Mysl’, Politizdat, ROSSPEN, Izdatel’stvo Maiak, Novoe obozrenie, Rech’, Ves’ mir, Gosizdat
"""),
    "lat_archive": listed("""
GARF, RGASPI, RGIA, RGVA, RGAE, RGALI, RGANI, TsAMO, AVPRF, RGADA, TsGA SPb, GAPK, TsGAIPD
Gosudarstvennyi arkhiv Rossiiskoi Federatsii (GARF)
"""),
    "en_month": listed("""
January, February, March, April, May, June, July, August, September, October, November, December
"""),
}
LATIN_FILLERS: dict[str, tuple[str, ...]] = fillers("""
lat_author = {:lat_ini} {:lat_ini} {:lat_family} ¦ {:lat_given} {:lat_family}
  ¦ {:lat_ini} {:lat_family} ¦ {:lat_family}, {:lat_ini} {:lat_ini}
  ¦ {:lat_family} {:lat_ini} {:lat_ini} ¦ {:lat_ini}{:lat_ini} {:lat_family}
lat_title = {:capital lat_noun} {:lat_of} ¦ {:capital lat_noun} i {:lat_noun}
  ¦ {:capital lat_noun} i {:lat_noun} v {:number 1900 1930}–{:number 1931 1990}-e gody
  ¦ Istoriia {:lat_of} ¦ Ocherki istorii {:lat_of} ¦ K voprosu ob istorii {:lat_of}
  ¦ {:capital lat_noun}: {:lat_noun} {:lat_of} ¦ Problemy {:lat_of}
  ¦ Iz istorii {:lat_of}: dokumenty i materialy
lat_translated = {:lat_title} \\[History of the {:lat_en}\\]
  ¦ {:lat_title} \\[The {:lat_en} Question\\]
lat_en = Town ¦ Border ¦ Peasantry ¦ Empire ¦ Revolution
en_dmy = {:number 1 30} {:en_month} {:year} ¦ {:en_month} {:number 1 30}, {:year}
  ¦ {:number 1 30} {:en_month} {:year}
lat_shelf = f. {:number 1 9000}, op. {:number 1 90}, d. {:number 1 900}
  ¦ fond {:number 1 900}, opis’ {:number 1 30}, delo {:number 1 900}
  ¦ F. R-{:number 1 9000}, op. {:number 1 90}, d. {:number 1 900}
  ¦ f. {:number 1 900}/op. {:number 1 9}/d. {:number 1 90}
lat_leaf = {:number 1 300} ¦ {:range 1 300} ¦ {:number 1 300}ob ¦ {:number 1 300} ob.
lat_l = l. {page:lat_leaf} ¦ ll. {page:range 1 300} ¦ list {page:number 1 300}
lat_p = p. {page:number 1 500} ¦ pp. {page:range 1 500} ¦ s. {page:number 1 500}
  ¦ {page:range 1 500} ¦ {page:number 1 500}
""")
LATIN: dict[str, tuple[str, ...]] = {
    "book": rows("""
{author:lat_author}, {title:lat_title} ({publisher-place:lat_place}: {publisher:lat_publisher},//
 {issued:year}), {:lat_p}
{author:lat_author}, {title:lat_translated} ({publisher-place:lat_place}://
 {publisher:lat_publisher}, {issued:year}), {:lat_p}
{author:lat_author}, {title:lat_title} ({publisher-place:lat_place}, {issued:year}), {:lat_p}
{author:lat_author}, {title:lat_title}, {publisher-place:lat_place}: {publisher:lat_publisher},//
 {issued:year}, {:lat_p}
{author:lat_author} {title:lat_title}. {publisher-place:lat_place}: {publisher:lat_publisher},//
 {issued:year}. S. {page}
"""),
    "article-journal": rows("""
{author:lat_author}, “{title:lat_title},” {container-title:lat_journal}, no. {issue}//
 ({issued:year}): {:lat_p}
{author:lat_author}, ‘{title:lat_title}’, {container-title:lat_journal}, {issued:year}, No.//
 {issue}, {:lat_p}
{author:lat_author} {title:lat_title} // {container-title:lat_journal}. {issued:year}. №//
 {issue}. S. {page:pages}
"""),
    "article-newspaper": rows("""
{container-title:lat_paper}, {issued:en_dmy}[, {:lat_p}]
{author:lat_author}, “{title:lat_title},” {container-title:lat_paper}, {issued:en_dmy}
“{title:lat_title},” {container-title:lat_paper} ({publisher-place:lat_place}),//
 {issued:en_dmy}[, {:lat_p}]
"""),
    "manuscript": rows("""
{archive:lat_archive}, {archive_location:lat_shelf}, {:lat_l}
{archive:lat_archive} {archive_location:lat_shelf}, {:lat_l}
{archive:lat_archive}, {archive_location:lat_shelf}, {:lat_l} ({title:lat_title}, {issued:en_dmy})
"""),
    "interview": rows("""
Interview with {author:lat_author}, {publisher-place:lat_place}, {issued:en_dmy}
Interv’iu s {author:lat_author}, {publisher-place:lat_place}, {issued:en_dmy}
"""),
}
"""By type; these join the templates in Russian letters."""
