"""How works of every type are invented, and how often each type comes."""

from collections.abc import Callable
from random import Random

from attrs import evolve

from training.invented import Draft, Work
from training.invented_names import LANGUAGES, TOPICS, body, people, person, place
from training.invented_places import (
    ACTS,
    ARCHIVES,
    COURTS,
    FIELDS,
    GENRES,
    PAPERS,
    REFERENCE_WORKS,
    SERIES,
    SITES,
    UNIVERSITIES,
    journal,
    meeting,
    pick,
)
from training.invented_titles import SCIENCES, humanities_title, news_title


def _article(d: Draft) -> Work:
    d.fields["title"] = d.title()
    name, short = journal(d.rng, d.language, d.science)
    d.fields["container-title"] = name
    d.fields["container-title-short"] = short
    if d.some(0.93):
        d.fields["volume"] = str(d.rng.randint(1, 420 if d.science else 90))
    if d.some(0.55):
        d.fields["issue"] = d.rng.choice(
            (str(d.rng.randint(1, 24)), "1-2", "Suppl 1", "3/4")[: 1 + d.some(0.1) * 3]
        )
    d.fields["page"] = d.pages()
    if d.some(0.1):
        d.fields["ISSN"] = f"{d.rng.randint(1000, 9999)}-{d.rng.randint(1000, 9999)}"
    accessed = d.online(0.35)
    parts = d.rng.choice((1, 1, 2, 3))
    return Work("article-journal", d.language, d.fields, d.date(parts), accessed, d.signed())


def _press(d: Draft, type_: str) -> Work:
    d.fields["title"] = news_title(d.rng, d.language)
    d.fields["container-title"] = d.local(PAPERS)
    if d.some(0.3):
        d.fields["publisher-place"] = place(d.rng, d.language)
    if d.some(0.5):
        d.fields["page"] = d.rng.choice(("A", "B", "", "")) + str(d.rng.randint(1, 40))
    if type_ == "article-magazine" and d.some(0.5):
        d.fields["volume"], d.fields["issue"] = str(d.rng.randint(1, 90)), str(d.rng.randint(1, 52))
    elif d.some(0.1):
        d.fields["section"] = d.rng.choice(("A", "B", "Metro", "Business"))
    accessed = d.online(0.6, dois=False)
    authors = (person(d.rng, d.language),) if d.some(0.75) else ()
    return Work(type_, d.language, d.fields, d.date(3, 1890), accessed, authors)


def _newspaper(d: Draft) -> Work:
    return _press(d, "article-newspaper")


def _magazine(d: Draft) -> Work:
    return _press(d, "article-magazine")


def _book(d: Draft) -> Work:
    d.fields["title"] = d.title(book=True)
    d.house()
    if d.some(0.2):
        d.fields["edition"] = str(d.rng.randint(2, 7))
    if d.some(0.15):
        d.fields["volume"] = str(d.rng.randint(1, 6))
    if d.some(0.25):
        d.fields["collection-title"] = d.local(SERIES)
        if d.some(0.6):
            d.fields["collection-number"] = str(d.rng.randint(1, 300))
    if d.some(0.15):
        d.fields["ISBN"] = (
            f"978-{d.rng.randint(0, 9)}-{d.rng.randint(100, 999)}"
            f"-{d.rng.randint(10000, 99999)}-{d.rng.randint(0, 9)}"
        )
    accessed = d.online(0.12)
    translators = (person(d.rng, d.language),) if d.some(0.1) else ()
    return Work(
        "book", d.language, d.fields, d.date(1, 1840), accessed, d.signed(), translators=translators
    )


def _edited(d: Draft) -> Work:
    book = _book(d)
    editors = people(d.rng, d.language)[:3]
    return evolve(book, authors=(), editors=editors, translators=())


def _chapter(d: Draft) -> Work:
    d.fields["title"] = d.title()
    d.fields["container-title"] = d.title(book=True)
    d.house()
    if d.some(0.85):
        d.fields["page"] = d.pages()
    if d.some(0.15):
        d.fields["collection-title"] = d.local(SERIES)
    if d.some(0.12):
        d.fields["volume"] = str(d.rng.randint(1, 9))
    editors = people(d.rng, d.language)[:3] if d.some(0.9) else ()
    accessed = d.online(0.15)
    return Work("chapter", d.language, d.fields, d.date(1), accessed, d.signed(), editors)


def _conference(d: Draft) -> Work:
    d.fields["title"] = d.title()
    issued = d.date(d.rng.choice((1, 1, 2)), 1975)
    topic = pick(d.rng, FIELDS[d.science] if d.science else TOPICS[d.language])
    d.fields["container-title"] = meeting(d.rng, d.language, topic, issued[0])
    if d.some(0.25):
        d.fields["event"] = meeting(d.rng, d.language, topic, issued[0])
        d.fields["event-place"] = place(d.rng, d.language)
    if d.some(0.85):
        d.fields["page"] = d.pages()
    if d.some(0.6):
        d.house()
    if d.some(0.2):
        d.fields["collection-title"] = d.local(SERIES)
        d.fields["volume"] = str(d.rng.randint(100, 9999))
    return Work("paper-conference", d.language, d.fields, issued, d.online(0.3), d.signed())


def _report(d: Draft) -> Work:
    d.fields["title"] = d.title(book=True)
    d.fields["publisher"] = body(d.rng, d.language).literal
    if d.some(0.5):
        d.fields["publisher-place"] = place(d.rng, d.language)
    if d.some(0.6):
        d.fields["genre"] = d.local(GENRES["report"])
    if d.some(0.6):
        letters = d.rng.choice(("TR-", "No. ", "", "HBR/", "WP/"))
        d.fields["number"] = f"{letters}{d.rng.randint(70, 99)}-{d.rng.randint(1, 400)}"
    authors = (body(d.rng, d.language),) if d.some(0.4) else d.signed()
    parts = d.rng.choice((1, 2, 3))
    return Work("report", d.language, d.fields, d.date(parts, 1970), d.online(0.4), authors)


def _thesis(d: Draft) -> Work:
    d.fields["title"] = d.title(book=True)
    d.fields["genre"] = d.local(GENRES["thesis"])
    town = place(d.rng, d.language)
    d.fields["publisher"] = d.local(UNIVERSITIES).format(p=town.split(",")[0])
    if d.some(0.4):
        d.fields["publisher-place"] = town
    authors = (person(d.rng, d.language, d.science is not None),)
    return Work("thesis", d.language, d.fields, d.date(1, 1955), d.online(0.2), authors)


def _webpage(d: Draft) -> Work:
    d.fields["title"] = d.title() if d.some(0.5) else news_title(d.rng, d.language)
    d.fields["container-title"] = d.local(SITES)
    if d.some(0.3):
        d.fields["publisher"] = body(d.rng, d.language).literal
    d.fields["URL"] = d.address()
    accessed = d.date(3, 2005) if d.some(0.75) else ()
    authors = d.signed()[:2] if d.some(0.7) else ()
    parts = d.rng.choice((0, 1, 3, 3))
    return Work("webpage", d.language, d.fields, d.date(parts, 2000), accessed, authors)


def _entry(d: Draft) -> Work:
    d.fields["title"] = humanities_title(d.rng, d.language).split(":")[0]
    d.fields["container-title"] = d.local(REFERENCE_WORKS)
    d.house()
    d.fields["page"] = d.pages()
    if d.some(0.5):
        d.fields["volume"] = str(d.rng.randint(1, 24))
    authors = people(d.rng, d.language)[:2] if d.some(0.7) else ()
    editors = people(d.rng, d.language)[:2] if d.some(0.4) else ()
    return Work(
        "entry-encyclopedia", d.language, d.fields, d.date(1), d.online(0.2), authors, editors
    )


def _dataset(d: Draft) -> Work:
    d.fields["title"] = d.title()
    d.fields["publisher"] = d.local(SITES)
    if d.some(0.5):
        d.fields["genre"] = d.local(GENRES["dataset"])
    if d.some(0.4):
        d.fields["version"] = f"{d.rng.randint(1, 9)}.{d.rng.randint(0, 9)}"
    d.fields["DOI"] = d.doi()
    return Work("dataset", d.language, d.fields, d.date(1, 2000), d.online(0.3), d.signed())


def _interview(d: Draft) -> Work:
    if d.some(0.6):
        d.fields["title"] = humanities_title(d.rng, d.language)
    d.fields["genre"] = d.local(GENRES["interview"])
    if d.some(0.5):
        d.fields["publisher-place"] = place(d.rng, d.language)
    if d.some(0.3):
        d.fields["archive"] = pick(d.rng, ARCHIVES)
    return Work("interview", d.language, d.fields, d.date(3), authors=(person(d.rng, d.language),))


def _letter(d: Draft) -> Work:
    if d.some(0.5):
        d.fields["title"] = humanities_title(d.rng, d.language)
    d.fields["genre"] = d.local(GENRES["personal_communication"])
    if d.some(0.4):
        d.fields["archive"] = pick(d.rng, ARCHIVES)
        d.fields["archive_location"] = f"MS {d.rng.randint(1, 9000)}/{d.rng.randint(1, 40)}"
    writer, reader = person(d.rng, d.language), person(d.rng, d.language)
    readers = (reader,) if d.some(0.7) else ()
    return Work(
        "personal_communication",
        d.language,
        d.fields,
        d.date(3, 1800),
        authors=(writer,),
        recipients=readers,
    )


def _case(d: Draft) -> Work:
    sides = [person(d.rng, d.language).family, person(d.rng, d.language).family]
    d.fields["title"] = d.rng.choice((" v. ", " v ")).join(sides)
    court, reporter = d.rng.choice(COURTS.get(d.language, COURTS["en"]))
    d.fields["authority"] = court
    d.fields["container-title"] = reporter
    d.fields["volume"] = str(d.rng.randint(1, 900))
    d.fields["page"] = str(d.rng.randint(1, 1500))
    if d.some(0.2):
        d.fields["number"] = f"{d.rng.randint(1, 99)}/{d.rng.randint(10, 25)}"
    return Work("legal_case", d.language, d.fields, d.date(d.rng.choice((1, 3)), 1880))


def _act(d: Draft) -> Work:
    d.fields["title"] = d.local(ACTS)
    if d.some(0.5):
        d.fields["container-title"] = d.rng.choice(
            ("U.S.C.", "Stat.", "Fed. Reg.", "BGBl.", "J.O.")
        )
        d.fields["volume"] = str(d.rng.randint(1, 99))
        d.fields["page"] = str(d.rng.randint(1, 3000))
    if d.some(0.4):
        d.fields["section"] = str(d.rng.randint(1, 400))
    if d.some(0.2):
        d.fields["number"] = f"{d.rng.randint(80, 120)}-{d.rng.randint(1, 400)}"
    return Work("legislation", d.language, d.fields, d.date(d.rng.choice((1, 3)), 1850))


MAKERS: tuple[tuple[Callable[[Draft], Work], int, float], ...] = (
    # how a type is made, how often, how often it belongs to a science
    (_article, 30, 0.75),
    (_book, 14, 0.3),
    (_chapter, 12, 0.35),
    (_conference, 9, 0.85),
    (_newspaper, 7, 0.0),
    (_report, 6, 0.5),
    (_thesis, 5, 0.5),
    (_edited, 5, 0.3),
    (_webpage, 5, 0.2),
    (_magazine, 3, 0.0),
    (_entry, 2, 0.0),
    (_dataset, 2, 0.9),
    (_interview, 2, 0.0),
    (_letter, 3, 0.0),
    (_case, 3, 0.0),
    (_act, 3, 0.0),
)
TYPES = tuple(
    "article-journal book chapter paper-conference article-newspaper report thesis webpage "
    "article-magazine "
    "entry-encyclopedia dataset interview personal_communication legal_case legislation".split()
)


def work(rng: Random, language: str | None = None, science: bool | None = None) -> Work:
    """Invent one work: of a given language, of the sciences or not, or as the dice fall."""
    makers = MAKERS if not science else tuple(row for row in MAKERS if row[2] >= 0.3)
    make, _, chance = rng.choices(makers, [row[1] for row in makers])[0]
    scientific = rng.random() < chance if science is None else science
    if language is None:
        language = "en" if scientific or rng.random() < 0.45 else rng.choice(LANGUAGES)
    topic = rng.choice(sorted(SCIENCES)) if scientific and language == "en" else None
    return evolve(make(Draft(rng, language, topic)), science=topic)
