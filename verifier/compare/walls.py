"""Pages that came instead of the page: bot walls, login walls, notices that nothing is there."""

import re

from verifier.model.report import SkipReason

THIN = 1500
"""Characters: a longer text is a page of its own, whatever phrases it has."""
EMPTY = 20
"""Characters: a shorter text is no page."""

BOT = re.compile(
    r"just a moment\.{0,3}|checking your browser|verify(?:ing)? (?:that )?you are (?:a )?human"
    r"|are you (?:a )?(?:robot|human)|pardon our interruption|access (?:to this page has been )?denied"
    r"|attention required|ddos protection by|unusual traffic|complete the security check"
    r"|prove you(?:'|’)?re not a robot|please complete the captcha|human verification"
    r"|security check(?:point)?|think you were a bot|request unsuccessful|bot protection"
    r"|performance (?:&|and) security by cloudflare|ray id:?\s|incapsula incident"
    r"|why have i been blocked|you have been blocked|i(?:'|’)m not a robot|i am not a robot",
    re.IGNORECASE,
)
SCRIPT = re.compile(
    r"(?:enable|requires?|activate|turn on|without) (?:java ?script|cookies)|java ?script (?:is|must be|has been) "
    r"(?:disabled|required|enabled|turned off)|you need to enable javascript|loading\.{3}"
    r"|aktivieren sie (?:bitte )?javascript|activer javascript|включите javascript",
    re.IGNORECASE,
)
LOGIN = re.compile(
    r"(?:sign|log) ?in to (?:continue|read|view|access|your account)|please (?:sign|log) ?in"
    r"|subscribe (?:now )?to (?:continue|read|unlock)|(?:continue|keep) reading (?:with|by|for)"
    r"|this (?:article|content|page) is (?:only |reserved )?(?:available |for )?(?:for |to )?(?:our )?subscribers"
    r"|already a (?:subscriber|member)\?|subscribers? only|create (?:a )?free account"
    r"|you(?:'|’)ve reached your (?:free )?(?:article )?limit|to (?:continue|keep) reading"
    r"|forgot(?:ten)? (?:your )?password|register (?:now )?to read|anmelden, um|réservé aux abonnés"
    r"|solo para suscriptores|войдите, чтобы",
    re.IGNORECASE,
)
CONSENT = re.compile(
    r"we (?:and our (?:\d{1,4} )?partners )?(?:use|store|value) (?:cookies|your privacy|and/or access)"
    r"|before you continue|accept (?:all )?cookies|cookie (?:consent|settings|preferences)"
    r"|manage (?:your )?(?:privacy|consent)",
    re.IGNORECASE,
)
ABSENT = re.compile(
    r"(?:page|file|document|article|resource|content|url)(?: you (?:are|were) looking for| you requested"
    r"| requested)? (?:was |is |has been |could |can)?(?:not |no longer |n't |n’t |been )?(?:be )?"
    r"(?:found|available|exists?|removed|deleted|moved)|page not found|404 not found|error 404|not found \(404"
    r"|(?:does not|doesn(?:'|’)t|no longer) exist|seite (?:wurde )?nicht gefunden|page (?:non trouvée|introuvable)"
    r"|página no encontrada|страница не найдена|pagina non trovata|pagina niet gevonden"
    r"|under maintenance|temporarily unavailable|service unavailable|internal server error|bad gateway",
    re.IGNORECASE,
)
WALLS: tuple[tuple[re.Pattern[str], SkipReason], ...] = (
    (BOT, "blocked"),
    (LOGIN, "login-wall"),
    (ABSENT, "unreachable"),
    (SCRIPT, "no-text"),
)


def wall(text: str) -> tuple[SkipReason, str] | None:
    """Return why `text` is not the page that was meant and the words that say so, or None."""
    stripped = text.strip()
    if len(stripped) < EMPTY:
        return "no-text", "the page has no text"
    if len(stripped) > THIN:
        return None
    for pattern, reason in WALLS:
        if match := pattern.search(stripped):
            return reason, f"the page says “{match.group().strip()}”"
    if len(stripped) < 600 and (match := CONSENT.search(stripped)):
        return "no-text", f"the page says “{match.group().strip()}”"
    return None
