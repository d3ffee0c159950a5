"""Identifiers as worded in a text: DOI, ISBN, ISSN, arXiv; their syntax and their check digits.

Nothing here asks a registry: that an identifier is well formed does not mean that it exists.
"""

import re
from urllib.parse import unquote

HYPHENS = "\u2010\u2011\u2012\u2013\u2014\u2212\u00ad-"
DOI_PREFIX = re.compile(r"10\.[\d.]{4,40}(?:/|%2[Ff])")
DOI_LEAD = re.compile(
    r"\s{0,9}(?:https?://)?(?:dx\.|www\.)?doi\.org/|\s{0,9}doi\s{0,3}[:=]?\s{0,3}(?=10\.)"
    r"|\s{0,9}info:doi/|\s{0,9}urn:doi:",
    re.IGNORECASE,
)
DOI_END = frozenset(' \t\r\n\f\v\u00a0\u2028\u2029"“”„«»‹›{}|\\^`')
TRAILING = ".,;:!?'’*_"
BRACKETS = {")": "(", "]": "[", ">": "<"}
LONGEST_DOI = 500

ISBN_LEAD = re.compile(r"ISBN(?:[-\s]?1[03])?(?![\w-])[\s:#]{0,3}|ISBN(?=\d)", re.IGNORECASE)
ISBN_BARE = re.compile(r"(?<![\w-])97[89][-\s\u2010-\u2013]?\d")
ISSN_SHAPE = re.compile(rf"(?<![\w{HYPHENS}])\d{{4}}[{HYPHENS}]\d{{3}}[\dXx](?![\w{HYPHENS}])")
ARXIV_LEAD = re.compile(r"arxiv(?:\.org/(?:abs|pdf|html)/|\s{0,3}[:.]?\s{0,3})", re.IGNORECASE)
ARXIV_ID = re.compile(
    r"\d{4}\.\d{4,5}(?!\d)(?:v\d{1,3})?|[a-z][a-z-]{1,15}(?:\.[A-Z]{2})?/\d{7}(?!\d)(?:v\d{1,3})?"
)


def bare_doi(text: str) -> str:
    """Return `text` without what people write before a DOI (``doi:``, ``https://doi.org/``)."""
    lead = DOI_LEAD.match(text)
    out = text[lead.end() :] if lead else text
    if lead and "%" in out and "/" in lead[0]:
        out = unquote(out)
    return out.strip()


def valid_doi(text: str) -> bool:
    """Say whether the whole of `text` is a DOI, alone or as an address at doi.org.

    The syntax is that of the DOI Handbook, section 2.2: ``10.``, a registrant of four to nine
    digits with optional parts after dots, a slash, and any printable suffix.
    """
    doi = bare_doi(text)
    lead = DOI_PREFIX.match(doi)
    if not lead or not lead[0].endswith("/") or len(doi) == lead.end():
        return False
    registrant = lead[0][3:].rstrip("/").split(".")
    if not 4 <= len(registrant[0]) <= 9 or not all(part.isascii() for part in registrant):
        return False
    return all(registrant) and doi[lead.end() :].isprintable() and not any(map(str.isspace, doi))


def doi_in(text: str) -> str | None:
    """Return the first DOI in `text`, in its own case, closing punctuation left out."""
    for lead in DOI_PREFIX.finditer(text):
        start = lead.start()
        if start and (text[start - 1].isdigit() or text[start - 1] == "."):
            continue
        end = _doi_end(text, lead.end())
        doi = text[start:end]
        if "%" in doi and "doi.org/" in text[max(0, start - 12) : start].lower():
            doi = unquote(doi)
        if valid_doi(doi):
            return doi
    return None


def _doi_end(text: str, start: int) -> int:
    limit = min(len(text), start + LONGEST_DOI)
    end = start
    while end < limit:
        char = text[end]
        if char in DOI_END or not char.isprintable():
            break
        if char in "?&" or (char == "<" and not text[end + 1 : end + 2].isdigit()):
            break
        if char == "#" and end + 1 < limit and text[end + 1].isalnum():
            break
        end += 1
    depth = {opening: text.count(opening, start, end) for opening in "([<"}
    for closing, opening in BRACKETS.items():
        depth[opening] -= text.count(closing, start, end)
    while end > start:
        last = text[end - 1]
        if last in BRACKETS and depth[BRACKETS[last]] < 0:
            depth[BRACKETS[last]] += 1
        elif last in "([<":
            depth[last] -= 1
        elif last not in TRAILING:
            break
        end -= 1
    return end


def normal_doi(text: str) -> str:
    """Return the DOI in `text` as it is compared: bare and in lower case; "" where there is none.

    DOIs are case-insensitive over ASCII (DOI Handbook, 2.4).
    """
    doi = doi_in(text)
    return doi.lower() if doi else ""


def compact(text: str) -> str:
    """Return the digits and X's of an identifier, hyphens and white space left out."""
    return "".join(c for c in text.upper() if c not in HYPHENS and not c.isspace())


def valid_isbn(text: str) -> bool:
    """Say whether the whole of `text` is an ISBN of 10 or 13 digits whose check digit holds."""
    digits = compact(_without_word(text))
    if not digits.isascii():
        return False
    if len(digits) == 10 and digits[:9].isdigit() and (digits[9].isdigit() or digits[9] == "X"):
        return _sum_10(digits) % 11 == 0
    if len(digits) == 13 and digits.isdigit() and digits.startswith(("978", "979")):
        return _sum_13(digits) % 10 == 0
    return False


def isbn_in(text: str) -> str | None:
    """Return the first ISBN in `text` as printed, without the word ISBN.

    After the word ISBN whatever stands there is taken, its check digit right or wrong, so that it
    can be judged; without the word only a right one of 13 digits is.
    """
    lead = ISBN_LEAD.search(text)
    if lead:
        found = _isbn_at(text, lead.end())
        if found:
            return found
    for bare in ISBN_BARE.finditer(text):
        found = _isbn_at(text, bare.start())
        if found and valid_isbn(found):
            return found
    return None


def _isbn_at(text: str, start: int) -> str | None:
    """Return the run of digit groups at `start`: a right one, else one of a right length."""
    ends: list[tuple[int, int]] = []
    digits = 0
    at = start
    while at < len(text) and at - start < 40 and digits < 14:
        char = text[at]
        if (char.isascii() and char.isdigit()) or (char in "xX" and digits == 9):
            digits += 1
            ends.append((at + 1, digits))
        elif char not in HYPHENS and char not in " \u00a0\u2009\u202f":
            break
        at += 1
    ends = [(end, n) for end, n in ends if not (end < len(text) and text[end].isalnum() and n < 14)]
    whole = [text[start:end] for end, n in ends if n in (10, 13)]
    for candidate in reversed(whole):
        if valid_isbn(candidate):
            return candidate
    if whole:
        return whole[-1]
    tight = [text[start:end] for end, n in ends if n >= 8 and " " not in text[start:end]]
    return tight[-1] if tight else None


def isbn13(isbn: str) -> str | None:
    """Return the 13 digits of a right ISBN; None for a wrong one (ISO 2108, annex on ISBN-10)."""
    if not valid_isbn(isbn):
        return None
    digits = compact(_without_word(isbn))
    if len(digits) == 13:
        return digits
    stem = "978" + digits[:9]
    return stem + str(-_sum_13(stem) % 10)


def _without_word(text: str) -> str:
    lead = ISBN_LEAD.match(text.strip())
    return text.strip()[lead.end() :] if lead else text


def _sum_10(digits: str) -> int:
    return sum((10 - i) * (10 if c == "X" else int(c)) for i, c in enumerate(digits))


def _sum_13(digits: str) -> int:
    return sum((1, 3)[i % 2] * int(c) for i, c in enumerate(digits))


def valid_issn(text: str) -> bool:
    """Say whether the whole of `text` is an ISSN (ISO 3297): eight digits, the last a check."""
    digits = compact(text.strip().upper().removeprefix("ISSN").lstrip(" :"))
    if len(digits) != 8 or not digits.isascii() or not digits[:7].isdigit():
        return False
    if not (digits[7].isdigit() or digits[7] == "X"):
        return False
    total = sum((8 - i) * (10 if c == "X" else int(c)) for i, c in enumerate(digits))
    return total % 11 == 0


def issn_in(text: str) -> str | None:
    """Return the first ISSN after the word ISSN in `text`, as printed, right or wrong."""
    word = text.upper().find("ISSN")
    if word < 0:
        return None
    found = ISSN_SHAPE.search(text, word, word + 60)
    return found[0] if found else None


def arxiv_in(text: str) -> str | None:
    """Return the first arXiv identifier in `text`, version included, new or old scheme.

    It is only believed after the word arXiv, in an address at arxiv.org, or in an arXiv DOI.
    """
    for lead in ARXIV_LEAD.finditer(text):
        found = ARXIV_ID.match(text, lead.end())
        if found:
            return found[0]
    return None
