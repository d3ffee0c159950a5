"""What the numbers of a tail mean: volume, issue, pages, year.

Labels are taken first, then years, then what order and marks say.
"""

import re

from verifier.references.draft import Draft
from verifier.references.imprint import read_imprint
from verifier.references.numerals import ROMAN, YEAR, clean_number
from verifier.references.tails import Item
from verifier.references.wordings import YEAR_IN


def assign(draft: Draft, items: list[Item], *, container: bool) -> None:
    """Give the items of a tail their meaning."""
    text = draft.lx.text
    loose: list[Item] = []
    for item in items:
        if item.kind == "date" and item.date is not None:
            if draft.issued is None:
                draft.issued = item.date
        elif item.kind == "year":
            found = list(draft.lx.dates_in(item.start, item.end))
            if found and draft.issued is None and draft.year is None:
                best = max(found, key=lambda d: len(d.date.edtf.split("/")[0]))
                if best.kind in ("year", "decade", "century"):
                    draft.year = (best.text[:4], best.start, best.start + 4)
                    loose.append(item)
                else:
                    draft.issued = best
            elif (
                (y := YEAR_IN.search(text, item.start, item.end))
                and draft.issued is None
                and draft.year is None
            ):
                draft.year = (y[0], y.start(), y.end())
            if item not in loose:
                loose.append(item)
        elif item.kind == "imprint":
            draft.seen.add("imprint")
            read_imprint(draft, item.start + 1, item.end - 1, inside=True)
            loose.append(item)
        elif item.kind == "series":
            draft.put("collection-title", item.start, item.end, conf=0.7)
            draft.seen.add("series")
        elif item.kind == "pending":
            draft.seen.add("pending")
        elif item.kind in ("number", "issue", "pinpoint"):
            loose.append(item)
    _labelled(draft, loose)
    _years(draft, loose)
    _numbers(draft, loose, container)


def _labelled(draft: Draft, loose: list[Item]) -> None:
    """Take what a label explains, and the numbers that go on a labelled list of pages."""
    keep: list[Item] = []
    bare = False
    last = ""
    dated = draft.year is not None or draft.issued is not None
    for item in loose:
        if item.kind != "number":
            keep.append(item)
            last = ""
            continue
        if not item.label:
            goes_on = last in ("page", "section") and item.before in (",", ";", "")
            if goes_on and not (YEAR.match(item.text.strip(" .")) and not dated):
                if last == "page":
                    _page(draft, item)
                continue
            bare = True
            keep.append(item)
            last = ""
            continue
        last = item.label
        if item.label == "page":
            if item.before == "at" and bare:
                draft.pinpoint = draft.pinpoint or clean_number(item.text)
                continue
            draft.seen.add("page-label")
            _page(draft, item)
        elif item.label == "volume":
            draft.put("volume", item.start, item.end, clean_number(item.text))
            draft.seen.update(("volume", "volume-label"))
            keep.append(item)
        elif item.label == "issue":
            draft.put("issue", item.start, item.end, clean_number(item.text))
            draft.seen.add("issue-label")
            keep.append(item)
        else:
            draft.seen.add("section")
            keep.append(item)
    loose[:] = keep


def _page(draft: Draft, item: Item) -> None:
    value = clean_number(item.text)
    if "page" not in draft.fields:
        draft.put("page", item.start, item.end, value)
    elif item.before == "at":
        draft.pinpoint = draft.pinpoint or value
    else:
        draft.locator = f"{draft.locator}, {value}" if draft.locator else value


def _years(draft: Draft, loose: list[Item]) -> None:
    """Take the year among unlabelled numbers, where no date was found."""
    if draft.year is not None or draft.issued is not None:
        return
    candidates = [
        it
        for it in loose
        if it.kind == "number" and not it.label and YEAR.match(it.text.strip(" ."))
    ]
    ranged = [
        it
        for it in loose
        if it.kind == "number"
        and not it.label
        and re.match(r"(?:1[4-9]|20)\d\d\s?[-–—]\s?\d{2,4}\Z", it.text)
    ]
    if not candidates:
        if len(ranged) == 1 and (
            len([i for i in loose if i.kind == "number"]) == 1 or "page" in draft.fields
        ):
            item = ranged[0]
            draft.year = (item.text[:4], item.start, item.start + 4)
            loose.remove(item)
        return
    plain = [it for it in loose if it.kind == "number" and not it.label]
    best = candidates[0]
    if (
        len(candidates) > 1
        and candidates[-1] is plain[-1]
        and "page" not in draft.fields
        and len(plain) > 2
    ):
        best = candidates[-1]
    if len(plain) == 1 and best.before == "at":
        return
    draft.year = (best.text[:4], best.start, best.start + 4)
    best.kind = "year"


def _numbers(draft: Draft, loose: list[Item], container: bool) -> None:
    """Read volume, issue and page off the unlabelled numbers, by order, marks and years."""
    order = [it for it in loose if it.kind in ("number", "year", "issue", "imprint", "pinpoint")]
    numbers = [it for it in order if it.kind == "number" and not it.label]
    volume_known = "volume" in draft.fields
    first_year = next((k for k, it in enumerate(order) if it.kind in ("year", "imprint")), None)
    for k, it in enumerate(order):
        if it.kind == "issue" and _pinpointed(order, k):
            it.kind = "pinpoint"
    has_issue = any(it.kind == "issue" for it in order) or "issue" in draft.fields
    for k, it in enumerate(order):
        if it.kind == "issue" and k and order[k - 1].kind == "number":
            value = re.sub(r"(?i)^(?:no?s?|nr|heft|n°|issue)\b\.?\s?", "", clean_number(it.text))
            draft.put("issue", it.start + 1, it.end - 1, value)
    pages: list[Item] = []
    plain = list(numbers)
    if plain and not volume_known and "law-review" not in draft.seen:
        first = plain[0]
        at = order.index(first)
        roman = bool(ROMAN.match(re.split(r"\s*[-–—]", first.text)[0].strip(" .")))
        after_year = first_year is not None and at > first_year
        following = [it for it in order[at + 1 :] if it.kind == "number"]
        pinned = next((k for k, it in enumerate(following) if it.before == "at"), None)
        following = following[:pinned]
        take = False
        if roman and not first.text.islower():
            take = True
        elif "page" in draft.fields:
            take = len(first.text) < 7 and (
                not after_year or order[first_year].kind == "year"
                if first_year is not None
                else True
            )
        elif has_issue and not after_year:
            take = True
        elif first_year is not None and not after_year:
            take = bool(following) or container or order[first_year].kind == "year"
            if order[first_year].kind == "imprint" and not following:
                take = True
        elif first_year is not None and following:
            take = (
                order[first_year].kind != "imprint"
                and (following[0].before in (":", ",", "") or has_issue)
                and "-" not in clean_number(first.text)
                and following[0].before != "at"
                and (container or following[0].before == ":" or first.before in (";", ","))
                and "law-journal" not in draft.seen
            )
        elif first_year is None and following and following[0].before == "" and len(first.text) < 3:
            take = len(plain) == 2
        elif first_year is None and following:
            take = following[0].before == ":" or container
        elif first_year is not None and has_issue:
            take = True
        if take:
            _volume(draft, first)
            plain.pop(0)
            volume_known = True
    if plain and volume_known and not has_issue and len(plain) >= 2 and "page" not in draft.fields:
        nxt = plain[1]
        if (
            "-" not in clean_number(plain[0].text)
            and plain[0].before in ("", "/", ",")
            and nxt.before in (":", ",", "")
            and len(plain[0].text) < 4
        ):
            year_between = first_year is not None and order.index(
                plain[0]
            ) < first_year < order.index(nxt)
            if (
                "-" in clean_number(nxt.text) or nxt.before == ":" or year_between
            ) and nxt.before != "at":
                draft.put("issue", plain[0].start, plain[0].end, clean_number(plain[0].text))
                plain.pop(0)
    elif plain and volume_known and not has_issue and len(plain) == 1 and first_year is not None:
        at = order.index(plain[0])
        if (
            at < first_year
            and (order[first_year].kind == "imprint" or "page" in draft.fields)
            and plain[0].before != ","
        ):
            draft.put("issue", plain[0].start, plain[0].end, clean_number(plain[0].text))
            plain.pop(0)
    pages = plain
    for k, it in enumerate(pages):
        value = clean_number(it.text)
        if "page" not in draft.fields:
            draft.put("page", it.start, it.end, value)
        elif it.before == "at" or "law-review" in draft.seen:
            draft.pinpoint = draft.pinpoint or value
        elif k and it.before in (",", ";", ""):
            draft.locator = f"{draft.locator}, {value}" if draft.locator else value
    for it in order:
        if it.kind == "pinpoint" and it.before != "(":
            draft.pinpoint = draft.pinpoint or it.text
    if "volume" in draft.fields:
        draft.seen.add("volume")


def _pinpointed(order: list[Item], k: int) -> bool:
    """Say whether `(479)` is the page meant, behind `457`, rather than an issue behind a volume."""
    if k == 0 or k != len(order) - 1:
        return False
    prior, it = order[k - 1], order[k]
    if prior.kind in ("year", "imprint"):
        return True
    if prior.kind != "number" or it.start == prior.end:
        return False
    first, second = re.match(r"\d+", prior.text), re.match(r"\d+", it.text.strip())
    if not first or not second or int(second[0]) < int(first[0]):
        return False
    if k >= 2 and order[k - 2].kind in ("year", "imprint"):
        return True
    return prior.label == "page" or not any(i.kind in ("year", "imprint") for i in order)


def _volume(draft: Draft, item: Item) -> None:
    value = clean_number(item.text)
    lettered = re.match(r"([A-H])(\d{1,4})\Z", value)
    if lettered:
        draft.put("volume", item.start + 1, item.end, lettered[2])
        draft.seen.add(f"section-letter:{lettered[1]}")
        draft.fields["_letter"] = (lettered[1], item.start, item.start + 1, 1.0)
        return
    dotted = re.match(r"(\d{1,4})\.(\d{1,3})\Z", value)
    if dotted and "issue" not in draft.fields:
        draft.put("issue", item.start + dotted.start(2), item.end, dotted[2])
        value = dotted[1]
    draft.put("volume", item.start, item.end, value)
