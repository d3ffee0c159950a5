"""What notes are made of, language by language.

A module `training.languages.XX` holds `WORDS`, `FILLERS`, `TEMPLATES`, `SHORT`, `SIGNALS`, `JOINS`,
`COMMENTARY` and `PARENTHETICALS`, and may hold `HEADS`, `OPENERS`, `FRAMES` and `WEIGHTS`;
`Language` says what each is.
"""

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from attrs import field, frozen


def rows(text: str) -> tuple[str, ...]:
    """Return the lines of `text` without the empty ones; `//` at an end joins the next line."""
    joined = text.replace("//\n", "")
    return tuple(line.rstrip() for line in joined.splitlines() if line.strip())


@frozen(eq=False)
class Language:
    """The words and habits of one language.

    A filler is looked up as `type.name` in `fillers`, then as `name` in `fillers`, then in
    `words`, then among the built-in ones of `training.weave`.
    """

    code: str
    words: Mapping[str, tuple[str, ...]]
    fillers: Mapping[str, tuple[str, ...]]
    templates: Mapping[str, tuple[str, ...]]
    """By type of CSL; a template holds one source, without signal and closing stop."""
    short: tuple[str, ...]
    """Short forms: ibid. and its kin, short titles."""
    signals: tuple[str, ...]
    """See, See also, Cf.; also whole lead-ins: "For a survey see"."""
    joins: tuple[str, ...]
    """What stands between two sources, white space included; its words may be a signal."""
    commentary: tuple[str, ...]
    """Whole sentences that cite nothing."""
    parentheticals: tuple[str, ...]
    """Explanatory parentheses, with or without their brackets."""
    heads: Mapping[str, tuple[tuple[str, str], ...]] = field(factory=dict)
    """By type: the first of several sources under one head, and those that follow it."""
    openers: tuple[tuple[str, str], ...] = ()
    """What opens a second source inside the first (", citing ") and what closes it again."""
    frames: tuple[str, ...] = ()
    """Sentences with sources in them, each source written `{@}`."""
    weights: Mapping[str, float] = field(factory=dict)
    """How often a type is drawn, where this language differs from the others."""
    compiled: dict[tuple[str, ...], Any] = field(factory=dict, repr=False)
    """The templates that were compiled so far."""


@cache
def load(code: str) -> Language:
    """Return the language with the two letters `code`.

    Raises:
        ModuleNotFoundError: There is none.
    """
    module = import_module(f"{__name__}.{code}")
    return Language(
        code,
        module.WORDS,
        module.FILLERS,
        module.TEMPLATES,
        module.SHORT,
        module.SIGNALS,
        module.JOINS,
        module.COMMENTARY,
        module.PARENTHETICALS,
        getattr(module, "HEADS", {}),
        getattr(module, "OPENERS", ()),
        getattr(module, "FRAMES", ()),
        getattr(module, "WEIGHTS", {}),
    )


def present() -> tuple[str, ...]:
    """Return the codes of all languages that stand here, in order."""
    here = Path(__file__).parent
    found = [path.stem for path in here.glob("*.py")] + [
        path.parent.name for path in here.glob("*/__init__.py")
    ]
    return tuple(sorted(code for code in found if len(code) == 2))
