"""The strings of one word: its shape, its ends, the lists it is in; made once and kept."""

import re

from verifier.references.tagging.lexicon import classes

ROMAN = re.compile(r"[IVXLC]{1,7}\Z|[ivxl]{2,6}\Z")
KEPT = 50_000
"""Words whose strings are kept; beyond, they are made anew each time."""
VERBS = frozenset(
    "is are was were be been being has have had does did will would could should may might can "
    "says said argues argued notes noted shows showed states stated reported finds found made "
    "took gave became remained seems appears explained described told asked includes concluded "
    "ist sind war waren wird werden wurde wurden hat haben hatte kann muß muss soll sei est sont "
    "était étaient fut furent ont avait peut fait es fue fueron era eran ha han había está están "
    "è sono erano furono hanno aveva può são foi foram tem há pode zijn heeft werd werden".split()
)


class Word:
    """The strings of one word, as itself and as a neighbour."""

    __slots__ = ("after", "after2", "before", "before2", "flags", "own", "shape")

    def __init__(self, word: str) -> None:
        folded = word.casefold()
        first = word[0]
        self.own: tuple[str, ...]
        around: tuple[str, ...]
        if first.isdigit():
            size = len(word)
            kind = f"{word[:2]}yy" if size == 4 and word[:2] in ("18", "19", "20") else f"d{size}"
            self.shape = "Y" if size == 4 and "1400" < word < "2100" else f"d{min(size, 5)}"
            self.own = (f"w#{kind}", f"s{self.shape}", f"d{word}" if size < 3 else "d~")
            self.flags = "y" if self.shape == "Y" else ""
            around = (f"w#{kind}", f"s{self.shape}")
        elif folded.startswith(("http", "www.")):
            self.shape, self.own, self.flags = "U", ("sU",), "u"
            around = ("sU",)
        else:
            self.shape = _shape(word)
            lists = classes(folded)
            self.own = (
                f"w{folded}",
                f"s{self.shape}",
                f"p{folded[:3]}",
                f"e{folded[-3:]}",
                *(f"l{name}" for name in lists),
            )
            if len(lists) > 1:
                self.own = (*self.own, "l" + "".join(lists))
            around = (f"w{folded}", f"s{self.shape}", *(f"l{name}" for name in lists))
            flags = ""
            if "spk" in lists:
                flags += "k"
            if "sht" in lists:
                flags += "i"
            if folded in VERBS and word.islower():
                flags += "v"
            if "pag" in lists:
                flags += "p"
            self.flags = flags
        self.before = tuple("-" + f for f in around)
        self.after = tuple("+" + f for f in around)
        self.before2 = tuple("=" + f for f in around if f[0] != "l")
        self.after2 = tuple("*" + f for f in around if f[0] != "l")


def _shape(word: str) -> str:
    if not word[0].isalpha():
        return "§"
    if len(word) == 1:
        return "X" if word.isupper() else "x"
    if ROMAN.match(word):
        return "R" if word.isupper() else "r"
    if word.isupper():
        return "XX" if len(word) < 4 else "XL"
    if word.islower():
        return "xx" if len(word) < 4 else "xxx"
    if word[0].isupper():
        return "X-x" if "-" in word else "Xx" if word[1:].islower() else "XxX"
    return "xX"


_WORDS: dict[str, Word] = {}


def word_of(text: str) -> Word:
    """Return the strings of a word, made once."""
    found = _WORDS.get(text)
    if found is None:
        found = Word(text)
        if len(_WORDS) < KEPT:
            _WORDS[text] = found
    return found
