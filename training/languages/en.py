"""English."""

from training.languages import rows

WORDS = {
    "given": tuple("Anna Bela Jan Mira Scott Ilse Peter Nora Tom Vera Karl Edith".split()),
    "family": tuple("Oren Kos Aro Ilves Reed Marsh Tarn Vale Holt Quist Brandt Loring".split()),
    "city": tuple("Tivat Bristol Leeds Geneva Oslo Porto Trieste Dover Hull Riga".split()),
    "month": tuple(
        "January February March April May June July August September October November "
        "December".split()
    ),
    "noun": tuple("salt lock ferry harbour bridge road tariff river port canal".split()),
    "newspaper": ("Daily Beacon", "Northern Courier", "The Tivat Mail"),
}
FILLERS = {
    "author": (
        "{:given} {:family}",
        "{:letter}. {:family}",
        "{:given} {:family} and {:given} {:family}",
    ),
    "title": ("The {:capital noun} and the {:capital noun}", "{:capital noun} Roads of {:city}"),
    "issued": ("{:number 1 28} {:month} {:year}", "{:month} {:number 1 28}, {:year}"),
    "page": ("{:number 1 400}", "{:range 1 400}"),
    "container-title": ("{:newspaper}",),
    "publisher": ("{:family} Press",),
    "publisher-place": ("{:city}",),
}
TEMPLATES = {
    "article-newspaper": rows("""
{author}, “{title},” {container-title}[ ({publisher-place})], {issued}[, p. {page}]
{container-title}, {issued}
"""),
    "book": rows("""
{author}, {title} ({publisher-place}: {publisher}, {issued:year})[, p<p|>. {page}]
"""),
    "interview": rows("""
Interview with {author}, {publisher-place}, {issued}
"""),
}
SHORT = rows("""
{backref:ibid}[, <p.|at> {page}]
""")
FILLERS["ibid"] = ("Ibid.", "Id.")
SIGNALS = ("See", "See also", "Cf.", "See, e.g.,")
JOINS = ("; ", "; and ", ". See also ", "; see also ")
COMMENTARY = ("The {:noun} was closed in {:year} for want of money.",)
PARENTHETICALS = ("noting that the {:noun} was closed",)
HEADS = {
    "interview": (("Interviews with {author} ({issued})", "{author} ({issued})"),),
}
OPENERS = ((", citing ", ""), (" (quoting ", ")"))
FRAMES = ("The text is in {@}; a translation in {@}.",)
