"""German notes that cite journals, theses, papers, dictionaries."""

from training.languages import rows

SERIALS: dict[str, tuple[str, ...]] = {
    "article-journal": rows("""
{author:law_author}, {container-title:law_journal} {issued:law_year}, {page:first}
{author:law_author}, {container-title:law_journal} {issued:law_year}, {:cited}
{author:law_author}, {container-title:law_journal} {issued:law_year}, {:cited}
{author:law_author}, {container-title:law_journal} {issued:law_year}, S. {page:begin}
{author:law_author}, {container-title:law_journal} {issued:law_year}, S. {:cited}
{author:law_author}, {container-title:law_journal} {issued:law_year} S. {page:begin}
{author:law_author}, {container-title:law_journal} {issued:law_year} {page:begin}
{author:law_author}, {container-title:law_journal} {volume} ({issued:law_year}), {page:begin}
{author:law_author}, {container-title:law_journal} {volume} ({issued:law_year}), S. {:cited}
{author:law_author}, {container-title:law_journal} {volume} ({issued:law_year}) {page:begin}
{author:law_author}, {container-title:law_journal} {volume} ({issued:law_year}) {:cited}
{author:law_author}, {container-title:law_journal} {volume} {page}
{author:law_author}, in: {container-title:law_journal} {issued:law_year}, S. {page:begin}
{author:law_author}, in: {container-title:law_journal} {volume} ({issued:law_year}), S. {:cited}
{author:law_author}, {title}, {container-title:law_journal} {issued:law_year}, {page:begin}
{author:law_author}, {title}, {container-title:law_journal} {issued:law_year}, S. {:cited}
{author:law_author}, {title}, {container-title:law_journal} {volume} ({issued:law_year}), S. //
{page:begin}
{author:law_author}, {title}, {container-title:law_journal} {volume} ({issued:law_year}) {:cited}
{author:law_author}, {title}, {container-title:law_journal} {volume} ({issued:law_year}) //
{page:begin}
{author:law_author}, {title}, {container-title:law_journal} Bd. {volume} ({issued:law_year}), //
{page:begin}
{author:law_author}, {title}, in: {container-title:law_journal} {volume} ({issued:law_year}), S. //
{page:begin}[ {note:mwn}]
{author:law_author}, {title}, {container-title} {volume} ({issued:law_year}) {:cited}
{author:law_author}, {title}, {container-title} {volume} ({issued:law_year}), S. {page:begin}
{author:law_author}, {title}, {container-title} {issued:law_year}/{issue}, S. {:cited}
{author:law_author}, {title}, {container-title} {issued:law_year}/ {issue} S. {:cited}
{author:law_author}, {title}, {container-title} {issued:serial_year}, Heft {issue}, S. {page:begin}
{author:law_author}, {title}, {container-title} {issued:issue_date}, Sonderheft {issue}, S. //
{page:begin}
{author:law_author}, {title}, in: {container-title:old_journal}, {issued:year 1820 1920}, S. //
{page:begin}
{author:law_author}, {title}, in der {container-title:old_journal}, Bd. {volume:roman_vol} //
({issued:year 1820 1920}), S. {page:begin}
{author:law_author}, {title}, in: {container-title:english_journal} {volume} //
({issued:law_year}), S. {page:begin}
{author:law_author}, {title:english_title}, {container-title:english_journal} {volume} //
({issued:law_year}) {page:begin}
{author:full_author}, {title}, in: {container-title} {volume} ({issued:serial_year}), S. //
{page:range 1 600}
{author:full_author}, {title}, in: {container-title} {volume} ({issued:serial_year}), S. //
{page:begin}, hier S. {page:n}
{author:full_author}, {title}, in: {container-title} {volume} ({issued:serial_year}), H. //
{issue}, S. {page:range 1 600}
{author:full_author}, {title}, in: {container-title} {volume}/{issue} ({issued:serial_year}), //
{page:range 1 600}
{author:full_author}, {title}, {container-title} {volume}, {issued:serial_year}, S. {page:range //
1 600}
{author:full_author}, {title}, in: {container-title} {issued:serial_year}, S. {page:begin}
{author:full_author}, „{title:quotable}“, in: {container-title}, {volume} //
({issued:serial_year}), S. {page:range 1 600}
{author:full_author}, „{title:quotable}“, in: {container-title}, Bd. {volume} //
({issued:serial_year}), S. {page:begin}
{author:full_author}, „{title:quotable}“, {container-title} {volume}.{issue} //
({issued:serial_year}), {page:range 1 600}
{author:full_author}, »{title:quotable}«, in: {container-title}, {volume}. Jg., Nr. {issue}, //
{issued:serial_year}, S. {page:begin}
{author:full_author}: {title}, in: {container-title} {volume} ({issued:serial_year}), S. //
{page:range 1 600}
{author:full_author}: {title}. In: {container-title} {volume} ({issued:serial_year}), S. //
{page:range 1 600}
{author:full_author}: {title}. In: {container-title} {volume} ({issued:serial_year}) H. {issue}, //
S. {page:range 1 600}
{author:full_author}: „{title:quotable}“. In: {container-title}, Jg. {volume}, Heft {issue}, //
{issued:serial_year}, S. {page:range 1 600}
{author:full_author}, {title}, in: {container-title} {volume} ({issued:serial_year}) {issue}, S. //
{page:range 1 600}, DOI: {DOI}
{author:full_author}, {title}, in: {container-title} {issued:serial_year}, {URL} ({accessed})
{author:list_author}: {title}. In: {container-title} {volume} ({issued:serial_year}), S. //
{page:range 1 600}
{author:list_author}: {title}. In: {container-title}, {volume}. Jg. ({issued:serial_year}), H. //
{issue}, S. {page:range 1 600}
{author:list_author} ({issued:letter_year}): {title}, in: {container-title}, {volume}. Jg., S. //
{page:range 1 600}
{author:list_author} ({issued:letter_year}): {title}. In: {container-title} {volume} ({issue}), //
S. {page:range 1 600}
{author:list_author} ({issued:letter_year}). {title}. {container-title}, {volume}({issue}), //
{page:range 1 600}. https://doi.org/{DOI:doi}
{author:list_author} {issued:letter_year}: {title}, {container-title} {volume}: {page:range 1 600}
{backref:the_same}, {title}, {container-title:law_journal} {volume} ({issued:law_year}), S. //
{page:begin}
{backref:the_same}, {container-title:law_journal} {issued:law_year}, {:cited}
{title}, in: {container-title} {volume} ({issued:serial_year}), S. {page:begin}
"""),
    "thesis": rows("""
{author:law_author}, {title}, {genre:diss} {publisher:uni_town} {issued:law_year}[, S. {page}]
{author:law_author}, {title}, {genre:diss} {publisher:uni_town} {issued:law_year}[, S. {page}]
{author:law_author}, {title} ({genre:diss} {publisher:uni_town} {issued:law_year}) {page}
{author:law_author}, {title}, {genre:diss}, {publisher:uni_town} {issued:law_year}, S. {page}
{author:full_author}, {title}, {genre:diss} {publisher:uni_town} {issued:law_year}, S. {page}
{author:full_author}: {title}, {genre:diss} {publisher:uni_town} {issued:law_year} ({note:typed})
{author:full_author}, {title}, {genre:thesis_kind}, {publisher:university}, {issued:law_year}
{author:list_author}: {title}. {genre:thesis_kind}, {publisher:university} {issued:law_year}
{author:list_author} ({issued:law_year}): {title}. {genre:thesis_kind}. {publisher:university}
{author:law_author}, {genre:diss} {publisher:uni_town} {issued:law_year}, S. {page}
{author:law_author}, {title}, {genre:Habil} {publisher:uni_town} {issued:law_year}, S. {page}
"""),
    "paper-conference": rows("""
{author:full_author}, {title}, {genre:talk} auf <der|dem> {event-title}, {publisher-place:city}, //
{issued:span_date}
{author:full_author}, {title}, in: {editor:full_author} (Hrsg.), {container-title:proceedings}, //
{publisher-place} {issued:pub_year}, S. {page:range 1 400}
{author:law_author}, {title}, in: {container-title:proceedings}, Bd. {volume:roman_vol}, //
{issued:pub_year}, S. {page}
{author:full_author}, „{title:quotable}“, <unveröff.|unveröffentlichtes> {genre:paper_kind}, //
{event-title}, {publisher-place:city} {issued:pub_year}
{author:list_author} ({issued:pub_year}): {title}. In: {container-title:proceedings}, S. //
{page:range 1 400}
{author:law_author}, Gutachten für den {event-title:jurist_day}, {issued:law_year}, S. {page}
{author:law_author}, {title}, Gutachten zum {event-title:jurist_day}, {publisher-place:city} //
{issued:law_year}, S. {page:jurist_page}
"""),
    "article": rows("""
{author:full_author}, {title}, {genre:paper_kind} Nr. {number:number 1 300}, {publisher:body}, //
{publisher-place:city} {issued:pub_year}[, S. {page}]
{author:list_author} ({issued:letter_year}): {title}. {publisher:body}, {genre:paper_kind} //
{number:number 1 300}
{author:law_author}, {title}, {genre:paper_kind}, {publisher-place:city} {issued:pub_year} //
({note:typed})
{author:law_author}, {title}, {note:coming}
"""),
    "entry-encyclopedia": rows("""
{author:full_author}, {title:headword}, in: {container-title:handbook}, Bd. {volume}, //
{publisher-place} {issued:pub_year}, Sp. {page:range 1 900}
{author:full_author}, Art. „{title:headword}“, in: {container-title:handbook} {volume} //
({issued:pub_year}), S. {page:begin}
{author:law_author}, Art. {title:headword}, in: {container-title:handbook}, Bd. {volume}, //
{edition}, Sp. {page:begin}
{author:law_author}, {title:headword}, in: {container-title:handbook} Bd. {volume} //
({publisher-place} {issued:pub_year}) {:cited}
„{title:headword}“, in: {container-title:handbook}, Bd. {volume:roman_vol}, {edition}, //
{publisher-place} {issued:pub_year}, S. {page}
"""),
    "entry-dictionary": rows("""
Art. {title:headword}, in: {container-title:handbook}, Bd. {volume}, Sp. {page:number 1 2000}
{container-title:handbook}, Bd. {volume}, {issued:pub_year}, Sp. {page:number 1 2000}, s.v. //
{title:headword}
{container-title:handbook}, s. v. „{title:headword}“
"""),
}

FILLERS: dict[str, tuple[str, ...]] = {
    "old_journal": rows("""
Zeitschr. für die Kulturgesch.
Zeitschr. f. d. ges. Handelsrecht
Zeitschr. d. Ver. f. Hansische Gesch.
Archiv für die civilistische Praxis
Annalen des Seerechts
Historischen Zeitung
Ztschr. f. vergl. Rechtsw.
Jahrb. f. Gesetzgebung
Jahrbüchern der Deichkunde
Monatsschrift f. Hafenwesen
Sitzungsber. d. Akad. d. Wiss.
"""),
    "issue_date": ("{:month} {:year}", "{:season} {:year}", "{:year}"),
    "diss": ("Diss. jur.", "Diss. iur.", "Diss. phil.", "Diss.", "jur. Diss.", "Phil. Diss.",
             "Dissertation", "Diss. rer. pol.", "Magisterarbeit", "Inaug.-Diss."),
    "Habil": ("Habil.", "Habil.-Schr.", "Habilitationsschrift"),
    "thesis_kind": ("Dissertation", "Masterarbeit", "Diplomarbeit", "unveröff. Diss.",
                    "Magisterarbeit", "Habilitationsschrift", "Bachelorarbeit", "Doktorarbeit"),
    "uni_town": ("{:city}", "Univ. {:town}", "FU Berlin", "TU {:town}"),
    "university": ("Universität {:town}", "Univ. {:city}", "Technische Universität {:town}",
                   "Universität zu Köln", "Humboldt-Universität zu Berlin", "Hochschule {:town}"),
    "talk": ("Vortrag", "Referat", "Vortrag gehalten", "Paper", "Tagungsbeitrag"),
    "proceedings": rows("""
Verhandlungen des {:number 10 70}. Deutschen Soziologentages
Verhandlungen des {:number 10 70}. Deutschen Juristentages
Tagungsband {:fem} {:year}
Akten des {:number 2 9}. Kongresses für {:neut}
Proceedings of the {:number 4 20}th Congress on {:capital english_thing}
Veröffentlichungen der Vereinigung der Hafenrechtslehrer
"""),
    "jurist_page": ("{:letter} {:number 1 200}", "{:letter}{:number 1 200}"),
    "jurist_day": ("{:number 20 70}. DJT", "{:number 20 70}. Deutschen Juristentag"),
    "paper_kind": ("Arbeitspapier", "Discussion Paper", "Working Paper", "Manuskript",
                   "Diskussionspapier", "Preprint", "Paper", "WZB-Paper", "Forschungsbericht"),
    "typed": ("masch.", "MS", "Ms.", "mschr.", "unveröff.", "im Erscheinen", "hektogr.",
              "Manuskript"),
    "mwn": ("m.w.N.", "m.w.N.", "m. w. N.", "mwN", "mwNachw", "m.w. Nachw.", "passim"),
    "serial_year": ("{:year}", "{:year}", "{:year}", "{:year}", "{:double_year}"),
    "coming": ("im Erscheinen", "im Druck", "erscheint demnächst", "unveröff. Ms.",
               "unveröffentlichtes Manuskript", "hektogr. Ms."),
    "headword": ("{:fem}", "{:neut}", "{:family}", "{:family}, {:given}", "{:masc}", "{:town}"),
}  # fmt: skip
