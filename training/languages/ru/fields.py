"""How Russian notes write names, dates, pages, addresses and the other fields."""

from training.languages.lists import fillers

FIELDS: dict[str, tuple[str, ...]] = fillers("""
inis = {:ini} {:ini} ¦ {:ini}{:ini} ¦ {:ini} {:ini} ¦ {:ini}{:ini} ¦ {:ini}
one = {:family} {:ini} {:ini} ¦ {:family} {:ini}{:ini} ¦ {:family} {:ini} {:ini}
  ¦ {:family} {:ini}{:ini} ¦ {:family} {:ini}
straight = {:inis} {:family} ¦ {:ini} {:ini} {:family}
rev_people = {:one} ¦ {:one} ¦ {:one} ¦ {:one} ¦ {:one}, {:one} ¦ {:one}, {:one}, {:one}
  ¦ {:one}, {:one} и др. ¦ {:one} и др. ¦ {:one} \\[и др.\\] ¦ {:family}, {:ini} {:ini}
  ¦ {:family}, {:ini}{:ini}
people = {:straight}, {:straight} ¦ {:straight} и {:straight}
  ¦ {:straight}, {:straight}, {:straight} ¦ {:straight} \\[и др.\\]
author = {:one} ¦ {:one} ¦ {:one} ¦ {:rev_people} ¦ {:rev_people}
editor = {:genitive_ini} ¦ {:genitive_ini} ¦ {:genitive_ini}, {:genitive_ini}
  ¦ {:genitive_ini} и {:genitive_ini}
genitive_ini = {:ini} {:ini} {:male_genitive} ¦ {:ini}{:ini} {:male_genitive}
  ¦ {:ini} {:ini} {:female_genitive} ¦ {:ini} {:male_genitive}
dative_ini = {:ini} {:ini} {:male_dative} ¦ {:ini}{:ini} {:male_dative}
  ¦ {:ini} {:ini} {:female_dative} ¦ {:male_dative}
ins_ini = {:ini} {:ini} {:male_instrumental} ¦ {:ini}{:ini} {:male_instrumental}
  ¦ {:ini} {:female_instrumental}
translator = {:genitive_ini}
full = {:man} {:male} ¦ {:woman} {:female} ¦ {:man} {:father} {:male}
  ¦ {:woman} {:mother} {:female} ¦ {:male} {:man} {:father} ¦ {:man} {:other}
full_genitive = {:man_genitive} {:male_genitive} ¦ {:woman_genitive} {:female_genitive}
  ¦ {:woman_genitive} {:mother_genitive} {:female_genitive}
  ¦ {:man_genitive} {:father_genitive} {:male_genitive}
  ¦ {:male_genitive} {:man_genitive} {:father_genitive} ¦ {:genitive_ini}
  ¦ {:male_genitive} {:ini} {:ini}
full_dative = {:man_dative} {:male_dative} ¦ {:woman_dative} {:female_dative}
  ¦ {:woman_dative} {:mother_dative} {:female_dative}
  ¦ {:man_dative} {:father_dative} {:male_dative} ¦ {:dative_ini} ¦ {:male_dative} {:ini} {:ini}
full_ins = {:man_instrumental} {:male_instrumental}
  ¦ {:woman_instrumental} {:female_instrumental}
  ¦ {:woman_instrumental} {:mother_instrumental} {:female_instrumental}
  ¦ {:man_instrumental} {:father_instrumental} {:male_instrumental} ¦ {:ins_ini}
  ¦ {:male_instrumental} {:ini} {:ini}
surname = {:family} ¦ {:family} ¦ {:one} ¦ {:one} ¦ {:straight}
dmy = {:number 1 30} {:month} {:year} г. ¦ {:number 1 30} {:month} {:year}
  ¦ {:number 1 30} {:month} {:year} года ¦ {:number 1 30} {:month} {:year} г.
dot = {:number 10 28}.0{:number 1 9}.{:year} ¦ 0{:number 1 9}.{:number 10 12}.{:year}
  ¦ 0{:number 1 9}.0{:number 1 9}.{:year}
paper_date = {:year}. {:number 1 30} {:month} ¦ {:year}. {:number 1 30} {:month}
  ¦ {:year}. {:number 1 30} {:mon} ¦ {:number 1 30} {:month} {:year} ¦ {:dot}
  ¦ {:number 1 30} {:month} {:year} г. ¦ {:year}, {:number 1 30} {:month}
interview.dmy = {:number 1 30} {:month} {:year 1975} г. ¦ {:number 1 30} {:month} {:year 1990}
  ¦ {:number 1 30}.0{:number 1 9}.{:year 1990}
hearing.dmy = {:number 1 30} {:month} {:year 1975} г. ¦ {:number 1 30} {:month} {:year 1990} года
webpage.dmy = {:number 1 30} {:month} {:year 1999} г. ¦ {:number 1 30} {:month} {:year 2000}
  ¦ {:number 10 28}.0{:number 1 9}.{:year 2000}
post.dmy = {:number 1 30} {:month} {:year 2009} г. ¦ {:number 10 28}.0{:number 1 9}.{:year 2009}
post-weblog.dmy = {:number 1 30} {:month} {:year 2004} г.
  ¦ {:number 10 28}.0{:number 1 9}.{:year 2004}
broadcast.dmy = {:number 1 30} {:month} {:year 1960} г.
  ¦ {:number 10 28}.0{:number 1 9}.{:year 1990}
accessed = {:number 10 28}.0{:number 1 9}.{:year 2003}
  ¦ 0{:number 1 9}.{:number 10 12}.{:year 2003} ¦ {:number 10 28}.0{:number 1 9}.{:year 2003}
  ¦ {:number 1 30} {:month} {:year 2003} г. ¦ {:number 1 30} {:month} {:year 2003}
  ¦ {:number 10 28}.0{:number 1 9}.{:number 10 24}
volume = {:number 1 90} ¦ {:number 1 90} ¦ {:upper roman 40} ¦ {:number 1 20} (XX)
issue = {:number 1 12} ¦ {:number 1 12} ¦ {:number 1 60} ¦ {:number 1 5}–{:number 6 8}
  ¦ {:number 1 9} ({:number 10 99}) ¦ {:number 1 4}
first = {:number 1 600}
page = {:number 1 600} ¦ {:number 1 600} ¦ {:range 1 600} ¦ {:range 1 600}
  ¦ {:number 1 90}, {:number 91 400} ¦ {:number 1 90}, {:range 91 400} ¦ {:number 1 300} и след.
  ¦ {:number 1 300} сл. ¦ {:upper roman}
pages = {:range 1 600}
col = {:number 1 16} ¦ {:number 1 16} ¦ {:number 1 9}–{:number 10 16}
tail = . С. {page} ¦ . С. {page:pages} ¦ . — С. {page} ¦ , с. {page} ¦ . С. {page:first}
total = . {:number 90 700} с ¦ . — {:number 90 700} с ¦ ; {:number 90 700} с
locator = Ст. {:number 1 400} ¦ ст. {:number 1 400} ¦ П. {:number 1 20} ст. {:number 1 200}
  ¦ ч. {:number 1 5} ст. {:number 1 400} ¦ Ст. {:range 1 400} ¦ п. {:number 1 40}
  ¦ пп. {:range 1 90} ¦ § {:number 1 90} ¦ абз. {:number 1 6} ст. {:number 1 90}
  ¦ Гл. {:number 1 30}
edition = {:number 2 9}-е изд. ¦ 2-е изд., испр. и доп. ¦ {:number 2 9}-е изд., перераб. и доп.
  ¦ Изд. {:number 2 9}-е ¦ 3-е изд., стереотип.
URL = https://{:host}/{:slugs}/{:digits 5} ¦ http://{:host}/{:slugs}.html
  ¦ https://{:host}/{:slugs} ¦ http://{:host}/{:year 2001}/{:digits 2}/{:digits 2}/{:slugs}/
  ¦ https://{:host}/{:slugs}/?id={:digits 6} ¦ {:host} ¦ http://{:host}/{:slugs}/{:digits 3}.pdf
  ¦ https://{:host}/document/{:digits 8}/ ¦ www.{:slugs}.example
DOI = 10.{:digits 5}/{:digits 4}-{:digits 4}-{:year 2005}-{:number 1 90}-{:number 1 300}
  ¦ 10.{:digits 5}/S{:digits 13} ¦ 10.{:digits 5}/kraj.{:year 2005}.{:digits 3}
ISBN = 5-{:digits 3}-{:digits 5}-{:digits 1} ¦ 978-5-{:digits 4}-{:digits 4}-{:digits 1}
web = . URL: {URL} (дата обращения: {accessed}) ¦ . URL: {URL} (дата обращения: {accessed})
  ¦ . — URL: {URL} (дата обращения {accessed}) ¦ . URL: {URL} ¦ . Режим доступа: {URL}
  ¦  \\[Электронный ресурс\\]. URL: {URL} (дата обращения: {accessed})
  ¦  \\[Электронный ресурс\\]. — Режим доступа: {URL} ¦ . {URL} ¦  ({URL}) ¦ : {URL} ¦  // {URL}
  ¦ . URL: \\<{URL}\\> (дата обращения: {accessed}) ¦  (URL: {URL}; дата обращения: {accessed})
container-title = {:journal}
article-newspaper.container-title = {:newspaper} ¦ {:newspaper} ¦ Газ. «{:newspaper}»
article-magazine.container-title = {:magazine}
webpage.container-title = {:site} ¦ {:newspaper}
post-weblog.container-title = {:site} ¦ Живой журнал
broadcast.container-title = {:broadcaster}
chapter.container-title = {:capital plain} ¦ {:capital head}: сборник статей
  ¦ {:capital head}: материалы конференции ¦ {:capital head}
paper-conference.container-title = {:capital head}: материалы междунар. науч. конф.
  ¦ Материалы {:upper roman 9} междунар. конф. ¦ {:capital noun} и {:noun}: тез. докл.
  ¦ {:capital thing}: сб. науч. тр.
event-title = {:event}
publisher-place = {:place} ¦ {:place} ¦ {:place} ¦ {:place} ¦ {:places}
witness_place = {:city} ¦ г. {:city} ¦ {:village} ¦ {:village}
inst = {:organisation} ¦ {:organisation} ¦ {:ministry}
webpage.publisher = {:organisation} ¦ {:ministry}
report.publisher = {:organisation} ¦ {:ministry} ¦ {:publisher}
document.publisher = {:organisation} ¦ {:ministry}
thesis_kind = дис. … канд. ист. наук ¦ дис. ... канд. юрид. наук ¦ дис. … д-ра ист. наук
  ¦ автореф. дис. … канд. филос. наук ¦ Автореф. дис. ... канд. ист. наук ¦ Дис. канд. ист. наук
  ¦ диссертация на соискание степени кандидата наук ¦ автореф. дис. … д-ра социол. наук
shelf = Ф. {:number 1 9000}. Оп. {:number 1 90}. Д. {:number 1 4000}
  ¦ Ф. {:number 1 900}. Оп. {:number 1 90}. Д. {:number 1 900}
  ¦ Ф. Р-{:number 1 9000}. Оп. {:number 1 30}. Д. {:number 1 900}
  ¦ ф. {:number 1 900}, оп. {:number 1 90}, д. {:number 1 900}
  ¦ Ф. {:number 1 900}, оп. {:number 1 90}, д. {:number 1 900}
  ¦ Ф. {:number 1 900}. Оп. {:number 1 30}. Ед. хр. {:number 1 900}
  ¦ Ф. {:number 1 300}. К. {:number 1 90}. Ед. хр. {:number 1 90}
  ¦ Ф. {:number 1 900}. Оп. {:number 1 90}. П. {:number 1 90}. Д. {:number 1 90}
  ¦ Ф. {:number 1 90}. Д. {:number 1 900}
  ¦ Ф. {:number 1 900}. Карт. {:number 1 90}. № {:number 1 60}
  ¦ Ф.{:number 1 900}. Оп.{:number 1 90}. Д.{:number 1 900}
  ¦ Оп. {:number 1 90}. Д. {:number 1 900}
leaf = {:number 1 300} ¦ {:number 1 300} об. ¦ {:range 1 300}
  ¦ {:number 1 90}–{:number 91 300} об. ¦ {:number 1 90}, {:number 91 300} ¦ {:number 1 300}об
ll = Л. {page:leaf} ¦ Л. {page:leaf} ¦ Лл. {page:range 1 300} ¦ л. {page:leaf}
my = {:month_nom} {:year} г. ¦ {:month_nom} {:year}
""")
