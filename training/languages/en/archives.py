"""Papers in archives and unpublished ones, in English."""

from training.languages import rows

FILLERS: dict[str, tuple[str, ...]] = {
    "folio": rows("""
, f. {page:number 1 400}
, fol. {page:number 1 400}r
, fols. {page:range 1 400}
, f. {page:number 1 400}v
, p. {page:number 1 400}
"""),
    "manuscript.title": rows("""
{:capital thing}
{:titled head}
Diary of {:given} {:family}
Diary
Minutes of the {:committee}
{:titled thing} of {:city}
Autobiography
Will of {:given} {:family}
"""),
    "paper": ("minute", "despatch", "memorandum", "letter", "diary", "report", "notes", "Minutes"),
    "unpublished": (
        "unpublished manuscript",
        "unpublished paper",
        "mimeo",
        "typescript",
        "draft",
        "unpublished",
    ),
}
TEMPLATES: dict[str, tuple[str, ...]] = {
    "manuscript": rows("""
{archive}, {archive_location:shelf}[{:folio}]
{archive}, {archive_location:shelf}, {title}[, {issued}]
{archive}, {archive_location:shelf}, {genre:paper} by {author}, {issued:dmy}
{archive} ({archive_location:shelf})[{:folio}]
{archive} {archive_location:shelf}, {author} to {recipient}, {issued:dmy}
{archive}, {archive:collection}, {archive_location:box}
{archive_location:shelf}, {archive}, {publisher-place:town}
{archive_location:shelf}[{:folio}]
{title}, {archive}, {archive_location:shelf}[{:folio}]
{title}, {issued}, {archive}, {archive_location:shelf}
{title}, {issued}, {archive:collection}, {archive_location:box}
“{title},” {issued}, {archive_location:box}, {archive:collection}, {archive}
“{title},” {archive_location:box}, {archive:collection}, {publisher:university}
{author}, “{title},” {issued}, {archive_location:box}, {archive:collection}
{author}, “{title}” ({note:unpublished}, {issued:year})
{author}, ‘{title}’, {note:unpublished}, {issued:my}[, p. {page}]
{author}, {title}, {note:unpublished}
{author}, {genre:paper}, {issued:dmy}, {archive_location:shelf}[{:folio}]
{genre:paper} by {author}, {issued:dmy}, {archive_location:shelf}
{genre:paper} of {author}, {issued:dmy}, {archive}, {archive_location:shelf}
{author} to {recipient}, {issued:dmy}, {archive_location:shelf}[{:folio}]
{author:rev_person}. {genre:paper}, {issued}. {archive:collection}. {archive}, //
{publisher-place:town}
{archive:collection}, {archive}, {archive_location:box}
{archive:collection}, {archive_location:box}, {publisher:university}
{archive:collection}, {archive_location:box}[, {title}]
{title}, MS., {archive}, {publisher-place:town}
{title} (MS in the {archive}, {archive_location:shelf})
"""),
}
