"""Sentences of French notes that cite nothing, and those that hold sources."""

from training.languages import rows

COMMENTARY = rows("""
{:capital one} {:region} reste à étudier.
{:capital one} n’a guère retenu l’attention des historiens.
Nous n’aborderons pas ici {:noun}.
Nous reviendrons plus loin sur {:noun}.
Nous y reviendrons.
On y reviendra.
Sur ce point, {:surname} défend une position contraire.
{:surname} s’oppose à cette interprétation.
C’est nous qui soulignons.
Souligné par nous.
Nous soulignons.
Souligné dans le texte.
Traduction de l’auteur.
Toutes les traductions sont de l’auteur.
Les noms des personnes interrogées ont été modifiés.
Le prénom a été changé.
Je remercie {:person} de ses remarques.
L’auteur remercie {:person} et {:person} pour leur relecture.
Ce texte est issu d’une communication présentée à {:city} en {:month} {:year}.
Il ne sera question ici que {:de}.
La loi fut abrogée en {:year}.
La loi est entrée en vigueur le {:written}.
Le texte fut adopté le {:written} par {:number 100 400} voix contre {:number 10 99}.
En {:year 1950 1990}, on comptait {:number 2 90} {:plural_bare} {:region}.
La ville comptait alors {:number 2 90} 000 habitants.
Le chiffre officiel est de {:number 2 900} morts.
Né à {:city} en {:year 1750 1850}, {:family} mourut à {:city} en {:year 1851 1930}.
{:family} fut député de {:year 1830 1860} à {:year 1861 1890}.
Sous la Restauration, il devint général.
Le document n’est pas daté.
L’original a disparu ; une copie est conservée à {:city}.
Les archives ont brûlé en {:year 1790 1945}.
L’orthographe a été modernisée.
L’expression est de {:surname}.
Le terme apparaît dès {:year 1600 1900}.
La question est controversée.
La doctrine est divisée sur ce point.
Il en va autrement {:region}.
Tel n’est pas le cas {:region}.
Il ne faut pas exagérer l’importance {:de}.
On sait le rôle que jouèrent {:plur} {:age}.
{:capital plur} n’y étaient pas admis.
Ces deux lois ne durèrent pas longtemps ; elles n’en prouvent pas moins quelle place on donnait //
{:to}.
De là est venue cette vieille idée {:de}.
Il vint un temps où {:masc} fut modifié par les mœurs.
Il s’agit {:de}.
Par {:bare_one}, on entend ici {:noun} et {:noun}.
Voir plus haut, chapitre {:number 1 9}.
Voir infra, deuxième partie.
Cela vaut aussi pour {:noun}.
Ce n’est qu’en {:year} que {:masc} fut reconnu.
Les entretiens ont été menés entre {:month} {:year 1980 2000} et {:month} {:year 2001 2020}.
L’enquête a porté sur {:number 20 900} personnes.
Selon lui, « {:one} n’existe pas ».
Le texte dit : « {:capital noun} sont libres. »
Les intéressés n’ont pas répondu à nos demandes.
Cette affaire est toujours pendante.
La cour a rejeté cet argument.
Le tribunal ne s’est pas prononcé sur {:noun}.
Tous les liens ont été consultés le {:written}.
Sauf mention contraire, les italiques sont dans l’original.
""")

PARENTHETICALS = rows("""
(« {:capital one} n’a jamais existé »)
(à propos {:de})
(sur {:noun} {:region})
(nous soulignons)
(souligné dans le texte)
(en anglais)
(texte en russe)
(avec une bibliographie)
(traduction de l’auteur)
(pour {:noun})
(pour une critique {:de})
(qui porte sur {:noun})
(où il est question {:de})
(« nous n’avons rien vu »)
(c’est nous qui soulignons)
(à propos {:de} {:region})
""")

FRAMES = rows("""
Le texte se trouve dans {@}, une traduction dans {@}.
Pour {:noun}, lire {@}, et pour {:noun}, {@}.
{:capital masc} est évoqué par {@}, mais ignoré par {@}.
L’expression ({@}) n’a pas été reprise.
{:surname} le conteste dans {@}, sans citer {:noun}.
La formule est empruntée à {@}.
C’est la thèse défendue dans {@}, contre {@}.
Pour une synthèse, on lira {@} et {@}.
Quant {:to}, {@} n’en dit rien.
Le chiffre varie selon les sources : {@} ; {@}.
Cette règle, posée par {@}, a été abandonnée depuis ({@}).
Les débats sont résumés dans {@}.
""")

HEADS: dict[str, tuple[tuple[str, str], ...]] = {
    "interview": (
        ("Entretiens avec {author:officer} ({issued:written})",
                "{author:officer} ({issued:written})"),
        ("Entretiens avec {author:officer}, {publisher-place:city}, {issued:written}",
         "{author:officer}, {publisher-place:city}, {issued:written}"),
        ("Entretiens de l’auteur avec {author:officer} le {issued:written}",
         "avec {author:officer} le {issued:written}"),
    ),
    "personal_communication": (
        ("Lettres de {author:sender} du {issued:written}",
                "de {author:sender} du {issued:written}"),
        ("Lettres de {author:sender} à {recipient}, {issued:written}", "{issued:written}"),
        ("Courriels de {author:sender} ({issued:recent})", "{author:sender} ({issued:recent})"),
    ),
    "article-newspaper": (
        ("{container-title:newspaper}, {issued:written}", "{issued:written}"),
        ("{container-title:newspaper} du {issued:written}", "du {issued:written}"),
        ("{container-title:newspaper}, {issued:written}",
                "{container-title:newspaper}, {issued:written}"),
    ),
    "legal_case": (
        ("{publisher:cass}, {issued:written}, {:no} {number:appeal}",
                "{issued:written}, {:no} {number:appeal}"),
    ),
    "manuscript": (
        ("{archive}, {archive_location}", "{archive_location}"),
    ),
}  # fmt: skip

WEIGHTS = {
    "book": 15,
    "legal_case": 8,
    "manuscript": 7,
    "legislation": 7,
    "personal_communication": 8,
}
