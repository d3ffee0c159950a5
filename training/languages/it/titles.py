"""Titles in Italian."""

from training.languages import rows

FILLERS: dict[str, tuple[str, ...]] = {
    "italian_title": rows("""
Storia {:di}
Storia {:di} {:region}
Storia {:di} {:age}
Storia economica di {:city}
Storia documentata {:di}
{:capital one} {:region}
{:capital one} {:region} {:age}
{:capital one} e {:one}
{:capital plur} {:region} {:age}
{:capital noun} {:in}
{:capital noun} e {:noun} {:age}
{:capital noun}, {:noun} e {:noun}
{:capital feature} {:on}
{:capital feature} {:on} {:region}
{:capital feature} per la storia {:di}
{:capital feature} e {:feature} {:on}
{:capital feature} {:on} {:age}
{:capital bare} e {:bare} {:region}
{:capital bare} e {:bare} {:age}
{:capital bare} e {:bare} di {:city}
{:capital one} {:di}
Il problema {:di} {:region}
La questione {:di} {:age}
La crisi {:di}
Le origini {:di}
La formazione {:di}
L’invenzione {:di}
Per una storia {:di}
Per la storia {:di} {:region}
Contributo alla storia {:di}
Saggio {:on}
Discorso {:on}
Dizionario {:di}
Guida {:to}
Guida di {:city}
Memorie di {:city}
Vita di {:given} {:family}
Lettere di {:given} {:family}
{:given} {:family} e {:noun} {:age}
Un inventario {:di} {:age}
Una relazione inedita {:on}
Due documenti inediti {:on}
Vicende e personaggi {:di}
I rettori veneziani {:region}
Catalogo {:di}
Inventario {:di}
Diario
{:capital one} come {:one}
{:capital one} da {:city} a {:city}
{:capital one} di {:city} ({:number 1200 1500}-{:number 1501 1900})
{:capital one} {:region} ({:number 1200 1500}-{:number 1501 1900})
{:capital one}. Studi {:on}
{:capital one}. {:capital feature} e {:feature}
{:capital one}: {:feature} {:on}
{:capital one} tra {:bare} e {:bare}
{:capital one}, {:city} {:number 1500 1900}
La responsabilità {:di}
Trattato {:di}
Manuale {:di}
Commento {:to}
Chi ha paura {:di}?
"""),
    "latin_title": rows("""
Annales Tarvisini
Monumenta maris Veneti
De origine urbis
Italia marina
Codex lacunaris
Historia rerum Foroiuliensium
Acta civitatis
Corpus statutorum
Statuta communis
"""),
    "title": ("{:italian_title}",) * 16 + ("{:english_title}", "{:latin_title}"),
    "quotable": ("{:italian_title}",) * 16 + ("{:english_title}",),
    "headline": rows("""
{:capital one} {:region} in crisi
{:capital noun}, è allarme {:region}
{:family}: ‘{:capital one} non si tocca’
Accordo {:on}
Scontro {:on}
Il governo rinvia {:noun}
Morto {:given} {:family}
Il ritorno {:di}
{:capital noun}, la sfida {:di}
Troppi turisti {:region}
Inchiesta {:on}, {:number 2 30} indagati
Addio {:to}
Perché {:one} ci riguarda
La protesta {:di}
Processo {:on}: assolto il sindaco
"""),
    "article-newspaper.title": ("{:headline}",),
    "article-newspaper.quotable": ("{:headline}",),
    "article-magazine.title": ("{:headline}",),
    "article-magazine.quotable": ("{:headline}",),
    "broadcast.quotable": ("{:headline}",),
    "report_title": rows("""
Rapporto {:on}
Rapporto annuale {:year 1950 2023}
Relazione {:on} {:region}
Relazione al Parlamento {:on}
{:capital one} {:region}. Rapporto {:year 1980 2023}
Libro bianco {:on}
I diritti umani {:region}
Indagine {:on} {:region}
Piano per la tutela {:di}
"""),
    "report.title": ("{:report_title}",),
    "report.quotable": ("{:report_title}",),
    "short_title": rows("""
{:capital one}
{:capital one}...
{:capital one} …
Storia {:di}
Storia...
{:capital feature}
{:capital noun}
Le origini {:di}
Statuti
Annales...
"""),
    "quoted": ("«{title:quotable}»",) * 3 + ("“{title:quotable}”",) * 3 + ("{title}",) * 12,
    "journal_name": ("«{container-title:journal}»",) * 6
    + ("“{container-title:journal}”", "{container-title:journal}", "{container-title:journal}",
       "in «{container-title:journal}»", "in «{container-title:journal}»",
       "in {container-title:journal}", "in “{container-title:journal}”"),
    "paper_name": ("«{container-title:newspaper}»",) * 5
    + ("“{container-title:newspaper}”", "{container-title:newspaper}",
            "{container-title:newspaper}",
       "in «{container-title:newspaper}»"),
    "collection": rows("""
{container-title:italian_title}
{container-title:italian_title}
{container-title:proceedings}
{container-title:mixture}
{container-title:history}
"""),
    "mixture": ("Studi in onore di {:person}", "Studi in memoria di {:person}",
                "Miscellanea in onore di {:person}", "Scritti per {:given} {:family}",
                "Scritti in onore di {:person}", "Per {:given} {:family}"),
    "proceedings": rows("""
{:capital one} {:region}. Atti del convegno ({:city}, {:year 1955 2015})
Atti del convegno {:on}
Atti del {:upper roman} Congresso internazionale {:di}
Atti del convegno «{:capital one} {:region}»
Proceedings of the {:number 4 20}th Congress on {:capital english_thing}
"""),
    "history": ("Storia della cultura lagunare", "Storia di {:city}", "Storia d’Italia",
            "Storia {:di}"),
    "dictionary": ("Dizionario biografico lagunare", "Enciclopedia {:di}", "Dizionario {:di}",
                   "Enciclopedia del diritto marittimo", "Repertorio {:di}",
                           "Novissimo digesto lagunare"),
    "headword": ("{:family} {:given}", "{:family}, {:given}", "{:capital bare}", "{:bare}"),
}  # fmt: skip
