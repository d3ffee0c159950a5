"""German notes that cite interviews, letters, speeches, archives."""

from training.languages import rows

SPOKEN: dict[str, tuple[str, ...]] = {
    "interview": rows("""
Interview mit {author:officer}, {issued:full_date}
Interview mit {author:officer}, {publisher-place:town_place}, {issued:full_date}
Interview mit {author:officer}, {publisher-place:town_place}, am {issued:written}
Interview mit {author:officer}, {:role}, {publisher-place:town_place}, {issued:full_date}
Interview mit {author:officer} ({:role}), {issued:full_date}
Interview mit {author:officer} v. {issued:numeric}
Interview {author:officer}, {issued:numeric}[, S. {page:number 1 40}]
Interview des <Verf.|Verfassers|Autors> mit {author:officer}, {publisher-place:town_place}, //
{issued:full_date}
Interview der Verf. mit {author:officer} am {issued:full_date} in {publisher-place:town_place}
Interview Nr. {number:number 1 60}, {author:anonymous}, {issued:full_date}
Telefoninterview mit {author:officer}, {issued:full_date}
Eigenes Interview mit {author:officer}, {:role}, {issued:month_year}
Gespräch mit {author:officer}, {publisher-place:town_place}, {issued:full_date}
Gespräch mit {author:officer} ({:role}) am {issued:full_date}
Gespräch des Verf. mit {author:officer} in {publisher-place:town_place}, {issued:month_year}
Hintergrundgespräch mit {author:anonymous}, {publisher-place:town_place}, {issued:month_year}
Zeitzeugengespräch mit {author:officer}, {issued:full_date}
Mündliche Auskunft von {author:officer}, {:role}, {issued:full_date}
Auskunft von {author:officer}, {issued:numeric}
Telefonische Auskunft von {author:officer} vom {issued:full_date}
{author:officer}, {:role}, Interview, {publisher-place:town_place}, {issued:full_date}
{author:officer}, Interview mit <dem Verfasser|der Verfasserin|dem Autor>, {issued:full_date}
{author:officer} im Interview mit {container-title:newspaper}, {issued:full_date}
„{title:headline}“, Interview mit {author:officer}, {container-title:newspaper} v. //
{issued:numeric}, S. {page:sheet}
"""),
    "personal_communication": rows("""
{author:sender} an {recipient}, {issued:full_date}
{author:sender} an {recipient}, {issued:full_date}, {archive}, {archive_location}[, Bl. {page:leaf}]
{author:sender} an {recipient} v. {issued:numeric}, in: {archive}, {archive_location}
{author:sender} an {recipient}, {publisher-place:town_place}, {issued:written}
Brief von {author:sender} an {recipient} vom {issued:full_date}
Brief {author:sender} an {recipient}, {issued:full_date}[, {archive}, {archive_location}]
Brief von {author:sender} an {recipient}, {issued:full_date}, {archive:private}
Schreiben <von|des> {author:sender} an {recipient} v. {issued:numeric}
Schreiben {author:sender} vom {issued:full_date}
Schreiben des {author:ministry} an {recipient} vom {issued:full_date}, Az. {number:file_number}
E-Mail von {author:sender} an {recipient}, {issued:recent}
E-Mail von {author:sender} <an den Verf.|an die Verfasserin>, {issued:recent}
E-Mail {author:sender} vom {issued:recent}
Schriftliche Mitteilung von {author:sender}, {:role}, {issued:full_date}
Persönliche Mitteilung von {author:sender}, {issued:full_date}
Briefl. Mitteilung von {author:sender} v. {issued:numeric}
Telegramm {author:sender} an {recipient}, {issued:written}, {archive}, {archive_location}
Fax von {author:sender} an {recipient}, {issued:numeric}
{author:sender}, E-Mail an {recipient} vom {issued:recent}
"""),
    "manuscript": rows("""
{archive}, {archive_location}, Bl. {page:leaf}
{archive}, {archive_location}, Bl. {page:leaf}
{archive}, {archive_location}, fol. {page:leaf}
{archive}, {archive_location}
{archive} {archive_location}, Bl. {page:leaf}
{archive}: {archive_location}, S. {page:n}
{archive}, {archive_location}, o. Bl.
{archive}, {archive_location}, {genre:paper_of_archive} vom {issued:written}[, Bl. {page:leaf}]
{archive}, {archive_location}, {genre:paper_of_archive} {author:sender}, {issued:full_date}
{title:archive_title}, {issued:full_date}, {archive}, {archive_location}[, Bl. {page:leaf}]
{title:archive_title}, {issued:full_date}, in: {archive}, {archive_location}
„{title:archive_title}“, {archive}, {archive_location}, Bl. {page:leaf}
{genre:paper_of_archive} v. {issued:numeric}, {archive}, {archive_location}, Bl. {page:leaf}
{genre:paper_of_archive} {author:sender} vom {issued:full_date}, {archive} {archive_location}
{author:sender}, {title:archive_title}, {issued:year}, {archive}, {archive_location}, S. {page:n}
{author:sender}, Tagebuch, Eintrag vom {issued:written}, {archive}, {archive_location}
Tagebuch {author:sender}, {issued:written}
Nachlass {author:person}, {archive}, {archive_location}
Hs. {archive_location:number 1 900}, {archive:library}, fol. {page:leaf}
{archive:library}, Ms. {archive_location:number 1 900}, fol. {page:leaf}
"""),
    "document": rows("""
{genre:paper_of_archive} {:of_body} vom {issued:full_date}
{title:archive_title}, {issued:full_date}
{title:archive_title} v. {issued:numeric}, S. {page:n}
{author:sender}, {title:archive_title}, {issued:full_date} ({note:copy})
{title:archive_title}, abgedruckt bei {editor:surname}, S. {page}
{publisher:body}, {title:archive_title}, {issued:full_date}, Az. {number:file_number}
{title:archive_title} vom {issued:written}, Anlage {locator:number 1 12}
"""),
    "speech": rows("""
{author:sender}, Rede {event-title:at_event}, {publisher-place:city}, {issued:full_date}
{author:sender}, „{title:quotable}“, Vortrag, {publisher-place:city}, {issued:full_date}
{author:sender}, {title}, Rede v. {issued:numeric}
Rede von {author:sender} {event-title:at_event} am {issued:written}
Rede des Abg. {author:sender} vom {issued:full_date}
Ansprache von {author:sender}, {publisher-place:city}, {issued:written}[, {URL}]
Antrittsvorlesung {author:sender}, Universität {publisher-place:town}, {issued:full_date}
"""),
}

FILLERS: dict[str, tuple[str, ...]] = {
    "private": ("Privatarchiv", "Privatbesitz", "Nachlass {:family}", "Sammlung des Verf."),
    "copy": ("Kopie im Besitz des Verf.", "Kopie bei der Verf.", "liegt dem Verf. vor",
             "unveröffentlicht", "im Archiv der Verfasserin"),
    "anonymous": rows("""
einem Mitarbeiter der Hafenbehörde
einer Richterin am Landgericht
{:role}
zwei Anwälten
einem ehemaligen Beamten
{:family}
Mitgliedern des Vereins Offene Küste
einem Vertreter der Gewerkschaft
"""),
    "paper_of_archive": ("Vermerk", "Bericht", "Protokoll", "Aktennotiz", "Denkschrift",
            "Schreiben",
                         "Rundschreiben", "Erlass", "Eingabe", "Telegramm", "Aktenvermerk",
                         "Gutachten", "Sitzungsprotokoll", "Niederschrift", "Petition"),
    "archive_title": rows("""
Denkschrift über {:acc} {:in_dat}
Bericht über {:acc}
Protokoll der Sitzung des Senats
Vermerk betr. {:bare}
Niederschrift über die Besprechung {:to_dat}
Eingabe der {:plur} von {:town}
Aufzeichnung über {:acc}
Verzeichnis {:gen} {:in_dat}
Resolution der Hafenarbeiter von {:town}
Sitzungsprotokoll des Vorstands
Memorandum {:to_dat}
Vereinbarung zwischen {:town} und {:town}
Rechnungsbuch
"""),
    "library": ("Staatsbibliothek zu Berlin", "SB Berlin", "Bayerische Staatsbibliothek",
                "ÖNB Wien", "UB {:city}", "Stadtbibliothek {:town}", "HAB Wolfenbüttel"),
    "at_event": rows("""
vor dem Deutschen Bundestag
vor der Bürgerschaft
auf dem Parteitag
anlässlich der Eröffnung des Hafens
vor dem Senat
auf der Jahrestagung
beim Neujahrsempfang
"""),
}  # fmt: skip
