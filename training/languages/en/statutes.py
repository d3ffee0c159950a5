"""Acts, codes, bills, regulations and treaties in English."""

from training.languages import rows

FILLERS: dict[str, tuple[str, ...]] = {
    "const": (
        "U.S. Const.",
        "N.J.Const.",
        "Const. of {:country}",
        "Vt.Const.",
        "U.S.Const.",
        "Const.",
    ),
    "act_name": rows("""
{:titled thing} Act
{:capital noun} Act
{:capital abstract} Act
{:capital noun} and {:capital noun} Act
{:capital plural} ({:capital abstract}) Act
{:capital noun} ({:country}) Act
Prevention of {:capital abstract} Act
"""),
    "uk_act": ("{:act_name} {:year 1860}", "{:act_name}, {:year 1860}"),
    "us_act": ("{:act_name}", "{:act_name} of {:year 1900}"),
    "foreign_act": rows("""
Law on {:titled thing}
Law of {:country} on {:thing}
Law No. {:number 1 900} on {:thing}
Constitution of {:country}
Constitution
Criminal Code
Civil Code of {:country}
Code of Criminal Procedure
Law of the Republic “On {:thing}”
Decree on {:thing}
Presidential Decree on {:thing}
Penal Code
"""),
    "us_code": rows("""
{:number 1 50} U.S.C. § {:number 1 9000}
{:number 1 50} U.S.C. §§ {:range 1 3000}
{:number 1 50} U.S.C. § {:number 1 9000}({:small})({:number 1 9})
{:number 1 50} U.S.C.A. § {:number 1 9000} (West {:year 1980})
{:number 1 50} C.F.R. § {:number 1 900}.{:number 1 400}
{:number 1 50} C.F.R. pt. {:number 1 900} ({:year 1980})
Pub. L. No. {:number 80 117}-{:number 1 600}, {:number 60 130} Stat. {:number 1 4000}
Pub. L. No. {:number 80 117}-{:number 1 600}
{:number 30 90} Fed. Reg. {:thousands 1000 80000}
{:number 30 90} Fed. Reg. {:number 100 9000}
Cal. Penal Code § {:number 1 900}
N.Y. Gen. Bus. Law § {:number 1 900}
U.S. Const. art. {:upper roman}, § {:number 1 9}
U.S. Const. amend. {:upper roman}
Mass. Gen. Laws ch. {:number 1 270}, § {:number 1 90}
Fed. R. Civ. P. {:number 1 86}({:small})
"""),
    "uk_section": rows("""
 s {locator:number 1 200}
 s {locator:number 1 90}({:number 1 9})
, s. {locator:number 1 200}
, ss. {locator:range 1 90}
, section {locator:number 1 200}
 Sch {locator:number 1 9} para {:number 1 20}
 Pt {locator:number 1 9}
 c. {number:number 1 60}
, c. {number:number 1 60}, s. {locator:number 1 90}
"""),
    "eu_kind": rows("""
Regulation (EU) No {:number 1 1400}/{:year 2010}
Regulation (EU) {:year 2015}/{:number 1 2400}
Regulation (EC) No {:number 1 2400}/{:year 1994}
Council Regulation (EEC) No {:number 1 4000}/{:digits 2}
Directive {:year 1999}/{:number 1 130}/EC
Council Directive {:digits 2}/{:number 1 400}/EEC
Directive {:year 2009}/{:number 1 99}/EU
Council Decision {:year 1999}/{:number 1 900}/CFSP
Council Framework Decision {:year 2000}/{:number 1 900}/JHA
Commission Decision {:year 1999}/{:number 1 900}/EC
"""),
    "eu_tail": rows("""
 of the European Parliament and of the Council
 of {issued:dmy} on {:thing}
 of the European Parliament and of the Council of {issued:dmy} on {:thing}
 of {issued:dmy}
 on {:thing}
"""),
    "oj": rows("""
, \\[{issued:year 1985}\\] {container-title:oj_name} L{volume:number 1 400}/{page:number 1 90}
, {container-title:oj_name} L {volume:number 1 400}, {issued:dotted}, p. {page:number 1 90}
, {container-title:oj_name} {issued:year 1985} L {volume:number 1 400}/{page:number 1 90}
 ({container-title:oj_name} {issued:year 1985} L{volume:number 1 400}, p. {page:number 1 90})
, {issued:year 1985} {container-title:oj_name} (L {volume:number 1 400}) {page:number 1 90}
"""),
    "oj_name": ("OJ", "O.J.", "Official Journal"),
    "treaty.title": rows("""
{:city} Convention on the Law of {:titled thing}
Convention on {:titled thing}
Convention on the Rights of {:capital plural}
Treaty on {:titled thing}
Treaty of {:city}
Protocol to the {:city} Convention on {:titled thing}
Agreement between {:country} and {:country} on {:thing}
Treaty between {:country} and {:country}
European Convention on {:titled thing}
Geneva Convention relative to the Protection of {:capital plural}
International Covenant on {:titled thing}
Framework Convention for the Protection of {:titled thing}
Statute of the International {:capital noun} Court
Charter of the {:organisation}
{:city} Declaration
"""),
    "parties": rows("""
, {:demonym}-{:demonym}
, {:country}-{:country}
, U.S.-{:country}
"""),
    "treaty_series": rows("""
{volume:number 1 2400} {container-title:uts} {page:number 1 400}
({issued:year 1920}) {volume:number 1 2400} {container-title:uts} {page:number 1 400}
{container-title:ets} {number:number 1 220}
{container-title:ets} no. {number:number 1 220}
{container-title:tias} No. {number:number 1000 12000}
"""),
    "uts": ("UNTS", "U.N.T.S.", "LNTS", "U.S.T."),
    "ets": ("ETS", "CETS", "E.T.S."),
    "tias": ("T.I.A.S.", "UKTS"),
    "force": rows("""
 (entered into force {:dmy})
, entered into force {:dmy}
 (opened for signature {:dmy}, entered into force {:dmy})
 (not yet in force)
"""),
    "gazette": (
        "Official Gazette",
        "Official Gazette of {:country}",
        "Government Gazette",
        "Dz.U.",
    ),
    "uk_si": (
        "{:titled thing} Regulations {:year 1950}",
        "{:capital noun} Order {:year 1950}",
        "{:capital plural} Rules {:year 1950}",
    ),
    "si": ("SI {:year 1950}/{:number 1 3500}", "S.I. {:year 1950} No. {:number 1 3500}"),
    "fed_reg": (
        "{:number 30 90} Fed. Reg. {:thousands 1000 80000}",
        "{:number 30 90} FR {:number 1000 80000}",
    ),
    "us_bill": (
        "H.R. {:number 1 9000}",
        "S. {:number 1 4000}",
        "H.R. Con. Res. {:number 1 300}",
        "S. Res. {:number 1 900}",
    ),
    "bill_name": (
        "{:capital abstract} Bill",
        "{:capital noun} (Amendment) Bill",
        "{:titled thing} Bill",
    ),
    "force_tail": ("", "", ", entered into force {:dmy}"),
}
TEMPLATES: dict[str, tuple[str, ...]] = {
    "legislation": rows("""
{title:const}, Art. {locator:upper roman}, § {:number 1 30}[, cl. {:number 1 9}]
{title:const}, {issued:year 1780}, Art. {locator:upper roman}, § {:number 1 30}
{title:const} art. {locator:upper roman}, § {:number 1 30}
{title:const}, Amend. {locator:upper roman}
{title:Title}, {number:fed_reg} ({issued:mdy_short})
{title:uk_act}{:uk_section}
{title:uk_act}{:uk_section}
{title:uk_act}
{title:uk_act} ({:country}){:uk_section}
section {locator:number 1 90} of the {title:uk_act}
s{locator:number 1 90} of the {title:uk_act}
{title:us_act}, {number:us_code}
{title:us_act} § {locator:number 1 90}, {number:us_code}
{title:us_act}, {number:us_code} ({issued:year 1900})
{title:us_act} ({issued:year 1900})
{number:us_code}
{number:us_code}
{number:us_code} ({issued:year 1970})
{title:Title}; {:Title}, {number:fed_reg} ({issued:mdy_short})
{title:Title}, {number:fed_reg} ({issued:mdy_short})
{title:foreign_act}, {issued:dmy}[{:article}]
{title:foreign_act} ({issued:year})[{:article}]
{title:foreign_act}[{:article}]
{title:foreign_act}, adopted on {issued:dmy}[{:article}]
{title:foreign_act}, No. {number:number 1 900}, {issued:dmy}[{:web}]
{title:foreign_act}, {container-title:gazette}, no. {issue:number 1 99}/{issued:year}[{:article}]
Article {locator:art_number}, {title:foreign_act}
Article {locator:art_number} of the {title:foreign_act}[, {issued:dmy}]
{title:eu_kind}{:eu_tail}[{:oj}]
{title:eu_kind}{:eu_tail}{:oj}[{:article}]
{title:eu_kind}[{:article}]
{title:eu_kind}, {container-title:oj_name} L {volume:number 1 400}, {issued:dotted}
{title:uk_si}, {number:si}[, reg {locator:number 1 40}]
{author:ministry}, {title:foreign_act}, {issued:dmy}
{title:uk_act}, available at {URL}
"""),
    "bill": rows("""
{number:us_bill}, {:number 80 117}th Cong.[ § {locator:number 1 90}] ({issued:year 1950})
{title:us_act}, {number:us_bill}, {:number 80 117}th Cong. ({issued:year 1950})
{title:bill_name} {issued:range 1990 2015}[, cl {locator:number 1 90}]
{title:bill_name} HC Bill ({issued:range 1990 2015}) \\[{number:number 1 300}\\]
{title:bill_name}, {number:us_bill}, introduced {issued:mdy}
"""),
    "regulation": rows("""
{title:uk_si}, {number:si}
{number:us_code} ({issued:year 1980})
{author:ministry}, {title:Title}, {number:fed_reg} ({issued:mdy_short})
Exec. Order No. {number:number 9000 14000}, {number:fed_reg} ({issued:mdy_short})
{author:ministry} Order No. {number:number 1 900} of {issued:dmy}, “{title:Sentence}”
"""),
    "treaty": rows("""
{title}, {issued:dmy}, {:treaty_series}[{:article}]
{title}, {issued:mdy_short}, {:treaty_series}[{:article}]
{title}{:parties}, {issued:mdy_short}, {:treaty_series}
{title} ({publisher-place:town}, {issued:dmy})[{:article}]
{title} ({publisher-place:town}, {issued:dmy}) {:treaty_series}
{title} (adopted {issued:dmy}{:force_tail}) {:treaty_series}[{:article}]
{title} (signed {issued:dmy})[{:article}]
{title}, {publisher-place:town}, {issued:dmy}[{:article}][{:force}]
{title}, {issued:year}[{:article}]
{title} {issued:year}[{:article}]
{title}, opened for signature {issued:dmy}, {:treaty_series}[{:force}]
{title}[{:article}]
Article {locator:art_number} of the {title}
{title}[, {:treaty_series}]{:article}
“{title},” {issued:dmy}, full text at {URL}
"""),
}
