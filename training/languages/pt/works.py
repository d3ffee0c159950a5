"""Books, chapters, articles, theses and papers in Portuguese notes."""

from training.languages import rows

WORKS: dict[str, tuple[str, ...]] = {
    "book": rows("""
{author:rev_people}. {title}. {publisher-place}: {publisher}, {issued:abnt_year}[. {:p}]
{author:rev_people}. {title}. {edition}. {publisher-place}: {publisher}, {issued:abnt_year}[. {:p}]
{author:rev_people}. {title}. {publisher-place}: {publisher}, {issued:abnt_year}, {:p}
{author:rev_people}. {title}. {edition}. {publisher-place}: {publisher}, {issued:abnt_year}.//
 {:number 90 600} p.
{author:rev_people}. {title}. {:translated} {translator}. {publisher-place}: {publisher},//
 {issued:abnt_year}[. {:p}]
{author:rev_people}. {title}. {:translated} {translator}. {edition}. {publisher-place}://
 {publisher}, {issued:abnt_year}[. v. {volume:number 1 9}]
{author:rev_people}. {title}. {publisher-place}: {publisher}, {issued:abnt_year}. v.//
 {volume:number 1 9}[, {:p}]
{author:rev_people}. {title}. {publisher-place}: {publisher}, {issued:abnt_year}.//
 ({collection-title}, {:number 1 90})
{author:rev_people}. {title}. {publisher-place}: {publisher}, {issued:abnt_year}. ISBN {ISBN}
{author:rev_people}. {title}. \\[S. l.\\]: {publisher}, {issued:abnt_year}
{author:rev_people}. {title}. {publisher-place}: \\[s.n.\\], {issued:abnt_year}[. {:p}]
{author:rev_people}, {title}, {publisher-place}, {publisher}, {issued:year}[, {:p}]
{author:rev_people}, {title}, {edition}, {publisher-place}, {publisher}, {issued:year}[, {:p}]
{author:rev_people} - {title}. {publisher-place}: {publisher}, {issued:year}[. {:p}][. ISBN {ISBN}]
{author:rev_people} ({issued:yr}). {title}. {publisher-place}: {publisher}[, {:p}]
{author:rev_people}, {issued:year}. {title}. {publisher-place}: {publisher}
{author:apa_people} ({issued:yr}). {title}[ ({edition})]. {publisher}
{author:apa_people} ({issued:yr}). {title}. {publisher-place}: {publisher}
{author}, {title}, {publisher-place}, {publisher}, {issued:year}[, {:p}]9
{author}, {title}, {publisher-place}, {publisher}, {issued:year}, vol. {volume:upper roman 9}[,//
 {:p}]
{author}, {title}, {publisher-place}, {issued:year}[, {:p}]9
{author}, {title}, {publisher-place}, {issued:year}, {:p}
{author}, {title} ({publisher-place}: {publisher}, {issued:year})[{:pin}]
{author}, {title} ({publisher-place}, {issued:year})[, {:p}]
{author}, {title}, {edition}, {publisher-place}, {publisher}, {issued:year}[, {:p}]
{author}. {title}. {publisher-place}: {publisher}, {issued:year}[, {:p}]
{author}. {title}, {publisher-place}: {publisher}, {issued:year}[, {:p}]
{author}, {title}, {publisher-place}, {issued:number 1790 1910}, vol. {volume:upper roman 9},//
 pg. {page:first}
{author}, {title}, tomo {volume:upper roman 9}, {publisher-place}, {issued:number 1700 1910}[,//
 {:p}]
{author}, {title}, t. {volume:upper roman 9}, {:p}
{author}, {title}, trad. {translator}, {publisher-place}, {publisher}, {issued:year}[, {:p}]
{author}, {title}, {:edited} {editor}, {publisher-place}, {publisher}, {issued:year}[, {:p}]
{author:surname}, {title}, {publisher-place}, {issued:year}, {:p}
{author}, “{title}”, {publisher}, {issued:year}[, {:p}]
{author}, {title}, cap. {section:upper roman 20}[, {publisher-place}, {issued:year}]
{author}, {title}, liv. {section:upper roman 9}, cap. {locator:upper roman 30}
{title}, por {author}, {publisher-place}, {issued:number 1780 1920}
{title}, {publisher-place}, {publisher}, {issued:year}[, {:p}]
{title:upper head}. {publisher-place}: {publisher}, {issued:abnt_year}
{editor} ({:eds}), {title}, {publisher-place}, {publisher}, {issued:year}[, {:p}]
{editor}, {title}, {:eds}, {publisher-place}, {issued:year}
{editor:rev_people} ({:eds}). {title}. {publisher-place}: {publisher}, {issued:abnt_year}[. {:p}]
{editor:rev_people} (<org.|Org.|coord.>). {title}. {edition}. {publisher-place}: {publisher},//
 {issued:abnt_year}
{editor:apa_people} (<Org.|Orgs.|Eds.>). ({issued:year}). {title}. {publisher}
AA.VV., {title}, {publisher-place}, {publisher}, {issued:year}
{author} e outros, {title}, {publisher-place}, {publisher}, {issued:year}[, {:p}]
{author:rev_people}. {title}. {publisher-place}: {publisher}, {issued:abnt_year}. E-book{:web}
{author:rev_people}. {title}. {publisher-place}: {publisher}, {issued:abnt_year}{:web}
"""),
    "chapter": rows("""
{author:rev_people}. {title}. In: {editor:rev_people} (<Org.|Orgs.|org.|orgs.|Coord.|Ed.>).//
 {container-title}. {publisher-place}: {publisher}, {issued:abnt_year}[. p. {page:pages}]9
{author:rev_people}. {title}. In: {editor:rev_people}. {container-title}. {edition}.//
 {publisher-place}: {publisher}, {issued:abnt_year}. p. {page:pages}
{author:rev_people}. {title}. In: ______. {container-title}. {publisher-place}: {publisher},//
 {issued:abnt_year}. p. {page:pages}
{author:rev_people}. {title}. In: {container-title}. {publisher-place}: {publisher},//
 {issued:abnt_year}, v. {volume:number 1 9}, p. {page:pages}
{author:rev_people}. “{title}”. In: {editor:rev_people} ({:eds}). {container-title}.//
 {publisher-place}: {publisher}, {issued:abnt_year}[, {:p}]
{author}, “{title}”, in {editor} ({:eds}), {container-title}, {publisher-place}, {publisher},//
 {issued:year}[, {:p}]9
{author}, «{title}», in {editor} ({:eds}), {container-title}, {publisher-place}, {publisher},//
 {issued:year}[, {:p}]
{author}, “{title}”, em {editor} ({:eds}), {container-title} ({publisher-place}: {publisher},//
 {issued:year})[{:pin}]
{author}, “{title}”, in {container-title}, {publisher-place}, {publisher}, {issued:year}[, {:p}]
{author}. “{title}”. In: {container-title}, {:edited} {editor}. {publisher-place}: {publisher},//
 {issued:year}[, {:p}]
{author}, «{title}» in {container-title}, vol. {volume}, {publisher-place}, {publisher},//
 {issued:year}[, {:p}]
{author:apa_people} ({issued:yr}). {title}. In {editor} (<Org.|Orgs.|Eds.>), {container-title}//
 (pp. {page:pages}). {publisher-place}: {publisher}
{author:rev_people}, “{title}”, in {container-title}, {publisher-place}, {issued:year}, pp.//
 {page:pages}
{author:rev_people} ({issued:year}), “{title}”, in {editor} ({:eds}), {container-title},//
 {publisher-place}, {publisher}, pp. {page:pages}
{author}, prefácio a {container-title}, {publisher-place}, {publisher}, {issued:year}[, {:p}]
{author:rev_people}. Prefácio. In: {editor:rev_people}. {container-title}. {publisher-place}://
 {publisher}, {issued:abnt_year}. p. {page:pages}
"""),
    "article-journal": rows("""
{author:rev_people}. {title}. {container-title}, {publisher-place}, v. {volume}, n. {issue}, p.//
 {page:pages}, {issued:my}[{:web}]
{author:rev_people}. {title}. {container-title}, {publisher-place}, {:vno}, p. {page:pages},//
 {issued:year}[{:doi}]
{author:rev_people}. {title}. {container-title}, v. {volume}, n. {issue}, p. {page:pages},//
 {issued:abnt_year}[{:doi}]
{author:rev_people}. {title}. {container-title}. {publisher-place}, v. {volume}, n. {issue},//
 {issued:my}, p. {page:pages}
{author:rev_people}. “{title}”. {container-title}, {:vno}, {issued:year}[, {:p}]
{author:rev_people}. “{title}”. {container-title}, {publisher-place}, n. {issue}, p.//
 {page:pages}, {issued:my}
{author:rev_people}. {title}. {container-title}, \\[s. l.\\], v. {volume}, n. {issue}, p.//
 {page:pages}, {issued:year}{:web}
{author:rev_people} - {title}. {container-title}. ISSN {ISSN}. Vol. {volume}, n.º {issue}//
 ({issued:year}), p. {page:pages}
{author:rev_people}, {title}, {container-title}, {:vno}, {issued:year}, pp. {page:pages}
{author:rev_people} ({issued:yr}). {title}. {container-title}, {volume}({issue}), {page:pages}
{author:rev_people} ({issued:year}), “{title}”, {container-title}, {volume}, pp. {page:pages}
{author:apa_people} ({issued:yr}). {title}. {container-title}, {volume}({issue}),//
 {page:pages}[{:doi}]
{author:apa_people} ({issued:yr}). {title}. {container-title}, {volume}, {page:pages}[{:doi}]
{author:vanc}. {title}. {container-title}. {issued:year};{volume}({issue}):{page:pages}
{author}, “{title}”, {container-title}, {:vno}, {issued:year}[, {:p}]9
{author}, “{title}”, {container-title}, {:vno}, {publisher-place}, {issued:my}[, {:p}]
{author}, “{title}”, in {container-title}, {:no} {issue}, {issued:year}[, {:p}]
{author}, «{title}», {container-title}, vol. {volume:upper roman 40} ({issue}), {issued:year}//
 ({:number 1 4}.º), pp. {page:pages}
{author}, «{title}», {container-title}, n.º {issue}, {publisher-place}, {issued:year}[, {:p}]
{author}. “{title}”. {container-title}, {:vno}, {issued:my}, p. {page:pages}
{author}, “{title}”, {container-title} {volume}, {:no} {issue} ({issued:year}): {page}
{author}, {title}, {container-title}, {volume} ({issued:year}), {:p}
{author:surname}, “{title}”, {container-title}, {:no} {issue} ({issued:year}), {:p}
{author}, recensão a {title}, {container-title}, {:vno}, {issued:year}[, {:p}]
{container-title}, {publisher-place}, v. {volume}, n. {issue}, {issued:my}
{container-title}, {:vno}, {issued:year}[, {:p}]
{author}, “{title}”, {container-title}, {publisher-place}, tomo {volume:upper roman 90},//
 {issued:number 1840 1930}[, {:p}]
{author:rev_people}. {title}. {container-title}, ano {volume:number 1 40}, n. {issue}, {issued:my}
"""),
    "article": rows("""
{author:rev_people}. {title}. {publisher-place}: {publisher:university}, {issued:year}.//
 ({genre:working}, {:no} {number:number 1 900})
{author:apa_people} ({issued:year}). {title} ({genre:working} {:no} {number:number 1 90}).//
 {publisher:university}[{:web}]
{author}, “{title}”, {genre:working} {number:number 1 90}/{:digits 2}, {publisher:university},//
 {issued:year}
"""),
    "thesis": rows("""
{author:rev_person}. {title}. {issued:year}. {:number 90 500} f. {genre:thesis_kind} –//
 {publisher:university}, {publisher-place}, {:year}
{author:rev_person}. {title}. {issued:year}. {genre:thesis_kind} - {publisher:university},//
 {publisher-place}
{author:rev_person}. {title}. {publisher-place}, {issued:year}. {:number 90 500}p.//
 {genre:thesis_kind}. {publisher:university}[{:web}]
{author:rev_person}. {title}. {genre:thesis_kind}. {publisher-place}: {publisher:university},//
 {issued:year}[, {:p}]
{author:rev_person}. {title}. {genre:thesis_kind}, {publisher:university}, {issued:year}[{:web}]
{author:apa_people} ({issued:year}). {title} \\[{genre:thesis_kind}, {publisher:university}\\][.//
 {URL}]
{author}, {title}, {genre:thesis_kind}, {publisher-place}, {publisher:university},//
 {issued:year}[, {:p}]
{author}, {title}, {genre:thesis_kind} apresentada à {publisher:university}, {issued:year}
{author}, “{title}” ({genre:thesis_kind}, {publisher:university}, {issued:year})[{:pin}]
{author}, {title}. {genre:thesis_kind} (policopiada). {publisher:university}, {issued:year}[, {:p}]
"""),
    "paper-conference": rows("""
{author:rev_people}. {title}. In: {event-title}, {issued:year}, {publisher-place}.//
 {container-title}. {:city}: {publisher}, {:year}. p. {page:pages}
{author:rev_people}. {title}. In: {event-title}, {publisher-place}, {issued:year}
{author:rev_people}. “{title}”. {container-title}. {publisher-place}, {issued:year}, p.//
 {page:pages}
{author}, “{title}”, comunicação apresentada ao {event-title:event_m}, {publisher-place},//
 {issued:dmy}
{author}, «{title}», in {container-title}, {publisher-place}, {publisher}, {issued:year}[, {:p}]
{author:apa_people} ({issued:year}). {title}. Comunicação apresentada no {event-title:event_m},//
 {publisher-place}
{author}, trabalho apresentado no {event-title:event_m}, {publisher-place}, {issued:my}
"""),
    "entry-encyclopedia": rows("""
{author}, “{title:capital noun}”, in {container-title:lexicon}, {publisher-place},//
 {issued:year}, vol. {volume:number 1 30}[, {:p}]
{container-title:lexicon}, s.v. “{title:noun}”
{title:upper noun}. In: {container-title:lexicon}. {publisher-place}: {publisher},//
 {issued:year}[{:web}]
{container-title:lexicon}, verbete “{title:capital noun}”[{:web}]
"""),
    "entry-dictionary": rows("""
{title:upper noun}. In: {container-title:dictionary}. {publisher-place}: {publisher}, {issued:year}
{container-title:dictionary}, {edition}, verbete “{title:noun}”
"""),
    "map": rows("""
{author:inst_upper}. {title:map_name}. {publisher-place}, {issued:year}. 1 mapa. Escala//
 1:{:number 10 250}.000
{title:map_name}, {publisher:ministry}, {issued:year}
"""),
    "dataset": rows("""
{author:inst_upper}. {title:report_name}. {publisher-place}, {issued:year}. {genre:data_kind}{:web}
{publisher:organisation}, {title:data_name}, {issued:year}{:web}
{author:apa_people} ({issued:year}). {title} \\[{genre:data_kind}\\]. {publisher}[{:doi}]
"""),
    "standard": rows("""
{author:norm_body}. {number:norm_number}: {title:capital head}. {publisher-place},//
 {issued:year}[. {:number 2 60} p.]
{number:norm_number}. {title:capital thing}
"""),
}
