"""The date that a page seems to have, where it gives none itself: htmldate's guess.

On news pages one guess in ten is wrong, so it is a tier of its own that never becomes the date of
publication. htmldate is imported when first asked. It is given a tree and never a text, since it
downloads a text that looks like an address.
"""

import logging
from datetime import date, timedelta
from functools import cache
from typing import Any

from verifier.fetch.pagedates import iso
from verifier.references.model import PartialDate

LONGEST = 200_000
"""Characters of markup that are looked through."""
EARLIEST = "1995-01-01"


def guessed(html: str, asked: str) -> PartialDate | None:
    """Return the date that the markup seems to carry, None where htmldate finds none.

    `asked` is the day of asking, ISO 8601: the day itself and later ones are clocks and calendars,
    no publications. What htmldate fills in (the first of a month, of January) is taken off again.
    """
    from htmldate import find_date
    from lxml.etree import LxmlError
    from lxml.html import HtmlElement, fromstring

    _quiet()
    try:
        last = date.fromisoformat(asked[:10]) - timedelta(days=1)
        tree = fromstring(html[:LONGEST], parser=_parser())
        if not isinstance(tree, HtmlElement):
            return None
        found = find_date(
            tree,
            extensive_search=False,
            original_date=True,
            min_date=EARLIEST,
            max_date=last.isoformat(),
        )
    except (LxmlError, ValueError, TypeError, AttributeError, LookupError, OverflowError,
            RecursionError):  # fmt: skip
        # What lxml and htmldate raise on markup of no sense: a page without a date is no fault.
        return None
    return iso(found.removesuffix("-01").removesuffix("-01")) if found else None


def _parser() -> Any:
    from lxml.html import HTMLParser

    return HTMLParser(no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)


@cache
def _quiet() -> None:
    """Keep htmldate's complaints about strangers' markup off the terminal."""
    logging.getLogger("htmldate").addHandler(logging.NullHandler())
