"""What holds against the splitter: titles in quotation marks stay whole, addresses come apart."""

import re
from collections.abc import Sequence

from verifier.references.tagging.decode import BEGIN, INSIDE, Stretch
from verifier.references.tagging.features import index_at
from verifier.references.tagging.tokens import Token

TITLE = re.compile(r"“[^“”]{2,400}”|«[^«»]{2,400}»|„[^„“”]{2,400}[“”]|\"[^\"]{2,400}\"", re.ASCII)


def whole_titles(text: str, found: Sequence[Token], labels: list[str]) -> list[str]:
    """Return the labels with no source begun or ended inside a quotation that stands in one."""
    if labels.count(BEGIN) == len(labels) - labels.count(INSIDE) == 1:
        return labels
    for quotation in TITLE.finditer(text):
        first, last = index_at(found, quotation.start()), index_at(found, quotation.end())
        if first == last or labels[first] not in (BEGIN, INSIDE):
            continue
        if set(labels[first + 1 : last]) <= {INSIDE}:
            continue
        labels[first + 1 : last] = [INSIDE] * (last - first - 1)
        follows = last < len(found) and labels[last] == BEGIN
        if follows and ";" not in text[found[last - 1][2] : found[last][1]]:
            labels[last] = INSIDE  # it began only because the title had ended the source
    return labels


ALSO = frozenset(("and", "und", "et", "y", "e", "en", "и", "sowie"))


def several_addresses(found: Sequence[Token], cut: Sequence[Stretch]) -> list[Stretch]:
    """Return the stretches, an address that only follows another one being a source of its own."""
    out: list[Stretch] = []
    for stretch in cut:
        if stretch.kind != BEGIN:
            out.append(stretch)
            continue
        first, last = stretch.first, stretch.last
        i = first + 1
        while i < last:
            joint = i + 1 < last and found[i][0] in ALSO
            at = i + 1 if joint else i
            if _address(found[at]) and _address(found[i - 1]):
                out.append(Stretch(BEGIN, first, i))
                first = at
                i = at
            i += 1
        out.append(Stretch(BEGIN, first, last))
    return out


def _address(token: Token) -> bool:
    return token[0].startswith(("http://", "https://", "www."))
