"""Dates that stand in web addresses: the path of a news story, the stamp of an archived copy."""

import re
from collections.abc import Iterator

from verifier.references.dates import edtf
from verifier.references.dates.intervals import gregorian
from verifier.references.dates.words import MONTHS
from verifier.references.model import PartialDate

FIRST_YEAR = 1800
LONGEST = 2000
_FILES = re.compile(r"/(?:uploads?|files?|media|assets|images?|img|static|attachments?|docs?)/")
_DAY = (
    re.compile(r"/(?P<y>\d{4})/(?P<m>\d{1,2})/(?P<d>\d{1,2})(?=/|$)"),
    re.compile(r"/(?P<y>\d{4})/(?P<w>[a-z]{3,9})/(?P<d>\d{1,2})(?=/|$)"),
    re.compile(r"/(?P<y>\d{4})(?P<m>\d{2})/(?P<d>\d{2})(?=/|$)"),
    re.compile(r"(?<![\d.])(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})(?![\d])"),
    re.compile(r"(?<![\d.])(?P<d>\d{2})-(?P<m>\d{2})-(?P<y>\d{4})(?![\d-])"),
    re.compile(r"(?:(?<=[/_=-])t?|(?<=/[a-z])|^)(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})(?=[/._&-]|$)"),
)
_MONTH = (
    re.compile(r"/(?P<y>\d{4})/(?P<m>\d{2})(?=/|$)"),
    re.compile(r"/(?P<y>\d{4})/(?P<w>[a-z]{3,9})(?=/|$)"),
)


def in_address(url: str) -> PartialDate | None:
    """Return the day (or month) of publication that the path of an address gives, or None.

    Folders of uploaded files are passed over: they say when a file came, not when it was
    published. The address of an archived copy says when it was taken: see `stamp`. Where two days
    stand in one address, none is believed.
    """
    rest = url[:LONGEST].split("#", 1)[0].split("://", 1)[-1].lower()
    host, _, path = rest.partition("/")
    path = f"/{path}"
    if "archive" in host or "/http" in path or _FILES.search(path):
        return None
    for patterns in (_DAY, _MONTH):
        found = set(_dates(path, patterns))
        if found:
            return edtf.from_edtf(found.pop()) if len(found) == 1 else None
    return None


def _dates(path: str, patterns: tuple[re.Pattern[str], ...]) -> Iterator[str]:
    for pattern in patterns:
        for match in pattern.finditer(path):
            parts = match.groupdict()
            year = int(parts["y"])
            month = int(parts["m"]) if parts.get("m") else MONTHS.get(parts.get("w") or "", 0)
            day = int(parts["d"]) if parts.get("d") else 1
            if FIRST_YEAR <= year <= 2100 and 1 <= month <= 12 and gregorian(year, month, day):
                yield f"{year:04d}-{month:02d}" + (f"-{day:02d}" if parts.get("d") else "")


def stamp(digits: str) -> PartialDate | None:
    """Return the date of an archive's stamp (``20130726101500``, or its beginning), or None.

    None for a stamp that is no time. Stamps of fewer than four digits say nothing.
    """
    if not digits.isascii() or not digits.isdigit() or len(digits) < 4:
        return None
    year, month, day = int(digits[:4]), int(digits[4:6] or 0), int(digits[6:8] or 0)
    if len(digits) < 6:
        text = f"{year:04d}"
    elif len(digits) < 8:
        text = f"{year:04d}-{month:02d}"
    else:
        text = f"{year:04d}-{month:02d}-{day:02d}"
    hour, minute, second = digits[8:10], digits[10:12], digits[12:14]
    if hour > "23" or minute > "59" or second > "60":
        return None
    try:
        return edtf.from_edtf(text)
    except ValueError:
        return None
