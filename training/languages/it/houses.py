"""Journals, newspapers, publishers, archives and old offices of Italian notes."""

from training.languages import rows
from training.languages.lists import listed

WORDS: dict[str, tuple[str, ...]] = {
    "journal": rows("""
Archivio Lagunare
Nuovo Archivio Lagunare
Studi della Laguna
Ateneo Marciano
Rivista storica padana
Quaderni della Terraferma
Atti dell’Istituto Lagunare di Scienze, Lettere ed Arti
Atti e Memorie dell’Accademia di Treviso
Memorie storiche del Friuli
Archivio storico del Brenta
Arte Adriatica
Bollettino del Museo Civico di Cittadella
Critica dei porti
Rassegna degli Archivi Veneti
Studi trevigiani
Società e acque
Annali della Fondazione del Mare
Giornale economico della laguna
Terra di Rovigo
Venezia Arti e Mestieri
Il Diritto portuale
Rivista di diritto marittimo e lacuale
Rivista italiana di musica antica
Odeo Olimpico Nuovo
Boll. stor. bassanese
Arch. stor. it. merid.
Nuova Antologia Veneta
Quaderni di Palazzo
Studi storici lagunari
Arte Lombardo-Veneta
Paragone delle Arti
Zibaldone
"""),
    "law_journal": listed("""
Foro it., Giur. it., Giust. civ., Riv. dir. civ., Giur. cost., Dir. mar., Riv. trim. dir. pubbl.
Cass. pen., Contr. e impr., Corr. giur., Resp. civ. prev., Quad. cost., Nuova giur. civ. comm.
D&G
"""),
    "newspaper": rows("""
Il Corriere della Laguna
La Gazzetta del Porto
Il Mattino di Treviso Nuovo
La Voce del Brenta
Il Quotidiano
Il Messaggero Adriatico
La Tribuna Friulana
L’Eco del Polesine
La Stampa Lagunare
Il Gazzettino del Sale
Il Giornale del Mare
L’Avvenire Veneto
Il Secolo Nuovo
La Nazione Padana
Il Resto del Giorno
Il Tempo di Chioggia
Gazzetta privilegiata di Treviso
Daily Beacon
"""),
    "magazine": (
        "L’Espresso del Mare",
        "Il Faro",
        "Panorama Veneto",
        "L’Illustrazione Lagunare",
        "Oggi nel Porto",
        "Internazionale del Golfo",
    ),
    "press": rows("""
Marsilia
Il Molino
Laterzi
Einardi
Neri Ponte
Olski
Signus
Canovi
Edizioni della Laguna
Edizioni di Storia e Costume
Cierri
Giuffra
Ubi Aqua
Tipografia Emiliana
Tip. del Commercio
Antilia
Viellarte
F. Angelini
Istituto Veneto di Studi Lagunari
Deputazione di Storia del Mare
Stamperia Baglion
Vallardo
Carrocci
Cluepi
Mondarini
Arti Grafiche Friulane Nuove
"""),
    "archive": rows("""
ASV
ASV
ASVe
A.S.V.
A.S.Ve.
Archivio di Stato di Venezia
Archivio di Stato di Padova
ASP
A.S.P.
ASTv
AST
Archivio di Stato di Treviso
ASVi
Archivio di Stato in Verona
ASUd
ASF
ACS
Archivio Centrale dello Stato
Archivio storico del Comune di Chioggia
ACVP
Archivio della Curia vescovile di Padova
Archivio patriarcale di Venezia
AMV
Archivio privato Zanetto
"""),
    "library": listed("""
BMC, BNM, BMV, Bibl. Marciana, Biblioteca del Museo Correr, Biblioteca Civica di Padova, BCP, BAV
Biblioteca Querini, Bibl. com. Treviso, BCBVi, Biblioteca del Seminario di Padova
Bibl. Bertoliana
"""),
    "magistracy": rows("""
Consiglio
Consiglio dei X, Parti comuni
Consiglio dei dieci, parti criminali
Senato Mar
Senato Terra
Senato, Terra
Senato, Dispacci, Costantinopoli
Senato Mar, deliberazioni
Collegio, Relazioni
Maggior Consiglio
Maggior Consiglio, Deliberazioni
Avogaria di Comun
Provveditori al Sal
Provveditori alla Sanità
Provveditori sopra ospedali e luoghi pii
Savi ed Esecutori alle Acque
Savi alla Mercanzia
Cinque Savi alla mercanzia, nuova serie
Giustizia vecchia
Notarile, Testamenti
Notarile, Atti
Capi del Consiglio dei X, Lettere dei rettori
Arti
Procuratori di San Marco, de citra
Miscellanea codici
Santo Uffizio
Dieci savi sopra le decime
Estimo
Estimo 1518
Sopraintendenti alle decime
Quarantia criminal
Scuola grande di San Zaccaria
Governo
Governo Veneto
Presidio di Governo
Prefettura, Gabinetto
Cancelleria inferiore
Misti
Secreta
Clero
Compilazione leggi
Riformatori allo Studio
"""),
}
