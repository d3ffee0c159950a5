"""Newspapers, magazines, pages of the web, posts, broadcasts and films in Dutch notes."""

from training.languages import rows

PRESS: dict[str, tuple[str, ...]] = {
    "article-newspaper": rows("""
{container-title}, {issued:dmy}[{:news_pin}]
{container-title}, {issued:short_date}[{:news_pin}]
{container-title} {issued:dmy}[{:news_pin}]
{container-title} {issued:short_date}
{container-title} van {issued:dmy}[{:news_pin}]
{container-title}, {:weekday} {issued:dmy}
{container-title} ({publisher-place:city}), {issued:dmy}[{:news_pin}]
{container-title}, {issued:dmy}, ochtendeditie
{container-title:old_paper} {issued:old_dmy}
{container-title:old_paper} van {issued:old_dmy}, no. {issue:number 1 300}
{author}, ‘{title}’, {container-title}, {issued:dmy}[{:news_pin}]
{author}, ‘{title}’, {container-title}, {issued:short_date}[{:news_pin}]
{author}, ‘{title}’, {container-title} {issued:dmy}
{author}, ‘{title}’, in: {container-title}, {issued:dmy}[{:news_pin}]
{author}, “{title}”, {container-title}, {issued:dmy}[{:web}]
{author}, {title}, {container-title}, {issued:dmy}
{author}, {container-title}, {issued:short_date}
{author:rev_person} ({issued:dmy}). {title}. {container-title}[, p. {page:news_page}]
{author:rev_person}, ‘{title}’, {container-title}, {issued:dmy}
{author} in {container-title}, {issued:dmy}
‘{title}’, {container-title}, {issued:dmy}[{:news_pin}]
‘{title}’, {container-title}, {issued:short_date}
‘{title}’, {container-title} {issued:dmy}[{:news_pin}]
‘{title}’, in: {container-title}, {issued:dmy}[{:news_pin}]
“{title}”, {container-title}, {issued:dmy}[{:web}]
{title}, {container-title} {issued:short_date}
{container-title}, ‘{title}’, {issued:dmy}
{container-title}, {issued:dmy}: ‘{title}’
{author:wire}, ‘{title}’, {issued:dmy}
{author:wire}, {issued:short_date}
Ingezonden brief van {author:full_person}, {container-title}, {issued:dmy}
Hoofdartikel {container-title}, {issued:dmy}
"""),
    "article-magazine": rows("""
{author}, ‘{title}’, {container-title}, {:no} {issue:number 1 52}, {issued:dmy}[, {:p}]
{author}, ‘{title}’, {container-title}, {issued:dmy}[, {:p}]
‘{title}’, {container-title}, jrg. {volume:number 1 60} {:no} {issue:number 1 52}//
 ({issued:dmy})[, {:p}]
{container-title}, {issued:dmy}[, {:p}]
"""),
    "webpage": rows("""
{URL}
{URL} (geraadpleegd op {accessed})
{URL}, geraadpleegd {accessed}
‘{title}’, {container-title}, {issued:dmy}{:web}
‘{title}’, {container-title}{:web}
‘{title}’, {publisher}{:web}
“{title}”{:web}
{title}, {URL}
{title}. {URL}
{publisher}, ‘{title}’, {issued:dmy}{:web}
{publisher}, ‘{title}’{:web}
{publisher}, {title}, {URL}
{author:inst} ({issued:yr}). {title}{:web}
{author}, ‘{title}’, {container-title}, {issued:dmy}{:web}
{author:rev_people} ({issued:dmy}). {title}. {container-title}. {URL}
{author}, ‘{title}’ ({issued:year}){:web}
Website {publisher}, {URL}
Website {container-title}, ‘{title}’{:web}
{container-title}: {URL}
"""),
    "post-weblog": rows("""
{author}, ‘{title}’, {container-title}, {issued:dmy}{:web}
Weblog van {author:full_person}, {issued:dmy}, {URL}
"""),
    "post": rows("""
{author:full_person} (@{:slug plain_family}), tweet van {issued:dmy}[, {URL}]
{author:full_person}, bericht op {container-title:network}, {issued:dmy}{:web}
@{author:slug plain_family}, ‘{title:headline}’, {container-title:network}, {issued:dmy}
"""),
    "broadcast": rows("""
{container-title}, {issued:dmy}
‘{title}’, {container-title}, {issued:dmy}
{container-title}, uitzending van {issued:dmy}[, {:number 10 23}.{:number 10 59} uur]
{title}, {container-title}, {issued:short_date}
{author:full_person} in {container-title:programme}, {issued:dmy}
Documentaire ‘{title:capital head}’, {container-title}, {issued:dmy}
"""),
    "motion_picture": rows("""
{title:capital head} (reg. {author:full_person}, {issued:year})
{author:full_person} (reg.), {title:capital head}, {publisher:studio} {issued:year}
"""),
}
