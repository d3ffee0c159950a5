"""Sentences of Italian notes that cite nothing, and those that hold sources."""

from training.languages import rows

COMMENTARY = rows("""
{:capital one} {:region} attende ancora uno studio.
{:capital fem} non è mai stata oggetto di ricerche specifiche.
Non ci occuperemo qui {:di}.
Torneremo più avanti {:on}.
Su questo punto si tornerà.
Il corsivo è mio.
Corsivo nel testo.
La traduzione è mia.
Devo questa segnalazione a {:person}.
Ringrazio {:person} per le sue osservazioni.
Ringrazio per l’aiuto {:person} e {:person}.
Il documento è andato perduto.
Il documento non è datato.
L’originale è conservato a {:city}.
L’archivio bruciò nel {:year 1500 1945}.
{:given} {:family} nacque a {:city} nel {:year 1400 1800}.
{:family} era stato podestà di {:city} nel {:year 1400 1700}.
{:given} {:family} morì nel {:year 1500 1900}, lasciando erede il fratello {:given}.
La legge fu abrogata nel {:year 1860 2000}.
La legge entrò in vigore il {:written}.
La parte fu presa il {:number 1 28} {:month} {:year 1300 1790} con {:number 40 200} voti favorevoli.
Nel {:year 1500 1900} la città contava circa {:number 2 90}.000 abitanti.
I dati si riferiscono al {:year 1950 2010}.
Il valore era di {:number 10 900} ducati.
L’affitto annuo era di ducati {:number 10 300}.
Nel {:year 1500 1797} si contavano {:number 2 200} {:plural_bare}.
La questione è controversa.
La dottrina è divisa.
Diversa la situazione {:region}.
Lo stesso vale per {:noun}.
{:surname} è di diverso avviso.
Di parere opposto è {:surname}.
Secondo {:surname} {:fem} sarebbe più tarda.
Il termine è attestato dal {:year 1300 1800}.
L’espressione è di {:surname}.
Si tratta {:di}.
Non si dimentichi il ruolo {:di} {:region}.
Si pensi {:to}.
Le date sono espresse secondo lo stile veneto.
L’anno veneto cominciava il primo marzo.
Si è modernizzata la punteggiatura.
Le interviste sono state condotte tra {:month} {:year 1980 2000} e {:month} {:year 2001 2020}.
I nomi degli intervistati sono stati modificati.
Tutti i siti sono stati consultati il {:written}.
Così recita il testo: «che {:noun} siano liberi».
Il testo dice: «{:capital one} è di tutti».
Si veda oltre, capitolo {:number 1 9}.
Di ciò si dirà più avanti.
Ma anche {:one} ebbe la sua parte.
""")

PARENTHETICALS = rows("""
(«{:capital one} non esiste»)
(con bibliografia)
(a proposito {:di})
(per {:noun} {:region})
(corsivo mio)
(il corsivo è mio)
(in latino)
(in copia)
(dove si parla {:di})
(con ampia bibliografia {:on})
(trad. mia)
(ma si veda l’intera sezione {:on})
(per nozze)
(con errori)
""")

FRAMES = rows("""
Il testo è edito in {@}, la traduzione in {@}.
Per {:noun} si rinvia a {@}; per {:noun} a {@}.
La notizia è riportata da {@}, ma non da {@}.
L’espressione ({@}) non ebbe fortuna.
{:surname} lo nega in {@}, senza ricordare {:noun}.
Un quadro d’insieme è offerto da {@} e da {@}.
Sulla vicenda, ricordata in {@}, manca uno studio.
La tesi è sostenuta in {@}, contro {@}.
Quanto {:to}, nulla si trova in {@}.
Una copia è in {@}; un’altra in {@}.
""")

HEADS: dict[str, tuple[tuple[str, str], ...]] = {
    "interview": (
        ("Interviste a {author:officer} ({issued:written})",
                "{author:officer} ({issued:written})"),
        ("Colloqui con {author:officer}, {publisher-place:city}, {issued:written}",
         "{author:officer}, {publisher-place:city}, {issued:written}"),
    ),
    "personal_communication": (
        ("Lettere di {author:sender} del {issued:written}",
                "di {author:sender} del {issued:written}"),
    ),
    "manuscript": (
        ("{archive}, {archive_location}, {:leaf_at}", "{:leaf_at}"),
        ("{archive}, {archive_location}", "{archive_location}"),
        ("{archive}, {archive_location}, {:leaf_at}", "{archive_location}, {:leaf_at}"),
    ),
    "article-newspaper": (
        ("«{container-title:newspaper}», {issued:written}", "{issued:written}"),
        ("«{container-title:newspaper}», {issued:written}",
                "«{container-title:newspaper}», {issued:written}"),
    ),
}  # fmt: skip

WEIGHTS = {
    "book": 17,
    "article-journal": 16,
    "chapter": 10,
    "manuscript": 18,
    "article-newspaper": 8,
}
