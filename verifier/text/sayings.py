"""Verbs of saying: who said these words, and does a sentence lean on the one before it?"""

import re

SAYING = (
    r"sa(?:id|ys?|ying)|wr(?:ote|ites?|iting|itten)|stat(?:ed?|es|ing)|t(?:old|ells?)|not(?:ed?|es|ing)"
    r"|add(?:ed|s|ing)?|argu(?:ed?|es|ing)|claim(?:ed|s|ing)?|declar(?:ed?|es|ing)|explain(?:ed|s|ing)?"
    r"|report(?:ed|s|ing)?|observ(?:ed?|es|ing)|remark(?:ed|s|ing)?|repl(?:ied|ies|y|ying)|ask(?:ed|s|ing)?"
    r"|answer(?:ed|s|ing)?|announc(?:ed?|es|ing)|warn(?:ed|s|ing)?|conclud(?:ed?|es|ing)|confirm(?:ed|s|ing)?"
    r"|insist(?:ed|s|ing)?|recall(?:ed|s|ing)?|testif(?:ied|ies|y|ying)|describ(?:ed?|es|ing)|call(?:ed|s|ing)?"
    r"|quot(?:ed?|es|ing)|cit(?:ed?|es|ing)|admit(?:ted|s|ting)?|den(?:ied|ies|y|ying)"
    r"|assert(?:ed|s|ing)?"
    r"|acknowledg(?:ed?|es|ing)|suggest(?:ed|s|ing)?|emphasi[sz](?:ed?|es|ing)|point(?:ed|s) out"
    r"|continu(?:ed?|es|ing)|went on|goes on|held|holds|ruled|found|reads?|provides?"
    r"|according to|in the words of|in his words|in her words|in their words|hearing that"
    r"|as .{1,40} put it"
    r"|sagten?|sagt|schrieb(?:en)?|schreibt|erklärten?|erklärt|betonten?|betont|nannten?"
    r"|nennt|heißt es|meinten?|meint|berichteten?|laut|zufolge|fügte|antworteten?|fragten?"
    r"|dit|disait|déclaré|déclare|écrit|écrivait|affirmé|affirme|ajouté|ajoute|expliqué|explique|selon"
    r"|dij[oe]|dice|escribió|escribe|afirmó|afirma|declaró|declara|añadió|según|explicó|señaló"
    r"|disse|dice|scrisse|scrive|affermò|dichiarò|dichiarato|aggiunse|aggiunto|secondo|ha detto"
    r"|escreveu|afirmou|declarou|acrescentou|segundo|zei|schreef|verklaarde|volgens|aldus"
)
PRONOUN = (
    r"he|she|they|it|we|i|er|sie|wir|il|elle|ils|elles|on|él|ella|ellos|ellas|lui|lei|egli|essi"
    r"|ele|ela|hij|zij"
)
MORE = (
    r"also|then|further|furthermore|later|again|additionally|moreover|subsequently|likewise"
    r"|auch|dann|weiter|außerdem|ferner|également|aussi|ensuite|puis|también|luego|además"
    r"|anche|poi|inoltre|também|ook|verder"
)
SAID = re.compile(rf"(?<![\w-])(?:{SAYING})\b", re.IGNORECASE)
LEANS = re.compile(
    rf"\W{{0,3}}(?:{PRONOUN})\s+(?:\w+\s+){{0,2}}?(?:{MORE}|{SAYING})\b", re.IGNORECASE
)
ENDS_LEANING = re.compile(
    rf"[\s,]{{0,3}}(?:(?:{PRONOUN})\s+(?:{MORE}\s+)?(?:{SAYING})|(?:{SAYING})\s+(?:{PRONOUN}))\b",
    re.IGNORECASE,
)
BEFORE, AFTER = 160, 80
"""Characters before and after a quotation in which a verb of saying is looked for."""


def attributed(text: str, start: int, end: int, sentence: tuple[int, int]) -> bool:
    """Say whether a verb of saying stands beside the quotation ``text[start:end]``, marks included.

    It is looked for in the same sentence, given by its start and end.
    """
    low, high = sentence
    before = text[max(low, start - BEFORE) : start]
    after = text[end : min(high, end + AFTER)]
    return bool(SAID.search(before) or SAID.search(after))


def leans_back(text: str, quotations: list[tuple[int, int]]) -> bool:
    """Say whether a sentence with quotations can't stand without the sentence before it.

    ``He also wrote, “...”`` and ``“...,” she added`` do not say who speaks. `quotations` are starts
    and ends in `text`, marks included.
    """
    if not quotations:
        return False
    first, last = quotations[0][0], quotations[-1][1]
    if text[:first].strip():
        return bool(LEANS.match(text[:first][:80]))
    return bool(ENDS_LEANING.match(text[last : last + 60]))


def introduces(text: str) -> bool:
    """Say whether a line introduces the block quotation after it: a colon, or a verb of saying."""
    end = text.rstrip()[-200:]
    if end.endswith((":", "：")):
        return True
    if end.endswith((",", "—", "–", "-")) or end[-1:].isalnum():
        return bool(SAID.search(end[-80:]))
    return False


def says(text: str) -> bool:
    """Say whether `text` ends with a verb of saying, one or two words before its end at most."""
    words = text.rstrip(" ,:—–-")[-60:]
    return any(len(words[found.end() :].split()) <= 2 for found in SAID.finditer(words))
