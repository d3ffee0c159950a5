"""Which lists a word is in, as short classes: given names, towns, months, words of journals."""

from verifier.references import words

_LISTS = {
    "giv": words.GIVEN_NAMES,
    "plc": words.PLACES,
    "reg": words.REGIONS | words.STATES,
    "mon": words.MONTHS,
    "par": words.PARTICLES,
    "suf": words.SUFFIXES,
    "hon": words.HONORIFICS,
    "rol": words.ROLE_WORDS,
    "ins": words.INSTITUTION_WORDS,
    "pub": words.PUBLISHER_WORDS,
    "jou": words.JOURNAL_WORDS,
    "law": words.LAW_JOURNALS,
    "new": words.NEWSPAPER_WORDS | words.NEWS_AGENCIES,
    "edr": words.EDITOR_WORDS,
    "edn": words.EDITION_WORDS,
    "pag": words.PAGE_LABELS,
    "vol": words.VOLUME_LABELS,
    "iss": words.ISSUE_LABELS,
    "sec": words.SECTION_LABELS,
    "fun": words.FUNCTION_WORDS,
    "abb": words.ABBREVIATIONS,
    "sht": frozenset(
        "ibid ibidem lbid ib id idem eadem ders dies ebd ebenda supra infra op loc cit aao ivi "
        "eod eodem ibíd cita citado zit cité".split()
    ),
    "sig": frozenset(
        "see cf compare also vgl siehe voir véase cfr vedi citing quoting quoted cited zie "
        "ver veja vid dazu hierzu ferner auch contra accord generally".split()
    ),
    "spk": frozenset(
        "interview interviews testimony deposition hearing hearings letter letters memorandum memo "
        "email e-mail telegram transcript affidavit statement conversation discussion meeting talk "
        "talks speech communication brief lettre entretien carta entrevista lettera gespräch "
        "intervista gesprek depoimento verslag interrogation briefing cable minutes".split()
    ),
}

_CLASSES: dict[str, tuple[str, ...]] = {}
for _name, _list in _LISTS.items():
    for _word in _list:
        _key = _word.casefold().rstrip(".")
        _CLASSES[_key] = (*_CLASSES.get(_key, ()), _name)


def classes(word: str) -> tuple[str, ...]:
    """Return the lists that hold a folded word, in a fixed order."""
    return _CLASSES.get(word, ())
