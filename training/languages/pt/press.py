"""Newspapers, magazines, pages of the web, posts, broadcasts and films in Portuguese notes."""

from training.languages import rows

PRESS: dict[str, tuple[str, ...]] = {
    "article-newspaper": rows("""
{container-title}, {issued:news_date}[{:news_pin}]
{container-title}, {issued:dmy}[{:news_pin}]
{container-title}, {publisher-place}, {issued:news_date}[{:news_pin}]
{container-title} ({publisher-place}), {issued:news_date}[{:news_pin}]
{container-title}, {:no} {issue:number 100 9000}, {publisher-place}, {issued:dmy}[{:news_pin}]
{container-title}, {issued:short_date}
{container-title} de {issued:dmy}[{:news_pin}]
{container-title}, de {issued:dmy}[{:news_pin}]
Jornal {container-title}, {issued:dmy}[{:news_pin}]
jornal {container-title}, {publisher-place}, {issued:dmy}
{container-title}, edição de {issued:dmy}[{:news_pin}]
{container-title}, ano {volume:upper roman 90}, {:no} {issue:number 1 900}, {issued:dmy}
{container-title}. {publisher-place}, {issued:news_date}[{:news_pin}]
{title:upper head}. {container-title}, {publisher-place}, {issued:news_date}[{:news_pin}]
{author:rev_person}. {title}. {container-title}, {publisher-place}, {issued:news_date}[, p.//
 {page:news_page}][{:web}]
{author:rev_person}. {title}. {container-title}, {publisher-place}, {issued:news_date}.//
 {section}, p. {page:news_page}
{author:rev_person}. {title}. {container-title}, {publisher-place}, ano {volume:number 10 99},//
 n. {issue:number 100 9000}, {issued:news_date}. {section}, p. {page:news_page}
{author:rev_person}. “{title}”. {container-title}, {issued:news_date}[{:news_pin}]
{author:rev_person}. {title}. {container-title}. {issued:dmy}{:web}
{author:apa_people} ({issued:apa_date}). {title}. {container-title}[, p. {page:news_page}]
{author:apa_people} ({issued:apa_date}). {title}. {container-title}. {URL}
{author:rev_person}, “{title}”, {container-title}, {issued:dmy}[{:news_pin}]
{author}, “{title}”, {container-title}, {issued:news_date}[{:news_pin}]
{author}, “{title}”, {container-title}, {publisher-place}, {issued:dmy}[{:news_pin}]
{author}, “{title}”, in {container-title}, {issued:dmy}[{:news_pin}]
{author}, «{title}», {container-title}, {issued:dmy}[{:news_pin}]
{author}, «{title}», in {container-title} de {issued:short_date}[{:news_pin}]
{author}, {title}, {container-title}, {issued:dmy}[{:news_pin}]
{author}. “{title}”. {container-title}, {issued:news_date}[{:web}]
{author}: “{title}”, {container-title}, {issued:short_date}
{author}, in {container-title}, {issued:dmy}
“{title}”, {container-title}, {issued:news_date}[{:news_pin}]
“{title}”. {container-title}, {publisher-place}, {issued:dmy}[{:news_pin}]
“{title}”, {container-title}, {issued:dmy}[{:web}]
“{title}”, in {container-title}, {issued:dmy}[{:news_pin}]
«{title}», {container-title}, {publisher-place}, {issued:dmy}[{:news_pin}]
“{title}” ({container-title}, {issued:short_date})
{container-title}, “{title}”, {issued:news_date}[{:news_pin}]
{container-title}, «{title}», {issued:dmy}
{container-title}: “{title}”, {issued:dmy}
{title}. {container-title}, {issued:news_date}[{:web}]
{title}, {container-title}, {issued:dmy}[{:news_pin}]
{title} ({container-title}, {issued:dmy})
{author:wire}, “{title}”, {issued:dmy}[{:web}]
{author:wire}. {title}. {container-title}, {publisher-place}, {issued:news_date}
Editorial, {container-title}, {issued:dmy}[{:news_pin}]
Editorial: “{title}”, {container-title}, {issued:dmy}
{container-title}, caderno {section:capital noun}, {issued:dmy}[{:news_pin}]
{issued:short_date}, {container-title}[, “{title}”]
"""),
    "article-magazine": rows("""
{author:rev_person}. {title}. {container-title}, {publisher-place}, n. {issue:number 1 2000}, p.//
 {page:pages}, {issued:news_date}
{author}, “{title}”, {container-title}, {:no} {issue:number 1 900}, {issued:my}[, {:p}]
“{title}”, revista {container-title}, {issued:dmy}[, {:p}]
revista {container-title}, {:no} {issue:number 1 900}, {issued:dmy}[, {:p}]
{container-title}, {publisher-place}, n. {issue:number 1 2000}, {issued:dmy}, {:p}
{author:apa_people} ({issued:apa_date}). {title}. {container-title}, ({issue:number 1 900}),//
 {page:pages}
"""),
    "webpage": rows("""
{URL}
{URL} (acesso em {accessed})
{URL}. Acesso em: {accessed}
Disponível em: {URL}. Acesso em: {accessed}
Disponível em \\<{URL}\\>, acesso em {accessed}
{author:inst_upper}. {title}. {publisher-place}, {issued:year}{:web}
{author:inst_upper}. {title}{:web}
{author:inst_upper}. {title}. {issued:dmy}{:web}
{author:rev_people}. {title}. {container-title}, {issued:dmy}{:web}
{author:rev_people}. {title}. In: {container-title}. {publisher-place}, {issued:dmy}{:web}
{author:apa_people} ({issued:apa_date}). {title}. {container-title}. {URL}
{author:inst} ({issued:yr}). {title}{:web}
{author}, “{title}”, {container-title}, {issued:dmy}{:web}
{author}, «{title}», {container-title}{:web}
{title:upper head}. {container-title}, {issued:year}{:web}
“{title}”, {container-title}, {issued:dmy}{:web}
“{title}”, {container-title}{:web}
“{title}”, {publisher}, {issued:dmy}{:web}
«{title}», {publisher}{:web}
{title}. {container-title}{:web}
{title}, {URL}
{publisher}, “{title}”, {issued:dmy}{:web}
{publisher}, {title}, {URL}
{publisher}. {title}{:web}
Site {:of_publisher}: {URL}
Página {:of_publisher}, {URL} (consultada em {accessed})
Portal {:of_publisher}. {title}{:web}
{container-title}: {URL}
"""),
    "post-weblog": rows("""
{author:rev_person}. {title}. {container-title}, {issued:dmy}. Blog{:web}
{author}, “{title}”, {container-title}, {issued:dmy}{:web}
{author:apa_people} ({issued:apa_date}). {title}. {container-title}. {URL}
"""),
    "post": rows("""
{author:rev_person}. {title:tweet}. {publisher-place}, {issued:dmy}. {container-title:network}://
 @{:slug family}[{:web}]
{author} (@{:slug family}{:digits 2}), “{title:tweet}”, {container-title:network},//
 {issued:dmy}[, {URL}]
{genre:tweet_kind} de {author:full_person}, {issued:dmy}[, {:number 1 23}h{:number 10 59}]
{author:inst}, publicação no {container-title:network}, {issued:dmy}{:web}
@{author:slug family}, “{title:tweet}”, {container-title:network}, {issued:dmy}
"""),
    "broadcast": rows("""
“{title}”, {container-title}, {issued:dmy}
{title:upper head}. {publisher-place}: {container-title}, {issued:dmy}. Programa de TV
{container-title}, {issued:dmy}, {:number 1 23}h{:number 10 59}
{container-title}, programa “{title}”, {issued:dmy}
Jornal da Noite, {container-title}, {issued:dmy}
{author}, na {container-title}, {issued:dmy}
{title:capital head}. \\[Locução de\\]: {:full_person}. {publisher-place}: {container-title},//
 {issued:dmy}. {genre:podcast}{:web}
“{title}”, vídeo, {container-title:network}, {issued:dmy}[, {URL}]
"""),
    "motion_picture": rows("""
{title:upper head}. Direção: {author:full_person}. {publisher-place}: {publisher:studio},//
 {issued:year}. 1 DVD ({:number 50 180} min)
{title}, {genre:film_kind} de {author:full_person}, {issued:year}
{title} (real. {author:full_person}, {issued:year})
{author:full_person} (dir.), {title}, {publisher:studio}, {issued:year}
"""),
}
