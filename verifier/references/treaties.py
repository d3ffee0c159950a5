"""How treaties are named, and the series that they are printed in."""

import re

TREATY = re.compile(
    r"\A\s?(?:the\s)?(?:[\w'’()\-]+\s){0,9}?(?:Convention|Treaty|Protocol|Covenant|Charter|Accords?"
    r"|Agreement|Memorandum\sof\sUnderstanding|Traité|Protocole|Accord|Pacte|Übereinkommen"
    r"|Abkommen|Vertrag|Protokoll|Trattato|Convenzione|Protocollo|Accordo|Tratado|Convenio"
    r"|Convención|Protocolo|Acuerdo|Convenção|Acordo|Конвенция|Договор|Протокол|Соглашение"
    r"|Statute\sof\sthe\sInternational)\b(?=[\s,.;(])"
)
AGREED = frozenset(
    ("convention", "treaty", "protocol", "covenant", "charter", "accord", "accords", "agreement",
     "memorandum", "traité", "protocole", "pacte", "übereinkommen", "abkommen", "vertrag",
     "protokoll", "trattato", "convenzione", "protocollo", "accordo", "tratado", "convenio",
     "convención", "protocolo", "acuerdo", "convenção", "acordo", "конвенция", "договор",
     "протокол", "соглашение", "statute")
)  # fmt: skip
"""Words of which one is in the name of each treaty, in small letters."""
UNDERTAKEN = re.compile(
    r"(?<!\d)(?P<volume>\d{1,4})\s(?P<name>U\.?N\.?T\.?S\.?|L\.?N\.?T\.?S\.?|I\.?L\.?M\.?"
    r"|T\.?I\.?A\.?S\.?|E\.?T\.?S\.?|R\.?T\.?N\.?U\.?|R\.?T\.?S\.?)(?:\s(?:No\.\s|p\.\s)?|,\sp\.\s)"
    r"(?P<page>\d{1,6})"
)
