"""Make strangers' words safe to show on a terminal, in a log, in a report."""

import re

SPACES = re.compile("[\t-\r\x1c-\x1f\x85\u2028\u2029]+")
HIDDEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff"
    "\ufff0-\ufffb\ufdd0-\ufdef\ufffe\uffff\U000e0000-\U000e0fff]"
)
SURROGATES = re.compile("[\ud800-\udfff]")


def printable(text: str) -> str:
    """Return `text` on one line, without what steers a terminal or hides in a line.

    Line breaks, tabs and U+2028/9 become a space each run; C0, C1, bidirectional controls,
    invisible format characters, tags and non-characters are left out; lone surrogates become
    U+FFFD. Joiners (U+200C, U+200D) stay: scripts and emoji need them.
    """
    if text.isascii() and text.isprintable():
        return text
    return SURROGATES.sub("\ufffd", HIDDEN.sub("", SPACES.sub(" ", text)))
