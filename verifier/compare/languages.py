"""Which language words are in, told by its commonest words or its script: cheap, often silent."""

from collections import Counter
from collections.abc import Sequence

from verifier.compare.words import word

COMMON = {
    "en": "the of and to in that is was for it with as his on be at by had not are but from have",
    "de": "der die und das den von zu mit sich des auf ist im dem nicht ein eine als auch werden",
    "fr": "le la les des et du une est que dans qui pour par sur pas au avec ce sont il cette",
    "es": "el la los las del y que en por un una con para es se lo su como mas pero fue",
    "it": "il di che la per un una del della non con sono nel alla gli dei piu ha anche delle",
    "pt": "o a os as do da dos das que e em um uma para com nao por mais foi ao como",
    "nl": "de het een van en in is dat op te zijn voor met niet aan er door ook werd bij",
    "sv": "och att det som en ett av for den till med inte har om de var ar fran vid",
    "da": "og at det som en et af for den til med ikke har om de var er fra ved blev",
    "pl": "i w na z ze do jest nie sie to przez od po dla oraz byl ktory tym jak",
    "cs": "a v na ze se je do byl z pro jako by ale jeho podle tak po ktery bylo jsou",
    "ro": "si de la in a cu pe un o care din este nu pentru au fost mai ca sa ale",
    "tr": "ve bir bu da de icin ile olarak olan daha gibi en ne cok kadar sonra oldu degil",
    "hu": "a az es hogy nem is egy meg volt csak mint de ez van ki el azt szerint vagy",
    "fi": "ja on ei se etta oli han mutta kun jo myos ovat olisi mukaan joka kuin",
    "id": "yang dan di dengan untuk dari dalam tidak ini itu pada adalah akan ke telah oleh",
    "vi": "và của là có không được trong cho một các với người những đã để này",
    "ru": "и в не на что он с как это по но из к у за от для был его так же",
    "uk": "і в не на що він з як це та до у за від для був його але також",
    "el": "και το να του η της με που την από για είναι ο τα οι στο",
}
SETS = {language: frozenset(map(word, words.split())) for language, words in COMMON.items()}
SCRIPTS = (
    ("\u0370", "\u03ff", "greek"),
    ("\u0400", "\u052f", "cyrillic"),
    ("\u0530", "\u058f", "armenian"),
    ("\u0590", "\u05ff", "hebrew"),
    ("\u0600", "\u06ff", "arabic"),
    ("\u0900", "\u0dff", "indic"),
    ("\u0e00", "\u0eff", "thai"),
    ("\u10a0", "\u10ff", "georgian"),
    ("\u3040", "\u30ff", "japanese"),
    ("\u4e00", "\u9fff", "han"),
    ("\uac00", "\ud7af", "hangul"),
)
ENOUGH = 3
"""Common words that are needed to name a language."""


def language_of(folded: Sequence[str]) -> str | None:
    """Return the language of these folded words, or None where they do not tell.

    It is named when it has at least three common words, an eighth of all words, and one and a half
    times as many as any other language.
    """
    counts = _counts(folded)
    if not counts:
        return None
    (language, hits), *others = counts.most_common(2)
    second = others[0][1] if others else 0
    if hits < ENOUGH or hits * 8 < len(folded) or hits < 1.5 * second:
        return None
    return language


def _counts(folded: Sequence[str]) -> Counter[str]:
    words = Counter(folded)
    return Counter(
        {
            language: hits
            for language, common in SETS.items()
            if (hits := sum(words[each] for each in common))
        }
    )


def script_of(folded: Sequence[str]) -> str | None:
    """Return the script of most of the words, or None where there are no letters."""
    counts: Counter[str] = Counter()
    for each in folded:
        first = each[:1]
        if not first.isalpha():
            continue
        counts[next((n for a, b, n in SCRIPTS if a <= first <= b), "latin")] += 1
    if not counts:
        return None
    script, hits = counts.most_common(1)[0]
    return script if hits * 5 >= sum(counts.values()) * 4 else None


def other_language(said: Sequence[str], page: Sequence[str], page_language: str | None) -> bool:
    """Say whether `said` is surely in another language, or another script, than the page."""
    mine, theirs = script_of(said), script_of(page[:4000])
    if mine and theirs and mine != theirs:
        return {mine, theirs} != {"han", "japanese"}
    language = language_of(said)
    if language is None or page_language is None or language == page_language:
        return False
    counts = _counts(said)
    return counts[page_language] * 2 <= counts[language]
