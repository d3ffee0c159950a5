"""Small words that change what is said: where one of them differs, the sense does."""

from verifier.compare.words import word


def _set(listed: str) -> frozenset[str]:
    return frozenset(map(word, listed.split()))


OPERATORS = _set(
    "not no never nor neither none nothing nobody without hardly barely scarcely cannot can't "
    "don't doesn't didn't isn't aren't wasn't weren't won't wouldn't shouldn't couldn't hasn't "
    "haven't hadn't unless except only but if provided all every each any some most many few "
    "both either may might can could must shall should will would ought more less fewer least "
    "before after until since and or because despite although alleged allegedly reportedly "
    "possibly probably likely unlikely perhaps nearly almost about up down over under above "
    "below against for "
    "nicht kein keine keinen nie niemals ohne nur alle oder "
    "ne pas jamais sans aucun aucune seulement tous ou "
    "nunca sin solo todos nao nem sem non mai senza "
    "niet geen nooit zonder не нет ни никогда без только все или < > ≤ ≥ ±"
)
"""Negation, condition, quantity, modality, comparison, attribution."""
LIMITERS = _set(
    "not no never without unless except provided only if but however until although nor "
    "nicht kein keine ohne außer sofern wenn aber ne pas sans sauf mais si sin salvo pero "
    "не без если кроме но"
)
"""Words that take back or narrow what stands before them."""
MONTHS = _set(
    "january february march april may june july august september october november december"
)
NUMBERS = _set(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety "
    "hundred thousand million billion trillion dozen half third quarter first second percent "
    "hundreds thousands millions billions dozens"
)
UNITS = _set(
    "percent permille thousand million billion trillion hundred dozen km kilometres kilometers "
    "kilometre kilometer miles mile metres meters metre meter cm mm m hectares hectare ha acres "
    "acre square cubic tons tonnes ton tonne kg kilograms kilogram grams pounds litres liters "
    "barrels dollars euros years year months month weeks week days day hours hour minutes degrees "
    "prozent millionen milliarden mio mrd pour procent millones milhões миллионов миллиардов тысяч"
)
"""What a number counts in: the same number of another unit is another figure."""
CURRENCIES = frozenset("$€£¥₽₴₺₹₩₪")
