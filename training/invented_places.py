"""Where works appear: invented journals, newspapers, houses, series, meetings, courts, archives."""

from random import Random

# Words of the names of journals and how they are shortened ("" keeps the word out).
SHORT_WORDS = {
    "Journal": "J.", "of": "", "the": "", "and": "", "in": "", "for": "", "on": "",
    "Annals": "Ann.", "Archives": "Arch.", "Review": "Rev.", "Reviews": "Rev.", "Letters": "Lett.",
    "Physical": "Phys.", "Physics": "Phys.", "Chemistry": "Chem.", "Chemical": "Chem.",
    "Biology": "Biol.", "Biological": "Biol.", "Medicine": "Med.", "Medical": "Med.",
    "Molecular": "Mol.", "Cell": "Cell", "Society": "Soc.", "American": "Am.", "European": "Eur.",
    "International": "Int.", "Proceedings": "Proc.", "Transactions": "Trans.", "Science": "Sci.",
    "Sciences": "Sci.", "Research": "Res.", "Applied": "Appl.", "Nuclear": "Nucl.",
    "Instruments": "Instrum.", "Methods": "Methods", "Materials": "Mater.", "Clinical": "Clin.",
    "Experimental": "Exp.", "Genetics": "Genet.", "Genomics": "Genomics", "Ecology": "Ecol.",
    "Neurology": "Neurol.", "Psychology": "Psychol.", "Surgery": "Surg.", "Astronomy": "Astron.",
    "Astrophysics": "Astrophys.", "Mathematics": "Math.", "Computing": "Comput.",
    "Engineering": "Eng.", "Bulletin": "Bull.", "Communications": "Commun.", "Reports": "Rep.",
    "Advances": "Adv.", "Academy": "Acad.", "National": "Natl.", "Royal": "R.", "Acta": "Acta",
    "Theoretical": "Theor.", "Analysis": "Anal.", "Geology": "Geol.", "Oceanography": "Oceanogr.",
    "Botany": "Bot.", "Zoology": "Zool.", "Nordic": "Nord.", "Pacific": "Pac.", "Zeitschrift": "Z.",
    "für": "", "Tidal": "Tidal", "Estuarine": "Estuar.", "Quarterly": "Q.", "Canadian": "Can.",
    "Environmental": "Environ.", "Immunology": "Immunol.", "Virology": "Virol.", "Optics": "Opt.",
    "Fluid": "Fluid", "Mechanics": "Mech.", "Cancer": "Cancer", "Cardiology": "Cardiol.",
    "Hydrology": "Hydrol.", "Systems": "Syst.", "Networks": "Netw.", "Harbour": "Harb.",
}  # fmt: skip
FIELDS = {
    "chemistry": "Chemistry|Chemical Physics|Materials Chemistry|Applied Chemistry|Tidal Chemistry",
    "biology": "Biology|Molecular Genetics|Cell Biology|Ecology|Botany|Zoology|Genomics|Virology",
    "physics": "Physics|Nuclear Physics|Theoretical Physics|Astrophysics|Astronomy and "
    "Astrophysics|Optics"
    "|Fluid Mechanics|Nuclear Instruments and Methods",
    "medicine": "Medicine|Clinical Medicine|Surgery|Experimental Neurology|Cancer Research"
    "|Immunology"
    "|Cardiology|Clinical Psychology|Tidal Medicine",
    "engineering": "Engineering|Computing|Systems|Applied Mathematics|Networks|Hydrology|Mechanics",
}
JOURNALS = (
    "Journal of {f}", "Annals of {f}", "Archives of {f}", "{f} Letters", "{f} Reviews", "{f} "
    "Research",
    "International Journal of {f}", "European Journal of {f}", "American Journal of {f}",
    "Proceedings of the Nordic Academy of {f}", "Transactions of the Harbour Society of {f}", "{f}",
    "Canadian Journal of {f}", "Pacific {f}", "Advances in {f}", "Bulletin of Estuarine {f}",
    "Journal of the American Society for {f}", "Acta {f}", "Reports on {f}", "{f} Communications",
    "Zeitschrift für {f}", "Journal of {f} and {g}", "{f} Quarterly",
)  # fmt: skip
ONE_WORD = "Tides|Genome|Plasma|Nerve|Catalyst|Lichen|Estuary|Isotope|Quanta|Enzyme|Sediment|Serum"
LOOSE = {
    "en": "Salt Coast Review|Past Harbours|History and Tide|The Eastmere Quarterly|Journal of "
    "River Studies"
    "|Law and Water|Comparative Port Politics|Studies in Exile|Modern Ferry History|Ethics & Locks",
    "de": "Zeitschrift für Hafengeschichte|Archiv für Wasserrecht|Salzhafener Blätter|Neue "
    "Deichkunde"
    "|Jahrbuch der Fährforschung|Beiträge zur Strommeisterei",
    "fr": "Revue du Sel|Annales de Valbrune|Cahiers du fleuve|Le Débat des quais|Droit et Eaux"
    "|Genèses du port",
    "es": "Revista de Historia del Puerto|Cuadernos de la Sal|Anales de Villarroyo|Hispania "
    "Fluvial",
    "it": "Quaderni del fiume|Rivista di storia del sale|Studi portuali|Archivio castelmorese",
    "pt": "Revista do Rio|Cadernos do Sal|Análise Portuária|Estudos Ribeirinhos",
}
PAPERS = {
    "en": "Daily Beacon|The Eastmere Gazette|Norwick Herald|Wexley Times|The Salt Courier"
    "|Harbour Post",
    "de": "Salzhafener Anzeiger|Neue Werder Zeitung|Lindenauer Tagblatt|Der Strombote",
    "fr": "Le Courrier de Valbrune|L’Écho du Port|La Dépêche des Quais",
    "es": "El Correo de la Sal|La Voz de Villarroyo|Diario del Puerto",
    "it": "Il Corriere di Castelmora|La Gazzetta del Fiume|L’Eco del Porto",
    "pt": "Diário da Ria|Folha do Porto Claro|O Correio do Sal",
}
HOUSES = {
    "en": "Reed Press|Eastmere University Press|Lockgate|Tidewater & Sons|Harbour House|Norwick "
    "Academic"
    "|Sallow Verlag|Pier Publishing Co.|Quay Books|Wexley-Hall|Ferryman Scientific",
    "de": "Strom Verlag|Deich & Söhne|Hafenpresse|Verlag Neuwerder|Salzburger Bogen"
    "|Universitätsverlag Lindenau",
    "fr": "Éditions du Quai|Presses universitaires de Valbrune|Librairie du Sel|L’Écluse",
    "es": "Editorial Esclusa|Ediciones del Muelle|Universidad de Puerto Alba",
    "it": "Edizioni del Molo|Il Traghetto|Casa editrice Valdoria",
    "pt": "Editora da Ria|Livraria do Cais|Edições Comporta",
}
SERIES = {
    "en": "Salt Studies|Lecture Notes in Tidal Science|Eastmere Historical Monographs|Port Law "
        "Library",
    "de": "Schriften zum Wasserrecht|Studien zur Hafengeschichte|Neue Stromreihe",
    "fr": "Bibliothèque du fleuve|Collection Quais|Travaux et mémoires",
    "es": "Biblioteca de la Sal|Estudios portuarios", "it": "Biblioteca del fiume|Saggi",
    "pt": "Biblioteca da Ria|Estudos",
}  # fmt: skip
MEETINGS = {
    "en": "{o} International Conference on {t}|Proceedings of the {y} Workshop on {t}|{o} "
        "Symposium on {t}"
    "|Proc. {o} Int. Conf. {t}|{y} IEHB Conference on {t} (HBC’{s})|Annual Meeting of the "
    "Society for {t}",
    "de": "{n}. Jahrestagung {t}|Tagungsband {t} {y}", "fr": "Actes du {n}e colloque « {t} »",
    "es": "Actas del {n}.º Congreso de {t}", "it": "Atti del convegno {t}", "pt": "Anais do {n}º "
        "Congresso de {t}",
}  # fmt: skip
UNIVERSITIES = {
    "en": "University of {p}|{p} University|{p} Institute of Technology|University College {p}",
    "de": "Universität {p}|Technische Universität {p}|Hochschule {p}", "fr": "Université de {p}",
    "es": "Universidad de {p}", "it": "Università di {p}", "pt": "Universidade de {p}",
}  # fmt: skip
GENRES = {
    "thesis": {
        "en": "PhD thesis|doctoral dissertation|Ph.D. diss.|M.Sc. thesis|master’s thesis|PhD "
            "dissertation",
        "de": "Diss.|Dissertation|Masterarbeit|phil. Diss.", "fr": "thèse de doctorat|mémoire de "
            "master",
        "es": "tesis doctoral", "it": "tesi di dottorato", "pt": "tese de doutorado",
    },
    "report": {
        "en": "technical report|working paper|Tech. Rep.|white paper|discussion paper|research "
            "report",
        "de": "Forschungsbericht|Arbeitspapier", "fr": "rapport technique|document de travail",
        "es": "informe técnico", "it": "rapporto tecnico", "pt": "relatório técnico",
    },
    "interview": {
        "en": "interview|telephone interview|interview by author", "de": "Interview|Gespräch",
        "fr": "entretien", "es": "entrevista", "it": "intervista", "pt": "entrevista",
    },
    "personal_communication": {
        "en": "e-mail|letter|personal communication|private communication", "de": "Brief|E-Mail",
        "fr": "lettre|courriel", "es": "carta", "it": "lettera", "pt": "carta",
    },
    "dataset": {"en": "data set|dataset|Data file and codebook", "de": "Datensatz", "fr": "jeu "
        "de données"},
}  # fmt: skip
ARCHIVES = (
    "Eastmere Record Office|National Archives|Stadtarchiv Salzhafen|Archives du Port, Valbrune"
)
COURTS = {
    "en": (("1st Cir.", "F.3d"), ("S.D. Wex.", "F. Supp. 2d"), ("Wex. Sup. "
    "Ct.", "Wex."), ("CA", "WLR"),
           ("High Court", "EWHC"), ("Supreme Court", "SCR")),
    "de": (("BGH", "BGHZ"), ("OLG Salzhafen", "NJW"), ("BVerwG", "BVerwGE")),
    "fr": (("Cass. civ.", "Bull. "
    "civ."), ("CE", "Rec.")), "es": (("STS", "RJ"),), "it": (("Cass.", "Foro it."),),
    "pt": (("STJ", "DJ"),),
}  # fmt: skip
ACTS = {
    "en": "Lock Safety Act|Inland Waters Act|Ferry Workers (Protection) Act|Salt Duties Order"
        "|Harbour Code",
    "de": "Deichgesetz|Hafenordnung|Salzsteuergesetz", "fr": "loi sur les eaux|Code des ports",
    "es": "Ley de Aguas Interiores", "it": "legge sulle acque", "pt": "Lei das Águas",
}  # fmt: skip
SITES = {
    "en": "Harbour Watch|Salt Coast Online|The Lock Blog|Tidal Data Hub|Eastmere Council",
    "de": "Hafenportal|Stromnetzwerk", "fr": "Portail des Quais", "es": "Portal de la Sal",
    "it": "Portale del Fiume", "pt": "Portal da Ria",
}  # fmt: skip
REFERENCE_WORKS = {
    "en": "Encyclopaedia of Inland Ports|The Reed Dictionary of Salt|Companion to Ferries",
    "de": "Lexikon der Häfen|Handwörterbuch des Wasserrechts", "fr": "Dictionnaire des fleuves",
    "es": "Enciclopedia de los puertos", "it": "Dizionario del sale", "pt": "Enciclopédia dos "
        "portos",
}  # fmt: skip


def pick(rng: Random, choices: str) -> str:
    """Draw one of the choices of a list written with bars."""
    return rng.choice(choices.split("|"))


def shortened(name: str) -> str:
    """Shorten the name of a journal word by word, as lists of abbreviations do."""
    words = [SHORT_WORDS.get(word, word) for word in name.split()]
    return " ".join(word for word in words if word) if len(words) > 1 else name


def journal(rng: Random, language: str, field: str | None) -> tuple[str, str]:
    """Invent a journal: its name and its short name."""
    if field is None:
        name = pick(rng, LOOSE[language])
        return name, shortened(name)
    if rng.random() < 0.08:
        name = pick(rng, ONE_WORD)
        return name, name
    other = pick(rng, FIELDS[rng.choice(sorted(FIELDS))])
    name = rng.choice(JOURNALS).format(f=pick(rng, FIELDS[field]), g=other)
    if rng.random() < 0.15:
        name += " " + rng.choice(("A", "B", "C", "D", "E", "Part A", "Series B", "(Lond)", "USA"))
    return name, shortened(name)


def ordinal(number: int) -> str:
    """Write an English ordinal number."""
    ending = (
        "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    )
    return f"{number}{ending}"


def meeting(rng: Random, language: str, topic: str, year: int) -> str:
    """Invent a conference or the name of its proceedings."""
    number = rng.randint(2, 41)
    return pick(rng, MEETINGS[language]).format(
        o=ordinal(number), n=number, t=topic, y=year, s=f"{year % 100:02}"
    )
