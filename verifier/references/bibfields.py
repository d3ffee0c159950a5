"""CSL variables as fields of a BibTeX entry, and back: names of fields, values in LaTeX.

Pure tables and text; what BibTeX's grammar and names need stands in `bibtex`.
"""

import re
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from verifier.references import csl
from verifier.references.bibdates import dates_of
from verifier.references.bibnames import written_names
from verifier.references.braces import balanced, unbraced
from verifier.references.csl import Dialect
from verifier.references.latex import decode, encode
from verifier.references.model import TEXT_VARIABLES, Reference
from verifier.references.protect import protected
from verifier.text.normal import normalized

ROLES = ("author", "editor", "translator", "recipient", "interviewer")
VERBATIM = frozenset({
    "url", "doi", "eprint", "file", "archiveurl", "pdf", "urlraw", "bdsk-url-1", "local-url",
})  # fmt: skip
"""Fields that are no LaTeX: written as they are, and read so."""
KEY_SIGNS = frozenset("-_:.+/")
KEY_LETTERS = str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d",
                             "ð": "d", "þ": "th", "ı": "i", "Æ": "Ae", "Œ": "Oe", "Ø": "O",
                             "Ł": "L", "Đ": "D", "Þ": "Th"})  # fmt: skip


RANGE = re.compile(r"(?<=\w)-(?=\w)")
WRITTEN_RANGE = re.compile(r"(?<=\w)\s{0,3}-{2,3}\s{0,3}(?=\w)")
"""A range of pages: one hyphen in CSL, two in BibTeX."""


def key(text: str) -> str:
    """Return `text` as a key that BibTeX, biber and LaTeX take; the same for the same text.

    Letters lose their accents; what has no place in a key is left out. Where nothing is left, eight
    hex digits of the text's hash stand for it.
    """
    if text.isascii() and text.isalnum():
        return text
    plain = normalized("NFKD", text.translate(KEY_LETTERS))
    out = "".join(c for c in plain if (c.isascii() and c.isalnum()) or c in KEY_SIGNS)
    if any(map(str.isalnum, out)):
        return out[:200]
    return "ref" + sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def names_of(kind: str, entry: str, dialect: Dialect) -> dict[str, str]:
    """Return the field names of the variables whose field depends on the type or the dialect."""
    old = dialect == "bibtex"
    periodical = kind in csl.IN_PERIODICAL
    if periodical:
        container = "journal" if old else "journaltitle"
    elif kind in csl.IN_BOOK:
        container = "booktitle"
    else:
        container = "howpublished" if old and entry == "misc" else "titleaddon"
    if entry == "techreport" or (entry == "report" and not old):
        publisher = "institution"
    elif kind == "thesis":
        publisher = "school" if old else "institution"
    elif not old and entry in ("online", "misc"):
        publisher = "organization"
    else:
        publisher = "publisher"
    return {
        "container_title": container,
        "publisher": publisher,
        "publisher_place": "address" if old else "location",
        "authority": "institution" if kind in csl.LEGAL else "authority",
        "collection_title": "series",
        "event_title": "eventtitle",
        "page": "pages",
        "issue": "number" if periodical else "issue",
        "number": "eid" if periodical else "number",
        "genre": "type",
        "archive_location": "archivelocation",
        "archive_url": "archiveurl",
    }


ORDER = (
    "title", "container_title", "publisher", "authority", "publisher_place", "collection_title",
    "edition", "volume", "issue", "number", "page", "genre", "event_title", "section", "medium",
    "archive", "archive_location", "ISBN", "ISSN", "DOI", "URL", "archive_url", "language", "note",
)  # fmt: skip


def fields_of(reference: Reference, dialect: Dialect) -> tuple[str, dict[str, str]]:
    """Return the entry type of a reference and its fields in order, values in LaTeX, unbraced."""
    kind = reference.type
    entry = csl.entry_type(kind, dialect, reference.genre)
    names = names_of(kind, entry, dialect)
    unicode = dialect == "biblatex"
    fields: dict[str, str] = {}
    for role in ROLES:
        if people := getattr(reference, role):
            fields[role] = written_names(people, unicode=unicode)
    for variable in ORDER:
        if variable == "publisher":
            fields |= dates_of(reference, dialect)
        value = getattr(reference, variable)
        if not value:
            continue
        name = names.get(variable, variable.lower())
        if name in VERBATIM:
            fields[name] = verbatim(value)
        elif variable == "title" and dialect == "bibtex":
            fields[name] = protected(value, language=reference.language)
        elif variable == "page":
            fields[name] = RANGE.sub("--", encode(value, unicode=True))
        else:
            fields[name] = encode(value, unicode=unicode)
    if dialect == "bibtex":
        entry = _satisfied(entry, fields)
    seen = csl.csl_type(entry, url="url" in fields)
    if seen != kind:
        fields["entrysubtype"] = csl.SUBTYPE_OF.get(kind, kind)
    for name, value in reference.extra.items():
        label = field_name(name)
        if label and label not in fields and value:
            fields[label] = verbatim(value) if label in VERBATIM else encode(value, unicode=unicode)
    return entry, {name: value for name, value in fields.items() if value}


def field_name(name: str) -> str:
    """Return a field's name in the letters that BibTeX takes; "" where none is left."""
    out = "".join(c for c in name.lower() if c.isascii() and (c.isalnum() or c in "-_+"))
    return "" if not out or out[0].isdigit() else out


def _satisfied(entry: str, fields: dict[str, str]) -> str:
    """Return the type that the fields are enough for; what `@misc` prints is put where it does."""
    kind = csl.satisfied(entry, fields)
    if kind in ("misc", "booklet"):
        printed = derived(fields)
        if "howpublished" not in fields:
            if printed:
                fields["howpublished"] = printed
        elif fields["howpublished"] == printed:
            fields["titleaddon"] = fields["howpublished"]
    return kind


def derived(fields: Mapping[str, str]) -> str:
    """Return what stands as ``howpublished`` in an entry that names no container there."""
    return next((fields[name] for name in PRINTED if name in fields), "")


PRINTED = (
    "titleaddon", "journal", "booktitle", "publisher", "institution", "school", "authority",
    "archive", "series", "medium", "type",
)  # fmt: skip
"""Fields that `@misc` does not print, the most telling first."""


def verbatim(value: str) -> str:
    """Return an address or a path for a value; braces without a partner are percent-encoded."""
    out = "".join(c for c in value.strip() if c.isprintable())
    if not balanced(out):
        out = out.replace("{", "%7B").replace("}", "%7D")
    return out


FROM: dict[str, str] = {
    "title": "title", "series": "collection_title", "eventtitle": "event_title",
    "address": "publisher_place", "location": "publisher_place", "pages": "page",
    "volume": "volume", "edition": "edition", "type": "genre", "section": "section",
    "archive": "archive", "archivelocation": "archive_location", "isbn": "ISBN", "issn": "ISSN",
    "doi": "DOI", "url": "URL", "archiveurl": "archive_url", "note": "note",
    "language": "language", "langid": "language", "medium": "medium", "journal": "container_title",
    "journaltitle": "container_title", "booktitle": "container_title", "authority": "authority",
    "titleaddon": "container_title", "publisher": "publisher", "school": "publisher",
    "institution": "publisher", "organization": "publisher", "number": "number", "issue": "issue",
    "eid": "number", "entrysubtype": "", "date": "", "year": "", "month": "", "day": "",
    "urldate": "", "eventdate": "", "archivedate": "", "howpublished": "", "subtitle": "",
}  # fmt: skip
"""Field to variable; the variables of "" are read by a rule of their own."""


def variables_of(entry: str, given: Mapping[str, str]) -> dict[str, Any]:
    """Return the type, text variables and `extra` of an entry whose fields, raw, are `given`.

    Names and dates are left to `bibtex`. `given` has lower-case names.
    """
    entry = entry.lower()
    kind = csl.csl_type(entry, given.get("entrysubtype", ""), url="url" in given)
    out: dict[str, Any] = {}
    extra: dict[str, str] = {}
    fields = dict(given)
    how = fields.pop("howpublished", "")
    if how:
        _how_published(how, entry, kind, fields, out)
    for name, raw in fields.items():
        variable = _variable(name, kind, fields)
        if variable is None:
            if name not in ROLES:
                extra[name] = raw if name in VERBATIM else decode(raw)
        elif variable == "page":
            out.setdefault("page", decode(WRITTEN_RANGE.sub("-", raw)).strip(" "))
        elif variable and variable not in out:
            out[variable] = plain_verbatim(raw) if name in VERBATIM else decode(raw).strip(" ")
    for main, sub in (("title", "subtitle"),):
        if fields.get(sub):
            out[main] = f"{out.get(main, '')}: {decode(fields[sub])}".lstrip(": ")
    if "URL" not in out and (address := ADDRESS.search(given.get("note", ""))):
        out["URL"] = plain_verbatim(address[0])
    if kind == "document" and out.get("URL") and not given.get("entrysubtype"):
        kind = "webpage"
    if entry in ("mastersthesis", "phdthesis"):
        out.setdefault("genre", "Master's thesis" if entry == "mastersthesis" else "")
    known = {name for name in out if name in TEXT_VARIABLES or name == "archive_url"}
    return {"type": kind, "extra": extra} | {name: out[name] for name in known if out[name]}


ADDRESS = re.compile(r"https?://[^\s{}<>\"]{1,2000}")


def _variable(name: str, kind: str, fields: Mapping[str, str]) -> str | None:
    """Return the variable that a field gives; "" for one that is read elsewhere, None for extra."""
    if name == "number":
        return "issue" if kind in csl.IN_PERIODICAL and "issue" not in fields else "number"
    if name == "eid" and kind not in csl.IN_PERIODICAL:
        return None
    if name == "institution" and kind in csl.LEGAL:
        return "authority"
    if name == "organization" and "publisher" in fields:
        return None
    if name == "titleaddon" and kind in csl.IN_PERIODICAL | csl.IN_BOOK:
        return None
    if name == "title" and kind == "periodical":
        return "title"
    return FROM.get(name)


def _how_published(
    how: str, entry: str, kind: str, fields: dict[str, str], out: dict[str, Any]
) -> None:
    """Read ``howpublished``: an address, the container, or the medium where it has another."""
    address = ADDRESS.search(how)
    if address and "url" not in fields:
        fields["url"] = address[0]
        how = how.replace(address[0], "").replace(r"\url{}", "").strip(" .,;{}")
    if not how:
        return
    if how == derived(fields):
        return
    if entry == "misc" or kind not in csl.IN_PERIODICAL | csl.IN_BOOK:
        taken = "titleaddon" in fields
        out["medium" if taken else "container_title"] = decode(how)
    else:
        out["medium"] = decode(how)


ESCAPES = re.compile(r"\\([&%$#_{}~])")


def plain_verbatim(raw: str) -> str:
    r"""Return an address or path as meant: ``\url{}`` goes, and so do the escapes people put in."""
    value = unbraced(raw)
    if "\\" not in value:
        return value
    if value.startswith("\\url{") and value.endswith("}"):
        value = value[5:-1]
    value = value.replace(r"{\textasciitilde}", "~").replace(r"\textasciitilde{}", "~")
    return ESCAPES.sub(r"\1", value)
