"""The people of a run of words that holds names and nothing else, in whatever order and style.

The grammar's reader of names (`names`) has to find where a list of names ends; here the model has
said so, and what is left is to tell one person from the next: by semicolons, slashes and “and”
first, then by commas, which divide people or a family name from what is given.
"""

import re
from collections.abc import Sequence

from verifier.references.draft import Draft, trim
from verifier.references.model import Name
from verifier.references.names import institution, names_in
from verifier.references.persons import with_particles
from verifier.references.words import HONORIFICS, PARTICLES, ROLE_WORDS

ROLE = re.compile(
    r"(?:(?:in|ed|eds|edited|éd|hrsg|hg|herausgegeben|trans|transl|translated|übers|a\scura\sdi|par"
    r"|by|von|dir)\b[.:]?\s{1,3}){1,3}(?=[A-ZÀ-Þ])",
    re.IGNORECASE,
)
ROLE_BEHIND = re.compile(
    r"[\s,]{0,3}[(\[]?(?:eds?|editors?|hrsgg?|hgg?|hrg|éds?|dirs?|coords?|orgs?|trans|a\scura\sdi)"
    r"\b\.?[)\]]?\s{0,3}\Z",
    re.IGNORECASE,
)
OTHERS = re.compile(
    r"[\s,;]{0,3}(?:(?:and|und|et|e|y|&)\s)?[(\[]?(?:et\.?\s?al(?:ii|ia)?\b|u\.?\s?a\.|others\b"
    r"|and\.?\sal\b|andere[rn]?\b|e\saltri\b|et\sautres\b|y\sotros\b|и\sдр\b|en\sanderen\b)\.?[)\]]?",
    re.IGNORECASE,
)
HARD = re.compile(r"\s?;\s?|\s?[/&]\s?|,?\s(?:and|und|et|e|y|i|en|и|with|mit)\s")
"""What stands between two people and never inside one."""
INITIALS = re.compile(r"(?:[^\W\d_a-z]\.[\s-]{0,2}){1,4}\Z|(?:[^\W\d_a-z][\s-]{0,2}){1,3}\Z")
GLUED = re.compile(r"(?<=[^\W\d_a-z]\.)(?=[^\W\d_a-z][^\W\d_A-Z])")
"""Between an initial and a name that stands right behind it: ``J.Aro``."""
SUFFIX = re.compile(r"(?:jr|sr|ii|iii|iv|2nd|3rd|esq)\.?\Z", re.IGNORECASE)
LOOSE = re.compile(r"\s+(?=[.,;])")
ONWARD = re.compile(r"\s(?:to|at|from|before|in|to\sthe|an|bei|beim|vor|à|au)\s")
"""What goes on behind a person: to whom, at what."""
WORDS = re.compile(r"[^\W\d_][\w’'-]*")
TITLES = HONORIFICS | ROLE_WORDS
OF_BODIES = frozenset("of for the des der für und de la du della do los las del on and".split())


def people(draft: Draft, start: int, end: int) -> list[Name]:
    """Return the people or bodies that ``text[start:end]`` of a citation names."""
    text = draft.lx.text
    if lead := ROLE.match(text, start, end):
        start = lead.end()
    if behind := ROLE_BEHIND.search(text, start, end):
        end = behind.start()
    if others := OTHERS.search(text, start, end):
        end = others.start() if others.start() > start else end
    if (onward := ONWARD.search(text, start, end)) and not institution(
        text[start : onward.start()]
    ):
        end = onward.start()
    start, end = trim(text, start, end, " \t\n,;:/")
    start = _behind_titles(text, start, end)
    if end <= start:
        return []
    if text[end : end + 1] == ".":
        end += 1
    read = names_in(text, draft.pieces, start, end)
    if read.names and not any(c.isalpha() for c in text[read.end : end]):
        return read.names
    return listed(text[start:end])


def _behind_titles(text: str, start: int, end: int) -> int:
    """Return where the name begins behind “Ambassador”, “Deputy Minister”, “Lt. Col.”."""
    words = list(WORDS.finditer(text, start, end))
    at = 0
    while at + 1 < len(words) and words[at][0].casefold() in TITLES:
        at += 1
    return words[at].start() if at and len(words) - at > 1 else start


def listed(words: str) -> list[Name]:
    """Return the people or bodies of a list of names."""
    words = GLUED.sub(" ", LOOSE.sub("", " ".join(words.split()))).strip(" ,;:/&")
    if not words:
        return []
    if _body(words):
        return [Name(literal=words)]
    out: list[Name] = []
    for chunk in HARD.split(words):
        out.extend(_chunk([part.strip(" ") for part in chunk.split(",")]))
    return out


def _body(words: str) -> bool:
    """Say whether words name one institution."""
    several = words.split()
    inner = any(w.casefold() in OF_BODIES for w in several[1:-1])
    return institution(words) and "," not in words and (inner or ";" not in words)


def _chunk(parts: Sequence[str]) -> list[Name]:
    """Return the people of a list that only commas divide."""
    parts = [part for part in parts if any(c.isalpha() for c in part)]
    out: list[Name] = []
    plain = all(_family(part) or INITIALS.match(part) for part in parts)
    i = 0
    while i < len(parts):
        part = parts[i]
        following = parts[i + 1] if i + 1 < len(parts) else ""
        if SUFFIX.match(part) and out:
            i += 1
            continue
        inverted = bool(following) and not SUFFIX.match(following) and _family(part)
        if inverted and (
            INITIALS.match(following) or len(parts) == 2 or (plain and len(parts) % 2 == 0)
        ):
            out.append(Name(family=part, given=following))
            i += 2
            continue
        out.append(_one(part))
        i += 1
    return out


def _family(part: str) -> bool:
    """Say whether a part can be a family name alone: one word, particles aside, no initials."""
    words = [w for w in part.split() if w.casefold() not in PARTICLES]
    return 0 < len(words) <= 2 and not any(
        INITIALS.match(w) and ("." in w or len(w) < 3) for w in words
    )


def _one(part: str) -> Name:
    if institution(part) or len(part.split()) > 6:
        return Name(literal=part)
    words = part.split()
    if len(words) > 1 and INITIALS.match(words[-1]) and len(words[0]) > 2 and "." not in words[0]:
        at = next(k for k, w in enumerate(words) if k and INITIALS.match(w))
        return Name(family=" ".join(words[:at]), given=" ".join(words[at:]))
    at = len(words) - 1
    while at > 0 and words[at - 1].casefold() in PARTICLES:
        at -= 1
    return with_particles(words[at:], " ".join(words[:at]))
