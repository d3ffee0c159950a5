"""Ranges of pages as printed."""

import re

RANGE = re.compile(
    r"(?<![\w.\-\u2010-\u2015])(\d{1,7})\s{0,3}[-\u2010-\u2015]{1,3}\s{0,3}(\d{1,7})"
    r"(?![\w\-\u2010-\u2015]|\.\d)"
)


def backward(text: str) -> str | None:
    """Return the first range in `text` that runs backward, as printed; None where there is none.

    An abbreviated end takes its missing digits from the start: 123-9 is 123 to 129, 1256-61 is 1256
    to 1261. So only an end with as many digits as the start, or more, can be too low, and one whose
    digits are no greater than those they stand for (129-3). Numbers with letters are left alone.
    """
    for match in RANGE.finditer(text[:500]):
        start, end = match[1], match[2]
        if len(end) < len(start):
            end = start[: len(start) - len(end)] + end
        if int(end) < int(start):
            return match[0]
    return None
