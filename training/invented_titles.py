"""Titles of works that were never written: sciences in English, humanities in six languages."""

import re
from random import Random

_PLACE = re.compile(r"\{(\w+)\}")

SCIENCES = {
    "chemistry": {
        "thing": "copper(II) phthalate|α-ketoester|N-methylindole|zeolite ZSM-5|TiO2 nanorod"
        "|graphene oxide"
        "|[2+2] cycloadduct|poly(lactic acid)|1,3-butadiene|palladium carbene|LiFePO4 cathode"
        "|bis(oxazoline) ligand|perovskite film|chiral amine|H2O2|metal–organic framework|β-lactam",
        "act": "synthesis|oxidation|catalytic hydrogenation|crystal structure|electrochemical "
        "reduction"
        "|photolysis|adsorption|functionalization|thermal decomposition|NMR study|total synthesis",
        "state": "enantioselective|one-pot|solvent-free|high-pressure|low-temperature"
        "|visible-light-driven"
        "|ligand-controlled|surface-enhanced|aqueous-phase|ab initio",
        "where": "aqueous solution|ionic liquids|a flow reactor|the gas phase|mesoporous silica"
        "|ethanol",
    },
    "biology": {
        "thing": "Drosophila wing disc|p53 homologue|Escherichia coli K-12|CD4+ T cell"
        "|heat-shock protein"
        "|chloroplast genome|Arabidopsis root|RNA polymerase II|zebrafish embryo|NF-κB pathway"
        "|salt-tolerant rice|mitochondrial DNA|Saccharomyces strain|riverine diatom|Wnt ligand",
        "act": "expression|phosphorylation|phylogeny|evolution|regulation|sequence analysis"
        "|knock-out"
        "|localization|transcription|population genetics|cloning|molecular characterization",
        "state": "tissue-specific|conserved|genome-wide|hypoxia-induced|seasonal|maternal"
        "|light-dependent"
        "|novel|differential|in vivo|auxin-responsive",
        "where": "vertebrates|the mouse hippocampus|estuarine sediments|yeast|human fibroblasts"
        "|wild populations|Medicago truncatula|the North Atlantic",
    },
    "physics": {
        "thing": "quark–gluon plasma|Bose–Einstein condensate|neutrino mass matrix|spin glass"
        "|black hole"
        "|superconducting qubit|Higgs sector|AdS3 background|soft gluon|dark matter halo"
        "|two-dimensional electron gas|B → K*γ decay|Ising chain|e+e− annihilation|Kähler manifold",
        "act": "scattering|phase transition|renormalization|decoherence|thermodynamics|tunnelling"
        "|spectroscopy|numerical simulation|symmetry breaking|entropy production|measurement",
        "state": "non-perturbative|holographic|next-to-leading order|finite-temperature|ultracold"
        "|relativistic|lattice|anomalous|inclusive|time-resolved",
        "where": "√s = 13 TeV|three dimensions|curved space-time|strong magnetic fields|pp "
        "collisions"
        "|the early Universe|thin films|N = 4 supersymmetric theory",
    },
    "medicine": {
        "thing": "type 2 diabetes|myocardial infarction|vancomycin resistance|rheumatoid arthritis"
        "|low-dose aspirin|asthma|Crohn's disease|HbA1c|preterm birth|chronic stroke|hepatitis C"
        "|interleukin-6|COVID-19|breast cancer|hip fracture|polycystic ovary syndrome",
        "act": "randomized controlled trial|meta-analysis|prevalence|long-term outcome|risk factors"
        "|diagnosis|cohort study|management|surgical treatment|case report|early detection",
        "state": "double-blind|population-based|acute|paediatric|elderly|nationwide|postoperative"
        "|drug-resistant|asymptomatic|multicentre",
        "where": "primary care|older adults|sub-Saharan Africa|intensive care units|pregnant women"
        "|rural districts|children under 5 years|a tertiary hospital",
    },
    "engineering": {
        "thing": "convolutional neural network|distributed hash table|lock gate|wireless sensor "
        "network"
        "|steel–concrete beam|recurrent language model|gas turbine|smart grid|LTE uplink"
        "|k-means clustering|robot arm|query optimizer|Navier–Stokes solver|FPGA",
        "act": "optimization|fault detection|fatigue analysis|adaptive control|parallel "
        "implementation"
        "|benchmarking|verification|scheduling|design|error analysis|compression",
        "state": "real-time|scalable|energy-efficient|robust|multi-objective|model-based|deep"
        "|privacy-preserving|low-cost|finite-element",
        "where": "5G networks|shallow water|large graphs|cloud data centres|autonomous vehicles"
        "|reinforced structures|embedded systems|mobile devices",
    },
}
SCIENCE_TITLES = (
    "{Act} of {thing}",
    "{State} {act} of {thing} in {where}",
    "{Act} and {act} of {state} {thing}: a review",
    "Effect of {thing} on the {act} of {thing} in {where}",
    "A {state} approach to {thing} {act}",
    "{State} {thing}: {act} and {act}",
    "On the {act} of {thing}. II. {Act} in {where}",
    "Does {thing} affect {act} in {where}?",
    "Is {thing} {state}? Evidence from {where}",
    "{Thing} for {where}",
    "{State} {thing} in {where} ({year}–{later})",
    "Role of {thing} in {state} {act}",
    "{Thing}-based {act}: {state} results from {where}",
    "The {act} of {thing}",
    "Towards {state} {act}: lessons from {count} cases of {thing}",
    "Comment on “{Act} of {thing}”",
    "{Act} of {thing} by means of {state} {act}, with applications to {where}",
    "Evidence for {state} {act} of {thing} at {where}",
    "{Thing} {act} at {count} °C",
    "Erratum: {Act} of {thing}",
)
BOOK_TITLES = (
    "{Act} of {Thing}",
    "Introduction to {State} {Act}",
    "{Thing}: Principles and Practice",
    "Handbook of {State} {Act}",
    "The Theory of {State} {Act}",
    "Methods in {Act}",
    "Advances in {Thing} Research",
)
HUMANITIES = {
    "en": {
        "t": "Salt and Silence|The Ferrymen of {n}|A Short History of {n}|Letters from the Lock "
        "House"
        "|Who Owned the River?|Citizens, Clerks and Kings|The Tide Tables|‘We Will Return’: "
        "Exile in {n}"
        "|Harbours of Empire|Reading {n}|The Making of a Border|Bread, Rent and Rebellion"
        "|Against Maps",
        "s": "Politics and Memory in {n}, {y}–{z}|Essays on {n}|A Reader|The Case of {n}|Law, "
        "Trade and the"
        " State|Women at Work in {n}|An Intellectual Biography|The Limits of Reform|Volume I, to "
        "{y}",
        "n": "Eastmere|the Lower Valley|the Salt Coast|Wexley|the Inner Sea|Old Norwick|the "
        "Delta Towns",
    },
    "de": {
        "t": "Salz und Stille|Die Fährleute von {n}|Kleine Geschichte der Stadt {n}|Der Hafen "
        "als Ordnung"
        "|Recht und Wasser|Vom Ende der Zünfte|„Wir kommen wieder“|Grenzen des Staates|Über das "
        "Lesen",
        "s": "Studien zur Geschichte von {n} {y}–{z}|Eine Einführung|Beiträge zur "
        "Kulturgeschichte|Festschrift"
        "|Zur Theorie des Handels|Ein Kommentar|Quellen und Darstellungen|Dargestellt am "
        "Beispiel {n}",
        "n": "Altenbrück|Neuwerder|Salzhafen|Oberkirchen|Lindenau|der Untermark",
    },
    "fr": {
        "t": "Le sel et le silence|Les passeurs de {n}|Histoire de {n}|L’ordre du port|La ville "
        "et ses eaux"
        "|À qui appartient le fleuve ?|Lettres de l’écluse|Lire à {n}|Les frontières du droit"
        "|Qu’est-ce qu’un quai ?",
        "s": "essai sur la mémoire|{n}, {y}-{z}|une histoire sociale|textes et documents|le cas "
        "de {n}"
        "|l’État et le commerce au XVIIIe siècle|actes du colloque de {n}",
        "n": "Valbrune|Montfleury|Port-Lannec|Brisac|la Basse-Vallée|Chantebois",
    },
    "es": {
        "t": "La sal y el silencio|Los barqueros de {n}|Historia breve de {n}|El puerto y sus leyes"
        "|¿De quién es el río?|Cartas desde la esclusa|Ciudad y frontera|Leer en {n}|El orden "
        "del agua",
        "s": "política y memoria en {n} ({y}-{z})|una introducción|estudios de historia social"
        "|el caso de {n}"
        "|derecho, comercio y Estado|antología",
        "n": "Puerto Alba|Villarroyo|San Telmo|Río Hondo|la Costa de la Sal",
    },
    "it": {
        "t": "Il sale e il silenzio|I traghettatori di {n}|Breve storia di {n}|Il porto e le sue "
        "leggi"
        "|Di chi è il fiume?|Lettere dalla chiusa|Città e confine|Leggere a {n}|L’ordine delle "
        "acque",
        "s": "politica e memoria a {n} ({y}-{z})|saggi|una storia sociale|il caso di {n}"
        "|diritto, commercio"
        " e Stato|atti del convegno di {n}",
        "n": "Castelmora|Portovenere Alta|Valdoria|Montesecco|San Gaudenzo",
    },
    "pt": {
        "t": "O sal e o silêncio|Os barqueiros de {n}|Breve história de {n}|O porto e as suas leis"
        "|De quem é o rio?|Cartas da comporta|Cidade e fronteira|Ler em {n}",
        "s": "política e memória em {n} ({y}-{z})|uma introdução|estudos de história social|o "
        "caso de {n}",
        "n": "Porto Claro|Vila Serena|Monte Alvo|São Tiago da Ria",
    },
}
NEWS = {
    "en": "Ferries Stop Again|Mayor of {n} Resigns Over Lock Contract|Floods Cut Off {n}|‘No "
    "Deal’ on Salt Tax,"
    " Minister Says|Why {n} Is Running Out of Water|Strike at {n} port enters third week|Talks "
    "in {n} collapse",
    "de": "Fähren stehen wieder still|Bürgermeister von {n} tritt zurück|Hochwasser schneidet "
    "{n} ab"
    "|„Kein Geld für Deiche“|Streik im Hafen geht weiter",
    "fr": "Les bacs à l’arrêt|À {n}, le maire démissionne|Le port de {n} en grève|« Pas d’accord "
    "» sur le sel",
    "es": "Los transbordadores paran de nuevo|Dimite el alcalde de {n}|Huelga en el puerto de {n}",
    "it": "Traghetti di nuovo fermi|Si dimette il sindaco di {n}|Sciopero al porto di {n}",
    "pt": "Barcas voltam a parar|Prefeito de {n} renuncia|Greve no porto de {n} continua",
}
JOINTS = {"en": ": ", "de": ". ", "fr": " : ", "es": ": ", "it": ". ", "pt": ": "}


def science_title(rng: Random, field: str, book: bool = False) -> str:
    """Invent the title of an article (sentence case) or a book of one of the sciences."""
    words = SCIENCES[field]
    year = rng.randint(1950, 2012)

    def fill(found: re.Match[str]) -> str:
        name = found.group(1)
        if name == "year":
            return str(year)
        if name == "later":
            return str(year + rng.randint(1, 12))
        if name == "count":
            return str(rng.randint(3, 900))
        word = rng.choice(words[name.lower()].split("|"))
        return word[0].upper() + word[1:] if name[0].isupper() else word

    title = _PLACE.sub(fill, rng.choice(BOOK_TITLES if book else SCIENCE_TITLES))
    if not book and rng.random() < 0.12:
        title = " ".join(w[0].upper() + w[1:] if len(w) > 3 else w for w in title.split(" "))
    return title


def _filled(rng: Random, language: str, pattern: str) -> str:
    year = rng.randint(1200, 1990)
    town = rng.choice(HUMANITIES[language]["n"].split("|"))
    return pattern.format(n=town, y=year, z=year + rng.randint(2, 90))


def humanities_title(rng: Random, language: str) -> str:
    """Invent a title of the humanities, with a subtitle half of the time."""
    words = HUMANITIES[language]
    title = _filled(rng, language, rng.choice(words["t"].split("|")))
    if rng.random() < 0.5:
        joint = JOINTS[language] if rng.random() < 0.7 else ": "
        if title[-1] in "?!“’" and joint == ". ":
            joint = " "
        title += joint + _filled(rng, language, rng.choice(words["s"].split("|")))
    return title


def news_title(rng: Random, language: str) -> str:
    """Invent a headline."""
    return _filled(rng, language, rng.choice(NEWS[language].split("|")))
