"""Titles in French."""

from training.languages import rows

FILLERS: dict[str, tuple[str, ...]] = {
    "french_title": rows("""
{:capital noun} {:region}
{:capital noun} {:region} {:age}
{:capital noun} et {:noun}
{:capital noun} et {:noun} {:age}
{:capital noun}, {:noun} et {:noun}
{:capital plur} {:adj}s {:region}
{:capital bare} et {:bare}
{:capital bare} et {:bare} {:region} ({:number 1200 1600}-{:number 1601 1950})
Histoire {:de}
Histoire {:de} {:age}
Histoire {:de} {:region}
Essai sur {:noun}
Essai sur l’histoire {:de} {:age}
Essai de bibliographie {:de}
Traité {:de}
Manuel {:de}
Précis {:de}
Dictionnaire {:de}
De {:noun} {:to}
Pour une sociologie {:de}
Vers une théorie {:de}
L’invention {:de}
La fin {:de}
La naissance {:de}
Les origines {:de} {:region}
Les métamorphoses {:de}
Le problème {:de}
La question {:de} {:age}
Les formes élémentaires {:de}
La crise {:de} et {:noun}
Recherches sur {:noun} {:region}
Contribution à l’étude {:de}
Étude sur {:noun}
Mémoire sur {:noun}
Lettres sur {:noun}
Voyage {:region}
Mémoires pour servir à l’histoire {:de}
Notes sur {:noun} {:age}
Enquête sur {:noun}
Éloge {:de}
Qu’est-ce que {:fem} ?
Faut-il réformer {:noun} ?
À qui appartient {:one} ?
{:capital noun} : une approche {:adj}
{:capital noun} : histoire et mémoire
{:capital noun} : {:bare}, {:bare}, {:bare}
{:capital noun}. Essai sur {:noun}
{:capital noun} entre {:bare} et {:bare}
{:capital noun} à l’épreuve {:de}
{:capital noun} face {:to}
{:capital noun}, de {:number 1500 1700} à {:number 1701 1990}
{:capital noun} ou {:noun} {:age}
L’effet {:bare_one}
Penser {:noun}
Écrire {:noun} {:age}
Le {:masc_bare} et la {:fem_bare}
Correspondance de {:given} {:family}
Œuvres complètes
Introduction à l’histoire {:de}
Archéologie {:de}
Sociologie {:de}
Anthropologie {:de} {:region}
"""),
    "masc_bare": ("port", "sel", "juge", "roman", "phare", "notaire", "fleuve", "vin"),
    "fem_bare": ("mer", "ville", "forêt", "justice", "preuve", "langue", "frontière"),
    "title": ("{:french_title}",) * 12 + ("{:english_title}", "« {:capital bare} » et {:noun}"),
    "quotable": ("{:french_title}",) * 12 + ("{:english_title}",),
    "headline": rows("""
{:capital noun} en colère
{:capital noun} {:region} : la fin d’un monde
Le gouvernement renonce {:to}
{:capital one} menace {:noun}
Pourquoi {:one} divise
« Nous voulons sauver {:noun} »
{:given} {:family} : « {:capital one} est en danger »
Nouvelle grève {:region}
Plus de {:number 10 90} morts {:region}
La mort de {:given} {:family}
{:organisation} dénonce {:noun}
Procès {:de} : le maire condamné
Après la crise {:de}, le retour {:de}
{:family} démissionne
Tensions {:region}
Un accord sur {:noun}
Le scandale {:de}
Quel avenir pour {:noun} ?
{:capital plur} manifestent {:region}
"""),
    "article-newspaper.quotable": ("{:headline}",),
    "article-magazine.quotable": ("{:headline}",),
    "article-newspaper.title": ("{:headline}",),
    "article-magazine.title": ("{:headline}",),
    "broadcast.quotable": ("{:headline}",),
    "report_title": rows("""
Rapport annuel {:year 1950 2023}
Rapport sur {:noun} {:region}
Rapport d’information sur {:noun}
{:capital country} : rapport {:year 1985 2023}
Situation des droits de l’homme {:region}
Livre blanc sur {:noun}
{:capital noun} {:region} : état des lieux
Enquête sur {:noun} {:region}
Étude d’impact {:de}
Bilan {:de}
Avis sur {:noun}
« Ils ont pris {:noun} » : violations des droits humains {:region}
"""),
    "report.title": ("{:report_title}",),
    "report.quotable": ("{:report_title}",),
    "memoirs": (
        "Mémoires de {:given} {:family}",
        "Souvenirs de {:person}",
        "Documents sur {:noun}",
        "Cahiers de {:person}",
        "Documents inédits sur l’histoire {:de}",
    ),
    "short_title": rows("""
{:capital noun}
{:capital noun}…
{:capital noun}...
Histoire {:de}
Essai sur {:noun}
Recherches
{:capital bare}
L’invention {:de}
"""),
    "quoted": ("«\u00a0{title:quotable}\u00a0»",) * 4
    + ("« {title:quotable} »",) * 4
    + (
        "«{title:quotable}»",
        "“{title:quotable}”",
        "“{title:quotable}”",
        "«\u202f{title:quotable}\u202f»",
    ),
    "container": rows("""
{container-title:french_title}
{container-title:french_title}
{container-title:mixture}
{container-title:proceedings}
"""),
    "mixture": rows("""
Mélanges {:person}
Mélanges en l’honneur de {:person}
Mélanges offerts à {:person}
Études offertes à {:person}
Hommage à {:given} {:family}
Écrits en hommage à {:person}
Liber amicorum {:person}
"""),
    "proceedings": rows("""
Actes du colloque de {:city}
Actes du {:number 10 130}e congrès national des sociétés savantes
{:capital noun} {:region}. Actes du colloque de {:city}
Actes des journées d’étude « {:capital bare} »
Proceedings of the {:number 4 20}th Congress on {:capital english_thing}
"""),
    "dictionary": rows("""
Dictionnaire {:de}
Dictionnaire critique {:de}
Encyclopédie {:de}
Encyclopædia maritima
Grand dictionnaire {:de}
Répertoire {:de}
Dictionnaire de biographie bretonne
Vocabulaire juridique
"""),
    "headword": ("{:capital bare}", "{:bare}", "{:family} ({:given})", "{:family}"),
}
