"""What the beginnings of notes and the markers in the text look like, style by style."""

import re

SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
LISTED = r"(?:\s?[,;–-]\s?\d{1,5}){0,12}"

STARTS: dict[str, re.Pattern[str]] = {
    "word": re.compile(
        r"\[(?:foot|end)?note:?\s{1,3}(?P<label>\d{1,5}|[A-Z*†‡§]{1,2})[:.]\s*", re.I
    ),
    "bracket": re.compile(r"\[\^?(?P<label>\d{1,5}|[a-z]|[*†‡§]{1,3})\](?!\()[:.]?\s*"),
    "curly": re.compile(r"\{(?P<label>\d{1,5})\}[:.]?\s*"),
    "super": re.compile(rf"(?P<label>[{SUPERSCRIPTS}]{{1,5}})[:.)]?\s*(?=\S)"),
    "named": re.compile(
        r"(?:(?:foot|end)?note|fn|anm(?:erkung)?|fußnote|nota)\.?\s{0,2}(?P<label>\d{1,5})\s?[:.)]\s+",
        re.IGNORECASE,
    ),
    "paren": re.compile(r"\((?P<label>\d{1,3}|[*†‡§])\)\s+(?=\S)"),
    "dot": re.compile(r"(?P<label>\d{1,3})[.)]\s+(?=\S)"),
    "bare": re.compile(r"(?P<label>\d{1,3})\s+(?=[^\W\d]|[“\"‘«(\[<])"),
    "sign": re.compile(r"(?P<label>[*†‡§¶]{1,3})\s?(?=[^\s*†‡§¶])"),
}
MARKERS: dict[str, re.Pattern[str]] = {
    "bracket": re.compile(
        rf"\[(?:\^|(?:foot|end)?note\s|fn\.?\s?|n\.?\s?)?"
        rf"(?P<label>\d{{1,5}}{LISTED}|[a-z]|[*†‡§]{{1,3}})\](?!\()",
        re.IGNORECASE,
    ),
    "curly": re.compile(rf"\{{(?P<label>\d{{1,5}}{LISTED})\}}"),
    "super": re.compile(
        rf"(?P<label>[{SUPERSCRIPTS}]{{1,5}}(?:[˒,⋅·]\s?[{SUPERSCRIPTS}]{{1,5}}){{0,6}})"
    ),
    "paren": re.compile(rf"\((?P<label>\d{{1,3}}{LISTED}|[*†‡§])\)"),
    "glued": re.compile(
        r"(?<=[^\W\d_][.,;:!?)\]”’\"'»])(?P<label>\d{1,3})(?=[\s,;:.)]|$|[—–])"
        r"|(?<=[.,;:!?][)\]”’\"'»])(?P<label2>\d{1,3})(?=[\s,;:.)]|$|[—–])"
        r"|(?<=[^\W\d_]{3})(?P<label3>\d{1,3})(?=[\s,;:.)]|$|[—–])"
    ),
    "sign": re.compile(r"(?<=[^\s*†‡§¶])(?P<label>[*†‡§¶]{1,3})(?=[\s,;:.)”’\"']|$)"),
}
PARTNERS = {
    "word": ("bracket",),
    "bracket": ("bracket", "super", "glued"),
    "curly": ("curly", "bracket"),
    "super": ("super", "bracket", "glued"),
    "named": ("bracket", "super", "paren", "glued"),
    "paren": ("paren", "super", "bracket"),
    "dot": ("super", "bracket", "paren", "glued"),
    "bare": ("super", "glued", "bracket", "paren"),
    "sign": ("sign",),
}
STRONG = frozenset({"word", "bracket", "curly", "super"})
UNITS = re.compile(r"(?:^|\W)(?:10|[kcdmµμ]?m|ft|in|yd|mi|km|x|y|z|n|r|s|e)$")
