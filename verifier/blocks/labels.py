"""Which note a marker means, where labels repeat from chapter to chapter."""

from collections.abc import Sequence

from attrs import frozen

from verifier.blocks.found import FoundMarker, FoundNote
from verifier.text.fold import folded


@frozen
class Group:
    """Notes numbered in one series: their indices by label, and where the last one stands."""

    by_label: dict[str, int]
    last: int


class Labels:
    """Resolves markers to notes."""

    def __init__(self, notes: Sequence[FoundNote], markers: Sequence[FoundMarker]) -> None:
        self._groups = _groups(notes)
        self._series: dict[FoundMarker, int] = {}
        if len(self._groups) > 1:
            series, count = _series(markers)
            if count == len(self._groups):
                self._series = series

    def resolve(self, marker: FoundMarker) -> int | None:
        """Return the index of the note that `marker` means; None where no note has its label.

        Where notes restart (1, 2, 3, 1, 2) the n-th series of markers means the n-th series of
        notes; if there are not as many of one as of the other, the notes that come next.
        """
        if marker.note is not None:
            return marker.note
        label = key(marker.label)
        if len(self._groups) == 1:
            return self._groups[0].by_label.get(label)
        number = self._series.get(marker)
        if number is not None and label in self._groups[number].by_label:
            return self._groups[number].by_label[label]
        having = [group for group in self._groups if label in group.by_label]
        following = (group for group in having if group.last > marker.span.start)
        group = next(following, having[-1] if having else None)
        return group.by_label[label] if group else None


def key(label: str) -> str:
    """Return a label as it is compared: folded, without brackets and points."""
    return folded(label).strip("[](){}^. ") or label


def _groups(notes: Sequence[FoundNote]) -> list[Group]:
    groups: list[Group] = []
    labels: dict[str, int] = {}
    first, last = "", -1
    for index, note in enumerate(notes):
        if note.kind in ("inline", "link"):
            continue
        label = key(note.label)
        if labels and label in labels and label in (first, "1"):
            groups.append(Group(labels, last))
            labels = {}
        if not labels:
            first = label
        labels.setdefault(label, index)
        last = note.span.start
    groups.append(Group(labels, last))
    return groups


def _series(markers: Sequence[FoundMarker]) -> tuple[dict[FoundMarker, int], int]:
    """Return the number of the series that each marker is in, and how many series there are."""
    out: dict[FoundMarker, int] = {}
    number = 0
    first = ""
    seen: set[str] = set()
    for marker in markers:
        if marker.note is not None:
            continue
        label = key(marker.label)
        if seen and label in seen and label in (first, "1"):
            number += 1
            seen = set()
        if not seen:
            first = label
        seen.add(label)
        out[marker] = number
    return out, number + 1
