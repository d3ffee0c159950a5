"""Mark-up that is left in the words of a citation, turned into blanks of the same length."""

import re

from verifier.references import addresses

MARKUP = re.compile(
    r"\\(?:textit|textbf|textsc|emph|textsl|textrm|enquote|footnotesize|small|href|cite\w*)\b\{?"
    r"|\\[ ,;/]|[{}~]"
    r"|</?[a-z]{1,10}>|\[\[(?:[^\[\]|]{1,80}\|)?|\]\]|[\u2060\u200b\ufeff\u00a0\u202f\u2009]"
    r"|'{2,5}(?=\S)|(?<=\S)'{2,5}(?=\W)"
)
MARKED = re.compile(r"[\\{}~<\u2060\u200b\ufeff\u00a0\u202f\u2009]")
PAIRED = ("''", "[[", "]]")
"""A character or a pair of which each piece of mark-up has one."""
EMPHASIS = re.compile(
    r"(?<![\w/*_])(?P<m>\*{1,3}|_{1,2})(?=\S)(?P<in>[^*_\n]{1,300}?)(?<=\S)(?P=m)(?![\w/*_])"
)
LINKED = re.compile(r"\[(?P<label>[^\[\]]{1,300})\]\((?=https?:|www\.)")


def plain(text: str, links: list[addresses.Address]) -> tuple[str, list[tuple[int, int]]]:
    """Return the text with its mark-up turned into as many blanks, and what stood in italics."""
    emphases: list[tuple[int, int]] = []
    out: list[str] | None = None

    def blank(start: int, end: int) -> None:
        nonlocal out
        out = list(text) if out is None else out
        out[start:end] = " " * (end - start)

    if "*" in text or "_" in text:
        for found in EMPHASIS.finditer(text):
            if any(k.start < found.end() and found.start() < k.end for k in links):
                continue
            emphases.append(found.span("in"))
            blank(found.start(), found.start("in"))
            blank(found.end("in"), found.end())
    if "](" in text:
        for found in LINKED.finditer(text):
            emphases.append(found.span("label"))
            blank(found.start(), found.start("label"))
            blank(found.end("label"), found.end())
    marked = MARKED.search(text) or any(map(text.__contains__, PAIRED))
    for found in MARKUP.finditer(text) if marked else ():
        if any(k.start <= found.start() < k.end for k in links):
            continue
        if found[0][:1] == "'" and "``" in text:
            continue
        if found[0].endswith("{") and (close := text.find("}", found.end())) > 0:
            emphases.append((found.end(), close))
        blank(found.start(), found.end())
    return ("".join(out) if out else text), sorted(emphases)
