"""ANSI colours for the text report, by the kind of a line alone."""

import re

_RESET = "\x1b[0m"
_BOLD = "\x1b[1m"
_DIM = "\x1b[2m"
_SEVERITY = {"error": "\x1b[1;31m", "warning": "\x1b[1;33m", "note": "\x1b[1;36m"}
_VERDICT = {
    "verified": "\x1b[32m", "attested": "\x1b[35m", "disputed": "\x1b[31m",
    "unverified": "\x1b[33m", "unsourced": "\x1b[2m",
}  # fmt: skip
_HEAD = re.compile(r"(error|warning|note)(\[[a-z0-9-]{1,60}\] [A-Z]\d{1,4}):")
_GUTTER = re.compile(r"( {0,9}--> | {0,9} \| {1,200}(?=\^)| {0,9} = |\d{1,9} \| | {0,9} \|$)")
_COUNT = re.compile(r"([\d,]{1,12} )(verified|attested|disputed|unverified|unsourced)\b")


def coloured(text: str) -> str:
    """Return `text` with colours; without them it is what it was, letter by letter."""
    return "\n".join(_line(each) for each in text.split("\n"))


def _line(text: str) -> str:
    if head := _HEAD.match(text):
        colour = _SEVERITY[head[1]]
        return f"{colour}{head[0]}{_RESET}{_BOLD}{text[head.end() :]}{_RESET}"
    if gutter := _GUTTER.match(text):
        rest = text[gutter.end() :]
        if rest.startswith("^"):
            rest = f"\x1b[1;31m{rest}{_RESET}"
        return f"\x1b[1;34m{gutter[0]}{_RESET}{rest}"
    if text.startswith("incomplete: "):
        return f"\x1b[1;31m{text}{_RESET}"
    if " not made, and never counted as fine:" in text[:80]:
        return f"\x1b[33m{text}{_RESET}"
    if re.match(r"  {0,9}[\d,]{1,12} because ", text):
        return f"{_DIM}{text}{_RESET}"
    if re.match(r"(  in .{1,500}: )?[\d,]{1,12} (statement|verified|disputed|un|att)", text):
        return _COUNT.sub(lambda m: f"{m[1]}{_VERDICT[m[2]]}{m[2]}{_RESET}", text)
    return text
