"""Stand in for `dates` and `addresses` until their branches are merged."""

import re

from attrs import frozen

from verifier.references.model import DateMention, PartialDate

MONTH = {
    m: i % 12 + 1
    for i, m in enumerate(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
        + ["gen", "feb", "mär", "avr", "mai", "juin", "juil", "août", "sep", "okt", "nov", "dez"]
        + ["jan", "feb", "mar", "apr", "mag", "giu", "lug", "ago", "set", "ott", "nov", "dic"]
    )
}
M = (
    r"(?P<m>(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|gen|mär|mai|mag|okt|dez|giu|lug|ago|set|ott|dic|avr|juin|août)"
    r"[a-zéûä]{0,8})"
)
DAY = re.compile(
    rf"(?P<d>\d{{1,2}})(?:\.|st|nd|rd|th)?(?:\s?[-–]\s?(?P<d2>\d{{1,2}}))?\.?\s(?:de\s)?{M}\.?,?\s(?:de\s)?(?P<y>\d{{4}})"
    rf"|{M.replace('?P<m>', '?P<m2>')}\.?\s(?P<d3>\d{{1,2}})(?:\s?[-–]\s?(?P<d4>\d{{1,2}}))?,?\s?(?P<y2>\d{{4}})"
    rf"|{M.replace('?P<m>', '?P<m3>')}\.?,?\s(?P<y3>\d{{4}})"
    r"|(?P<y4>\d{4})-(?P<mm>\d\d)-(?P<dd>\d\d)"
    r"|(?<![\d/])(?P<y5>1[4-9]\d\d|20[0-3]\d)(?![\d/])",
    re.IGNORECASE,
)


@frozen
class Address:
    start: int
    end: int
    printed: str
    url: str
    changes: tuple = ()


URL = re.compile(
    r"(?:https?://|www\.)[^\s<>\"”“»]+|(?<![\w.@/-])(?:[a-z0-9-]+\.)+(?:com|org|net|int|gov|edu|am|uk|de)/[^\s<>\"”“»]*"
)


def addresses(text):
    out = []
    for m in URL.finditer(text):
        u = m[0].rstrip(".,;)")
        out.append(Address(m.start(), m.start() + len(u), u, u if "://" in u else "http://" + u))
    return out


def dates(text, *, reference=None, day_first=None):
    out = []
    for m in DAY.finditer(text):
        if m["y"] or m["y2"]:
            y = int(m["y"] or m["y2"])
            mon = (
                MONTH.get((m["m"] or m["m2"])[:3].lower())
                or MONTH.get((m["m"] or m["m2"])[:4].lower())
                or 1
            )
            d, d2 = int(m["d"] or m["d3"]), m["d2"] or m["d4"]
            e = f"{y:04d}-{mon:02d}-{d:02d}"
            if d2:
                e2 = f"{y:04d}-{mon:02d}-{int(d2):02d}"
                out.append(
                    DateMention(
                        m.start(),
                        m.end(),
                        m[0],
                        PartialDate(f"{e}/{e2}", (y, mon, d), (y, mon, int(d2))),
                        "day-range",
                    )
                )
            else:
                out.append(
                    DateMention(m.start(), m.end(), m[0], PartialDate(e, (y, mon, d), (y, mon, d)))
                )
        elif m["y3"]:
            y = int(m["y3"])
            mon = MONTH.get(m["m3"][:3].lower()) or MONTH.get(m["m3"][:4].lower()) or 1
            out.append(
                DateMention(
                    m.start(),
                    m.end(),
                    m[0],
                    PartialDate(f"{y:04d}-{mon:02d}", (y, mon, 1), (y, mon, 28)),
                    "month",
                )
            )
        elif m["y4"]:
            y, mon, d = int(m["y4"]), int(m["mm"]), int(m["dd"])
            out.append(
                DateMention(m.start(), m.end(), m[0], PartialDate(m[0], (y, mon, d), (y, mon, d)))
            )
        else:
            y = int(m["y5"])
            out.append(
                DateMention(
                    m.start(), m.end(), m[0], PartialDate(m[0], (y, 1, 1), (y, 12, 31)), "year"
                )
            )
    return out
