"""Cases, statutes, treaties, documents of the United Nations: sources that law and state name."""

import re

from verifier.references.draft import Draft, trim
from verifier.references.lexers import OPENING, PAREN, QUOTE
from verifier.references.model import Name

REPORTER = re.compile(
    r"(?P<volume>\d{1,4})\s?(?P<reporter>U\.\s?S\.(?!\s?C)|S\.\s?Ct\.|L\.\s?Ed\.(?:\s?2d)?|F\.\s?(?:2d|3d|4th)?\s?(?:Supp\.(?:\s?[23]d)?)?|Fed\.\s?Cl\.|Fed\.\s?Appx\.?"
    r"|[A-Z][\w.&']{0,9}(?:\s?[A-Z][\w.&']{0,9}){0,3}(?:\s?[234]d|\s?4th)?)\s(?P<page>\d{1,5})\b",
)
NEUTRAL = re.compile(
    r"[\[(](?P<year>(?:1[6-9]|20)\d\d)[\])]\s?(?P<volume>\d{1,3}\s)?(?P<reporter>(?:[A-Z][\w.]{0,9}\s?){1,4}?)\s?(?P<page>\d{1,5})\b"
)
VERSUS = re.compile(r"\s(?:v|vs|gegen|c|contre|contra)\.?\s(?=[\w\ue013'\"“(_*]|the\s)")
RE = re.compile(
    r"(?:In\s(?:re|the\s[Mm]atter\sof)|Ex\sparte|Re|Matter\sof)\s(?=[A-Z])|(?:Case|Affaire|Rechtssache|Causa)\s(?:of|no\.?|C-|T-|\d)|Prosecutor\sv"
)
GERMAN_COURT = re.compile(
    r"(?P<court>BVerfGE?|BGHZ|BGHSt|BGH|BVerwGE?|BAGE?|BSGE?|BFHE?|RGZ|RGSt|OLG\s[A-ZÄÖÜ]\w+|LG\s[A-ZÄÖÜ]\w+|OVG\s[A-ZÄÖÜ]\w+|EuGH|EGMR|BGE|OGH)\b(?=[\s,])"
)
CODE = re.compile(
    r"(?P<usc>\d{1,3}\s(?:U\.?\s?S\.?\s?C\.?(?:\s?A\.)?|C\.?\s?F\.?\s?R\.?|Fed\.?\s?Reg\.?|Stat\.)(?:\s(?:§{1,2}|[Pp]art|[Ss]ec\.)?\s?[\dA-Za-z]))"
    r"|(?P<publ>Pub(?:lic|\.)?\s?L(?:aw|\.)?\s?(?:No\.\s?)?\d{1,3}\s?[-–]\s?\d{1,4})"
    r"|(?P<german>(?:§{1,2}|Art(?:\.|ikel))\s?\d{1,4}\s?[a-z]?(?:\s?(?:Abs\.|Nr\.|No\.|S\.|Satz|I{1,3}|IV|ff?\.?|u\.|,|\d{1,4})){0,6}\s(?:[A-ZÄÖÜ][\w]{0,12}(?:G|B|O|K|V|GB|ZPO|StGB)\b|GG|BGB))"
)
ACT = re.compile(
    r"\A\s?(?:the\s)?(?P<title>(?:[A-Z][\w'’&()-]*|of|and|the|for|on|to|\([A-Z][\w ]+\)|,)(?:\s(?:[A-Z][\w'’&()-]*|of|and|the|for|on|to|in|\(\w+\)|,)){0,14}\s?"
    r"(?:Act|Order|Regulations?|Rules|Bill|Ordinance|Code|Decree|Constitution)\b(?:\s?,?\s(?P<year>(?:1[2-9]|20)\d\d))?)"
)
DECREE = re.compile(
    r"\A\s?(?P<title>(?:Gesetz|Verordnung|Erlaß|Erlass|Verfügung|Beschluss|Beschluß|Richtlinie|Edikt|[ÉEé]dit|[Ll]oi|[Dd]écret|[Aa]rrêts?|[Dd]éclarations?|[Oo]rdonnance|[Ll]egge|[Dd]ecreto|[Ll]ey|[Ll]ei|Decreto|Alvará|Carta de lei|Resolutie|Placaat"
    r"|[A-ZÄÖÜ]\w+(?:gesetz|ordnung|vertrag|abkommen|gesetzbuch))\b)"
)
TREATY = re.compile(
    r"\A\s?(?:the\s)?(?P<title>(?:[\w'’()-]+\s){0,6}?(?:Convention|Treaty|Protocol|Covenant|Charter|Traité|Übereinkommen|Vertrag|Trattato|Statute of the International)\b)(?=[\s,.;])"
)
SYMBOL = re.compile(
    r"\b(?:(?:A|S|E|T|ST|TD|CCW|CERD|CCPR|CAT|CEDAW|CRC|HRI|DP|UNEP|APLC|IDB|FCCC|CD|NPT|DC|LOS|SPLOS|ISBA|UNCTAD|UNW)"
    r"/(?:[A-Z0-9][A-Za-z0-9().\-]{0,14}/){0,5}[A-Z0-9][A-Za-z0-9()\-]{0,14}(?:/(?:Add|Rev|Corr|Amend)\.\d{1,3}){0,2}(?:\s\(\d{4}\))?)(?![\w/])"
)
CONGRESS = re.compile(
    r"\b(?:H|S)\.\s?(?:R|Res|Rept|Rep|J\.\s?Res|Con\.\s?Res|Doc|Hrg)\.?\s?(?:No\.\s?)?\d{1,4}(?:-\d{1,4})?|\bS\.\s\d{1,4},"
)


def read(draft: Draft, low: int, high: int) -> bool:
    """Read a legal or official source; say whether it was one."""
    flat = draft.lx.flat
    head = flat[low:high]
    if "/" in head and (symbol := SYMBOL.search(draft.lx.text, low, high)) and "/" in symbol[0]:
        _symbol(draft, symbol)
        return False
    if _case(draft, low, high):
        return True
    if OPENING[QUOTE] in head[:60]:
        return False
    return _statute(draft, low, high)


def _case(draft: Draft, low: int, high: int) -> bool:
    flat, text = draft.lx.flat, draft.lx.text
    versus = VERSUS.search(flat, low, min(high, low + 140))
    named = RE.match(flat, low, high) if versus is None else None
    neutral = NEUTRAL.search(text, low, high)
    report = REPORTER.search(text, low, high)
    court = GERMAN_COURT.match(text, low, high)
    if court is not None:
        return _german(draft, court, high)
    if versus is None and named is None:
        return False
    if versus is not None and not _parties(text, low, versus.start()):
        return False
    if (
        versus is not None
        and versus[0].strip().rstrip(".") in ("c", "contra", "contre", "gegen")
        and not (report or neutral)
    ):
        return False
    if not (neutral or report or draft.lx.dates or versus):
        return False
    if neutral and report and neutral.start() < report.start():
        report = None
    elif report and neutral and report.start() < neutral.start():
        neutral = None
    found = neutral or report
    stop = high
    if found:
        stop = found.start()
    else:
        cut = re.compile(
            r",\s(?:No|Nos|App|Application|Case|judgment|Urt|Civ|Cr)|[\ue013\ue014]|,\s"
        ).search(flat, versus.end() if versus else low, high)
        stop = cut.start() if cut else high
    dated = flat.find(OPENING["\ue004"], low, stop)
    if dated > 0:
        stop = dated
    s, e = trim(text, low, stop, " ,;_*")
    if text[e - 1 : e] == "(":
        e -= 1
    draft.put("title", *trim(text, s, e, " ,;:_*("), conf=0.9)
    draft.type = "legal_case"
    if found:
        draft.put(
            "container-title",
            *trim(text, found.start("reporter"), found.end("reporter"), " ,"),
            conf=0.9,
        )
        if found["volume"]:
            draft.put("volume", *trim(text, found.start("volume"), found.end("volume")), conf=0.9)
        draft.put("page", found.start("page"), found.end("page"), conf=0.9)
        _pinpoints(draft, found.end("page"), high)
    _year(draft, neutral if found is neutral else None, stop, high)
    return True


def _parties(text: str, start: int, end: int) -> bool:
    words = re.findall(r"[\w&'’.-]+", text[start:end])
    return 0 < len(words) <= 14 and sum(
        w[:1].isupper() or w[:1].isdigit() for w in words
    ) * 2 >= len(words)


def _pinpoints(draft: Draft, at: int, high: int) -> None:
    found = re.compile(
        r"(?:,\s?\d{1,5}(?:\s?[-–—]\s?\d{1,5})?(?:\sn\.\s?\d{1,3})?(?!\d|\s[A-Z]))+"
    ).match(draft.lx.text, at, high)
    if found:
        values = re.findall(r"\d{1,5}(?:\s?[-–—]\s?\d{1,5})?", found[0])
        draft.locator = ", ".join(re.sub(r"\s?[-–—]\s?", "-", v) for v in values)
    elif at_page := re.compile(r"\s(?:at|\()\s?(\d{1,5}(?:\s?[-–]\s?\d{1,5})?)").match(
        draft.lx.text, at, high
    ):
        draft.pinpoint = at_page[1]


def _year(draft: Draft, neutral: re.Match[str] | None, start: int, high: int) -> None:
    text = draft.lx.text
    if neutral is not None:
        draft.year = (neutral["year"], neutral.start("year"), neutral.end("year"))
        return
    for paren in draft.lx.parens:
        if paren[0] >= start and paren[1] <= high + 1:
            inside = [d for d in draft.lx.dates_in(*paren) if d.kind != "relative"]
            if inside:
                draft.issued = max(inside, key=lambda d: len(d.text))
                return
            if year := re.search(r"(?:1[6-9]|20)\d\d(?=\s?\))", text[paren[0] : paren[1]]):
                draft.year = (year[0], paren[0] + year.start(), paren[0] + year.end())
                return
    later = [d for d in draft.lx.dates if d.start >= start and d.kind != "year"]
    if later:
        draft.issued = later[0]


def _german(draft: Draft, court: re.Match[str], high: int) -> bool:
    """Read `BVerfGE 7, 198 (205)` and `BGH, Urt. v. 3.5.1999 – IX ZR 1/98, NJW 1999, 123`."""
    text = draft.lx.text
    series = re.compile(r"\s(\d{1,3}(?:\s?[IVX]{1,3})?),\s?(\d{1,4})").match(
        text, court.end(), high
    )
    journal = re.compile(
        r"[,\s(](?:in:?\s)?([A-Z][\w-]{1,9})\s((?:19|20)\d\d),\s?(?:S\.\s?)?(\d{1,4})"
    ).search(text, court.end(), high)
    if (
        series is None
        and journal is None
        and not any(d.start > court.end() for d in draft.lx.dates)
    ):
        return False
    draft.type = "legal_case"
    if series is not None:
        draft.put("container-title", court.start(), court.end(), conf=0.9)
        draft.put("volume", series.start(1), series.end(1))
        draft.put("page", series.start(2), series.end(2))
        return True
    draft.add_names("author", [Name(literal=court["court"])], court.start(), court.end(), 0.7)
    if journal is not None:
        draft.put("container-title", journal.start(1), journal.end(1))
        draft.put("page", journal.start(3), journal.end(3))
        draft.year = (journal[2], journal.start(2), journal.end(2))
    if file := re.compile(r"\b(?:[IVX]{1,4}|\d{1,2})\s?[A-Z][A-Za-z]{1,4}\s?\d{1,4}/\d\d\b").search(
        text, court.end(), high
    ):
        draft.put("number", file.start(), file.end())
    return True


def _statute(draft: Draft, low: int, high: int) -> bool:
    text, flat = draft.lx.text, draft.lx.flat
    code = CODE.search(text, low, high)
    if code and code.start() - low < 120:
        title = trim(text, low, code.start(), " ,;")
        if title[1] - title[0] > 6 and re.search(r"[A-Z]", text[title[0] : title[1]]):
            draft.put("title", *title, conf=0.6)
        draft.put("number", code.start(), code.end(), conf=0.8)
        draft.type = "legislation"
        _statute_date(draft, code.end(), high)
        if section := re.compile(r"(?:§{1,2}|Art\.?|[Ss]ection)\s?[\w().,§ –-]{1,40}").search(
            text, low, high
        ):
            draft.put("section", section.start(), section.end())
        return True
    if bill := CONGRESS.match(text, low, high):
        draft.put("number", bill.start(), bill.end())
        draft.type = "report" if "Re" in bill[0] and "Res" not in bill[0] else "bill"
        _statute_date(draft, bill.end(), high)
        rest, stop = trim(text, bill.end(), high)
        cut = re.compile(r"[\ue013\ue014]|,\s\d|\Z").search(flat, rest, stop)
        if cut and cut.start() - rest > 20:
            draft.put("title", *trim(text, rest, cut.start()), conf=0.6)
        return True
    head = flat[low:high].split(PAREN)[0][:160]
    act = ACT.match(text[low : min(high, low + 160)])
    if (
        act
        and ("," not in act["title"] or act["year"])
        and (
            act["year"]
            or re.match(
                r"\s?[,;(]?\s?(?:s|ss|sec|section|art|sch|§|c\.|\Z)", text[low + act.end() : high]
            )
        )
    ):
        draft.put("title", low + act.start("title"), low + act.end("title"), conf=0.85)
        draft.type = "legislation"
        if act["year"]:
            draft.year = (act["year"], low + act.start("year"), low + act.end("year"))
        if section := re.compile(
            r"\b(?:ss?\.?|sec(?:tion)?s?\.?|art(?:icle)?s?\.?|[Ss]ch(?:edule)?\.?|§{1,2})\s?\d[\w().,-]{0,20}"
        ).search(text, low + act.end(), high):
            draft.put("section", section.start(), section.end())
        return True
    if decree := DECREE.match(text[low : min(high, low + 60)]):
        stop = re.compile(r"\s(?:Art|Artikel|§|No|Nr|S)\.?\s?(?=[\dIVX])|[,;]\s|[\ue013]").search(
            flat, low + decree.end(), high
        )
        e = stop.start() if stop else high
        dated = [d for d in draft.lx.dates if d.start < high]
        if dated and (len(text[low:e].split()) < 25):
            draft.put("title", *trim(text, low, e), conf=0.7)
            draft.type = "legislation" if "ertrag" not in decree["title"] else "treaty"
            if stop and (
                section := re.compile(r"(?:Art|Artikel|§|art)\.?\s?[\s\S]{1,40}").match(
                    text, stop.start() + 1, high
                )
            ):
                draft.put("section", *trim(text, section.start(), section.end()))
            draft.issued = dated[0]
            return True
    if treaty := TREATY.match(text[low : min(high, low + 120)]):
        return _treaty(draft, low, low + treaty.end(), high)
    del head
    return False


def _statute_date(draft: Draft, start: int, high: int) -> None:
    _year(draft, None, start, high)


def _treaty(draft: Draft, low: int, end: int, high: int) -> bool:
    text, flat = draft.lx.text, draft.lx.flat
    series = re.compile(
        r"(\d{1,4})\s(U\.?N\.?T\.?S\.?|L\.?N\.?T\.?S\.?|I\.?L\.?M\.?|T\.?I\.?A\.?S\.?|E\.?T\.?S\.?)\s(?:No\.\s?)?(\d{1,6})"
    ).search(text, end, high)
    signed = re.compile(
        r"[,\s(]{1,3}(?:opened\sfor\ssignature|adopted|signed|done\sat|concluded|entered\sinto\sforce|approved)\b"
    ).search(flat, end, high)
    if series is None and signed is None:
        return False
    stop = min([x.start() for x in (series, signed) if x] + [high])
    paren = flat.find(OPENING[PAREN], low, stop)
    draft.put("title", *trim(text, low, paren if paren > end else stop), conf=0.85)
    draft.type = "treaty"
    if series:
        draft.put("container-title", series.start(2), series.end(2))
        draft.put("volume", series.start(1), series.end(1))
        draft.put("page", series.start(3), series.end(3))
    if signed:
        after = [d for d in draft.lx.dates if d.start >= signed.start()]
        if after:
            draft.issued = after[0]
    return True


def _symbol(draft: Draft, symbol: re.Match[str]) -> None:
    """Keep a document's symbol; the rest is read as any report's."""
    draft.put("number", symbol.start(), symbol.end(), conf=0.95)
    draft.seen.add("symbol")
