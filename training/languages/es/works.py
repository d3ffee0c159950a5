"""Books, chapters, articles, theses and papers in Spanish notes."""

from training.languages import rows

WORKS: dict[str, tuple[str, ...]] = {
    "book": rows("""
{author}, {title}, {publisher-place}, {publisher}, {issued:year}[{:pin}]
{author}, {title}, {publisher-place}: {publisher}, {issued:year}[{:pin}]
{author}, {title} ({publisher-place}: {publisher}, {issued:year})[{:pin}]
{author}, {title} ({publisher-place}, {issued:year})[{:pin}]
{author}, {title}, {publisher}, {publisher-place}, {issued:year}[, {:p}]9
{author}, {title}, {publisher-place}, {issued:year}, {:p}
{author}: {title}, {publisher}, {publisher-place}, {issued:year}[, {:p}]
{author}: {title}, {publisher-place}: {publisher}, {issued:year}[, {:p}]
{author:rev_people}. {title}. {publisher-place}: {publisher}, {issued:year}[. {:p}][. ISBN {ISBN}]
{author:rev_people}. {title}. {edition}. {publisher-place}: {publisher}, {issued:year}[. ISBN//
 {ISBN}]
{author:rev_people}, {title}, {publisher-place}, {publisher}, {issued:year}[{:pin}]
{author:rev_people}: {title}, {edition}, {publisher}, {publisher-place}, {issued:year}[, {:p}]
{author:rev_people} ({issued:yr}): {title}, {publisher-place}, {publisher}[, {:p}]
{author:rev_people} ({issued:yr}). {title}. {publisher-place}: {publisher}
{author:apa_people} ({issued:yr}). {title}[ ({edition})]. {publisher}[{:doi}]
{author:apa_people} ({issued:yr}). {title}. {publisher-place}: {publisher}[. {:p}]
{author:rev_people}, {issued:year}. {title}. {publisher-place}: {publisher}
{author}, {title}, t. {volume:upper roman 9}, {publisher-place}, {issued:year}, {:p}
{author}, {title}, tomo {volume:upper roman 9}, {publisher-place}, {publisher}, {issued:year}[,//
 {:p}]
{author}, {title}, vol. {volume:number 1 9}, {publisher-place}, {publisher}, {issued:year}[, {:p}]
{author}, {title} ({publisher-place}, {issued:year}), {volume:upper roman 9}, {page}
{author}, {title}, {:translated} {translator}, {publisher-place}, {publisher}, {issued:year}[,//
 {:p}]
{author}, {title} ({:translated} {translator}), {publisher}, {publisher-place}, {issued:year}
{author}, {title}, {:edited} {editor}, {publisher-place}, {publisher}, {issued:year}[, {:p}]
{editor} ({:eds}), {title}, {publisher-place}, {publisher}, {issued:year}[, {:p}]
{editor} ({:eds}): {title}, {publisher}, {publisher-place}, {issued:year}
{editor}, {:eds}, {title} ({publisher-place}: {publisher}, {issued:year})[{:pin}]
{editor:rev_people} ({:eds}). {title}. {publisher-place}: {publisher}, {issued:year}
{editor:apa_people} ({:eds}) ({issued:year}). {title}. {publisher}
VV. AA., {title}, {publisher}, {publisher-place}, {issued:year}[, {:p}]
{author:AAVV}, {title}, {publisher-place}, {issued:year}
{author}, {title}, col. {collection-title}, {publisher-place}, {publisher}, {issued:year}
{author}, {title}, {publisher-place}, {publisher} ({collection-title}, {:number 1 90}),//
 {issued:year}[, {:p}]
{author}, {title}, {edition}, {publisher-place}, {publisher}, {issued:year}[, {:p}]
{author}, {title}, cap. {section:upper roman 20}[, {publisher-place}, {issued:year}]
{author}, «{title}», {publisher-place}, {publisher}, {issued:year}
{author}, “{title}”, {publisher}, {issued:year}[, {:p}]
{author:surname}, {title}, {publisher-place}, {issued:year}, {:p}
{author} {title}. {publisher-place}: {publisher}. {issued:year}
{title}, por {author}, {publisher-place}, {issued:year}
{title}, de {author} ({publisher}, {issued:year})
{title}. {publisher-place}, {issued:number 1540 1899}[, {:p}]
{author}, {title}, s. l., {publisher}, {issued:year}
{author}, {title}, {publisher-place}, s. e., {issued:year}[, {:p}]
{author}. {title}.--{publisher-place}, {issued:number 1540 1899}
{author}, {title} \\[{issued:number 1700 1920}\\], {publisher-place}, {publisher}, {:year//
 1970}[, {:p}]
{author}, {title}, {publisher-place}: {publisher}, {issued:year}, edición Kindle
{author}, {title}, {publisher-place}, {publisher}, {issued:year}{:web}
"""),
    "chapter": rows("""
{author}, «{title}», en {editor} (<ed.|eds.|coord.|dir.|coords.>), {container-title},//
 {publisher-place}, {publisher}, {issued:year}[, {:p}]9
{author}, “{title}”, en {editor} (<ed.|eds.|coord.|comp.>), {container-title},//
 {publisher-place}, {publisher}, {issued:year}[, {:p}]9
{author}, “{title}”, en: {editor} ({:eds}), {container-title}, {publisher}, {publisher-place},//
 {issued:year}[, {:p}]
{author}, “{title}”, en {container-title}, ed. {editor} ({publisher-place}: {publisher},//
 {issued:year})[{:pin}]
{author}: «{title}», en {editor} ({:eds}): {container-title}, {publisher}, {publisher-place},//
 {issued:year}[, {:p}]
{author:apa_people} ({issued:year}). {title}. En {editor} (<Ed.|Eds.|Coord.>), {container-title}//
 (pp. {page:pages}). {publisher}
{author:rev_people}. {title}. En: {editor:rev_people}. {container-title}. {publisher-place}://
 {publisher}, {issued:year}[, {:p}]
{author:rev_people}. “{title}”. {container-title}, editado por {editor}, {publisher},//
 {issued:year}, pp. {page:pages}
{author:rev_people} ({issued:year}): «{title}», en {editor} ({:eds}), {container-title},//
 {publisher-place}, {publisher}, pp. {page:pages}
{author}, “{title}”, en VV. AA., {container-title}, {publisher-place}, {issued:year}[, {:p}]
{author}, «{title}», en ídem (ed.), {container-title}, {publisher-place}, {publisher},//
 {issued:year}, {:p}
{author}, “{title}”, en su {container-title}, {publisher-place}, {publisher}, {issued:year}[, {:p}]
{author}, {title}, en {container-title}, {publisher-place}, {issued:year}[, {:p}]
{author}, «{title}», en {container-title}, vol. {volume}, {publisher-place}, {publisher},//
 {issued:year}[, {:p}]
{author}, “{title}”, in {editor} (a cura di), {container-title}, {publisher-place},//
 {issued:year}, {:p}
{author}, prólogo a {container-title}, {publisher-place}, {publisher}, {issued:year}[, {:p}]
{author}, «{title}», en {editor} et al., {container-title}, {publisher}, {issued:year}[, {:p}]
{author}, «{title}», {container-title}, {publisher-place}, {publisher}, {issued:year}, pp.//
 {page:pages}{:web}
"""),
    "article-journal": rows("""
{author}, «{title}», {container-title}, {volume} ({issued:year})[, {:p}]9
{author}, «{title}», {container-title}, {:no} {issue} ({issued:year}), pp. {page:pages}
{author}, “{title}”, {container-title}, vol. {volume}, {:no} {issue}, {issued:year}[, {:p}]9
{author}, “{title}”, {container-title} {volume}, {:no} {issue} ({issued:year}): {page}
{author}, “{title}”, {container-title} {volume}:{issue} ({issued:year}), {page}
{author}, “{title}”, {container-title}, {:no} {issue}, {publisher-place}, {issued:year}[, {:p}]
{author}, “{title}”, en {container-title}, vol. {volume}, {:no} {issue}, {publisher-place},//
 {issued:my}[, {:p}]
{author}, “{title}”, en {container-title}, {:no} {issue}, {issued:my}[, {:p}]
{author}, “{title}”, en: {container-title}, {:annos}, {:no} {issue}, {issued:year}, {:p}
{author}: «{title}», {container-title}, {issue}, {issued:year}, pp. {page:pages}
{author}: “{title}”, {container-title} ({publisher-place}), {:no} {issue}, {issued:my}[, {:p}]
{author:rev_people}. {title}. {container-title}, {issued:year}, vol. {volume}, {:no} {issue}, p.//
 {page:pages}[. ISSN {ISSN}]
{author:rev_people}. {title}. {container-title}. {issued:year}, {volume}({issue}), {page:pages}
{author:rev_people}. “{title}”. {container-title} {volume}.{issue} ({issued:year}): {page:pages}
{author:apa_people} ({issued:yr}). {title}. {container-title}, {volume}({issue}),//
 {page:pages}[{:doi}]
{author:apa_people} ({issued:yr}). {title}. {container-title}, {issue}, {page:pages}[. {URL}]
{author:rev_people} ({issued:year}): «{title}», {container-title}, {volume}, pp. {page:pages}
{author:rev_people} ({issued:year}): “{title}”, en {container-title}, vol. {volume}, {:no}//
 {issue}[, {:p}]
{author:rev_people}, “{title}”, {container-title}, {volume}, {issue}, {issued:year}, pp.//
 {page:pages}
{author:rev_people}, {issued:year}, “{title}”, {container-title} {volume} ({issue}): {page:pages}
{author}, {title}, {container-title}, {volume} ({issued:year}), {:p}
{author}, «{title}», {container-title}, t. {volume:upper roman 90}, {issued:year}, {:p}
{author}, “{title},” {container-title} {volume}, no. {issue} ({issued:year}): {page}[{:doi}]
{author:surname}, “{title}”, {container-title}, {:no} {issue} ({issued:year}), {:p}
{author}, «{title}», {container-title}, {volume}/{issue} ({issued:year}), pp. {page:pages}
{author:vanc}. {title}. {container-title}. {issued:year};{volume}({issue}):{page:pages}
{author}, reseña de {title}, {container-title}, {volume} ({issued:year}), {:p}
{author}, «{title}», {container-title}, {issued:my}[, {:p}]
{author}, “{title}”, {container-title}, {:no} {issue}, {issued:year}{:web}
{container-title}, {:no} {issue}, {issued:my}[, {:p}]
{author}, «{title}», {container-title}, núm. monográfico, {issued:year}, pp. {page:pages}
"""),
    "article": rows("""
{author:apa_people} ({issued:year}). {title}. {genre:preprint}{:web}
{author}, «{title}», {genre:working} {:no} {number:number 1 400}, {publisher:organisation},//
 {issued:year}
{author}, “{title}”, {genre:working} {number:number 1 90}/{:digits 2}, {publisher:university},//
 {publisher-place}, {issued:year}
"""),
    "thesis": rows("""
{author}, {title}, {genre:thesis_kind}, {publisher:university}, {issued:year}[, {:p}]
{author}, «{title}», {genre:thesis_kind}, {publisher:university}, {issued:year}[, {:p}]
{author}, “{title}” ({genre:thesis_kind}, {publisher:university}, {issued:year})[{:pin}]
{author}, {title}. {genre:thesis_kind}. {publisher-place}: {publisher:university}, {issued:year}
{author:rev_person}. {title} \\[{genre:thesis_kind}\\]. {publisher:university},//
 {issued:year}[{:web}]
{author:apa_people} ({issued:year}). {title} \\[{genre:thesis_kind}, {publisher:university}\\][.//
 {URL}]
{author:rev_person} ({issued:year}). {title}. ({genre:thesis_kind}). {publisher:university},//
 {publisher-place}
{author}, {title}, {genre:thesis_kind} dirigida por {:full_person}, {publisher:university},//
 {issued:year}
{author}: {title} ({genre:thesis_kind}), {publisher:university}, {publisher-place}, {issued:my},//
 inédita
"""),
    "paper-conference": rows("""
{author}, “{title}”, <ponencia presentada en|comunicación presentada al|ponencia en>//
 {event-title}, {publisher-place}, {issued}
{author}, «{title}», en {container-title}, {publisher-place}, {publisher}, {issued:year}[, {:p}]
{author:rev_people}. {title}. En: {event-title}. {publisher-place}, {issued:dmy}
{author:apa_people} ({issued:year}, {:month}). {title} \\[ponencia\\]. {event-title},//
 {publisher-place}
{author}: “{title}”, {container-title}, {publisher-place}, {issued:year}, pp. {page:pages}
{author}, «{title}», ponencia inédita presentada al {event-title} ({publisher-place}, {issued:dmy})
"""),
    "entry-encyclopedia": rows("""
{author}, «{title:capital noun}», en {container-title:lexicon}, {publisher-place},//
 {issued:year}, vol. {volume:number 1 30}[, {:p}]
{container-title:lexicon}, s. v. «{title:noun}»
«{title:capital head}», en {container-title:lexicon}{:web}
{container-title:lexicon}, t. {volume:upper roman 20}, {publisher-place}, {issued:year}, voz//
 “{title:noun}”
"""),
    "entry-dictionary": rows("""
{container-title:dictionary}, {edition}, s. v. «{title:noun}»
{author:org_academy}, {container-title:dictionary}, voz «{title:noun}»{:web}
"""),
    "map": rows("""
{author:ministry}, {title:map_name}, escala 1:{:number 10 250}.000, {publisher-place},//
 {issued:year}
{title:map_name}, {publisher:ministry}, {issued:year}
"""),
    "dataset": rows("""
{author:inst} ({issued:year}). {title:report_name} \\[{genre:data_kind}\\]. {URL}
{publisher:inst}, {title:report_name} ({genre:data_kind}), {issued:year}{:web}
{publisher:inst}, {title:data_name}, {issued:year}, disponible en {URL} (consultado el {accessed})
{author:apa_people} ({issued:year}). {title} (versión {edition:number 1 9})//
 \\[{genre:data_kind}\\]. {publisher}[{:doi}]
"""),
    "standard": rows("""
{number:norm_number}, {title:capital thing}
{publisher:norm_body}, {number:norm_number}: {title:capital head}, {publisher-place}, {issued:year}
{number:norm_number}:{issued:year}. {title:capital head}
"""),
}
