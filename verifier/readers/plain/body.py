"""From groups of lines to blocks and notes."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from attrs import frozen

from verifier.blocks import Block, FoundMarker, FoundNote
from verifier.model import Allowance
from verifier.readers.plain.lines import Group, Line, Words, groups, paragraphs, width
from verifier.readers.plain.notes import Found, Mark, Start, find
from verifier.text.abbreviations import MONTHS
from verifier.text.heads import claims_date
from verifier.text.span import Span

BULLET = re.compile(
    r"(?:[-*•·–—‣▪◦]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})\)|(?P<figure>\d{1,3})\.)\s+(?=\S)"
)
STOP = re.compile(r"(?:[.,;:!?…]|--)[\"'”’»)\]]{0,3}$")
CAPITAL = re.compile(r"[^\W\d_]")
FIELD = re.compile(r"[^\W\d_][\w -]{0,30}:\s+\S")
QUOTE_MARK = re.compile(r"(?:>\s?)+")
COMMENT = re.compile(r"<!--\s*verifier:\s*allow\s+([\w-]{1,60})([^\n\r>]{0,300}?)\s*-->")
CLOSES = re.compile(r"[.,;:!?)\]”’»\"']")
NOTES_HEAD = re.compile(
    r"\W{0,4}(?:foot|end)?(?:notes?|references|sources|anmerkungen|fußnoten|notas?|noter?)\W{0,4}",
    re.IGNORECASE,
)
HEAD_LINES = 60
LONGEST_HEADING = 90


@frozen
class Body:
    """What was read."""

    blocks: list[Block]
    notes: list[FoundNote]
    allowances: list[Allowance]


def body_of(text: str) -> Body:
    """Return the blocks and notes of a plain text."""
    return _Reading(text).body()


class _Reading:
    """One text while it is read."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.groups = groups(text)
        self.wide = width(self.groups)
        self.found: Found = find(text, self.groups)
        comments = [Mark(m.start(), m.end(), ()) for m in COMMENT.finditer(text)]
        self.marks = sorted([*self.found.marks, *comments], key=lambda mark: mark.start)
        self.at = [mark.start for mark in self.marks]
        self.first_indents = _first_indents(self.groups)
        self.base = _base(self.groups)

    def body(self) -> Body:
        starts = set(self.found.starts)
        for group in self.groups:
            listing = False
            for number, line in enumerate(group):
                words = self.text[line.start : line.end]
                if self.bullet(line) and (
                    listing or not number or self.text[group[number - 1].end - 1] in ":："
                ):
                    listing = True
                    starts.add(line.number)
                elif line.number < HEAD_LINES and (
                    claims_date(words) is not None or FIELD.match(words[:60])
                ):
                    starts.add(line.number)
        cut = list(paragraphs(self.groups, self.text, self.wide, starts))
        last_mark = self.found.marks[-1].start if self.found.marks else -1
        blocks: list[Block] = []
        notes: list[FoundNote] = []
        open_note: list[Group] = []
        opened: Start | None = None
        firsts = sorted(start.line.start for start in self.found.starts.values())
        for number, group in enumerate(cut):
            start = self.found.starts.get(group[0].number)
            if start:
                if opened:
                    notes.append(self.note(opened, open_note))
                opened, open_note = start, [group]
            elif opened and self.continues(opened, open_note, group, last_mark, firsts):
                open_note.append(group)
            else:
                if opened:
                    notes.append(self.note(opened, open_note))
                    opened = None
                following = cut[number + 1] if number + 1 < len(cut) else None
                blocks.append(self.block(group, following))
        if opened:
            notes.append(self.note(opened, open_note))
        return Body(blocks, notes, list(self.allowances(cut)))

    def allowances(self, cut: list[Group]) -> Iterator[Allowance]:
        """Yield what comments allow: for the group they stand in, or alone for the next one."""
        waiting: list[tuple[str, str]] = []
        for group in cut:
            here = Span(group[0].start, group[-1].end)
            said = [
                (found[1], found[2].strip(" ()"))
                for line in group
                for mark in self.within(line)
                if not mark.labels and (found := COMMENT.match(self.text, mark.start, mark.end))
            ]
            alone = not COMMENT.sub("", here.of(self.text)).strip() if said else False
            if alone:
                waiting += said
                continue
            for name, reason in waiting + said:
                yield Allowance(name, reason, here)
            waiting = []

    def continues(
        self, start: Start, so_far: list[Group], group: Group, last_mark: int, firsts: list[int]
    ) -> bool:
        """Say whether a group goes on with the note before it."""
        if start.style == "word":
            return not self.closed(so_far)
        here = group[0]
        last = so_far[-1][-1]
        if here.number == last.number + 1:
            return self.wide <= 160
        indented = min(line.indent for line in group) >= max(start.line.indent + 2, self.base + 2)
        if indented:
            return True
        more = bisect_left(firsts, here.start) < len(firsts)
        trailing = here.start > last_mark and more and start.line.start > last_mark
        return trailing and not self.heading(group, group)

    def closed(self, so_far: list[Group]) -> bool:
        """Say whether the bracket of ``[Footnote 1: ...]`` is closed."""
        depth = 0
        for group in so_far:
            for line in group:
                depth += self.text.count("[", line.start, line.end)
                depth -= self.text.count("]", line.start, line.end)
        return depth <= 0 or len(so_far) > 60

    def note(self, start: Start, found: list[Group]) -> FoundNote:
        """Return a note: its words without the label, over all its lines."""
        words = Words(self.text)
        previous: Line | None = None
        for group in found:
            for line in group:
                begin = start.words if line is start.line else line.start
                if previous:
                    words.line_break(previous, line)
                for mark in self.within(line):
                    if not mark.labels and mark.start >= begin:
                        words.copy(begin, mark.start)
                        begin = mark.end
                words.copy(begin, line.end)
                previous = line
        end = found[-1][-1].end
        excerpt = words.excerpt()
        if start.style == "word" and excerpt.text.endswith("]"):
            excerpt = excerpt.cut(0, len(excerpt) - 1).strip()
        return FoundNote(start.label, "footnote", excerpt, Span(start.line.start, end))

    def block(self, group: Group, following: Group | None) -> Block:
        """Return a heading, quotation, item or paragraph."""
        level = self.heading(group, following)
        if level:
            return self.words("heading", group, level)
        if all(self.text[line.start] == ">" for line in group):
            return self.words("quotation", [self.unquoted(line) for line in group])
        if bullet := self.bullet(group[0]):
            head = group[0]
            item = Line(bullet, head.end, head.indent, head.number)
            return self.words("item", [item, *group[1:]])
        indents = [line.indent for line in group]
        if min(indents) >= self.base + 2 and not (self.first_indents and len(group) == 1):
            return self.words("quotation", group)
        return self.words("paragraph", group)

    def bullet(self, line: Line) -> int:
        """Return where the words of a list item begin; 0 where the line is none."""
        match = BULLET.match(self.text, line.start, line.end)
        if not match:
            return 0
        if match["figure"]:
            word = self.text[match.end() : match.end() + 12].split(maxsplit=1)
            if word and word[0].rstrip(".,").lower() in MONTHS:
                return 0
        return match.end()

    def unquoted(self, line: Line) -> Line:
        match = QUOTE_MARK.match(self.text, line.start, line.end)
        start = min(match.end() if match else line.start, line.end - 1)
        return Line(start, line.end, line.indent, line.number)

    def heading(self, group: Group, following: Group | None) -> int:
        """Return the level of a heading, 0 for anything else."""
        line = group[0]
        if line.under:
            return 1 if line.under == "=" else 2
        if len(group) > 1 or line.end - line.start > LONGEST_HEADING:
            return 0
        parts: list[str] = []
        at = line.start
        for mark in self.within(line):
            parts.append(self.text[at : mark.start])
            at = mark.end
        words = "".join((*parts, self.text[at : line.end])).strip()
        if not words:
            return 0
        if NOTES_HEAD.fullmatch(words):
            return 2
        letters = [c for c in words if c.isalpha()]
        if not letters or claims_date(words) is not None or FIELD.match(words):
            return 0
        if len(letters) > 2 and all(not c.islower() for c in letters) and words[-1] not in ",;":
            return 1
        if STOP.search(words) or self.bullet(line) or words[0] in "“\"«„‘'(":
            return 0
        if following is None or not (words[0].isupper() or words[0].isdigit()):
            return 0
        tokens = words.split()
        long = [token for token in tokens if len(token) > 3 and token[0].isalpha()]
        titled = sum(token[0].isupper() for token in long)
        if len(tokens) <= 7 or (len(tokens) <= 12 and 2 * titled > len(long)):
            return 2
        return 0

    def words(self, kind: str, group: Group, level: int = 0) -> Block:
        """Return a block of these lines, its markers taken out."""
        words = Words(self.text)
        markers: list[FoundMarker] = []
        previous: Line | None = None
        for line in group:
            if previous:
                words.line_break(previous, line)
            at = line.start
            for mark in self.within(line):
                words.copy(at, mark.start)
                at = mark.end
                if CLOSES.match(self.text, at, line.end):
                    words.unspace()
                span = Span(mark.start, mark.end)
                markers += (FoundMarker(label, len(words), span) for label in mark.labels)
            words.copy(at, line.end)
            previous = line
        excerpt = words.excerpt()
        found = tuple(FoundMarker(m.label, min(m.offset, len(excerpt)), m.span) for m in markers)
        return Block(kind, excerpt, found, level=level)  # type: ignore[arg-type]

    def within(self, line: Line) -> Sequence[Mark]:
        return self.marks[bisect_left(self.at, line.start) : bisect_left(self.at, line.end)]


def _first_indents(found: Sequence[Group]) -> bool:
    """Say whether paragraphs begin with an indented line."""
    several = [group for group in found if len(group) > 1]
    indented = sum(group[0].indent >= group[1].indent + 1 for group in several)
    return 10 * indented >= 3 * len(several) > 0


def _base(found: Sequence[Group]) -> int:
    """Return the indentation that most lines share."""
    counts: dict[int, int] = {}
    for group in found:
        for line in group:
            counts[line.indent] = counts.get(line.indent, 0) + 1
    if not counts:
        return 0
    lowest = min(counts)
    total = sum(counts.values())
    return lowest if 5 * counts[lowest] >= total else min(max(counts, key=lambda i: counts[i]), 80)
