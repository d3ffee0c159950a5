"""Interviews, meetings and observations in English notes."""

from training.languages import rows

FILLERS: dict[str, tuple[str, ...]] = {
    "role_owner": ("Examiner", "Commission", "Committee", "Author", "Inspector", "Inquiry"),
    "interview.author": ("{:interviewee}",),
    "source_name": ("{:anonymous}", "{:anonymous}", "{:interviewee_plain}"),
    "interviewee_plain": ("{:full_person}",),
    "org": ("{:organisation}", "{:acronym}", "{:ministry}", "{:company}"),
    "whose": rows("""
author's
Author's
author
{:organisation}
{:acronym}
Lock Watch
Committee
Commission
our
my
the author's
"""),
    "talk": rows("""
interview
interview
Interview
telephone interview
phone interview
personal interview
Skype interview
telephone conversation
conversation
discussion
meeting
e-mail interview
correspondence
"""),
    "Talk": rows("""
Interview
Interview
Interview
Telephone interview
Phone interview
Personal interview
Author interview
Author's interview
{:organisation} interview
{:organisation} telephone interview
{:acronym} interview
Confidential interview
Conversation
Discussion
Oral history interview
E-mail interview
Group discussion
"""),
    "Talks": rows("""
Interviews
Interviews
Author interviews
Author's interviews
{:organisation} interviews
{:acronym} interviews
Telephone interviews
Committee interviews
Discussions
Conversations
Meetings
Talks
"""),
    "aside": (", {:role},", ", {:role} of {:org},", " ({:role})", ", {:org},"),
    "where_when": rows("""
, {publisher-place:town}, {issued:talk_date}
, {publisher-place:town}, {issued:talk_date}
, {publisher-place:town}, {issued:talk_date}
 in {publisher-place:town}, {issued:talk_date}
 in {publisher-place:town} on {issued:talk_date}
, {issued:talk_date}, {publisher-place:town}
, {issued:talk_date}
, {issued:talk_date}
 ({issued:talk_date})
 ({publisher-place:town}, {issued:talk_date})
 on {issued:talk_date}
, {issued:talk_date} in {publisher-place:town}
. {publisher-place:town}. {issued:talk_date}
 at {publisher-place:town}, {issued:talk_date}
"""),
    "talk_date": rows("""
{:dmy}
{:dmy}
{:mdy}
{:mdy}
{:my}
{:mdy_short}
{:day_range}
{:slashed}
{:year}
{:loose_date}
"""),
    "transcript_page": rows("""
{page:number 1 40}/{:number 1 200}
{page:number 1 40}/{:number 1 99}-{:number 100 200}
{page:digits 4}:{:number 1 27}-{:digits 4}:{:number 1 27}
"""),
    "whose_plain": ("author", "the author", "{:acronym}", "{:full_person}", "{:organisation}"),
}
TEMPLATES: dict[str, tuple[str, ...]] = {
    "interview": rows("""
{author} interview ({issued:mdy_short})
{author} interview ({issued:short_range})
{author} interview ({issued:mdy_short}[, {issued:mdy_short}])
{author} interviews ({issued:mdy_short}; {issued:mdy_short})
{author} interview[, {issued:mdy_short}]
{author} ({issued:short_range})
{:org} interview of {author}, {issued:mdy_short}
{:org}, Transcribed Interview of {author}, ({issued:mdy_short}), p. {page:number 1 300}
{:committee}, Transcribed Interview of {author}, ({issued:mdy_short}), pp. {page:range 1 300}
{:committee}, Continued Interview of {author}, ({issued:mdy_short}), p. {page:number 1 300}
{:role_owner}'s Interview of {author}, {issued:mdy_short}[, at p. {page}]
{:role_owner}'s Interview of {author}, {issued:mdy_short}, at pp. {page:number 1 9}, //
{page:number 10 40}
{:org}, Interview of {author}, ({issued:mdy_short}), pp. {page:range 1 90}
{publisher:acronym} report of investigation, interview of {author}, {issued:mdy_short}
{:Talk} with {author}{:where_when}
{:Talk} with {author}{:where_when}
{:Talk} with {author}{:aside}[ {publisher-place:town},] {issued:talk_date}
{:Talk} with {:role} {author}{:where_when}
{:Talk} with {author}, {:role}{:where_when}
{:Talk} with {author}, {:role} of {:org}{:where_when}
{:Talk} with {:org} {:role} {author}{:where_when}
{:Talk} with {author:anonymous}{:where_when}
{:Talk} with {author:anonymous}{:where_when}
{:Talks} with {author:anonymous}{:where_when}
{:Talks} with {author:anonymous}, {publisher-place}, {issued:day_range}
{:Talks} with {author}, {publisher-place:town}, {issued:day_range}
{:Talks}, {publisher-place}, {issued:talk_date}
{:Talk}, {author}{:where_when}
{:Talk}, {author:anonymous}{:where_when}
{:Talk}, {:role} of {:org}{:where_when}
{:Talk}, {publisher-place:town}, {issued:talk_date}
{:Talk}{:where_when}
{:Talk} of {author}{:where_when}
{:Talk} by {:acronym} with {author}, {issued}
{:Talk} by {:full_person} with {author}{:where_when}
{:Talk} with {author}, conducted by {:full_person}, {issued}[, {publisher-place:town}]
{author}, {:talk}{:where_when}
{author}, {:talk} with {:full_person}{:where_when}
{author}, {:talk} by {:whose_plain}, {issued}
{author} {:talk} ({issued:mdy_short})
{author} {:talk} ({issued:mdy_short})
{author} {:talk}, {issued:mdy}
{author} ({issued:mdy_short})
{author}, {:role}, {:talk} with {:whose_plain}{:where_when}
{author}, {:role}. {:capital talk}, {publisher-place:town}, {issued:talk_date}
{author} ({:role}), {publisher-place:town}, {issued:talk_date}
{author:anonymous}, {:talk} with {:whose_plain}{:where_when}
{author:anonymous}, {publisher-place:town}, {issued:talk_date}
{author:rev_person}. Interview by {:full_person}. {issued}[. {publisher-place:town}]
{author:apa_person} ({issued:apa_date}). Personal interview
{author}, interview, “{title:headline},” {container-title:newspaper_name}, {issued}
Interview with {author}, “{title:headline},” {container-title:newspaper_name}, {issued}
Interview with {author}, {container-title:newspaper_name}, {issued}[{:web}]
“{title:headline},” interview with {author}, {container-title:newspaper_name}, {issued}
{:full_person}, “{title:headline}” (interview with {author}), //
{container-title:newspaper_name}, {issued}
{issued:slashed} interview of {author}
{issued:slashed} interview with {author}[, {:role}]
{issued:slashed} {:talk} with {author}, {publisher-place:town}
{issued:talk_date}, {:talk} with {author}
{author:family} {issued:slashed} 302[, at {page:number 1 40}]
{author:family} Interview, {issued:slashed}[, p. {page}]
{author}, transcript of interview, {issued}[{:pin}]
{author}, oral history interview, {archive}, {issued:year}
Meeting with {author:anonymous}{:where_when}
Meeting with {author}{:where_when}
Meeting with {author:org}, {publisher-place:town}, {issued:talk_date}
Meetings with {author:anonymous}, {publisher-place}, {issued:my}
Conversation with {author}, {issued:talk_date}
Discussion with {author:anonymous}{:where_when}
Discussions with {author:anonymous}, {publisher-place:town}, {issued:talk_date}
Focus group with {author:anonymous}, {publisher-place:town}, {issued:talk_date}
Field visit, {publisher-place}, {issued:talk_date}
Observations by {author:acronym}, {publisher-place:town}, {issued:my}
{author:organisation} {:talk} with {:anonymous}, {issued:talk_date}
{author:family}, {:talk}, {issued:my}
"""),
}
HEADS: dict[str, tuple[tuple[str, str], ...]] = {
    "interview": (
        ("Interviews with {author} ({issued})", "{author} ({issued})"),
        ("Interviews with {author:full_person}, {issued}", "{author:full_person}, {issued}"),
        ("{:Talks} with {author} ({issued:talk_date})", "{author} ({issued:talk_date})"),
        (
            "{:Talks} with {author}, {:role}, {issued}",
            "{author}, {:role}, {issued}",
        ),
        (
            "Committee interviews of {author:full_person} ({issued:slashed})",
            "[the {:role}, ]2{author:full_person} ({issued:slashed})",
        ),
        ("Interviews of {author} ({issued:mdy_short})", "[{:role} ]2{author} ({issued:mdy_short})"),
        (
            "{author:full_person} interview ({issued:mdy_short})",
            "{author:full_person} ({issued:mdy_short})",
        ),
        (
            "{:Talks} with {author:anonymous}, {publisher-place:town}, {issued:talk_date}",
            "{author:anonymous}, {publisher-place:town}, {issued:talk_date}",
        ),
        (
            "{:Talks} with {author} ({publisher-place:town}, {issued:talk_date})",
            "{author} ({publisher-place:town}, {issued:talk_date})",
        ),
        ("{issued:slashed} interviews with {author}", "{author}"),
    ),
}
