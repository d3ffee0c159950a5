"""Reports, and documents of the United Nations and of parliaments, in English."""

from training.languages import rows

FILLERS: dict[str, tuple[str, ...]] = {
    "report.title": ("{:report_title}",),
    "report.publisher": ("{:organisation}", "{:organisation}", "{:ministry}", "{:acronym}"),
    "report.genre": rows("""
report
Report
Working Paper
working paper
Briefing
Briefing Paper
Policy Paper
Policy Brief
Discussion Paper
Technical Report
Occasional Paper
Special Report
Research Paper
Staff Paper
Europe Report
Country Report
Special Comment
White Paper
Green Paper
Annual Report
analytic report
Intelligence report
"""),
    "report_number": rows("""
{:number 1 400}
{:number 1 400}
{:digits 2}/{:digits 2}
{:digits 2}-{:digits 3}
{:letter}{:letter}-{:digits 4}
{:letter}{:letter}{:letter}-{:digits 2}-{:digits 4}
{:year}/{:number 1 40}
GAO-{:digits 2}-{:digits 3}
WP/{:digits 2}/{:digits 3}
TR-{:digits 3}
{:digits 5}
"""),
    "no": (
        "No. {number:report_number}",
        "no. {number:report_number}",
        "N°{number:report_number}",
        "#{number:report_number}",
    ),
    "un_symbol": rows("""
A/RES/{:number 40 75}/{:number 1 280}
A/{:number 40 75}/{:number 1 900}
S/{:year 1970}/{:number 1 1400}
S/RES/{:number 200 2500} ({:year 1970})
S/{:number 10000 26000}
S/PV.{:number 1000 8900}
A/HRC/{:number 1 50}/{:number 1 90}
A/HRC/RES/{:number 1 50}/{:number 1 40}
E/CN.4/{:year 1980}/{:number 1 200}
E/CN.4/{:year 1980}/{:number 1 99}/Add.{:number 1 4}
CCPR/C/{:number 10 120}/D/{:number 100 2400}/{:year 1985}
CAT/C/{:letter}{:letter}{:letter}/CO/{:number 1 6}
A/{:number 40 75}/PV.{:number 1 110}
A/CONF.{:number 39 230}/{:number 1 30}
E/{:year 1970}/{:number 1 120}
A/C.{:number 1 6}/{:number 30 75}/SR.{:number 1 50}
"""),
    "un_doc": rows("""
UN Doc. {number:un_symbol}
U.N. Doc. {number:un_symbol}
UN document {number:un_symbol}
UN doc {number:un_symbol}
Doc. {number:un_symbol}
{number:un_symbol}
"""),
    "resolution": rows("""
Resolution {number:res_number}
resolution {number:res_number}
Res. {number:res_number}
SC Res. {number:res_number}
GA Res. {number:ga_number}
S.C. Res. {number:number 200 2500}
G.A. Res. {number:ga_number}
"""),
    "res_number": (
        "{:number 200 2500} ({:year 1970})",
        "{:number 200 2500}",
        "{:number 200 2500} of {:year 1970}",
    ),
    "ga_number": ("{:number 40 75}/{:number 1 280}", "{:number 200 3500} ({:upper roman})"),
    "eu_number": rows("""
COM({:year 1990}) {:number 1 900} final
COM ({:digits 2}) {:number 1 900} final
SEC({:year 1990}) {:number 1 900}
SWD({:year 2011}) {:number 1 400}
"""),
    "bates": rows("""
{:letter}{:letter}{:letter}{:digits 12}
{:letter}{:letter}{:letter}{:letter}_{:digits 4}
{:letter}{:letter}{:letter}-{:digits 7}
{:letter}{:letter}{:letter}-DOC ID {:digits 7}
INQ{:digits 6}
CTRL{:digits 10}
"""),
    "year_place": rows("""
 ({publisher-place}: {publisher}, {issued:pub_year})
 ({publisher}, {issued})
 ({publisher-place}, {issued})
 ({issued:year})
, {publisher-place}: {publisher}, {issued:year}
, {publisher}, {issued}
, {publisher-place}, {issued}
, {issued}
 ({issued:my})
"""),
    "us_report": rows("""
H.R. Rep. No. {:number 80 117}-{:number 1 900}
S. Rep. No. {:number 80 117}-{:number 1 400}
H. Rept. {:number 100 117}-{:number 1 300}
S. Doc. No. {:number 80 117}-{:number 1 99}
"""),
    "gao": (
        "GAO-{:digits 2}-{:digits 3}",
        "GAO/NSIAD-{:digits 2}-{:digits 3}",
        "OIG-{:digits 2}-{:digits 2}",
    ),
}
TEMPLATES: dict[str, tuple[str, ...]] = {
    "report": rows("""
{author:organisation}, {title}, {genre} {:no}, {issued}[{:pin}]
{author:organisation}, “{title},” {genre} {:no}, {issued}[{:pin}]
{author:organisation}, {title} ({publisher-place}, {issued:my})[{:pin}]
{author:organisation}, {title} ({publisher-place}: {author:acronym}, //
{issued:year})[{:pin}][{:web}]
{author:organisation}, “{title},” {issued}[{:pin}][{:web}]
{author:organisation}, ‘{title}’, {issued:my}[{:pin}]
{author:organisation}, {title} ({issued:year})[{:pin}][{:web}]
{author:organisation} ({issued:yr}) {title}[, {publisher-place}][{:web}]
{author:ministry} ({issued:yr}). {title}[ ({genre} {:no})]. {publisher-place}: {publisher}[{:web}]
{author:acronym} ({issued:yr}), {title}, {publisher-place}[: {publisher}]
{author:organisation}. {issued:year}. {title}. {publisher-place}: {publisher}
{author:acronym}, {title}, {genre}, {issued}[{:pin}]
{author:ministry}, {title} ({issued:us_date})[, at {page}][{:web}]
{author}, {title}{:year_place}[{:pin}]
{author}, “{title},” {genre} {:no}, {publisher}[, {publisher-place}], {issued}[{:pin}]
{author}, “{title},” {publisher} {genre}[ {:no}], {issued}[{:web}]
{author}, ‘{title}’, {publisher} {genre}, {publisher-place}, {issued:my}
{author}, ‘{title}’ ({issued:year}) {publisher} {genre} {number:report_number}[, {page}]
{author}, {title} ({publisher}, {genre} {:no}, {issued:year})[{:web}]
{author:apa_people} ({issued:yr}). {title} ({genre} {:no}). {publisher-place}: {publisher}
{author:apa_people} ({issued:yr}). {title} ({publisher} {genre} {number:report_number}){:web}
{author:apa_people} ({issued:yr}) ‘{title}’, {genre} {number:report_number}, {publisher}, //
{publisher-place}
{author:rev_people}. {issued:year}. “{title}.” {genre} {number:report_number}, {publisher}[, //
{publisher-place}]
{author:rev_people}. {title}. {publisher-place}: {publisher}, {issued:year}
{author:stem_people}, {title}, {genre} {:no} ({publisher}, {publisher-place}, {issued:year})
{author:stem_people}, {publisher} {genre} {:no}, {issued:year}
{author:vanc_people}. {title}. {publisher-place}: {publisher}; {issued:year}. {genre} {:no}
{author:rev_person} for the {publisher}, {title}, {issued:my}
“{title},” {publisher}, {issued}[{:pin}][{:web}]
“{title},” {genre} by {author}, {issued}[{:pin}]
“{title},” {publisher} {genre} {:no}, {issued}[{:web}]
“{title}”, {publisher} ({publisher-place}), {issued:my}[{:pin}]
“{title},” {genre}, {publisher}, {publisher-place:town}, {issued}[{:pin}][{:web}]
{title}, {publisher}, {issued}[{:pin}][{:web}]
{title} ({publisher-place}: {publisher}, {issued:year})[{:pin}]
{title}, {genre} prepared for the {publisher}, {issued}
{title}, {publisher-place:town}: {publisher}, {issued:my}
{title}: {genre} of the {publisher} ({issued:year})[{:pin}]
{publisher} {genre}, “{title},” {issued}[{:pin}]
{publisher} {genre}, {title}, {issued}[{:pin}]
{publisher}, {genre} {:no}, {issued:year}[{:pin}]
{publisher} {genre}, {issued}[{:pin}]
{genre}, {title}, {issued:mdy_short}
{genre} of the {publisher}, {issued}[{:pin}]
{genre} by {author}, {issued}: {number:bates}[, p{page:number 1 90}]
{genre} on {title}, {publisher}, {issued:my}
{author:un_body}, {title}, {:un_doc}[, {issued}][{:para}]
{author:un_body}, {title}, {:un_doc} ({issued:us_date})[{:para}]
{author:un_body}, {:resolution}, {:un_doc} ({issued})[{:para}]
{author:un_body}, {:resolution}[, {issued}][{:para}]
{author:un_body} {:resolution}, {issued}[{:para}]
{author:un_body} {:resolution}[{:para}]
{:resolution}, {:un_doc} ({issued:mdy_short})[{:para}]
{:resolution}, {issued:dmy}[{:para}]
{:resolution} ({issued:dmy}) {:un_doc}
{:resolution}, para. {locator:number 1 30}, {:un_doc} ({issued:mdy_short})
{title}, {:un_doc}, {issued}[{:para}]
{title}, {:un_doc} ({issued:year})[{:para}]
“{title},” {author:un_body}, {:un_doc}, {issued}[{:para}]
“{title}”, {:un_doc}[, {issued:dmy}][{:pin}]
{author}, {title}, {:un_doc} ({issued:us_date})[{:para}]
{author:un_body}, “{title},” {number:un_symbol}, {issued}[{:pin}][{:web}]
{number:un_symbol}, {issued}[{:para}]
{number:un_symbol}[{:para}]
UN Doc. {number:un_symbol}[{:para}]
{author:un_body}, {:un_doc}, {issued}
{author:ministry}, {title}, {number:eu_number}[, {publisher-place:town}, {issued:dmy}][{:pin}]
{author:ministry}, ‘{title}’ {number:eu_number}[{:pin}]
{number:eu_number}[, {issued:dmy}][{:pin}]
{title}, {number:eu_number}, {publisher-place:town}, {issued:dmy}
{author:ministry}, {title} (Cm {number:number 1000 9900}, {issued:year})[{:para}]
{title} (Cmnd. {number:number 1000 9900}), {publisher-place:town}: {publisher}, {issued:year}
{author:organisation}, {title} (Law Com No {number:number 100 400}, {issued:year})[{:para}]
{author:ministry}, {title} (HC {issued:range 1990 2015}, {number:number 1 90})[{:para}]
{number:us_report}, {title}[, at {page}] ({issued:year})
{number:us_report}, at {page} ({issued:year})
{author:ministry}, {number:gao}, {title} {page} ({issued:year})
{author:company}, {title} (Form 10-K) (filed {issued:mdy_short}), at p. {page}
"""),
}
HEADS: dict[str, tuple[tuple[str, str], ...]] = {
    "report": (
        (
            "{author:un_body} Resolutions {number:number 200 2500} ({issued:year 1970})",
            "{number:number 200 2500} ({issued:year 1970})",
        ),
        ("UN Docs. {number:un_symbol}", "{number:un_symbol}"),
    ),
}
