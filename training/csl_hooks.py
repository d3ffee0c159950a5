"""Hooks into citeproc that put every rendered variable between two sentinels.

Sentinels are private-use characters that name a label. The hooks also mend what citeproc gets
wrong in a way that would teach nonsense: names shortened against the style, terms for fields that
a work does not have, an editor named again who already stands for the author.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any
from unittest.mock import patch

from citeproc import model
from citeproc.string import String

from training.sample import LABELS

NUMBERING = "citation-number"
HIDDEN = "hidden"  # beside the tags that citeproc itself represses for an item
KINDS = (*LABELS, NUMBERING)
OPENS, CLOSES = 0xE000, 0xE100
LABEL_OF = {
    "author": "author",
    "editor": "editor",
    "collection-editor": "editor",
    "translator": "translator",
    "recipient": "recipient",
    "title": "title",
    "title-short": "title",
    "container-title": "container-title",
    "container-title-short": "container-title",
    "collection-title": "collection-title",
    "collection-number": "number",
    "event": "event-title",
    "event-title": "event-title",
    "event-place": "publisher-place",
    "publisher": "publisher",
    "publisher-place": "publisher-place",
    "authority": "publisher",
    "issued": "issued",
    "accessed": "accessed",
    "page-first": "page",
    "archive_location": "archive_location",
    "citation-number": NUMBERING,
} | {name: name for name in ("volume", "issue", "page", "edition", "number", "genre", "section")}
LABEL_OF |= {name: name for name in ("archive", "URL", "DOI", "ISBN", "ISSN", "note", "locator")}
LABEL_OF |= {"version": "number", "status": "note"}
BACK_TERMS = ("ibid", "op-cit", "loc-cit", "idem")


def _put(label: str | None, text: Any) -> Any:
    if label is None or isinstance(text, int) or not str(text):
        return text
    kind = KINDS.index(label)
    return String(chr(OPENS + kind) + str(text) + chr(CLOSES + kind))


def is_sentinel(char: str) -> bool:
    """Tell if a character is one of ours."""
    return 0xE000 <= ord(char) < 0xE200


def _label_of_text(element: Any) -> str | None:
    if element.get("term") in BACK_TERMS:
        return "backref"
    return LABEL_OF.get(element.get("variable", ""))


def _format(original: Callable[..., Any]) -> Callable[..., Any]:
    def format(self: Any, string: Any) -> Any:  # noqa: A001
        label = _label_of_text(self)
        text = original(self, string)
        return _put(label, str(text)) if label else text

    return format


def _case(original: Callable[..., Any]) -> Callable[..., Any]:
    def case(self: Any, text: Any, language: str | None = None) -> Any:
        if self.get("text-case") is None:
            return text
        plain = str(text)
        rest = plain.lstrip("".join(char for char in plain[:4] if is_sentinel(char)))
        lead = plain[: len(plain) - len(rest)]
        return lead + original(self, String(rest), language) if rest else text

    return case


def _wrap(original: Callable[..., Any]) -> Callable[..., Any]:
    def wrap(self: Any, string: Any) -> Any:
        if string is None:
            return None
        return original(self, _put(LABEL_OF.get(self.get("variable", "")), string))

    return wrap


def _names(original: Callable[..., Any]) -> Callable[..., Any]:
    def process(self: Any, item: Any, variable: str, **options: Any) -> Any:
        return _put(LABEL_OF.get(variable), original(self, item, variable, **options))

    return process


def _label(original: Callable[..., Any]) -> Callable[..., Any]:
    def process(self: Any, item: Any, variable: str | None = None, *rest: Any, **more: Any) -> Any:
        named = self.get("variable", "locator") if variable is None else "locator"
        if named != "locator" and named.replace("-", "_") not in item.reference:
            return None  # citeproc writes "edition" for works that have none
        return original(self, item, variable, *rest, **more)

    return process


def _option(original: Callable[..., Any]) -> Callable[..., Any]:
    def get_option(self: Any, name: str, *rest: Any) -> Any:
        if name == "initialize-with" and self.get("initialize") == "false":
            return None  # citeproc does not know the attribute and shortens every name
        return original(self, name, *rest)

    return get_option


def _hidden(element: Any, context: Any, label: str | None) -> bool:
    """Tell if the field already stands for the author of this item."""
    layout = (element if context is None else context).get_layout()
    return label is not None and label in getattr(layout, "repressed", {}).get(HIDDEN, ())


def _unless_hidden(original: Callable[..., Any]) -> Callable[..., Any]:
    def render(self: Any, item: Any, *rest: Any, context: Any = None, **more: Any) -> Any:
        variable = self.get("variable", "")
        if variable and _hidden(self, context, LABEL_OF.get(variable)):
            return None
        return original(self, item, *rest, context=context, **more)

    return render


def _substitute(original: Callable[..., Any]) -> Callable[..., Any]:
    def render(self: Any, item: Any, context: Any = None, **more: Any) -> Any:
        text = original(self, item, context=context, **more)
        layout = (self if context is None else context).get_layout()
        labels = {KINDS[ord(c) - OPENS] for c in str(text or "") if OPENS <= ord(c) < CLOSES}
        layout.repressed.setdefault(HIDDEN, set()).update(labels - {"issued"})
        return text

    return render


STOP_WORDS = [
    *model.TextCased._stop_words,
    *"v v. vs vs. de la le du der die das und et e y".split(),
]


@contextmanager
def marking() -> Iterator[None]:
    """Let citeproc mark what it renders while the context lasts."""
    with ExitStack() as stack:
        for owner, name, hook in (
            (model.Text, "format", _format),
            (model.Number, "format", _format),
            (model.Text, "case", _case),
            (model.Date, "wrap", _wrap),
            (model.Name, "process", _names),
            (model.Name, "get_option", _option),
            (model.Label, "process", _label),
            (model.Text, "render", _unless_hidden),
            (model.Names, "render", _unless_hidden),
            (model.Substitute, "render", _substitute),
        ):
            stack.enter_context(patch.object(owner, name, hook(getattr(owner, name))))
        stack.enter_context(patch.object(model.TextCased, "_stop_words", STOP_WORDS))
        yield
