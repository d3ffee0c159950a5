"""German notes that cite decisions, statutes and decrees."""

from training.languages import rows

LAW: dict[str, tuple[str, ...]] = {
    "legal_case": rows("""
{number:report}
{number:report}
{number:report}
{number:report}[ – {title:case_name}]
{publisher:court}, {number:report}
{publisher:court} {number:report}
{publisher:court}, {genre:ruling} v. {issued:numeric} – {number:docket}
{publisher:court}, {genre:ruling} v. {issued:numeric} – {number:docket}
{publisher:court}, {genre:ruling} vom {issued:full_date} – {number:docket}
{publisher:court}, {genre:ruling} vom {issued:full_date}, {number:docket}
{publisher:court}, {genre:ruling} vom {issued:full_date}, Az. {number:docket}
{publisher:court}, {genre:ruling} v. {issued:numeric}, Az.: {number:docket}, {:rn_at}
{publisher:court}, {genre:ruling} v. {issued:numeric} - {number:docket} -, juris[ {:rn_at}]
{publisher:court}, {genre:ruling} v. {issued:numeric} – {number:docket}, //
{container-title:law_journal} {issued:law_year}, {:cited}
{publisher:court}, {genre:ruling} v. {issued:numeric} – {number:docket}, {number:report}
{publisher:court}, {genre:ruling} v. {issued:numeric}, {number:report}
{publisher:court}, {genre:ruling} v. {issued:numeric}, {container-title:law_journal} //
{issued:law_year}, {page:first}
{publisher:court}, {issued:numeric} – {number:docket}
{publisher:court} v. {issued:numeric}, {number:docket}
{publisher:court} {issued:numeric}, {container-title:law_journal} {issued:law_year}, {page:first}
{publisher:court}, {container-title:law_journal} {issued:law_year}, {page:first}
{publisher:court}, {container-title:law_journal} {issued:law_year}, {:cited}
{publisher:court}, {container-title:law_journal} {issued:law_year}, S. {:cited}
{publisher:court} {container-title:law_journal} {issued:law_year}, {:cited}
{publisher:court} {container-title:law_journal} {volume} ({issued:law_year}), {page:first}
{publisher:court}, {container-title:law_journal} {issued:law_year}, {page:first} {note:with_note}
{publisher:court} in {container-title:law_journal} {issued:law_year}, S. {page:first}
{publisher:court_long}, {genre:ruling} vom {issued:written} – {number:docket}
{publisher:court_long}, {genre:ruling} vom {issued:written}, {number:docket}, {:rn_at}
{publisher:eu_court}, {number:eu_case}, {title:case_name}[, {:rn_at}]
{publisher:eu_court}, {genre:ruling} v. {issued:numeric}, {number:eu_case} – {title:case_name}, //
{:rn_at}
{publisher:eu_court}, {number:eu_case} ({title:case_name}), {container-title:eu_reports} //
{issued:law_year}, //
I-{page:number //
1000 9000}[, {:rn_at}]
{publisher:rights_court}, {genre:ruling} vom {issued:written}, {title:parties}, Nr. //
{number:application}, {:rn_at}
{publisher:rights_court}, {title:parties}, {genre:ruling} v. {issued:numeric}, Nr. //
{number:application}
{publisher:rights_court} v. {issued:numeric}, {number:application} – {title:parties}
{title:parties}, Nr. {number:application}, {genre:ruling} vom {issued:written}, Ziff. //
{locator:number 10 200}
{publisher:court}, „{title:case_name}“, {number:report}
{genre:ruling} des {publisher:court_gen} vom {issued:full_date}[, {number:docket}]
{genre:ruling} des {publisher:court_gen} v. {issued:numeric}, abgedruckt in: //
{container-title:law_journal} {issued:law_year}, S. {page:begin}
Entscheidung des {publisher:court_gen} vom {issued:written}, Az. {number:docket}
"""),
    "legislation": rows("""
{:para_at} {title:act}
{:para_at} {title:act}
{:para_at} {title:act}
{:para_at} {title:act} (<a.F.|n.F.|i.d.F. v. {issued:numeric}>)
{:para_at} des {title:long_act_gen}
{title:act}, {:para_at}
{title:long_act} {:para_at}
{title:long_act} v. {issued:numeric}, {container-title:gazette_name} {volume:gazette_part} S. //
{page:n}
{title:long_act} vom {issued:written} ({container-title:gazette_name} {volume:gazette_part} S. //
{page:n})
{title:long_act} vom {issued:written}, {container-title:gazette_name} {volume:gazette_part} S. //
{page:n}
{title:long_act} vom {issued:written}, {container-title:gazette_name} {issued:law_year} //
{volume:gazette_part}, S. {page:n}
{title:long_act} v. {issued:numeric} ({container-title:gazette_name} S. {page:n})
{title:long_act} i.d.F. v. {issued:numeric}, {:para_at}
{title:long_act} ({title:act}) vom {issued:written}, {:para_at}
{title:long_act} vom {issued:written}
Gesetz Nr. {number:number 1 200} vom {issued:written}
{title:old_act} von {issued:year 1500 1900}[ {:old_locator}]
{title:old_act} vom {issued:old_date} {:old_locator}
Gesetz vom {issued:old_date} {:old_locator}
{container-title:gazette_name} {volume:gazette_part} {issued:law_year}, S. {page:n}
{container-title:gazette_name} {issued:law_year} {volume:gazette_part} S. {page:n}
{container-title:gazette_name} {issued:year 1871 1945}, S. {page:n}
{title:directive} ({container-title:oj} L {issue:number 1 340} vom {issued:numeric}, S. {page:n})
{genre:directive_kind} {number:directive_number} des Rates vom {issued:written} über //
{title:bare}, {container-title:oj} L {issue:number 1 340}, S. {page:n}
{genre:directive_kind} {number:directive_number}/EG, {container-title:oj} {issued:law_year} Nr. //
L {issue:number 1 340}/{page:n}
{:para_at} {genre:directive_kind} {number:directive_number}/EWG
{title:constitution} vom {issued:written}[, {:para_at}]
"""),
    "regulation": rows("""
{title:decree} vom {issued:full_date}[, {:para_at}]
{title:decree} v. {issued:numeric}, {container-title:gazette_name} S. {page:n}
Erlaß des {author:ministry} vom {issued:full_date}, {container-title:gazette_name} //
{issued:law_year} S. {page:n}
Rundschreiben des {author:ministry} v. {issued:numeric}, Az. {number:file_number}
Satzung der Stadt {publisher-place:town} über {title:acc} vom {issued:written}
Verordnung (EG) Nr. {number:number 100 3000}/{:digits 4} vom {issued:written}
"""),
}

FILLERS: dict[str, tuple[str, ...]] = {
    "report": tuple(
        f"{{:reporter}} {{:number 1 140}}, {pages}"
        for pages in ("{:report_pages}", "{:report_pages}", "{:number 1 400}")
    ),
    "with_note": ("mit Anm. {:surname}", "m. Anm. {:surname}", "m. krit. Anm. {:surname}",
                  "n. rkr.", "st. Rspr."),
    "ruling": ("Urt.", "Urt.", "Beschl.", "Urteil", "Beschluss", "Beschluß", "B.", "U.",
               "Gutachten", "Vorlagebeschl.", "Teilurt.", "Entsch."),
    "court_long": rows("""
Bundesgerichtshof
Bundesverfassungsgericht
Bundesverwaltungsgericht
Oberlandesgericht {:town}
Landgericht {:town}
Verwaltungsgericht {:town}
Amtsgericht {:town}
Arbeitsgericht {:town}
Schweizerisches Bundesgericht
Oberster Gerichtshof
"""),
    "court_gen": rows("""
BGH
BVerfG
Bundesgerichtshofs
Bundesverfassungsgerichts
Landgerichts {:town}
Oberlandesgerichts {:town}
Amtsgerichts {:town}
Reichsgerichts
EuGH
"""),
    "eu_reports": ("Slg.", "Slg.", "Sammlung"),
    "eu_court": ("EuGH", "EuGH", "EuG", "Gerichtshof", "Europäischer Gerichtshof"),
    "rights_court": ("EGMR", "EGMR", "EKMR", "Europäischer Gerichtshof für Menschenrechte", "IGH"),
    "case_name": rows("""
{:family}
{:family} und {:family}
Kommission/{:region}
{:family}/{:family}
Hafen {:town}
{:fem}
{:family} ./. Stadt {:town}
{:family}-Urteil
"""),
    "parties": rows("""
{:family} gegen {:region}
{:foreign_family} gegen {:region}
{:family} ./. {:region}
{:foreign_family} u. a. gegen {:region}
{:family} und andere ./. {:region}
{:foreign_family} / {:region}
"""),
    "application": ("{:number 1000 90000}/{:digits 2}",),
    "gazette_part": ("I", "I", "II", "III", "I"),
    "gazette_name": ("BGBl.", "BGBl.", "BGBl.", "RGBl.", "GVBl.", "GBl.", "GVOBl.", "MBl."),
    "oj": ("ABl.", "ABl. EG", "ABl. EU", "Amtsblatt"),
    "long_act_gen": rows("""
Hafengesetzes
Fischereigesetzes
Grundgesetzes
Wassergesetzes
Bürgerlichen Gesetzbuchs
Preußischen Allgemeinen Landrechts
Gesetzes über die Seelotsen
Gesetzes zum Schutz der Küste
Strafgesetzbuchs
"""),
    "old_act": rows("""
Preuß. Allg. Landrecht
Hafenordnung der Stadt {:town}
Bremisches Stadtrecht
Französ. Marineordnung
Deichrecht von {:town}
Feuerordnung
Holländ. Plakat
Reichspolizeiordnung
Const. Crim. Mar.
Code de commerce maritime
"""),
    "old_date": ("{:number 1 28}. {:month} {:year 1550 1918}",
            "{:number 1 28}. {:mon} {:year 1750 1918}"),
    "old_locator": rows("""
Art. {locator:number 1 200}
Art. {locator:number 1 200}
§ {locator:old_number}
Buch {locator:book_and_title}
Tit. {locator:number 1 20} § {locator:number 1 200}
{locator:book_number} § {locator:number 1 300}
Cap. {locator:number 1 40}
"""),
    "old_number": ("{:number 1 90} No. {:number 1 9}", "{:number 1 200}",
            "{:number 1 90} N. {:number 1 9}"),
    "book_and_title": ("{:upper roman 12} Tit. {:upper roman}",
            "{:upper roman 12} Kap. {:number 1 30}"),
    "book_number": ("{:upper roman 4}, {:number 1 20}", "{:upper roman 4} {:number 1 20}"),
    "directive_kind": ("Richtlinie", "RL", "Verordnung", "Entscheidung"),
    "directive_number": ("{:number 75 99}/{:number 1 700}", "{:number 2000 2019}/{:number 1 140}"),
    "directive": ("Richtlinie {:directive_number}/EG des Rates über {:bare}",
                  "RL {:directive_number}/EWG", "Verordnung (EU) Nr. {:number 1 1300}/2012"),
    "constitution": ("Verfassung des Landes {:region}", "Verfassung der Freien Hansestadt Bremen",
                     "Weimarer Reichsverfassung", "Bundesverfassung", "Constitutio Criminalis"),
    "decree": rows("""
Hafenordnung der Stadt {:town}
Verordnung über {:acc}
Landesverordnung über {:acc}
Gebührenordnung
Verwaltungsvorschrift {:to_dat}
Dienstanweisung für {:acc}
Runderlaß über {:acc}
"""),
    "ministry": ("Justizministeriums", "Innenministers", "BMI", "BMJ", "Senators für Häfen",
                 "Ministeriums für {:fem}", "Kultusministeriums"),
    "file_number": ("{:number 100 999}-{:number 1 90}/{:digits 2}",
            "{:upper roman} {:letter} {:number 1 9} - {:digits 4}",
                    "Z {:number 1 9} – {:digits 4}/{:number 1 20}"),
}  # fmt: skip
