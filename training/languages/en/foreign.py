"""Titles, journals and newspapers of other languages as English notes cite them."""

from training.languages import rows
from training.languages.en.words import listed

WORDS: dict[str, tuple[str, ...]] = {
    "french": listed("""
histoire, guerre, droit, ville, société, mémoire, littérature, révolution, économie, paix, langue
frontière, justice, religion, culture, mer, commerce, politique, crise, nation, école, médecine
"""),
    "french_of": listed("""
de France, de la paix, du droit international, des villes, de l'Europe, de la mer, du travail
de l'Arménie, des femmes, de l'État, au Moyen Âge, en Méditerranée, des sciences, de Venise
"""),
    "german": listed("""
Geschichte, Recht, Staat, Krieg, Gesellschaft, Kirche, Sprache, Verfassung, Wirtschaft, Kultur
Wissenschaft, Handel, Politik, Erinnerung, Freiheit, Verwaltung, Theorie, Kritik, Philosophie
"""),
    "german_of": listed("""
der Stadt, des Rechts, im Mittelalter, der Neuzeit, in Deutschland, des Deutschen Reiches
der Moderne, der Wissenschaft, und Gesellschaft, der Sprache, im Wandel, des Ostens, der Kirche
und Politik
"""),
    "spanish": listed("""
historia, estudio, crónica, memoria, economía, derecho, guerra, ciudad, literatura, tierra, pueblo
colección, documentos, relación, tratado, política, sociedad, lengua, poesía, archivo
"""),
    "spanish_of": listed("""
de España, de América, de la ciudad, del siglo XIX, de Castilla, de los moriscos, general de Indias
de la lengua, y sociedad, del derecho, de la guerra, inéditos, de México, del puerto, de Sevilla
"""),
    "italian": listed("""
storia, saggio, studi, arte, diritto, vita, lettere, guerra, economia, politica, memorie, commercio
"""),
    "italian_of": listed("""
d'Italia, di Venezia, della città, del Rinascimento, e società, delle arti, veneziana, e poesia
sull'arte, del lavoro, dei Papi, nel Quattrocento, della lingua, di Firenze, del diritto
"""),
    "latin": listed("""
rebus, legibus, natura, bello, regno, officiis, anima, jure, civitate, vita, historia, epistolae
virtutibus, moribus, monumentis, conciliis, haeresi, sacramentis, animalibus, fide, gentibus
"""),
    "latin_of": listed("""
Hispaniae, Romanorum, Christianorum, Anglorum, ecclesiae, imperii, naturae, humana, Dei, gentium
civilium, sanctorum, regum, philosophiae, christiana, maritimi, antiquorum, populi
"""),
    "russian": listed("""
Istoriia, Voina, Ocherki, Politika, Ekonomika, Dokumenty, Sbornik, Problemy, Konflikt, Kul'tura
"""),
    "russian_of": listed("""
Rossii, Kavkaza, goroda, v Zakavkaz'e, i obshchestvo, naroda, SSSR, prava, armianskogo naroda
"""),
    "arabic": listed(
        "al-harb, al-madina, al-tarikh, al-qanun, al-islam, al-bahr, al-dawla, al-fikr"
    ),
}
FILLERS: dict[str, tuple[str, ...]] = {
    "foreign_title": rows("""
{:capital french} {:french_of}
L'{:french} {:french_of}
La {:french} {:french_of}: {:french} et {:french}
Les {:french}s {:french_of} ({:range 1500 1990})
{:capital french} et {:french} {:french_of}
{:german} {:german_of}
Die {:german} {:german_of}
{:german} und {:german} {:german_of}
Zur {:german} {:german_of}: Eine Studie zur {:german}
{:german} {:german_of} {:range 1500 1990}
{:capital spanish} {:spanish_of}
La {:spanish} {:spanish_of}
{:capital spanish} y {:spanish} {:spanish_of}
{:capital spanish} {:spanish_of} en {:year}
{:capital italian} {:italian_of}
La {:italian} {:italian_of}
{:capital italian} e {:italian} {:italian_of}
De {:capital latin} {:latin_of}
De {:latin}
{:capital latin} {:latin_of}
De {:latin} et {:latin} {:latin_of}
{:russian} {:russian_of}
{:russian} {:russian_of}, {:range 1900 1990} gg.
Kitab {:arabic} fi {:arabic}
{:capital arabic} wa-{:arabic}
{:german} {:german_of} \\[{:titled head}\\]
{:capital french} {:french_of} ({:titled head})
{:russian} {:russian_of} \\[{:capital head}\\]
"""),
    "foreign_journal": rows("""
Revue de {:french}
Revue d'{:french} {:french_of}
Annales {:french_of}
Revue {:french_of}
Zeitschrift für {:german}
Archiv für {:german}
Historische {:german}
Jahrbuch der {:german} {:german_of}
Revista de {:spanish}
Boletín de {:spanish} {:spanish_of}
Rivista di {:italian}
Archivio {:italian_of}
Quaderni di {:italian}
Studi {:italian_of}
Voprosy {:russian_of}
Vestnik {:russian_of}
Acta {:latin_of}
Majallat {:arabic}
"""),
    "foreign_newspaper": rows("""
Le {:capital french}
La {:capital french} du {:city}
Die {:german}
{:city}er Zeitung
El {:capital spanish}
La {:capital italian}
Il {:capital italian} di {:city}
{:russian}
Golos {:russian_of}
{:capital arabic}
Azg {:city}
Yeni {:city}
"""),
}
