"""Signals, joins and commentary of Dutch notes."""

from training.languages import rows

SIGNALS: tuple[str, ...] = rows("""
Zie
Zie
Zie
Zie:
Zie ook
Zie ook:
Zie ook
Zie bijv.
Zie bijvoorbeeld
Zie o.a.
Zie onder meer
Zie hierover
Zie hierover:
Zie daarover:
Zie hieromtrent
Zie verder
Zie voorts
Zie in deze zin
Zie nader
Zie met name
Zie tevens
Men zie hierover:
Men zie hierover o.a.
Men zie ook:
Men vergelijke
Vgl.
Vgl.
Vgl. ook
Vergelijk
Cf.
Cf.
Contra:
Anders:
Anders
Aldus
Aldus ook
Aldus o.a.
In gelijke zin
In dezelfde zin
O.a. in
O.a. door:
Bijvoorbeeld
Geciteerd in
Geciteerd naar
Aangehaald bij
Ontleend aan
Bron:
Bronnen:
Een dergelijk geval in:
Een analoog geval:
Voor een overzicht zie
Voor een ander voorbeeld zie
Voor de tekst zie
Over de haven zie
Over het toezicht op de sluizen zie
Over de drukkers uit deze tijd vgl.
Dezelfde meening bij
Volgens
Afgedrukt bij
Afgedrukt in
Gepubliceerd in
Opgenomen in
""")
JOINS: tuple[str, ...] = (
    "; ", "; ", "; ", " en ", "; zie ook ", ". Zie ook ", ". Zie ook: ", "; vgl. ", ". Vgl. ",
    ", en ", ". Cf. ", ". ", ". Zie verder ", ", geciteerd in ", ", aangehaald bij ", "; en ",
    ". Zie voorts ", "; zie tevens ", ". Zie hierover ook: ", "; anders: ", ". Anders: ", " en: ",
    ". Men zie ook: ", ".--", ".—", ". Vergelijk ook ", "; alsmede ", ", alsmede ", ", en in ",
    ". Voorts: ", "; eveneens ", ". Dezelfde meening bij ", ", in: ", " / ",
)  # fmt: skip
COMMENTARY: tuple[str, ...] = rows("""
Cursivering van mij
Cursivering in origineel
Vertaling van de auteur
De spelling is aangepast
Met dank aan {:full_person} voor deze verwijzing
Ik dank {:full_person} en {:full_person} voor hun commentaar
De naam is op verzoek van de betrokkene gewijzigd
De namen zijn bij de auteur bekend
In {:village} werd {:np} in {:year} gesloten bij gebrek aan geld
Dit cijfer omvat ook {:number 2 900} vermisten
Het origineel kon niet worden geraadpleegd
Het stuk is niet gedateerd
De brief is niet bewaard gebleven
De wet werd in {:year} ingetrokken
{:capital np} werd in {:year} verplaatst naar {:city}
Volgens {:surname} was {:abstract} altijd een kwestie van {:abstract}
De literatuur over dit onderwerp is omvangrijk
Hierop wordt in hoofdstuk {:number 2 9} teruggekomen
Zoals hierna zal blijken, is deze stelling niet houdbaar
De auteurs zijn het over de datum niet eens
Het betreft een eigen schatting op basis van de volkstelling van {:year}
Zijn eigenlijke naam was {:full_person}
{:full_person} was burgemeester van {:city} van {:number 1850 1930} tot {:number 1931 2010}
{:full_person} ({:number 1780 1890}-{:number 1895 1970}) schreef verscheidene boeken over {:np}
De term ‘{:noun}’ wordt hier in ruime zin gebruikt
Onder ‘{:noun}’ verstaan wij hier {:np}
In {:year} telde {:village} ongeveer {:number 20 900} inwoners
De commissie heeft de juiste datum niet kunnen vaststellen
Op {:dmy} werden de {:nouns} overgebracht naar {:city}
In datzelfde jaar werd {:np} van {:village} geopend
Deze noot is in de tweede druk toegevoegd
Tot dezelfde conclusie kwam {:organisation} in {:year}
De minister heeft hierop niet geantwoord
Deze mededeling dank ik aan {:full_person}
Dit was bijvoorbeeld het geval in {:place} en in {:place}
Over {:np} bestaat geen overeenstemming
In {:year} waren er {:number 2 90} {:nouns} in {:place}; in {:year} geen enkele
‘Niemand heeft ons iets gevraagd’, aldus {:full_person}
Van de {:number 10 90} verdachten werden er {:number 2 9} veroordeeld
Van deze {:nouns} is verder niets bekend
De hier geciteerde passage ontbreekt in latere drukken
Het is onjuist dat {:np} al voor {:year} bestond
Zie hierna
Zie hoofdstuk {:number 2 9}
Zie bijlage {:number 1 9}
De ambtenaar weigerde deze vraag te beantwoorden
Een gulden was destijds ongeveer {:number 2 20} euro waard
""")
PARENTHETICALS: tuple[str, ...] = rows("""
ongepubliceerd
cursivering van mij
vertaling van de auteur
niet gepubliceerd
over {:np}
met literatuur
waarin {:np} wordt besproken
‘{:np} is nooit heropend’
“niemand heeft ons iets over {:np} gevraagd”
kopie in bezit van de auteur
hierna: {:acronym}
concl. A-G {:surname}
m.nt. {:surname}
met verwijzing naar een rapport uit {:year}
aldaar geciteerde literatuur
in het Engels
""")
OPENERS: tuple[tuple[str, str], ...] = (
    (", geciteerd in ", ""), (", aangehaald bij ", ""), (" (geciteerd in ", ")"),
    (", met verwijzing naar ", ""), (" (zie ook ", ")"), (" (vgl. ", ")"),
    (", geciteerd naar ", ""),
    (" (afgedrukt in ", ")"), (", overgenomen in ", ""),
)  # fmt: skip
FRAMES: tuple[str, ...] = (
    "De tekst is afgedrukt in {@}; een vertaling in {@}.",
    "Het bericht verscheen eerst in {@} en daarna in {@}.",
    "Dit cijfer is ontleend aan {@}, maar {@} geeft een ander.",
    "Over {:np} is weinig geschreven: het uitvoerigst is {@}.",
    "{:capital np} is reeds behandeld door {@}, die wij hier volgen.",
    "Zo ook {@}, zij het zonder bronvermelding.",
    "Wij raadpleegden op dit punt {@}, naast {@}.",
    "De datum in {@} is onjuist, zoals blijkt uit {@}.",
    "In {:year} verscheen {@}, waarin de {:nouns} van {:place} voorkomen.",
    "Wil men iets weten over {:np}, men leze dan o.a. {@} en {@}.",
)
