"""Newspapers, magazines, pages of the web, posts, broadcasts and films in Russian notes."""

from training.languages import rows

PRESS: dict[str, tuple[str, ...]] = {
    "article-newspaper": rows("""
{container-title}. {issued:paper_date}
{container-title}. {issued:paper_date}. С. {page:col}
{container-title}, {issued:paper_date}
{container-title}, {issued:dmy}[, с. {page:col}]
{container-title}. {issued:year}. № {issue:number 1 300}
{container-title}. {issued:year}. № {issue:number 1 300}. {:number 1 30} {:month}
{container-title} ({publisher-place}). {issued:paper_date}
«{container-title:newspaper}», {issued:paper_date}
«{container-title:newspaper}» от {issued:dmy}
«{container-title:newspaper}», № {issue:number 1 300} от {issued:dmy}
Газета «{container-title:newspaper}», {issued:dmy}
газета «{container-title:newspaper}» от {issued:dmy}[, с. {page:col}]
{author} {title} // {container-title}. {issued:paper_date}
{author} {title} // {container-title}. {issued:paper_date}. С. {page:col}
{author} {title} // {container-title}. – {issued:year}. – {:number 1 30} {:mon}. – С. {page:col}
{author} {title} // {container-title}. — {issued:year}. — № {issue:number 1 300} ({:number 1 30}//
 {:mon}). — С. {page:col}
{author} {title} // {container-title}. {issued:year}. № {issue:number 1 300}. С. {page:col}
{author} {title} // {container-title}, {issued:dmy}
{author} {title} // {container-title}. № {issue:number 1 300}. {issued:dot}
{author} {title} // {container-title} ({publisher-place}). {issued:paper_date}
{author} {title} // {container-title}. {issued:dot}{:web}
{author}. {title}. «{container-title:newspaper}», {issued:dmy}
{author}. «{title}». {container-title}, {issued:dmy}
{author}. {title}. — {container-title}, {issued:paper_date}
{author:full}. {title} // {container-title}, {issued:dmy}[{:web}]
{author:full}, «{title}», {container-title}, {issued:dmy}
{title} // {container-title}. {issued:paper_date}
{title} // {container-title}. {issued:paper_date}. С. {page:col}
{title} // {container-title}, {issued:dot}[{:web}]
{title} // {container-title}. {issued:year}. № {issue:number 1 300}
{title}. «{container-title:newspaper}», {issued:dmy}
«{title}», «{container-title:newspaper}», {issued:dmy}
«{title}», {container-title}, {issued:dmy}[{:web}]
«{title}» // {container-title}. {issued:dot}
«{title}». {container-title}. {issued:dmy}
«{title}» ({container-title}, {issued:dmy})
{container-title}: «{title}», {issued:dot}
{author:wire}, {issued:dmy}
{author:wire}. {title}. {issued:dmy}{:web}
{title} // {container-title:wire}. {issued:dot}{:web}
Передовая статья // {container-title}. {issued:paper_date}
Цит. по газ. «{container-title:newspaper}». {issued:paper_date}
"""),
    "article-magazine": rows("""
{author} {title} // {container-title}. {issued:year}. № {issue:number 1 52}. С. {page}
{author} {title} // {container-title}. № {issue:number 1 52}. {issued:dmy}
{title} // {container-title}. {issued:year}. № {issue:number 1 52}
«{container-title:magazine}», {issued:year}, № {issue:number 1 52}, с. {page}
Журнал «{container-title:magazine}», № {issue:number 1 52}, {issued:year}
Журнал «{container-title:magazine}», {issued:my}, с. {page}
{author:full}. {title} // {container-title}, № {issue:number 1 52} ({issue:number 100 900}),//
 {issued:dmy}
"""),
    "webpage": rows("""
{URL}
URL: {URL}
URL: {URL} (дата обращения: {accessed})
{URL} (дата обращения: {accessed})
{title}. URL: {URL} (дата обращения: {accessed})
{title} // {container-title}. {issued:dot}{:web}
{title} // {container-title}{:web}
{title} // {container-title} : \\[сайт\\]. URL: {URL} (дата обращения: {accessed})
{title} \\[Электронный ресурс\\] // {container-title}. URL: {URL} (дата обращения: {accessed})
{title} \\[Электронный ресурс\\]. – Режим доступа: {URL} – Дата обращения: {accessed}
{title} : \\[сайт\\]. – URL: {URL} (дата обращения: {accessed}). – Текст : электронный
{title} / {publisher}{:web}
{author} {title} // {container-title}. {issued:dot}{:web}
{author} {title} // {container-title}: \\[сайт\\]. {issued:year}{:web}
{author} {title} \\[Электронный ресурс\\] // {container-title}. {issued:year}{:web}
{author} {title} \\[Электронный ресурс\\]. URL: {URL} (дата обращения: {accessed})
{author} {title}. {issued:dot}{:web}
{author:full}. {title} // {container-title}, {issued:dmy}{:web}
«{title}», {container-title}, {issued:dmy}, {URL}
«{title}», {publisher}, {issued:dmy}, {URL}
{publisher}. {title}. {issued:dmy}{:web}
{publisher}: {title}{:web}
Официальный сайт {publisher:of_ministry}. URL: {URL} (дата обращения: {accessed})
Сайт {publisher:of_ministry}: {URL}
{container-title}: {URL}
"""),
    "post-weblog": rows("""
{author} {title} // {container-title}. {issued:dot}{:web}
{author:full}, запись в блоге, {issued:dmy}{:web}
Блог {author:genitive_ini}. {title}. {issued:dot}. URL: {URL}
"""),
    "post": rows("""
{author:full} // {container-title:network}. {issued:dot}{:web}
{author:full}, пост в {container-title:network_in}, {issued:dmy}{:web}
{container-title:network}-канал «{author:site}». {issued:dot}. URL: {URL} (дата обращения://
 {accessed})
{author:inst}, {container-title:network}, {issued:dmy}
"""),
    "broadcast": rows("""
«{title}», {container-title}, {issued:dmy}
{title} // {container-title}. Эфир {issued:dmy}[{:web}]
Программа «{title:capital noun}», {container-title}, {issued:dmy}
{author:full} в эфире {container-title:broadcaster}, {issued:dmy}
{title} // {container-title}. {issued:dot}{:web}
"""),
    "motion_picture": rows("""
«{title:capital head}» (реж. {author:straight}, {issued:year})
{title:capital head} / реж. {author:straight}. {publisher:studio}, {issued:year}
{genre:film} «{title:capital noun}», реж. {author:straight}, {publisher:studio}, {issued:year}
"""),
}
