"""How persons and bodies are named in Italian notes, and places and publishers."""

from training.languages import rows

FILLERS: dict[str, tuple[str, ...]] = {
    "surname": ("{:family}", "{:family}", "{:family}", "{:family}", "{:foreign_family}"),
    "person": rows("""
{:given} {:family}
{:given} {:family}
{:given} {:surname}
{:given} {:initial} {:family}
{:foreign_given} {:foreign_family}
{:given} {:family} {:family}
"""),
    "initialled": rows("""
{:initial} {:family}
{:initial} {:family}
{:initial} {:family}
{:initial} {:surname}
{:initial} {:upper family}
{:initial} {:upper family}
{:initial}{:initial} {:family}
"""),
    "inverted": rows("""
{:family} {:initial}
{:upper family} {:initial}
{:upper family} {:initial}
{:upper family} {:given}
{:family}, {:given}
{:family} ({:given})
{:family}, {:initial}
{:upper family}, {:given}
{:family} {:given}
{:upper foreign_family} {:initial}
"""),
    "full_author": rows("""
{:initialled}
{:initialled}
{:initialled}
{:initialled}
{:person}
{:person}
{:initialled} - {:initialled}
{:initialled}, {:initialled}
{:initialled} e {:initialled}
{:initialled}, {:initialled}, {:initialled}
{:initialled}-{:initialled}
{:person} e {:person}
{:person}, {:person} e {:person}
{:given} {:upper family}
{:upper given} {:upper family}
"""),
    "list_author": rows("""
{:inverted}
{:inverted}
{:inverted}
{:inverted}, {:inverted}
{:inverted} - {:inverted}
{:inverted} e {:inverted}
{:inverted}; {:inverted}
{:inverted} et al.
"""),
    "short_author": rows("""
{:family}
{:family}
{:family}
{:upper family}
{:upper family}
{:initial} {:family}
{:initial} {:upper family}
{:surname} - {:surname}
{:surname}
{:family} e {:family}
"""),
    "author": ("{:full_author}", "{:full_author}", "{:full_author}", "{:list_author}"),
    "many": ("AA.VV.", "AA. VV.", "Aa.Vv.", "Autori varii", "AAVV"),
    "body": ("{:organisation}",),
    "editor": ("{:full_author}", "{:full_author}", "{:initialled}", "{:person}"),
    "translator": ("{:person}", "{:initialled}"),
    "sender": rows("""
{:person}
{:person}
{:initial} {:family}
{:family}
{:given} {:family}
Alvise {:family}
"""),
    "recipient": rows("""
{:person}
{:family}
{:given} {:family}
Senato
doge
rettori di Treviso
podestà di Chioggia
"""),
    "addressee": rows("""
a {recipient:person}
a {recipient:family}
al {recipient:magistrate}
all’{recipient:author_word}
ai {recipient:rectors}
"""),
    "magistrate": ("Senato", "doge", "podestà di Chioggia", "Consiglio dei X", "ministro",
            "prefetto"),
    "author_word": ("autore", "autrice", "arcivescovo di {:city}", "abate {:family}"),
    "rectors": ("rettori di Treviso", "Savi alle Acque", "Capi del Consiglio dei X"),
    "officer": rows("""
{:person}
{:person}
{:person}
{:initial} {:family}
{:given} {:family}
"""),
    "publisher": ("{:press}", "{:press}", "{:press}", "{:family}", "Tip. {:family}",
                  "{:family} Editore", "Edizioni {:family}", "per {:given} {:family}",
                  "presso {:given} {:family}"),
    "publisher-place": rows("""
{:city}
{:city}
{:city}
{:city}
{:city}
{:city}
{:city}-{:city}
{:city} - {:city}
{:english_city}
"""),
    "place": ("{publisher-place}",),
    "container-title": ("{:journal}",),
    "collection-title": rows("""
Studi {:on}
Biblioteca {:di}
Fonti per la storia {:di}
Collana di studi {:on}
Quaderni di {:journal}
Monumenti {:di}
"""),
    "event-title": rows("""
convegno «{:capital one} {:region}»
convegno internazionale {:on}
giornata di studi {:on}
seminario {:on}
"""),
}  # fmt: skip
