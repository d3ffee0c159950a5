"""The words of Italian notes."""

from training.languages import rows
from training.languages.lists import FOREIGN_FAMILY, combined, listed, prefixed

FAMILY = (
    *listed("""
Rossi, Russo, Ferrari, Esposito, Bianchi, Romano, Colombo, Ricci, Marino, Greco, Bruno, Gallo
Conti, De Luca, Mancini, Costa, Giordano, Rizzo, Lombardi, Moretti, Barbieri, Fontana, Santoro
Mariani, Rinaldi, Caruso, Ferrara, Galli, Martini, Leone, Longo, Gentile, Martinelli, Vitale
Lombardo, Serra, Coppola, De Santis, D’Angelo, Marchetti, Parisi, Villa, Conte, Ferraro, Verdi
Neri, Dal Ponte, Dalla Riva, Della Valle, Da Salò, Zorzin, Contarin, Morosin, Badoèr, Veniér
Querin, Zanetto, Furlan, Trevisan, Visentin, Padovan, Veronese, Schiavon, Tiepin, Laguna, Vescovi
"""),
    *combined("Bal Cap Fos Gri Mal Pas San Tor Val Zan", "ani arin egato elli etti ier otto on"),
)
FEMININE = listed("""
la laguna, la nobiltà, la flotta, la peste, la dogana, la lana, la seta, la giustizia, la moneta
la scuola, la musica, la pittura, la stampa, la chiesa, la terraferma, la pesca, la famiglia
la città, la cancelleria, la bonifica, la repubblica, la lingua, la cultura veneta, la villa
l’aristocrazia, l’acqua, l’eresia, l’inquisizione, l’agricoltura, l’architettura, l’arte vetraria
l’università, l’emigrazione, l’assistenza, la mercatura, la navigazione, la proprietà, la guerra
""")
MASCULINE = listed("""
il porto, il sale, il patriziato, il vetro, il consiglio, il doge, il contratto, il fiume, il mare
il mercante, il notaio, il vescovo, il lavoro, il teatro, il mulino, il territorio, il diritto
il monastero, il collegio, il processo, il credito, il legname, il mestiere, il catasto, il grano
l’arsenale, l’archivio, l’estimo, l’ospedale, l’esercito, l’ebreo errante, lo stato, lo statuto
lo scultore, lo spettacolo, il castello, il ghetto, il commercio, il governo, il cinema, il mito
""")
PLURAL = listed("""
i mercanti, i porti, i canali, i contadini, i patrizi, i vescovi, i libri, i mulini, i tessuti
i notai, i diritti, i fiumi, i rettori, i viaggiatori, le donne, le acque, le arti, le chiese
le ville, le scuole, le leggi, le galere, le confraternite, le lettere, le saline, le miniere
gli statuti, gli ebrei, gli ospedali, gli archivi, gli artigiani, gli artisti, gli ambasciatori
""")
NOUNS = (*FEMININE, *MASCULINE, *PLURAL)
DI = {"il ": "del ", "lo ": "dello ", "la ": "della ", "l’": "dell’", "i ": "dei ",
      "gli ": "degli ", "le ": "delle "}  # fmt: skip
IN = {"il ": "nel ", "lo ": "nello ", "la ": "nella ", "l’": "nell’", "i ": "nei ",
      "gli ": "negli ", "le ": "nelle "}  # fmt: skip
TO = {"il ": "al ", "lo ": "allo ", "la ": "alla ", "l’": "all’", "i ": "ai ",
      "gli ": "agli ", "le ": "alle "}  # fmt: skip
ON = {"il ": "sul ", "lo ": "sullo ", "la ": "sulla ", "l’": "sull’", "i ": "sui ",
      "gli ": "sugli ", "le ": "sulle "}  # fmt: skip
FROM = {"il ": "dal ", "lo ": "dallo ", "la ": "dalla ", "l’": "dall’", "i ": "dai ",
        "gli ": "dagli ", "le ": "dalle "}  # fmt: skip
BARE = dict.fromkeys(DI, "")

WORDS: dict[str, tuple[str, ...]] = {
    "given": listed("""
Giovanni, Giuseppe, Antonio, Marco, Francesco, Paolo, Pietro, Luigi, Carlo, Andrea, Alvise, Zorzi
Maria, Anna, Lucia, Elena, Chiara, Giulia, Caterina, Francesca, Paola, Silvia, Teresa, Angela
Girolamo, Domenico, Bartolomeo, Lorenzo, Sebastiano, Niccolò, Giambattista, Gian Carlo, Ugo, Ivo
Gian Maria, Pier Paolo, Emilio, Vittorio, Tullio, Cesare, Attilio, Gino, Ennio, Reinhold, Bruno
"""),
    "initial": tuple(
        "A. B. C. D. E. F. G. L. M. N. O. P. R. S. T. U. V. G. G.B. G.M. P. Gh. Ch. "
        "G.C. M.L. A.M.".split()
    ),
    "family": FAMILY,
    "any_family": (*FAMILY, *FOREIGN_FAMILY),
    "month": tuple(
        "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre "
        "novembre dicembre".split()
    ),
    "mon": tuple(
        "gen. genn. feb. febbr. mar. apr. mag. giu. lug. ag. set. sett. ott. nov. dic.".split()
    ),
    "season": ("primavera", "estate", "autunno", "inverno"),
    "city": listed("""
Venezia, Padova, Vicenza, Verona, Treviso, Udine, Trieste, Milano, Roma, Torino, Firenze, Bologna
Napoli, Bari, Genova, Modena, Ferrara, Mantova, Brescia, Bergamo, Trento, Rovigo, Belluno, Bassano
Bassano del Grappa, Cittadella, Chioggia, Pordenone, Gorizia, Pisa, Siena, Palermo, Cagliari
Parma, Ravenna, Rimini, Ancona, Lecce, Pavia, Cremona, Oderzo, Feltre, Zara, Spalato, Parigi
Londra, Lipsia, Vienna, Berlino, Londra, Basilea, Ginevra, Soveria Mannelli, Sommacampagna
Reggio Emilia
"""),
    "region": listed("""
a Venezia, a Padova, a Treviso, nel Veneto, in Friuli, in Terraferma, in Dalmazia, in Istria
nel Polesine, a Candia, nello Stato da Mar, nel Vicentino, a Verona, in Italia, in Europa
a Trieste, nel Levante, nella Padova carrarese, a Chioggia, nella laguna di Venezia, a Murano
nell’Adriatico, in Lombardia, a Costantinopoli, in Germania, in Toscana, nel Mezzogiorno, a Corfù
sul Brenta
"""),
    "country": (
        "Italia",
        "Francia",
        "Germania",
        "Svizzera",
        "Spagna",
        "Austria",
        "Grecia",
        "Croazia",
    ),
    "age": listed("""
nel Medioevo, nel Cinquecento, nel Seicento, nel Settecento, nel secolo XVI, nel secolo XV
dal XIII al XVIII secolo, nei secoli XIV-XV, tra Quattro e Cinquecento, in età moderna
nell’età napoleonica, nel secondo Ottocento, nel Novecento, nel Rinascimento, fra Otto e Novecento
alla fine del Trecento, durante la dominazione austriaca, tra le due guerre, nel tardo medioevo
"""),
    "noun": NOUNS,
    "one": (*FEMININE, *MASCULINE),
    "masc": MASCULINE,
    "fem": FEMININE,
    "plur": PLURAL,
    "di": prefixed(NOUNS, DI),
    "in": prefixed(NOUNS, IN),
    "to": prefixed(NOUNS, TO),
    "on": prefixed(NOUNS, ON),
    "from": prefixed(NOUNS, FROM),
    "bare": prefixed(NOUNS, BARE),
    "plural_bare": prefixed(PLURAL, BARE),
    "feature": listed("""
aspetti, problemi, momenti, fonti, ricerche, appunti, documenti, studi, note, contributi, saggi
ipotesi, prospettive, vicende, memorie, lineamenti, considerazioni, testimonianze
"""),
    "organisation": rows("""
Comune di Venezia
Comune di Chioggia
Regione del Veneto
Ministero della Giustizia
Ministero dell’Interno
Commissione europea
Camera dei deputati
Senato della Repubblica
Istat
Magistrato alle Acque
Autorità portuale di Trieste
Associazione Laguna Viva
Lega dei Pescatori
Fondazione del Sale
Centro Studi Adriatici
Osservatorio sulle carceri del Mare
Nazioni Unite
Soprintendenza ai monumenti di Venezia
Archivio di Stato di Padova
Banca del Porto
UNHCR
"""),
    "role": listed("""
sindaco di Chioggia, direttrice dell’archivio, pescatore, avvocato, magistrato, ex ministro
segretario del sindacato, professore di storia, senatrice, portavoce della Regione, giornalista
"""),
    "host_word": listed("""
laguna, porto, archivio, comune, cultura, notizie, storia, mare, giustizia, rivista, documenti
rapporto, ricerca, veneto, dossier, istituto, stampa, acque, biblioteca
"""),
    "classic": listed("""
Livio, Tacito, Plinio, Cicerone, Strabone, Virgilio, Vitruvio, Polibio, Tucidide, Paolo Diacono
Cassiodoro, Dante, Svetonio, Erodoto
"""),
    "classic_work": listed("""
Nat. hist., Ann., Hist., De off., Geogr., De arch., Historia Langobardorum, Variae, Inf., Ep.
Digesto, Ab urbe condita, Aen.
"""),
    "list_and": (" e ", "; ", ", ", " e "),
}
