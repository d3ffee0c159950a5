"""How persons and bodies are named in German notes, and places and publishers."""

from training.languages import rows

NAMES: dict[str, tuple[str, ...]] = {
    "given_or_initial": ("{:given}", "{:given}", "{:initial}"),
    "surname": rows("""
{:family}
{:family}
{:family}
{:family}
{:family}
{:foreign_family}
{:family}-{:family}
{:particle} {:family}
"""),
    "person": rows("""
{:given} {:family}
{:given} {:surname}
{:given} {:initial} {:family}
{:initial} {:surname}
{:given} {:particle} {:family}
{:foreign_given} {:foreign_family}
"""),
    "initialled": rows("""
{:initial} {:surname}
{:initial} {:surname}
{:initial} {:initial} {:family}
{:initial}{:initial} {:family}
"""),
    "inverted": rows("""
{:family}, {:given}
{:family}, {:given}
{:family}, {:initial}
{:surname}, {:given_or_initial}
{:foreign_family}, {:foreign_given}
{:family}, {:given} {:particle}
{:upper family}, {:given}
{:upper family}, {:initial}
"""),
    "law_author": rows("""
{:surname}
{:surname}
{:surname}
{:surname}/{:surname}
{:surname} / {:surname}
{:surname}/{:surname}/{:surname}
{:surname} / {:surname} / {:surname}
{:surname}, {:initial}
{:initial} {:family}
{:family} u. a.
{:family} u.a.
{:family} et al.
{:surname} und {:surname}
{:family}-{:family}
"""),
    "full_author": rows("""
{:person}
{:person}
{:person}
{:initialled}
{:initialled}
{:person} und {:person}
{:person}, {:person} und {:person}
{:person}/{:person}
{:initialled}/{:initialled}
{:initialled} / {:initialled} / {:initialled}
{:initialled} u. {:initialled}
{:person} & {:person}
{:person} u.a.
{:person} et al.
"""),
    "list_author": rows("""
{:inverted}
{:inverted}
{:inverted}
{:inverted}/{:inverted}
{:inverted} / {:inverted}
{:inverted}; {:inverted}
{:inverted}; {:inverted}; {:inverted}
{:inverted} und {:inverted}
{:family}, {:initial}, & {:family}, {:initial}
{:family}, {:initial}, {:family}, {:initial} & {:family}, {:initial}
{:family}, {:given} und {:given} {:family}
{:family}, {:given} u. a.
{:family} {:initial}, {:family} {:initial}
"""),
    "author": rows("""
{:full_author}
{:full_author}
{:law_author}
{:law_author}
{:list_author}
"""),
    "year_author": rows("""
{:surname}
{:surname}
{:surname}/{:surname}
{:surname} und {:surname}
{:surname} & {:surname}
{:surname} u.a.
{:surname} et al.
{:surname}/{:surname}/{:surname}
"""),
    "body": ("{:organisation}",),
    "editor": rows("""
{:law_author}
{:law_author}
{:full_author}
{:list_author}
"""),
    "translator": ("{:person}", "{:initialled}"),
    "recipient": rows("""
{:person}
{:person}
den Senat
das Ministerium
die Redaktion
den Verf.
den Verfasser
{:family}
Bürgermeister {:family}
den Stadtrat von {:town}
Frau {:family}
"""),
    "sender": ("{:person}", "{:person}", "{:initial} {:family}", "{:family}", "Dr. {:family}"),
    "officer": ("{:person}", "{:person}", "{:person}", "Dr. {:person}", "Frau {:family}"),
}

PLACES: dict[str, tuple[str, ...]] = {
    "publisher-place": rows("""
{:city}
{:city}
{:city}
{:city}
{:city}/{:city}
{:city}, {:city}
{:city} u.a.
{:city} – {:city}
{:city} und {:city}
{:english_city}
"""),
    "publisher": rows("""
{:press}
{:press}
Verlag {:family}
{:family} Verlag
{:family}
{:family} & {:family}
"""),
    "town_place": ("{:town}", "{:city}"),
    "container-title": ("{:journal}",),
    "archive_location": ("{:signature}",),
    "collection-title": rows("""
Schriften zur {:fem}
Schriftenreihe des Instituts für {:neut}
Studien und Texte {:to_dat}
Beiträge {:to_dat}
Veröffentlichungen der Kommission für {:fem}
Abhandlungen {:to_dat}
Jahrbuch für {:neut}
"""),
    "event-title": rows("""
Tagung „{:capital bare} {:in_dat}“
Deutscher Juristentag
{:number 20 70}. Deutscher Soziologentag
Symposium {:fem} und {:fem}
Jahrestagung der Gesellschaft für {:neut}
Workshop {:capital bare}
"""),
}

FILLERS = {**NAMES, **PLACES}
