"""Words that introduce a source and are no part of it: See, Cf., vgl., voir, véase, cfr., quoting.

Patterns are anchored and bounded; they run at the beginning of a piece of a note, never over it.
"""

import re
from collections.abc import Iterator

from verifier.references.cues import WHITE, first_word, lowered

_EMPHASIS = r"[*_'\"]{0,3}"
_LINK = r"(?:(?:and|but|or|und|aber|et|mais|e|ed|y|en|ma|anche|also)\s+)?"
_HEAD = (
    r"see|cf\.?|compare|contra|accord|e\.\s?g\.|consult|vgl\.?|vergl\.|vergleiche|siehe"
    r"|s\.(?=\s[^\d])"
    r"|sh\.|hierzu|dazu|näher(?:es)?|ähnlich|ebenso|desgl\.|so auch|so etwa|so u\.\s?a\."
    r"|kritisch|anders|abw\.|abweichend"
    r"|zustimmend|statt vieler|grundlegend|sowie|voir|voyez|voy\.|comparez|véase|véanse"
    r"|vease|ver|vid\.?|vide|veja(?:-se)?"
    r"|cfr\.?|vedi|si veda(?:no)?|veg\.|v\.(?=\s[^\d])|zie|men zie|vergelijk|conforme"
    r"|consultar|reported in|reprinted in|among other documents,? see"
    r"|for (?:more|further) (?:information|details?|discussion),? see|for (?:example|instance)"
)
_TAIL = (
    r"also|generally|especially|particularly|further|too|e\.\s?g\.|for example"
    r"|for instance|among others|inter alia"
    r"|auch|dazu|hierzu|etwa|ferner|näher|nur|statt vieler|z\.\s?b\.|zum beispiel"
    r"|insbes(?:ondere|\.)|bei|zu|u\.\s?a\.|bspw\."
    r"|aussi|par exemple|notamment|surtout|également|también|por ejemplo|anche|ad esempio"
    r"|per esempio"
    r"|também|por exemplo|nomeadamente|ook|o\.\s?a\.|bijvoorbeeld|bijv\.|supra"
    r"|infra(?= note)|on the same issue"
)
SIGNAL = re.compile(
    rf"{_EMPHASIS}{_LINK}(?:{_HEAD}){_EMPHASIS}(?:,?\s+{_EMPHASIS}(?:{_TAIL}){_EMPHASIS}){{0,3}}[,:]?(?:\s+(?:and"
    r"|in|bei|in:))?(?:\s+|(?=[“\"«„‘]))",
    re.IGNORECASE,
)
"""A signal at the beginning of a piece, with the white space after it."""
_INTRODUCED = (
    r"(?:for|on|regarding|concerning|about|as to|über|ueber|zur|zum|zu|für|pour|sur|quant"
    r"|para|sobre|acerca|per|over|voor|hierover"
    r"|bibliographien|weitere|näheres|among)"
)
_CALLS = (
    r"(?:see(?:,? also|,? e\.\s?g\.,?|,? for example,?|,? generally)?|siehe(?: auch| dazu"
    r"| etwa)?|s\.(?: auch)?|vgl\.(?: auch| dazu)?"
    r"|cf\.|cfr\.|näher|voir(?: aussi)?|lire|véase|consultar|ver|veja|zie(?: ook)?|etwa bei)"
)
INTRODUCTION = re.compile(
    rf"(?=({_INTRODUCED}\b[^.;?!]{{0,400}}?(?:[a-z)\]”’\"'»“*_,-]\.?)\s?{_EMPHASIS}\b{_CALLS}{_EMPHASIS}[,:]?\s+))\1",
    re.IGNORECASE,
)
"""“For a survey of the locks, see ”: words that say what the source is cited for."""
_PASSES_ON = (
    r"quoting|citing(?: to)?|quoted (?:in|by|from)|cited (?:in|by)|cites|discussing"
    r"|referring to|relying (?:heavily )?on|"
    r"discussed in|reprinted in|reproduced (?:in|from)|printed in|published in"
    r"|approved in|affirmed in|affirming|applied in|"
    r"followed in|attached to|attaching|included in|continued in|adopted (?:in|into)"
    r"|zit(?:iert|\.)\s(?:nach|bei|in)|abgedruckt (?:in|bei)|"
    r"cité(?:e|s|es)? (?:par|dans)|reproduit (?:par|dans)|citado (?:por|en|em)"
    r"|citato (?:da|in)|aangehaald (?:bij|door)|as cited in|as quoted in"
)
PASSES_ON = re.compile(rf"{_EMPHASIS}(?:also )?(?:{_PASSES_ON}){_EMPHASIS}[,:]?\s+", re.IGNORECASE)
"""Words after which a second source stands, on which the first one rests."""
INSIDE = re.compile(
    r"\s((?:attached to|attaching|enclosing|quoting|citing(?: to)?|(?:as )?(?:cited"
    r"|quoted) (?:in|by)|zit(?:iert|\.) nach|cité par)\s+)"
    rf"|(?:,|:|;|\s[—–-]|\()\s?({_EMPHASIS}(?:{_LINK}(?:see(?:,? also|,? e\.\s?g\.,?"
    r"|,? for example,?)?|cf\.|but see|siehe(?: auch)?|"
    r"vgl\.(?: auch)?|s\. auch|voir(?: aussi)?|véase|ver|cfr\.|zie(?: ook)?"
    rf"|{_PASSES_ON}){_EMPHASIS}[,:]?\s+))",
    re.IGNORECASE,
)
"""The same words in the middle of a piece, after a comma, a colon, a dash or a bracket."""
_HINT = re.compile(
    rf"[{WHITE},:;(*_'\"—–-](?:see|cf|siehe|vgl|s\. auch|voir|véase|ver[{WHITE}*_'\",:]|zie|quot"
    r"|cit(?:[aeé]|ing)|zit|attach|enclosing|discuss|referring|relying|reprinted|reproduced"
    r"|printed|published|approved|affirm|applied|followed|included|continued|adopted|abgedruckt"
    r"|reproduit|aangehaald)"
)
"""How each of them begins, in small letters: what costs little to look for."""
JOINS = re.compile(
    r"(?:and|und|sowie|et|ed|e|y|en|as well as|along with|together with|und in|et dans)\s+"
    r"(?:(?:in|bei|sowie bei|also|auch|recently|finally)\s+)?",
    re.IGNORECASE,
)
"""Words that join one source to the next."""


def inside(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Yield the signals in the middle of ``text[start:end]``."""
    if _HINT.search(lowered(text[start:end])):
        yield from INSIDE.finditer(text, start, end)


_FIRST = (
    "and but or und aber et mais e ed y en ma anche also see cf compare contra accord consult vgl "
    "vergl vergleiche siehe s sh hierzu dazu näher näheres ähnlich ebenso desgl so kritisch anders "
    "abw abweichend zustimmend statt grundlegend sowie voir voyez voy comparez véase véanse vease "
    "ver vid vide veja cfr vedi si veg v zie men vergelijk conforme consultar reported reprinted "
    "among for on regarding concerning about as über ueber zur zum zu für pour sur quant para "
    "sobre acerca per over voor hierover bibliographien weitere quoting citing quoted cited cites "
    "discussing referring relying discussed reproduced printed published approved affirmed "
    "affirming applied followed attached attaching included continued adopted zitiert zit "
    "abgedruckt cité citée cités citées reproduit citado citato aangehaald"
)
FIRST = frozenset(_FIRST.split())
"""The words with which the patterns above begin: where another word stands, none is asked."""


def signal(text: str, start: int, end: int) -> int:
    """Return where the words that introduce the source in ``text[start:end]`` are over."""
    at = start
    for _ in range(3):
        if first_word(text, at, end) not in FIRST:
            break
        for pattern in (INTRODUCTION, SIGNAL, PASSES_ON):
            found = pattern.match(text, at, end)
            if (
                found
                and found.end() > at
                and (found.end() >= end or (found[0][-1:].isspace() or pattern is SIGNAL))
            ):
                if found.end() < end:
                    at = found.end()
                break
        else:
            break
    return at
