"""The words that reports use: for verdicts, outcomes, reasons, types and counts."""

from verifier.model import Match, Need, OutcomeName, VerdictName

VERDICT = {
    VerdictName.DISPUTED: "disputed",
    VerdictName.UNVERIFIED: "unverified",
    VerdictName.UNSOURCED: "unsourced",
    VerdictName.ATTESTED: "attested",
    VerdictName.VERIFIED: "verified",
}
"""In the order in which a reader should look at them."""

VERDICT_MEANS = {
    VerdictName.DISPUTED: "an error stands on it, or a person disputes it",
    VerdictName.UNVERIFIED: "a warning stands on it, or nothing in it was compared with a source",
    VerdictName.UNSOURCED: "it cites nothing",
    VerdictName.ATTESTED: "a person signed for every source that a machine cannot reach",
    VerdictName.VERIFIED: "some of its words were compared with a source and hold, and every "
    "check that could be asked passed",
}

BECAUSE = {
    "offline": "the run was offline",
    "no-address": "the source gives no address",
    "paper": "the source is on paper",
    "blocked": "the site refuses programs",
    "login-wall": "the page is behind a login",
    "timeout": "the site did not answer in time",
    "no-text": "the page holds no text that a machine can read",
    "language": "the quotation and the page are in different languages",
    "truncated": "the page is too long and was read only in part",
    "ambiguous": "it is not clear which source is meant",
    "crashed": "a rule of verifier crashed",
    "budget": "the run ended before its turn",
    "not-asked": "the address was not asked",
    "unreachable": "the page could not be read",
    "unfinished": "the run ended before its turn",
}
"""Why a check was not made, in words that follow “because”."""

QUESTION = {
    Need.NOTHING: "Is it in order?",
    Need.STATUS: "Does the address answer?",
    Need.METADATA: "Do the title and the dates of the page agree?",
    Need.TEXT: "Does the source say so?",
    Need.ARCHIVE: "Does an archive keep a copy?",
}
"""What was not asked, by what was needed for it."""

OUTCOME = {
    OutcomeName.ALIVE: "alive",
    OutcomeName.MOVED: "moved",
    OutcomeName.BLOCKED: "refuses programs",
    OutcomeName.LOGIN_WALL: "behind a login",
    OutcomeName.CONTENT_MISMATCH: "another page",
    OutcomeName.UNCERTAIN: "uncertain",
    OutcomeName.NOT_FOUND: "not found",
    OutcomeName.UNREACHABLE: "unreachable",
    OutcomeName.SERVER_ERROR: "server error",
    OutcomeName.TIMEOUT: "no answer in time",
    OutcomeName.TLS_ERROR: "TLS error",
    OutcomeName.SOFT_404: "soft 404",
    OutcomeName.REDIRECTED_HOME: "leads to the home page",
    OutcomeName.PARKED: "domain for sale",
    OutcomeName.FRAGMENT_MISSING: "alive, place missing",
    OutcomeName.REDIRECT_LOOP: "redirects in a circle",
    OutcomeName.MALFORMED: "no address",
    OutcomeName.REFUSED: "not asked: a private address",
    OutcomeName.OFFLINE: "not asked: offline",
}

DOUBT = "read with low confidence: please check"
"""Stands beside a source whose title, author, container or date a machine could barely read."""

MATCH = {
    Match.FOUND: "found word for word",
    Match.FOUND_MARKED: "found, its changes marked",
    Match.ALTERED: "altered",
    Match.OUT_OF_ORDER: "found, out of order",
    Match.OTHER_VERSION: "found in another version of the page",
    Match.OTHER_DOCUMENT: "found in another document",
    Match.NOT_FOUND: "not found",
    Match.UNCHECKABLE: "could not be compared",
    Match.AGREES: "agrees",
    Match.DIFFERS: "differs",
    Match.POSSIBLE: "possible",
}

TYPE = {
    "article": "article", "article-journal": "journal article",
    "article-magazine": "magazine article", "article-newspaper": "newspaper article",
    "bill": "bill", "book": "book", "broadcast": "broadcast", "chapter": "chapter",
    "commentary": "comment", "dataset": "data set", "document": "document",
    "entry-dictionary": "dictionary entry", "entry-encyclopedia": "encyclopedia entry",
    "hearing": "hearing", "interview": "interview", "legal_case": "court case",
    "legislation": "law", "manuscript": "manuscript", "motion_picture": "film",
    "paper-conference": "conference paper", "patent": "patent", "personal_communication": "letter",
    "post": "post", "post-weblog": "blog post", "report": "report", "short-form": "short form",
    "song": "recording", "speech": "speech", "standard": "standard", "thesis": "thesis",
    "treaty": "treaty", "webpage": "web page",
}  # fmt: skip
"""CSL types, short forms and commentary in words."""

ROLE = {
    "statement": "Statement", "published": "Published", "modified": "Changed",
    "accessed": "Accessed", "archived": "Archived", "document": "Document", "event": "Event",
}  # fmt: skip
"""What a date of a timeline is the date of."""

ORIGIN = {
    "text": "in the text", "note": "in the note", "page": "on the page", "archive": "of the copy",
    "url": "in the address", "document": "its own date",
}  # fmt: skip
"""Where a date of a timeline was read."""

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


def plural(count: int, one: str, many: str = "") -> str:
    """Return “1 note”, “2 notes”; thousands are set off by a comma."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def listed(parts: list[str], last: str = "and") -> str:
    """Return “a, b and c”."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {last} {parts[-1]}"


def day(edtf: str) -> str:
    """Return an ISO day, month or year as people write it; what is none of these, as it stands."""
    bits = edtf[:10].split("-")
    if not all(bit.isdigit() for bit in bits) or (len(edtf) > 10 and edtf[10] not in "T "):
        return edtf
    numbers = [int(bit) for bit in bits]
    if len(numbers) > 1 and not 1 <= numbers[1] <= 12:
        return edtf
    words = [str(numbers[0])]
    if len(numbers) > 1:
        words.insert(0, MONTHS[numbers[1] - 1])
    if len(numbers) > 2:
        words.insert(0, str(numbers[2]))
    return " ".join(words)


def kind(type_: str) -> str:
    """Return a CSL type in words."""
    return TYPE.get(type_, type_.replace("_", " ").replace("-", " "))


def capital(text: str) -> str:
    """Return `text` with its first letter as a capital."""
    return text[:1].upper() + text[1:]


def advice(suggestion: str) -> str:
    """Return a suggestion as a sentence: a rule may give one, or just the words to write."""
    if not suggestion or suggestion.endswith((".", "!", "?")):
        return suggestion
    return f"Write “{suggestion}”."
