"""Lists of words out of plain text, and what German, French and Italian notes share."""

from itertools import product

from training.languages import rows


def listed(text: str) -> tuple[str, ...]:
    """Return the parts of `text` between commas and line ends."""
    return tuple(part.strip() for part in text.replace("\n", ",").split(",") if part.strip())


def combined(heads: str, tails: str) -> tuple[str, ...]:
    """Return every head with every tail, such as the syllables of names."""
    return tuple(head + tail for head, tail in product(heads.split(), tails.split()))


def prefixed(nouns: tuple[str, ...], forms: dict[str, str]) -> tuple[str, ...]:
    """Return nouns with another form of their article: le port, du port."""
    out: list[str] = []
    for noun in nouns:
        article = next(article for article in forms if noun.startswith(article))
        out.append(forms[article] + noun[len(article) :])
    return tuple(out)


def with_articles(text: str, articles: dict[str, str]) -> tuple[str, ...]:
    """Return the nouns of `text` behind their article.

    `text` holds lines such as `f: frontera, isla`; `articles` says what stands before the nouns
    of each line, with its space: `{"f": "la "}`. Lines of a kind not named there are left out.
    """
    found: list[str] = []
    for line in text.strip().splitlines():
        kind, _, nouns = line.partition(":")
        if kind in articles:
            found += (articles[kind] + noun for noun in listed(nouns))
    return tuple(found)


def fillers(text: str) -> dict[str, tuple[str, ...]]:
    """Return the fillers of `text`, one a line: `name = this ¦ that`.

    A line that begins with white space goes on with the filler before it.
    """
    found: dict[str, tuple[str, ...]] = {}
    for line in text.strip().replace("\n ", " ").splitlines():
        name, equals, templates = line.partition(" = ")
        if not equals or name in found:
            raise ValueError(f"a filler is not named, or twice: {line!r}")
        found[name] = tuple(templates.replace("  ¦ ", " ¦ ").split(" ¦ "))
    return found


FOREIGN_FAMILY = listed("""
Ashford, Barton, Calder, Dunmore, Ellery, Fenwick, Garrow, Holt, Kerrigan, Loring, Marsh, Norwood
Oakley, Pemberton, Quist, Reed, Selby, Tarn, Vale, Whitlock, Smith, Jones, Brown, King, Wright
Kovář, Novotná, Horvát, Zielonka, Barański, Petrov, Sokolov, Ivanova, Marković, Drăgulescu, Tamás
Lindqvist, Holm, Bergström, Aalto, Kask, Ozols, Yılmaz, Demir, Haddad, Benali, Diallo, Okafor
Mwangi, Tanaka, Sato, Chen, Wang, Nguyen, Rao, Menon, Pereira, Santos, Ibáñez, Urquijo, O’Leary
MacAllan, Vandervelde, De Wolf, Ten Brink, Sarkadi, Avanesyan, Melikov, Gelashvili
""")
WORDS: dict[str, tuple[str, ...]] = {
    "foreign_family": FOREIGN_FAMILY,
    "foreign_given": listed("""
John, Mary, James, William, Edward, Ruth, Helen, Scott, Simon, Rachel, Jan, Pavel, Zofia, Ivan
Elena, Sergei, Anna, Mehmet, Leyla, Karim, Amina, Wei, Hiroshi, Ravi, Priya, João, Lúcia, Carlos
Ingrid, Lars, Kwame, Ngozi, Levon, Nino, Piet, Saskia
"""),
    "english_thing": listed("""
law, courts, judges, contract, custom, property, kinship, trade, shipping, harbours, taxation
markets, justice, welfare, migration, disputes, litigation, salt, wool, fishing, memory, language
religion, cities, the state, citizenship, evidence, labour, credit, guilds, navigation, water
"""),
    "english_noun": listed("""
authority, power, crisis, transformation, origins, limits, politics, economy, sociology, history
anthropology, rise, decline, growth, reform, theory, language, structure, meaning, making
"""),
    "english_where": listed("""
Europe, Africa, Asia, the Baltic, the Levant, early modern Venice, medieval England, Japan, Mexico
post-war Germany, rural France, the Ottoman Empire, the Adriatic, the Low Countries, Norway
"""),
    "english_press": listed("""
Reed Press, Northgate, Hollis & Sons, Ellery University Press, Marsh Academic, Tarn & Quist
Selby Books, Wharf House, Fenwick College Press
"""),
    "english_city": listed("""
London, New York, Oxford, Cambridge, Chicago, Boston, Princeton, Berkeley, Leiden, Dordrecht
Philadelphia, Edinburgh, Toronto, New Haven, Ithaca, Manchester, The Hague, Amsterdam, Tivat
"""),
    "english_journal": rows("""
Journal of Legal Inquiry
Law & Harbour Review
International Review of Custom
Comparative Studies in Litigation
The Maritime Quarterly
Annals of Rural History
American Survey of Courts
Proceedings of the Tarn Society
European Journal of Navigation
Past Shores
"""),
}
FILLERS: dict[str, tuple[str, ...]] = {
    "english_title": rows("""
{:capital english_thing} and {:capital english_thing} in {:english_where}
The {:capital english_noun} of {:capital english_thing}
{:capital english_thing} in {:english_where}, {:number 1200 1600}–{:number 1601 1950}
The {:english_noun} of {:english_thing} in {:english_where}
{:capital english_thing}, {:capital english_thing}, and the {:capital english_noun} of {:capital //
english_thing}
Towards a {:capital english_noun} of {:capital english_thing}
{:capital english_thing}: A {:capital english_noun}
Some Problems of {:capital english_thing} in {:english_where}
Methodological Aspects of {:capital english_thing}
The Comparative Study of {:capital english_thing}
Between {:capital english_thing} and {:capital english_thing}: The {:capital english_noun} of //
{:capital english_thing}
What Do {:capital english_thing} Do to {:capital english_thing}?
"""),
    "host": rows("""
www.{:slug host_word}.example
{:slug host_word}.example
www.{:slug host_word}-{:slug host_word}.example
{:slug host_word}.{:slug host_word}.example
"""),
    "path": rows("""
/{:slug host_word}
/{:slug host_word}/{:slug host_word}-{:slug host_word}
/{:slug host_word}/{:year 1999 2024}/{:number 1 12}/{:slug host_word}.html
/{:number 10000 990000}
/{:slug host_word}/index.php?id={:number 10 9000}
/pdf/{:slug host_word}_{:year 1999 2024}.pdf
/{:year 1999 2024}/0{:number 1 9}/{:number 10 28}/{:slug host_word}-{:slug host_word}-{:slug //
host_word}
/fileadmin/{:slug host_word}/{:letter}{:digits 3}.pdf
/~{:slug foreign_family}/{:slug host_word}.htm
/doc/{:hex 8}
"""),
    "url": rows("""
https://{:host}{:path}
https://{:host}{:path}
http://{:host}{:path}
http://{:host}[/]
{:host}{:path}
www.{:slug host_word}.example
"""),
    "doi": rows("""
10.{:digits 4}/{:slug host_word}.{:year 1999 2024}.{:digits 4}
10.{:digits 4}/s{:digits 5}-0{:digits 2}-{:digits 4}-{:number 1 9}
10.{:digits 4}/{:digits 10}
"""),
    "isbn": rows("""
978-3-{:digits 5}-{:digits 3}-{:number 1 9}
978-2-{:digits 5}-{:digits 3}-{:number 1 9}
978-88-{:digits 4}-{:digits 3}-{:number 1 9}
3-{:digits 4}-{:digits 4}-{:number 1 9}
"""),
    "issn": ("{:digits 4}-{:digits 4}", "{:digits 4}-{:digits 3}X"),
    "URL": ("{:url}",),
    "DOI": ("{:doi}", "https://doi.org/{:doi}", "{:doi}"),
    "ISBN": ("{:isbn}",),
    "ISSN": ("{:issn}",),
}
