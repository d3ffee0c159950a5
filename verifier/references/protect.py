"""Protect the capitals of a title from styles that print it in small letters.

BibTeX's styles turn a title into ``One capital and small letters``; what stands in braces stays.
"""

import re

from verifier.references.braces import balanced as balanced_braces
from verifier.references.latex import CONTROL, WHITE, encode_part

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?", re.UNICODE)
SMALL_WORDS = frozenset({
    "about", "above", "across", "after", "against", "along", "although", "among", "and", "are",
    "around", "because", "been", "before", "behind", "below", "beneath", "beside", "between",
    "beyond", "but", "during", "except", "for", "from", "has", "how", "inside", "into", "its",
    "near", "nor", "off", "onto", "out", "outside", "over", "past", "per", "since", "than", "that",
    "the", "their", "this", "through", "throughout", "till", "toward", "towards", "under", "until",
    "upon", "via", "was", "were", "what", "when", "where", "which", "while", "who", "why", "with",
    "within", "without", "yet",
})  # fmt: skip
"""Words of three letters and more that stay small in Title Case."""
BREAKS = ".?!:"


def protected(title: str, *, language: str = "") -> str:
    """Return the title in LaTeX, with braces around the capitals that must stay.

    Always: acronyms and words with a capital inside (UNESCO, iPhone, McDonald). In a title in
    sentence case also each word with a capital, for it is a name; in Title Case no one can tell,
    and the style decides. A title in another language than English is protected whole: styles
    follow English habits.
    """
    title = CONTROL.sub("", WHITE.sub(" ", title).strip(" "))
    balanced = balanced_braces(title)
    if not any(map(str.isupper, title)):
        return encode_part(title, balanced=balanced)
    if language and not language.lower().startswith("en"):
        return "{" + encode_part(title, balanced=balanced) + "}"
    out: list[str] = []
    last = 0
    for start, end in _stretches(title):
        out.append(encode_part(title[last:start], balanced=balanced))
        out.append("{" + encode_part(title[start:end], balanced=balanced) + "}")
        last = end
    out.append(encode_part(title[last:], balanced=balanced))
    return "".join(out)


def _stretches(title: str) -> list[tuple[int, int]]:
    """Return the stretches to protect; neighbours with one space between them are one."""
    words = list(WORD.finditer(title))
    sentence = _sentence_case(words)
    out: list[tuple[int, int]] = []
    for n, word in enumerate(words):
        first = n == 0 or _begins(title, words[n - 1].end(), word.start())
        mixed = any(map(str.isupper, word[0][1:]))
        single = len(word[0]) == 1 and word[0].isupper() and word[0] not in "AIO" and not first
        name = sentence and not first and word[0][0].isupper() and len(word[0]) > 1
        if not (mixed or single or name):
            continue
        if out and title[out[-1][1] : word.start()] in (" ", "-"):
            out[-1] = (out[-1][0], word.end())
        else:
            out.append((word.start(), word.end()))
    return out


def _begins(title: str, before: int, start: int) -> bool:
    """Say whether a word begins a sentence or stands after a colon: styles keep its capital."""
    between = title[before:start]
    return any(c in between for c in BREAKS) and " " in between


def _sentence_case(words: list[re.Match[str]]) -> bool:
    """Say whether the title is written like a sentence: a word that Title Case raises is small."""
    return any(
        len(word[0]) > 2 and word[0].islower() and word[0] not in SMALL_WORDS for word in words[1:]
    )
