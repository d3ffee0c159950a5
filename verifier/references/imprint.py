"""Places, publishers, editions: the imprint, and what the numbers of a tail mean."""

import re

from verifier.references.draft import Draft, trim
from verifier.references.lexers import OPENING, PAREN, QUOTE
from verifier.references.names import names_in
from verifier.references.tails import ROMAN, YEAR, Item, clean_number
from verifier.references.words import (
    FUNCTION_WORDS,
    INSTITUTION_WORDS,
    PLACES,
    PUBLISHER_WORDS,
    STATES,
)

EDITION = re.compile(
    r"(?:(?:\d{1,2}(?:st|nd|rd|th|\.|ª|a|e|ème|°)?|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth"
    r"|(?:neu\s?bearbeitete|erweiterte|überarbeitete|revised|rev\.|durchgesehene|unveränderte|verbesserte|neubearbeitete|neue|new)(?:\s\w+)?)"
    r"[\s,]{0,2}(?:(?:rev\.|revised|erw\.|überarb\.|erweiterte|neubearb\.|neu\s?bearbeitete|unveränderte|verbesserte|durchges\.)\s?(?:u\.|und|and)?\s?(?:\w{3,14}\.?\s)?)?"
    r"(?:edn|ed|edition|éd|édition|Aufl|Auflage|Ausg|Ausgabe|ediz|edizione|edición|druk)\b\.?)"
    r"|(?:Aufl|Auflage|édition)\s?\d{1,2}\b",
)
SERIES = re.compile(
    r"\b(?:papers?|series|reihe|schriftenreihe|studien|cmnd?|cmd|collana|collection)\b", re.I
)
EDITORS = re.compile(
    r"(?:\b(?:edited\sby|edited|ed\.?\sby|eds?\.|hrsg\.?(?:\sv(?:on|\.))?|hg\.?(?:\sv(?:on|\.))?|herausgegeben\svon|a\scura\sdi|éd\.\spar|sous la dir(?:ection|\.) de|coord\.)\s?)",
    re.I,
)
TRANSLATORS = re.compile(
    r"\b(?:translated\sby|trans(?:l)?\.(?:\sby)?|übers(?:etzt)?\.?\s(?:von|v\.)|trad\.(?:\s(?:di|par|de))?|traduit\spar)\s",
    re.I,
)
FORTHCOMING = re.compile(
    r"(?:erscheint\s(?:demnächst\s)?(?:bei|in)|erschienen\sbei|to\sbe\spublished\sby|published\sby|forthcoming,?)\s",
    re.I,
)
YEAR_IN = re.compile(r"(?<!\d)(?:1[4-9]\d\d|20[0-3]\d)(?!\d)")


def is_place(text: str) -> bool:
    """Say whether the words name a place, or several."""
    words = [w.strip(".,/;&").casefold() for w in re.findall(r"[\w./'-]+", text)]
    words = [w for w in words if w and w not in ("and", "und", "et", "e", "u", "y")]
    if not words or len(words) > 12:
        return False
    known = sum(w in PLACES or w in STATES for w in words)
    return known == len(words) or (
        known >= 1 and known >= (len(words) + 1) // 2 and not is_publisher(text)
    )


def is_publisher(text: str) -> bool:
    """Say whether a word of it belongs to publishers."""
    words = re.findall(r"[\w'-]+", text)
    lows = [w.casefold() for w in words]
    if not words or len(words) > 10:
        return False
    strong = sum(
        low in PUBLISHER_WORDS and w[:1].isupper() for low, w in zip(lows, words, strict=True)
    )
    if strong and not all(low in PLACES for low in lows):
        return not (len(words) > 3 and sum(low in FUNCTION_WORDS for low in lows) > 2)
    if re.search(r"\b(?:Inc|Ltd|GmbH|Co|Verl|Publ|Univ|Pr|Sons|Cie)\b", text):
        return True
    return len(words) <= 7 and lows[0] in (
        "university",
        "universität",
        "université",
        "institut",
        "institute",
    )


def place_shaped(text: str) -> bool:
    """Say whether the words could be a place that we do not know: few and all capitalised."""
    words = re.findall(r"[^\W\d_][\w'’.-]*", text)
    return (
        0 < len(words) <= 3
        and all(
            w[:1].isupper()
            or w.casefold() in ("am", "a", "di", "de", "im", "upon", "on", "la", "sur")
            for w in words
        )
        and not any(w.casefold() in INSTITUTION_WORDS for w in words)
        and not re.search(r"\d", text)
    )


def read_imprint(draft: Draft, start: int, end: int, *, inside: bool = False) -> bool:
    """Read `Place: Publisher, Year` in any order from ``text[start:end]``; say if it was one."""
    text = draft.lx.text
    if edition := EDITION.search(text, start, end):
        draft.put("edition", edition.start(), edition.end(), clean_edition(edition[0]))
        draft.seen.add("edition")
        rest = [(start, edition.start()), (edition.end(), end)]
    else:
        rest = [(start, end)]
    done = bool(edition)
    spans: list[tuple[int, int]] = []
    for s, e in rest:
        at = s
        for year in YEAR_IN.finditer(text, s, e):
            if draft.year is None and draft.issued is None:
                draft.year = (year[0], year.start(), year.end())
            spans.append((at, year.start()))
            at = year.end()
        spans.append((at, e))
    for s, e in spans:
        s, e = trim(text, s, e)
        if lead := FORTHCOMING.match(text, s, e):
            s = lead.end()
        words = text[s:e]
        if e - s < 2 or not re.search(r"[^\W\d_]{2}", words):
            continue
        if found := EDITORS.match(words):
            people = names_in(text, draft.pieces, s + found.end(), e)
            draft.add_names("editor", people.names, s, e, 0.7)
            done = True
            continue
        if found := TRANSLATORS.match(words + " "):
            people = names_in(text, draft.pieces, s + found.end(), e)
            draft.add_names("translator", people.names, s, e, 0.7)
            continue
        if inside and SERIES.search(words):
            low = (
                "collection-title"
                if re.search(r"cmnd?|cmd|series|reihe", words, re.I)
                else "container-title"
            )
            number = re.search(r"\s(?:no\.?\s?|nr\.?\s?)?(\d{1,6})\Z", words, re.I)
            if number:
                draft.put("number", s + number.start(1), s + number.end(1))
                if low == "collection-title":
                    draft.put("volume", s + number.start(1), s + number.end(1))
                e = s + number.start()
            draft.put(low, s, e)
            done = True
            continue
        done = _place_and_publisher(draft, s, e, inside) or done
    return done


def _place_and_publisher(draft: Draft, start: int, end: int, inside: bool) -> bool:
    text = draft.lx.text
    words = text[start:end]
    colon = re.search(r"\s?:\s?", words)
    if colon and ";" in words[: colon.start()]:
        colon = None
    if colon:
        left, right = words[: colon.start()], words[colon.end() :]
        s, m = start + colon.start(), start + colon.end()
        if (
            is_publisher(left)
            and (is_place(right) or not is_publisher(right))
            and not is_place(left)
        ):
            draft.put("publisher", start, s)
            draft.put("publisher-place", m, end)
        else:
            draft.put("publisher-place", start, s, conf=0.9)
            rest = re.search(r",\s(?:for\s)?", right)
            if rest and is_place(right[rest.end() :]) and is_publisher(right[: rest.start()]):
                end = m + rest.start()
            draft.put("publisher", m, end, conf=0.9)
        return True
    if is_place(words) and not re.search(r"\b(?:Press|Verlag)\b", words):
        draft.put("publisher-place", start, end, conf=0.85)
        return True
    parts = [(start + m.start(), start + m.end()) for m in re.finditer(r"[^,;]+", words)]
    places = [is_place(text[s:e]) for s, e in parts]
    if len(parts) > 1 and places[-1] and not places[0]:
        k = len(parts) - 1
        while k > 1 and (places[k - 1] or len(text[slice(*parts[k - 1])].strip(" .")) == 2):
            k -= 1
        draft.put("publisher", start, parts[k - 1][1])
        draft.put("publisher-place", parts[k][0], end)
        return True
    if len(parts) > 1 and places[0]:
        k = 1
        while k < len(parts) and places[k]:
            k += 1
        draft.put("publisher-place", start, parts[k - 1][1])
        draft.put("publisher", parts[k][0] if k < len(parts) else end, end)
        return True
    if is_publisher(words):
        draft.put("publisher", start, end)
        return True
    if re.match(r"[A-Z]{2,6}\Z", words.strip()):
        draft.put("publisher", start, end)
        return True
    if inside and len(parts) == 2 and place_shaped(text[slice(*parts[1])]):
        draft.put("publisher", *parts[0])
        draft.put("publisher-place", *parts[1])
        return True
    if inside and place_shaped(words):
        draft.put("publisher-place", start, end, conf=0.6)
        return True
    if inside and len(words) < 60:
        draft.put("publisher", start, end, conf=0.5)
        return True
    return False


def clean_edition(text: str) -> str:
    """Return an edition as printed, without the blank and the closing stop of an abbreviation."""
    return text.strip(" ,;")


def strip_imprint(draft: Draft, low: int, high: int) -> int:
    """Take an imprint off the end of ``text[low:high]`` and return where the rest ends.

    At least one segment before it must be left for the title.
    """
    lx, text = draft.lx, draft.lx.text
    flat = lx.flat
    low, high = trim(text, low, high, " ,;:")
    colon = _place_colon(flat, text, low, high)
    if colon is not None:
        start = colon
        read_imprint(draft, start, high)
        draft.seen.add("imprint")
        return start
    cut = max(flat.rfind(",", low, high), flat.rfind(";", low, high), _stop(flat, low, high))
    if cut <= low:
        # Title Place, without a mark: only a place that we know, after a title
        return _bare_place(draft, low, high)
    s, e = trim(text, cut + 1, high)
    words = text[s:e]
    if not words or QUOTE in flat[s:e] or PAREN in flat[s:e] or OPENING[PAREN] in flat[s:e]:
        return high
    if is_publisher(words) and not is_place(words):
        before = max(flat.rfind(",", low, cut), _stop(flat, low, cut), flat.rfind(";", low, cut))
        s2, e2 = trim(text, before + 1, cut)
        if before > low and is_place(text[s2:e2]):
            draft.put("publisher-place", s2, e2)
            draft.put("publisher", s, e)
            draft.seen.add("imprint")
            return before
        draft.put("publisher", s, e)
        draft.seen.add("imprint")
        return cut
    if is_place(words):
        return _with_publisher(draft, low, cut, s, e)
    if draft.year and len(words.split()) <= 2 and place_shaped(words):
        before = max(flat.rfind(",", low, cut), _stop(flat, low, cut))
        s2, e2 = trim(text, before + 1, cut)
        if before > low and is_place(text[s2:e2]):
            draft.put("publisher-place", s2, e2)
            draft.put("publisher", s, e)
            draft.seen.add("imprint")
            return before
    return high


def _with_publisher(draft: Draft, low: int, cut: int, s: int, e: int) -> int:
    """Take `Publisher, Place` or `Place, State` or the place alone off the end."""
    text, flat = draft.lx.text, draft.lx.flat
    while True:
        before = max(flat.rfind(",", low, cut), _stop(flat, low, cut), flat.rfind(";", low, cut))
        s2, e2 = trim(text, before + 1, cut)
        words = text[s2:e2]
        if before > low and is_place(words) and not is_publisher(words) and len(words) < 40:
            s, cut = s2, before
            continue
        break
    draft.put("publisher-place", s, e)
    draft.seen.add("imprint")
    if before > low and is_publisher(words) and len(words) < 80:
        draft.put("publisher", s2, e2)
        return before
    return cut


def _bare_place(draft: Draft, low: int, high: int) -> int:
    return high


def _stop(flat: str, low: int, high: int) -> int:
    """Return the last full stop that ends a segment between the two, or -1."""
    at = high
    while True:
        at = flat.rfind(". ", low, at)
        if at < 0:
            return -1
        word = re.search(r"[\w&]+\Z", flat[max(low, at - 14) : at])
        if word and len(word[0]) > 2 and not (word[0][:1].isupper() and len(word[0]) < 4):
            return at
        if word is None:
            return at


def _place_colon(flat: str, text: str, low: int, high: int) -> int | None:
    """Return where `Place: Publisher` begins at the end of the range, or None."""
    colon = flat.rfind(":", low, high)
    if colon < 0 or high - colon > 90:
        return None
    after = text[colon + 1 : high]
    if after.count(".") > 4 or re.search(r"[?!]|\d{2}", after):
        return None
    start = max(_stop(flat, low, colon), flat.rfind(",", low, colon), flat.rfind(";", low, colon))
    before = flat.rfind(PAREN, low, colon)
    start = max(start, before)
    if start <= low:
        return None
    s, e = trim(text, start + 1, colon)
    words = text[s:e]
    good = is_place(words) or (place_shaped(words) and is_publisher(after))
    if words.casefold().strip(".") in STATES or (is_place(words) and flat[start] == ","):
        # Town, State: or Town, Town:
        further = max(_stop(flat, low, start), flat.rfind(",", low, start))
        s2, e2 = trim(text, further + 1, start)
        if further > low and (
            is_place(text[s2:e2]) or (len(words) < 6 and place_shaped(text[s2:e2]))
        ):
            return further + 1
    if not good and is_publisher(words) and is_place(after):
        good = True
    return start + 1 if good else None


def assign(draft: Draft, items: list[Item], *, container: bool) -> None:
    """Give the items of a tail their meaning."""
    text = draft.lx.text
    loose: list[Item] = []
    for item in items:
        if item.kind == "date" and item.date is not None:
            if draft.issued is None:
                draft.issued = item.date
        elif item.kind == "year":
            found = [d for d in draft.lx.dates_in(item.start, item.end)]
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
        elif item.kind == "pending":
            draft.seen.add("pending")
        elif item.kind in ("number", "issue", "pinpoint"):
            loose.append(item)
    _labelled(draft, loose)
    _years(draft, loose)
    _numbers(draft, loose, container)


def _labelled(draft: Draft, loose: list[Item]) -> None:
    keep: list[Item] = []
    bare = False
    for item in loose:
        bare = bare or (item.kind == "number" and not item.label)
        if item.kind != "number" or not item.label:
            keep.append(item)
            continue
        if item.label == "page":
            if item.before == "at" and bare:
                draft.pinpoint = draft.pinpoint or clean_number(item.text)
                continue
            draft.seen.add("page-label")
            _page(draft, item)
        elif item.label == "volume":
            draft.put("volume", item.start, item.end, clean_number(item.text))
            draft.seen.add("volume")
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
    elif not draft.locator:
        draft.locator = value


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
        if it.kind == "issue" and _pinpointed(draft, order, k):
            it.kind = "pinpoint"
    has_issue = any(it.kind == "issue" for it in order) or "issue" in draft.fields
    for k, it in enumerate(order):
        if it.kind == "issue" and k and order[k - 1].kind == "number":
            value = re.sub(r"(?i)^(?:no?s?|nr|heft|n°|issue)\b\.?\s?", "", clean_number(it.text))
            draft.put("issue", it.start + 1, it.end - 1, value)
    pages: list[Item] = []
    plain = list(numbers)
    if plain and not volume_known:
        first = plain[0]
        at = order.index(first)
        roman = bool(ROMAN.match(re.split(r"\s*[-–—]", first.text)[0].strip(" .")))
        after_year = first_year is not None and at > first_year
        following = [it for it in order[at + 1 :] if it.kind == "number" and it.before != "at"]
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
                and (container or following[0].before in (":",) or first.before in (";", ","))
            )
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
            and not plain[0].before == ","
        ):
            draft.put("issue", plain[0].start, plain[0].end, clean_number(plain[0].text))
            plain.pop(0)
    pages = plain
    for k, it in enumerate(pages):
        value = clean_number(it.text)
        if "page" not in draft.fields:
            draft.put("page", it.start, it.end, value)
        elif it.before == "at":
            draft.pinpoint = draft.pinpoint or value
        elif k and it.before in (",", ";", ""):
            draft.locator = f"{draft.locator}, {value}" if draft.locator else value
    for it in order:
        if it.kind == "pinpoint" and it.before != "(":
            draft.pinpoint = draft.pinpoint or it.text
    if "volume" in draft.fields:
        draft.seen.add("volume")


def _pinpointed(draft: Draft, order: list[Item], k: int) -> bool:
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
    return prior.label == "page" or (int(second[0]) > 40 and "year" not in [i.kind for i in order])


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
