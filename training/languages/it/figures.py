"""Days, pages, leaves and other numbers of Italian notes."""

from training.languages import rows

FILLERS: dict[str, tuple[str, ...]] = {
    "page": rows("""
{:number 1 600}
{:number 1 600}
{:number 1 600}
{:range 1 600}
{:range 1 600}
{:number 1 600} ss.
{:number 1 600} sgg.
{:number 1 600} sg.
{:number 1 600} e segg.
{:number 1 600} e seg.
{:number 1 600} e nota {:number 1 90}
{:number 1 600}, n. {:number 1 90}
{:number 1 90}, {:number 91 300}
{:number 1 90}, {:number 91 200}, {:number 201 400}
{:number 1 90} e {:number 91 300}
{:upper roman}
"""),
    "pages": ("{:range 1 600}",),
    "page_at": ("p. {page}",) * 5 + ("p. {page:number 1 600}", "pp. {page:pages}",
            "pp. {page:pages}",
                "pp. {page:pages}", "pag. {page:number 1 600}", "pagg. {page:pages}",
                        "p. {page:number 1 600}"),
    "pages_at": ("pp. {page:pages}",) * 6 + ("pagg. {page:pages}", "p. {page}", "p. {page:pages}",
                 "{page:pages}"),
    "here": tuple(
        f"pp. {{page:range {low} {low + 20}}}: <p. |>{{page:number {low + 3} {low + 20}}}"
        for low in (10, 45, 100, 210, 330, 480)
    ),
    "n": ("{:number 1 600}",),
    "day": ("{:number 1 28}", "{:number 1 28}", "{:number 2 28}", "1º", "1°"),
    "written": ("{:day} {:month} {:year}", "{:day} {:month} {:year}", "{:day} {:mon} {:year}"),
    "old_day": rows("""
{:number 1 28} {:month} {:year 1300 1797}
{:number 1 28} {:month} {:year 1300 1797}
{:number 1 28} {:mon} {:year 1300 1797}
{:year 1300 1797}, {:number 1 28} {:month}
{:year 1300 1797} {:month} {:number 1 28}
{:number 1 28} {:month} {:year 1400 1797} m.v.
{:month} {:year 1300 1797}
{:year 1300 1797}
"""),
    "numeric": rows("""
{:number 1 28}/{:number 1 12}/{:year}
0{:number 1 9}/0{:number 1 9}/{:year}
{:number 1 28}.{:number 1 12}.{:year}
{:number 1 28}-{:number 1 12}-{:year}
"""),
    "full_date": ("{:written}", "{:written}", "{:written}", "{:numeric}"),
    "issued": ("{:written}", "{:written}", "{:month} {:year}"),
    "month_year": ("{:month} {:year}", "{:month} {:year}", "{:season} {:year}",
            "gennaio-marzo {:year}",
                   "luglio-agosto {:year}"),
    "recent": rows("""
{:number 1 28} {:month} {:year 1998 2025}
{:number 1 28} {:month} {:year 1998 2025}
0{:number 1 9}/0{:number 1 9}/{:year 1998 2025}
{:number 1 28}.{:number 1 12}.{:year 1998 2025}
"""),
    "accessed": ("{:recent}",),
    "span_date": ("{:number 1 14}-{:number 15 28} {:month} {:year 1950 2024}",
            "{:month} {:year 1950 2024}"),
    "pub_year": ("{:year}",) * 12 + ("s.d.", "s. d.", "\\[{:year}\\]"),
    "old_year": ("{:year 1550 1850}", "{:year 1700 1890}"),
    "letter_year": ("{:year}", "{:year}", "{:year}", "{:year}a", "{:year}b"),
    "law_year": ("{:year 1948 2023}",),
    "volume": ("{:upper roman}", "{:upper roman 12}", "{:number 1 60}", "{:number 1 120}"),
    "volume_low": ("{:roman}",),
    "part": ("{:upper roman 6}", "{:upper roman 10}/{:number 1 3}", "{:number 1 9}"),
    "issue": ("{:number 1 12}", "{:number 1 4}", "{:number 1 200}", "{:number 1 3}-{:number 4 6}"),
    "edition": ("{:number 2 5}ª ed.", "II ed.", "{:number 2 5}a ed.", "nuova ed.",
            "seconda edizione",
                "ed. riveduta", "III edizione", "rist. anast."),
    "leaf": rows("""
{:number 1 400}r
{:number 1 400}v
{:number 1 400}v
{:number 1 400}r-v
{:number 1 400}rv
{:number 1 400} v.
{:number 1 400} r.
{:number 1 400}
{:number 1 400}t
{:number 1 400} tergo
"""),
    "leaves": ("{:number 1 90}r-{:number 91 190}v", "{:range 1 400}",
            "{:number 1 90}v-{:number 91 120}r",
               "{:number 1 90}r, {:number 91 200}v", "{:number 12 90}r-v"),
    "leaf_at": ("c. {page:leaf}",) * 6 + ("cc. {page:leaves}", "cc. {page:leaves}",
            "f. {page:leaf}",
                "ff. {page:leaves}", "fol. {page:leaf}", "carta {page:leaf}", "c.{page:leaf}",
                        "cc. nn."),
    "column_at": ("col. {locator:number 1 900}", "coll. {locator:range 1 900}",
            "col. {locator:number 1 900}"),
    "article_no": rows("""
{:number 1 300}
{:number 1 300}
{:number 1 2059} c.c.
{:number 1 300}, comma {:number 1 6}
{:number 1 300}, co. {:number 1 6}
{:number 1 300}, c. {:number 1 6}, lett. {:lower letter})
{:number 1 300} bis
{:number 1 90} e {:number 91 300}
{:number 1 90} ss.
"""),
    "art_at": ("art. {locator:article_no}", "art. {locator:article_no}",
            "artt. {locator:range 1 200}",
               "articolo {locator:article_no}", "Art. {locator:article_no}"),
    "par_at": ("§ {locator:number 1 200}", "par. {locator:number 1 90}",
            "punto {locator:number 1 90}"),
    "series": rows("""
{:magistracy}, reg. {:number 1 200}
{:magistracy}, reg. {:number 1 200}
{:magistracy}, registro {:number 1 200}
{:magistracy}, filza {:number 1 900}
{:magistracy}, filza {:number 1 900}
{:magistracy}, f. {:number 1 900}
{:magistracy}, fz. {:number 1 300}
{:magistracy}, b. {:number 1 900}
{:magistracy}, b. {:number 1 900}
{:magistracy}, busta {:number 1 900}
{:magistracy}, bb. {:number 1 90}-{:number 91 120}
{:magistracy}, b. {:number 1 900}, fasc. {:number 1 90}
{:magistracy}, b. {:number 1 900}, fasc. {:letter}
{:magistracy}, b. {:number 1 300}, reg. {:number 1 20}
{:magistracy}, serie I, reg. {:number 1 60}
{:magistracy}, t. {:number 1 900}
{:magistracy} {:number 1 90}
{:magistracy}: {:number 1 900}
{:magistracy}, n. {:number 1 900}
{:magistracy}, cod. {:number 1 900}
{:magistracy}, {:year 1300 1866}, rubr. {:number 1 40}
"""),
    "archive_location": ("{:series}",),
    "shelf": rows("""
cod. Cicogna {:number 1 3900}
Cod. It. VII, {:number 1 2500} (={:number 5000 9900})
It. VII, {:number 1 2500} ({:number 5000 9900})
cod. {:number 1 900}
ms. {:number 1 3000}
ms. B.P. {:number 1 3000}
B. P. {:number 100 3000}
cod. Marc. {:upper roman}, {:number 1 200}
Misc. {:number 10 3000}
mss. P.D. {:number 1 900}
Ms. Donà {:number 1 400}
Cod. Lat. {:upper roman}, {:number 1 200}
"""),
    "classic_at": ("{:upper roman 14}, {:number 1 90}",
            "{:upper roman 14}, {:number 1 40}, {:number 1 30}",
                   "{:upper roman}, {:number 1 90}", "{:number 1 300}"),
}  # fmt: skip
ERAS = {
    "webpage": "1998 2025", "post": "2009 2025", "post-weblog": "2003 2025",
    "interview": "1955 2025", "legal_case": "1950 2024", "dataset": "1950 2024",
    "hearing": "1948 2024", "broadcast": "1954 2025", "report": "1948 2025",
}  # fmt: skip
"""When sources of a kind appeared."""
FILLERS |= {f"{kind}.year": (f"{{:year {span}}}",) for kind, span in ERAS.items()}
