"""Short forms of English notes: ibid., supra, op. cit., short titles."""

from training.languages import rows

FILLERS: dict[str, tuple[str, ...]] = {
    "cited_above": ("cited above", "cited above", "above", "supra", "cited supra", "supra cit."),
    "ibid": (
        "Ibid.",
        "Ibid.",
        "Ibid.",
        "ibid.",
        "Ibid",
        "ibid",
        "Id.",
        "Id.",
        "id.",
        "Idem",
        "lbid.",
    ),
    "supra": rows("""
supra note {:number 1 200}
supra note {:number 1 200}
supra, note {:number 1 200}
supra n. {:number 1 200}
supra n {:number 1 200}
supra fn. {:number 1 99}
above n {:number 1 200}
above note {:number 1 200}
above, n. {:number 1 200}
n. {:number 1 200} above
n {:number 1 200}
note {:number 1 200} above
(n {:number 1 200})
(note {:number 1 200})
op. cit.
op. cit.
Op. cit.
op. cit. note {:number 1 90}
op.cit.
loc. cit.
ibid.
cited above
cited above, note {:number 1 200}
infra note {:number 1 300}
cited in note {:number 1 99}
as above
"""),
    "short_title": rows("""
{:foreign_title}
{:titled thing}
{:titled thing}
{:titled thing}
{:titled thing}
{:capital noun}
{:capital plural}
The {:titled thing}
{:capital abstract}
{:titled head}
"""),
    "short_people": (
        "{:family}",
        "{:family}",
        "{:family}",
        "{:families}",
        "{:letter}. {:family}",
        "{:family} et al.",
    ),
    "hereinafter": rows("""
{:family} Report
{:capital noun} Report
{:capital noun} Study
{:acronym} {:year} Report
{:capital noun} Memo
"""),
    "short_pin": rows("""
, p. {page}
, pp. {page:range 1 500}
, {page}
 at {page}
, at {page}
, at p. {page}
 {page}
: {page}
, ¶ {locator:number 1 99}
 at {page} n.{:number 1 60}
 § {locator:number 1 90}
, para. {locator:number 1 99}
"""),
}
SHORT = rows("""
{title:legal_short}, {backref:cited_above}[{:para}]
{title:legal_short}, {backref:cited_above}, para {locator:number 1 300}
{title:legal_short} {number:uk_cite}[{:para}]
{author:short_people}, pp. {page:page_list}
{author:short_people}, pp. {page:range 1 400}, {page:range 401 800}
{author:short_people}, {title:short_title}, {volume:upper roman}, {page:page_list}
{author:short_people}, {title:short_title}, Lib. {volume:upper roman}, cap. {locator:roman}
{author:short_people}, {backref:op}
{author:short_people}, {backref:supra}, {page:page_list}
{backref:ibid} cap. {locator:roman}, p. {page:number 1 900}
{backref:ibid}, {page:page_list}
{backref:ibid} {page:number 1 300}
{backref:ibid}, lib. {volume:upper roman}, cap. {locator:roman}
{volume:upper roman}, {page:number 1 900}
{title:hereinafter}, ch. {locator:number 1 20} ¶ {locator:number 1 900}
{title:hereinafter} {page:number 1 3000}
{title:short_title}, App. {locator:letter}
{publisher:acronym} {title:short_title} § {locator:number 1 20}
{backref:ibid}
{backref:ibid}
{backref:ibid}
{backref:ibid}{:short_pin}
{backref:ibid}{:short_pin}
{backref:ibid}{:short_pin}
{backref:ibid}, pp. {page:range 1 500}
{backref:ibid}, {page}
{backref:ibid}, art. {locator:number 1 90}
{backref:ibid}, {:clock}
{backref:ibid}, {:part_only}
{backref:ibid} ({issued:mdy_short})
{backref:id_plain} at {page}
{backref:id_plain} at {page}
{backref:id_plain} at {page:range 1 900}
{backref:id_plain} at {page:number 1 90} & n.{:number 1 40}
{backref:id_plain} § {locator:number 1 900}
{backref:id_plain} ¶¶ {locator:range 1 90}
{author:short_people}, {backref:supra}
{author:short_people}, {backref:supra}
{author:short_people}, {backref:supra}{:short_pin}
{author:short_people}, {backref:supra}{:short_pin}
{author:short_people}, {backref:supra}, at {page}
{author:short_people} {backref:supra}{:short_pin}
{author:short_people} {backref:supra}, {page}
{author:short_people}, ‘{title:short_title}’ {backref:supra}{:short_pin}
{author:short_people}, {title:short_title}, {backref:supra}{:short_pin}
{title:short_title}, {backref:supra}{:short_pin}
“{title:short_title},” {backref:supra}[, at {page}]
{author:organisation}, {backref:supra}{:short_pin}
{author:un_body}, {title:short_title}, {backref:supra}
{title:legal_short}, {backref:supra}[, at {page}]
{title:legal_short}, {number:us_short}
{number:us_short}
{title:legal_short} {backref:supra}[{:para}]
{author:short_people}, {title:short_title}, {page}
{author:short_people}, {title:short_title}, {page}
{author:short_people}, {title:short_title}, p. {page}
{author:short_people}, {title:short_title}, pp. {page:range 1 500}
{author:short_people}, “{title:short_title},” {page}
{author:short_people}, “{title:short_title},” p. {page}
{author:short_people}, ‘{title:short_title}’, pp. {page:range 1 500}
{author:short_people}, {title:short_title}
{author:short_people}, “{title:short_title}”
{author:short_people}, {title:short_title}, {volume:upper roman}, {page}
{author:short_people}, {page}
{author:short_people}, p. {page}
{author:short_people}, pp. {page:range 1 500}
{author:short_people} at {page}
{author:short_people}, chap. {locator:number 1 20}
{author:short_people} ({issued:year})
{author:short_people} ({issued:year}{:small}), p. {page}
{author:short_people} ({issued:year}), pp. {page:range 1 500}
{author:short_people} ({issued:year}: {page})
{author:short_people} ({issued:year}, {page:range 1 500})
{author:short_people} {issued:year}
{author:short_people} {issued:year}, {page}
{author:short_people} {issued:year}: {page}
{author:short_people} {issued:year}, p. {page}
{author:short_people}, {issued:year}
{author:short_people}, {issued:year}, p. {page}
{author:short_people}, {issued:year}: {page}
({author:short_people} {issued:year})
({author:short_people} {issued:year}: {page})
({author:short_people}, {issued:year}, p. {page})
{author:short_people}'s {title:short_title}{:short_pin}
{title:short_title}{:short_pin}
{title:short_title}, {page}
{title:short_title}, vol. {volume:number 1 9}, p. {page}
{title:short_title}, p. {page}
{title:hereinafter} at {page}
{title:hereinafter}, p. {page}
{title:hereinafter}[, {:part_only}]
{title:hereinafter} ({issued:year})
Hereinafter “{title:hereinafter}”
{title:uk_act_short}{:uk_section}
{title:short_title} {backref:supra}
{backref:same}
{backref:same}{:short_pin}
{backref:supra_alone}{:short_pin}
{backref:supra_alone}
{backref:passage}
{backref:passage}
{author:short_people} \\[{number:number 1 90}\\]
Ref. {backref:number 1 90}[, p. {page}]
{author:short_people} interview[, {issued:mdy_short}]
{author:short_people} letter, {issued:dmy}
{author:short_people} testimony[, p. {page}]
{author:short_people} to {recipient:family}, {issued:dmy}
{author:organisation}, {title:short_title}, p. {page}
{author:acronym} {issued:year}
{container-title:newspaper_name}, {backref:supra}
{author:short_people}, {backref:op}, p.{page}
""")
FILLERS |= {
    "id_plain": ("Id.", "Id.", "Id.", "id."),
    "op": ("ubi sup.", "loc. cit.", "ubi supra", "op. cit.", "op.cit.", "op cit"),
    "part_only": (
        "chap. {locator:number 1 20}",
        "Annex {locator:upper roman}",
        "Table {locator:number 1 20}",
    ),
    "legal_short": (
        "{:family}",
        "{:capital noun}",
        "{:company_case}",
        "{:family} and Others",
        "{:given} {:family}",
        "{:family}",
        "{:company}",
        "{:capital noun} Case",
        "{:family} v {:family}",
        "Prosecutor v. {:family}",
    ),
    "us_short": (
        "{:number 1 560} U.S. at {:number 1 900}",
        "{:number 1 990} F.3d at {:number 1 1400}",
        "\\[{:year}\\] AC {:number 1 900}",
    ),
    "uk_act_short": ("{:year 1900} Act", "{:act_name} {:year 1900}", "the {:year 1900} Act"),
    "same": (
        "Same",
        "same source",
        "The same",
        "Loc. cit.",
        "loc. cit.",
        "Same as above",
        "Passim",
        "bid.",
    ),
    "supra_alone": (
        "Supra note {:number 1 200}",
        "Supra n {:number 1 200}",
        "Op. cit.",
        "Note {:number 1 200} above",
        "Above, n. {:number 1 200}",
        "infra note {:number 1 200}",
        "note {:number 1 200} supra",
        "n {:number 1 200}",
    ),
    "passage": rows("""
note {:number 1 200} above and accompanying text
supra notes {:range 1 200} and accompanying text
supra text accompanying notes {:range 1 200}
infra Part {:upper roman}
infra section {:number 1 9}.{:number 1 9}
Chapter {:number 1 12} above
section {:upper roman}.{:letter} above
supra Part {:upper roman}.{:letter}
below, p. {:number 1 400}
notes {:number 1 40}, {:number 41 90} above
footnote {:number 1 200}
"""),
}
