"""Dates in words, for messages."""

from verifier.references.model import Day, PartialDate

MONTH_NAMES = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
WEEKDAY_NAMES = (
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
)  # fmt: skip


def in_words(date: PartialDate) -> str:
    """Return a date as English prose prints it: 26 July 2013; EDTF where that is too long."""
    halves = date.edtf.split("/")
    if date.edtf[:1] in "[{" or len(halves) > 2:
        return date.edtf
    said = [_half(half) for half in halves]
    if len(said) == 1:
        text = said[0]
    elif halves[0] in ("", ".."):
        text = f"until {said[1]}"
    elif halves[1] in ("", ".."):
        text = f"since {said[0]}"
    else:
        text = f"{said[0]} to {said[1]}"
    if date.approximate:
        return f"about {text}"
    return f"{text} (uncertain)" if date.uncertain else text


def of_day(day: Day) -> str:
    """Return a day: 26 July 2013."""
    year = f"{1 - day[0]} BC" if day[0] < 1 else str(day[0])
    return f"{day[2]} {MONTH_NAMES[day[1] - 1]} {year}"


def _half(text: str) -> str:
    bare = text.rstrip("?~%")
    parts = bare.split("-")
    if not all(part.isdigit() for part in parts) or not parts[0]:
        return bare
    numbers = [int(part) for part in parts]
    if len(numbers) == 1:
        return str(numbers[0])
    if numbers[1] > 12:
        return bare
    month = f"{MONTH_NAMES[numbers[1] - 1]} {numbers[0]}"
    return month if len(numbers) == 2 else f"{numbers[2]} {month}"
