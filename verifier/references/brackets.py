"""What a parenthesis in a citation holds."""

import re

from verifier.references.lexers import Lexed

YEAR_ONLY = re.compile(
    r"\s{0,3}(?:[^\d()]{0,24}\s)?(?:c(?:a|irca)?\.?\s)?(?P<year>(?:1[4-9]\d\d|20[0-3]\d))[a-h]?"
    r"(?:\s{0,2}[-–—/]\s{0,2}\d{1,4})?\??\s{0,3}\Z"
)
PINPOINT = re.compile(
    r"(?:at\s|see\s|hier:?\s|S\.\s?|pp?\.\s?)?\d{1,5}(?:\s?[-–—]\s?\d{1,5})?(?:\s?(?:ff?"
    r"|N)\b\.{0,2}"
    r"|[\s,;/]|und\b|and\b|\d|Fn\b\.?|[-–])*\Z"
)
PENDING = re.compile(
    r"\s*(?:forthcoming|in press|im erscheinen|n\.d\.|o\. ?j\.|s\.d\.|undated)\s*\Z", re.I
)
NUMBERED = re.compile(r"(?:\A|,\s)(?:pp?\.|S\.|[Vv]ols?\.|No\.|Bd\.|pages?)\s?\d")
EARLIER = re.compile(
    r"(?:=\s|1\.\s?Auf|zuerst|erstmals|Erstauf|Erstausg|first\s(?:published|edition)|1st\sed|orig"
    r"|1re\sé|1a\sed|reprint)",
    re.I,
)

DIVIDED = re.compile(r"[:,]|\b(?:ed|edn|aufl)\b", re.I)
ISSUE = re.compile(
    r"(?:no?s?\.?|nr\.?|heft|n°|issue)?\s?\d{1,4}(?:[A-Za-z]|\s?[-–/]\s?\d{1,3})?\Z", re.I
)
YEAR = re.compile(r"1[4-9]\d\d|20[0-3]\d")
PLACED = re.compile(r"[^:]{2,40}: [^:]{2,60}\Z")
PUBLISHED = re.compile(r"\b(?:verlag|press|aufl|edn|ed|publish\w*|forthcoming|hrsg)\b", re.I)


def classify(lx: Lexed, start: int, end: int) -> str:
    """Return what a parenthesis is: year, pinpoint, issue, imprint, pending or note."""
    inner = lx.text[start + 1 : end - 1].strip(" .,;")
    if not inner:
        return "note"
    dated = lx.dates_in(start, end)
    if PENDING.match(inner):
        return "pending"
    if EARLIER.match(inner) and len(dated) < 2:
        return "aside"
    if YEAR_ONLY.match(inner) and not DIVIDED.search(inner):
        words = list(re.findall(r"[^\W\d_]{2,}", inner))
        known = bool(dated) and len(dated[0].text) >= len(inner) - 2
        if (
            not words
            or known
            or (len(words) == 1 and len(words[0]) < 10 and words[0].casefold() in SEASONS)
        ):
            return "year"
    if dated and sum(len(d.text) for d in dated) >= len(inner) - 3:
        return "year"
    if ISSUE.match(inner):
        return "issue"
    if PINPOINT.match(inner):
        return "pinpoint"
    if NUMBERED.search(inner) and not re.search(r"(?<!\d)(?:1[4-9]|20)\d\d(?!\d)", inner):
        return "numbered"
    if YEAR.search(inner):
        return "imprint" if len(inner) < 160 else "note"
    if PLACED.match(inner) or PUBLISHED.search(inner):
        return "imprint" if len(inner) < 90 else "note"
    if len(inner) < 12 and re.match(r"[IVXLC]+\Z", inner):
        return "issue"
    return "note"


SEASONS = frozenset(
    [
        "spring",
        "summer",
        "autumn",
        "fall",
        "winter",
        "frühjahr",
        "sommer",
        "herbst",
        "vol",
        "no",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "january",
        "february",
        "march",
    ]
)
