"""The date that a document claims for itself: ``Last Updated: 4 May 2013`` and its kin."""

import re

DATED = re.compile(
    r"\s{0,4}[*_]{0,2}\(?(?:"
    r"last (?:updated|modified|revised|edited|changed|reviewed|amended)(?: on)?"
    r"|(?:date )?(?:updated|published|posted|revised|released|issued|modified)(?: on)?"
    r"|(?:first )?published(?: on)?|publication date|release date|issue date"
    r"|date(?: of (?:issue|publication|report|release|this report))?|dated|as (?:of|at)"
    r"|current as of"
    r"|(?:zuletzt )?(?:aktualisiert|geändert|bearbeitet)(?: am)?|letzte (?:aktualisierung|änderung)"
    r"|stand|datum|veröffentlicht(?: am)?|erstellt(?: am)?|erschienen(?: am)?"
    r"|dernière (?:mise à jour|modification)(?: le)?|mis(?:e)? à jour(?: le)?|publiée?(?: le)?"
    r"|modifiée?(?: le)?|à jour au|en date du|date de (?:publication|mise à jour)"
    r"|última (?:actualización|modificación)|(?:última )?atualização|actualizado(?: el| al)?|fecha"
    r"|publicado(?: el| em)?|atualizado(?: em)?|data(?: de publicação)?"
    r"|ultimo aggiornamento|ultima modifica|aggiornato(?: al| il)?|pubblicato(?: il)?"
    r"|laatst (?:bijgewerkt|gewijzigd)(?: op)?|bijgewerkt(?: op)?|gepubliceerd(?: op)?"
    r"|senast (?:uppdaterad|ändrad)|uppdaterad|sidst opdateret|zuletzt überprüft(?: am)?"
    r")\s{0,3}(?P<colon>[:：]?)[*_]{0,2}\s{0,4}",
    re.IGNORECASE,
)
DATELINE = re.compile(
    r"(?:(?:by|von|par|por|di|door)\s.{2,60}[,|·•–—-]\s{0,3}|[^\W\d_][^\d,:]{1,30},\s)?"
    r"(?P<date>[^\W_][^|:;!?]{5,40})$",
    re.IGNORECASE,
)
YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
LONGEST = 120
"""Characters of a line that claims a date."""


def claims_date(line: str) -> int | None:
    """Return where the date begins in a line such as ``Stand: Mai 2013``; None in any other line.

    Without a colon a figure must follow within twenty characters.
    """
    if len(line) > LONGEST:
        return None
    match = DATED.match(line)
    if not match or match.end() >= len(line.rstrip()):
        return None
    if not match["colon"] and not re.search(r"\d", line[match.end() : match.end() + 20]):
        return None
    return match.end() if re.search(r"\d", line[match.end() :]) else None


def dateline(line: str) -> int | None:
    """Return where a date may begin that fills a short line, alone or behind a name or a place.

    ``4 May 2013``, ``Tivat, 4 May 2013``, ``By Anna Oren, 4 May 2013``. The caller reads the date.
    """
    words = line.strip()
    if len(words) > 100 or not YEAR.search(words):
        return None
    match = DATELINE.match(words)
    return match.start("date") + len(line) - len(line.lstrip()) if match else None
