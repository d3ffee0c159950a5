"""Scan a BibTeX file for its entries, every key and value with its place.

A scanner, no judge: it takes what BibTeX, biber and people's editors take, and goes on after what
none of them does. An entry that can't be read whole has a `problem`, a sentence, and the scan goes
on with the next ``@``. The time is linear in the text, and macros can't be made to explode.

Outside entries everything is a comment; a line from ``%`` on is one too, so an entry that somebody
commented out line by line stays out. ``@comment``, ``@preamble`` and ``@string`` are no entries.
"""

import re
from bisect import bisect_left
from textwrap import shorten

from attrs import frozen

from verifier.references.braces import DEEPEST, pairs
from verifier.references.model import Entry, EntryField
from verifier.text.printable import printable
from verifier.text.span import Span

SPACE = " \t\r\n\f\v"
LONGEST_KEY = 1_000
EXPANSION = 1_000_000
"""Characters that the macros of a file may expand to, beside four times the file's own length."""

ENTRY_LINE = re.compile(r"(?:^|(?<=\r))[ \t]{0,80}@[A-Za-z]{1,40}[ \t]{0,20}[{(]", re.MULTILINE)
WORD = re.compile(r"[^\s{}()\",=#%@]{1,200}")
TYPE = re.compile(r"[A-Za-z][\w-]{0,80}")
KEY_END = re.compile(r'[,})={"\r\n]')
NUMBER = re.compile(r"\d{1,1000}")
COMMENT = re.compile(r"%[^\r\n]*")
BETWEEN = re.compile(r"@|%[^\r\n]*")
IN_QUOTES = re.compile(r'["{}]')
BLANKS = re.compile(r"[ \t\r\n\f\v]+")

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


@frozen
class Scan:
    """What stands in a reference file: its entries, and the comments between them."""

    entries: tuple[Entry, ...] = ()
    comments: tuple[Span, ...] = ()
    """From ``%`` to the end of the line."""


class Problem(Exception):
    """An entry can't be read any further; the sentence says why."""


def entries(text: str) -> tuple[Entry, ...]:
    """Return the entries of a BibTeX file in their order, broken ones too."""
    return scan(text).entries


def scan(text: str) -> Scan:
    """Return the entries and the comments of a BibTeX file."""
    return _Scanner(text).scan()


class _Scanner:
    """One pass over one text; positions only go forward, but for a counted number of characters."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.closing, self.height = pairs(text)
        self.lines = [m.end() - 1 for m in ENTRY_LINE.finditer(text)]
        """The opening brackets of what looks like the start of an entry on its own line."""
        self.macros: dict[str, str] = {}
        self.budget = EXPANSION + 4 * len(text)
        self.rewind = 4 * len(text)
        self.fields: list[EntryField] = []
        self.trouble = ""
        self.failed_at = 0

    def scan(self) -> Scan:
        """Return what stands in the text."""
        found: list[Entry] = []
        comments: list[Span] = []
        at = 0
        while mark := BETWEEN.search(self.text, at):
            if mark[0] != "@":
                comments.append(Span(*mark.span()))
                at = mark.end()
                continue
            entry, at = self._command(mark.start())
            if entry:
                found.append(entry)
        return Scan(tuple(found), tuple(comments))

    def _command(self, start: int) -> tuple[Entry | None, int]:
        """Return the entry at the ``@`` in `start`, if it is one, and where to go on."""
        text = self.text
        word = TYPE.match(text, self._blank(start + 1))
        if not word or (start and text[start - 1].isalnum()):
            return None, start + 1
        at = self._blank(word.end())
        kind = word[0].lower()
        opening = text[at : at + 1]
        if opening not in ("{", "("):
            line = text[text.rfind("\n", max(0, start - 100), start) + 1 : start]
            if line.strip() or not ("=" in text[at : at + 200] and "," in text[at : at + 200]):
                return None, word.end()
            problem = f"“@{word[0]}” is not followed by a brace"
            return Entry("", kind, Span(start, word.end()), problem=problem), word.end()
        if kind == "comment":
            return None, self.closing.get(at, at) + 1
        self.fields, self.trouble = [], ""
        key, key_span = "", None
        try:
            if kind == "preamble":
                _, _, end = self._value(at + 1)
                return None, end
            if kind == "string":
                return None, self._string(at + 1)
            key, key_span, after = self._key(at + 1, opening)
            end = self._body(after, opening)
        except Problem as problem:
            end = self._resume(at)
            if kind in ("preamble", "string"):
                return None, end
            self.trouble = self.trouble or str(problem)
            self.fields = [f for f in self.fields if f.span.end <= end]
        span = Span(start, start + len(text[start:end].rstrip()))
        return Entry(key, kind, span, tuple(self.fields), key_span, self.trouble), end

    def _resume(self, opening: int) -> int:
        """Return where to go on after the broken entry whose bracket is at `opening`."""
        text = self.text
        close = self.closing.get(opening, -1) + 1
        following = bisect_left(self.lines, opening + 1)
        inner = self.lines[following] if following < len(self.lines) else -1
        if inner >= 0 and (not close or inner < close):
            start = text.rfind("@", 0, inner)
            if self.failed_at > start:
                self.rewind -= self.failed_at - start
            if self.rewind >= 0:
                return start
        if close:
            return close
        return max(opening + 1, self.failed_at)

    def _fail(self, at: int, sentence: str) -> Problem:
        self.failed_at = at
        return Problem(sentence)

    def _blank(self, at: int) -> int:
        """Return the place of the next character that is no white space."""
        match = BLANKS.match(self.text, at)
        return match.end() if match else at

    def _gap(self, at: int) -> int:
        """Return the place after white space and ``%`` comments inside an entry."""
        at = self._blank(at)
        while comment := COMMENT.match(self.text, at):
            at = self._blank(comment.end())
        return at

    def _key(self, at: int, opening: str) -> tuple[str, Span | None, int]:
        """Return the key, its place, and the place after its comma."""
        text = self.text
        start = self._gap(at)
        stop = "}" if opening == "{" else ")"
        mark = KEY_END.search(text, start)
        while mark and mark[0] == "=" and not text.startswith(("{", '"'), self._blank(mark.end())):
            mark = KEY_END.search(text, mark.end())
        end = mark.start() if mark else len(text)
        after = self._blank(end)
        words = text[start:end].split(None, 2)[:2] if end - start < 2 * LONGEST_KEY else []
        if mark and mark[0] == "=":
            if len(words) < 2:
                self.trouble = "the entry has no key"
                return "", None, start
            after = self._blank(end := start + len(words[0]))
        raw = text[start:end].rstrip()
        span = Span(start, start + len(raw)) if raw else None
        key = printable(raw).strip()  # it names its entry in reports: nothing steers a terminal
        if text[after : after + 1] not in (",", stop):
            if not key or text[after : after + 1] in ("{", '"', ""):
                raise self._fail(after, f"no comma follows the key “{_short(key)}”")
            self.trouble = f"no comma follows the key “{_short(key)}”"
        elif not key:
            self.trouble = "the entry has no key"
        elif len(key) > LONGEST_KEY:
            self.trouble = f"the key is longer than {LONGEST_KEY:,} characters"
            key = key[:LONGEST_KEY]
        elif len(words) > 1:
            self.trouble = f"the key “{_short(key)}” has white space in it"
        return key, span, after

    def _body(self, at: int, opening: str) -> int:
        """Read the fields up to the closing bracket; return the place after it."""
        text = self.text
        close = "}" if opening == "{" else ")"
        while True:
            at = self._gap(at)
            char = text[at : at + 1]
            if char == close:
                return at + 1
            if char == ",":
                at += 1
                continue
            if not char or (char == "@" and ENTRY_LINE.match(text, at)):
                raise self._fail(at, "the entry is never closed")
            word = WORD.match(text, at)
            if not word:
                found = text[at : at + 20].split(None, 1)[0]
                raise self._fail(at, f"“{found}” stands where a field should")
            equals = self._gap(word.end())
            if text[equals : equals + 1] != "=":
                raise self._fail(equals, f"no “=” follows “{_short(word[0])}”")
            value, span, at = self._value(equals + 1)
            raw = text[span.start : span.end]
            self.fields.append(EntryField(word[0], raw, value, span))
            at = self._gap(at)
            if text[at : at + 1] not in (",", close) and WORD.match(text, at) and not self.trouble:
                self.trouble = f"a comma is missing after “{_short(word[0])}”"

    def _string(self, at: int) -> int:
        """Read the macro of an ``@string``; return the place after its closing bracket."""
        word = WORD.match(self.text, self._gap(at))
        if not word:
            raise self._fail(at, "the @string has no name")
        equals = self._gap(word.end())
        if self.text[equals : equals + 1] != "=":
            raise self._fail(equals, "no “=” follows the @string's name")
        value, _, end = self._value(equals + 1)
        self.macros[word[0].casefold()] = value
        end = self._gap(end)
        return end + 1 if self.text[end : end + 1] in ("}", ")") else end

    def _value(self, at: int) -> tuple[str, Span, int]:
        """Return the value, the place of what was printed, and the place after it."""
        start = self._gap(at)
        at = start
        parts: list[str] = []
        while True:
            part, at = self._part(at)
            parts.append(part)
            after = self._gap(at)
            if self.text[after : after + 1] != "#":
                break
            at = self._gap(after + 1)
        if len(parts) > 1:
            self._spend(sum(map(len, parts)))
        return "".join(parts).strip(SPACE), Span(start, at), at

    def _part(self, at: int) -> tuple[str, int]:
        text = self.text
        char = text[at : at + 1]
        if char == "{":
            end = self.closing.get(at, -1)
            if end < 0:
                raise self._fail(at, "a brace is never closed")
            self._shallow(at)
            return BLANKS.sub(" ", text[at + 1 : end]), end + 1
        if char == '"':
            end = self._quote_end(at)
            return BLANKS.sub(" ", text[at + 1 : end]), end + 1
        word = WORD.match(text, at)
        if not word:
            raise self._fail(at, "a field has no value")
        if NUMBER.fullmatch(word[0]):
            return word[0], word.end()
        return self._expanded(word[0]), word.end()

    def _shallow(self, at: int) -> None:
        if self.height.get(at, 0) > DEEPEST:
            raise self._fail(at, f"braces are nested more than {DEEPEST} deep")

    def _quote_end(self, start: int) -> int:
        """Return the place of the quotation mark that closes the one at `start`."""
        at = start + 1
        while mark := IN_QUOTES.search(self.text, at):
            if mark[0] == '"':
                return mark.start()
            if mark[0] == "}" or mark.start() not in self.closing:
                raise self._fail(mark.start(), "a quotation mark is never closed")
            self._shallow(mark.start())
            at = self.closing[mark.start()] + 1
        raise self._fail(len(self.text), "a quotation mark is never closed")

    def _expanded(self, name: str) -> str:
        """Return what the macro stands for: its own name for a month, or where it has no value."""
        value = self.macros.get(name.casefold())
        if value is None:
            return name.lower() if name.lower() in MONTHS else name
        self._spend(len(value))
        return value

    def _spend(self, characters: int) -> None:
        self.budget -= characters
        if self.budget < 0:
            raise self._fail(0, "the macros of the file expand to more than can be read")


def _short(words: str) -> str:
    return shorten(words[:2_000], 40, placeholder="…")
