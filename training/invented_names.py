"""Names of people and bodies that do not exist, in the forms of many languages.

Family names are common ones or put together from syllables; who bears them is left to chance.
"""

from random import Random

from attrs import frozen

LANGUAGES = ("en", "de", "fr", "es", "it", "pt")


@frozen
class Person:
    """A person, or a body when only `literal` is filled."""

    family: str = ""
    given: str = ""
    particle: str = ""
    suffix: str = ""
    literal: str = ""

    def csl(self) -> dict[str, str]:
        """Return the name as CSL-JSON has it."""
        if self.literal:
            return {"literal": self.literal}
        parts = {
            "family": self.family,
            "given": self.given,
            "non-dropping-particle": self.particle,
            "suffix": self.suffix,
        }
        return {name: value for name, value in parts.items() if value}

    def initials(self, dot: str = ".", between: str = " ") -> str:
        """Return the initials of the given names: `J. M.`, `JM`, `J.-P.`."""
        words = []
        for word in self.given.split():
            halves = [half[0] + dot for half in word.split("-") if half]
            words.append("-".join(halves) if dot else "".join(halves))
        return between.join(words)

    def surname(self) -> str:
        """Return the family name with its particle."""
        return f"{self.particle} {self.family}" if self.particle else self.family


GIVEN = {
    "en": "Anna Boris Clara Daniel Edith Frank Grace Henry Iris James Kate Louis Mary Nathan Olive "
    "Peter Quinn Ruth Simon Tessa Ursula Victor Wendy Xavier Yvonne Zachary Alan Beth Colin Dora "
    "Evan Fiona Gordon Helen Ian Joan Keith Laura Martin Nora Oscar Paula Ralph Susan Thomas",
    "de": "Anke Bernd Cornelia Dieter Elke Friedrich Gisela Hans-Peter Ingrid Jürgen Karin Lutz "
    "Monika Norbert Ottilie Petra Rainer Sabine Torsten Ulrike Volker Wiebke Karl-Heinz Götz Jörg",
    "fr": "Aurélie Benoît Camille Didier Élodie François Geneviève Henri Inès Jean-Paul Léa "
    "Marie-Claude Noël Odile Pierre Quentin Renée Sylvie Théo Yves Zoé Jean-Marc Étienne Agnès",
    "es": "Ana Beatriz Carlos Dolores Enrique Fermín Gloria Hugo Inés José-Luis Lucía Manuel Nuria "
    "Óscar Pilar Rafael Sofía Tomás Úrsula Vicente Ximena Íñigo Begoña Rocío",
    "it": "Alessandra Bruno Chiara Dario Elena Fabio Giulia Ivo Lorenzo Marta Nicola Ornella Paolo "
    "Rita Sandro Tiziana Ugo Valeria Gian-Luca Niccolò Piero Renzo",
    "pt": "Adélia Bernardo Catarina Duarte Estêvão Fátima Gonçalo Helena Inácio João Leonor Mário "
    "Natércia Otávio Raquel Sebastião Tânia Vasco",
    "asia": "Wei Jun Hui Xiao-Ming Yan Li-Na Jian Takeshi Yuki Haruto Keiko Ji-Woo Min-Ho "
    "Seung-Hyun "
    "Arjun Priya Sanjay Lakshmi Ravi Anjali Mehmet Ayşe Reza Leila Quang Thi Chih-Wei Hiroshi",
    "slav": "Aleksandr Boris Dmitri Ekaterina Galina Igor Jiří Ksenia Ludmila Mikhail Natalia Oleg "
    "Piotr Radka Svetlana Tomasz Vladimir Yuri Zdeněk Małgorzata Łukasz Željko Andrei Iryna",
    "north": "Astrid Bjørn Eero Frida Gunnar Håkon Ingeborg Jari Kirsten Leif Märta Niels Outi "
    "Pelle "
    "Ragnhild Søren Tuula Ulf Åse Lotte Pieter Joost Anneke Wouter",
}
FAMILY = {
    "en": "Ashdown Barlow Carver Dunmore Ellwood Fairlie Greaves Hollis Ingham Jessop Kestrel "
    "Lockhart "
    "Marsden Norwell Oakes Pryor Quill Redfern Selwyn Thorne Underhill Vance Whitlock Yarrow Smith "
    "Jones Brown Taylor Lee Clark Walker Hill Green Baker Adams Scott King Cox Ward O'Dell McArran "
    "MacLyre Fitzwarren Stone-Hale Wren Bell Hay Ross",
    "de": "Ackermann Brinkhof Dörfler Ebersold Fährmann Grünwald Hölscher Jänicke Kranz Lüdecke "
    "Möller "
    "Nöthen Oberländer Pfützner Quast Rößler Schäfer Tiedemann Uhlig Vogt Weiß Zöllner Müller "
    "Schmidt "
    "Weber Wagner Becker Bauer Koch Kleinschmidt-Ott Straube Hübner",
    "fr": "Aubrac Bellerive Chauvel Delorme Échard Fontanel Gervaise Hénault Jolivet Kergoat "
    "Lemasson "
    "Mérieux Noirot Ormesson Perrault Quesnel Rouvier Sauvage Thibaud Vauquelin Martin Bernard "
    "Dubois "
    "Moreau Laurent Le~Guern Saint-Clair Deschamps Lefèvre",
    "es": "Alcántara Benítez Castroviejo Domínguez Escudero Fuentes Gálvez Herreros Ibáñez Jiménez "
    "Labrador Montesinos Núñez Olmedo Pizarro Quintanilla Robledo Sepúlveda Toledano Urrutia "
    "Zárate "
    "García~Romero López~Vidal Martínez Rodríguez Sánchez",
    "it": "Albertazzi Bellandi Corsini Donatelli Esposti Fumagalli Ghirardi Lanzetta Morosini "
    "Nardulli "
    "Orsetti Pallavera Quaglia Rinaldini Santoro Tognazzo Ubaldini Viviani Zanetti Rossi Bianchi "
    "Ferrari D'Arienzo Dell'Orto",
    "pt": "Abrantes Barroso Cerqueira Drumond Esteves Figueiredo Guimarães Lacerda Magalhães "
    "Noronha "
    "Pacheco Queirós Ribeiro Sampaio Teixeira Vasconcelos Silva Souza Oliveira Conceição",
    "asia": "Wang Li Zhang Chen Liu Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Luo "
    "Tanaka Sato "
    "Suzuki Yamamoto Kobayashi Kim Park Choi Jung Kang Nguyen Tran Le Pham Gupta Sharma Singh "
    "Kumar "
    "Patel Rao Iyer Banerjee Yılmaz Özdemir Hosseini Rahimi Ng Ip",
    "slav": "Abramov Belinsky Chernov Dvořák Fedorchuk Gorbunov Horák Ilyushin Jankowski Kovalenko "
    "Lebedev Mazur Nowak Orlović Petrenko Rakitin Šimůnek Tkachenko Ustinov Wójcik Zelenka "
    "Živković "
    "Kuznetsov Ivanov Szymański Bogoslovskii",
    "north": "Aaltonen Bergström Dahl Ekholm Fossum Grønvold Hämäläinen Isaksson Jørgensen Kivelä "
    "Lindqvist Mikkelsen Nyström Østergaard Pettersen Räsänen Sjöberg Thorsen Åkerman Visser "
    "Hoekstra Dijkstra Vermeulen Claes",
}
PARTICLES = {
    "de": ("von", "von der", "zu"),
    "fr": ("de", "de la", "du"),
    "es": ("de", "de la"),
    "it": ("di", "de", "della"),
    "pt": ("da", "de", "dos"),
    "north": ("van", "van der", "van den", "ten", "de"),
}
BEFORE = "ar bel cor dal es fer gor hal is kal lor mor nor os pel ral sal tor ul var zel bran tres"
MIDDLE = "a e i o u an en in on ar er il ov us al"
AFTER = "ko ndi rre ster vic sen lli nov ton mann ska dze yan ides escu ault ney gart berg wood ra"
BODIES = {
    "en": (
        "{place} {topic} Group",
        "Committee on {topic}",
        "National Institute for {topic}",
        "{place} {topic} Collaboration",
        "Ministry of {topic}",
        "Working Party on {topic}",
        "{place} Centre for {topic}",
        "International {topic} Council",
        "Department of {topic}",
        "{place} Statistical Office",
    ),
    "de": ("Institut für {topic}", "Bundesamt für {topic}", "Verband {topic}", "Stadt {place}"),
    "fr": ("Institut de {topic}", "Ministère de {topic}", "Comité {topic}", "Ville de {place}"),
    "es": ("Instituto de {topic}", "Ministerio de {topic}", "Ayuntamiento de {place}"),
    "it": ("Istituto di {topic}", "Ministero di {topic}", "Comune di {place}"),
    "pt": ("Instituto de {topic}", "Ministério de {topic}", "Câmara Municipal de {place}"),
}
TOPICS = {
    "en": "Harbour Works|Tidal Medicine|Inland Waters|Public Records|Salt Trade|Rural Health|Lock "
    "Safety|Glacier Studies|Ferry Transport|Seed Genomics|Transport|Child Nutrition|Neutron Data",
    "de": "Hafenwesen|Gewässerkunde|Salzhandel|Deichbau|Landesgeschichte|Verkehr|Strahlenkunde",
    "fr": "la navigation|l'hydrologie|la santé rurale|l'histoire du sel|l'agriculture",
    "es": "aguas interiores|historia del puerto|salud rural|transportes|minería",
    "it": "navigazione|sanità rurale|storia del sale|trasporti|acque interne",
    "pt": "navegação|saúde rural|história do sal|transportes|águas",
}
PLACES = {
    "en": "Tivaton|Marlowe Bay|Eastmere|Norwick|Port Selby|Harrowgate Falls|Ashby Cross|Dunfell"
    "|Wexley",
    "de": "Altenbrück|Neuwerder|Lindenau|Salzhafen|Oberkirchen|Bad Dorna|Waldstätten",
    "fr": "Valbrune|Saint-Orens-le-Vieux|Montfleury|Port-Lannec|Chantebois|Brisac",
    "es": "Puerto Alba|Villarroyo|San Telmo|Montalbán de la Sal|Río Hondo",
    "it": "Castelmora|Portovenere Alta|San Gaudenzo|Valdoria|Montesecco",
    "pt": "Porto Claro|Vila Serena|São Tiago da Ria|Monte Alvo",
}
SHARE = {"asia": 4, "slav": 2, "north": 2}


def _family(rng: Random, people: str) -> str:
    if rng.random() < 0.25:
        middle = rng.choice(MIDDLE.split()) if rng.random() < 0.5 else ""
        name = rng.choice(BEFORE.split()) + middle + rng.choice(AFTER.split())
        return name.capitalize()
    name = rng.choice(FAMILY[people].split()).replace("~", " ")
    if rng.random() < 0.04 and people in LANGUAGES:
        name += "-" + rng.choice(FAMILY[people].split()).replace("~", " ")
    return name


def person(rng: Random, language: str, science: bool = False) -> Person:
    """Invent one person, as likely to be foreign as authors of that kind of text are."""
    people = language
    if rng.random() < (0.6 if science else 0.2):
        people = rng.choice(
            [*LANGUAGES, *SHARE, *(name for name in SHARE for _ in range(SHARE[name]))]
        )
    given, second = rng.sample(GIVEN[people].split(), 2)
    if rng.random() < 0.35:
        given += " " + second
    elif rng.random() < 0.15:
        given += f" {rng.choice('ABCDEFGHJKLMNPRSTVW')}."
    if rng.random() < 0.08:
        given = f"{rng.choice('ABCDEFGHJKLMNPRSTVW')}. " + given
    particle = ""
    if people in PARTICLES and rng.random() < 0.12:
        particle = rng.choice(PARTICLES[people])
    suffix = rng.choice(("Jr.", "III", "Jr", "II")) if rng.random() < 0.02 else ""
    return Person(family=_family(rng, people), given=given, particle=particle, suffix=suffix)


def people(rng: Random, language: str, science: bool = False) -> tuple[Person, ...]:
    """Invent the authors of one work: one to nine of them, several in the sciences."""
    counts = (1, 2, 3, 3, 4, 4, 5, 6, 7, 9) if science else (1, 1, 1, 1, 1, 2, 2, 3)
    return tuple(person(rng, language, science) for _ in range(rng.choice(counts)))


def body(rng: Random, language: str) -> Person:
    """Invent an office, an institute, a collaboration that signs a work."""
    pattern = rng.choice(BODIES[language])
    topic = rng.choice(TOPICS[language].split("|"))
    return Person(literal=pattern.format(place=place(rng, language), topic=topic))


def place(rng: Random, language: str) -> str:
    """Return the name of a town: most of them invented, some that houses really print."""
    if rng.random() < 0.45:
        return rng.choice(REAL_TOWNS.get(language, REAL_TOWNS["en"]).split("|"))
    return rng.choice(PLACES[language].split("|"))


REAL_TOWNS = {
    "en": "London|New York|Oxford|Cambridge, MA|Chicago, IL|Washington, D.C.|Edinburgh|Amsterdam"
    "|Leiden"
    "|Toronto|Princeton, N.J.|Boston|Berlin|Heidelberg|Singapore|Dordrecht|The Hague|Sydney|Dublin",
    "de": "Berlin|München|Stuttgart|Frankfurt a. M.|Leipzig|Wien|Köln|Göttingen|Tübingen|Zürich"
    "|Bonn",
    "fr": "Paris|Lyon|Genève|Bruxelles|Rennes|Montréal|Aix-en-Provence|Toulouse|Grenoble",
    "es": "Madrid|Barcelona|Buenos Aires|México, D. F.|Sevilla|Bogotá|Santiago de Chile|Valencia",
    "it": "Milano|Roma|Torino|Bologna|Firenze|Napoli|Padova|Venezia",
    "pt": "Lisboa|São Paulo|Coimbra|Rio de Janeiro|Porto|Belo Horizonte",
}
