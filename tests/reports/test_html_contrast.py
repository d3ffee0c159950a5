"""WCAG 2.2 AA: contrast of every pair of colours that the style sheet puts on each other."""

import re

import pytest

from verifier.reports import html

CSS = html.asset("report.css")
DARK = CSS.index("@media (prefers-color-scheme:dark)")
HUES = ("ok", "att", "bad", "unk", "non")
PAIRS = [
    ("ink", "page", 4.5), ("ink2", "page", 4.5), ("ink3", "page", 4.5), ("ink2", "desk", 4.5),
    ("ink3", "panel", 4.5), ("ink3", "well", 4.5), ("ink2", "panel", 4.5), ("pencil", "page", 4.5),
    ("pencil", "panel", 4.5), ("line", "page", 3.0), ("line", "panel", 3.0), ("ink", "hit", 4.5),
    *((hue, on, 4.5) for hue in HUES for on in ("page", "panel", f"{hue}-t")),
    *(("page", hue, 4.5) for hue in HUES),
    *((ink, f"{hue}-t", 4.5) for hue in HUES for ink in ("ink", "ink2", "pencil")),
]  # fmt: skip


def tokens(css: str) -> dict[str, str]:
    return dict(re.findall(r"--([\w-]+):(#[0-9a-f]{3,6})\b", css))


LIGHT = tokens(CSS[:DARK])
THEMES = {"light": LIGHT, "dark": LIGHT | tokens(CSS[DARK : CSS.index(".v-verified{")])}


def luminance(colour: str) -> float:
    """Return the relative luminance (WCAG 2.2) of ``#rgb`` or ``#rrggbb``."""
    digits = colour[1:] if len(colour) == 7 else "".join(c * 2 for c in colour[1:])
    values = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    red, green, blue = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in values)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_black_on_white_is_twenty_one() -> None:
    assert round(contrast("#000", "#ffffff"), 2) == 21


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("fore", "back", "least"), PAIRS)
def test_colours_can_be_told_apart(theme: str, fore: str, back: str, least: float) -> None:
    assert contrast(THEMES[theme][fore], THEMES[theme][back]) >= least


def test_dark_sets_every_colour_that_light_sets() -> None:
    dark = tokens(CSS[DARK : CSS.index(".v-verified{")])
    assert {n for n in LIGHT if n != "bar"} == set(dark)
