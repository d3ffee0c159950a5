"""How English notes write dates, places, pages and paragraphs."""

from training.languages import rows

FILLERS: dict[str, tuple[str, ...]] = {
    "short_range": rows("""
{:mon} {:number 1 12}-{:number 13 30}, {:year}
{:mon} {:number 1 12}–{:number 13 30}, {:year}
{:mon} {:number 1 28}-{:mon} {:number 1 28}, {:year}
{:month} {:number 1 28} and {:number 13 30}, {:year}
"""),
    "day": ("{:number 1 28}", "{:number 1 31}"),
    "mdy": ("{:month} {:day}, {:year}",),
    "mdy_short": ("{:mon} {:day}, {:year}",),
    "dmy": ("{:day} {:month} {:year}",),
    "dmy_short": ("{:day} {:mon3} {:year}", "{:day} {:mon} {:year}", "{:day}-{:mon3}-{:year}"),
    "my": ("{:month} {:year}", "{:month} {:year}", "{:month}, {:year}", "{:mon} {:year}"),
    "iso": ("{:year}-0{:number 1 9}-{:number 10 28}", "{:year}-1{:number 0 2}-0{:number 1 9}"),
    "slashed": rows("""
{:number 1 12}/{:number 1 31}/{:year}
{:number 1 12}/{:number 1 31}/{:digits 2}
{:number 1 31}/{:number 1 12}/{:year}
0{:number 1 9}/{:number 10 31}/{:year}
"""),
    "dotted": ("{:day}.{:number 1 12}.{:year}", "{:number 10 31}.0{:number 1 9}.{:year}"),
    "day_range": rows("""
{:number 1 12}–{:number 13 30} {:month} {:year}
{:month} {:number 1 12}–{:number 13 30}, {:year}
{:number 1 12} and {:number 13 30} {:month} {:year}
{:month} and {:month} {:year}
{:month}–{:month} {:year}
"""),
    "issued": rows("""
{:dmy}
{:dmy}
{:dmy}
{:dmy}
{:mdy}
{:mdy}
{:mdy}
{:mdy_short}
{:dmy_short}
{:slashed}
{:iso}
{:my}
{:dotted}
{:month} {:number 4 20}th, {:year}
{:number 4 20}th {:month} {:year}
{:weekday} {:day} {:month} {:year}
{:weekday}, {:month} {:day}, {:year}
"""),
    "us_date": ("{:mdy}", "{:mdy}", "{:mdy_short}", "{:mdy_short}", "{:slashed}"),
    "uk_date": ("{:dmy}", "{:dmy}", "{:dmy_short}", "{:number 4 20}th {:month}, {:year}"),
    "any_month": ("{:my}", "{:season} {:year}", "{:month}–{:month} {:year}", "{:dmy}"),
    "loose_date": ("{:issued}", "{:issued}", "{:day_range}", "{:my}", "{:year}", "{:month} {:day}"),
    "accessed": ("{:dmy}", "{:mdy}", "{:dmy_short}", "{:iso}", "{:my}", "{:mdy_short}"),
    "yr": ("{:year}", "{:year}", "{:year}", "{:year}{:small}", "c. {:year}", "n.d."),
    "pub_year": ("{:year}", "{:year}", "{:year}", "{:year}", "{:year} \\[{:year}\\]", "n.d."),
    "small": ("a", "b", "c"),
}
FILLERS |= {
    "publisher-place": rows("""
{:city}
{:city}
{:city}
{:city}
{:city}
{:city}, {:state}
{:city} and {:city}
{:city}, {:country}
{:city}/{:city}
{:city} & {:city}
"""),
    "town": ("{:city}",),
    "page": rows("""
{:number 1 500}
{:number 1 500}
{:number 1 500}
{:range 1 500}
{:range 1 500}
{:number 1 40}, {:number 41 300}
{:roman}
{:roman}–{:roman}
{:number 1 300} ff.
{:number 1 300} n. {:number 1 90}
{:number 1 300}f.
"""),
    "pages": (
        "{:range 1 900}",
        "{:range 1 900}",
        "{:range 1 2400}",
        "S{:range 1 99}",
        "e{:digits 5}",
    ),
    "news_page": (
        "{:number 1 40}",
        "{:number 1 40}",
        "A{:number 1 30}",
        "B-{:number 1 9}",
        "C{:number 1 9}",
    ),
    "pin": rows("""
, p. {page}
, p. {page}
, pp. {page:range 1 500}
, pp. {page:range 1 500}
, {page}
, {page}
, at {page}
 at {page}
, at p. {page}
: {page}
, p {page}
, pp {page:range 1 500}
, p.{page:number 1 400}
, pp.{page:range 1 400}
, page {page:number 1 400}
, esp. pp. {page:range 1 400}
"""),
    "para": rows("""
, para. {locator:number 1 200}
, paras. {locator:range 1 200}
, § {locator:number 1 200}
, ¶ {locator:number 1 200}
 ¶¶ {locator:range 1 90}
, \\[{locator:number 1 200}\\]
 at \\[{locator:number 1 200}\\]
, at para {locator:number 1 99}
, paras {locator:number 1 40} and {locator:number 41 99}
"""),
    "article": rows("""
, art. {locator:number 1 99}
, Art. {locator:art_number}
, Article {locator:art_number}
, arts. {locator:range 1 90}
 art {locator:number 1 99}
, Articles {locator:number 1 20} and {locator:number 21 60}
"""),
    "art_number": (
        "{:number 1 99}",
        "{:number 1 60}({:number 1 9})",
        "{:number 1 60}({:number 1 9})({:small})",
    ),
    "part": rows("""
, chap. {locator:number 1 20}
, ch. {locator:number 1 20}
, Part {locator:upper roman}
, Annex {locator:upper roman}
, table {locator:number 1 20}
, fig. {locator:number 1 20}
, section {locator:number 1 9}.{:number 1 9}
, note {locator:number 1 90}
"""),
}
