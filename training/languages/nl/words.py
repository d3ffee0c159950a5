"""The words of Dutch notes."""

from training.languages import rows
from training.languages.lists import listed, with_articles

NOUNS = """
d: haven, stad, grens, school, mijn, kerk, markt, rivier, dijk, sluis, gevangenis, oorlog, vrede
d: herinnering, hervorming, crisis, pers, verzuiling, zeevaart, staat, polder, handel, censuur
h: archief, leger, onderwijs, bestuur, gezag, parlement, recht, eiland, conflict, platteland
h: toezicht, geheugen, drama, waterschap, toneel, koloniaal verleden, boekbedrijf, eigendom
p: boeren, arbeiders, soldaten, vrouwen, vissers, steden, dorpen, mijnen, vluchtelingen, rechters
p: bruggen, archieven, ambtenaren, drukkers, getuigen, minderheden, wegen, schepen, slachtoffers
"""
WORDS: dict[str, tuple[str, ...]] = {
    "given": listed("""
Jan, Piet, Kees, Henk, Willem, Hendrik, Johan, Gerrit, Dirk, Bart, Maarten, Jeroen, Pieter, Marijke
Anneke, Johanna, Maria, Els, Truus, Sanne, Femke, Marleen, Ingrid, Katrijn, Lieve, Wim, Frits, Ton
Ruud, Hans, Joost, Floris, Jacob, Cornelis, Adriaan, Margriet, Saskia, Hanneke, Liesbeth, Tineke
Jean-Pierre, Mohammed, Fatima, Ahmet, Rutger, Thijs, Bram, Daan, Koen, Geert, Annelies, Roos
Tjeerd
"""),
    "plain_family": listed("""
Jansen, Bakker, Visser, Smit, Meijer, Mulder, Bos, Vos, Peters, Hendriks, Dekker, Brouwer, Dijkstra
Kuiper, Kuipers, Veenstra, Kramer, Schouten, Postma, Hoekstra, Willems, Koster, Prins, Huisman
Scholten, Timmermans, Wouters, Claes, Maes, Peeters, Goossens, Verhoeven, Vermeulen, Groen, Kok
Blok, Schippers, Hofman, Kuijper, Molenaar, Sluiter, Wagenaar, Terpstra, Zijlstra, Bosman
Haverkamp
Rogge, Kalff, Dodt, Fruin, Evers, Brandsma, Polak, Cohen, Yilmaz, El Idrissi, Oren, Kos, Ilves
"""),
    "particled": listed("""
de Vries, van Dijk, van den Berg, de Jong, de Boer, van der Meer, van der Linden, de Groot, de Wit
van Leeuwen, van den Bosch, ter Horst, van der Velden, de Ridder, van Hall, ten Brink, van Loon
van ’t Hoff, in ’t Veld, van der Wal, de Graaf, van den Velden, op den Akker, vanden Broeck
"""),
    "Particled": listed("""
De Vries, Van Dijk, Van den Berg, De Jong, De Boer, Van der Meer, Van der Linden, Ter Horst, De Wit
Van Leeuwen, Ten Brink, Van der Velden, De Ridder, Van ’t Hoff, Van den Bosch, D’Hondt, De Clercq
"""),
    "ini": listed(
        "A., B., C., D., E., F., G., H., J., K., L., M., N., P., R., S., T., W., Th., Chr., IJ."
    ),
    "month": listed("""
januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december
"""),
    "Month": listed("""
Januari, Februari, Maart, April, Mei, Juni, Juli, Augustus, September, October, November, December
"""),
    "mon": listed(
        "jan., feb., mrt., apr., mei, juni, juli, aug., sept., okt., nov., dec., Aug., Sept."
    ),
    "weekday": listed("maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag"),
    "city": listed("""
Amsterdam, Rotterdam, Den Haag, ’s-Gravenhage, Utrecht, Leiden, Haarlem, Delft, Groningen, Nijmegen
Arnhem, Maastricht, Tilburg, Eindhoven, Zwolle, Deventer, Breda, Middelburg, Leeuwarden, Hilversum
Antwerpen, Gent, Leuven, Brussel, Brugge, Mechelen, Hasselt, Parijs, Londen, Berlijn, Genève, Wenen
New York, Paramaribo, Willemstad, Batavia, Jakarta, Sarajevo, Tuzla, Zagreb, Belgrado, Split
Wassenaar
"""),
    "old_city": listed(
        "Amst., ’s Gravenhage, ’s-Grav., Leyden, Rott., Haarl., Utr., Gron., Delph."
    ),
    "village": listed("""
Zoutkade, Veldhaven, Oosterzijl, Nieuwedam, Sluizerdorp, Hoogmade, Grotebroek, Kleine Kade
Westerhem
"""),
    "country": listed("""
Nederland, België, Suriname, Indonesië, Duitsland, Frankrijk, Engeland, Bosnië, Servië, Kroatië
Curaçao, Marokko, Turkije, Rusland, Irak, Afghanistan, Rwanda, Italië, Spanje, Noorwegen
"""),
    "region": listed("""
Zeeland, Holland, Vlaanderen, Limburg, Friesland, Twente, Brabant, de Achterhoek, de Randstad
Drenthe
de Oost, de West, Nederlands-Indië, de Balkan, de Veluwe, Zuid-Limburg
"""),
    "demonym": listed(
        "Nederlandse, Belgische, Vlaamse, Bosnische, Franse, Duitse, Engelse, Indische"
    ),
    "adj": listed("""
nieuwe, oude, vrije, stille, lokale, nationale, koloniale, stedelijke, openbare, politieke, sociale
rechterlijke, militaire, vergeten, gewone, internationale, middeleeuwse, bestuurlijke, gesloten
"""),
    "np": with_articles(NOUNS, {"d": "de ", "h": "het ", "p": "de "}),
    "noun": with_articles(NOUNS, {"d": "", "h": ""}),
    "adj_np": (
        *with_articles(NOUNS, {"d": "de oude ", "h": "het nieuwe ", "p": "de vergeten "}),
        *with_articles(NOUNS, {"d": "de Nederlandse ", "h": "het openbare ", "p": "de eerste "}),
    ),
    "nouns": with_articles(NOUNS, {"p": ""}),
    "abstract": listed("""
democratie, macht, vrijheid, geweld, rechtspraak, armoede, identiteit, migratie, integratie
bestuur
veiligheid, tolerantie, nationalisme, wederopbouw, collaboratie, verzet, dekolonisatie, gezondheid
verantwoording, toezicht, rechtsbescherming, aansprakelijkheid, verzuiling, ontzuiling, burgerschap
"""),
    "study": listed("""
een inleiding, een verkenning, een geschiedenis, een biografie, een bijdrage, een evaluatie
een vergelijkende studie, opstellen, een bronnenstudie, handelseditie, bijdragen en mededelingen
"""),
    "nature": listed("""
geschiedenis, bestuurskunde, rechtsgeschiedenis, strafrecht, staatsrecht, sociologie, economie
geneeskunde, zeegeschiedenis, letterkunde, volkskunde, politicologie
"""),
    "newspaper": rows("""
De Havenbode
Het Ochtendblad
Dagblad van de Kust
De Kadecourant
Nieuwe Zijlsche Courant
Het Vrije Nieuws
De Avondpost
Oosterzijlse Courant
De Zeeuwse Bode
Het Laatste Uur
De Nieuwe Ochtend
De Standaard van het Noorden
Algemeen Dagnieuws
Het Volksbelang
Haarlemsche Bode
Bataviasche Courant
Der Hafenbote
The Harbour Times
Le Courrier de la Baie
"""),
    "magazine": rows("""
De Lantaarn
Weekblad Kade
Vrij Vaarwater
De Groene Zijl
Haven & Wereld
Nieuwe Tijd
"""),
    "journal": rows("""
Tijdschrift voor Zeegeschiedenis
Bijdragen tot de Havengeschiedenis
De Nieuwe Gids van het Noorden
Nederlands Juristenblad
Ars Aequi
Tijdschrift voor Strafrecht
Tijdschrift voor het Nederl. Regt
Rechtsgeleerd Magazijn
Internationale Kade
Militaire Spectator
Tijdschrift voor Sociale Geschiedenis
Bestuurskunde
Ons Amsterdam en Omstreken
Oud-Oosterzijl
Rechtskundig Weekblad
De Gids voor de Kust
Archief voor Nederl. Kerkgeschiedenis
TvGesch
Medisch Contact
Nederlandsch Archievenblad
Themis
Weekbl. v. h. Recht
"""),
    "publisher": rows("""
Uitgeverij De Kade
Boon
Van Gorkum & Zn.
Nijhof
Sluis & Co.
Bakker en Bos
Prometeus
SDU
Staatsuitgeverij
Amsterdam Harbour Press
Querido’s Erven
Walburg Pers
Kluwer Recht
Martinus Nieuwhof
Lannoo & De Wit
Wereldkade
H. Kuiper
Gebr. Visser
Acco
Die Kade
Verloren Uren
"""),
    "organisation": rows("""
Nederlands Instituut voor Havenstudies
Stichting Vluchtelingenhulp Noord
Onderzoeksraad voor Veiligheid
Commissie Toezicht Sluizen
Vereniging van Vissers
Instituut voor Sociale Geschiedenis
Wetenschappelijke Raad voor het Kustbeleid
Raad van State
Nationale Ombudsman
Rode Kruis
Verenigde Naties
Europese Commissie
Algemene Rekenkamer
UNHCR
NAVO
WRR
CBS
Amnestie Comité
Rijkswaterstaat
Open Haven
"""),
    "ministry": listed("""
Ministerie van Defensie, Ministerie van Buitenlandse Zaken, Ministerie van Justitie, Min. van BZ
Ministerie van Binnenlandse Zaken, Ministerie van Verkeer en Waterstaat, Gemeente Oosterzijl
Provincie Zeeland, Ministerie van Algemene Zaken, Defensiestaf, Koninklijke Landmacht, MvD
"""),
    "of_ministry": listed("""
Defensie, Buitenlandse Zaken, Justitie, Binnenlandse Zaken, Koloniën, Algemene Zaken, Financiën
Verkeer en Waterstaat, Sociale Zaken, Marine, Volksgezondheid, Veiligheid en Justitie
"""),
    "university": listed("""
Universiteit van Amsterdam, Universiteit Leiden, Universiteit Utrecht, KU Leuven, UGent
Rijksuniversiteit Groningen, Vrije Universiteit, Radboud Universiteit, Erasmus Universiteit
"""),
    "archive": listed("""
Nationaal Archief, NA, Algemeen Rijksarchief, ARA, Stadsarchief Oosterzijl, Zeeuws Archief, NIOD
Archief Ministerie van Buitenlandse Zaken, Archief BZ, Semistatisch Archief, CAD
Gemeentearchief Delft
Archief Defensiestaf, Rijksarchief te Gent, Koninklijke Bibliotheek, Het Utrechts Archief, IISG
Stadsarchief Antwerpen, Archief Kabinet van de Koningin, Archief Raad van Ministers, GAA, RAG
Archief van de commissie, Familiearchief De Wit, UNGE, ICTY, Archief KMar
"""),
    "fonds": listed("""
Collectie Visser, Kabinet der Koningin, Staten-Generaal, Archief van de Staten van Holland, VOC
DGPZ, DAV, Oud Notarieel Archief, Archief Koloniën, Collectie De Ridder, Verslagen, Bestuursarchief
"""),
    "role": listed("""
oud-burgemeester van Oosterzijl, plv. commandant, hoofd operaties, directeur van de haven, getuige
voormalig minister van Defensie, kolonel b.d., tolk, woordvoerder, huisarts, sluiswachter, rechter
griffier, plaatsvervangend secretaris-generaal, vluchteling, advocaat van de slachtoffers
"""),
    "wire": listed("ANP-Noord, Kadepers, Novum Kust, Belgapress, Interpers"),
    "broadcaster": listed("Radio Kade, Omroep Zijl, NOS-Noord, TV Oost, VRT-Kust, Radio Noordzee"),
    "site": listed(
        "Kadenieuws, Historisch Portaal, Nu Noord, Geheugen van de Kust, Overheidswijzer"
    ),
    "host": listed("""
www.havenbode.example, kadenieuws.example, www.rijk.example, archief.example, zoek.bekend.example
uitspraken.example, www.commissie.example, bibliotheek.example, geheugen.example
www.ochtendblad.example
"""),
    "acronym": listed("VN, NAVO, UNPROFOR, DUTCHBAT, BZ, MvD, EU, CDA, VVD, KLM, MID, KMar, OVSE"),
    "list_and": (" en ", ", en ", "; ", " en "),
}
