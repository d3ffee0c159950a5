"""Hearings, testimony, debates and speeches in English."""

from training.languages import rows

FILLERS: dict[str, tuple[str, ...]] = {
    "minutes": ("{:minute}", "{:minute}-{:minute}", "{:minute} - {:minute}"),
    "file_name": rows("""
Witness-Statement-of-{:given}-{:family}.pdf
Transcript-of-Morning-Hearing-{:day}-{:month}-{:year 2000}.pdf
Second-Witness-Statement-of-{:family}.pdf
{:slug report_title}.pdf
{:capital noun}_{:capital noun}_{:year}.docx
"""),
    "speech.author": (
        "{:full_person}",
        "{:full_person}",
        "{:honour} {:family}",
        "{:full_person} and {:full_person}",
    ),
    "hearing.author": (
        "{:full_person}",
        "{:full_person}",
        "{:full_person}",
        "{:family}",
        "{:honour} {:family}",
    ),
    "committee": rows("""
Committee on {:titled thing}
Select Committee to Investigate {:titled thing}
Select Committee to Investigate the {:titled head}
Special Committee on {:titled thing} and {:titled thing}
Joint Committee on {:titled abstract}
House Permanent Select Committee on {:titled abstract}
Senate Select Committee on {:titled abstract}
Commission of Inquiry into {:titled thing}
{:capital noun} Joint Investigation Team
Royal Commission on {:titled thing}
House Committee on {:titled abstract} and {:titled abstract}, Subcommittee on {:titled abstract}
Senate Committee on {:journal_field}
House Committee on {:journal_field}
S. Comm. on {:journal_field}
Subcommittee on {:titled thing}
{:family} Commission
Select Committee on {:titled thing}
National Commission on {:titled thing}
Joint Investigation Team
Committee of Inquiry into {:titled thing}
Foreign Relations Committee
"""),
    "congress": rows("""
{:number 80 117}th Cong.
{:number 80 117}th Cong., 2d sess.
{:number 80 117}th Cong. {:number 1 900}
{:number 101 113}th Congress, 1st session
"""),
    "hearing.title": rows("""
{:titled head}
{:titled thing}: Hearing Before the {:committee}
Hearing on {:titled thing}
Hearings on {:titled thing}
Nomination of {:given} {:family}
{:any_title}
"""),
    "hearing.publisher": ("{:committee}",),
    "testimony": rows("""
Testimony
testimony
Statement
Written statement
Prepared statement
Oral evidence
Evidence
Deposition
Sworn statement
Witness statement
Trial testimony
"""),
    "tr_page": rows("""
{:number 1 40}/{:number 1 200}
{:number 1 40}/{:number 1 99}-{:number 100 200}
{:digits 4}:{:number 1 27}-{:digits 4}:{:number 1 27}
{:number 1 300}:{:number 1 25}–{:number 1 25}
{:number 1 400}
{:range 1 400}
"""),
    "speech.event-title": ("{:meeting}",),
    "speech.title": ("{:any_title}", "{:titled head}"),
    "address": rows("""
speech
address
remarks
statement
lecture
keynote address
presentation
press conference
briefing
Inaugural Address
"""),
    "Address": rows("""
Speech
Address
Remarks
Statement
Public lecture
Presentation
Opening statement
Press conference
Comments
Toast
"""),
    "legal_title": ("United States v. {:family}", "{:family} v. {:family}"),
    "one_letter": ("H", "S", "E"),
}
TEMPLATES: dict[str, tuple[str, ...]] = {
    "hearing": rows("""
{publisher}, {genre:testimony} of {author}, ({issued:mdy_short}), p. {page}
{publisher}, {title}, {:congress}, ({issued:mdy_short})[, at {page:minutes}][{:web}]
{publisher}, Transcribed Interview of {author}, ({issued:mdy_short}), pp. {page:range 1 300}
pp{page:range 1 90}, \\[lines {locator:range 1 25}\\], {author}, {title:file_name}
paras {locator:range 1 140}, {title:file_name}
{title:file_name}
{author} {page:tr_page}; {page:tr_page}
Day {number:number 1 90} p{page:number 1 200} line {locator:number 1 25} ({author})
{genre:testimony} of {author}, {issued}[, p. {page}]
{genre:testimony} of {author}, Hearing before the {publisher}, {issued}, {page}
{genre:testimony} of {author} before the {publisher}, {issued}[{:pin}]
{genre:testimony} of {author}, {:role}, {publisher}, {issued}[{:web}]
{genre:testimony} of {author}, {title}, {issued}[, at {page}]
{genre:testimony} by {author} to the {publisher}, {publisher-place:town}, {issued}
{genre:testimony} of {author}, {issued:slashed}, at {page}
{author}, {genre:testimony} before the {publisher}, {issued}[{:pin}]
{author} {genre:testimony}, {issued:mdy}
{author} {genre:testimony}, {issued:mdy_short}, at {page}
{author} {genre:testimony}, {page:tr_page}
{author} {page:tr_page}
{author:family} {page:tr_page}
{author:family} TT, {page:tr_page}
{author:family} TT, {issued:slashed}, {page:tr_page}
{author:family} Dep. {page:tr_page}
{author:family} Dep. at {page:tr_page} ({issued:mdy_short})
{author:family} {page:tr_page} lines {locator:range 1 25}
{author}, Day {number:number 1 90}, p. {page}
Day {number:number 1 90}, pp. {page:range 1 200} (evidence of {author})
Tr. {page:tr_page} ({author:family})
Tr. at {page:number 1 9000}
Transcript, {issued:dmy}, p. {page}
Deposition of {author}, {issued:mdy}, at {page:tr_page}
Deposition Transcript of {author}, at {page}
Deposition of {author} at {page:tr_page}, {container-title:legal_title}, {number:docket} //
({issued:mdy_short})
Trial testimony of {author}, {container-title:legal_title}, {issued:mdy_short} (transcript p. //
{page:number 1 9000})
{title}, {:congress} ({issued:mdy_short})
{title}, {:congress} {page:number 1 300} ({issued:year}) ({genre:testimony} of {author})
{title}, {:congress} ({issued:year}) (statement of {author}, {:role})
{title} Before the {publisher}, {:congress} ({issued:mdy_short}) (statement of {author})
{publisher}, {title}, {:congress} ({issued:mdy_short})[, at {page}]
{publisher}, {title}, {:congress}, {issued:mdy}[{:web}]
{publisher}, hearing, {issued}[{:pin}]
{publisher}, “{title},” {issued}[{:web}]
U.S. Congress, {publisher}, {title}, {:congress}, {issued:mdy}[, p. {page}]
U.S. Congress. {publisher}. {title}. {:congress}, {issued:mdy}
Hearing of the {publisher}, {issued}
Hearing before the {publisher}, {publisher-place:town}, {issued}
{number:number 100 160} Cong. Rec. {section:one_letter}{page:number 1 9000} (daily ed. //
{issued:mdy_short}) (statement of {author})
HC Deb {issued:dmy}, vol {volume:number 1 600}, col {locator:number 1 1400}
HL Deb, {issued:dmy}, vol. {volume:number 1 700}, cols. {locator:range 1 1400}
{author}, HC Deb, {issued:dmy}, col. {locator:number 1 1400}
Hansard, HC, vol. {volume:number 1 600}, col. {locator:number 1 1400} ({issued:dmy})
{publisher}, {genre:testimony} of {author}, {issued}, {number:bates}
{author}, {genre:testimony} to the {publisher}, Q{locator:number 1 900}, {issued:dmy}
{author:full_person}, {genre:testimony}, {number:bates}[, p{page:number 1 40}]
"""),
    "speech": rows("""
{author}, “{title},” {genre:address}, {event-title}, {publisher-place:town}, {issued}
{author}, “{title}” ({genre:address}, {event-title}, {publisher-place:town}, {issued})
{author}, “{title},” {genre:address} delivered at {:org}, {publisher-place:town}, {issued}[{:web}]
{author}, {genre:address} at the {event-title}, {publisher-place:town}, {issued}
{author}, {genre:address} to the {event-title}, {issued}[{:web}]
{author}, {genre:address}, {publisher-place:town}, {issued}
{author}, {:role}, {genre:address}, {issued}[{:web}]
{author}, {title} ({issued:us_date})[{:web}]
{genre:Address} by {author}, {issued}[{:web}]
{genre:Address} by {author}, {:role}, {publisher-place:town}, {issued}
{genre:Address} by {:role} {author}, {issued}[{:web}]
{genre:Address} of {author} at {event-title}, {issued}
{genre:Address} by {author} to the {event-title}, {publisher-place:town}, {issued:dmy}
{genre:Address} by {author}, “{title},” {publisher-place:town}, {issued}
{genre:Address} to the {:organisation} by {author}, {issued}
{genre:Address}, {author}, {event-title}, {publisher-place}, {issued}
{genre:Address}, {author}, {publisher-place}, {issued}
“{title},” {genre:address} by {author}, {event-title}, {issued}[{:web}]
“{title},” {genre:address}, {author}, {publisher-place:town}, {issued}
{author:family}'s {genre:address} at the {event-title}, {issued}
President {author:family}, {genre:address}, {issued}[{:web}]
{author:rev_person}. “{title}.” {genre:Address}, {event-title}, {publisher-place}, {issued}
{author:apa_person} ({issued:apa_date}). {title}. {genre:Address} presented at {event-title}, //
{publisher-place}
{genre:Address} by the {author:org}, {issued}
"""),
}
HEADS: dict[str, tuple[tuple[str, str], ...]] = {
    "hearing": (
        ("Testimony of {author} ({issued})", "{author} ({issued})"),
        ("Statements of {author:full_person}, {issued}", "{author:full_person}, {issued}"),
        (
            "Depositions of {author:full_person} ({issued:slashed})",
            "{author:full_person} ({issued:slashed})",
        ),
    ),
}
