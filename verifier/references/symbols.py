"""Document symbols of the United Nations and bodies like it: ``A/HRC/59/44``, ``S/RES/2365``."""

import re

SYMBOL = re.compile(
    r"(?<![\w/.])(?:(?:A|S|E|T|ST|TD|CCW|CERD|CCPR|CAT|CED|CEDAW|CRC|CRPD|CMW|HRI|DP|UNEP|APLC"
    r"|CCM|BWC|OPCW|ATT|IDB|FCCC|CD|NPT|DC|LOS|SPLOS|ISBA|UNCTAD|UNW|SC|GA|UNMAS|IAEA|GC|C|EC|RC"
    r"|(?:PC|MC|FSC|CIO|SEC|HDIM)\.(?:DEC|JOUR|DEL|GAL|DOC|INF))"
    r"/(?:[A-Z0-9][A-Za-z0-9().\-]{0,18}/){0,6}[A-Z0-9](?:[A-Za-z0-9.\-]|\(\w{1,4}\)){0,18}(?<!\.)"
    r"(?:/(?:Add|Rev|Corr|Amend)\.\d{1,3}){0,2}(?:\s\(\d{4}\))?"
    r"|[A-Z]{3}\s\d{2}/\d{3,5}/(?:19|20)\d\d(?:/[a-z]{2})?)(?![\w/])"
)
"""The pattern alone: whether a digit is in it is asked by `symbol`."""
NUMBERS = re.compile(r"(?<![\w/.:])[A-Z]{1,9}[A-Za-z0-9.()-]{0,12}(?:/[A-Za-z0-9.()-]{1,19}){1,8}")
"""Anything of that shape: its digits are no part of a date."""
DIGITS = re.compile(r"\d")


def symbol(text: str, low: int, high: int) -> re.Match[str] | None:
    """Return the first document symbol of a range."""
    for found in SYMBOL.finditer(text, low, high):
        if DIGITS.search(found[0]):
            if found[0].startswith(("EC/", "C/", "RC/")) and found[0].count("/") < 2:
                continue
            return found
    return None


def without_numbers(text: str) -> str:
    """Return the text, as long as it was, with the digits of symbols put out of sight."""
    if "/" not in text:
        return text
    return NUMBERS.sub(lambda m: DIGITS.sub("x", m[0]), text)
