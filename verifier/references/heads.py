"""The head of a citation: its authors, and what stands between them and the title."""

import re

from verifier.references.brackets import classify
from verifier.references.draft import Draft, trim
from verifier.references.lexers import DATE, OPENING, PAREN
from verifier.references.model import Name
from verifier.references.names import Authors, institution, names_in, people
from verifier.references.numerals import YEAR
from verifier.references.persons import STARTERS, chunk, person, plausible
from verifier.references.tails import LABELS
from verifier.references.wordings import (
    AUTHOR_YEAR_PAGE,
    BACK,
    EDITOR_AFTER,
    EDITOR_PAREN,
    MISDATED,
)

TEAM = re.compile(r"\s?(?P<name>(?:The\s)?[A-Z][\w-]{1,20}\sCollaborations?)\s?(?:[,:(]|\Z)\s?")


def authors_of(draft: Draft, low: int, limit: int, *, quoted: bool) -> Authors:
    """Read the names at the head."""
    text = draft.lx.text
    at = next((k for k, p in enumerate(draft.pieces) if p[1] >= low), len(draft.pieces))
    if "same-author" in draft.seen:
        return Authors()
    if (head := _emphasised(draft, low, limit)) is not None:
        return head
    if team := TEAM.match(text, low, limit):
        rest = next((k for k, p in enumerate(draft.pieces) if p[1] >= team.end()), at)
        out = people(text, draft.pieces, rest, limit, quoted=quoted)
        if not out.names or (not quoted and not _closed(draft, out, limit)):
            out = Authors(start=low, end=team.end("name"), stop=",")
        out.names.insert(0, Name(literal=team["name"]))
        return out
    out = people(text, draft.pieces, at, limit, quoted=quoted)
    if out.names and not quoted and not _closed(draft, out, limit):
        first = chunk(draft.pieces, at)
        after = draft.pieces[first.after][0] if first.after < len(draft.pieces) else ""
        if after in (",", ":") and plausible(first.words) and len(first.words) <= 3:
            name = person(first.words, first.kinds())
            if name is not None:
                return Authors([name], first.words[0][1], first.end, after, families_only=True)
        return Authors()
    return out


def _emphasised(draft: Draft, low: int, limit: int) -> Authors | None:
    """Read an author in italics before a title that has none: `_Nau_, Grundsätze`."""
    text = draft.lx.text
    if not draft.lx.emphases or draft.lx.emphases[0][0] > low + 2:
        return None
    start, end = draft.lx.emphases[0]
    rest = re.match(r"[\s,:]{1,4}(?P<word>[^\W\d_]{3,})\W", text[end:limit])
    if rest is None or rest["word"].casefold() in LABELS or rest["word"] in ("par", "von", "Vol"):
        return None
    inner = [p for p in draft.pieces if start <= p[1] and p[2] <= end]
    run = chunk(inner, 0)
    if not run.words or run.end < end - 2 or len(run.words) > 4 or not plausible(run.words):
        return None
    name = person(run.words, run.kinds())
    return Authors([name], start, end, ",") if name is not None else None


def _closed(draft: Draft, out: Authors, limit: int) -> bool:
    """Say whether what follows shows that these are names and not a title's first words."""
    text = draft.lx.text
    rest = text[out.end : limit].lstrip()
    if out.end >= limit - 1 or not rest:
        words = text[out.start : out.end].split()
        return len(words) <= 3 or any(n.given for n in out.names) or "/" in words
    if rest[0] in ",;:.([/—–-":
        return True
    if out.others or text[out.end - 1 : out.end] == ".":
        return True
    word = rest.split(None, 1)[0].casefold()
    lone = len(out.names) == 1 and not out.names[0].given
    if lone and word in STARTERS and rest[0].isupper() and len(word) > 2:
        if re.search(r"['’]s?\Z", text[out.start : out.end]):
            return False
        return " " not in text[out.start : out.end].strip() and out.end - out.start > 4
    # K. Ilves Salt Roads: initials speak for a name, a sole family before a title does too
    return any(re.match(r"\w\.", n.given) for n in out.names) or len(out.names) > 1


def after_authors(draft: Draft, authors: Authors, start: int, end: int) -> int:
    """Read `(Hrsg.)`, `, eds.`, `(1980)`, `1980.` behind names; return where the rest begins."""
    lx, text = draft.lx, draft.lx.text
    role = "author"
    if not authors.names:
        return start
    for _ in range(3):
        s, _e = trim(text, start, end, " ,;:.")
        if mark := EDITOR_PAREN.match(text, s, end):
            role, start = "editor", mark.end()
            continue
        if mark := EDITOR_AFTER.match(text, start, end):
            role, start = "editor", mark.end()
            continue
        paren = lx.paren_at(s)
        if paren is not None and paren[1] <= end:
            kind = classify(lx, *paren)
            if kind == "year":
                dates = lx.dates_in(*paren)
                year = re.search(r"\d{4}", text[paren[0] : paren[1]])
                if (
                    dates
                    and draft.issued is None
                    and dates[0].kind not in ("year", "decade", "century")
                ):
                    draft.issued = dates[0]
                elif year:
                    draft.year = (year[0], paren[0] + year.start(), paren[0] + year.end())
                draft.seen.add("author-date")
                start = paren[1]
                continue
            if paged := AUTHOR_YEAR_PAGE.match(text, paren[0], paren[1]):
                draft.year = (paged[1], paged.start(1), paged.end(1))
                draft.put("page", paged.start(2), paged.end(2))
                draft.seen.update(("author-date", "short"))
                start = paren[1]
                continue
            if BACK.match(text, paren[0], paren[1]):
                draft.seen.add("short")
                start = paren[1]
                continue
            inner = text[paren[0] + 1 : paren[1] - 1]
            if kind != "imprint" and len(inner.split()) <= 2 and len(inner) < 20 and kind == "note":
                start = paren[1]
                continue
        bare = re.compile(r"(?:1[4-9]|20)\d\d[a-h]?(?=\s?[.,:]|\s[A-Z])").match(text, s, end)
        if bare and YEAR.match(bare[0]) and s > start:
            draft.year = (bare[0][:4], s, s + 4)
            draft.seen.add("author-date")
            start = bare.end()
            continue
        if lx.flat[s : s + 1] == OPENING[DATE] and text[start:s].strip() in (",", ".", ""):
            mention = next((d for d in lx.dates if d.start == s), None)
            if mention is not None and mention.end < end - 8:
                draft.issued = mention
                start = mention.end
                continue
        break
    if others := MISDATED.match(text, start, end):
        draft.year = (others[1], *others.span(1))
        draft.seen.add("author-date")
        start = others.end()
    draft.add_names(role, authors.names, authors.start, authors.end, 0.9)
    return start


STOP = re.compile(rf"[,.;:{OPENING[PAREN]}]")
ACRONYM = re.compile(r"[A-Z][A-Za-z]?[A-Z][A-Za-z/-]{0,8}\)")
BY = re.compile(
    r"\s?,\s(?:par|by|von|por|door)\s(?:(?:M|Mr|Mme|Dr|l['’]abbé|le\sP|abbé|the)\b\.?\s?)?(?=[A-Z])"
)


def by_line(draft: Draft, start: int, end: int) -> int:
    """Read `Title, par M. Oren`; return where the title ends."""
    text = draft.lx.text
    found = BY.search(text, start, end)
    if found is None:
        return end
    people = names_in(text, draft.pieces, found.end(), end)
    if not people.names:
        return end
    draft.add_names("author", people.names, found.end(), people.end, 0.7)
    return found.start()


POSSESSIVE = re.compile(r"(?P<name>[A-Z][\w-]{2,20})(?:['’]s|(?<=s)['’])\s(?=[A-Z])")
NOBODY = frozenset(
    ("women", "men", "children", "people", "gentleman", "gentlemen", "king", "queen", "lloyd",
     "world", "god", "today", "law", "state", "nation", "america", "europe", "england", "lady",
     "writer", "author", "workers")
)  # fmt: skip


def possessive(draft: Draft, start: int, end: int) -> int:
    """Read `Christie’s Life of the Earl`: the author is the possessor; 0 where there is none."""
    found = POSSESSIVE.match(draft.lx.text, start, end)
    if found is None or found["name"].casefold() in NOBODY:
        return 0
    draft.add_names("author", [Name(family=found["name"])], *found.span("name"), 0.6)
    return found.end()


def body_first(draft: Draft, start: int, end: int) -> int:
    """Read a body in author position; return where the title begins."""
    lx, text = draft.lx, draft.lx.text
    mark = STOP.search(lx.flat, start, end)
    while mark and mark[0] == "." and re.search(r"\b\w{1,3}\Z", lx.flat[start : mark.start()]):
        mark = STOP.search(lx.flat, mark.end(), end)
    if mark is None or (mark.end() >= end - 3 and mark[0] != OPENING[PAREN]):
        return start
    words = text[start : mark.start()].strip()
    paren = lx.paren_at(mark.start())
    if paren is not None and institution(words) and (role := EDITOR_PAREN.match(text, *paren)):
        draft.add_names("editor", [Name(literal=words)], start, mark.start(), 0.8)
        return trim(text, role.end(), end, " ,;:.")[0]
    short = paren is not None and BACK.match(text, paren[0], paren[1])
    acronym = paren is not None and ACRONYM.match(text, paren[0] + 1, paren[1])
    if paren is not None and classify(lx, *paren) != "year" and not short and not acronym:
        return start
    if not institution(words) or mark[0] == ":" or len(words) < 2:
        return start
    if re.match(
        r"(?:Report|Law(?!\s(?:Society|Commission|Reform|Centre))|Rapport|Bericht|Act|Proceedings"
        r"|Journal|Annual|Archiv)",
        words,
    ):
        return start
    draft.add_names("author", [Name(literal=words)], start, mark.start(), 0.7)
    rest = mark.start()
    if acronym and paren is not None:
        rest = paren[1]
    elif paren is not None:
        year = re.search(r"\d{4}", text[paren[0] : paren[1]])
        if year:
            draft.year = (year[0], paren[0] + year.start(), paren[0] + year.end())
            draft.seen.add("author-date")
        rest = paren[1]
    return trim(text, rest, end, " ,;:.")[0]
