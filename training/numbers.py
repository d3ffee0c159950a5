"""The fillers that need no words: numbers, and changes of what other fillers make."""

import random
import unicodedata
from collections.abc import Callable, Mapping

ROMAN = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"))


def number(rng: random.Random, least: int = 1, most: int = 400) -> str:
    """Return a number, small ones more often when the range is wide."""
    if most - least > 200 and rng.random() < 0.3:
        most = least + (most - least) // 8
    return str(least + int(rng.random() * (most - least + 1)))


def thousands(rng: random.Random, least: int = 1000, most: int = 90000) -> str:
    """Return a number with a comma at the thousands."""
    return f"{least + int(rng.random() * (most - least + 1)):,}"


def digits(rng: random.Random, count: int = 4) -> str:
    """Return so many digits, the first of which may be nought."""
    return "".join("0123456789"[int(rng.random() * 10)] for _ in range(count))


def hexadecimal(rng: random.Random, count: int = 8) -> str:
    """Return so many hexadecimal digits."""
    return "".join("0123456789abcdef"[int(rng.random() * 16)] for _ in range(count))


def span(rng: random.Random, least: int = 1, most: int = 400) -> str:
    """Return two numbers with a dash; the second is elided now and then: 241–3."""
    first = int(number(rng, least, most))
    second = first + 1 + int(rng.random() * rng.choice((3, 12, 40)))
    end = str(second)
    chance = rng.random()
    if first > 99 and len(end) == len(str(first)) and chance < 0.45:
        shared = 0
        while shared < len(end) - 1 and end[shared] == str(first)[shared]:
            shared += 1
        if chance < 0.2:
            shared = min(shared, len(end) - 2)
        end = end[shared:]
    return f"{first}{'-' if rng.random() < 0.3 else '–'}{end}"


def year(rng: random.Random, least: int = 0, most: int = 2025) -> str:
    """Return a year, three of four times a recent one unless the least is given."""
    if not least:
        least = 1975 if rng.random() < 0.75 else 1845
    return str(least + int(rng.random() * (most - least + 1)))


def roman(rng: random.Random, most: int = 30) -> str:
    """Return a small Roman number in lower case."""
    value, out = 1 + int(rng.random() * most), ""
    for worth, sign in (*ROMAN, (1, "i")):
        while value >= worth:
            out, value = out + sign, value - worth
    return out


def letter(rng: random.Random) -> str:
    """Return a capital letter."""
    return "ABCDEFGHIJKLMNOPRSTUVWYZ"[int(rng.random() * 24)]


def slug(text: str) -> str:
    """Return `text` as it stands in an address: small ASCII words with hyphens."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii").lower()
    return "-".join("".join(c if c.isalnum() else " " for c in plain).split())


def capital(text: str) -> str:
    """Return `text` with a capital first letter."""
    return initial(text)


SMALL = frozenset(
    "a an and as at but by for from in into of on or the to under versus with after among "
    "between".split()
)


def titled(text: str) -> str:
    """Return `text` with capitals as an English title has them."""
    words = text.split(" ")
    return " ".join(
        word
        if index and word in SMALL and words[index - 1][-1:] not in (":", "–", "?")
        else initial(word)
        for index, word in enumerate(words)
    )


def initial(word: str) -> str:
    """Return the word with its first letter a capital, behind quotation marks or brackets."""
    at = 1 if word[:1] in ("‘", "“", "(", "[") else 0
    return word[:at] + word[at : at + 1].upper() + word[at + 1 :]


BUILT_IN: Mapping[str, Callable[..., str]] = {
    "number": number,
    "thousands": thousands,
    "digits": digits,
    "hex": hexadecimal,
    "range": span,
    "year": year,
    "roman": roman,
    "letter": letter,
}
CHANGES: Mapping[str, Callable[[str], str]] = {
    "upper": str.upper,
    "lower": str.lower,
    "capital": capital,
    "slug": slug,
    "titled": titled,
}
