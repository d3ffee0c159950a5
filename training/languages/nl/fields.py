"""How Dutch notes write names, dates, pages, addresses and the other fields."""

from training.languages.lists import fillers

FIELDS: dict[str, tuple[str, ...]] = fillers("""
family = {:plain_family} ¦ {:plain_family} ¦ {:particled} ¦ {:plain_family}-{:plain_family}
surname = {:plain_family} ¦ {:plain_family} ¦ {:Particled} ¦ {:Particled} ¦ {:particled}
inis = {:ini} ¦ {:ini}{:ini} ¦ {:ini} {:ini} ¦ {:ini}{:ini}{:ini} ¦ {:ini}
person = {:given} {:family} ¦ {:given} {:family} ¦ {:inis} {:family} ¦ {:inis} {:family}
  ¦ {:inis} {:family} ¦ {:given} {:ini} {:family}
full_person = {:given} {:family} ¦ {:given} {:family} ¦ {:ini} {:family} ¦ {:given} {:particled}
rev_person = {:plain_family}, {:given} ¦ {:plain_family}, {:inis} ¦ {:plain_family}, {:inis}
  ¦ Berg, {:inis} van den ¦ Vries, {:inis} de ¦ Linden, {:given} van der ¦ Boer, {:given} de
  ¦ {:Particled}, {:given} ¦ {:Particled}, {:inis} ¦ Velden, {:inis} van der
people = {:person} en {:person} ¦ {:person} en {:person} ¦ {:person}, {:person} en {:person}
  ¦ {:person} e.a. ¦ {:person} & {:person} ¦ {:person} et al. ¦ {:surname} & {:surname}
rev_people = {:rev_person} ¦ {:rev_person} ¦ {:rev_person} & {:rev_person}
  ¦ {:rev_person} en {:rev_person} ¦ {:rev_person}, {:rev_person} & {:rev_person}
  ¦ {:rev_person} e.a. ¦ {:rev_person} en {:person}
author = {:person} ¦ {:person} ¦ {:person} ¦ {:full_person} ¦ {:people}
editor = {:person} ¦ {:person} ¦ {:person} en {:person} ¦ {:people}
translator = {:person}
title_of = Dr. ¦ Mr. ¦ Prof. ¦ mr. ¦ dr. ¦ prof.dr. ¦ Ds. ¦ Jhr.
dmy = {:number 1 30} {:month} {:year} ¦ {:number 1 30} {:month} {:year}
  ¦ {:number 1 30} {:month} {:year} ¦ {:number 1 30} {:mon} {:year}
old_dmy = {:number 1 30} {:Month} {:number 1550 1930}
  ¦ {:number 1 30} {:mon} {:number 1550 1930} ¦ {:number 1 30} {:month} {:number 1550 1930}
short_date = {:number 1 30}-{:number 1 12}-{:year} ¦ {:number 1 30}/{:number 1 12}/{:year}
  ¦ 0{:number 1 9}/0{:number 1 9}/{:digits 2} ¦ {:number 10 28}-0{:number 1 9}-{:year}
  ¦ {:number 10 28}/0{:number 1 9}/{:number 70 99} ¦ {:number 1 30}.{:number 1 12}.{:year}
dm = {:number 1 30} {:month}
my = {:month} {:year} ¦ {:month} {:year} ¦ {:mon} {:year}
interview.dmy = {:number 1 30} {:month} {:year 1970} ¦ {:number 1 30} {:month} {:year 1990}
  ¦ {:number 10 28}/0{:number 1 9}/{:number 90 99}
hearing.dmy = {:number 1 30} {:month} {:year 1960} ¦ {:number 1 30} {:month} {:year 1990}
webpage.dmy = {:number 1 30} {:month} {:year 1999} ¦ {:number 1 30}-{:number 1 12}-{:year 2000}
post.dmy = {:number 1 30} {:month} {:year 2009}
post-weblog.dmy = {:number 1 30} {:month} {:year 2004}
broadcast.dmy = {:number 1 30} {:month} {:year 1960} ¦ {:number 1 30}-{:number 1 12}-{:year 1990}
accessed = {:number 1 30} {:month} {:year 2003} ¦ {:number 1 30} {:month} {:year 2003}
  ¦ {:number 1 30}-{:number 1 12}-{:year 2003} ¦ {:month} {:year 2003}
yr = {:year} ¦ {:year} ¦ {:year} ¦ {:year}a ¦ {:year}b ¦ z.j. ¦ te verschijnen
volume = {:number 1 90} ¦ {:number 1 90} ¦ {:upper roman 30} ¦ {:number 90 140}
issue = {:number 1 12} ¦ {:number 1 12} ¦ {:number 1 52} ¦ {:number 1 3}/{:number 4 6}
first = {:number 1 600}
pages = {:range 1 600}
page = {:number 1 600} ¦ {:number 1 600} ¦ {:range 1 600} ¦ {:range 1 600}
  ¦ {:number 1 300} e.v. ¦ {:number 1 300} vv. ¦ {:number 1 300} sqq.
  ¦ {:number 1 90} en {:number 91 400} ¦ {:number 1 90}, {:number 91 400} ¦ {:upper roman 30}
  ¦ {:number 1 90} sqq. en {:number 91 300} sqq. ¦ {:number 1 300} vlg.
news_page = {:number 1 40} ¦ {:number 1 40} ¦ {:letter}{:number 1 20} ¦ {:range 1 30}
p = p. {page} ¦ p. {page} ¦ pp. {page:pages} ¦ blz. {page} ¦ bladz. {page} ¦ p. {page:pages}
  ¦ pp. {page} ¦ pag. {page}
pin = , {:p} ¦ , {:p} ¦ , {page:first} ¦ , {page:pages} ¦ : {page:first}
news_pin = , p. {page:news_page} ¦ , p. {page:news_page} ¦ , {page:news_page}
  ¦ , blz. {page:news_page}
locator = art. {:number 1 400} ¦ artikel {:number 1 400}
  ¦ art. {:number 1 20}, lid {:number 1 9} ¦ artt. {:number 1 60} en {:number 61 200}
  ¦ art. {:number 1 9}:{:number 1 200} ¦ § {:number 1 90} ¦ art. {:number 1 200}, eerste lid
  ¦ par. {:number 1 60}
ro = r.o. {:number 1 9}.{:number 1 9} ¦ r.o. {:number 1 40} ¦ rov. {:number 3 6}.{:number 1 12}
  ¦ ov. {:number 1 40} ¦ r.o. {:number 1 9}.{:number 1 9}.{:number 1 9}
para = par. {:number 1 200} ¦ § {:number 1 200} ¦ paras. {:range 1 200} ¦ ov. {:number 1 90}
edition = {:number 2 9}e druk ¦ 2de druk ¦ tweede druk ¦ {:number 2 9}de herziene druk ¦ 2e dr.
  ¦ 1e druk
no = nr. ¦ nr. ¦ no. ¦ nummer ¦ n°
URL = https://{:host}/{:slug head}
  ¦ http://{:host}/{:number 1998 2024}/{:digits 2}/{:slug thing}
  ¦ https://{:host}/{:slug noun}/{:digits 5} ¦ https://{:host}/{:slug thing}.pdf
  ¦ {:host}/{:slug noun} ¦ https://{:host}/nieuws/{:slug headline}.html
  ¦ http://{:host}/index.php?id={:digits 4} ¦ https://{:host}/ ¦ www.{:slug nouns}.example
DOI = 10.{:digits 5}/{:slug noun}.{:digits 4} ¦ 10.{:digits 4}/{:letter}{:digits 7}
ISBN = 90-{:digits 4}-{:digits 3}-{:digits 1} ¦ 978-90-{:digits 4}-{:digits 3}-{:digits 1}
web = , {URL} ¦ , {URL} (geraadpleegd {accessed}) ¦ . Geraadpleegd op {accessed} van {URL}
  ¦ , beschikbaar via {URL} ¦ . {URL} ¦ , zie {URL} ¦ , op {URL}, geraadpleegd op {accessed}
  ¦  ({URL}) ¦ , \\<{URL}\\> (laatst bezocht {accessed}) ¦ , te raadplegen op {URL}
  ¦ , {URL} \\[{accessed}\\] ¦ . Online: {URL} ¦  ({URL}, bezocht {accessed})
doi = , doi: {DOI} ¦ . https://doi.org/{DOI} ¦ . DOI {DOI}
container-title = {:journal}
article-newspaper.container-title = {:newspaper}
article-magazine.container-title = {:magazine}
webpage.container-title = {:site} ¦ {:newspaper}
post-weblog.container-title = {:site} ¦ Blog {:capital noun}
broadcast.container-title = {:broadcaster}
chapter.container-title = {:capital plain} ¦ {:capital head}
paper-conference.container-title = Handelingen van het {:upper roman 9}e Congres
  ¦ {:capital head}. Bundel ¦ Proceedings {:capital noun}
collection-title = {:collection}
event-title = {:event}
publisher-place = {:city} ¦ {:city} ¦ {:city} ¦ {:city} ¦ {:city} ¦ {:old_city}
  ¦ {:city}/{:city} ¦ {:city} enz. ¦ {:city} en {:city}
witness_place = {:city} ¦ {:city} ¦ {:village} ¦ {:village}
inst = {:organisation} ¦ {:organisation} ¦ {:ministry} ¦ {:acronym}
webpage.publisher = {:organisation} ¦ {:ministry}
report.publisher = {:organisation} ¦ {:ministry} ¦ SDU
document.publisher = {:organisation} ¦ {:ministry} ¦ {:acronym}
thesis_kind = diss. ¦ proefschrift ¦ dissertatie ¦ Proefschrift ¦ doctoraalscriptie
  ¦ masterscriptie ¦ ongepubliceerd proefschrift ¦ licentiaatsverhandeling
  ¦ academisch proefschrift ¦ akad. proefschr.
legal_case.old_dmy = {:number 1 30} {:Month} {:number 1838 1935}
  ¦ {:number 1 30} {:mon} {:number 1838 1935}
""")
