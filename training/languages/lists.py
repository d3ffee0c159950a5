"""Lists of words as a person writes them: between commas, over several lines."""


def listed(text: str) -> tuple[str, ...]:
    """Return the parts of `text` between commas and line ends."""
    parts = (part.strip() for part in text.replace("\n", ",").split(","))
    return tuple(part for part in parts if part)


def with_articles(text: str, articles: dict[str, str]) -> tuple[str, ...]:
    """Return the nouns of `text` behind their article.

    `text` holds lines such as `f: frontera, isla`; `articles` says what stands before the nouns
    of each line, with its space: `{"f": "la "}`. Lines of a kind not named there are left out.
    """
    found: list[str] = []
    for line in text.strip().splitlines():
        kind, _, nouns = line.partition(":")
        if kind in articles:
            found += (articles[kind] + noun for noun in listed(nouns))
    return tuple(found)


def fillers(text: str) -> dict[str, tuple[str, ...]]:
    """Return the fillers of `text`, one a line: `name = this ¦ that`.

    A line that begins with white space goes on with the filler before it.
    """
    found: dict[str, tuple[str, ...]] = {}
    for line in text.strip().replace("\n ", " ").splitlines():
        name, equals, templates = line.partition(" = ")
        if not equals or name in found:
            raise ValueError(f"a filler is not named, or twice: {line!r}")
        found[name] = tuple(templates.replace("  ¦ ", " ¦ ").split(" ¦ "))
    return found
