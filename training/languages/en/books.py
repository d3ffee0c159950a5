"""Books, chapters and entries in English, in many house styles."""

from training.languages import rows

FILLERS: dict[str, tuple[str, ...]] = {
    "page_list": rows("""
{:number 1 90}, {:number 91 200}, {:number 201 400}
{:number 1 90}, {:number 91 200}, {:number 201 300}, {:number 301 500}
{:number 1 90} and {:number 91 300}
{:range 1 90}, {:range 91 300}
{:number 1 90}, {:number 91 200} and passim
"""),
    "title": ("{:any_title}",),
    "book.title": ("{:foreign_title}", *("{:Title}",) * 9, "{:Sentence}"),
    "container-title": ("{:Title}",),
    "chapter.container-title": ("{:Title}", "{:Title}", "{:titled head}", "{:titled thing}"),
    "handbook": rows("""
The Oxford Handbook of {:titled thing}
Cambridge History of {:country}
Essays on {:titled thing}
{:titled thing}: A Reader
Encyclopedia of {:journal_field}
{:Title}
"""),
    "chapter.page": ("{:range 1 700}",),
    "facts": rows("""
 ({publisher-place}: {publisher}, {issued:pub_year})
 ({publisher-place}: {publisher}, {issued:pub_year})
 ({publisher-place}: {publisher}, {issued:pub_year})
 ({publisher}, {issued:pub_year})
 ({publisher}, {issued:pub_year})
 ({publisher} {issued:year})
 ({publisher-place}, {issued:pub_year})
 ({publisher-place}, {issued:pub_year})
 ({publisher-place} {issued:year})
 ({publisher-place}: {publisher}; {issued:year})
 ({publisher}: {publisher-place}, {issued:year})
 ({publisher}, {publisher-place}, {issued:year})
 ({issued:year})
 ({issued:year})
, {publisher-place}: {publisher}, {issued:pub_year}
, {publisher-place}, {publisher}, {issued:year}
, {publisher}, {publisher-place}, {issued:year}
, {publisher}, {issued:year}
, {publisher-place}, {issued:year}
, {publisher-place} {issued:year}
, {issued:year}
. {publisher-place}: {publisher}, {issued:year}
 ({:ed_facts}, {publisher-place}, {issued:year})
 ({edition} {:ed}, {publisher}, {issued:year})
 ({edition} {:ed}, {publisher} {issued:year})
 ({publisher-place}: {publisher}, {edition} {:ed}, {issued:year})
, {edition} {:ed} ({publisher-place}: {publisher}, {issued:year})
, {edition} {:ed}, {publisher-place}, {issued:year}
 ({issued:year}; {edition} {:ed}, {publisher-place}, {:year})
 ({number:volumes} vols., {publisher-place}, {issued:range 1850 1960})
, {number:volumes} vols. ({publisher-place}: {publisher}, {issued:year})
 (trans. {translator}, {publisher}, {issued:year})
, trans. {translator} ({publisher-place}: {publisher}, {issued:year})
, translated by {translator}, {publisher-place}, {publisher}, {issued:year}
, tr. {translator} ({publisher-place}, {issued:year})
 ({collection-title:series}, {publisher-place}: {publisher}, {issued:year})
, {collection-title:series} {volume:number 1 200} ({publisher-place}: {publisher}, {issued:year})
"""),
    "ed_facts": ("{edition} {:ed}", "ed. {editor}"),
    "volumes": ("{:number 2 9}", "two", "three"),
    "which_vol": rows("""
, vol. {volume:upper roman}
, vol. {volume:number 1 12}
, {volume:upper roman}
, Volume {volume:number 1 9}
, book {volume:upper roman}
"""),
    "eds": ("eds.", "eds", "Eds.", "(eds.)", "(eds)", "(ed.)", "(ed)", "ed.", "editors"),
    "edited_by": ("ed.", "ed. by", "edited by", "eds.", "ed"),
    "entry": ("s.v.", "sub verbo", "entry for", "under"),
    "encyclopaedia": rows("""
Encyclopaedia of {:journal_field}
Encyclopedia of {:titled thing}
Dictionary of {:demonym} Biography
{:demonym} Dictionary of {:journal_field}
Encyclopædia {:demonym}
Companion to {:titled thing}
"""),
    "forthcoming": ("forthcoming", "in press", "to appear", "submitted", "in preparation"),
    "entry-encyclopedia.container-title": ("{:encyclopaedia}",),
    "entry-encyclopedia.title": (
        "{:capital abstract}",
        "{:titled thing}",
        "{:family}, {:given}",
        "{:capital noun}",
    ),
    "entry-dictionary.container-title": ("{:encyclopaedia}",),
    "entry-dictionary.title": ("{:noun}", "{:abstract}", "{:capital noun}"),
    "caps_people": (
        "{:upper full_person}",
        "{:upper full_person}",
        "{:upper full_person} & {:upper full_person}",
    ),
}
TEMPLATES: dict[str, tuple[str, ...]] = {
    "book": rows("""
———. {title}. {publisher-place}: {publisher}, {issued:year}
———. {issued:year}. {title}. {publisher-place}: {publisher}
{author}: {title}, {publisher-place}, {issued:year}[, pp. {page}]
{author}: {title}. {publisher-place}: {publisher} {issued:year}
{author}: {title}, {collection-title:series}, {volume:upper roman}. {publisher-place}, //
{publisher}, {issued:year}, pp. {page}, abridged
{author}. {title} ({publisher-place}: {publisher}, {issued:year}). {page:number 1 400}
{author}, {title}, pp. {page:range 1 500} ({publisher-place}, {issued:year})
{author}, {title}, {volume:upper roman}, {page:number 1 300}-{:number 301 600} //
({publisher-place}, {issued:year 1840})
{author}, {title}, T. {volume:upper roman}, p. {page:number 1 600}
{author}, {title}, Lib. {volume:upper roman}, cap. {locator:roman}[ ({publisher-place}, //
{issued:number 1520 1890})]
{author:family}, {title}, {volume:upper roman}, {page:page_list}
{author:families}, {title} ({issued:year}), c. {locator:upper roman}
{title}, {publisher-place}, {issued:number 1600 1900}, pp. {page:number 1 90}, //
{page:number 91 300}
{author} in his {title}, {publisher-place}, {issued:year}, p. {page}
{author}, {title}, {page:page_list}
{author:families}, {title} {page:range 1 400}
{author:families}, {title} {page:range 1 400} ({edition} ed. {issued:year})
{author}, {title}{:facts}[{:pin}]
{author}, {title}{:facts}[{:pin}]
{author}, {title}{:facts}[{:pin}]
{author}, {title}{:facts}[{:pin}]
{author}, {title}{:facts}{:pin}
{author}, {title}{:facts}{:pin}
{author}, {title}{:facts}[{:part}]
{author}, “{title}”{:facts}[{:pin}]
{author}, {title}{:which_vol}{:facts}[{:pin}]
{author}, {title}{:facts}{:which_vol}[{:pin}]
{author}, {title}{:which_vol}[{:pin}]
{author}, {title}{:pin}
{author:rev_people}. {title}. {publisher-place}: {publisher}, {issued:pub_year}
{author:rev_people}. {title}. [{edition} {:ed} ]3{publisher-place}: {publisher}, {issued:year}
{author:rev_people}. {title}. {publisher}, {issued:year}
{author:rev_people}. {issued:year}. {title}. {publisher-place}: {publisher}
{author:rev_people} ({issued:yr}) {title}, {publisher-place}: {publisher}[{:pin}]
{author:rev_people} ({issued:yr}), {title} ({publisher-place}: {publisher})[{:pin}]
{author:rev_people}, {title}, {publisher-place}, {publisher}, {issued:year}[{:pin}]
{author:rev_people}, {title} ({publisher-place}, {issued:year})[{:pin}]
{author:apa_people} ({issued:yr}). {title:Sentence}[ ({edition} ed.)]3. {publisher-place}: //
{publisher}
{author:apa_people} ({issued:yr}). {title:Sentence}. {publisher}
{author:apa_people} ({issued:yr}) {title:Sentence}. {publisher-place}: {publisher}
{author:apa_people}, {issued:year}. {title}. {publisher-place}: {publisher}
{author:apa_people}, {title} ({publisher}, {publisher-place}, {issued:year})
{author:vanc_people}. {title:Sentence}[. {edition} ed]. {publisher-place}: {publisher}; //
{issued:year}[. p. {page:range 1 400}]
{author:stem_people}, {title} ({publisher}, {publisher-place}, {issued:year})[, p. {page}]
{author:stem_people}, {title}, {edition} {:ed} ({publisher}, {issued:year})[, Chap. //
{locator:number 1 20}]
{author:stem_people}. {title}. {publisher}, {publisher-place}, {issued:year}
{author:caps_people}, {title} {page} ({issued:year})
{author:caps_people}, {title} § {locator:number 1 40}:{:number 1 40} ({edition} ed. {issued:year})
{author:caps_people}, {title}, at {page} ({publisher}, {issued:year})
{volume:number 1 9} {author:caps_people}, {title} {page} ({issued:year})
{author} ({issued:yr}), {title}[{:pin}]
{author}, {title} {issued:year}[{:pin}]
{author}, {title}, {publisher}, ISBN {ISBN}
{author}, {title}. {publisher}: {publisher-place}, {issued:year}. ISBN: {ISBN}
{editor}, {:eds} {title}{:facts}[{:pin}]
{editor}, {:eds}, {title}{:facts}[{:pin}]
{editor} {:eds}, {title}{:facts}[{:pin}]
{editor:rev_people}, {:eds} {title}. {publisher-place}: {publisher}, {issued:year}
{editor:apa_people} (Eds.). ({issued:year}). {title:Sentence}. {publisher-place}: {publisher}
{editor:apa_people} ({:eds}), {title} ({publisher-place}: {publisher}, {issued:year})
{title}, {:edited_by} {editor}{:facts}[{:pin}]
{title}, {:edited_by} {editor}{:facts}
{title}{:facts}[{:pin}]
{title}[{:which_vol}] ({publisher-place}, {issued:year})[{:pin}]
{author}, {title}, {:edited_by} {editor}{:facts}[{:pin}]
{author}, {title}, <trans.|transl.|translated by|tr.> {translator}{:facts}[{:pin}]
{author}, {title}, trans. and ed. {translator}{:facts}
{author}, {title} (New edn, {publisher-place}, {issued:year})[{:pin}]
{author}'s {title}{:facts}[{:pin}]
{author}, {title}[ ({issued:year})]{:which_vol}, ch. {locator:number 1 40}[, p. {page}]
{author}, {title}, {publisher-place}: {publisher}, {note:forthcoming}
{author}. {title}. {publisher-place}, {issued:year}. {:number 90 600} pp
{author}, {title}, {issued:year}, Kindle edition{:web}
{author}, {title}, available at {URL}
"""),
    "chapter": rows("""
{author}, “{title},” in {container-title}, {:edited_by} {editor}{:facts}[, {page}]
{author}, “{title},” in {container-title}, {:edited_by} {editor}{:facts}[{:pin}]
{author}, “{title},” in {editor}, {:eds} {container-title}{:facts}[{:pin}]
{author}, “{title},” in {editor}, {:eds}, {container-title}{:facts}[{:pin}]
{author}, “{title},” in {editor} {:eds}, {container-title}{:facts}[{:pin}]
{author}, ‘{title}’, in {editor} {:eds}, {container-title}{:facts}[{:pin}]
{author}, ‘{title}’ in {editor} {:eds}, {container-title} ({publisher} {issued:year})[ //
{page:number 1 400}]
{author}, ‘{title}’, in {container-title}, {:edited_by} {editor} ({issued:year}) //
{page:number 1 500}
{author}, in {container-title}, {:edited_by} {editor} ({issued:year}) {page:number 1 500}
{author}, ‘{title}’, in {container-title}, {:edited_by} {editor} ({publisher-place}, //
{issued:year}), pp. {page}
{author}, “{title},” in {container-title}{:facts}[{:pin}]
{author}, {title}, in {container-title} {page:number 1 500}, {page:number 1 500} ({editor} //
{:eds}, {issued:year})
{author}, {title}, in {editor} {:eds}, {container-title} ({publisher}, {publisher-place}, //
{issued:year}), p. {page}
{author}, {title}, in: {editor} {:eds}, {container-title}, {publisher}, {publisher-place}, //
{issued:year}, pp. {page}
{author:rev_people}. “{title}.” In {container-title}, edited by {editor}, {page}. //
{publisher-place}: {publisher}, {issued:year}
{author:rev_people}. {issued:year}. “{title}.” In {container-title}, edited by {editor}, //
{page}. {publisher-place}: {publisher}
{author:rev_people}. “{title}.” {container-title}, edited by {editor}, {publisher}, //
{issued:year}, pp. {page}
{author:rev_people} ({issued:yr}) ‘{title}’, in {editor:rev_people} {:eds}, //
{container-title}, {publisher-place}: {publisher}, pp. {page}
{author:apa_people} ({issued:yr}). {title:Sentence}. In {editor:stem_people} (Eds.), //
{container-title} (pp. {page}). {publisher-place}: {publisher}
{author:apa_people} ({issued:yr}). {title:Sentence}. In {editor:stem_people} (Ed.), //
{container-title} (pp. {page}). {publisher}
{author:apa_people}, {title:Sentence}, in: {editor:apa_people} (Eds.), {container-title}, //
{publisher}, {publisher-place}, {issued:year}, pp. {page}
{author:vanc_people}. {title:Sentence}. In: {editor:vanc_people}, editors. {container-title}. //
{publisher-place}: {publisher}; {issued:year}. p. {page}
{author:stem_people}, in {container-title}, edited by {editor:stem_people} ({publisher}, //
{publisher-place}, {issued:year}), p. {page:number 1 500}
{author:stem_people}, “{title},” in {container-title}, {editor:stem_people}, Eds. //
{publisher-place}: {publisher}, {issued:year}, pp. {page}
{author}, “{title},” chap. {locator:number 1 20} in {container-title}{:facts}
{author}, “Introduction,” in {container-title}, {:edited_by} {editor}{:facts}[{:pin}]
“{title},” in {container-title}, {:edited_by} {editor}{:facts}[{:pin}]
“{title}”, in {editor} {:eds}, {container-title}{:facts}[{:pin}]
{author}, “{title},” in {container-title:handbook}, vol. {volume:number 1 12}, {:edited_by} //
{editor}{:facts}[{:pin}]
{author}, “{title},” reprinted in {container-title}, {:edited_by} {editor}{:facts}[{:pin}]
{author}, “{title},” in {container-title}, {collection-title:series} no. //
{number:number 1 90}{:facts}[{:pin}]
"""),
    "entry-encyclopedia": rows("""
{container-title}, {:entry} “{title}”
{container-title}, {edition} ed., s.v. “{title}”[, by {author}]
{author}, “{title},” in {container-title}, {:edited_by} {editor}{:facts}
{author}, “{title},” {container-title}{:facts}[{:pin}]
{author:apa_people} ({issued:year}). {title}. In {container-title} (Vol. //
{volume:number 1 12}, pp. {page:range 1 700}). {publisher-place}: {publisher}
“{title},” {container-title}{:web}
“{title},” Wikipedia, {URL}[ (accessed {accessed})]
{container-title}, {edition} ed. ({issued:year}), vol. {volume:upper roman}, p. {page}
"""),
    "entry-dictionary": rows("""
{container-title}, s.v. “{title}”
“{title},” {container-title}, {edition} ed. ({issued:year})
{container-title} {page:number 1 1800} ({edition} ed. {issued:year}) (defining “{title}”)
"""),
}
