"""How persons and bodies are named in French notes, and places and publishers."""

from training.languages import rows

FILLERS: dict[str, tuple[str, ...]] = {
    "surname": ("{:family}", "{:family}", "{:family}", "{:foreign_family}", "{:family}-{:family}"),
    "person": rows("""
{:given} {:family}
{:given} {:family}
{:given} {:surname}
{:given} de {:family}
{:given} {:initial} {:family}
{:foreign_given} {:foreign_family}
"""),
    "initialled": rows("""
{:initial} {:surname}
{:initial} {:surname}
{:initial} {:family}
{:initial} de {:family}
{:initial} {:upper family}
"""),
    "inverted": rows("""
{:upper family} {:given}
{:upper family} {:initial}
{:upper family}, {:given}
{:upper family}, {:initial}
{:family}, {:given}
{:family}, {:given}
{:family}, {:initial}
{:family} {:given}
{:family} ({:given})
{:upper family} ({:given})
{:upper family} ({:initial})
{:upper family} ({:given} de)
{:foreign_family}, {:foreign_given}
"""),
    "full_author": rows("""
{:person}
{:person}
{:person}
{:initialled}
{:initialled}
{:initialled}
{:person} et {:person}
{:person}, {:person} et {:person}
{:initialled} et {:initialled}
{:initialled}, {:initialled} et {:initialled}
{:person} et al.
{:person} & {:person}
{:given} {:upper family}
{:given} {:upper family} et {:given} {:upper family}
"""),
    "list_author": rows("""
{:inverted}
{:inverted}
{:inverted}
{:inverted} et {:inverted}
{:inverted}, {:inverted}
{:inverted} ; {:inverted}
{:inverted}, {:inverted} et {:inverted}
{:inverted} et al.
{:inverted} & {:inverted}
"""),
    "short_author": rows("""
{:surname}
{:surname}
{:initial} {:surname}
{:initial} {:family}
{:person}
{:surname} et {:surname}
{:surname} & {:surname}
{:surname} et al.
{:upper family}
"""),
    "author": ("{:full_author}", "{:full_author}", "{:list_author}"),
    "body": ("{:organisation}",),
    "editor": rows("""
{:full_author}
{:full_author}
{:full_author}
{:list_author}
"""),
    "translator": ("{:person}", "{:initialled}"),
    "sender": rows("""
{:person}
{:person}
{:initial} {:family}
{:family}
l’amiral {:family}
M. {:family}
Mme de {:family}
l’abbé {:family}
"""),
    "recipient": rows("""
{:person}
{:person}
{:family}
M. {:family}
Mme {:family}
l’auteur
M. le ministre de la Marine
M. le préfet
sa mère
l’évêque de {:city}
l’intendant
la rédaction
"""),
    "officer": rows("""
{:person}
{:person}
{:person}
M. {:person}
Mme {:person}
{:given}
{:initial} {:family}
M. {:family}
"""),
    "publisher": rows("""
{:press}
{:press}
{:press}
{:family}
Éditions {:family}
{:family} et {:family}
Presses de {:city}
"""),
    "publisher-place": rows("""
{:city}
{:city}
{:city}
{:city}
{:city}-{:city}
{:city}, {:city}
{:city}/{:city}
{:city} et {:city}
{:english_city}
"""),
    "container-title": ("{:journal}",),
    "collection-title": rows("""
coll. « {:capital bare} »
Bibliothèque {:de}
coll. Histoire {:de}
« {:capital plural_bare} »
Études sur {:noun}
Cahiers {:de}
"""),
    "event-title": rows("""
colloque « {:capital noun} {:region} »
colloque international sur {:noun}
journées d’étude « {:capital bare} et {:bare} »
congrès de la Société d’histoire {:de}
séminaire {:capital bare}
"""),
}
