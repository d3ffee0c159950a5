"""Statutes, codes, decrees and treaties."""

import re

from verifier.references.draft import Draft, trim
from verifier.references.lexers import OPENING, PAREN
from verifier.references.segments import locate, segments
from verifier.references.treaties import AGREED

CODE = re.compile(
    r"(?P<usc>\d{1,3}\s(?:U\.?\s?S\.?\s?C\.?(?:\s?A\.)?|C\.?\s?F\.?\s?R\.?|Fed\.?\s?Reg\.?"
    r"|Stat\.)(?:\s(?:§{1,2}|[Pp]art|[Ss]ec\.)?\s?\d[\w().-]{0,20}(?<![.(])))"
    r"|(?P<publ>Pub(?:lic|\.)?\s?L(?:aw|\.)?\s?(?:No\.\s?)?\d{1,3}\s?[-–]\s?\d{1,4})"
    r"|(?P<german>(?:§{1,2}|Art(?:\.|ikel))\s?\d{1,4}\s?[a-z]?(?:\s?(?:Abs\.|Nr\.|No\.|S\.|Satz"
    r"|I{1,3}|IV|ff?\.?|u\.|,|\d{1,4})){0,6}\s(?:[A-ZÄÖÜ][\w]{0,12}(?:G|B|O|K|V|GB|ZPO|StGB)\b|GG"
    r"|BGB))"
)
TITLED = re.compile(r"[UCFS](?<=\d\s.)")
"""The number and the letter that a code of the United States begins with."""
ACT = re.compile(
    r"\A\s?(?:the\s)?(?P<title>(?:[A-Z][\w'’&()-]*|of|and|the|for|on|to|\([A-Z][\w ]+\)"
    r"|,)(?:\s(?:[A-Z][\w'’&()-]*|of|and|the|for|on|to|in|\(\w+\)|,)){0,14}\s?"
    r"(?:Act|Order|Regulations?|Rules|Bill|Ordinance|Code|Decree"
    r"|Constitution)\b(?:\s?,?\s(?P<year>(?:1[2-9]|20)\d\d))?)"
)
DECREE = re.compile(
    r"\A\s?(?P<title>(?:Gesetz|Verordnung|Erlaß|Erlass|Verfügung|Beschluss|Beschluß|Richtlinie"
    r"|Edikt|[ÉEé]dit|[Ll]oi|[Dd]écret|[Aa]rrêts?|[Dd]éclarations?|[Oo]rdonnance|[Ll]egge"
    r"|[Dd]ecreto|[Ll]ey|[Ll]ei|Decreto|Alvará|Carta de lei|Resolutie|Placaat"
    r"|[A-ZÄÖÜ]\w+(?:gesetz|ordnung|vertrag|abkommen|gesetzbuch))\b)"
)
TREATY = re.compile(
    r"\A\s?(?:the\s)?(?P<title>(?:[\w'’()-]+\s){0,6}?(?:Convention|Treaty|Protocol|Covenant"
    r"|Charter|Traité|Übereinkommen|Vertrag|Trattato|Statute of the International)\b)(?=[\s,.;])"
)
CONGRESS = re.compile(
    r"\b(?:H|S)\.\s?(?:R|Res|Rept|Rep|J\.\s?Res|Con\.\s?Res|Doc"
    r"|Hrg)\.?\s?(?:No\.\s?)?\d{1,4}(?:[-–]\d{1,4})?|\bS\.\s\d{1,4},"
)


def take_date(draft: Draft, neutral: re.Match[str] | None, start: int, high: int) -> None:
    """Take the date of a judgment: of its neutral citation, else of a parenthesis behind it."""
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


def statute(draft: Draft, low: int, high: int) -> bool:
    """Read a code, a bill, an act, a decree or a treaty; say whether it was one."""
    text, flat = draft.lx.text, draft.lx.flat
    coded = "§" in text or "Art" in text or "Pub" in text or TITLED.search(text)
    code = CODE.search(text, low, high) if coded else None
    if code and code.start() - low < 120:
        title = trim(text, low, code.start(), " ,;")
        if title[1] - title[0] > 6 and re.search(r"[A-Z]", text[title[0] : title[1]]):
            draft.put("title", *title, conf=0.6)
        draft.put("number", code.start(), code.end(), conf=0.8)
        if "title" not in draft.fields:
            draft.put("title", code.start(), code.end(), conf=0.6)
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
        rest, last = trim(text, bill.end(), high)
        cut = re.compile(r"\ue013|,\s[\ue014\d]|\Z").search(flat, rest, last)
        if cut and cut.start() - rest > 20:
            draft.put("title", *trim(text, rest, cut.start()), conf=0.6)
        return True
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
            r"\b(?:ss?\.?|sec(?:tion)?s?\.?|art(?:icle)?s?\.?|[Ss]ch(?:edule)?\.?"
            r"|§{1,2})\s?\d[\w().,-]{0,20}"
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
            if stop is not None and (
                section := re.compile(r"(?:Art|Artikel|§|art)\.?\s?[\s\S]{1,40}").match(
                    text, stop.start() + 1, high
                )
            ):
                draft.put("section", *trim(text, section.start(), section.end()))
            draft.issued = dated[0]
            return True
    agreed = draft.lx.says(AGREED)
    if agreed and (treaty := TREATY.match(text[low : min(high, low + 120)])):
        return _treaty(draft, low, low + treaty.end(), high)
    return False


def _statute_date(draft: Draft, start: int, high: int) -> None:
    take_date(draft, None, start, high)


def _treaty(draft: Draft, low: int, end: int, high: int) -> bool:
    text, flat = draft.lx.text, draft.lx.flat
    series = re.compile(
        r"(\d{1,4})\s(U\.?N\.?T\.?S\.?|L\.?N\.?T\.?S\.?|I\.?L\.?M\.?|T\.?I\.?A\.?S\.?"
        r"|E\.?T\.?S\.?)\s(?:No\.\s?)?(\d{1,6})"
    ).search(text, end, high)
    signed = re.compile(
        r"[,\s(]{1,3}(?:opened\sfor\ssignature|adopted|signed|done\sat|concluded"
        r"|entered\sinto\sforce|approved)\b"
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
    locate(draft, segments(draft, stop, high))
    return True
