"""Days, pages, paragraphs and other numbers of German notes."""

from training.languages import rows

WINDOWS = (1, 11, 20, 40, 75, 90, 100, 120, 150, 230, 300, 410, 1010, 1230, 1780, 2340)
"""Where the pages of an article begin that is cited in part: 123 (125)."""

DATES: dict[str, tuple[str, ...]] = {
    "day": ("{:number 1 28}",),
    "numeric": rows("""
{:number 1 28}.{:number 1 12}.{:year}
{:number 1 28}.{:number 1 12}.{:year}
{:number 1 28}. {:number 1 12}. {:year}
0{:number 1 9}.0{:number 1 9}.{:year}
{:number 10 28}.{:number 10 12}.{:year}
{:number 1 28}.{:number 1 12}.{:number 70 99}
"""),
    "written": rows("""
{:day}. {:month} {:year}
{:day}. {:month} {:year}
{:day}. {:mon} {:year}
"""),
    "full_date": ("{:numeric}", "{:numeric}", "{:written}"),
    "issued": rows("""
{:numeric}
{:numeric}
{:written}
{:written}
{:month} {:year}
"""),
    "recent": rows("""
{:number 1 28}.{:number 1 12}.{:year 1998 2025}
0{:number 1 9}.0{:number 1 9}.{:year 1998 2025}
{:number 1 28}. {:month} {:year 1998 2025}
{:number 1 28}. {:mon} {:year 1998 2025}
"""),
    "accessed": ("{:recent}",),
    "span_date": rows("""
{:number 1 14}./{:number 15 28}. {:month} {:year}
{:number 1 14}.–{:number 15 28}. {:month} {:year}
{:month} {:year}
{:numeric}
"""),
    "pub_year": rows("""
{:year}
{:year}
{:year}
{:year}
{:year}
{:year}
{:year}
{:year}
o. J.
{:double_year}
"""),
    "double_year": tuple(f"{y}/{(y + 1) % 100:02}" for y in range(1862, 2019)),
    "law_year": ("{:year 1950 2020}",),
    "n": ("{:number 1 600}",),
    "letter_year": ("{:year}", "{:year}", "{:year}", "{:year}a", "{:year}b", "{:year}c"),
}

NUMBERS: dict[str, tuple[str, ...]] = {
    "page": rows("""
{:number 1 600}
{:number 1 600}
{:number 1 600}
{:number 1 600} f.
{:number 1 600} f.
{:number 1 600} ff.
{:number 1 600} ff.
{:number 1 600} ff
{:number 1 600}f.
{:range 1 500}
{:range 1 500}
{:number 1 90}, {:number 91 300}
{:number 1 90} f., {:number 91 300}
{:number 1 90}, {:number 91 200} ff.
{:number 1 90} und {:number 91 200}
{:number 1 300} Anm. {:number 1 30}
{:roman}
"""),
    "first": ("{:number 1 900}",),
    "begin": ("{:number 1 600}", "{:number 1 600}", "{:number 1 600} ff.", "{:range 1 600}"),
    "cited": tuple(
        f"{{page:number {low} {low + 9}}} ({{page:number {low + 10} {low + 19}}}{tail})"
        for low in WINDOWS
        for tail in ("", "", " f.", " ff.", " ff")
    ),
    "here": tuple(
        f"{{page:range {low} {low + 9}}}, hier<| S.> {{page:number {low + 10} {low + 19}}}"
        for low in WINDOWS
    ),
    "report_pages": tuple(
        f"{{:number {low} {low + 9}}}{tail}".replace("@", f"{{:number {low + 10} {low + 19}}}")
        for low in WINDOWS
        for tail in (" (@)", " (@)", "", ", @", " ff.", " \\[@\\]", " (@ f.)", " (@ ff.)")
    ),
    "vol": ("{:number 1 60}", "{:number 1 130}"),
    "volume": ("{:number 1 60}", "{:number 1 120}"),
    "roman_vol": ("{:upper roman}",),
    "issue": ("{:number 1 12}", "{:number 1 6}", "{:number 1 4}", "{:number 1 3}/{:number 4 6}"),
    "nth": rows("""
{:number 2 9}. Aufl.
{:number 2 9}. Aufl.
{:number 2 24}. Auflage
{:number 2 9}., neubearb. Aufl.
{:number 2 9}. überarb. Aufl.
2. Ausg.
{:number 2 9}. A.
Neuausgabe
"""),
    "edition": ("{:nth}",),
    "rn": rows("""
Rn. {:number 1 90}
Rn. {:number 1 90} ff.
Rdnr. {:number 1 90}
Rdn. {:number 1 90}
Rz. {:number 1 90}
Randnr. {:number 1 90}
Anm. {:number 1 12}
Anm. {:upper roman}
"""),
    "rn_at": rows("""
Rn. {locator:number 1 90}
Rn. {locator:span_of_notes}
Rdnr. {locator:number 1 90}
Rdn. {locator:number 1 90}
Rz. {locator:number 1 90}
Randnr. {locator:number 1 90}
Anm. {locator:number 1 12}
Anm. {locator:upper roman}
"""),
    "span_of_notes": ("{:number 1 90} ff.", "{:number 1 90} f.", "{:range 1 90}"),
    "para": rows("""
§ {:section_no}
§ {:section_no}
§ {:section_no}
§ {:section_no}
§§ {:section_nos}
Art. {:article_no}
Artt. {:article_nos}
"""),
    "para_at": rows("""
§ {locator:section_no}
§ {locator:section_no}
§ {locator:section_no}
§ {locator:section_no}
§ {locator:section_no}
§§ {locator:section_nos}
§§ {locator:section_nos}
Art. {locator:article_no}
Art. {locator:article_no}
Artt. {locator:article_nos}
"""),
    "section_no": rows("""
{:number 1 900}
{:number 1 900}
{:number 1 900} Abs. {:number 1 5}
{:number 1 900} Abs. {:number 1 5} S. {:number 1 3}
{:number 1 900} Abs. {:number 1 5} Satz {:number 1 3}
{:number 1 900} {:upper roman 5}
{:number 1 900} {:upper roman 5} {:number 1 3}
{:number 1 900}a
{:number 1 300} Nr. {:number 1 9}
{:number 1 300} Abs. {:number 1 4} Nr. {:number 1 9} lit. {:lower letter}
"""),
    "section_nos": rows("""
{:number 1 90}, {:number 91 300}
{:number 1 90} ff.
{:number 1 90}–{:number 91 99}
"""),
    "article_no": rows("""
{:number 1 140}
{:number 1 140} Abs. {:number 1 5}
{:number 1 140} {:upper roman 5}
"""),
    "article_nos": rows("""
{:number 1 20}, {:number 21 90}
"""),
    "comment_place": rows("""
{:para_at} {:rn_at}
{:para_at} {:rn_at}
{:para_at}, {:rn_at}
Vor § {locator:number 1 300} {:rn_at}
Einl. {:rn_at}
"""),
    "docket": rows("""
{:roman_division} ZR {:number 1 400}/{:digits 2}
{:roman_division} ZB {:number 1 90}/{:digits 2}
{:number 1 5} StR {:number 1 700}/{:digits 2}
{:number 1 2} BvR {:number 1 2500}/{:digits 2}
{:number 1 2} BvL {:number 1 30}/{:digits 2}
{:number 1 2} BvF {:number 1 9}/{:digits 2}
{:number 1 10} AZR {:number 1 900}/{:digits 2}
{:number 1 9} C {:number 1 90}.{:digits 2}
{:number 1 30} U {:number 1 300}/{:digits 2}
{:number 1 30} O {:number 1 300}/{:digits 2}
{:number 1 20} A {:number 1 3000}/{:digits 2}
B {:number 1 12} RK {:number 1 90}/{:digits 2}
{:upper roman} R {:number 1 200}/{:digits 2}
"""),
    "roman_division": tuple("I II III IV V VI VII VIII IX X XI XII".split()),
    "eu_case": ("Rs. C-{:number 1 600}/{:digits 2}", "C-{:number 1 600}/{:digits 2}",
                "Rs. {:number 1 300}/{:number 60 88}", "T-{:number 1 400}/{:digits 2}"),
    "paper": rows("""
BT-Drs. {:number 1 20}/{:number 1 9999}
BT-Drucks. {:number 1 20}/{:number 1 9999}
BR-Drs. {:number 1 900}/{:digits 2}
BT-Drucks. {:roman_division}/{:number 1 4000}
LT-Drs. {:number 1 20}/{:number 1 9999}
Bundestags-Drucksache {:number 1 20}/{:number 1 9999}
Drs. {:number 1 20}/{:number 1 9999}
Bürgerschafts-Drs. {:number 1 22}/{:number 1 9999}
"""),
    "protocol": rows("""
BT-PlPr. {:number 1 20}/{:number 1 250}
Plenarprotokoll {:number 1 20}/{:number 1 250}
StenBer. {:number 1 20}/{:number 1 250}
BT-Prot. {:number 1 20}/{:number 1 250}
"""),
    "signature": rows("""
R {:number 1 200}/{:number 1 9000}
R {:number 1 200}/{:roman_division}
B {:number 100 200}/{:number 1 90000}
NL {:number 1 900}
N {:number 1000 1700}/{:number 1 90}
Rep. {:number 1 90} Nr. {:number 1 900}
Abt. {:upper roman}, Nr. {:number 1 900}
{:number 100 700}-{:number 1 9} {:upper roman}, Nr. {:number 1 90}
Bestand {:number 1 90}, Akte {:number 1 900}
{:number 1 9},{:number 1 40} - {:letter}.{:number 1 9}.{:letter}
Best. {:number 10 900} Nr. {:number 1 4000}
Ratsprotokolle {:year 1500 1800}
Senatsakten {:letter} {:number 1 90}
MInn {:number 10000 90000}
ZA {:number 1 9}/{:number 1 90}
"""),
    "leaf": ("{:number 1 400}", "{:number 1 400}", "{:number 1 90}r", "{:number 1 90}v",
             "{:number 1 90} R", "{:range 1 300}", "{:number 1 300} f."),
}  # fmt: skip

ERAS = {
    "webpage": "1998 2025", "post": "2009 2025", "post-weblog": "2003 2025",
    "interview": "1955 2025", "legal_case": "1950 2024", "report": "1948 2025",
    "dataset": "1950 2024", "bill": "1950 2024", "hearing": "1950 2024", "broadcast": "1950 2025",
    "article": "1960 2025", "article-magazine": "1947 2025", "paper-conference": "1955 2025",
}  # fmt: skip
"""When sources of a kind appeared: no page of the web in 1888."""
SEASONED = {f"{kind}.year": (f"{{:year {span}}}",) for kind, span in ERAS.items()}

FILLERS = {**DATES, **NUMBERS, **SEASONED}
