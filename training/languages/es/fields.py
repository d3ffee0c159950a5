"""How Spanish notes write names, dates, pages, addresses and the other fields."""

from training.languages.lists import fillers

FIELDS: dict[str, tuple[str, ...]] = fillers("""
fam = {:family} ¦ {:family} ¦ {:family} {:family} ¦ {:family} {:family} ¦ {:family} y {:family}
  ¦ {:particled} ¦ {:family}-{:family} ¦ {:foreign_family}
person = {:given} {:fam} ¦ {:given} {:family} {:family} ¦ {:given} {:family}
  ¦ {:given} {:letter}. {:family} ¦ {:letter}. {:fam} ¦ {:letter}. {:letter}. {:fam}
  ¦ {:foreign_given} {:foreign_family} ¦ {:given} {:particled}
full_person = {:given} {:fam} ¦ {:given} {:family} {:family} ¦ {:given} {:family}
  ¦ {:given} {:particled} ¦ {:foreign_given} {:foreign_family}
rev_person = {:fam}, {:given} ¦ {:family} {:family}, {:given} ¦ {:upper fam}, {:given}
  ¦ {:fam}, {:letter}. ¦ {:upper fam}, {:letter}. ¦ {:fam}, {:letter}. {:letter}.
  ¦ Torre, {:given} de la ¦ Río, {:given} del ¦ {:upper family} {:upper family}, {:given}
people = {:person}, {:person} y {:person} ¦ {:person} y {:person} ¦ {:person} y {:person}
  ¦ {:person} et al. ¦ {:person} y otros ¦ {:given} {:family}, {:given} {:family}
  ¦ {:full_person} y {:full_person} ¦ {:person}, {:person}, {:person} y {:person}
rev_people = {:rev_person} ¦ {:rev_person} ¦ {:rev_person} y {:rev_person}
  ¦ {:rev_person}; {:rev_person} ¦ {:rev_person} y {:person}
  ¦ {:rev_person}; {:rev_person} y {:rev_person} ¦ {:rev_person} et al.
  ¦ {:rev_person}, {:rev_person} y {:rev_person} ¦ {:upper fam}, {:given} y otros
apa_people = {:fam}, {:letter}. ¦ {:fam}, {:letter}. y {:fam}, {:letter}. ¦ {:fam}, {:given}
  ¦ {:fam}, {:letter}., {:fam}, {:letter}. y {:fam}, {:letter}. ¦ {:fam}, {:letter}. et al.
  ¦ {:fam}, {:letter}. {:letter}., & {:fam}, {:letter}. {:letter}.
  ¦ {:upper fam}, {:letter}. y {:upper fam}, {:letter}.
author = {:person} ¦ {:person} ¦ {:full_person} ¦ {:full_person} ¦ {:people}
editor = {:person} ¦ {:full_person} ¦ {:person} y {:person} ¦ {:people}
translator = {:person} ¦ {:full_person}
eds = ed. ¦ eds. ¦ coord. ¦ coords. ¦ dir. ¦ dirs. ¦ comp. ¦ comps.
edited = editado por ¦ coordinado por ¦ edición de ¦ compilado por ¦ ed. de ¦ ed. a cargo de
translated = traducción de ¦ trad. de ¦ trad. ¦ traducido por ¦ versión española de
dmy = {:number 1 30} de {:month} de {:year} ¦ {:number 1 30} de {:month} de {:year}
  ¦ {:number 1 30} de {:month} del {:year 2000} ¦ {:number 1 30} {:month} {:year}
short_date = {:number 1 30} de {:Month} de {:year} ¦ {:number 1 30}-{:roman 12}-{:year}
  ¦ {:number 1 30}/{:number 1 12}/{:year}
  ¦ {:number 1 30}.{:number 1 12}.{:year} ¦ {:number 1 30}-{:number 1 12}-{:year}
  ¦ {:number 1 30} {:mon} {:year} ¦ 0{:number 1 9}/{:number 10 12}/{:year}
  ¦ {:number 1 30}-{:upper roman 12}-{:year} ¦ {:number 1 30}/{:number 1 12}/{:digits 2}
  ¦ {:number 1 30} de {:mon} de {:year}
dm = {:number 1 30} de {:month}
my = {:month} de {:year} ¦ {:month} {:year} ¦ {:month} de {:year} ¦ {:season} de {:year}
issued = {:dmy} ¦ {:dmy} ¦ {:dmy} ¦ {:dmy} ¦ {:short_date} ¦ {:my}
news_date = {:dmy} ¦ {:dmy} ¦ {:dmy} ¦ {:short_date} ¦ {:weekday} {:dmy} ¦ {:weekday}, {:dmy}
yr = {:year} ¦ {:year} ¦ {:year} ¦ {:year}a ¦ {:year}b ¦ en prensa ¦ s.f. ¦ s. f.
apa_date = {:year}, {:dm} ¦ {:year}, {:month} {:number 1 30} ¦ {:dm} de {:year} ¦ {:year}, {:month}
vols = {:number 1 90} ¦ {:number 1 90} ¦ {:upper roman 40} ¦ {:number 90 340}
volume = {:vols}
issue = {:number 1 12} ¦ {:number 1 12} ¦ {:number 1 160} ¦ {:number 1 5}-{:number 6 8}
first = {:number 1 600}
page = {:number 1 600} ¦ {:number 1 600} ¦ {:range 1 600} ¦ {:range 1 600} ¦ {:number 1 600}
  ¦ {:number 1 300} y ss. ¦ {:number 1 300} ss. ¦ {:number 1 90} y {:number 91 400}
  ¦ {:number 1 200} y sigs. ¦ {:number 1 90}, {:number 91 400} ¦ {:roman} ¦ {:upper roman}
pages = {:range 1 600}
news_page = {:number 1 60} ¦ {:number 1 60} ¦ {:letter}{:number 1 20} ¦ {:letter}-{:number 1 20}
  ¦ {:range 1 40}
p = p. {page} ¦ p. {page:first} ¦ pp. {page:pages} ¦ pp. {page:pages} ¦ pág. {page}
  ¦ págs. {page:pages} ¦ p. {page} ¦ pp. {page}
pin = , {:p} ¦ , {:p} ¦ : {page} ¦ , {page:first} ¦ , {page:pages}
news_pin = , p. {page:news_page} ¦ , pág. {page:news_page} ¦ , {page:news_page}
  ¦ , pp. {page:range 1 40} ¦ , p. {page:news_page}
locator = art. {:number 1 200} ¦ artículo {:number 1 200}
  ¦ arts. {:number 1 60} y {:number 61 200} ¦ art. {:number 1 200}.{:number 1 5}
  ¦ párr. {:number 1 300} ¦ párrs. {:range 1 300} ¦ art. {:number 1 90}, inc. {:number 1 9}
  ¦ disposición adicional {:number 1 9}.ª ¦ art. {:number 1 200}, párr. {:number 1 9}
  ¦ § {:number 1 300} ¦ inciso {:number 1 9} ¦ arts. {:number 1 60} a {:number 61 200}
para = párr. {:number 1 300} ¦ párrs. {:range 1 300} ¦ párr. {:number 1 300} ¦ § {:number 1 300}
  ¦ FJ {:number 1 12} ¦ considerando {:number 1 40} ¦ cons. {:number 1 30}.º
edition = {:number 2 9}.ª ed. ¦ {:number 2 9}ª ed. ¦ {:number 2 9}a. ed. ¦ 2.ª edición
  ¦ segunda edición ¦ 3.ª ed. rev. ¦ ed. corregida y aumentada ¦ 1.ª reimpr.
URL = https://{:host}/{:slug head} ¦ http://{:host}/{:number 1970 2024}/{:digits 2}/{:slug head}
  ¦ https://{:host}/{:slug noun}/{:digits 5} ¦ https://{:host}/{:slug thing}.pdf
  ¦ http://{:host}/index.php/{:slug noun}/article/view/{:digits 4} ¦ {:host}/{:slug noun}
  ¦ https://{:host}/noticias/{:slug headline}.html ¦ http://{:host}/?p={:digits 4}
  ¦ https://{:host}/ ¦ www.{:slug noun}.example
  ¦ https://{:host}/{:slug noun}?id={:digits 6}&lang=es
DOI = 10.{:digits 4}/{:slug noun}.{:year 2001}.{:digits 3} ¦ 10.{:digits 5}/{:letter}{:digits 7}
  ¦ 10.{:digits 4}/s{:digits 4}-{:digits 4}{:digits 8}
ISBN = 978-84-{:digits 5}-{:digits 2}-{:digits 1} ¦ 84-{:digits 3}-{:digits 4}-{:digits 1}
  ¦ 978-956-{:digits 3}-{:digits 3}-{:digits 1}
ISSN = {:digits 4}-{:digits 4} ¦ {:digits 4}-{:digits 3}X
accessed = {:number 1 30} de {:month} de {:year 2000} ¦ {:number 1 30} de {:month} de {:year 2000}
  ¦ {:number 1 30}/{:number 1 12}/{:year 2000} ¦ {:number 1 30}-{:number 1 12}-{:year 2000}
  ¦ {:month} de {:year 2000} ¦ {:number 1 30} {:mon} {:year 2000}
  ¦ {:year 2000}-{:number 10 12}-{:number 10 28}
web = , {URL} ¦ , disponible en {URL} ¦ , disponible en: {URL} ¦ . Disponible en: {URL}
  ¦ . Disponible en {URL} \\[consulta: {accessed}\\] ¦ , {URL} (consultado el {accessed})
  ¦ , {URL} \\[consultado el {accessed}\\] ¦ . Recuperado de {URL}
  ¦ . Recuperado el {accessed:dmy} de {URL} ¦ . {URL}
  ¦ , en {URL} (fecha de consulta: {accessed}) ¦ , en línea: \\<{URL}\\> ¦ . En línea: {URL}
  ¦ , disponible en \\<{URL}\\> (acceso el {accessed}) ¦ . Consultado en {URL}
  ¦ , {URL} (última visita: {accessed}) ¦  ({URL}) ¦ . Accedido {accessed:dmy}. {URL}
  ¦ . \\<{URL}\\> \\[{accessed}\\] ¦ , en: {URL}, última consulta: {accessed}
doi = , doi: {DOI} ¦ . DOI: {DOI} ¦ . https://doi.org/{DOI} ¦ , DOI:{DOI} ¦ . doi:{DOI}
container-title = {:journal}
article-newspaper.container-title = {:newspaper}
article-magazine.container-title = {:magazine}
webpage.container-title = {:site} ¦ {:newspaper} ¦ {:site}
post-weblog.container-title = {:site} ¦ Blog {:of_np} ¦ {:capital noun}, blog de {:given} {:family}
broadcast.container-title = {:broadcaster}
chapter.container-title = {:capital plain} ¦ {:capital head} ¦ {:capital plain}
paper-conference.container-title = Actas del {:event} ¦ {:event}. Actas ¦ {:event}
  ¦ Memorias del {:event}
collection-title = {:collection}
event-title = {:event}
publisher-place = {:city} ¦ {:city} ¦ {:city} ¦ {:city} ¦ {:city} ¦ {:city} ¦ {:city} ¦ {:city}
  ¦ {:city}-{:city} ¦ {:city} y {:city}
witness_place = {:city} ¦ {:village} ¦ {:village} ¦ {:village}, {:region} ¦ {:village} ({:region})
webpage.publisher = {:organisation} ¦ {:ministry}
report.publisher = {:organisation} ¦ {:ministry} ¦ {:publisher}
document.publisher = {:ministry} ¦ {:organisation}
inst = {:organisation} ¦ {:organisation} ¦ {:ministry} ¦ {:acronym}
thesis_kind = tesis doctoral ¦ Tesis doctoral ¦ tesis de maestría ¦ tesis de licenciatura
  ¦ tesis doctoral inédita ¦ Tesis de grado ¦ trabajo de fin de máster ¦ memoria de título ¦ TFM
  ¦ tesis para optar al grado de magíster en {:nature}
release = comunicado de prensa ¦ Comunicado de prensa ¦ nota de prensa ¦ boletín de prensa
  ¦ comunicado ¦ Nota informativa
no = n.º ¦ nº ¦ núm. ¦ no. ¦ No. ¦ N° ¦ n° ¦ Nro.
annos = año {:upper roman} ¦ año {:number 1 90} ¦ época {:upper roman 4}
interview.dmy = {:number 1 30} de {:month} de {:year 1960}
  ¦ {:number 1 30} de {:month} del {:year 2000}
  ¦ {:number 1 30} {:month} {:year 1960} ¦ {:number 1 30} de {:month} de {:year 1960}
interview.my = {:month} de {:year 1960}
hearing.dmy = {:number 1 30} de {:month} de {:year 1970}
  ¦ {:number 1 30} de {:month} del {:year 2000}
  ¦ {:number 1 30} {:month} {:year 1970} ¦ {:number 1 30} de {:month} de {:year 1970}
hearing.my = {:month} de {:year 1970}
webpage.dmy = {:number 1 30} de {:month} de {:year 1998}
  ¦ {:number 1 30} de {:month} del {:year 2000}
  ¦ {:number 1 30} {:month} {:year 1998} ¦ {:number 1 30} de {:month} de {:year 1998}
webpage.my = {:month} de {:year 1998}
post.dmy = {:number 1 30} de {:month} de {:year 2008} ¦ {:number 1 30} de {:month} del {:year 2000}
  ¦ {:number 1 30} {:month} {:year 2008} ¦ {:number 1 30} de {:month} de {:year 2008}
post.my = {:month} de {:year 2008}
post-weblog.dmy = {:number 1 30} de {:month} de {:year 2004}
  ¦ {:number 1 30} de {:month} del {:year 2000}
  ¦ {:number 1 30} {:month} {:year 2004} ¦ {:number 1 30} de {:month} de {:year 2004}
post-weblog.my = {:month} de {:year 2004}
broadcast.dmy = {:number 1 30} de {:month} de {:year 1955}
  ¦ {:number 1 30} de {:month} del {:year 2000}
  ¦ {:number 1 30} {:month} {:year 1955} ¦ {:number 1 30} de {:month} de {:year 1955}
broadcast.my = {:month} de {:year 1955}
dataset.dmy = {:number 1 30} de {:month} de {:year 1990}
  ¦ {:number 1 30} de {:month} del {:year 2000}
  ¦ {:number 1 30} {:month} {:year 1990} ¦ {:number 1 30} de {:month} de {:year 1990}
dataset.my = {:month} de {:year 1990}
ministry = {:ministry_m} ¦ {:ministry_m} ¦ {:ministry_f}
of_publisher = del {publisher:ministry_m} ¦ de la {publisher:ministry_f} ¦ de {publisher:acronym}
  ¦ de la {publisher:organisation_f}
of_author = del {author:ministry_m} ¦ de la {author:ministry_f}
to_recipient = al {recipient:ministry_m} ¦ a la {recipient:ministry_f}
organisation_f = Comisión de la Verdad ¦ Defensoría del Pueblo ¦ Asociación de Familiares
  ¦ Cruz Roja Internacional ¦ Fundación Paz y Territorio ¦ Vicaría de la Costa
""")
