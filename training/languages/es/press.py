"""Newspapers, magazines, pages of the web, posts, broadcasts and films in Spanish notes."""

from training.languages import rows

PRESS: dict[str, tuple[str, ...]] = {
    "article-newspaper": rows("""
{container-title}, {issued:news_date}[{:news_pin}]
{container-title}, {issued:dmy}[{:news_pin}]
{container-title} ({publisher-place}), {issued:news_date}[{:news_pin}]
{container-title}, {publisher-place}, {issued:news_date}[{:news_pin}]
{container-title} ({publisher-place}), {:no} {issue:number 100 9000}, {issued:dmy}[{:news_pin}]
{container-title}, {issued:short_date}
{container-title}, edición del {issued:dmy}
{container-title}, ed. de {publisher-place}, {issued:dmy}[{:news_pin}]
Diario {container-title}, {issued:dmy}[{:news_pin}]
diario {container-title}, {publisher-place}, {issued:dmy}
periódico {container-title}, {issued:dmy}[{:news_pin}]
{container-title} del {issued:dmy}[{:news_pin}]
{container-title}, “{title}”, {issued:news_date}[{:news_pin}]
{container-title}: “{title}”, {issued:news_date}
{container-title}, «{title}», {issued:dmy}[{:news_pin}][{:web}]
“{title}”, {container-title}, {issued:news_date}[{:news_pin}]
“{title}”, {container-title}, {publisher-place}, {issued:dmy}[{:news_pin}]
«{title}», {container-title}, {issued:dmy}[{:news_pin}]
«{title}», en {container-title}, {issued:news_date}[{:news_pin}]
“{title}”. {container-title}, {issued:dmy}{:web}
“{title}”, en {container-title}, {publisher-place}, {issued:news_date}, p. {page:news_page}
“{title}” ({container-title}, {issued:dmy})
{title}, {container-title}, {issued:dmy}[{:news_pin}]
{title}. {container-title}. {issued:news_date}
{title} ({container-title}, {issued:short_date})
{author}, “{title}”, {container-title}, {issued:news_date}[{:news_pin}]
{author}, “{title}”, {container-title}, {publisher-place}, {issued:dmy}[{:news_pin}]
{author}, “{title}”, en {container-title}, {issued:dmy}[{:news_pin}]
{author}, «{title}», {container-title}, {issued:dmy}[{:news_pin}][{:web}]
{author}, «{title}», {container-title} ({publisher-place}), {issued:dmy}[{:news_pin}]
{author}: «{title}», {container-title}, {issued:short_date}[{:news_pin}]
{author}: “{title}”, {container-title}, {issued:news_date}
{author}, {title}, {container-title}, {issued:dmy}[{:news_pin}]
{author}, en {container-title}, {issued:dmy}[{:news_pin}]
{author:apa_people} ({issued:apa_date}). {title}. {container-title}[, p. {page:news_page}]
{author:apa_people} ({issued:apa_date}). {title}. {container-title}. {URL}
{author:rev_person}. “{title}”. {container-title}, {issued:dmy}[: {page:news_page}]
{author:rev_person}. {title}. {container-title}. {issued:dmy}[, p. {page:news_page}][{:web}]
{author:rev_person}. {title}. En: {container-title}, {publisher-place}, {issued:short_date}
{author:rev_person} ({issued:dmy}): “{title}”, {container-title}[{:news_pin}]
{author:wire}, “{title}”, {issued:dmy}[{:web}]
{author:wire}, «{title}», {container-title}, {issued:dmy}
{author:wire}/{container-title}, {issued:dmy}
Editorial, “{title}”, {container-title}, {issued:dmy}[{:news_pin}]
Editorial de {container-title}, {issued:dmy}
Carta al director, {container-title}, {issued:dmy}[{:news_pin}]
{author}, “{title}” (entrevista), {container-title}, {issued:dmy}[{:news_pin}]
{author}, “{title}”, {container-title}, suplemento {section:capital noun}, {issued:dmy}
{container-title}, sección {section:capital noun}, {issued:dmy}[{:news_pin}]
{container-title}, {issued:short_date}, {page:news_page}
{issued:short_date}, {container-title}[, “{title}”]
"""),
    "article-magazine": rows("""
{author}, “{title}”, {container-title}, {:no} {issue:number 1 900}, {issued:my}[, {:p}]
{author}, «{title}», {container-title}, {issued:dmy}[, {:p}]
“{title}”, Revista {container-title}, {:no} {issue:number 1 900}, {issued}[, {:p}]
revista {container-title}, {issued:dmy}[, {:p}]
{container-title}, {:no} {issue:number 1 900}, {publisher-place}, {issued:my}, {:p}
{author}: “{title}”, en {container-title}, {publisher-place}, {:annos}, {:no} {issue}, {issued:dmy}
{author:apa_people} ({issued:apa_date}). {title}. {container-title}, ({issue:number 1 900}),//
 {page:pages}
{author:rev_person}. “{title}”. {container-title}, {issued:my}, pp. {page:pages}
"""),
    "webpage": rows("""
{URL}
{URL} (consultado el {accessed})
{URL} \\[{accessed:short_date}\\]
“{title}”, {container-title}, {issued:dmy}{:web}
“{title}”, {container-title}{:web}
«{title}», {container-title} \\[en línea\\]{:web}
{title}, {container-title}, {URL}
{title}. {URL}
{title}, en {URL} (consultado el {accessed})
{publisher}, “{title}”, {issued:dmy}{:web}
{publisher}, “{title}”{:web}
{publisher}, «{title}», {publisher-place}, {issued:dmy}{:web}
{publisher}, {title}, {URL}
{publisher}. {title}. {issued:year}{:web}
{author:inst} ({issued:yr}). {title}{:web}
{author:inst}, “{title}”, {container-title}, {issued:dmy}{:web}
{author}, “{title}”, {container-title}, {issued:dmy}{:web}
{author}, «{title}», en {container-title}, {issued:my}{:web}
{author:apa_people} ({issued:apa_date}). {title}. {container-title}. {URL}
{author:rev_people}. {title} \\[en línea\\]. {container-title}, {issued:year} \\[consulta://
 {accessed}\\]. Disponible en: {URL}
{author:rev_people}. “{title}”. {container-title}. {issued:dmy}. Web. {accessed:dmy}
Página web {:of_publisher}: {URL} (visitada el {accessed})
Sitio web {:of_publisher}, {URL}
Portal de {publisher}, “{title}”{:web}
{container-title}: {URL}
“{title}” \\[{URL}\\]
"""),
    "post-weblog": rows("""
{author}, “{title}”, {container-title}, {issued:dmy}{:web}
{author}, «{title}» \\[entrada de blog\\], {container-title} ({issued:dmy}){:web}
{author:apa_people} ({issued:apa_date}). {title}. {container-title}. {URL}
Entrada en el blog {container-title}, {issued:dmy}, {URL}
"""),
    "post": rows("""
{author} (@{:slug family}{:digits 2}), “{title:tweet}”, {container-title:network},//
 {issued:dmy}[, {URL}]
{author} \\[@{:slug family}\\] ({issued:apa_date}). {title:tweet} \\[{genre:tweet_kind}\\].//
 {container-title:network}. {URL}
{genre:tweet_kind} de {author:handle}, {issued:dmy}[, {:number 1 23}:{:number 10 59} h][, {URL}]
{author:inst}, publicación en {container-title:network}, {issued:dmy}{:web}
@{author:slug family}, “{title:tweet}”, {container-title:network}, {issued:dmy}
"""),
    "broadcast": rows("""
“{title}”, {container-title}, {issued:dmy}
{container-title}, {issued:dmy}, {:number 1 23}:{:number 10 59} horas
{container-title}, programa “{title}”, emitido el {issued:dmy}
Noticiero de {container-title}, {publisher-place}, {issued:dmy}
{author}, en {container-title}, {issued:dmy}
«{title}», {container-title} ({publisher-place}), {issued:dmy}, min. {locator:number 1//
 59}:{:number 10 59}
{container-title}, “{title}” \\[{genre:podcast}\\], episodio {number:number 1 90},//
 {issued:dmy}{:web}
“{title}”, vídeo, {container-title:network}, {issued:dmy}[, {URL}]
"""),
    "motion_picture": rows("""
{title} (dir. {author:full_person}, {issued:year})
{author:full_person} (dir.), {title}, {publisher:studio}, {issued:year}
{title}, {genre:film_kind} de {author:full_person}, {publisher-place}, {issued:year}, {:number//
 50 180} min
{author:rev_person} (director). {title} \\[{genre:film_kind}\\]. {publisher:studio}, {issued:year}
"""),
}
