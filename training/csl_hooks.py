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
from citeproc.source import VariableError
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
    "first-reference-note-number": "backref",
} | {name: name for name in ("volume", "issue", "page", "edition", "number", "genre", "section")}
LABEL_OF |= {name: name for name in ("archive", "URL", "DOI", "ISBN", "ISSN", "note", "locator")}
LABEL_OF |= {"version": "number", "status": "note"}
BACK_TERMS = ("ibid", "op-cit", "loc-cit", "idem")
BACK_WORDS = (
    *("ibid", "id", "idem", "op. cit", "op.cit", "op cit", "cit", "loc. cit", "art. cit"),
    *("supra", "supra note", "supra n", "above n", "a. a. o", "a.a.o", "ebd", "ebda", "ebenda"),
)


def _put(label: str | None, text: Any) -> Any:
    if label is None or isinstance(text, int) or not str(text):
        return text
    kind = KINDS.index(label)
    return String(chr(OPENS + kind) + str(text) + chr(CLOSES + kind))


def is_sentinel(char: str) -> bool:
    """Tell if a character is one of ours."""
    return 0xE000 <= ord(char) < 0xE200


def _label_of_text(element: Any) -> str | None:
    words = element.get("value", "").strip(" .,;()[]").lower()
    if element.get("term") in BACK_TERMS or words in BACK_WORDS:
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


def _needs_field(element: Any) -> bool:
    """Tell if an element says nothing without a field, whatever way its choices go."""
    if element.get("variable"):
        return str(element.tag).rpartition("}")[2] != "label"
    if element.get("macro") and isinstance(element, model.Text):
        return bool(_needs_field(element.get_macro(element.get("macro"))))
    if isinstance(element, model.Group | model.Macro):
        return any(_needs_field(child) for child in element.iterchildren())
    return False


def _empty(element: Any, text: Any) -> bool:
    """Tell if only the words around fields are left, as in `translated by` without a name."""
    return not any(map(is_sentinel, str(text or ""))) and _needs_field(element)


def _group(original: Callable[..., Any]) -> Callable[..., Any]:
    def process(self: Any, item: Any, *rest: Any, **more: Any) -> Any:
        text = original(self, item, *rest, **more)
        if _empty(self, text):
            raise VariableError
        return text

    return process


def _unless_hidden(original: Callable[..., Any]) -> Callable[..., Any]:
    def render(self: Any, item: Any, *rest: Any, context: Any = None, **more: Any) -> Any:
        variable = self.get("variable", "")
        if variable and _hidden(self, context, LABEL_OF.get(variable)):
            return None
        text = original(self, item, *rest, context=context, **more)
        return None if self.get("macro") and _empty(self, text) else text

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
            (model.Group, "process", _group),
            (model.Text, "render", _unless_hidden),
            (model.Names, "render", _unless_hidden),
            (model.Substitute, "render", _substitute),
        ):
            stack.enter_context(patch.object(owner, name, hook(getattr(owner, name))))
        stack.enter_context(patch.object(model.TextCased, "_stop_words", STOP_WORDS))
        yield
