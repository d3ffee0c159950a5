"""The words of French notes."""

from training.languages import rows
from training.languages.lists import FOREIGN_FAMILY, combined, listed, prefixed

FAMILY = (
    *listed("""
Martin, Bernard, Dubois, Moreau, Laurent, Girard, Roux, Fournier, Mercier, Blanc, Garnier
Chevalier, François, Legrand, Gauthier, Perrin, Robin, Clément, Morin, Nicolas, Henry, Rousseau
Mathieu, Masson, Marchand, Duval, Denis, Dumont, Marie, Lemaire, Noël, Meyer, Dufour, Meunier
Brun, Giraud, Leroux, Colin, Vidal, Caron, Picard, Roger, Fabre, Aubert, Lemoine, Renaud, Dumas
Lacroix, Olivier, Philippe, Bourgeois, Pierre, Benoit, Rey, Leclerc, Payet, Rolland, Guérin
Hérault, Évrard, Océan, Lefèvre, Le Gall, Le Goff, Le Bihan, L’Hermite, Saint-Aubin, La Roche
Port, Salines, Paris, Rivière
"""),
    *combined(
        "Beau Bois Champ Clair Gran Haut Mar Mont Pont Ville", "ard eau elin eret ier in on oux"
    ),
)
FEMININE = listed("""
la pêche, la gabelle, la justice, la presse, la ville, la mémoire, la preuve, la famille
la monnaie, la frontière, la police, la poésie, la lecture, la mer, la médiation, la cour
la noblesse, la forêt, l’écluse, l’école, l’administration, l’enquête, l’immigration, l’épargne
l’eau, l’histoire, l’Église, la responsabilité, la preuve, la citoyenneté, la colonie, la langue
la campagne, la révolte, l’administration fiscale, la vie quotidienne, l’identité bretonne
la traite, la corporation
""")
MASCULINE = listed("""
le port, le droit, le sel, le contrat, le juge, le roman, le travail, le commerce, le phare
le bail, le territoire, le patrimoine, le fleuve, le procès, le notaire, le livre, le corps
le crédit, le vin, l’impôt, l’État, l’arbitrage, l’exil, l’héritage, l’ouvrier, l’armateur
l’archiviste, le cadastre, le droit maritime, le droit de grève, le pouvoir local, le code rural
le marché du sel, le canal
""")
PLURAL = listed("""
les canaux, les pêcheurs, les juges, les marchands, les archives, les frontières, les élites
les villes, les femmes, les réfugiés, les contrats, les paysans, les notaires, les routes du sel
les pouvoirs publics, les droits fondamentaux, les images, les usages, les marins, les syndicats
les savants, les corporations, les écluses, les phares, les médias, les manuscrits, les récits
""")
NOUNS = (*FEMININE, *MASCULINE, *PLURAL)
DE = {"les ": "des ", "le ": "du ", "la ": "de la ", "l’": "de l’"}
TO = {"les ": "aux ", "le ": "au ", "la ": "à la ", "l’": "à l’"}
BARE = {"les ": "", "le ": "", "la ": "", "l’": ""}

WORDS: dict[str, tuple[str, ...]] = {
    "given": listed("""
Jean, Pierre, Michel, Philippe, André, Jacques, Bernard, Alain, Daniel, Henri, Louis, Paul
Charles, Marie, Anne, Claire, Hélène, Françoise, Sylvie, Isabelle, Nathalie, Catherine, Monique
Élise, Léa, Jean-Paul, Jean-Marc, Jean-Baptiste, Marie-Claude, Anne-Sophie, Étienne, François
Gérard, Émile, Yves, Yann, Maëlle, Solène, Lucien, Théodore, Auguste, Armand, Blaise, Odile
Aurélie, Karim, Nadia, Samira, Mamadou, Aminata, Hugues, Thérèse, Gaspard, Octave, Eugénie
"""),
    "initial": tuple(
        "A. B. C. D. E. F. G. H. J. L. M. N. O. P. R. S. T. V. Y. J.-P. J.-M. M.-C. "
        "Ch. Ph. Fr. Th. J.-B. É. A.-M. Cl.".split()
    ),
    "family": FAMILY,
    "any_family": (*FAMILY, *FOREIGN_FAMILY),
    "particle": ("de", "de", "de La", "du", "d’", "des", "Le", "de Saint-"),
    "month": tuple(
        "janvier février mars avril mai juin juillet août septembre octobre novembre "
        "décembre".split()
    ),
    "mon": tuple("janv. févr. fév. mars avr. mai juin juill. août sept. oct. nov. déc.".split()),
    "season": ("printemps", "été", "automne", "hiver"),
    "city": listed("""
Paris, Lyon, Marseille, Bordeaux, Lille, Nantes, Rennes, Toulouse, Strasbourg, Grenoble
Montpellier, Aix-en-Provence, Dijon, Rouen, Caen, Tours, Poitiers, Limoges, Clermont-Ferrand
Nancy, Metz, Brest, Saint-Malo, La Rochelle, Le Havre, Dunkerque, Genève, Lausanne, Neuchâtel
Fribourg, Bruxelles, Louvain, Louvain-la-Neuve, Liège, Namur, Luxembourg, Montréal, Québec, Ottawa
Alger, Tunis, Rabat, Dakar, Abidjan, Bamako, Beyrouth, Le Caire, Londres, Genève, La Haye, Leyde
Rome, Berlin, Seyssel, Saint-Étienne, Saint-Denis, Avignon, Perpignan, Arles, Le Mans, Port-Vieux
Sainte-Anne, Locle
"""),
    "region": listed("""
en France, en Bretagne, en Provence, en Belgique, en Algérie, en Afrique de l’Ouest, au Sénégal
au Maroc, au Québec, en Suisse, en Europe, en Normandie, en Languedoc, dans le Midi, à Paris
à Lyon, à La Rochelle, à Port-Vieux, dans le Bas-Rhin, en Arménie, en Géorgie, au Liban, en Syrie
en Orient, à Saint-Malo, dans les Alpes, aux Antilles, au Tchad, au Mali, en Italie
dans l’Empire ottoman
"""),
    "country": listed("""
France, Belgique, Suisse, Algérie, Tunisie, Maroc, Sénégal, Mali, Tchad, Liban, Arménie, Géorgie
Italie, Espagne, Canada, Roumanie, Turquie, Côte d’Ivoire, Madagascar, Syrie, Rwanda
"""),
    "age": listed("""
au Moyen Âge, au XVIIIe siècle, au XIXe siècle, au XXe siècle, sous l’Ancien Régime
sous la Terreur, sous le Second Empire, pendant l’Occupation, de la Révolution à nos jours
à l’époque moderne, aux XVIe et XVIIe siècles, au tournant du siècle, entre les deux guerres
depuis 1945, vers 1900
"""),
    "noun": NOUNS,
    "one": (*FEMININE, *MASCULINE),
    "fem": FEMININE,
    "masc": MASCULINE,
    "plur": PLURAL,
    "de": prefixed(NOUNS, DE),
    "to": prefixed(NOUNS, TO),
    "bare": prefixed(NOUNS, BARE),
    "bare_one": prefixed((*FEMININE, *MASCULINE), BARE),
    "plural_bare": prefixed(PLURAL, BARE),
    "adj": listed("""
maritime, moderne, juridique, politique, économique, historique, domestique, agricole, critique
scientifique, symbolique, ecclésiastique, rebelle, utile, populaire, fragile, juste, nomade
"""),
    "journal": rows("""
Revue des ports
Revue d’histoire maritime et fluviale
Revue trimestrielle de droit portuaire
Annales du sel
Cahiers de la Méditerranée orientale
Le Mouvement maritime
Bulletin de la Société archéologique de Port-Vieux
Actes de la recherche sur les côtes
Genèses du littoral
Archives de sociologie des ports
Revue française de droit des écluses
Études bretonnes
Mémoires de l’Académie des rivages
L’Homme et le fleuve
Politique fluviale
Revue internationale de médiation
Droit et territoire
Histoire & quais
Critique du livre
Le Débat portuaire
Journal des canaux
Revue suisse d’histoire des foires
Vingtième Rivage
Questions de littérature
Littoral
Ethnologie des rives
Communications portuaires
"""),
    "law_journal": listed("""
D., JCP, JCP G, JCP éd. E, RTD civ., RTD com., RFDA, AJDA, RDP, Gaz. Pal., RGDIP, Rev. crit. DIP
LPA, Dr. soc., RSC, RJDA, RLDC, Rev. sociétés, Defrénois, Dr. adm., DMF, RD port., Contrats
Bull. Joly
"""),
    "newspaper": rows("""
Le Quotidien
Le Courrier du Port
L’Écho du Rivage
La Gazette du Midi
Le Petit Breton
Le Progrès du Nord
L’Indépendant de l’Ouest
Le Nouvelliste
La Tribune des Alpes
Le Soir de Port-Vieux
La Dépêche du Sel
Le Journal du littoral
Les Nouvelles du fleuve
Le Matin d’Alger-Port
L’Aurore bretonne
L’Observateur lyonnais
Nord-Actu
La Voix ouvrière
Le Temps présent
L’Avenir de Dakar
Daily Beacon
"""),
    "magazine": rows("""
L’Hebdo du littoral
Le Phare
Le Nouveau Point de vue
La Revue illustrée
Regards du Sud
L’Express du fleuve
Jeune Rivage
Le Magazine des ports
"""),
    "press": rows("""
Éditions du Phare
Presses universitaires de Port-Vieux
PUR
Presses de l’Écluse
La Découverte des rives
Le Sel
Éditions de la Rive
Librairie Garnaud
Champard
Fontel
Larmier
Dallard
LGDP
Armand Colet
L’Harmonie
Éd. du Quai
Droit & Port
Publications de la Sorbelle
Honoré Champel
Le Seuil du Fleuve
Gallier
Imprimerie royale
Imprimerie nationale
chez Guérin
"""),
    "organisation": rows("""
Ministère de la Marine
Ministère de la Justice
Commission européenne
Conseil de l’Europe
Haut-Commissariat des Nations unies pour les réfugiés
HCR
Organisation des Nations unies
Assemblée nationale
Sénat
INSEE
Cour des comptes
Ligue des droits des riverains
Observatoire du littoral
Fédération des pêcheurs
Association Rives sans frontières
Centre d’études portuaires
Chambre de commerce de Port-Vieux
Syndicat des mariniers
Fondation du Sel
Institut du fleuve
Amnistie Rivage
Commission nationale consultative des ports
Mairie de Saint-Malo
Banque mondiale
"""),
    "archive": rows("""
Archives nationales
AN
Arch. nat.
A.N.
Archives départementales du Finistère
AD Bas-Rhin
Arch. dép. Gironde
Archives municipales de Port-Vieux
AM Saint-Malo
Archives diplomatiques
AMAE
SHD
Service historique de la Défense
ANOM
Archives de la Chambre de commerce
BNF
Archives privées de la famille Garnaud
Archives de l’État à Liège
Archives du ministère de la Marine
"""),
    "library": listed("""
BnF, Bibliothèque nationale de France, Bibliothèque de l’Arsenal, Bibl. mun. Port-Vieux, BM Lyon
Bibliothèque Mazarine, Bibl. Sainte-Geneviève, BGE Genève, KBR
"""),
    "role": listed("""
maire de Port-Vieux, directrice du port, ancien ministre, avocate, pêcheur, magistrat, éclusier
député, sénatrice, archiviste, secrétaire général du syndicat, professeure de droit, marin
notaire, porte-parole de l’association, président du tribunal, chef de village, journaliste
ingénieur
"""),
    "host_word": listed("""
port, quotidien, rivage, droit, archives, actualites, fleuve, senat, ministere, rapports, sel
revue, culture, dossier, communique, histoire, littoral, peche, ville, document, publication
institut
"""),
    "classic": listed("""
Cicéron, Tacite, Hérodote, Thucydide, Plutarque, Pline, Virgile, Platon, Aristote, Gaius, Ulpien
Suétone, Sénèque, Strabon, Xénophon, Denys d’Halicarnasse, Dion Cassius, Aulu-Gelle, Homère
Varron
"""),
    "classic_work": listed("""
De legib., Hist. nat., Ann., Hist., Lois, Polit., Géogr., De officiis, ad Famil., Topic., Alcib.
Institutes, Digeste, Éthique, Iliade, Verrines, Mémor., Nuits attiques, Ep., in Eubul.
"""),
    "list_and": (" et ", " ; ", " et ", ", "),
}
