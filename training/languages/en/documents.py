"""Press releases, exhibits and papers of offices, standards, maps and data in English."""

from training.languages import rows

FILLERS: dict[str, tuple[str, ...]] = {
    "on_file": rows("""
on file with the {:doc_holder}
on file with {:doc_holder}
copy on file with the {:doc_holder}
copy in author's possession
copy in possession of the author
seen by the author
obtained by {:acronym}
"""),
    "not_printed": (
        "unpublished",
        "Unpublished",
        "not published",
        "unpublished draft",
        "typescript",
    ),
    "position": rows("""
{:city} Center position
{:titled thing} position
{:city}/{:city} position
{:capital noun} Commander
{:capital noun} Technician position
{:city} Command Center, {:city} position
"""),
    "memo_number": ("M-{:digits 2}-{:digits 2}", "A-{:number 1 140}", "No. {:number 1 90}"),
    "document.publisher": ("{:ministry}", "{:organisation}", "{:acronym}", "{:company}"),
    "document.title": (
        "{:dated_title}",
        "{:dated_title}",
        "{:report_title}",
        "{:any_title}",
        "{:capital head}",
    ),
    "exhibit": rows("""
Exhibit {number:number 1 900}
Ex. {number:number 1 900}
Exhibit {number:letter}
Exhibit {number:exhibit_number}
Exh. {number:exhibit_number}
Annex {number:number 1 90}
Document {number:number 1 90}
"""),
    "exhibit_number": (
        "{:number 1 9}/{:number 1 9}-{:number 1 9}{:small}",
        "{:letter}-{:number 1 99}",
        "PX{:number 1 400}",
        "{:digits 4}",
    ),
    "doc_genre": rows("""
memorandum
memo
Memorandum
minutes
Minutes
record
agenda
log
working document
briefing document
briefing
internal document
non-paper
note verbale
communiqué
Communiqué
cable
telegram
fact sheet
transcript
declaration
"""),
    "release": rows("""
press release
Press Release
Press release
news release
press statement
media release
statement
Press Release No. {:number 1 90}
"""),
    "statement_genre": ("joint statement", "Statement", "statement", "declaration", "communiqué"),
    "standard_number": rows("""
ISO {:number 9 26000}:{:year 1985}
ISO/IEC {:number 9000 27000}-{:number 1 4}:{:year 1990}
BS {:number 100 9000}:{:year 1950}
ANSI Z{:number 39 99}.{:number 1 99}-{:year 1970}
RFC {:number 700 9000}
EN {:number 100 60000}
IEEE Std {:number 100 900}-{:year 1980}
ASTM D{:number 10 9000}-{:digits 2}
"""),
    "standard.title": ("{:capital head}", "{:titled head}"),
    "map.title": (
        "{:titled place}",
        "Map of {:place}",
        "{:city} and Environs",
        "Sheet {:number 1 90}: {:city}",
    ),
    "dataset.title": (
        "{:titled head}",
        "{:titled thing} Database",
        "{:titled thing} in {:place}, {:years}",
    ),
    "dataset.publisher": ("{:organisation}", "{:ministry}", "{:acronym}"),
    "version": (
        "version {edition:number 1 9}.{:number 0 9}",
        "V{edition:number 1 9}",
        "v. {edition:number 1 30}",
    ),
    "filed": rows("""
 ({note:on_file})
 ({note:on_file})
, {note:not_printed}
 ({note:not_printed})
 (in {:demonym})
 (restricted)
, {note:on_file}
"""),
    "doc_holder": ("author", "authors", "editor", "Commission", "secretariat"),
    "standard.publisher": ("{:organisation}",),
    "map.publisher": ("{:ministry}",),
}
TEMPLATES: dict[str, tuple[str, ...]] = {
    "document": rows("""
{publisher:acronym} {genre:doc_genre}, “{title},” {issued:mdy_short}[, p. {page:number 1 90}]
{publisher:acronym} {genre:doc_genre}, {title}, {issued:mdy_short}
{publisher:acronym} audio file, {title:position}, channel {locator:number 1 9}, {:minute}
{publisher:acronym} audio file, {title:position}, line {locator:digits 4}, {:minute}
{publisher:acronym} record, {title}, {issued:mdy_short}
{publisher:acronym} “{title}” {issued:slashed}
{publisher}, {genre:release}, {title} ({issued:mdy_short})
Documents on file with the {publisher} ({:company} Production), {number:bates} //
({issued:mdy_short})
Documents on file with the {publisher}, {number:bates} ({issued:mdy_short}, {title})
{publisher} Memorandum {number:memo_number}, {title} ({issued:mdy_short})[{:web}]
{publisher} Circular {number:memo_number}, section {locator:number 1 9}({:small})
{number:bates} (page {page:number 1 90}, paragraph {locator:number 1 90})
{author}, {title} ({issued:mdy_short}), at p. {page} \\[{number:bates}\\]
{title}, by {author}, {issued:dmy}, {number:bates}, p{page:number 1 40}
‘{title}’, by {author}, {issued:dmy}, {number:bates}, pp{page:range 1 40}
{publisher} record, {title}, {issued:mdy_short}
{publisher} document dated {issued:mdy}, entitled, “{title}”
{publisher}, {genre:release}, {issued}[{:web}]
{publisher}, {genre:release}, “{title},” {issued}[{:web}]
{publisher} {genre:release}, “{title},” {issued}[{:web}]
{publisher} {genre:release}, {issued}
{genre:release}, {publisher}, {title}[ ({issued:us_date})][{:web}]
{genre:release}, {publisher}, {issued:mdy}
“{title},” {genre:release}, {publisher}, {issued}[{:web}]
“{title}”, {publisher}, {genre:release}, {publisher-place:town}, {issued:dmy}
{publisher} {genre:doc_genre}, “{title},” {issued}[{:pin}]
{publisher} {genre:doc_genre}, {title}, {issued}
{publisher} {genre:doc_genre}, {issued}[, p. {page}]
{publisher} {genre:doc_genre} dated {issued}, entitled, “{title}”
{publisher}, {title}, {issued}[{:filed}][{:pin}]
{publisher}, “{title},” {issued}[{:filed}][{:pin}]
{publisher}, {title} ({issued:us_date}), at p. {page} \\[{number:bates}\\]
{author}, {publisher}, {title} ({issued:us_date}) \\[{number:bates}\\]
{author}, “{title}”, {issued}{:filed}
{author}, {title}, {genre:doc_genre}, {issued}[{:filed}]
{genre:doc_genre}, “{title},” {issued}[{:filed}]
{genre:doc_genre} of the {publisher}, {issued}[{:pin}]
{genre:doc_genre} of meeting, {publisher}, {issued}[{:filed}]
{genre:doc_genre} by {author}, {issued}, {number:bates}[, p{page:number 1 90}]
{genre:doc_genre}, {publisher}, {publisher-place:town}, {issued}
{publisher} audio file, {title}, channel {locator:number 1 9}, {:clock}
“{title},” {issued}, {:exhibit}
{title}, {:exhibit}[, {issued:slashed}]
{:exhibit}[, {title}][, {issued}][{:pin}]
{:exhibit} ({title})
{issued:slashed} {genre:doc_genre}, “{title},” {:exhibit}
{issued:slashed} {title}, {number:bates}
{number:bates}[, p. {page}]
{number:bates}, {title}[, {issued}]
{title} ({number:bates}, p{page:number 1 90})
{title}, {number:bates}[ at {page}]
Document on file with the {publisher} ({title}, {issued:mdy_short})
Final version of {title}, {number:bates}
{genre:statement_genre} of {publisher}, {publisher-place:town}, {issued}[{:web}]
{genre:statement_genre} by the {publisher}, “{title},” {issued}
Text of {genre:statement_genre} in {publisher}, “{title},” {issued}
“{title},” {genre:statement_genre}, {publisher}, {issued}
{publisher}, {genre:statement_genre} on {title}, {issued}[{:web}]
{publisher}, {title}, {issued:loose_date}
Data provided by {publisher}, {issued}
Figures from {publisher}, {issued:my}
{title}, undated[{:filed}]
{publisher}, internal {genre:doc_genre}, {issued:my}[{:filed}]
"""),
    "standard": rows("""
{number:standard_number}, {title}[ ({publisher-place}: {publisher}, {issued:year})]
{publisher:organisation}, {number:standard_number}, {title} ({issued:year})
{number:standard_number}. {title}. {publisher-place}: {publisher:organisation}; {issued:year}
{number:standard_number}: {title}[, {publisher:organisation}, {issued:year}]
{author:organisation} ({issued:year}). {title} ({number:standard_number})
"""),
    "map": rows("""
{title}[, scale 1:{:thousands 1000 500000}] ({publisher-place}: {publisher:ministry}, //
{issued:year})
{author:ministry}, {title}, 1:{:number 10 500} 000 \\[map\\] ({issued:year})
{title}, map, {publisher:organisation}, {issued}[{:web}]
“{title},” map no. {number:number 1 4000}, {publisher:un_body}, {issued:my}
{author:rev_person}. {title} \\[map\\]. {publisher-place}: {publisher}, {issued:year}
"""),
    "dataset": rows("""
{author}, {title} \\[dataset\\], {publisher}, {issued:year}{:doi_tail}
{author:apa_people} ({issued:year}). {title} \\[Data set\\]. {publisher}. {DOI:doi_url}
{author:apa_people}, {issued:year}, “{title}”, {DOI:doi_url}, {publisher}, {:version}
{publisher}, {title}, {:version} ({issued:year})[{:web}]
{publisher}, {title}, data for {issued:year}{:web}
{publisher}, {title} database{:web}
“{title},” dataset, {publisher}, {issued}[{:web}]
{author:ministry}, {title}, table {locator:number 1 40} ({issued:my})
"""),
}
