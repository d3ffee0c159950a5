"""English: notes of historians, lawyers, scientists, reporters and inquiries."""

from training.languages.en import (
    addresses,
    archives,
    articles,
    asides,
    bodies,
    books,
    cases,
    claims,
    dates,
    documents,
    foreign,
    hearings,
    interviews,
    joins,
    letters,
    persons,
    press,
    remarks,
    reports,
    short,
    statutes,
    titles,
    topics,
    words,
)

WORDS = words.WORDS | topics.TOPICS | foreign.WORDS
FILLERS = (
    titles.FILLERS
    | addresses.FILLERS
    | archives.FILLERS
    | articles.FILLERS
    | bodies.FILLERS
    | books.FILLERS
    | cases.FILLERS
    | dates.FILLERS
    | documents.FILLERS
    | foreign.FILLERS
    | hearings.FILLERS
    | interviews.FILLERS
    | letters.FILLERS
    | persons.FILLERS
    | press.FILLERS
    | claims.FILLERS
    | reports.FILLERS
    | short.FILLERS
    | statutes.FILLERS
)
TEMPLATES = (
    archives.TEMPLATES
    | articles.TEMPLATES
    | books.TEMPLATES
    | cases.TEMPLATES
    | documents.TEMPLATES
    | hearings.TEMPLATES
    | interviews.TEMPLATES
    | letters.TEMPLATES
    | press.TEMPLATES
    | reports.TEMPLATES
    | statutes.TEMPLATES
)
HEADS = hearings.HEADS | interviews.HEADS | letters.HEADS | press.HEADS | reports.HEADS
SHORT = short.SHORT
SIGNALS = joins.SIGNALS
JOINS = joins.JOINS
OPENERS = joins.OPENERS
FRAMES = joins.FRAMES
COMMENTARY = remarks.COMMENTARY
PARENTHETICALS = asides.PARENTHETICALS
