"""Pages that came instead of the page: bot walls, login walls, notices that nothing is there."""

import re

from verifier.model.finding import SkipReason

THIN = 1500
"""Characters: a longer text is a page of its own, whatever phrases it has."""
EMPTY = 100
"""Characters: a shorter text is no page that could have held a quotation."""
BROKEN = 0.02
"""The share of characters that could not be decoded from which on a text is none."""


def _any(*phrases: str) -> re.Pattern[str]:
    return re.compile("|".join(phrases), re.IGNORECASE)


BOT = _any(
    r"just a moment\.{0,3}",
    r"checking your browser",
    r"verify(?:ing)? (?:that )?you are (?:a )?human",
    r"are you (?:a )?(?:robot|human)",
    r"pardon our interruption",
    r"access (?:to this page has been )?denied",
    r"attention required",
    r"ddos protection by",
    r"unusual traffic",
    r"(?:complete|perform(?:ing)?) (?:the |a )?security (?:check|verification)",
    r"prove (?:that )?you(?:'|’)?(?:re| are) (?:not a robot|human)",
    r"(?:complete|solve) the captcha",
    r"human verification",
    r"security check(?:point)?",
    r"think you were a bot",
    r"request unsuccessful",
    r"bot protection",
    r"performance (?:&|and) security by cloudflare",
    r"ray id:?\s",
    r"incapsula incident",
    r"(?:why have i|you have) been blocked",
    r"i(?:'|’| a)m not a robot",
)
SCRIPT = _any(
    r"(?:enable|requires?|activate|turn on|without) (?:java ?script|cookies)",
    r"java ?script (?:is|must be|has been) (?:disabled|required|enabled|turned off)",
    r"loading\.{3}",
    r"aktivieren sie (?:bitte )?javascript",
    r"activer javascript",
    r"включите javascript",
)
LOGIN = _any(
    r"(?:sign|log) ?in to (?:continue|read|view|access|your account)",
    r"please (?:sign|log) ?in",
    r"subscribe (?:now )?to (?:continue|read|unlock)",
    r"(?:continue|keep) reading (?:with|by|for)",
    r"(?:article|content|page|story) is (?:only |reserved )?(?:available )?(?:for |to )(?:our )?"
    r"(?:subscribers|members)",
    r"already a (?:subscriber|member)\?",
    r"subscribers? only",
    r"create (?:a )?free account",
    r"you(?:'|’)ve reached your (?:free )?(?:article )?limit",
    r"to (?:continue|keep) reading",
    r"forgot(?:ten)? (?:your )?password",
    r"register (?:now )?to read",
    r"anmelden, um",
    r"réservé aux abonnés",
    r"solo para suscriptores",
    r"войдите, чтобы",
)
CONSENT = _any(
    r"we (?:and our (?:\d{1,4} )?partners )?(?:use cookies|store and/or access|value your privacy)",
    r"before you continue",
    r"accept (?:all )?cookies",
    r"cookie (?:consent|settings|preferences)",
    r"manage (?:your )?(?:privacy|consent)",
)
ABSENT = _any(
    r"(?:page|file|document|article|resource|content|url) (?:you (?:are|were) looking for |you "
    r"(?:have )?requested |requested )?(?:was|is|has been|could|can|does|cannot|can(?:'|’)t)"
    r"(?: ?n(?:o|'|’)t)?(?: no longer| been| be)? ?(?:found|available|exist|removed|deleted|moved)",
    r"page not found",
    r"(?:error 404|404 (?:error|not found)|not found \(404)",
    r"(?:does not|doesn(?:'|’)t|no longer) exist",
    r"(?:seite|dokument) (?:wurde )?nicht gefunden",
    r"page (?:non trouvée|introuvable)",
    r"página no encontrada",
    r"página não encontrada",
    r"страница не найдена",
    r"pagina (?:non trovata|niet gevonden)",
    r"under maintenance",
    r"(?:temporarily|service) unavailable",
    r"internal server error",
    r"bad gateway",
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
    if stripped.count("\ufffd") > BROKEN * len(stripped):
        return "no-text", "the page could not be decoded"
    if len(stripped) > THIN:
        return None
    for pattern, reason in WALLS:
        if match := pattern.search(stripped):
            return reason, f"the page says “{match.group().strip()}”"
    if len(stripped) < 600 and (match := CONSENT.search(stripped)):
        return "no-text", f"the page says “{match.group().strip()}”"
    if len(stripped) < EMPTY:
        return "no-text", "the page has hardly any text" if stripped else "the page has no text"
    return None
