"""Letters, e-mails, memoranda and what was told, in English."""

from training.languages import rows

FILLERS: dict[str, tuple[str, ...]] = {
    "mail": ("email", "Email", "e-mail", "E-mail", "e‐mail"),
    "mail_subject": rows("""
{:titled thing}
Re: {:titled thing}
FW: {:Sentence}
Meeting with {:role}, {:dmy}
{:acronym} and {:family} issues
{:titled thing} {:mon3} {:day}
"""),
    "personal_communication.author": rows("""
{:full_person}
{:full_person}
{:full_person}
{:letter}. {:family}
{:family}
{:full_person} and {:full_person}
{:honour} {:family}
{:organisation}
{:ministry}
"""),
    "personal_communication.recipient": rows("""
{:full_person}
{:full_person}
{:full_person}
{:family}
{:letter}. {:family}
{:honour} {:family}
{:organisation}
{:ministry}
the author
the {:acronym}
the {:organisation}
"""),
    "missive": ("letter", "letter", "memo", "e-mail", "email", "note", "fax", "telegram", "cable"),
    "Letter": rows("""
Letter
Letter
Letter
Email
E-mail
Memo
Memorandum
Open letter
Fax
Telegram
Cable
Personal communication
Note
Text message
Personal correspondence
"""),
    "subject": rows("""
“Re: {:thing}”
“{:Sentence}”
re: {:thing}
subject: {:titled thing}
"""),
    "box": rows("""
box {:number 1 400}
box {:number 1 400}, folder {:number 1 40}
Box {:number 1 400}, Folder {:number 1 40}
Box {:number 1 400}, {:titled thing} folder
folder “{:capital thing}”, box {:number 1 400}
Box {:number 1 400}
box {:number 1 99}, file {:number 1 99}
series {:number 1 9}, box {:number 1 99}
"""),
    "shelf": rows("""
FO {:number 100 999}/{:number 1 9000}
CAB {:number 1 130}/{:number 1 900}
WO {:number 30 400}/{:number 1 900}
PRO {:number 30 31}/{:number 1 90}
KV {:number 2 6}/{:number 1 900}
RG {:number 1 400}
Record Group {:number 1 400}
RG {:number 1 400}, box {:number 1 400}
MS {:number 1 900}
MSS. {:titled thing}, vol. {:number 1 60}
Add. MS {:number 1000 60000}
f. {:number 100 999}, op. {:number 1 40}, d. {:number 1 400}, l. {:number 1 99}
fond {:number 1 900}, opis {:number 1 20}, delo {:number 1 900}
HO {:number 40 400}/{:number 1 900}
E.{:number 100 400}/{:number 1 90}/{:number 1 9}
SP {:number 1 90}/{:number 1 300}, f. {:number 1 400}
"""),
    "collection": rows("""
{:given} {:family} Papers
{:family} Papers
{:given} {:family} Collection
{:organisation} Records
Records of the {:ministry}
Papers of {:given} {:family}
{:family} MSS.
"""),
    "letter_of": rows("""
{author}'s {genre:missive} to {recipient}, {issued}
{author}'s {genre:missive} of {issued} to {recipient}
{author:ministry} {genre:missive} to {recipient}, {issued}
"""),
    "personal": (
        "personal communication",
        "private communication",
        "pers. comm.",
        "personal correspondence",
    ),
    "personal_cap": ("Personal communication", "Private communication", "Personal correspondence"),
}
TEMPLATES: dict[str, tuple[str, ...]] = {
    "personal_communication": rows("""
{genre:mail} from: {author}; to: {recipient}; subject: {title:mail_subject}; date: {issued}
{genre:mail} from: {author}; to: {recipient}; date: {issued}, at {:minute}
{genre:mail} from {author} to {recipient}; subject: {title:mail_subject}; date: {issued}
{genre:mail} to: {recipient}; from: {author}; subject: {title:mail_subject}; {issued}
{author}, {genre:mail} to {:org} staff, {issued}
{author:anonymous}, {genre:mail} to {:org} staff, {issued}
{:org} {genre:Letter} for {recipient}, {:org}, dated {issued}, from {author}, {:org}, subject //
“{title:Title}”
{genre:Letter} for {recipient} from {author} re: {title:Title}, {issued}
{genre:Letter} from {author} to {recipient}, {issued}
{genre:Letter} from {author} to {recipient}, {issued}[{:filed}]
{genre:Letter} from {author} to {recipient} ({issued:us_date})[{:filed}]
{genre:Letter} from {author}, {:role}, to {recipient}, {issued}
{genre:Letter} from {author}, {:org}, to {recipient}, {:org}, et al. ({issued:us_date}) //
\\[{number:bates}\\]
{genre:Letter} from {author} ({:org}) to {recipient} ({:org}), {issued}
{genre:Letter} from {author} to {recipient}, {title:subject}, {issued}
{genre:Letter} from {author}, {issued}
{genre:Letter} from {author}, {:role}, {issued}
{genre:Letter} from {author:anonymous}, {issued}
{genre:Letter}, {author} to {recipient}, {issued}
{genre:Letter}, {author} to {recipient}, “{title:Sentence},” {issued}
{genre:Letter} of {issued} from {author} to {recipient}
{genre:Letter} dated {issued} from {author}[, {:role},] to {recipient}[, {number:un_symbol}]
{genre:Letter} to {recipient} from {author}, {issued}
{genre:Letter} to {recipient}, {issued}[, {number:bates}, p{page:number 1 90}]
{genre:Letter} to {recipient}, {issued}, in {archive}, {archive_location:box}
{genre:Letter} by {author} to {recipient}, {issued}
{author}, {genre:missive} to {recipient}, {issued}
{author}, {genre:missive} to {recipient}, {issued}[{:filed}]
{author}, {genre:missive} to the author, {issued}
{author}, {genre:personal}, {issued}
{author}, {genre:personal}, {publisher-place:town}, {issued}
{author} ({genre:personal}, {issued})
{author} to {recipient}, {issued}
{author} to {recipient}, {publisher-place:town}, {issued:dmy}
{author} to {recipient}, {issued:dmy}, {archive}, {archive_location:shelf}
{author} to {recipient}, {issued:mdy}, {archive:collection}, {archive_location:box}
{author} to {recipient}, {issued:dmy}, in {container-title}, ed. {editor}{:facts}[{:pin}]
{author} to {recipient}, {issued:mdy}, quoted in {:family}, {container-title}
{:letter_of}
{issued:slashed} {genre:missive} from {author} to {recipient}
{issued:slashed} {genre:missive} from {author} to {recipient}, “{title:Sentence},” {:exhibit}
{issued:slashed} {genre:Letter}, {author} to {recipient}
{issued:slashed} {genre:Letter}, {author:family} to {recipient:family}[, {title:subject}]
{issued:dmy} {genre:missive} from {author} to {recipient}
{genre:Letter} exchange between {author} and {recipient}, {issued:day_range}
Correspondence with {author}, {issued}
{genre:personal_cap} from {author}, {issued}
{genre:personal_cap}, {author}, {issued}
Communicated by {author}[, {issued}]
From {author}
Information from {author}, {issued}
Information supplied by {author}[, {publisher-place:town}], {issued}
{author:apa_person} ({genre:personal}, {issued:mdy})
{author:family} to {recipient:family}, {issued:dmy_short}
"""),
}
HEADS: dict[str, tuple[tuple[str, str], ...]] = {
    "personal_communication": (
        ("Letters to {recipient} from {author} ({issued})", "{author} ({issued})"),
        ("Letters from {author} ({issued}) to {recipient}", "from {author} ({issued})"),
        ("Emails from {author} to {recipient} ({issued})", "{author} to {recipient} ({issued})"),
        ("Letters, {author} to {recipient}, {issued:dmy}", "{author} to {recipient}, {issued:dmy}"),
    ),
}
