"""Cases before the courts of many countries, in English."""

from training.languages import rows

FILLERS: dict[str, tuple[str, ...]] = {
    "company_case": rows("""
{:family} {:capital noun} Co.
{:capital noun} Mfg. Co.
{:capital noun} Export Ass'n
{:capital noun} & {:capital noun}, Inc.
{:family} Group, Inc.
{:family} Bros.
{:demonym} Ins. Co.
{:city} R.R. Co.
{:capital noun} Comm'n
Int'l {:capital noun} Workers
{:family} Newspapers Ltd
{:capital noun} Corp.
{:capital noun} GmbH
"""),
    "legal_case.title": rows("""
{:family} v. {:family}
{:family} v. {:family}
{:family} v {:family}
{:family} v {:family} & {:family}
{:family} v. {:country}
{:country} v. {:country}
{:company} v. {:family}
{:family} v. {:company}
{:family} v {:company}
United States v. {:family}
United States v. {:family} et al.
{:company_case} v. {:family}
{:company_case} v. {:company_case}
United States v. {:company_case}
{:family} v. {:company_case}
{:family} et al. v. {:family}
State v. {:family}
People v. {:family}
Commonwealth v. {:family}
R v {:family}
R. v. {:family}
R v {:family}, ex parte {:family}
R ({:family}) v Secretary of State for the Home Department
Regina v. {:family}
In re {:family}
In re {:company}
Re {:letter} (A Child)
Re {:family}
Ex parte {:family}
{:family} and Others v {:ministry}
{:family} v. Board of Education
{:company} v {:company}
The {:capital noun}
Attorney General v {:family}
{:family} v {:city} City Council
Estate of {:family} v. Commissioner
"""),
    "echr_title": rows("""
{:family} v. {:country}
{:family} and Others v. {:country}
{:family} v {:country}
Case of {:family} v. {:country}
{:family}-{:family} v. {:country}
{:letter}. v. {:country}
{:country} v. {:country}
{:organisation} v. {:country}
"""),
    "icj_title": rows("""
{:titled thing} ({:country} v. {:country})
{:titled thing} in {:country}
Case Concerning {:titled thing} ({:country} v. {:country})
{:capital noun} Case
Legality of the {:titled thing}
"""),
    "icty_title": rows("""
Prosecutor v. {:family}
Prosecutor v. {:given} {:family}
Prosecutor v {:family} and {:family}
The Prosecutor v. {:given} {:family} et al.
"""),
    "reporter": rows("""
U.S.
U.S.
F.2d
F.3d
F. Supp.
F. Supp. 2d
F.Supp.
S.Ct.
L.Ed.2d
F. Supp. 3d
U. S.
Wheat.
S. Ct.
N.E.2d
P.2d
A.2d
So. 2d
N.Y.2d
Cal. 3d
N.W.2d
Mass.
"""),
    "circuit": rows("""
1st Cir.
2d Cir.
9th Cir.
D.C. Cir.
S.D.N.Y.
E.D. Va.
D. Mass.
N.D. Cal.
Cal.
N.Y.
Mass. App. Ct.
D.D.C.
Fed. Cir.
"""),
    "us_cite": rows("""
{:number 1 560} U.S. {:number 1 900} ({:year 1820})
{:number 1 560} U.S. {:number 1 900}, {:number 100 999} ({:year 1820})
{:number 1 990} {:reporter} {:number 1 1400} ({:circuit} {:year 1900})
{:number 1 990} {:reporter} {:number 1 1400}, {:number 100 1400} ({:circuit} {:year 1900})
{:number 1 560} U.S. {:number 1 900}, {:number 1 130} S. Ct. {:number 1 3000} ({:year 1900})
No. {:digits 2}-{:digits 4}, {:year 1985} WL {:digits 6}, at *{:number 1 20} ({:circuit} //
{:mon} {:day}, {:year 1985})
{:number 1 990} F.{:number 2 3}d {:number 1 1400}
{:number 1 560} U.S. {:number 1 900}
"""),
    "uk_neutral": rows("""
\\[{:year 2001}\\] EWCA Civ {:number 1 1700}
\\[{:year 2001}\\] EWCA Crim {:number 1 3500}
\\[{:year 2001}\\] EWHC {:number 1 3500} (Admin)
\\[{:year 2001}\\] EWHC {:number 1 3500} (Ch)
\\[{:year 2001}\\] UKHL {:number 1 70}
\\[{:year 2010}\\] UKSC {:number 1 70}
\\[{:year 2001}\\] UKPC {:number 1 90}
\\[{:year 2001}\\] CSIH {:number 1 90}
\\[{:year 2012}\\] EWFC {:number 1 99}
\\[{:year 1990}\\] HCA {:number 1 70}
\\[{:year 1985}\\] {:number 1 3} SCR {:number 1 900}
"""),
    "uk_report": rows("""
\\[{:year 1890}\\] AC {:number 1 900}
\\[{:year 1890}\\] {:number 1 3} WLR {:number 1 1500}
\\[{:year 1936}\\] {:number 1 4} All ER {:number 1 1200}
\\[{:year 1890}\\] QB {:number 1 900}
\\[{:year 1890}\\] Ch {:number 1 900}
\\[{:year 1980}\\] {:number 1 2} FLR {:number 1 1200}
({:year 1880}) {:number 1 40} Ch D {:number 1 700}
({:year 1960}) {:number 1 90} Cr App R {:number 1 400}
\\[{:year 1960}\\] {:number 1 2} Lloyd's Rep {:number 1 500}
({:year 1800}) {:number 1 12} {:family} {:number 1 900}
\\[{:year 1960}\\] ECR {:upper roman}-{:number 1 9000}
"""),
    "uk_cite": rows("""
{:uk_neutral}
{:uk_neutral}, {:uk_report}
{:uk_neutral} {:uk_report}
{:uk_report}
{:uk_report}
{:uk_report}, {:uk_report}
{:uk_report} ({:uk_court})
"""),
    "uk_court": ("HL", "CA", "PC", "QB", "Ch", "DC", "KB"),
    "app_no": rows("""
no. {number:echr_number}
Application no. {number:echr_number}
App No {number:echr_number}
(Appl. no. {number:echr_number})
nos. {number:echr_number} and {number:echr_number}
(no. {number:echr_number})
"""),
    "echr_number": ("{:digits 5}/{:digits 2}", "{:digits 4}/{:digits 2}"),
    "docket": rows("""
No. {:digits 2}-{:digits 4}
Case No. {:digits 2}-cv-{:digits 5}
Case No. IT-{:digits 2}-{:number 1 90}-{:letter}
IT-{:digits 2}-{:number 1 90}-T
ICC-0{:number 1 5}/0{:number 1 9}-0{:number 1 3}/06
Case C-{:number 1 600}/{:digits 2}
Case {:number 1 400}/{:digits 2}
Case T-{:number 1 600}/{:digits 2}
C-{:number 1 600}/{:digits 2}
C-{:number 1 600}/{:digits 2} P
Crim. No. {:digits 2}-{:digits 3}
Civil Action No. {:digits 2}-{:digits 4}
"""),
    "echr": ("ECtHR", "European Court of Human Rights", "ECHR", "Eur. Ct. H.R.", "ECtHR"),
    "series_a": (
        "Series A no. {:number 1 330}",
        "Reports {:year 1996}-{:upper roman}",
        "ECHR {:year 1999}-{:upper roman}",
    ),
    "ehrr": (
        "({:year 1979}) {:number 1 60} EHRR {:number 1 900}",
        "({:year 1979}) {:number 1 60} E.H.R.R. {:number 1 900}",
        "\\[{:year 1995}\\] {:number 1 12} BHRC {:number 1 900}",
        "({:year 1979}) {:number 1 60} EHRR {:number 1 90}, \\[{:number 1 99}\\]",
    ),
    "judgment": (
        "Judgment",
        "Judgement",
        "Advisory Opinion",
        "Merits",
        "Decision",
        "Order",
        "Trial Judgment",
    ),
    "icj": ("I.C.J. Reports {:year 1947}", "ICJ Reports {:year 1947}", "I.C.J. Rep. {:year 1947}"),
    "ecr": ("\\[{:year 1960}\\] ECR {:number 1 4000}", "\\[{:year 1990}\\] ECR I-{:number 1 9000}"),
    "icj_rep": ("\\[{:year 1947}\\] ICJ Rep {:number 1 600}",),
    "icj_series": ("I.C.J.",),
    "icj_court": ("ICJ", "International Court of Justice", "PCIJ"),
    "icty": ("ICTY", "ICTR", "ICC", "ICTY Trial Chamber", "SCSL"),
    "court": rows("""
Supreme Court of {:country}
Constitutional Court of {:country}
Supreme Court
{:city} District Court
Court of Appeal of {:city}
Inter-American Court of Human Rights
Federal Constitutional Court
"""),
    "filing": rows("""
Complaint
Brief for Petitioner
Brief for Appellee
Motion to Dismiss
Plea Agreement
Indictment
Memorandum Opinion
Affidavit of {:given} {:family}
Transcript of Oral Argument
Witness Statement of {:given} {:family}
"""),
}
TEMPLATES: dict[str, tuple[str, ...]] = {
    "legal_case": rows("""
{title}, {number:us_cite}
{title}, {number:us_cite}
{title}, {number:us_cite}, aff'd, {number:us_cite}
{title}, {number:docket} ({issued:mdy_short})
{title}, {number:docket}, slip op. at {page} ({:circuit} {issued:mdy_short})
{title}, {number:docket}, {issued:dmy}[{:para}]
{title} {number:uk_cite}[{:para}]
{title} {number:uk_cite}
{title}, {number:uk_cite}[, {page:number 1 900}]
{title} {number:uk_cite}, {page:number 1 900} (Lord {:family})
{title} {number:uk_cite} at {page:number 1 900} per {:family} LJ
{title:echr_title}, {:app_no}[, {issued:dmy}][{:para}]
{title:echr_title}, {:app_no} ({publisher:echr}, {issued:dmy})[{:para}]
{title:echr_title}, judgment of {issued:dmy}[, {number:series_a}][{:para}]
{title:echr_title} {number:ehrr}[{:para}]
{title:echr_title} {number:ehrr} at para {locator:number 1 200}
Application {number:echr_number}, {title:echr_title} {number:ehrr}[ at para {locator:number 1 99}]
{title} {number:uk_cite} at para {locator:number 1 200}, per {:family} LJ
{title} ({:uk_court}) {number:uk_cite}
{publisher:echr}, {title:echr_title}, {:app_no}, {issued:dmy}[{:para}]
{publisher:echr}, {title:echr_title}, judgment of {issued:dmy}[{:pin}]
{title:icj_title}, {genre:judgment}, {number:icj}[, p. {page}][{:para}]
{title:icj_title} {number:icj_rep}[{:para}]
{publisher:icj_court}, {title:icj_title}, {genre:judgment} of {issued:dmy}[{:para}]
{title:icj_title}, {issued:year 1947} {container-title:icj_series} {page:number 1 600} //
({issued:mdy_short})
{title:icty_title}, {number:docket}, {genre:judgment}, {issued:dmy}[{:para}]
{title:icty_title} ({genre:judgment}) {number:docket} ({issued:dmy})[{:para}]
{publisher:icty}, {title:icty_title}, {number:docket}, {genre:judgment} //
({issued:mdy_short})[{:para}]
{number:docket} {title} {number:ecr}[{:para}]
{number:docket} {title} {number:ecr} at para {locator:number 1 99}
{number:docket}, {title}, {genre:judgment} of {issued:dmy}[{:para}]
{number:docket} {title} EU:C:{:year 1990}:{:number 1 900}[{:para}]
{title} ({issued:year 1870})
{title}, decision of {issued:dmy}
{title}, judgment of the {publisher:court}, {issued:dmy}[{:para}]
{publisher:court}, {genre:judgment} of {issued:dmy}, {number:docket}
{publisher:court}, {number:docket}, {issued:dmy}
{genre:filing} at {page:number 1 90}, {title}, {number:docket} ({:circuit} {issued:mdy_short})
{genre:filing}, {title}, {number:docket}, {issued:mdy}
{title} ({genre:filing}, {issued:dmy})
{number:us_cite}
{number:uk_cite}
"""),
}
