"""Articles of journals, theses and papers in English, in many house styles."""

from training.languages import rows

FILLERS: dict[str, tuple[str, ...]] = {
    "acs_people": (
        "{:apa_person}; {:apa_person}",
        "{:apa_person}; {:apa_person}; {:apa_person}",
        "{:apa_person}; {:apa_person}; {:apa_person}; {:apa_person}",
    ),
    "apa_month": ("{:year}, {:month}", "{:year}, {:month} {:day}"),
    "vanc_days": ("{:year} {:mon3} {:number 1 9}-{:number 10 28}",),
    "vanc_date": ("{:year}", "{:year}", "{:year} {:mon3}", "{:year} {:mon3} {:day}"),
    "astro": ("ApJ", "AJ", "MNRAS", "A&A", "ApJS", "PASP", "ARA&A", "SSRv", "ApJL", "Nature"),
    "article-journal.container-title": ("{:journal_name}",),
    "article.container-title": ("{:journal_name}",),
    "stem_title": ("{:capital head}", "{:titled head}", "{:capital thing} in {:thing}"),
    "volume": rows("""
{:number 1 120}
{:number 1 120}
{:number 1 40}
{:upper roman}
"""),
    "issue": (
        "{:number 1 12}",
        "{:number 1 6}",
        "{:number 1 4}–{:number 5 6}",
        "{:number 1 4}",
        "{:number 1 300}",
    ),
    "article-journal.page": ("{:pages}",),
    "first_page": ("{:number 1 1400}",),
    "stem_page": (
        "{:number 1 9000}",
        "{:range 1 4000}",
        "{:digits 6}",
        "L{:number 1 99}",
        "R{:digits 4}",
    ),
    "two_pages": ("{page:number 1 900}, {page:number 900 1400}", "{page:number 1 900}"),
    "vol_no": rows("""
{volume}[, no. {issue}]
{volume}[, no. {issue}]
vol. {volume}[, no. {issue}]
Vol. {volume}, No. {issue}
{volume}:{issue:number 1 12}
{volume}/{issue:number 1 12}
{volume}({issue:number 1 12})
{volume} ({issue:number 1 12})
{volume}, issue {issue:number 1 12}
{volume}.{issue:number 1 12}
{volume}
n.s. {volume}
2nd ser., {volume}
no. {issue:number 1 200}
"""),
    "degree": rows("""
PhD thesis
Ph.D. thesis
Ph.D. dissertation
PhD diss.
doctoral dissertation
unpublished PhD thesis
Master's thesis
MA thesis
M.Phil. thesis
D.Phil thesis
BA thesis
Unpublished doctoral dissertation
"""),
    "conference": rows("""
Proceedings of the {:ordinal} {:event} on {:titled thing}
Proc. {:number 2 40}th Int. Conf. on {:titled thing}
Proceedings of {:acronym} {:year 1980}
{:ordinal} {:event} on {:titled thing}
Proc. IEEE Int. Symp. {:titled thing}
"""),
    "preprint": rows("""
arXiv:{:digits 4}.{:digits 5}
arXiv:{:digits 4}.{:digits 4}v{:number 1 4}
hep-th/{:digits 7}
arXiv:hep-ph/{:digits 7}
astro-ph/{:digits 7}
"""),
    "paper-conference.event-title": ("{:meeting}",),
    "paper-conference.container-title": ("{:conference}",),
    "law_piece": ("Note", "Comment", "Book Review", "Essay"),
    "arxiv": ("hep-th", "cs.CL", "astro-ph", "math.AG", "quant-ph"),
    "server": ("medRxiv", "bioRxiv", "SSRN"),
}
TEMPLATES: dict[str, tuple[str, ...]] = {
    "article-journal": rows("""
{author}, “{title},” {container-title}, ISSN {ISSN}, {:vol_no} ({issued:year}), pp. {page}
{author:apa_people} ({issued:yr}) {title:Sentence}. {container-title} {:vol_no}: {page}. ISSN //
{ISSN}
{author:apa_people} {issued:year}, {container-title:astro}, {volume:number 1 900}, //
{page:stem_page}
{author:apa_people}, {issued:year}, {container-title:astro}, {volume:number 1 900}, //
{page:stem_page}
{author:apa_people}: {title:Sentence}. {container-title:journal_short} {volume}, {page} //
({issued:year})
{author:vanc_people}. {title:Sentence}. {container-title} ({issued:year}) //
{volume:number 1 90}:{page}
{author:stem_people}, ‘{title}’, {container-title}, Vol.{volume:number 1 90}, No.{issue}, //
pp.{page}, {issued:year}
{author:stem_people}. {title:Sentence}. {container-title}, //
{volume:number 1 90}({issue}):{page}, {issued:my}
{author:people}. {title:Title}. {container-title}, {volume:number 1 90}[({issue})]:{page}, //
{issued:year}
{author:stem_people}, {container-title:journal_short} {volume:number 1 400}, {page:stem_page} //
({issued:year}), {number:preprint}
———. {issued:year}. “{title}.” {container-title} {:vol_no}: {page}
———. “{title}.” {container-title} {:vol_no} ({issued:year}): {page}
{author}: {title}. {container-title} {volume} ({issued:year}), {page}
{author}: “{title},” {container-title}, {issued:any_month}[, p. {page:number 1 500}]
{author}, {volume:upper roman} {container-title} {page:number 1 500}
{author}, in the {container-title}, {volume:upper roman} {page:number 1 500}
{author:families}, {title}, {volume:number 1 90} {container-title:law_journal} //
{page:first_page} ({issued:year})
{author:families}, “{title},” {volume:number 1 90} {container-title} {page:first_page} //
({issued:year})
{author}, “{title},” {container-title}, {volume} no. {issue} ({issued:year}), {page}, {URL}
{author}, “{title}” ({:Sentence}), {container-title}, {issued:my}, p. {page:number 1 300}
an article on “{title},” by {author}, in the {container-title}, {volume:upper roman} //
{page:number 1 500}
{author}, “{title},” {container-title} {:vol_no} ({issued:year}): {page}[{:doi_tail}]
{author}, “{title},” {container-title} {:vol_no} ({issued:any_month}): {page}[{:web}]
{author}, “{title},” {container-title}, {:vol_no} ({issued:any_month}), pp. {page}[{:web}]3
{author}, “{title},” {container-title}, {:vol_no} ({issued:year}), p. {page:number 1 500}
{author}, “{title}”, {container-title}, {:vol_no}, {issued:year}, pp. {page}
{author}, “{title},” {container-title}, {issued:any_month}[{:pin}]
{author}, ‘{title}’, {container-title}, {:vol_no} ({issued:year}), {page}[, at p. //
{page:number 1 400}]
{author}, ‘{title}’, {container-title} {:vol_no} ({issued:year}), pp. {page}
{author}, ‘{title}’, {container-title} {volume} ({issued:year}) {page}
{author}, ‘{title}’ ({issued:year}) {volume} {container-title} {page:first_page}[, //
{page:number 1 900}]
{author}, ‘{title}’ ({issued:year}) {volume:number 1 90} {container-title}, at {page:number 1 900}
{author}, ‘{title}’ ({issued:year}) {volume:number 1 90}({issue}) //
{container-title:uk_journal} {page:first_page}
{author}, ‘{title}’ \\[{issued:year}\\] {container-title:uk_journal} {page:first_page}[, //
{page:number 1 900}]
{author}, “{title}” ({issued:year}) {volume:number 1 90} {container-title:uk_journal} //
{page:first_page}
{author}, ({issued:year}) {volume:number 1 99} Proceedings of {container-title:Title} //
{page:first_page}, at {page}
{author} ({issued:year}) {volume:number 1 99} {container-title:uk_journal} {page:first_page}
{author}, {title}, {volume:number 1 130} {container-title:law_journal} {:two_pages} //
({issued:year})
{author}, {title}, {volume:number 1 130} {container-title:law_journal} {:two_pages} //
({issued:year})
{author}, {genre:law_piece}, {title}, {volume:number 1 130} {container-title:law_journal} //
{page:first_page} ({issued:year})
{author}, “{title},” {volume:number 1 130} {container-title} {:two_pages} ({issued:year})
{author}, {volume:number 1 130} {container-title:law_journal} {page:first_page} ({issued:year})
{volume:number 1 130} {container-title:law_journal} {page:first_page}, {page:number 1 900} //
({issued:year})
{author:rev_people}. “{title}.” {container-title} {:vol_no} ({issued:year}): {page}[{:doi_tail}]
{author:rev_people}. {issued:year}. “{title}.” {container-title} {:vol_no}: {page}[{:doi_tail}]
{author:rev_people}. {issued:year}. {title}. {container-title} {volume}: {page}
{author:rev_people}. “{title}.” {container-title}, vol. {volume}, no. {issue}, //
{issued:any_month}, pp. {page}
{author:rev_people} ({issued:yr}), ‘{title}’, {container-title}, {:vol_no}, pp. {page}
{author:rev_people}, “{title}”, {container-title}, {:vol_no}, {issued:year}, pp. {page}
{author:apa_people} ({issued:yr}). {title:Sentence}. {container-title}, //
{volume:number 1 90}[({issue})], {page}{:doi_tail}
{author:apa_people} ({issued:yr}). {title:Sentence}. {container-title}, //
{volume:number 1 90}[({issue})], {page}
{author:apa_people} ({issued:yr}) ‘{title}’, {container-title}, {:vol_no}, pp. {page}
{author:apa_people} ({issued:yr}) {title:Sentence}. {container-title} //
{volume:number 1 90}[({issue})]: {page}
{author:apa_people} {issued:year}. {title:Sentence}. {container-title} {volume:number 1 90}, //
{page}
{author:apa_people}, {issued:year}. {title:Sentence}. {container-title}, //
{volume:number 1 90}({issue}), pp.{page}
{author:apa_people}, {title:Sentence}, {container-title} {volume:number 1 90} ({issued:year}) //
{page}
{author:apa_people}, “{title},” {container-title} {:vol_no}, {issued:year}: {page}
{author:vanc_people}. {title:Sentence}. {container-title:journal_short}. //
{issued:vanc_date};{volume:number 1 90}[({issue})]8:{page}
{author:vanc_people}. {title:Sentence}. {container-title:journal_short} //
{issued:year};{volume:number 1 90}:{page}[{:doi_tail}]
{author:vanc_people}. {title:Sentence}. {container-title}. //
{issued:year};{volume:number 1 90}[({issue})]:{page}
{author:vanc_people} ({issued:year}) {title:Sentence}. {container-title:journal_short} //
{volume:number 1 90}:{page}
{author:vanc_people}: {title:Sentence}. {container-title:journal_short} {issued:year}, //
{volume:number 1 90}:{page}
{author:stem_people}, {container-title:journal_short} {volume:number 1 400}, {page:stem_page} //
({issued:year})
{author:stem_people}, {container-title:journal_short} {volume:number 1 400}, {page:stem_page} //
({issued:year})
{author:stem_people}, {container-title:journal_short} {volume:number 1 400} ({issued:year}) //
{page:stem_page}
{author:stem_people}, “{title:stem_title},” {container-title:journal_short} //
{volume:number 1 400}, {page:stem_page} ({issued:year})[{:doi_tail}]
{author:stem_people}, {title:stem_title}, {container-title:journal_short} //
{volume:number 1 400} ({issued:year}) {page:stem_page}
{author:stem_people}, {title:stem_title}. {container-title:journal_short} //
{volume:number 1 400}({issue}), {page:pages} ({issued:year})
{author:stem_people}. {title:stem_title}. {container-title}, //
{volume:number 1 99}[({issue})]:{page}, {issued:year}
{author:stem_people}, “{title},” {container-title:journal_short}, vol. {volume:number 1 90}, //
no. {issue}, pp. {page}, {issued:my}
{author:stem_people}, {container-title:journal_short} {volume:number 1 400}, {page:stem_page} //
({issued:year}) \\[{number:preprint}\\]
{author:stem_people}, {container-title:journal_short}, {volume:number 1 400}, {issued:year}, //
{page:stem_page}
{container-title:journal_short} {volume:number 1 400}, {page:stem_page} ({issued:year})
{author:acs_people} {container-title:journal_short} {issued:year}, //
{volume:number 1 120}, {page:stem_page}
{author}, {title}, {container-title}, {:vol_no} ({issued:year}), {page}
{author}, {title}, {container-title} {:vol_no} ({issued:year})[, {page}]
{author}, {title}, {container-title} ({issued:year})
{author}, {container-title}, {:vol_no}, {issued:year}[, p. {page}]
{author} in {container-title} {volume} ({issued:year}) {page}
“{title},” {container-title} {:vol_no} ({issued:year}): {page}
“{title}”, {container-title}, {issued:any_month}[{:pin}]
{container-title}, {:vol_no} ({issued:year})[, pp. {page}]
{author}, review of {title:Title}, by {:full_person}, {container-title} {:vol_no} //
({issued:year}): {page}
{author}, “{title},” {container-title} ({note:forthcoming})
{author}, ‘{title}’, {container-title}, {:vol_no} ({issued:any_month}), {page}, <here|at> //
{page:number 1 400}
"""),
    "article": rows("""
{author:people}. {title:Sentence}. arXiv preprint {number:preprint}, {issued:year}
{author:stem_people}, {number:preprint}
{author:stem_people}, {title:stem_title}, {number:preprint} ({issued:year})
{author:stem_people}, “{title:stem_title},” {number:preprint} \\[{section:arxiv}\\]
{author:apa_people} ({issued:year}). {title:Sentence}. {number:preprint}
{author}, “{title},” preprint, {issued:my}, {URL}
{author}, “{title},” {issued:year}, {number:preprint}
{number:preprint}
{author:vanc_people}. {title:Sentence}. {container-title:server} \\[Preprint\\]. //
{issued:year}{:doi_tail}
"""),
    "thesis": rows("""
{author}, “{title}” ({genre:degree}, {publisher:university}, {issued:year})[{:pin}]
{author}, “{title},” {genre:degree}, {publisher:university}, {issued:year}[{:pin}]
{author}, ‘{title}’, {genre:degree}, {publisher:university} ({issued:year})[{:pin}]
{author}, ‘{title}’ ({genre:degree}, {publisher:university} {issued:year})[ {page:number 1 300}]
{author}, {title}, {genre:degree}, {publisher:university}, {publisher-place}, {issued:year}
{author}, {title} ({issued:my}) ({genre:degree}, {publisher:university})[{:filed}]
{author:rev_people}. “{title}.” {genre:degree}, {publisher:university}, {issued:year}
{author:apa_person} ({issued:year}). {title:Sentence} ({genre:degree}). //
{publisher:university}[, {publisher-place}]
{author:apa_person} ({issued:year}) {title}. {genre:degree}. {publisher:university}
{author:stem_people}, {genre:degree}, {publisher:university}, {issued:year}
{author:vanc_person}. {title:Sentence} \\[{genre:degree}\\]. {publisher-place}: //
{publisher:university}; {issued:year}
{author}, {genre:degree}, {publisher:university} ({issued:year})
"""),
    "paper-conference": rows("""
{author}, “{title},” paper presented at the {event-title}, {publisher-place:town}, //
{issued:loose_date}[{:pin}]
{author}, “{title}” (paper presented at {event-title}, {publisher-place}, {issued:loose_date})
{author}, ‘{title}’ ({event-title}, {publisher-place:town}, {issued:my})[{:web}]
{author}, “{title},” presentation at {event-title}, {issued}
{author}, “{title},” in {container-title}[, {:edited_by} {editor}]{:facts}[, pp. //
{page:range 1 900}]
{author}, {title}, {container-title}, {publisher-place:town}, {issued:my}
{author:apa_people} ({issued:apa_month}). {title:Sentence}. Paper presented at the //
{event-title}, {publisher-place}
{author:apa_people} ({issued:year}). {title:Sentence}. In {container-title} (pp. //
{page:range 1 900}). {publisher}
{author:rev_people}. {issued:year}. “{title}.” In {container-title}, {page:range 1 900}. //
{publisher-place}: {publisher}
{author:stem_people}, “{title},” in {container-title}, {publisher-place:town}, {issued:year}, //
pp. {page:range 1 900}
{author:stem_people}. {title:stem_title}. In {container-title}, pages {page:range 1 900}[, //
{issued:year}]. {publisher}, {issued:year}
{author:stem_people}, in {container-title} ({publisher}, {publisher-place}, {issued:year}), //
p. {page:number 1 500}
{author:vanc_people}. {title:Sentence}. In: {container-title}; {issued:vanc_days}; //
{publisher-place:town}. p. {page:range 1 700}
{event-title}, {publisher-place:town}, {issued:day_range}
"""),
}
