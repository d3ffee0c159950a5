"""The lines of a Markdown file as markdown-it counts them, with their offsets."""

import re

from verifier.text.excerpt import Excerpt

END = re.compile(r"\r\n|\r|\n")
FENCE = re.compile(r" {0,3}(?:> ?)?(`{3,}|~{3,})([^`]*)$")


class SourceLines:
    """Lines without their ends; only CR, LF and CRLF end one (U+2028 does not)."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts: list[int] = [0]
        self.ends: list[int] = []
        for end in END.finditer(text):
            self.ends.append(end.start())
            self.starts.append(end.end())
        self.ends.append(len(text))

    def __len__(self) -> int:
        return len(self.starts)

    def __getitem__(self, number: int) -> str:
        return self.text[self.starts[number] : self.ends[number]]

    def excerpt(self, number: int, start: int = 0, end: int | None = None) -> Excerpt:
        """Return characters `start` to `end` of a line, with their place."""
        first = self.starts[number]
        last = self.ends[number] if end is None else first + end
        return Excerpt.whole(self.text, min(first + start, last), last)

    def fenced(self) -> set[int]:
        """Return the numbers of all lines of fenced code, the fences included; linear."""
        inside: set[int] = set()
        fence = ""
        for number in range(len(self)):
            line = self[number]
            found = FENCE.match(line[:200]) if "`" in line or "~" in line else None
            if fence:
                inside.add(number)
                if found and found[1].startswith(fence) and not found[2].strip():
                    fence = ""
            elif found:
                fence = found[1]
                inside.add(number)
        return inside
