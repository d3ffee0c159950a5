"""CSL's types as BibTeX and biblatex know them, and back.

All types of CSL 1.0.2 (docs.citationstyles.org, appendix III). Several share one entry type; the
field ``entrysubtype`` (biblatex manual, 2.2.3) then says which is meant, so nothing is lost.
"""

from collections.abc import Collection
from typing import Literal

from attrs import frozen

Dialect = Literal["bibtex", "biblatex"]


@frozen
class TypeRow:
    """A CSL type, its entry types, and where its container and publisher are written."""

    csl: str
    bibtex: str
    biblatex: str
    says: str
    """What it is, in words for people."""


ROWS = (
    TypeRow("article", "misc", "online", "preprint or working paper, in no journal"),
    TypeRow("article-journal", "article", "article", "article in a journal"),
    TypeRow("article-magazine", "article", "article", "article in a magazine"),
    TypeRow("article-newspaper", "article", "article", "article in a newspaper"),
    TypeRow("bill", "misc", "legislation", "bill before a parliament"),
    TypeRow("book", "book", "book", "book"),
    TypeRow("broadcast", "misc", "video", "radio or television broadcast, podcast"),
    TypeRow("chapter", "incollection", "incollection", "chapter of a book"),
    TypeRow("classic", "book", "book", "classical work"),
    TypeRow("collection", "misc", "misc", "archival collection"),
    TypeRow("dataset", "misc", "dataset", "data set"),
    TypeRow("document", "misc", "misc", "document of no other type"),
    TypeRow("entry", "incollection", "inreference", "entry in a database or catalogue"),
    TypeRow("entry-dictionary", "incollection", "inreference", "entry in a dictionary"),
    TypeRow("entry-encyclopedia", "incollection", "inreference", "entry in an encyclopedia"),
    TypeRow("event", "misc", "misc", "event"),
    TypeRow("figure", "misc", "image", "figure in a publication"),
    TypeRow("graphic", "misc", "image", "photograph, painting, drawing"),
    TypeRow("hearing", "misc", "misc", "hearing of a parliament or committee"),
    TypeRow("interview", "misc", "misc", "interview"),
    TypeRow("legal_case", "misc", "jurisdiction", "judgment of a court"),
    TypeRow("legislation", "misc", "legislation", "law"),
    TypeRow("manuscript", "unpublished", "unpublished", "manuscript"),
    TypeRow("map", "misc", "misc", "map"),
    TypeRow("motion_picture", "misc", "movie", "film or video"),
    TypeRow("musical_score", "misc", "misc", "musical score"),
    TypeRow("pamphlet", "booklet", "booklet", "pamphlet, leaflet"),
    TypeRow("paper-conference", "inproceedings", "inproceedings", "paper at a conference"),
    TypeRow("patent", "misc", "patent", "patent"),
    TypeRow("performance", "misc", "performance", "performance on a stage"),
    TypeRow("periodical", "misc", "periodical", "whole issue of a periodical"),
    TypeRow("personal_communication", "misc", "letter", "letter, e-mail, conversation"),
    TypeRow("post", "misc", "online", "post in a forum or a social network"),
    TypeRow("post-weblog", "misc", "online", "post in a blog"),
    TypeRow("regulation", "misc", "legislation", "regulation of an authority"),
    TypeRow("report", "techreport", "report", "report"),
    TypeRow("review", "article", "review", "review"),
    TypeRow("review-book", "article", "review", "review of a book"),
    TypeRow("software", "misc", "software", "software"),
    TypeRow("song", "misc", "audio", "recording of music or speech"),
    TypeRow("speech", "misc", "unpublished", "speech, talk, press conference"),
    TypeRow("standard", "misc", "standard", "standard"),
    TypeRow("thesis", "phdthesis", "thesis", "thesis"),
    TypeRow("treaty", "misc", "legal", "treaty"),
    TypeRow("webpage", "misc", "online", "page of a website"),
)
BY_TYPE = {row.csl: row for row in ROWS}

BACK = {
    "article": "article-journal",
    "artwork": "graphic",
    "audio": "song",
    "book": "book",
    "bookinbook": "chapter",
    "booklet": "pamphlet",
    "collection": "book",
    "commentary": "book",
    "conference": "paper-conference",
    "dataset": "dataset",
    "electronic": "webpage",
    "image": "graphic",
    "inbook": "chapter",
    "incollection": "chapter",
    "inproceedings": "paper-conference",
    "inreference": "entry-encyclopedia",
    "jurisdiction": "legal_case",
    "legal": "treaty",
    "legislation": "legislation",
    "letter": "personal_communication",
    "manual": "report",
    "mastersthesis": "thesis",
    "misc": "document",
    "movie": "motion_picture",
    "music": "song",
    "mvbook": "book",
    "mvcollection": "book",
    "mvproceedings": "book",
    "mvreference": "book",
    "online": "webpage",
    "patent": "patent",
    "performance": "performance",
    "periodical": "periodical",
    "phdthesis": "thesis",
    "proceedings": "book",
    "reference": "book",
    "report": "report",
    "review": "review",
    "software": "software",
    "standard": "standard",
    "suppbook": "chapter",
    "suppcollection": "chapter",
    "suppperiodical": "article-journal",
    "techreport": "report",
    "thesis": "thesis",
    "unpublished": "manuscript",
    "video": "motion_picture",
    "www": "webpage",
}
"""The entry types of BibTeX and biblatex (biblatex manual 3.20, section 2.1), and old names."""

SUBTYPES = {"newspaper": "article-newspaper", "magazine": "article-magazine"}
"""Values of ``entrysubtype`` in common use that are no CSL type; the others are."""
SUBTYPE_OF = {csl: subtype for subtype, csl in SUBTYPES.items()}

LEGAL = frozenset({"bill", "hearing", "legal_case", "legislation", "regulation", "treaty"})
IN_PERIODICAL = frozenset({
    "article-journal", "article-magazine", "article-newspaper", "review", "review-book",
})  # fmt: skip
IN_BOOK = frozenset({
    "chapter", "paper-conference", "entry", "entry-dictionary", "entry-encyclopedia",
})  # fmt: skip

DEMANDED = {
    "article": ("author", "title", "journal", "year"),
    "book": ("author editor", "title", "publisher", "year"),
    "booklet": ("author", "title"),
    "incollection": ("author", "title", "booktitle", "year"),
    "inproceedings": ("author", "title", "booktitle", "year"),
    "mastersthesis": ("author", "title", "school", "year"),
    "phdthesis": ("author", "title", "school", "year"),
    "techreport": ("author", "title", "institution", "year"),
    "unpublished": ("author", "title", "note"),
}
"""What BibTeX's own styles demand of a type: they leave an entry out, or a hole in it, without."""


def entry_type(csl: str, dialect: Dialect, genre: str = "") -> str:
    """Return the entry type for a CSL type; ``misc`` for a type that CSL does not have."""
    row = BY_TYPE.get(csl)
    if row is None:
        return "misc"
    if dialect == "biblatex":
        return row.biblatex
    if csl == "thesis" and genre.lower().startswith(("master", "ma ", "msc", "m.a", "diplom")):
        return "mastersthesis"
    return row.bibtex


def satisfied(entry: str, fields: Collection[str]) -> str:
    """Return the BibTeX type that the fields are enough for: `entry`, a booklet, or misc."""
    for kind in (entry, "booklet" if entry == "book" else "misc"):
        if all(any(f in fields for f in want.split()) for want in DEMANDED.get(kind, ())):
            return kind
    return "misc"


def csl_type(entry: str, subtype: str = "", *, url: bool = False) -> str:
    """Return the CSL type of an entry type, told by its ``entrysubtype`` where it has one.

    An ``@misc`` with an address is a webpage. A type that neither dialect has is taken for a CSL
    type where it is one (``@interview``), else for a document.
    """
    subtype = subtype.strip().lower()
    if subtype in SUBTYPES or subtype in BY_TYPE:
        return SUBTYPES.get(subtype, subtype)
    entry = entry.lower()
    if entry == "misc" and url:
        return "webpage"
    if entry in BACK:
        return BACK[entry]
    if entry in BY_TYPE:
        return entry
    return ALIASES.get(entry.replace("-", "").replace("_", ""), "document")


ALIASES = {
    "newspaper": "article-newspaper",
    "newspaperarticle": "article-newspaper",
    "newsarticle": "article-newspaper",
    "magazine": "article-magazine",
    "magazinearticle": "article-magazine",
    "journal": "article-journal",
    "journalarticle": "article-journal",
    "preprint": "article",
    "archival": "manuscript",
    "blog": "post-weblog",
    "blogpost": "post-weblog",
    "case": "legal_case",
    "email": "personal_communication",
    "film": "motion_picture",
    "law": "legislation",
    "legalcase": "legal_case",
    "personalcommunication": "personal_communication",
    "podcast": "broadcast",
    "statute": "legislation",
    "webpage": "webpage",
    "website": "webpage",
}
"""Entry types that tools and people invent."""


def page() -> str:
    """Return the table of types as the Markdown page docs/reference/csl-types.md."""
    lines = [
        "# Types of sources",
        "",
        "verifier names types as CSL 1.0.2 does. A `.bib` file gets the entry type of its dialect;",
        "where several types share one, `entrysubtype` says which is meant.",
        "",
        "With `--dialect bibtex` an entry that lacks what BibTeX's own styles demand of its type",
        "(an article without an author, a book without a publisher) is written as `@booklet` or",
        "`@misc`, with `entrysubtype`, so that every style prints it.",
        "",
        "| CSL type | what it is | BibTeX | biblatex | `entrysubtype` |",
        "|---|---|---|---|---|",
    ]
    for row in ROWS:
        needs = [
            name
            for name, entry in (("BibTeX", row.bibtex), ("biblatex", row.biblatex))
            if csl_type(entry) != row.csl
        ]
        subtype = f"`{SUBTYPE_OF.get(row.csl, row.csl)}`" if needs else ""
        if len(needs) == 1:
            subtype += f" ({needs[0]})"
        lines.append(
            f"| `{row.csl}` | {row.says} | `@{row.bibtex}` | `@{row.biblatex}` | {subtype} |"
        )
    lines += [
        "",
        "## Back",
        "",
        "What an entry is read as, where it has no `entrysubtype`. An `@misc` with an address is a",
        "`webpage`. A type that is not here is read as a CSL type where it has the name of one,",
        "and as a `document` otherwise.",
        "",
        "| entry type | CSL type |",
        "|---|---|",
    ]
    lines += [f"| `@{entry}` | `{csl}` |" for entry, csl in sorted(BACK.items())]
    return "\n".join(lines) + "\n"
