"""The words by which a note says that somebody spoke or wrote, in seven languages."""

import re

SPEECH = (
    r"[Ss]tatement|[Rr]emarks|[Ss]peech|[Aa]ddress|[Pp]resentation|[Bb]riefing|[Ll]ecture|[Rr]ede"
    r"|[Dd]iscours|[Ii]ntervention|[Kk]eynote(?:\s[Aa]ddress|\s[Ss]peech)?|[Dd]eclaration"
    r"|[Ee]rklärung|[Ss]tellungnahme|[Pp]räsentation|[Dd]éclaration|[Aa]llocution"
    r"|[Pp]résentation|[Dd]eclaración|[Dd]iscurso|[Ii]ntervención|[Pp]resentación"
    r"|[Dd]ichiarazione|[Dd]iscorso|[Ii]ntervento|[Pp]resentazione|[Dd]eclaração|[Ii]ntervenção"
    r"|[Aa]presentação"
)
FOREIGN_SPEECH = (
    r"Rede|Erklärung|Stellungnahme|Präsentation|Discours|Déclaration|Allocution|Intervention"
    r"|Présentation|Declaración|Discurso|Intervención|Presentación|Dichiarazione|Discorso"
    r"|Intervento|Presentazione|Declaração|Intervenção|Apresentação"
)
OF = r"von|vom|der|des|du|de(?:\sla|\sl['’])?|del(?:la|lo)?|dell['’]|di|da|do|por|par"
"""How the speaker is joined to the speech in the languages that English is not."""
HELD = (
    r"(?:(?:conducted|held|téléphoniques?|telefónicas?|telefonic[ao]|telefônica|personal|virtual"
    r"|(?:par|via|por)\s(?:Skype|Zoom|téléphone|teléfono))\s){0,2}"
    r"(?:(?P<where>(?:in|at|à|en|em)\s[A-ZÀ-Þ][^,;\ue002-\ue015]{1,40}?)\s(?=with\s|avec\s|co[nm]\s))?"
    r"(?:by\s[A-Z][^,;\ue002-\ue015]{1,50}?\s(?=with\s))?"
)
MET = r"(?:held\s)?(?:(?P<met>(?:in|at)\s[A-ZÀ-Þ][^,;\ue002-\ue015]{1,40}?)\s(?=with\s|mit\s))?"
INTERVIEW = (
    r"\b(?:(?:[Ii]nterviews?|INTERVIEWS?|[Dd]epositions?|[Ii]ntervista|[Ee]ntrevistas?"
    r"|[Ee]ntretiens?|[Ee]ntrevue|[Rr]encontre|[Rr]éunion|[Rr]eunión|[Rr]eunião|[Cc]olloquio"
    rf"|[Ii]ncontro|[Rr]iunione)\s{HELD}(?:with|of|con|com|avec|a(?=\s[A-ZÀ-Þ]\w+\s[A-ZÀ-Þ]))\s"
    r"|(?:[Mm]eetings?|[Dd]iscussions?|[Cc]onversations?|[Tt]alks?|[Cc]onsultations?|Gespräch"
    r"|(?:Telefon-?|Video-?|Online-?|Skype-?|Zoom-?)?[Ii]nterview|Telefonat|Treffen"
    r"|(?:Telefon|Video)gespräch)\s"
    rf"{MET}(?:with|between|mit)\s"
    r"|[Tt]elephone\s(?:call|conversation)\s(?:with|between)\s"
    r"|(?:[Ии]нтервью|[Вв]стреча|[Бб]еседа|[Рр]азговор)\sсо?\s"
    r"|[Oo]ral\shistory\sinterview\s(?:with|of)\s)"
)
LETTER = (
    r"\b(?:[Ll]etters?|LETTER|[Ee][-‐‑]?\s?[Mm]ails?|[Mm]emo(?:randum|randa|s)?"
    r"|[Tt]elegrams?|[Cc]ables?|[Ff]ax(?:es)?|[Mm]essages?|[Cc]orrespondence"
    r"|[Nn]otes?\s[Vv]erbales?|[Tt]ext\smessages?|Brief|Schreiben|Verbalnote|[Ll]ettre|[Ll]ettera"
    r"|[Cc]arta|[Cc]ourriel|[Cc]orreo(?:\selectrónico)?|[Nn]ota\s[Vv]erbale?"
    r"|[Ee]xchanges?(?:\sof\s(?:letters|e-?mails))?|Письмо)\b"
    r"(?:\s(?:[Nn]o\.?|Nr\.|n°|№)\s?[\w/.-]{1,24})?(?:\s(?:dated|of)\s(?=\ue014))?"
    r"[\ue004\ue014\ue005\ue015\s,]{0,40}"
)
WAY = (
    r"from|between|by|to|for|with|von|vom|an|der|des|du|de(?:\sla)?|del(?:la|lo)?|dal(?:la)?|di|da"
    r"|do|à|a|al|ao|от|к"
)
TOLD = (
    r"\A\s?(?:(?:[Rr]esponses?|[Rr]eply|[Rr]eplies|[Aa]nswers?)\s(?:received\s)?to\s"
    r"(?:the\s|an?\s|our\s)?[^,\ue014]{3,80}?\s(?:by|from)\s"
    r"|(?:[Pp]ersonal\s(?:communication|correspondence|interview|letter)s?"
    r"|[Cc]ommunicated|[Ii]nformation|[Rr]esponses?|[Rr]eply|[Rr]eplies|[Aa]nswers?|[Ii]nput"
    r"|(?:[Pp]ersönliche|[Mm]ündliche|[Ss]chriftliche|[Tt]elefonische)\s(?:Mitteilung|Auskunft))"
    r"\s?,?\s(?:received\s|provided\s|supplied\s|given\s)?(?:from|by|with|to|von)\s"
    r"|(?:as\s)?(?:told|related|communicated)\s(?:to\s)?(?:me\s)?(?:in\s\d{4}\s)?by\s"
    r"|(?:Antwort|Réponse|Respuesta|Risposta|Resposta|Ответ)\s(?:auf|à|a|al|alla|ao|на)\s"
    r"[^,\ue014]{3,80}?\s(?:von|par|de|por|di|da|от)\s(?=[A-ZÀ-ÞА-Я])"
    r")"
    r"|\AFrom\s(?=(?:Mr|Mrs|Miss|Ms|Dr|Prof|the)\b)"
)
CUE = re.compile(
    rf"(?P<interview>{INTERVIEW})"
    r"|(?P<named>\b(?:[Ii]nterviews?|testimony|deposition|meeting)(?=\s?[\ue013\ue014(,]|\s(?:by"
    r"|with|in|at|on|conducted)\s|\Z))"
    r"|(?:,|\ue002,?)\s(?P<spoken>(?:speech|address|lecture|remarks|statement|intervention"
    r"|presentation)(?=\s(?:to|at|before|delivered|in|during)\s))"
    r"|,\s(?P<declared>(?:[Oo]pening\s|[Cc]losing\s)?(?:Statement|Presentation|Intervention"
    r"|Remarks)(?=\s(?:on|at|to|during|for|under)\s|,))"
    r"|,\s(?P<answered>(?:email|letter|(?:response|reply)\sto\s[^,;\ue002-\ue015]{3,60})(?=,"
    r"\s\ue014))"
    rf"|(?P<letter>{LETTER}(?P<way>(?:{WAY})\b:?(?=\s)|d['’]|dell['’]|(?<=Письмо\s)(?=[А-Я]))\s?)"
    rf"|(?P<told>{TOLD})"
    r"|(?P<bare>\A\s?(?:the\slate\s)?(?:Mrs?|Miss|Ms|Lady|Madame)\.?\s(?=[A-Z]))"
    r"|(?P<headed>\A[\s,\ue014\ue004()]{0,20}(?:[A-Z]{2,6}\s)?(?:[Ll]etter|[Ee]-?mails?"
    r"|[Mm]emo(?:randum)?|[Cc]able|Text\sMessages?|[Mm]essages?|Note|Telegram|Minute)\s?(?:,"
    r"|\d{1,5}|(?=[(\[\ue013]))\s?)"
    rf"|(?P<speech>\b(?:{SPEECH})s?\s(?:made\s|given\s|delivered\s)?(?:by|of)\s"
    rf"|\A\s?(?:{FOREIGN_SPEECH})\s(?:{OF})\s?(?=[A-ZÀ-Þ])"
    r"|\A\s?(?:Заявление|Выступление|Речь|Презентация)\s(?=[А-Я]))"
    r"|(?P<hearing>\b(?:[Tt]estimony|[Ee]vidence|[Dd]eposition)\s(?:of|given\sby|by)\s)",
)
_SAID = (
    "interview deposition intervista entrevista entretien entrevue rencontre réunion reunión "
    "reunião colloquio incontro riunione meeting discussion conversation talk consultation "
    "gespräch telefoninterview videointerview onlineinterview skypeinterview zoominterview "
    "telefonat treffen telefongespräch videogespräch telephone интервью встреча беседа разговор "
    "oral testimony speech address lecture remarks remark statement intervention presentation "
    "email letter response reply mail memo memorandum memoranda telegram cable fax faxes message "
    "correspondence note text brief schreiben verbalnote lettre lettera carta courriel correo "
    "nota exchange письмо replies answer personal communicated information input persönliche "
    "mündliche schriftliche telefonische told related antwort réponse respuesta risposta resposta "
    "ответ from mr mrs miss ms lady madame minute briefing rede discours keynote declaration "
    "erklärung stellungnahme präsentation déclaration allocution présentation declaración "
    "discurso intervención presentación dichiarazione discorso intervento presentazione "
    "declaração intervenção apresentação заявление выступление речь презентация evidence"
)
SAID = frozenset((*_SAID.split(), *(f"{word}s" for word in _SAID.split())))
"""Words of which one is in each of the cues."""
PERSONAL = re.compile(
    r"\A[^,]{3,40},\s(?:personal|pers\.)\s(?:communication|comm\.|interview)", re.I
)
PAPER = re.compile(r"[A-Z]{2,6}\s(?:reports?|records?|memo\w*|transcripts?)\b")
METHOD = re.compile(
    r"(?:,?\s?(?:telephone|phone|author(?:['’]s)?|personal|oral history|transcribed|continued"
    r"|email|skype|zoom|whatsapp|signal|online|remote|virtual|in-person|face-to-face|private"
    r"|informal|formal|follow-up|examiner['’]s|confidential|video|audio|staff|group|our"
    r"|telefonisches?|persönliches?|телефонное|личная|личное))*\s?\Z",
    re.I,
)
EVENT = re.compile(
    r"\b(?:(?:Meetings?|Conference|Session|Assembly|Forum|Summit|Symposium|Workshop|Seminar|Debate"
    r"|Dialogue|Congress|Colloquium|Round\s?table|Intersessional|Consultations?|Plenary"
    r"|Commemoration|Ceremony|Konferenz|Tagung|Treffen|Sitzung|Versammlung|Symposion"
    r"|Conférence|Réunion|Assemblée|Colloque|Conferencia|Reunión|Asamblea|Sesión|Foro|Cumbre"
    r"|Conferenza|Riunione|Assemblea|Convegno|Vertice|Conferência|Reunião|Assembleia|Sessão)\b"
    r"|\w{3,30}(?:konferenz|tagung|treffen|versammlung|sitzung)\b"
    r"|(?:Standing|Main|First|Second|Third|Preparatory|Ad\s[Hh]oc)\sCommittee\b"
    r"|Universal\sPeriodic\sReview|Review\s(?:of|Conf)|Group\sof\s(?:\w+\s)?Experts\b"
    r"|Конференци|Совещани|Заседани|Сесси|Ассамбле|Форум)"
)
"""Words of the names of occasions at which people speak."""
AWAY = re.compile(
    r"(?:Missions?|Representatives?|Ambassadors?|Delegations?|Embassy|Delegate|Envoy|Observer"
    r"|Advis[eo]rs?|Mission\s[Pp]ermanente|Vertretung|Botschafter\w{0,2})\b[^,]{0,60}\Z"
)
"""What “to” belongs to that names nobody who is written to: a mission to the United Nations."""
