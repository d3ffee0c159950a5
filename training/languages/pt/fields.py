"""How Portuguese notes write names, dates, pages, addresses and the other fields."""

from training.languages.lists import fillers

FIELDS: dict[str, tuple[str, ...]] = fillers("""
person = {:given} {:family} ¦ {:given} {:particled} ¦ {:given} {:family} {:family}
  ¦ {:given} {:family} {:particled} ¦ {:given} {:letter}. {:family}
  ¦ {:letter}. {:family} ¦ {:letter}. {:letter}. {:family} ¦ {:given} {:family} {:suffix}
  ¦ {:foreign_given} {:foreign_family} ¦ {:given} {:family} e {:family}
full_person = {:given} {:family} ¦ {:given} {:particled} ¦ {:given} {:family} {:family}
  ¦ {:given} {:family} {:particled} ¦ {:given} {:family} {:suffix}
  ¦ {:foreign_given} {:foreign_family} ¦ {:given} {:family} {:particled}
rev_person = {:upper family}, {:given} ¦ {:upper family_da}, {:given} da
  ¦ {:upper family_dos}, {:given} dos ¦ {:upper family_de}, {:given} de
  ¦ {:upper family}, {:given} {:family} ¦ {:upper family}, {:letter}.
  ¦ {:upper family}, {:letter}. {:letter}. ¦ {:upper family} {:upper suffix}, {:given}
  ¦ {:family}, {:given} ¦ {:family_da}, {:given} da ¦ {:family}, {:letter}.
  ¦ {:upper foreign_family}, {:foreign_given} ¦ {:upper family_da}, {:given} {:family} da
people = {:person} e {:person} ¦ {:person} e {:person} ¦ {:person}, {:person} e {:person}
  ¦ {:person} et al. ¦ {:person} e outros ¦ {:full_person} e {:full_person}
  ¦ {:person} & {:person} ¦ {:person}; {:person}
rev_people = {:rev_person} ¦ {:rev_person} ¦ {:rev_person} ¦ {:rev_person}; {:rev_person}
  ¦ {:rev_person}; {:rev_person}; {:rev_person} ¦ {:rev_person} et al.
  ¦ {:rev_person} e {:rev_person} ¦ {:rev_person} e {:person} ¦ {:upper family}, {:given} et alii
apa_people = {:family}, {:letter}. ¦ {:family}, {:letter}., & {:family}, {:letter}.
  ¦ {:family}, {:letter}. {:letter}.
  ¦ {:family}, {:letter}., {:family}, {:letter}., & {:family}, {:letter}. {:letter}.
  ¦ {:family}, {:letter}. e {:family}, {:letter}. ¦ {:family}, {:given}
  ¦ {:upper family}, {:letter}.; {:upper family}, {:letter}.
vanc = {:family} {:letter} ¦ {:family} {:letter}{:letter}, {:family} {:letter}
  ¦ {:family} {:letter}, {:family} {:letter}, et al
author = {:person} ¦ {:person} ¦ {:full_person} ¦ {:full_person} ¦ {:people}
editor = {:person} ¦ {:full_person} ¦ {:person} e {:person} ¦ {:people}
translator = {:person} ¦ {:full_person}
surname = {:family} ¦ {:family} ¦ {:upper family} ¦ {:family} {:family} ¦ {:foreign_family}
  ¦ {:upper family}
eds = Org. ¦ Orgs. ¦ org. ¦ orgs. ¦ coord. ¦ coords. ¦ ed. ¦ eds. ¦ dir. ¦ Coord. ¦ Ed.
edited = organização de ¦ org. de ¦ org. por ¦ edição de ¦ coordenação de ¦ organizado por
  ¦ coord. de
translated = tradução de ¦ trad. de ¦ trad. ¦ Tradução de ¦ traduzido por ¦ Trad.
dmy = {:number 1 30} de {:month} de {:year} ¦ {:number 1 30} de {:month} de {:year}
  ¦ {:number 1 30} {:mon} {:year} ¦ {:number 1 30} de {:Month} de {:year}
  ¦ {:number 1 30} {:month} {:year}
short_date = {:number 1 30}/{:number 1 12}/{:year} ¦ {:number 1 30}.{:number 1 12}.{:year}
  ¦ {:number 1 30}-{:number 1 12}-{:year} ¦ {:number 1 30} {:mon} {:year}
  ¦ 0{:number 1 9}/{:number 10 12}/{:year} ¦ {:number 1 30}-{:upper roman 12}-{:year}
  ¦ {:number 1 30}/{:number 1 12}/{:digits 2} ¦ 1º/{:number 1 12}/{:year}
  ¦ 1º de {:month} de {:year}
dm = {:number 1 30} de {:month} ¦ {:number 1 30} de {:Month}
my = {:month} de {:year} ¦ {:mon} {:year} ¦ {:month} {:year} ¦ {:mon}/{:mon} {:year}
  ¦ {:Month} de {:year} ¦ jan./jun. {:year}
issued = {:dmy} ¦ {:dmy} ¦ {:dmy} ¦ {:short_date} ¦ {:my}
news_date = {:weekday}, {:number 1 30} de {:month} de {:year} ¦ {:dmy} ¦ {:dmy} ¦ {:dmy}
  ¦ {:short_date} ¦ {:number 1 30} {:mon} {:year}
interview.dmy = {:number 1 30} de {:month} de {:year 1965} ¦ {:number 1 30} {:mon} {:year 1990}
  ¦ {:number 1 30}/{:number 1 12}/{:year 1990}
interview.my = {:month} de {:year 1965}
hearing.dmy = {:number 1 30} de {:month} de {:year 1965}
  ¦ {:number 1 30}/{:number 1 12}/{:year 1990}
webpage.dmy = {:number 1 30} de {:month} de {:year 1998} ¦ {:number 1 30} {:mon} {:year 2000}
  ¦ {:number 1 30}/{:number 1 12}/{:year 2000}
post.dmy = {:number 1 30} de {:month} de {:year 2009} ¦ {:number 1 30} {:mon} {:year 2009}
post-weblog.dmy = {:number 1 30} de {:month} de {:year 2005} ¦ {:number 1 30} {:mon} {:year 2005}
broadcast.dmy = {:number 1 30} de {:month} de {:year 1955} ¦ {:number 1 30} {:mon} {:year 1970}
accessed = {:number 1 30} {:mon} {:year 2000} ¦ {:number 1 30} {:mon} {:year 2000}
  ¦ {:number 1 30} de {:month} de {:year 2000} ¦ {:number 1 30}/{:number 1 12}/{:year 2000}
  ¦ {:number 1 30} {:mon}. {:year 2000} ¦ {:number 1 30}-{:number 1 12}-{:year 2000}
  ¦ {:month} de {:year 2000}
yr = {:year} ¦ {:year} ¦ {:year} ¦ {:year}a ¦ {:year}b ¦ no prelo ¦ s.d. ¦ \\[{:year}\\]
  ¦ \\[s.d.\\]
abnt_year = {:year} ¦ {:year} ¦ {:year} ¦ {:year} ¦ \\[{:year}\\] ¦ \\[s.d.\\] ¦ s.d. ¦ c{:year}
  ¦ {:year}a
apa_date = {:year}, {:dm} ¦ {:year}, {:month} {:number 1 30} ¦ {:year}, {:Month} {:number 1 30}
  ¦ {:year}, {:month}
volume = {:number 1 90} ¦ {:number 1 90} ¦ {:upper roman 40} ¦ {:number 90 340}
issue = {:number 1 12} ¦ {:number 1 12} ¦ {:number 1 160} ¦ {:number 1 5}-{:number 6 8}
  ¦ {:number 1 5}/{:number 6 8}
first = {:number 1 600}
page = {:number 1 600} ¦ {:number 1 600} ¦ {:range 1 600} ¦ {:range 1 600} ¦ {:number 1 600}
  ¦ {:number 1 300} e segs. ¦ {:number 1 300} e ss. ¦ {:number 1 90} e {:number 91 400}
  ¦ {:number 1 90} a {:number 91 400} ¦ {:number 1 90}, {:number 91 400} ¦ {:roman}
  ¦ {:upper roman} ¦ {:number 1 300} e seg.
pages = {:range 1 600}
news_page = {:number 1 60} ¦ {:number 1 60} ¦ {:letter}{:number 1 20} ¦ {:letter}-{:number 1 20}
  ¦ {:range 1 40} ¦ {:number 1 9} e {:number 10 20}
p = p. {page} ¦ p. {page} ¦ p. {page:pages} ¦ pp. {page:pages} ¦ pp. {page} ¦ pág. {page}
  ¦ págs. {page:pages} ¦ pag. {page} ¦ pp. {page:pages}
pin = , {:p} ¦ , {:p} ¦ . {:p} ¦ , {page:first} ¦ : {page:first} ¦ . {:p}
news_pin = , p. {page:news_page} ¦ , p. {page:news_page} ¦ , pág. {page:news_page}
  ¦ , {page:news_page} ¦ , pp. {page:range 1 40} ¦ . p. {page:news_page}
locator = art. {:number 1 250} ¦ art. {:number 1 9}º ¦ artigo {:number 1 200}.º
  ¦ art. {:number 1 90}, § {:number 1 9}º ¦ art. 5º, inc. {:upper roman 70}
  ¦ arts. {:number 1 60} e {:number 61 200} ¦ artigos {:number 1 60} a {:number 61 200}
  ¦ art. {:number 1 200}, {:upper roman 20} ¦ art. {:number 1 300}.º, n.º {:number 1 5}
  ¦ § {:number 1 9}º ¦ arts. {:range 1 200}
parr = par. {:number 1 300} ¦ §§ {:range 1 200} ¦ parágrafo {:number 1 200} ¦ § {:number 1 200}
  ¦ n.º {:number 1 90}
edition = {:number 2 9}. ed. ¦ {:number 2 9}. ed. ¦ {:number 2 9}ª ed. ¦ {:number 2 9}.ª ed.
  ¦ 2. ed. rev. e ampl. ¦ 3. ed. rev. ¦ 2.ª edição ¦ segunda edição ¦ 2. ed. rev. e aum.
URL = https://{:host}/{:slug head} ¦ http://{:host}/{:number 1970 2024}/{:digits 2}/{:slug head}
  ¦ https://{:host}/{:slug noun}/{:digits 5} ¦ https://{:host}/{:slug thing}.pdf
  ¦ http://{:host}/index.php/{:slug noun}/article/view/{:digits 4} ¦ {:host}/{:slug noun}
  ¦ https://{:host}/noticias/{:slug headline}.html
  ¦ http://{:host}/ccivil_03/leis/l{:digits 4}.htm ¦ https://{:host}/ ¦ www.{:slug noun}.example
  ¦ https://{:host}/{:slug noun}?id={:digits 6}&lang=pt
DOI = 10.{:digits 4}/{:slug noun}.{:year 2001}.{:digits 3} ¦ 10.{:digits 5}/{:letter}{:digits 7}
  ¦ 10.1590/S{:digits 4}-{:digits 12}
ISBN = 978-85-{:digits 5}-{:digits 2}-{:digits 1} ¦ 85-{:digits 3}-{:digits 4}-{:digits 1}
  ¦ 978-972-{:digits 2}-{:digits 4}-{:digits 1}
ISSN = {:digits 4}-{:digits 4} ¦ {:digits 4}-{:digits 3}X
web = . Disponível em: {URL}. Acesso em: {accessed}
  ¦ . Disponível em: \\<{URL}\\>. Acesso em: {accessed} ¦ . Disponível em: {URL}
  ¦ . Disponível em {URL} ¦ , {URL} ¦ , disponível em {URL}
  ¦ , disponível em: {URL} (consultado em {accessed}) ¦ , {URL} \\[consult. {accessed}\\]
  ¦ . Disponível na internet: \\<{URL}\\> ¦ , em {URL} (acesso em {accessed}) ¦ . {URL}
  ¦  ({URL}) ¦ . Acedido em {accessed}, em {URL}
  ¦ . \\[Consult. {accessed}\\]. Disponível em: {URL} ¦ , in {URL}, consultado a {accessed}
  ¦ . Acesso em {accessed}: {URL}
doi = , doi: {DOI} ¦ . DOI: {DOI} ¦ . https://doi.org/{DOI} ¦ . DOI {DOI}
no = n. ¦ n.º ¦ nº ¦ n° ¦ núm. ¦ n.
vno = v. {volume}, n. {issue} ¦ v. {volume}, n. {issue} ¦ vol. {volume}, n.º {issue}
  ¦ vol. {volume}, nº {issue} ¦ v. {volume} ¦ n. {issue}
  ¦ ano {volume:upper roman 40}, n. {issue} ¦ v. {volume}, nº {issue}
container-title = {:journal}
article-newspaper.container-title = {:newspaper}
article-magazine.container-title = {:magazine}
webpage.container-title = {:site} ¦ {:newspaper} ¦ {:site}
post-weblog.container-title = {:site} ¦ Blog {:of_np} ¦ Blog do {:family}
broadcast.container-title = {:broadcaster}
chapter.container-title = {:capital plain} ¦ {:capital head} ¦ {:capital plain}
paper-conference.container-title = Anais do {:event_m} ¦ Actas do {:event_m} ¦ Anais \\[...\\]
  ¦ Anais eletrônicos ¦ Atas do {:event_m} ¦ Anais...
collection-title = {:collection}
event-title = {:event}
publisher-place = {:city} ¦ {:city} ¦ {:city} ¦ {:city} ¦ {:city} ¦ {:city} ¦ {:city}
  ¦ {:city_short} ¦ {:city}; {:city} ¦ {:city}-{:city}
witness_place = {:city} ¦ {:village} ¦ {:village} ¦ {:village}/{:state} ¦ {:village}, {:state}
  ¦ {:village} ({:state})
webpage.publisher = {:organisation} ¦ {:ministry}
report.publisher = {:organisation} ¦ {:ministry} ¦ {:publisher_name}
publisher_name = Editora Farol ¦ Imprensa Nacional ¦ Edições Ribeira
document.publisher = {:organisation} ¦ {:ministry}
ministry = {:ministry_m} ¦ {:ministry_m} ¦ {:ministry_f}
inst = {:organisation} ¦ {:organisation} ¦ {:ministry} ¦ {:acronym}
inst_upper = {:upper organisation} ¦ {:upper ministry} ¦ BRASIL. {:ministry}
  ¦ BRASIL. {:ministry_m} ¦ PORTUGAL. {:ministry} ¦ {:upper acronym}
  ¦ {:upper region}. {:ministry_f} ¦ BRASIL
of_publisher = do {publisher:ministry_m} ¦ da {publisher:ministry_f} ¦ da {publisher:acronym}
  ¦ da {publisher:organisation_f}
of_author = do {author:ministry_m} ¦ da {author:ministry_f}
to_recipient = ao {recipient:ministry_m} ¦ à {recipient:ministry_f}
organisation_f = Comissão Nacional da Verdade ¦ Defensoria Pública ¦ Cruz Vermelha Internacional
  ¦ Fundação Paz e Território
thesis_kind = Tese (Doutorado em {:capital nature})
  ¦ Dissertação (Mestrado em {:capital nature}) ¦ Tese de Doutorado ¦ Dissertação de Mestrado
  ¦ tese de doutoramento ¦ dissertação de mestrado ¦ Tese (Doutorado) ¦ Dissertação (Mestrado)
  ¦ Trabalho de Conclusão de Curso (Graduação em {:capital nature}) ¦ tese de livre-docência
  ¦ tese de doutorado em {:nature} ¦ Monografia
release = comunicado de imprensa ¦ nota à imprensa ¦ Nota à imprensa ¦ Comunicado ¦ nota oficial
  ¦ Nota oficial
""")
