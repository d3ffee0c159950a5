"""Newspapers, agencies, magazines, pages of the web, posts, broadcasts and films in English."""

from training.languages import rows

FILLERS: dict[str, tuple[str, ...]] = {
    "article-newspaper.title": ("{:headline}",),
    "article-newspaper.container-title": ("{:newspaper_name}",),
    "article-newspaper.author": ("{:full_person}", "{:full_person}", "{:full_person}", "{:people}"),
    "article-magazine.title": ("{:headline}", "{:any_title}"),
    "article-magazine.container-title": ("{:magazine}", "{:magazine}", "{:newspaper_name}"),
    "webpage.title": ("{:headline}", "{:any_title}", "{:report_title}"),
    "webpage.publisher": ("{:organisation}", "{:organisation}", "{:ministry}", "{:acronym}"),
    "webpage.container-title": ("{:website}",),
    "post-weblog.title": ("{:headline}", "{:any_title}"),
    "post-weblog.container-title": ("{:website}", "{:titled head}"),
    "post.title": ("{:capital news}", "{:capital quoted}!", "{:Sentence}"),
    "handle": ("@{:slug family}", "@{:slug given}_{:digits 2}", "@{:slug acronym}News"),
    "network": ("Twitter", "Facebook", "X", "Telegram", "Mastodon", "Instagram", "LinkedIn"),
    "broadcast.title": ("{:titled head}", "{:headline}", "The {:capital noun} {:paper_noun}"),
    "channel": rows("""
Radio {:city}
{:city} Radio
Channel {:number 3 13}
BBC Radio {:number 1 5}
BBC
{:acronym} News
Public Television
{:demonym} Television
Radio Free {:capital noun}
{:capital noun} TV
"""),
    "broadcast.container-title": ("{:channel}",),
    "broadcast.publisher": ("{:channel}",),
    "motion_picture.title": ("{:titled head}", "{:titled thing}", "The {:capital noun}"),
    "studio": ("{:family} Films", "{:capital noun} Pictures", "{:city} Film Board", "{:company}"),
    "clock": ("{:number 1 12}:{:number 10 59} p.m.", "{:number 10 23}:{:number 10 59}"),
    "minute": ("{:number 1 2}:{:number 10 59}:{:number 10 59}", "{:number 1 59}:{:number 10 59}"),
}
TEMPLATES: dict[str, tuple[str, ...]] = {
    "article-newspaper": rows("""
{author}, “{title},” {container-title}[ ({publisher-place:town})]3, {issued}[{:news_pin}]
{author}, “{title},” {container-title}, {issued:mdy}[{:web}]
{author}, “{title}”, {container-title}, {issued:dmy}[{:news_pin}]
{author}, “{title},” {container-title} ({issued:us_date})[{:web}]
{author}, ‘{title}’, {container-title}, {issued:uk_date}[{:news_pin}]
{author}, ‘{title}’ {container-title} ({publisher-place:town}, {issued:dmy})[ {page:news_page}]
{author}, {title}, {container-title} ({issued:us_date})[{:web}]
{author}, {title}, {container-title:upper newspaper_name}, {issued:mdy_short}, at {page:news_page}
{author:rev_person}. “{title}.” {container-title}, {issued:mdy}[{:web}]
{author:rev_people} ({issued:year}) ‘{title}’, {container-title}, {issued:newspaper_day}[{:web}]
{author:apa_people} ({issued:apa_date}). {title}. {container-title}[, p. {page:news_page}][{:web}]
{author:rev_person}. {issued:year}. “{title}.” {container-title}, {issued:newspaper_day}[{:web}]
{author:vanc_people}. {title}. {container-title}. {issued:vanc_day}[:{page:news_page}]
“{title},” {container-title}[ ({publisher-place:town})], {issued}[{:news_pin}][{:web}]3
“{title},” {container-title}, {issued}[{:web}]
“{title}”, {container-title}, {issued:dmy}[{:web}]
“{title}”, {container-title} ({publisher-place:town}), {issued:dmy}
“{title},” by {author}, {container-title}, {issued:mdy}
“{title}” ({container-title}, {issued})
{container-title}, “{title},” {issued}[{:web}]
{container-title}, “{title},” by {author}, {issued}[{:news_pin}]
{container-title}, ‘{title}’, {issued:dmy}[{:news_pin}]
{container-title}[ ({publisher-place:town})], {issued}[{:news_pin}]
{container-title}, {issued}[{:news_pin}]
{container-title} ({publisher-place:town}), {issued:uk_date}
{container-title} of {issued}[{:news_pin}]
{container-title} {issued:dmy_short}[{:news_pin}]
{container-title}, no. {issue:number 1 400}, {issued:dmy}[{:news_pin}]
{container-title}, {issued:dmy}, {issued:dmy}
{author}, {container-title}, {issued}[{:news_pin}]
{author}, “{container-title},” {issued:dmy}
{author} in {container-title}, {issued}
{author} in the {container-title} of {issued:dmy}
{issued:slashed} {container-title}, “{title}”
{issued:dmy}, “{title},” {container-title}
{title}, {container-title}, {issued}[{:web}]
{title}, {container-title} ({publisher-place:town}), {issued:mdy_short}[, at {page:news_page}]
{title}. {container-title}. {issued}. {URL}
{container-title:wire}, “{title},” {issued}[{:web}]
“{title},” {container-title:wire}[ ({publisher-place:town})], {issued}[{:web}]
{container-title:wire}, {issued}[{:web}]
“{title}”, {container-title:wire}, {issued:dmy}, in {container-title}
{container-title:wire} ({publisher-place:town}), {issued}
{container-title:wire} news agency, {publisher-place:town}, in {:demonym}, {issued:dmy}
{author}, “{title},” {container-title:wire}, {issued:mdy_short}, {:clock}
{genre:piece}, {container-title}, {issued}
{genre:piece}, “{title},” {container-title}, {issued:mdy}
{author}, {genre:piece}, {container-title}, {issued:dmy}
“{title},” {container-title}, {:clock}, {issued:mdy}, {URL}
\\[“{title}”\\], {container-title}, {issued:dmy} (in {:demonym})
“{title}” \\[{:capital news}\\], {container-title}, {issued:dmy}
{author}. {title}. {container-title}, {issued}
"""),
    "article-magazine": rows("""
{author}, “{title},” {container-title}, {issued:any_month}[{:pin}]
{author}, “{title},” {container-title} {volume:number 1 90}[, no. {issue:number 1 12}] //
({issued:any_month})[: {page:pages}]
{author}, ‘{title}’, {container-title}, {issued:dmy}[{:pin}]
{author}, {title}, {container-title:upper magazine}, {issued:any_month}, at {page}
{author:rev_person}. “{title}.” {container-title}, {issued:any_month}, {page:pages}
{author:apa_people} ({issued:apa_date}). {title}. {container-title}, {volume:number 1 90}, //
{page:pages}
“{title},” {container-title}, {issued:any_month}[{:web}]
{container-title}, {issued:any_month}[{:pin}]
{container-title}, no. {issue:number 1 400}, {issued:my}[{:pin}]
“{title}”, {container-title}, vol. {volume:number 1 90}, no. {issue:number 1 12}, {issued:my}
{author}, “{title},” {container-title} ({issued:my})
{author} in {container-title}, {issued:any_month}
"""),
    "webpage": rows("""
“{title},” {publisher}, {issued}[{:web}]
“{title},” {publisher} ({publisher-place:town}), {issued}[{:web}]
“{title}”, {publisher}, {issued:dmy}[{:web}]
“{title}” (<{genre:web_genre}|undated>), {publisher}[{:web}]
{publisher}, “{title},” {issued}{:web}
{publisher}, “{title}”, {issued:dmy}[{:web}]
{publisher}, ‘{title}’ ({issued:dmy}){:web}
{publisher}, {title} ({issued}), {URL}
{publisher}, {title}, {URL}[ (last visited {accessed})]
{publisher}, {title}, {issued}{:web}
{publisher}. {title}[ {issued}]. Available from: {URL}[ \\[accessed {accessed}\\]]
{author:organisation} ({issued:yr}). {title}[. {container-title}]{:web}
{author:ministry} ({issued:yr}) {title}{:web}
{author:acronym}. ({issued:apa_month}). {title}. {URL}
{author}, “{title},” {container-title}, {issued}{:web}
{author}, ‘{title}’ ({container-title}, {issued:dmy}) \\<{URL}\\>[ accessed {accessed}]
{author}, {title}, {container-title} ({issued:us_date}), {URL}
{author}, “{title},” {publisher}, {issued:mdy}{:web}
{author:rev_people}. “{title}.” {container-title}, {issued}. {URL}
{author:apa_people} ({issued:yr}). {title}{:web}
“{title},” {container-title}, {issued}{:web}
“{title}.” {container-title}. Accessed {accessed}. {URL}
“{title},” {container-title}, accessed {accessed}, {URL}
“{title},” {URL}
“{title}”, at {URL}
{title}, {URL}[, {accessed}]
{title}, available at {URL}
{URL}
{URL}, accessed {accessed}
{URL} (last visited {accessed})
{publisher} website, {URL}
The website of the {publisher}, {URL}
{container-title}, {URL} (visited {accessed})
{container-title}, “{title}”, {URL}
{container-title}, {issued}, {URL}
{container-title}[, {issued:dmy}], at {URL}
{title}. {URL}. {issued:iso}
Home page of {publisher}: {URL}
{publisher}, {genre:web_genre}, “{title},” {issued}[{:web}]
“{title},” {genre:web_genre}, {publisher}, {issued}[{:web}]
{publisher}, {genre:web_genre}, {issued}[{:web}]
"""),
    "post-weblog": rows("""
{author}, “{title},” {container-title} (blog), {issued}[{:web}]
{author}, {title}, {container-title} ({issued:us_date})[ ({:clock})], {URL}
{author}, ‘{title}’ ({container-title}, {issued:dmy}) \\<{URL}\\> accessed {accessed}
{author:apa_people} ({issued:apa_date}). {title} \\[{genre:blog_post}\\]. {URL}
{author}, “{title},” {genre:blog_post}, {issued}{:web}
“{title},” {container-title}, {genre:blog_post}, {issued}[{:web}]
{container-title} (blog), “{title},” {issued}, {URL}
"""),
    "post": rows("""
{author} ({:handle}), {container-title:network}, {issued}[{:web}]
{author} ({:handle}), “{title},” {container-title:network}, {issued}[{:web}]
{author} ({:handle}), {container-title:network} ({issued:mdy_short}, {:clock}), {URL}
{author:apa_people} \\[{:handle}\\]. ({issued:apa_date}). {title} \\[{genre:post_genre}\\]. //
{container-title:network}. {URL}
{author:organisation}, {container-title:network}, {genre:post_genre}, {issued}
{container-title:network} {genre:post_genre} by {author}, {issued}[{:web}]
{genre:post_genre} by {author}, {issued}, {URL}
{genre:post_genre}, {author} ({:handle}), {issued}
{author:handle}, {container-title:network} {genre:post_genre}, {issued:dmy}
{author}, {container-title:network} {genre:post_genre}, {issued}, {:clock}
"""),
    "broadcast": rows("""
“{title},” {container-title}, {issued}[{:web}]
{container-title}, “{title},” {issued}[{:web}]
{container-title}, {title}, {issued:dmy}[, {:clock}]
{container-title}, {issued}[, {:clock}]
‘{title}’, {container-title}, {issued:dmy}
“{title},” {container-title}, at {:minute}, {issued:mdy_short}[{:web}]
{title} ({container-title} broadcast {issued:mdy})
{title}, {container-title} (broadcast {issued:dmy})
{author}, “{title},” {container-title}, {issued}[{:web}]
{author}, interviewed on {title}, {container-title}, {issued}
Interview with {author}, {container-title}, {issued}
{author}, “{title},” YouTube, {issued}, {URL}
{title}, YouTube video, {:minute}, {issued}, {URL}
{title}, {genre:programme}, {container-title}, {issued}
{genre:programme}, {container-title}, {issued:dmy}
{publisher}, {genre:transcript}, “{title},” {issued}
“{title},” episode {number:number 1 90}, {genre:programme}, hosted by {author}, {issued}
"""),
    "motion_picture": rows("""
{title} ({publisher:studio} {issued:year})
{title}, directed by {author} ({publisher:studio}, {issued:year})
{title}, dir. {author} ({issued:year}; {publisher-place:town}: {publisher:studio})
{author} (dir.), {title} ({issued:year})
{author:apa_person} (Director). ({issued:year}). {title} \\[Film\\]. {publisher:studio}
“{title},” documentary film by {author}, {issued:year}
"""),
}
FILLERS |= {
    "news_pin": rows("""
, p. {page:news_page}
, at {page:news_page}
, {page:news_page}
, pp. {page:range 1 30}
, sec. {section:letter}, p. {page:number 1 40}
, p {page:news_page}
, page {page:news_page}
, col. {locator:number 1 6}
"""),
    "vanc_day": ("{:year} {:mon3} {:day}",),
    "newspaper_day": ("{:day} {:month}", "{:month} {:day}", "{:dmy}"),
    "apa_date": (
        "{:year}, {:month} {:day}",
        "{:year}",
        "{:year}, {:month}",
        "{:day} {:month} {:year}",
    ),
    "piece": ("Editorial", "editorial", "Letter to the Editor", "Op-Ed", "Opinion", "Obituary"),
    "web_genre": (
        "press release",
        "Press Release",
        "news release",
        "fact sheet",
        "Q&A",
        "statement",
    ),
    "blog_post": ("blog post", "Blog post", "Web log post", "blog"),
    "post_genre": ("Tweet", "tweet", "post", "Facebook post", "status update", "Telegram post"),
    "programme": ("podcast", "radio programme", "television broadcast", "TV documentary", "audio"),
    "transcript": ("transcript", "broadcast transcript", "radio bulletin", "monitoring summary"),
}
HEADS: dict[str, tuple[tuple[str, str], ...]] = {
    "article-newspaper": (
        ("Reports in {container-title}, {issued}", "{container-title}, {issued}"),
        ("Reports in the {container-title} ({issued})", "{container-title} ({issued})"),
    ),
}
