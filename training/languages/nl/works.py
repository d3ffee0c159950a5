"""Books, chapters, articles, theses and papers in Dutch notes."""

from training.languages import rows

WORKS: dict[str, tuple[str, ...]] = {
    "book": rows("""
{author}, {title} ({publisher-place}: {publisher}, {issued:year})[, {:p}]9
{author}, {title} ({publisher-place}: {publisher} {issued:year}) {page}
{author}, {title} ({publisher-place} {issued:year})[ {page}]
{author}, {title} ({publisher-place}, {issued:year})[, {:p}]
{author}, {title}, {publisher-place}: {publisher}, {issued:year}[, {:p}]
{author}, {title}, {publisher-place}: {publisher} {issued:year}[, {:p}]
{author}, {title}, {publisher}, {publisher-place}, {issued:year}[, {:p}]
{author}, {title}, {publisher-place}, {issued:year}[, {:p}]
{author}, {title}, {publisher-place} {issued:year}[, {:p}]
{author}, {title}. {publisher-place} {issued:number 1650 1930} {:p}
{author}, {title} {:p}
{:title_of} {author}, {title}. {publisher-place} {issued:number 1800 1930} {:p}
{:title_of} {author}, {title}, {publisher-place} {issued:year}[, {:p}]
{author}. {title}. {publisher-place}, {issued:number 1650 1930}[, {:p}]
{author}, {title}. {publisher-place}, {publisher} {issued:number 1800 1930}
{author}. {title}. {publisher-place}: {publisher}, {issued:year}
{author}, {title} ({issued:year}), {:p}
{author}, {title}, dl. {volume:upper roman 9}, {publisher-place}, {issued:year}[, {:p}]
{author}, {title} {volume:upper roman 9} {:p}
{author}, {title}, d. {volume:number 1 9}, blz. {page}
{author}, {title} (2 dln., {publisher-place} {issued:year}), {volume:upper roman 2}, {page}
{author}, {title} ({edition}; {publisher-place} {issued:year}) {page}
{author}, {title}, {edition}, {publisher-place}: {publisher} {issued:year}[, {:p}]
{author}, {title}, vert. {translator}, {publisher-place}: {publisher}, {issued:year}
{author}, {title}, vertaald door {translator} ({publisher-place} {issued:year})[, {:p}]
{author}, {title} ({collection-title} {:number 1 90}; {publisher-place} {issued:year}) {page}
{author:rev_people} ({issued:yr}). {title}. {publisher-place}: {publisher}
{author:rev_people} ({issued:yr}). {title}[ ({edition})]. {publisher}
{author:rev_people}, {title}. {publisher-place}: {publisher}, {issued:year}
{author:rev_people}. {title}. {publisher-place}, {issued:year}. ISBN {ISBN}
{editor} <red.|(red.)|(red.)|eds.|(eds.)>, {title} ({publisher-place} {issued:year})[ {page}]
{editor} <red.|(red.)|(eds.)>, {title}, {publisher-place}: {publisher}, {issued:year}[, {:p}]
{title}, uitgeg. door <dr. |mr. |>{editor} ({publisher-place} {issued:year}) {:p}
{title}, bewerkt door {editor}, {publisher-place} {issued:year}, {:p}
{title} door {author}, {publisher-place} {issued:number 1600 1930}[, {:p}]
{title}. {publisher-place} {issued:number 1600 1930} {:p}
{title} ({publisher-place} {issued:year})[ {page}]
{author}, {title} ({publisher-place} z.j.) {page}
{author}, ‘{title}’, {publisher-place}, {issued:year}, {:p}
{author:surname}, {title}, {publisher-place} {issued:year}, {:p}
{author}, {title}, hoofdstuk {section:number 1 20}
{author}, {title} ({publisher-place}: {publisher}, {issued:year}){:web}
"""),
    "chapter": rows("""
{author}, ‘{title}’, in: {editor} <red.|(red.)|(eds.)|eds.>, {container-title}//
 ({publisher-place} {issued:year})[ {page:pages}]9
{author}, ‘{title}’, in: {editor} (red.), {container-title}, {publisher-place}: {publisher}//
 {issued:year}[, {:p}]
{author}, ‘{title}’, in {editor} (red.), {container-title} ({publisher-place}: {publisher},//
 {issued:year})[, {:p}]
{author}, “{title}”, in: {container-title}, {publisher-place}: {publisher}, {issued:year}[, {:p}]
{author}, ‘{title}’, in: {container-title} ({publisher-place} {issued:year}) {page:pages},//
 aldaar {:first}
{author}, ‘{title}’, in: idem, {container-title} ({publisher-place} {issued:year}) {page}
{author}, ‘{title}’ in: {container-title}. {publisher-place} {issued:year}, {:p}
{author:rev_people} ({issued:yr}). {title}. In {editor} (Red.), {container-title} (pp.//
 {page:pages}). {publisher-place}: {publisher}
{author:surname}, ‘{title}’, in: {editor:surname} e.a. (red.), {container-title},//
 {publisher-place} {issued:year}, {:p}
“{title}” door <dr. |mr. |>{author} in {container-title}, {publisher-place} {issued:year}, {:p}
{author}, ‘{title}’, {container-title}, {publisher}, {issued:year}, pp. {page:pages}
{author}, voorwoord in: {container-title}, {publisher-place} {issued:year}, {:p}
"""),
    "article-journal": rows("""
{author}, ‘{title}’, {container-title} {volume} ({issued:year})[ {page:pages}]9
{author}, ‘{title}’, {container-title} {volume} ({issued:year}) {issue}, {page:pages}
{author}, ‘{title}’, {container-title}, {volume} ({issued:year}), {:no} {issue}, pp. {page:pages}
{author}, ‘{title}’, {container-title}, jrg. {volume}, {:no} {issue} ({issued:my})[, {:p}]
{author}, ‘{title}’, {container-title}, jrg. {volume} ({issued:year}) {:no} {issue}, {:p}
{author}, ‘{title}’, in: {container-title} {volume} ({issued:year}) {issue}, {:p}
{author}, ‘{title}’, in: {container-title}, {issued:year}, {:no} {issue}[, {:p}]
{author}, ‘{title}’, {container-title} {issued:year}, {:p}
{author}, ‘{title}’, {container-title} {issued:year}/{issue}[, {:p}]
{author}, ‘{title}’, {container-title} {issued:year}, afl. {issue}, p. {page:first}
{author}, “{title}”, {container-title} {volume}, {:no} {issue} ({issued:year}): {page}
{author}, “{title},” {container-title} {volume} ({issued:year}), {:p}
{author}: {title}, {container-title}, {issued:my}[, {:p}]
{author}, {title}, {container-title} {volume} {:p}
“{title}” door <dr. |mr. |>{author} in {container-title}, Band {volume} {:p}
{author:rev_people} ({issued:yr}). {title}. {container-title}, {volume}({issue}),//
 {page:pages}[{:doi}]
{author:rev_people}, ‘{title}’, {container-title} {volume} ({issued:year}) {page:pages}
{container-title} {volume} {:p}
{container-title} {issued:year}, {:no} {issue}, p. {page:first}
{container-title} {issued:year}, {page:first} (m.nt. {:surname})
{author}, ‘{title}’, {container-title} {volume}, {:no} {issue}, {issued:my}{:web}
{author:surname}, ‘{title}’, {container-title}, {issued:year}, {:p}
{author}, recensie van {title}, {container-title} {volume} ({issued:year}) {page:pages}
"""),
    "thesis": rows("""
{author}, {title} ({genre:thesis_kind} {publisher:university}, {issued:year})[{:pin}]
{author}, {title} ({genre:thesis_kind} {publisher-place:city} {issued:year}) {page}
{author}, {title}, {genre:thesis_kind}, {publisher:university}, {issued:year}[, {:p}]
{author}, {title} ({genre:thesis_kind}, {publisher:university} {issued:year})
{author:rev_people} ({issued:year}). {title} \\[{genre:thesis_kind}\\]. {publisher:university}
{author}, {title}. {genre:thesis_kind} {publisher-place:city} {issued:number 1850 1990}[, {:p}]
"""),
    "paper-conference": rows("""
{author}, ‘{title}’, lezing voor het {event-title}, {publisher-place:city}, {issued:dmy}
{author}, ‘{title}’, in: {container-title}, {publisher-place} {issued:year}, {:p}
{author}, ‘{title}’, paper gepresenteerd op {event-title}, {publisher-place:city}, {issued:dmy}
"""),
    "entry-encyclopedia": rows("""
{container-title:lexicon}, s.v. ‘{title:noun}’
{author}, ‘{title:capital noun}’, in: {container-title:lexicon}, dl. {volume:number 1 20}//
 ({publisher-place} {issued:year})[, {:p}]
{container-title:lexicon} {volume:upper roman 20}, kol. {page:first}
"""),
    "dataset": rows("""
{publisher:organisation}, {title:data_name}, {issued:year}{:web}
{author:organisation} ({issued:year}). {title:data_name} \\[{genre:data_kind}\\]. {URL}
"""),
    "map": rows("""
{title:map_name}, {publisher:topo}, {issued:year}, schaal 1:{:number 10 250}.000
"""),
    "standard": rows("""
{number:norm} {title:capital noun}, {publisher:norm_house}, {issued:year}
{number:norm}, {title:capital head}
"""),
}
