"""The phrases by which citations say what something is: editions, editors, back references."""

import re

EDITION = re.compile(
    r"(?:(?:(?<!\d)\d{1,2}(?:st|nd|rd|th|\.|ª|a|e|ème|°)?|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth"
    r"|[Ff]ifth"
    r"|(?:neu\s?bearbeitete|erweiterte|überarbeitete|revised|rev\.|durchgesehene|unveränderte"
    r"|verbesserte|neubearbeitete|neue|new)(?:\s\w+)?)"
    r"[\s,]{0,2}(?:(?:rev\.|revised|erw\.|überarb\.|erweiterte|neubearb\.|neu\s?bearbeitete"
    r"|unveränderte|verbesserte|durchges\.)\s?(?:u\.|und|and)?\s?(?:\w{3,14}\.?\s)?)?"
    r"(?:edn|ed|edition|éd|édition|Aufl|Auflage|Ausg|Ausgabe|ediz|edizione|edición|druk)\b\.?)"
    r"|(?:Aufl|Auflage|édition)\s?\d{1,2}\b",
)
EDITED = re.compile(
    r"(?:edn|ed|edition|éd|ausg|ausgabe|ediz|edizione|edición|druk)\b|(?:aufl|auflage|édition)(?:\b|\d)"
)
"""The word of an edition, in small letters."""
SERIES = re.compile(
    r"\b(?:papers?|series|reihe|schriftenreihe|studien|cm(?:nd?)?|cmd|cd|h\.?c|h\.?l|collana"
    r"|collection)\b(?!\s\w+\s\w+\s\w+\s\w+\s\w+\s\w+)",
    re.I,
)
EDITORS = re.compile(
    r"(?:\b(?:edited\sby|edited|ed\.?\sby|eds?\.|hrsg\.?(?:\sv(?:on|\.))?|hg\.?(?:\sv(?:on|\.))?"
    r"|herausgegeben\svon|a\scura\sdi|éd\.\spar|sous la dir(?:ection|\.) de|coord\.)\s?)",
    re.I,
)
TRANSLATORS = re.compile(
    r"\b(?:translated\sby|transl?\.|tr\.|trans(?:l)?\.(?:\sby)?|übers(?:etzt)?\.?\s(?:von|v\.)"
    r"|trad\.(?:\s(?:di|par|de))?|traduit\spar)\s",
    re.I,
)
FORTHCOMING = re.compile(
    r"(?:erscheint\s(?:demnächst\s)?(?:bei|in)|erschienen\sbei|to\sbe\spublished\sby"
    r"|published\sby|forthcoming,?|(?:re)?issued|reprinted|repr\.|first\spublished)(?:\s|(?=\Z))",
    re.I,
)
DEGREE = re.compile(
    r"(?:unpublished\s|unveröff\w*\.?\s)?(?:Ph\.?\s?D\.?|doctoral|master['’]?s?|M\.?\s?A\.?"
    r"|M\.?Sc\.?|jur\.|phil\.)?"
    r"\s?(?:thesis|diss(?:ertation)?\.?|thèse|tesi)(?:\s(?:de doctorat|di laurea))?[,\s]",
    re.I,
)
YEAR_IN = re.compile(r"(?<!\d)(?:1[4-9]\d\d|20[0-3]\d)(?!\d)")


def clean_edition(text: str) -> str:
    """Return an edition as printed, without the blank and the closing stop of an abbreviation."""
    return text.strip(" ,;")


IN = re.compile(
    r"(?:(?<=[.,;:?!)\ue002\ue003])\s{0,3}|(?<=\s)(?=in\s?:))"
    r"(?:(?:abgedruckt|erschienen|zitiert|reprinted|printed|published)\s)?"
    r"(?:[Ii]n\s?:|[Ii]n(?=\s)|dans(?=\s)|nel(?:la|lo|l['’])?(?=\s)|[Ee]n\s?:)\s{0,3}",
)
INS = frozenset(("in", "dans", "nel", "nella", "nello", "nell", "en"))
"""Words of which one is in each “in”."""
EDITOR_PAREN = re.compile(
    r"[(\[]\s?(?:Hrsg|Hg|Hgg|[Ee]ds?|[Ee]ditors?|éds?|[Éé]d|[Dd]irs?|a cura di|cur|coords?|red"
    r"|comp)\b\.?s?\s?[)\]]",
)
EDITOR_AFTER = re.compile(r"\s?,\s?(?:eds?\.?|editors?|hrsg\.?|Hg\.)(?=[,\s.])", re.I)
EDITOR_CLOSED = re.compile(r"\s?,\s?(?:eds?\.?|editors?|hrsg\.?|Hg\.)(?=\s?[,:])", re.I)
EDITORS_INSIDE = re.compile(r",?\s(?:eds?|editors?|Hrsg|Hg)\.?\s?\)\Z", re.I)
OF_SERIES = re.compile(
    r",?\s(?:[Vv]ol(?:ume|\.)|[Nn]umber|[Nn]o\.|Bd\.)\s?(?P<volume>\d{1,5})\s(?:of|in"
    r"|der)\s(?P<series>[^,;()]{4,80})"
)
PRESENTED = re.compile(
    r"(?:Paper|Poster|Talk|Lecture)\s(?:presented|given|delivered)\s(?:at|to)\s(?:the\s)?", re.I
)
PHRASE = re.compile(rf"(?:{EDITORS.pattern})|(?P<tr>{TRANSLATORS.pattern})", re.I)
BACK = re.compile(
    r"[(\[]\s?(?:siehe\s|s\.\s?)?(?:oben|vorige|Fn|Fußn|Anm|supra|above|note|wie|n\.\s?\d|FN)", re.I
)
MIDDLE_PAGES = re.compile(
    r"[,.]?\s(?:pages?|pp?\.|S\.)\s?(?P<pages>\d{1,5}\s?[-–—]{1,3}\s?\d{1,5})[,.]?\s?"
    r"|,\s(?P<bare>\d{1,5}[-–]\d{1,5})\.\s(?=[A-Z])"
)
MISDATED = re.compile(
    r"[\s,.]{0,3}\(\s?((?:1[5-9]"
    r"|20)\d\d)[a-h]?\s?,\s[^()\d]{3,14}(?:\d{1,2}(?:[-–]\d{1,2})?)?(?:\s\w{3,10})?\)"
)
AUTHOR_YEAR_PAGE = re.compile(
    r"\(\s?((?:1[5-9]|20)\d\d)[a-h]?\s?[:,]\s?(?:S\.\s?"
    r"|pp?\.\s?)?(\d{1,4}(?:\s?[-–]\s?\d{1,4})?(?:\s?ff?\.?)?)\s?\)"
)
PHRASED = frozenset(
    ("ed", "eds", "éd", "sous", "coord", "translated", "trans", "transl", "tr", "trad", "traduit",
     "übers", "übersetzt", "edited")
)  # fmt: skip
PHRASED_PARTS = ("edited", "hrsg", "hg", "herausgegeben", "cura")
"""Words, and parts of words, of which one is in each phrase of editors or translators."""
SHORT = re.compile(
    r"\b(?:op\.?\s?cit|loc\.?\s?cit|ibid(?:em)?|idem|id\b|a\.\s?a\.\s?O|supra|oben\s(?:N|Fn|Anm)"
    r"|(?:Fn|Anm)\.\s?\d|vorige\sN|o\.\s?c\.|art\.\s?cit|cit\.)",
    re.IGNORECASE,
)
SHORTENED = frozenset(("id", "o", "oben", "fn", "vorige", "a"))
SHORTENED_PARTS = ("cit", "ibid", "idem", "supra", "anm")
"""Words, and parts of words, of which one is in each short form."""
SAME_EDITOR = re.compile(
    r"(?:dies|ders|dieselbe|derselbe|id|idem|ead)\b\.?\s?(?:\(?(?:Hrsg|Hg|eds?)\.?\)?)?\s?[,:]\s",
    re.I,
)
