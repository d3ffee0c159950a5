"""Italian notes that cite scholarship: books, chapters, journals, theses, papers."""

from training.languages import rows

TEMPLATES: dict[str, tuple[str, ...]] = {
    "book": rows("""
{author:full_author}, {title}, {publisher-place} {issued:pub_year}[, {:page_at}]
{author:full_author}, {title}, {publisher-place} {issued:pub_year}, {:page_at}
{author:full_author}, {title}, {publisher-place} {issued:pub_year}, {:page_at}
{author:full_author}, {title}, {publisher-place}, {issued:pub_year}[, {:page_at}]
{author:full_author}, {title}, {publisher-place}, {publisher}, {issued:pub_year}[, {:page_at}]
{author:full_author}, {title}, {publisher-place}, {publisher} {issued:pub_year}, {:page_at}
{author:full_author}, {title}, {publisher}, {publisher-place} {issued:pub_year}[, {:page_at}]
{author:full_author}, {title}, {publisher-place}: {publisher}, {issued:pub_year}[, {:page_at}]
{author:full_author}. {title}. {publisher-place}, {publisher}, {issued:pub_year}, {:page_at}
{author:full_author}, {title}, vol. {volume}, {publisher-place} {issued:pub_year}[, {:page_at}]
{author:full_author}, {title}, vol. {volume:part}, t. {:tome}, {publisher-place} //
{issued:pub_year}, {:page_at}
{author:full_author}, {title}, {volume:part}, {publisher-place} {issued:pub_year}, {:page_at}
{author:full_author}, {title}, {publisher-place} {issued:pub_year}, {volume:part}, {:page_at}
{author:full_author}, {title}, {publisher-place} {issued:pub_year}, vol. {volume:part}, {:page_at}
{author:full_author}, {title}, tomo {volume:part}, {publisher-place}, {issued:old_year}, {:page_at}
{author:full_author}, {title}, {publisher-place} {issued:pub_year} ({edition} {:year 1850 //
1980}), {:page_at}
{author:full_author}, {title}, {publisher-place} {issued:pub_year} (rist. anast. {:city} {:year //
1960 2000}), {:page_at}
{author:full_author}, {title}, {edition}, {publisher-place} {issued:pub_year}[, {:page_at}]
{author:full_author}, {title}, trad. it. {publisher-place} {issued:pub_year}, {:page_at}
{author:full_author}, {title}, trad. it. di {translator}, {publisher-place}, {publisher}, //
{issued:pub_year}, {:page_at}
{author:full_author}, {title}, a cura di {editor}, {publisher-place} {issued:pub_year}[, {:page_at}]
{author:full_author}, {title}, a cura di {editor}, {publisher-place}, {publisher}, //
{issued:pub_year}, vol. {volume:part}, {:page_at}
{author:full_author}, {title}, ed. a cura di {editor}, {volume:part}, {publisher-place} //
{issued:pub_year}, {:column_at}
{author:full_author}, {title}, in {publisher-place}, {publisher}, {issued:old_year}, {:leaf_at}
{author:full_author}, {title}, in {publisher-place}, {publisher:presso}, {issued:old_year}, //
{:page_at}
{author:full_author}, {title}, {publisher-place} {issued:old_year}, {:column_at}
{author:full_author}, {title}, {publisher-place} {issued:pub_year} (= {collection-title}, //
{:number 1 90}), {:page_at}
{author:full_author}, {title} ({collection-title}, {:number 1 90}), {publisher-place} //
{issued:pub_year}
{author:full_author}, {title}, prefazione di {:person}, {publisher-place}, {publisher}, //
{issued:pub_year}
{author:full_author}, {title}, {publisher-place} {issued:pub_year}, catalogo della mostra, //
{:page_at}
{author:full_author}, {title} (per nozze), {publisher-place} {issued:year 1820 1910}, {:page_at}
{author:full_author}, {title}, {issued:pub_year}, {:page_at}
{author:full_author}, {title}, {:page_at}
{author:full_author}, {title}, {volume:part}, {:page_at}
{author:full_author}, {title}, cap. {locator:upper roman}, {:page_at}
{editor:full_author} (a cura di), {title}, {publisher-place} {issued:pub_year}[, {:page_at}]
{editor:full_author} (a cura di), {title}, {publisher-place}, {publisher}, {issued:pub_year}
{editor:full_author} (ed.), {title}, {publisher-place} {issued:pub_year}
{author:many}, {title}, {publisher-place} {issued:pub_year}[, {:page_at}]
{title}, a cura di {editor}, {publisher-place} {issued:pub_year}[, {:page_at}]
{title}, a cura di {editor}, {publisher-place}, {publisher}, {issued:pub_year}, {:page_at}
{title}, a c. di {editor}, {publisher-place} {issued:pub_year}, {:column_at}
{title}, {publisher-place} {issued:pub_year}, {:page_at}
{title:latin_title}, ed. {editor}, {publisher-place} {issued:pub_year}, {:column_at}
{title:latin_title}, lib. {volume:upper roman}, cap. {locator:upper roman}
{author:list_author}, {title}, {publisher-place} {issued:pub_year}[, {:page_at}]
{author:list_author}, {title}, {publisher-place}, {publisher}, {issued:pub_year}, {:page_at}
{author:list_author}, {title}, {publisher}, {publisher-place} {issued:pub_year}
{author:list_author}. {title}. {publisher-place}: {publisher}, {issued:pub_year}
{author:list_author}: {title}. {publisher-place} {issued:pub_year}
{author:list_author} ({issued:letter_year}), {title}, {publisher-place}, {publisher}
{author:list_author} {issued:letter_year}, {title}, {publisher-place}
{author:list_author} - {title}, {publisher} {issued:pub_year}, {publisher-place}
{author:classic}, {title:classic_work}, {locator:classic_at}
{backref:same}, {title}, {publisher-place} {issued:pub_year}[, {:page_at}]
{backref:same}, {title}, {publisher-place}, {publisher}, {issued:pub_year}, {:page_at}
{author:body}, {title}, {publisher-place} {issued:pub_year}
"""),
    "chapter": rows("""
{author:full_author}, {:quoted}, in {:collection}, a cura di {editor}, {publisher-place} //
{issued:pub_year}, {:pages_at}
{author:full_author}, {:quoted}, in {:collection}, a cura di {editor}, {publisher-place} //
{issued:pub_year}, {:pages_at}
{author:full_author}, {:quoted}, in {:collection}, {volume:part}, {publisher-place} //
{issued:pub_year}, {:pages_at}
{author:full_author}, {:quoted}, in {:collection}, {volume:part}, //
{container-title:italian_title}, a cura di {editor}, {publisher-place} {issued:pub_year}, //
{:pages_at}
{author:full_author}, {:quoted}, in {:collection}, vol. {volume:part}, a cura di {editor}, //
{publisher-place}, {publisher}, {issued:pub_year}, {:here}
{author:full_author}, {:quoted}, in {:collection}, {publisher-place} {issued:pub_year}, {:pages_at}
{author:full_author}, {:quoted}, in {:collection}, {publisher-place}, {publisher}, //
{issued:pub_year}, {:pages_at}
{author:full_author}, {:quoted}, in {:collection}, {:pages_at}
{author:full_author}, {:quoted}, in {editor:full_author}, {container-title:italian_title}, //
{publisher-place} {issued:pub_year}, {:pages_at}
{author:full_author}, {:quoted}, in {editor:full_author} (a cura di), //
{container-title:italian_title}, {publisher-place}, {publisher}, {issued:pub_year}, {:pages_at}
{author:full_author}, {:quoted}, in {author:many}, {container-title:italian_title}, //
{publisher-place} {issued:pub_year}, {:pages_at}
{author:full_author}, {:quoted}, in {container-title:mixture}, {publisher-place} //
{issued:pub_year}, {:pages_at}
{author:full_author}, {:quoted}, in <Id.|Idem|ID.>, {container-title:italian_title}, //
{publisher-place} {issued:pub_year}, {:page_at}
{author:full_author}, Introduzione, in {:collection}, a cura di {editor}, {publisher-place} //
{issued:pub_year}, {:page_at}
{author:full_author}, Prefazione a {editor:initialled}, {container-title:italian_title}, //
{publisher-place} {issued:pub_year}, {:page_at}
{author:list_author}, {:quoted}, in {:collection}, {publisher-place} {issued:pub_year}, {:pages_at}
{author:list_author}, {:quoted}, in {editor:list_author} (a cura di), //
{container-title:italian_title}, {publisher}, {publisher-place} {issued:pub_year}, {:pages_at}
{author:list_author} ({issued:letter_year}), {:quoted}, in {editor:full_author} (a cura di), //
{container-title:italian_title}, {publisher-place}, {publisher}, {:pages_at}
{author:list_author}. “{title:quotable}.” In {container-title:italian_title}, a cura di //
{editor}, {:pages_at}. {publisher-place}: {publisher}, {issued:pub_year}
{backref:same}, {:quoted}, in {:collection}, {publisher-place} {issued:pub_year}, {:pages_at}
{author:full_author}, sub art. {locator:number 1 2000}, in {container-title:commentary_name}, a //
cura di {editor}, {publisher-place} {issued:pub_year}, {:page_at}
"""),
    "article-journal": rows("""
{author:full_author}, {:quoted}, {:journal_name}, {volume} ({issued:year}), {:pages_at}
{author:full_author}, {:quoted}, {:journal_name}, {volume} ({issued:year}), {:pages_at}
{author:full_author}, {:quoted}, in «{container-title:journal}», s. {:number_of_series}, //
{volume} ({issued:year}), {:pages_at}
{author:full_author}, {:quoted}, «{container-title:journal}», s. {:number_of_series}, {volume} //
({issued:year}), {:here}
{author:full_author}, {:quoted}, in «{container-title:journal}», n.s., {volume} ({issued:year}), //
{:pages_at}
{author:full_author}, {:quoted}, in «{container-title:journal}», serie {:number_of_series}, vol. //
{volume}, {issued:year}, {:pages_at}
{author:full_author}, {:quoted}, in «{container-title:journal}», {volume:volume_low} //
({issued:year}), {:pages_at}
{author:full_author}, {:quoted}, {:journal_name}, {volume}, {issued:year}, {:pages_at}
{author:full_author}, {:quoted}, {:journal_name}, {volume}, {issued:year}, n. {issue}, {:pages_at}
{author:full_author}, {:quoted}, {:journal_name}, a. {volume}, n. {issue}, {issued:month_year}, //
{:pages_at}
{author:full_author}, {:quoted}, {:journal_name}, {volume}, n. {issue} ({issued:year}), {:pages_at}
{author:full_author}, {:quoted}, {:journal_name}, {volume}/{issue} ({issued:year}), {:pages_at}
{author:full_author}, {:quoted}, {:journal_name}, vol. {volume}, fasc. {issue}, {issued:year}, //
{:pages_at}
{author:full_author}, {:quoted}, {:journal_name}, {issued:year}, {:pages_at}
{author:full_author}, {:quoted}, {:journal_name}, n. {issue}, {issued:year}, {:pages_at}
{author:full_author}, {:quoted}, {:journal_name}, {issue}, {issued:year}, {:page_at}
{author:full_author}, {:quoted}, {:journal_name}, {volume} ({issued:year}), {page:pages}
{author:full_author}, {:quoted} (in {container-title:journal}, {issued:year})
{author:full_author}, {title}, in {container-title:law_journal}, {issued:law_year}, {:pages_at}
{author:full_author}, {title}, in {container-title:law_journal}, {issued:law_year}, //
{volume:upper roman 3}, {:column_at}
{author:initialled} in «{container-title:journal}», {issued:year}, {:pages_at}
{author:list_author}, {:quoted}, in «{container-title:journal}», {volume} ({issued:year}), //
{:pages_at}
{author:list_author}, {:quoted}, {:journal_name}, {volume}, {issued:year}, {:pages_at}
{author:list_author}. “{title:quotable}.” {container-title:journal} {volume}, n. {issue} //
({issued:year}): {page:pages}
{author:list_author} ({issued:letter_year}), {:quoted}, «{container-title:journal}», {volume}, //
{issue}, {:pages_at}
{author:list_author} ({issued:letter_year}). {title}. {container-title:journal}, {volume:number //
1 90}({issue}), {page:pages}. {DOI}
«{container-title:journal}», {volume}, {issued:year}, {:page_at}
{author:full_author}, recensione a {:person}, {:italian_title}, in «{container-title:journal}», //
{volume} ({issued:year}), {:pages_at}
{author:full_author}, {title:english_title}, «{container-title:english_journal}», {volume} //
({issued:year}), {:pages_at}
{author:full_author}, {:quoted}, {:journal_name}, {volume} ({issued:year}), {URL}
{backref:same}, {:quoted}, {:journal_name}, {volume} ({issued:year}), {:pages_at}
"""),
    "thesis": rows("""
{author:full_author}, {title}, {genre:thesis_kind}, {publisher:university}, //
{:academic}{issued:thesis_year}[, {:page_at}]
{author:full_author}, {title}, {genre:thesis_kind}, {publisher:university}, rel. {:initialled}, //
{:academic}{issued:thesis_year}
{author:full_author}, {title}, {genre:thesis_kind}, {publisher:university}, Facoltà di Lettere, //
{:academic}{issued:thesis_year}, relatore {:person}
{author:list_author}, {title}, {genre:thesis_kind}, {publisher:university}, {issued:thesis_year}
{author:list_author} ({issued:law_year}), {title}, {genre:thesis_kind}, {publisher:university}
"""),
    "paper-conference": rows("""
{author:full_author}, {title}, relazione al {event-title}, {publisher-place:city}, //
{issued:span_date}
{author:full_author}, {:quoted}, in {container-title:proceedings}, {publisher-place} //
{issued:pub_year}, {:pages_at}
{author:full_author}, {:quoted}, in {container-title:proceedings}, {:pages_at}
{author:full_author}, {title}, comunicazione presentata al {event-title}, //
{publisher-place:city}, {issued:written}
"""),
    "article": rows("""
{author:full_author}, {title}, {genre:paper_kind} n. {number:number 1 300}, {publisher:body}, //
{issued:year}
{author:full_author}, {title}, {note:coming}
"""),
    "entry-encyclopedia": rows("""
{author:full_author}, {title:headword}, in {container-title:dictionary}, {volume:upper roman}, //
{publisher-place} {issued:pub_year}, {:pages_at}
{author:full_author}, voce «{title:headword}», in {container-title:dictionary}, vol. {volume}, //
{publisher-place} {issued:pub_year}, {:pages_at}
{author:full_author}, {title:headword}, voce in {container-title:dictionary}, {volume:upper //
roman}, {publisher-place}, {issued:pub_year}, {:column_at}
voce {title:headword}, in {container-title:dictionary}, {volume:upper roman}, {:pages_at}, //
{publisher-place} {issued:pub_year}
{container-title:dictionary}, {volume:upper roman}, {publisher-place} {issued:pub_year}, s.v. //
{title:headword}
{container-title:dictionary}, sub voce
"""),
}

FILLERS: dict[str, tuple[str, ...]] = {
    "same": ("Id.", "Id.", "ID.", "Idem", "Ead.", "EAD.", "Ibidem", "Lo stesso", "Dello stesso"),
    "tome": ("{:upper roman 4}", "{:number 1 4}"),
    "presso": ("presso {:given} {:family}", "per {:given} {:family}", "appresso {:family}",
               "nella stamperia {:family}", "ad instantia di {:given} {:family}"),
    "number_of_series": ("{:upper roman 6}", "{:upper roman 6}", "{:number 1 8}",
            "{:number 2 5}ª"),
    "commentary_name": ("Commentario al codice civile", "Commentario breve al codice penale",
                        "Codice della navigazione commentato", "Commentario alla Costituzione"),
    "thesis_kind": ("tesi di laurea", "tesi di laurea", "tesi di dottorato", "tesi dottorale",
                    "tesi di laurea inedita", "tesi di perfezionamento",
                            "dissertazione di laurea"),
    "university": ("Università di {:city}", "Università degli Studi di {:city}",
            "Univ. di {:city}",
                   "Università Ca’ Nova di Venezia", "Istituto Universitario di Architettura"),
    "academic": ("a.a. ", "a. a. ", "", "anno accademico "),
    "thesis_year": ("{:double_year}", "{:year 1960 2020}"),
    "double_year": tuple(f"{y}-{y + 1}" for y in range(1955, 2020))
    + tuple(f"{y}/{(y + 1) % 100:02}" for y in range(1955, 2020)),
    "paper_kind": ("working paper", "quaderno di ricerca", "Discussion paper",
            "documento di lavoro"),
    "coming": ("in corso di stampa", "dattiloscritto", "inedito", "in c. di s.",
            "in preparazione"),
}  # fmt: skip
