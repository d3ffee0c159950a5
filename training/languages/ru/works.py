"""Books, chapters, articles, theses and papers in Russian notes."""

from training.languages import rows

WORKS: dict[str, tuple[str, ...]] = {
    "book": rows("""
{author} {title}. {publisher-place}: {publisher}, {issued:year}[{:tail}]9
{author} {title}. {publisher-place}: {publisher}, {issued:year}[{:tail}]
{author} {title}. {publisher-place} : {publisher}, {issued:year}[{:tail}]
{author} {title}. — {publisher-place} : {publisher}, {issued:year}. — {:number 90 700} с
{author} {title}. — {publisher-place}: {publisher}, {issued:year}[. — С. {page}]
{author} {title}. {publisher-place}, {issued:year}[. С. {page}]9
{author} {title}. {publisher-place}, {issued:year}. С. {page}
{author} {title}. {publisher-place}, {issued:year}. Т. {volume}[. С. {page}]
{author} {title}. {publisher-place}, {issued:number 1790 1930}. Ч. {volume:number 1 4}. С. {page}
{author} {title}. {publisher-place}, {issued:number 1790 1930}. Вып. {volume:upper roman 9}. С.//
 {page}
{author} {title}. {publisher-place}: {publisher}, {issued:year}{:total}
{author} {title}. {edition} {publisher-place}: {publisher}, {issued:year}[{:tail}]
{author} {title}. {edition} — {publisher-place} : {publisher}, {issued:year}[. — С. {page}]
{author} {title}: в {:number 2 9} т. {publisher-place}: {publisher}, {issued:year}. Т.//
 {volume}[. С. {page}]
{author} {title}. В {:number 2 6} т. Т. {volume:number 1 6}. {publisher-place}, {issued:year}[.//
 С. {page}]
{author} {title}. Т. {volume:number 1 20}. {publisher-place}: {publisher}, {issued:year}[. С.//
 {page}]
{author} {title} / пер. с <англ.|нем.|фр.|польск.> {translator}. {publisher-place}: {publisher},//
 {issued:year}[. С. {page}]
{author} {title} / Пер. с <англ.|нем.|фр.>. {publisher-place}, {issued:year}[. С. {page}]
{author} {title} / Пер. {translator}. {publisher-place}: {publisher}, {issued:year}
{author} {title} / под ред. {editor}. {publisher-place}: {publisher}, {issued:year}[. С. {page}]
{author} {title} / отв. ред. {editor:straight}. — {publisher-place} : {publisher}, {issued:year}
{author} {title} / {:straight}. — {publisher-place}: {publisher}, {issued:year}. — {:number 90//
 700} с
{author:full}. {title}. {publisher-place}: {publisher}, {issued:year}[. С. {page}]
{author:full}. {title}. {publisher-place}, {issued:year}, с. {page}
{author:straight}. {title}. {publisher-place}, {issued:year}. С. {page}
{author:people}. {title}. {publisher-place}: {publisher}, {issued:year}
{author:family} {:ini} {title}. {publisher-place}, {issued:year}. ISBN {ISBN}
{author}, {title}, {publisher-place}, {publisher}, {issued:year}[, с. {page}]
{author}. {title}. {publisher-place}, {issued:year}, с. {page}
{author}. {title}. {publisher-place}: {publisher}, {issued:year}, стр. {page}
{author}. «{title}». {publisher-place}, {issued:year}[, с. {page}]
{title} / под ред. {editor}. {publisher-place}: {publisher}, {issued:year}[. С. {page}]
{title} / Под ред. {editor}. {publisher-place}, {issued:year}[. С. {page}]
{title} / под общ. ред. {editor}. {publisher-place} : {publisher}, {issued:year}. {:number 90//
 700} с
{title} / отв. ред. {editor:straight}. {publisher-place}: {publisher}, {issued:year}[. Т.//
 {volume}][. С. {page}]
{title} / сост. {editor:straight}. {publisher-place}, {issued:year}[. С. {page}]
{title} / {author:people}. {publisher-place}: {publisher}, {issued:year}
{title} / {author:people} ; под ред. {editor}. — {publisher-place} : {publisher}, {issued:year}.//
 — {:number 90 700} с. — ISBN {ISBN}
{title}. {publisher-place}: {publisher}, {issued:year}[. С. {page}]
{title}. {publisher-place}, {issued:year}. Т. {volume}. С. {page}
{title}: {:study_kind}. {publisher-place}, {issued:year}. С. {page}
{title} (сост. {editor:straight}). {publisher-place}, {issued:year}
{author} {title} ({publisher-place}: {publisher}, {issued:year}). С. {page}
{author} {title}. {publisher-place}: {publisher}, {issued:year}. ({collection-title:series}). С.//
 {page}
{author} {title}. {publisher-place}: {publisher}, {issued:year}{:web}
"""),
    "chapter": rows("""
{author} {title} // {container-title}. {publisher-place}: {publisher}, {issued:year}. С. {page}
{author} {title} // {container-title}. {publisher-place}, {issued:year}. С. {page}
{author} {title} // {container-title}. — {publisher-place} : {publisher}, {issued:year}. — С.//
 {page:pages}
{author} {title} // {container-title} / под ред. {editor}. {publisher-place}: {publisher},//
 {issued:year}. С. {page}
{author} {title} // {container-title} / Отв. ред. {editor:straight}. {publisher-place},//
 {issued:year}. С. {page}
{author} {title} // {container-title} / сост. {editor:straight}. {publisher-place},//
 {issued:year}. С. {page:pages}
{author} {title} // {:family} {:ini} {container-title}. {publisher-place}, {issued:year}. Т.//
 {volume}. С. {page}
{author} {title} // {container-title:works_of}. {publisher-place}: {publisher}, {issued:year}.//
 Т. {volume}. С. {page}
{author} {title} // Он же. {container-title}. {publisher-place}, {issued:year}. С. {page}
{author} {title}. В кн.: {container-title}. {publisher-place}, {issued:year}, с. {page}
{author}. {title} — В кн.: {container-title}. {publisher-place}: {publisher}, {issued:year}, с.//
 {page:pages}
{author} {title} // В сб.: {container-title}. {publisher-place}, {issued:year}. С. {page}
{author} {title} / {:straight} // {container-title}. {publisher-place}, {issued:year}. Вып.//
 {volume:number 1 40}. С. {page:pages}
{author} Предисловие // {container-title}. {publisher-place}, {issued:year}. С. {page}
«{title}» // {container-title}. {publisher-place}, {issued:year}. С. {page}
"""),
    "article-journal": rows("""
{author} {title} // {container-title}. {issued:year}. № {issue}. С. {page:pages}
{author} {title} // {container-title}. {issued:year}. № {issue}. С. {page}
{author} {title} // {container-title}. {issued:year}. № {issue}
{author} {title} // {container-title}. {issued:year}. Т. {volume}. № {issue}. С. {page:pages}
{author} {title} // {container-title}. {issued:year}. Т. {volume}, № {issue}. С. {page:pages}[.//
 DOI: {DOI}]
{author} {title} // {container-title}. {issued:year}. Вып. {issue}. С. {page}
{author} {title} // {container-title}. {publisher-place}, {issued:year}. № {issue}. С. {page}
{author} {title} // {container-title}. {publisher-place}, {issued:year}. Т. {volume}. С. {page}
{author} {title} // {container-title}. – {issued:year}. – № {issue}. – С. {page:pages}
{author} {title} // {container-title}. — {issued:year}. — Т. {volume}, № {issue}. — С. {page:pages}
{author} {title} / {:straight} // {container-title}. – {issued:year}. – № {issue}. – С.//
 {page:pages}
{author} {title} / {:straight} // {container-title}. — {issued:year}. — Т. {volume}. — №//
 {issue}. — С. {page:pages}[. — DOI: {DOI}]
{author} {title} // {container-title}, {issued:year}, № {issue}, с. {page}
{author} {title} // {container-title}, № {issue}, {issued:year}. С. {page}
{author} {title} // {container-title}. № {issue}. {issued:year}. С. {page:pages}
{author}. {title}. — «{container-title}», {issued:year}, № {issue}, с. {page}
{author}. {title} // «{container-title}», {issued:year}, № {issue}
{author} {title} // {container-title}. {issued:year}. Кн. {volume:upper roman 12}. С. {page}
{author:full}. {title} // {container-title}. {issued:year}. № {issue}
{author:straight}. {title} // {container-title}. {issued:year}. № {issue}. С. {page}
{author}. {title}. {container-title}, {issued:year}, т. {volume}, вып. {issue}, с. {page:pages}
{author} {title} // {container-title}. {issued:year}. № {issue}{:web}
{author} {title} // {container-title}. {issued:year}. № {issue}. С. {page:pages}{:web}
{author} {title} \\[Электронный ресурс\\] // {container-title}. {issued:year}. № {issue}. URL://
 {URL} (дата обращения: {accessed})
{author} Рец. на: {title} // {container-title}. {issued:year}. № {issue}. С. {page}
{author} {title} (рецензия) // {container-title}. {issued:year}. № {issue}
{container-title}. {issued:year}. № {issue}. С. {page}
{container-title}, {issued:year}, № {issue}, с. {page}
{title} // {container-title}. {issued:year}. № {issue}. С. {page:pages}
"""),
    "article": rows("""
{author} {title}: {genre:preprint}. {publisher-place}: {publisher:university}, {issued:year}
{author} {title} ({genre:preprint} {publisher:university}, {issued:year}, № {number:number 1//
 90}){:web}
"""),
    "thesis": rows("""
{author:one} {title}: {genre:thesis_kind}. {publisher-place}, {issued:year}[. С. {page}]
{author:one} {title} : {genre:thesis_kind}. — {publisher-place}, {issued:year}. — {:number 20//
 400} с
{author:one} {title}: {genre:thesis_kind} / {publisher:university}. {publisher-place},//
 {issued:year}
{author:one} {title}. {genre:thesis_kind}. {publisher-place}: {publisher:university},//
 {issued:year}[. С. {page}]
{author:full}. {title}: {genre:thesis_kind}. {publisher-place}, {issued:year}
{author:one} {title}: {genre:thesis_kind}: 07.00.0{:number 1 9}. {publisher-place}, {issued:year}
"""),
    "paper-conference": rows("""
{author} {title} // {container-title}. {publisher-place}, {issued:year}. С. {page}
{author} {title} // {container-title}. {publisher-place}: {publisher}, {issued:year}. С.//
 {page:pages}
{author} {title} // {container-title} ({publisher-place}, {issued:dmy}). С. {page:pages}
{author} {title}: доклад на конф. «{event-title:capital head}». {publisher-place}, {issued:dmy}
{author}. Доклад «{title}», {event-title}, {publisher-place}, {issued:dmy}
"""),
    "entry-encyclopedia": rows("""
{author} {title:capital noun} // {container-title:lexicon}. {publisher-place}, {issued:year}. Т.//
 {volume}. С. {page}
{title:capital noun} // {container-title:lexicon}. Т. {volume}. {publisher-place}: {publisher},//
 {issued:year}
{container-title:lexicon}. {publisher-place}, {issued:year}. Т. {volume:upper roman 40}. С. {page}
{title:capital noun} // {container-title:lexicon}{:web}
"""),
    "entry-dictionary": rows("""
{author} {container-title:dictionary}. {publisher-place}, {issued:year}. Т. {volume:number 1 4}.//
 С. {page}
{title:capital noun} // {container-title:dictionary}. {publisher-place}, {issued:year}. С.//
 {page:first}
"""),
    "map": rows("""
{title:map_name}. {publisher-place}: {publisher:map_house}, {issued:year}. 1 : {:number 10 500} 000
{title:map_name} // {container-title:atlas}. {publisher-place}, {issued:year}. С. {page:first}
"""),
    "dataset": rows("""
{title:report_name}: {genre:data} / {publisher:ministry}{:web}
{publisher:ministry}. {title:report_name}. {issued:year}{:web}
"""),
    "standard": rows("""
{number:gost}. {title:capital head}. {publisher-place}: {publisher:norms}, {issued:year}[.//
 {:number 4 60} с]
{number:gost} «{title:capital head}»
"""),
}
