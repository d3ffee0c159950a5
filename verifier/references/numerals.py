"""Numbers as they stand in citations: Arabic, Roman, ranges, pages with a letter."""

import re

DASHES = "-‐‑‒–—−"
ROMAN = re.compile(r"(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,4})(?:XC|XL|L?X{0,4})(?:IX|IV|V?I{0,4})\Z")
SMALL_ROMAN = re.compile(r"[ivxlc]{1,8}\Z")
DASHED = re.compile(rf"\s*[{DASHES}]+\s*")
STOPS = re.compile(r"\.{2,}$")
YEAR = re.compile(r"(?:1[4-9]\d\d|20[0-3]\d)[a-h]?\Z")
NUMBER = re.compile(
    r"(?:\d{1,9}[A-Za-z]?|\d{1,4}(?:\.\d{1,4}){1,3}|[A-Za-z]{1,2}\d{1,8}[a-z]?|e\d{3,8})\Z"
)


def number_like(text: str) -> bool:
    """Say whether a piece is a number, a page such as ``L09605``, or a Roman numeral."""
    return bool(NUMBER.match(text)) or (
        bool(ROMAN.match(text)) and (len(text) > 1 or text in "IVX")
    )


def clean_number(text: str) -> str:
    """Return a range of pages or numbers with one hyphen, as CSL prints it; words are kept."""
    out = DASHED.sub("-", text.strip(" ,;:"))
    return STOPS.sub(".", out) if ".." in out else out
