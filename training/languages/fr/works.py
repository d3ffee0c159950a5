"""French notes that cite scholarship: books, chapters, journals, theses, papers."""

from training.languages import rows

TEMPLATES: dict[str, tuple[str, ...]] = {
    "book": rows("""
{author:full_author}, {title}, {publisher-place}, {publisher}, {issued:pub_year}[, {:page_at}]
{author:full_author}, {title}, {publisher-place}, {publisher}, {issued:pub_year}, {:page_at}
{author:full_author}, {title}, {publisher-place}, {issued:pub_year}[, {:page_at}]
{author:full_author}, {title}, {publisher-place} : {publisher}, {issued:pub_year}[, {:page_at}]
{author:full_author}, {title}, {publisher}, {issued:pub_year}[, {:page_at}]
{author:full_author}, {title}, {publisher}, {collection-title}, {issued:pub_year}, {:page_at}
{author:full_author}, {title}, {edition}, {publisher}, {issued:pub_year}, {:page_at}
{author:full_author}, {title}, {publisher-place}, {publisher}, {edition}, {issued:pub_year}
{author:full_author}, {title}, {publisher-place}, {publisher}, {collection-title}, //
{issued:pub_year}, {:page_at}
{author:full_author}, {title}, t. {volume:tome}, {publisher-place}, {publisher}, //
{issued:pub_year}[, {:page_at}]
{author:full_author}, {title}, tome {volume:tome}, {publisher-place}, {issued:pub_year}, {:page_at}
{author:full_author}, {title}, vol. {volume:number 1 9}, {publisher-place}, {issued:pub_year}, //
{:page_at}
{author:full_author}, {title}, {publisher-place}, {publisher}, {issued:pub_year}, t. //
{volume:tome}, {:page_at}
{author:full_author}, {title}, {publisher-place}, {publisher}, {issued:pub_year}, <{:number 2 9} //
vol.|{:number 2 4} tomes|in-8°|{:number 120 900} p.>
{author:full_author}, {title} ({publisher-place}, {issued:pub_year}), {:page_at}
{author:full_author}, {title} ({publisher-place} : {publisher}, {issued:pub_year})[, {:page_at}]
{author:full_author}, {title}, {issued:pub_year}, {:page_at}
{author:full_author}, {title}, {publisher}, {publisher-place}, {issued:pub_year}, {:page_at}
{author:full_author}, {title}, trad. <fr. |de l’anglais |de l’allemand |>par {translator}, //
{publisher-place}, {publisher}, {issued:pub_year}[, {:page_at}]
{author:full_author}, {title}, traduit par {translator}, {publisher}, {issued:pub_year}
{author:full_author}, {title}, éd. {editor:person}, {publisher-place}, {publisher}, //
{issued:pub_year}, {:page_at}
{author:full_author}, {title}, édition établie par {editor:person}, {publisher-place}, //
{publisher}, {issued:pub_year}
{author:full_author}, {title}, préface de {:person}, {publisher-place}, {publisher}, //
{issued:pub_year}
{author:full_author}, {title}, op. posth., {publisher-place}, {issued:year 1650 1850}, //
in-{:number 4 12}, {:page_at}
{author:full_author} (dir.), {title}, {publisher-place}, {publisher}, {issued:pub_year}
{editor:full_author} (dir.), {title}, {publisher-place}, {publisher}, {issued:pub_year}[, //
{:page_at}]
{editor:full_author} (éd.), {title}, {publisher-place}, {issued:pub_year}
{editor:full_author} (éds), {title}, {publisher-place} : {publisher}, {issued:pub_year}
{editor:full_author} (sous la dir. de), {title}, {publisher}, {issued:pub_year}, {:page_at}
{editor:list_author} (dir.). {title}. {publisher-place} : {publisher}, {issued:pub_year}. //
{collection-title}
{author:list_author}, {title}, {publisher-place}, {publisher}, {issued:pub_year}[, {:page_at}]
{author:list_author}. {title}. {publisher-place} : {publisher}, {issued:pub_year}[, {:number 120 //
900} p.]
{author:list_author}. {title}. {edition}. {publisher-place} : {publisher}, {issued:pub_year}, //
{:number 120 900} p. ISBN {ISBN}
{author:list_author}. {title}. {publisher-place} : {publisher}, {issued:pub_year}, {:number 120 //
900} p. ({collection-title})
{author:list_author} ({issued:letter_year}), {title}, {publisher-place}, {publisher}[, {:page_at}]
{author:list_author} ({issued:letter_year}). {title}. {publisher-place} : {publisher}
{author:list_author}, {issued:letter_year}, {title}, {publisher-place}, {publisher}
{author:list_author} {issued:letter_year}. {title}, {publisher-place}, {publisher}
{author:body}, {title}, {publisher-place}, {publisher}, {issued:pub_year}
{author:classic}, {title:classic_work}, {locator:classic_at}
{author:classic}, {title:classic_work}, {locator:classic_at}
{author:classic}, {title:classic_work}
{title}, {publisher-place}, {publisher}, {issued:pub_year}[, {:page_at}]
{title:memoirs}, publiés par {editor:person}, {publisher-place}, {publisher}, {issued:pub_year}
{title:memoirs}, publiés par {editor:person}, t. {volume:tome}, {:page_at}
{backref:same}, {title}, {publisher-place}, {publisher}, {issued:pub_year}[, {:page_at}]
{author:initialled}, {title}, {publisher}, {edition} {issued:pub_year}, {:par_at}
{author:initialled}, {title}, {publisher}, {issued:pub_year}, n° {locator:number 1 900}
{author:initialled}, {title}, {edition}, {publisher}, {issued:pub_year}, n° {locator:number 1 //
900}, {:page_at}
"""),
    "chapter": rows("""
{author:full_author}, {:quoted}, in {editor:full_author} (dir.), {container-title:french_title}, //
{publisher-place}, {publisher}, {issued:pub_year}, {:pages_at}
{author:full_author}, {:quoted}, dans {editor:full_author} (dir.), //
{container-title:french_title}, {publisher-place}, {publisher}, {issued:pub_year}, {:pages_at}
{author:full_author}, {:quoted}, dans {container-title:french_title}, sous la direction de //
{editor:full_author}, {publisher-place}, {publisher}, {issued:pub_year}, {:pages_at}
{author:full_author}, {:quoted}, in {container-title:french_title}, éd. {editor:full_author}, //
{publisher-place}, {issued:pub_year}, {:pages_at}
{author:full_author}, {:quoted}, in : {editor:full_author} (éd.), //
{container-title:french_title}, {publisher-place}, {issued:pub_year}, {:here}
{author:full_author}, {:quoted}, in {container-title:mixture}, {publisher-place}, {publisher}, //
{issued:pub_year}, {:pages_at}
{author:full_author}, {:quoted}, {container-title:mixture}, {publisher}, {issued:pub_year}, //
{:page_at}
{author:full_author}, {title}, in {container-title:mixture}, {publisher}, {issued:pub_year}, //
{:page_at}
{author:full_author}, {:quoted}, dans {container-title:french_title}, t. {volume:tome}, //
{publisher-place}, {publisher}, {issued:pub_year}, {:pages_at}
{author:full_author}, {:quoted}, in {editor:full_author}, {container-title:french_title}, //
{publisher}, {issued:pub_year}, {:pages_at}
{author:full_author}, {:quoted}, dans {container-title:french_title}, édité par //
{editor:full_author}, {publisher-place}: {publisher}, {issued:pub_year}, {:pages_at}
{author:full_author}, préface à {editor:person}, {container-title:french_title}, //
{publisher-place}, {publisher}, {issued:pub_year}, {:page_at}
{author:full_author}, {:quoted}, chap. {locator:number 1 14} dans //
{container-title:french_title}, {publisher-place}, {issued:pub_year}
{author:list_author}, {:quoted}, in {editor:list_author} (dir.), {container-title:french_title}, //
{publisher-place}, {publisher}, {issued:pub_year}, {:pages_at}
{author:list_author}. {title}. In : {editor:list_author} (dir.). {container-title:french_title}. //
{publisher-place} : {publisher}, {issued:pub_year}, {:pages_at}
{author:list_author}. {title}. Dans : {container-title:french_title}. {publisher-place} : //
{publisher}, {issued:pub_year}, {:pages_at}
{author:list_author} ({issued:letter_year}), {:quoted}, in {editor:full_author} (dir.), //
{container-title:french_title}, {publisher-place}, {publisher}, {:pages_at}
{author:list_author} ({issued:letter_year}). {title}. Dans {editor:full_author} (dir.), //
{container-title:french_title} ({:pages_at}). {publisher}
{backref:same}, {:quoted}, in {editor:full_author} (dir.), {container-title:french_title}, //
{publisher}, {issued:pub_year}, {:page_at}
"""),
    "article-journal": rows("""
{author:full_author}, {:quoted}, {container-title}, {:no} {issue}, {issued:year}, {:pages_at}
{author:full_author}, {:quoted}, {container-title}, {:no} {issue}, {issued:year}, {:pages_at}
{author:full_author}, {:quoted}, {container-title}, {volume}, {issued:year}, {:pages_at}
{author:full_author}, {:quoted}, {container-title}, vol. {volume}, {:no} {issue}, {issued:year}, //
{:pages_at}
{author:full_author}, {:quoted}, {container-title}, vol. {volume}, {:no} {issue} //
({issued:month_year}), {:pages_at}
{author:full_author}, {:quoted}, {container-title}, vol. {volume}, no. {issue} //
({issued:month_year}), {:pages_at}, citation {:page_at}, {DOI}
{author:full_author}, {:quoted}, {container-title}, t. {volume}, {issued:year}, {:pages_at}
{author:full_author}, {:quoted}, {container-title}, t. {volume}, {:no} {issue}, //
{issued:month_year}, {:pages_at}
{author:full_author}, {:quoted}, {container-title}, {volume}/{issue}, {issued:year}, {:pages_at}
{author:full_author}, {:quoted}, {container-title}, {issued:year}/{issue:number 1 6}, {:no} //
{volume:number 1 200}, {:pages_at}
{author:full_author}, {:quoted}, {container-title}, {issued:month_year}, {:page_at}
{author:full_author}, {:quoted}, {container-title}, {volume} ({issued:year}), {:pages_at}
{author:full_author}, {:quoted}, {container-title}, {volume}-{issue}, {issued:year}, {:here}
{author:full_author}, {:quoted}, {container-title} {volume} ({issued:year}) : {:pages_at}
{author:full_author}, {:quoted}, {container-title}, {:no} {issue}, {issued:year}, \\[en ligne\\] //
{URL}
{author:full_author}, {:quoted}, {container-title} \\[En ligne\\], {volume} \\| {issued:year}, //
mis en ligne le {issued:recent}, consulté le {accessed}. URL : {URL}
{author:full_author}, {:quoted}, {container-title}, {:no} {issue}, {issued:year}, {:pages_at}. //
DOI : {DOI}
{author:full_author}, {:quoted}, in {container-title}, {:no} {issue}, {issued:year}, {:pages_at}
{author:full_author}, {:quoted}, dans {container-title}, t. {volume}, {issued:year}, {:pages_at}
{author:full_author}, {title}, {container-title}, {volume}, {issued:year}, {:pages_at}
{author:full_author}, {title}, dans la {container-title:plain_review}, {issued:year 1830 1930}, //
t. {volume}, {:page_at}
{author:initialled}, {:quoted}, {container-title:law_journal} {issued:law_year}, {:page_at}
{author:initialled}, {:quoted}, {container-title:law_journal} {issued:law_year}. {page:number 1 900}
{author:initialled}, {:quoted}, {container-title:law_journal} {issued:law_year}, chron. //
{locator:number 1 90}, {:page_at}
{author:initialled}, {:quoted}, {container-title:law_journal} {issued:law_year}, I, //
{locator:number 100 900}
{author:initialled}, note sous {:ruling_of}, {container-title:law_journal} {issued:law_year}, //
{:page_at}
{author:initialled}, {container-title:law_journal} {issued:law_year}, {:page_at}
{author:initialled}, {container-title:law_journal} {issued:law_year}. {page:number 1 900}
{author:list_author}, {:quoted}, {container-title}, {:no} {issue}, {issued:year}, {:pages_at}
{author:list_author}. {title}. {container-title}, {issued:year}, vol. {volume}, {:no} {issue}, //
{:pages_at}
{author:list_author}. {title}. {container-title}. {issued:month_year}, {:no} {issue}, //
{:pages_at}. ISSN {ISSN}
{author:list_author} ({issued:letter_year}), {:quoted}, {container-title}, vol. {volume}, {:no} //
{issue}, {:pages_at}
{author:list_author} ({issued:letter_year}). {title}. {container-title}, {volume}({issue}), //
{page:range 1 600}. {DOI}
{author:list_author}, {issued:letter_year}, {:quoted}, {container-title}, {volume} : {page:range //
1 600}
{backref:same}, {:quoted}, {container-title}, {:no} {issue}, {issued:year}, {:page_at}
{author:full_author}, « Compte rendu de {:person}, {:french_title} », {container-title}, {:no} //
{issue}, {issued:year}, {:page_at}
{container-title}, {:no} {issue}, {issued:month_year}
"""),
    "thesis": rows("""
{author:full_author}, {title}, {genre:thesis_kind}, {publisher:university}, {issued:law_year}[, //
{:page_at}]
{author:full_author}, {title}, {genre:thesis_kind}, {publisher:university}, {issued:law_year}, //
{:page_at}
{author:full_author}, {title}, {genre:thesis_kind}, sous la direction de {:person}, //
{publisher:university}, {issued:law_year}
{author:full_author}, {title}, {genre:short_thesis}, {publisher-place:city}, {issued:law_year}[, //
{:page_at}]
{author:full_author}, {:quoted}, {genre:thesis_kind}, {publisher:university}, {issued:law_year}, //
dactyl.
{author:list_author}. {title}. {genre:thesis_kind} : {publisher:university}, {issued:law_year}, //
{:number 200 900} p.
{author:list_author} ({issued:law_year}). {title} ({genre:thesis_kind}). {publisher:university}
"""),
    "paper-conference": rows("""
{author:full_author}, {:quoted}, communication au {event-title}, {publisher-place:city}, //
{issued:span_date}
{author:full_author}, {:quoted}, in {container-title:proceedings}, {publisher-place}, //
{issued:pub_year}, {:pages_at}
{author:full_author}, {:quoted}, intervention au {event-title}, {publisher-place:city}, //
{issued:written}
{author:full_author}, {:quoted}, {container-title:proceedings}, {:pages_at}
{author:full_author}, {:quoted}, dans {container-title:proceedings}, édité par //
{editor:full_author}, {publisher-place}: {publisher}, {issued:pub_year}, {:pages_at}, {DOI}
"""),
    "article": rows("""
{author:full_author}, {:quoted}, {genre:paper_kind} {:no} {number:number 1 300}, //
{publisher:body}, {issued:pub_year}[, {:page_at}]
{author:full_author}, {:quoted}, {publisher:body}, {genre:paper_kind}, {issued:month_year}[, {URL}]
{author:full_author}, {title}, {note:coming}
"""),
    "entry-encyclopedia": rows("""
{author:full_author}, « {title:headword} », in {container-title:dictionary}, t. {volume:tome}, //
{publisher-place}, {issued:pub_year}, {:pages_at}
{author:full_author}, art. « {title:headword} », dans {container-title:dictionary}, {publisher}, //
{issued:pub_year}, {:page_at}
{container-title:dictionary}, art. « {title:headword} »
{container-title:dictionary}, t. {volume:tome}, col. {locator:number 1 2000}, s.v. « //
{title:headword} »
{author:full_author}, v° « {title:headword} », {container-title:dictionary}, {publisher}, //
{issued:law_year}
"""),
}

FILLERS: dict[str, tuple[str, ...]] = {
    "same": ("Id.", "Idem", "Du même", "Du même auteur", "Le même", "Le même auteur", "La même"),
    "plain_review": rows("""
Revue des Deux Rives
Revue critique d’histoire
Revue maritime
Gazette des tribunaux de commerce
Revue d’Auvergne
"""),
    "ruling_of": ("Cass. civ. {:number 1 3}e, {:written}", "CE, {:written}",
            "CA {:city}, {:written}"),
    "thesis_kind": ("thèse de doctorat", "thèse", "thèse de doctorat en droit",
            "mémoire de master 2",
                    "thèse de 3e cycle", "thèse d’État", "mémoire de maîtrise", "thèse d’histoire",
                    "thèse pour le doctorat", "mémoire de DEA", "HDR"),
    "short_thesis": ("th.", "thèse", "thèse droit", "th. dactyl."),
    "university": ("université de {:city}", "Université {:city} {:upper roman 8}", "EHESS",
                   "Université de Port-Vieux", "univ. {:city}", "École nationale des chartes",
                   "Université Paris {:number 1 13}", "université libre de Bruxelles"),
    "paper_kind": ("document de travail", "Working Paper", "note", "cahier de recherche",
                   "Policy paper", "note de recherche", "Études"),
    "coming": ("à paraître", "inédit", "manuscrit inédit", "sous presse", "texte dactylographié"),
}  # fmt: skip
