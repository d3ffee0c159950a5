"""Days, pages and other numbers of French notes."""

from training.languages import rows

PAGES = rows("""
{:number 1 600}
{:number 1 600}
{:number 1 600}
{:number 1 600} sq.
{:number 1 600} sqq.
{:number 1 600} et s.
{:number 1 600} et suiv.
{:number 1 600} et suivantes
{:number 1 300} et {:number 301 600}
{:number 1 90}, {:number 91 300}
{:number 1 90}, {:number 91 200} et {:number 201 400}
{:number 1 600}, n. {:number 1 90}
{:number 1 600}, note {:number 1 90}
{:roman}
{:upper roman}
""")
FILLERS: dict[str, tuple[str, ...]] = {
    "page": PAGES,
    "page_at": ("p. {page}",) * 6
    + ("p. {page:range 1 600}", "p. {page:range 1 600}", "pp. {page:range 1 600}", "p.{page}",
       "pp. {page:range 1 600}", "pages {page:range 1 400}", "à la page {page:number 1 400}"),
    "pages_at": ("p. {page:range 1 600}",) * 5 + ("pp. {page:range 1 600}",) * 2
    + ("p. {page:number 1 500}", "p.{page:range 1 600}", "{page:range 1 600}",
            "p. {page:number 1 500} et s."),
    "here": tuple(
        f"p. {{page:range {low} {low + 20}}}, <ici|voir|notamment> "
        f"p. {{page:number {low + 3} {low + 20}}}"
        for low in (10, 45, 100, 210, 330, 480)
    ),
    "n": ("{:number 1 600}",),
    "day": ("{:number 2 28}", "{:number 2 28}", "{:number 2 28}", "1er"),
    "written": ("{:day} {:month} {:year}", "{:day} {:month} {:year}", "{:day} {:mon} {:year}"),
    "numeric": rows("""
{:number 1 28}/{:number 1 12}/{:year}
0{:number 1 9}/0{:number 1 9}/{:year}
{:number 10 28}/{:number 10 12}/{:year}
{:number 1 28}.{:number 1 12}.{:year}
{:number 1 28}-{:number 1 12}-{:year}
{:number 1 28}/{:number 1 12}/{:number 70 99}
"""),
    "full_date": ("{:written}", "{:written}", "{:written}", "{:written}", "{:numeric}"),
    "issued": ("{:written}", "{:written}", "{:month} {:year}"),
    "month_year": ("{:month} {:year}", "{:mon} {:year}", "{:season} {:year}",
            "janvier-mars {:year}"),
    "recent": rows("""
{:day} {:month} {:year 1998 2025}
{:day} {:month} {:year 1998 2025}
{:number 1 28}/0{:number 1 9}/{:year 1998 2025}
{:day} {:mon} {:year 1998 2025}
"""),
    "accessed": ("{:recent}",),
    "span_date": ("{:number 1 14}-{:number 15 28} {:month} {:year 1950 2024}",
                  "{:number 1 14} et {:number 15 28} {:month} {:year 1950 2024}",
                  "{:month} {:year 1950 2024}"),
    "pub_year": ("{:year}",) * 12
    + ("s. d.", "s.d.", "{:year 1990 2015} \\[{:year 1800 1980}\\]",
       "\\[{:year}\\]", "1re éd. {:year}"),
    "letter_year": ("{:year}", "{:year}", "{:year}", "{:year}a", "{:year}b"),
    "law_year": ("{:year 1950 2023}",),
    "volume": ("{:number 1 60}", "{:number 1 120}", "{:upper roman}"),
    "tome": ("{:upper roman 12}", "{:upper roman 4}", "{:number 1 9}"),
    "issue": ("{:number 1 12}", "{:number 1 300}", "{:number 1 4}", "{:number 1 3}-{:number 4 6}"),
    "edition": rows("""
{:number 2 9}e éd.
{:number 2 9}e éd.
2e édition
{:number 2 9}e édition revue et augmentée
{:number 2 9}ème éd.
nouv. éd.
rééd.
éd. revue
"""),
    "no": ("n°", "n°", "n°", "no", "nº"),
    "article_no": rows("""
{:number 1 300}
{:number 1 2280}
{:number 1 90}, al. {:number 1 5}
{:number 1 90} et {:number 91 200}
L. {:number 100 900}-{:number 1 40}
L. {:number 100 900}-{:number 1 40}, al. {:number 1 4}
R. {:number 100 900}-{:number 1 40}
{:number 1 90}, § {:number 1 5}
{:number 1 60} et s.
{:number 1 9}.{:number 1 9}
"""),
    "art_at": ("art. {locator:article_no}", "art. {locator:article_no}",
            "article {locator:article_no}",
               "Art. {locator:article_no}", "articles {locator:range 1 90}"),
    "par_at": ("§ {locator:number 1 200}", "par. {locator:number 1 200}",
            "para. {locator:number 1 90}",
               "§§ {locator:range 1 200}", "pt {locator:number 1 90}",
                       "paragraphe {locator:number 1 90}"),
    "shelf": rows("""
F7 {:number 1000 9900}
F7 {:number 10000 15000}
F14 {:number 100 9900}
BB18 {:number 100 1900}
AA 12
3 M {:number 1 300}
{:letter} {:number 100 9000}
{:number 1 9} {:letter} {:number 1 400}
C 7 A {:number 1 60}
série {:letter}, dossier {:number 1 90}
{:number 1 90} AP {:number 1 20}
G5 {:number 1 300}
fonds {:family}, carton {:number 1 90}
{:letter}{:letter} {:number 1 200}
dossier {:number 1 900}
{:number 1000 2000}W{:number 1 900}
B{:number 1 9} {:number 1 200}
carton {:number 1 120}, dossier {:number 1 20}
{:digits 8}/{:number 1 30}
Y {:number 1000 9900}
"""),
    "archive_location": ("{:shelf}",),
    "folio": rows("""
{:number 1 400}
{:number 1 400} r°
{:number 1 400} v°
{:number 1 400}v
{:number 1 400}r
{:number 1 400} r-v
{:range 1 300}
{:number 1 200} recto
"""),
    "folio_at": ("f° {page:folio}", "fol. {page:folio}", "f. {page:folio}", "fol. {page:folio}",
                 "ff. {page:range 1 300}", "f° {page:folio}", "pièce {page:number 1 90}"),
    "classic_at": rows("""
{:upper roman 14}, {:number 1 90}
{:upper roman 14}, {:number 1 90}
{:upper roman 14}, {:number 1 40}, {:number 1 30}
{:upper roman 12}, {:number 1 40} ; {:upper roman 12}, {:number 1 90}
{:number 1 90}
liv. {:upper roman}, tit. {:roman}, {:number 1 30}
"""),
}  # fmt: skip
ERAS = {
    "webpage": "1998 2025", "post": "2009 2025", "post-weblog": "2003 2025",
    "interview": "1955 2025", "legal_case": "1950 2024", "dataset": "1950 2024",
    "hearing": "1945 2024", "broadcast": "1950 2025", "report": "1945 2025",
}  # fmt: skip
"""When sources of a kind appeared."""
FILLERS |= {f"{kind}.year": (f"{{:year {span}}}",) for kind, span in ERAS.items()}
