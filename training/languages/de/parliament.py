"""German notes that cite papers and hearings of parliaments, treaties, standards."""

from training.languages import rows

PUBLIC: dict[str, tuple[str, ...]] = {
    "bill": rows("""
{number:paper}, S. {page}
{number:paper}, S. {page}
{number:paper}
{number:paper} v. {issued:numeric}[, S. {page}]
{title:draft_act}, {number:paper}[, S. {page}]
{title:draft_act}, {number:paper} vom {issued:full_date}
Begr. zum RegE, {number:paper}, S. {page}
Begründung zu {:para_at} {:act}-E, {number:paper}, S. {page}
Antrag der Fraktion {author:party}, {number:paper}[, S. {page}]
Antwort der {author:government} auf die Kleine Anfrage, {number:paper}, S. {page}
Gesetzentwurf der {author:government} v. {issued:numeric}, {number:paper}
{author:government}, {title:draft_act}, {number:paper}, S. {page}
"""),
    "hearing": rows("""
{author:sender}, {number:protocol}, S. {page:protocol_page}
{number:protocol}, S. {page:protocol_page}
{number:protocol}, {page:protocol_page} (Abg. {author:sender})
{publisher:house}, {number:protocol}, {issued:full_date}, S. {page:protocol_page}
{author:sender}, {publisher:house}, {number:protocol} v. {issued:numeric}, S. {page:protocol_page}
Verhandlungen des Reichstags, Bd. {volume}, S. {page:n}
Verhandlungen des Deutschen Bundestages, Sten. Ber., {number:nth_session}, {issued:full_date}, //
S. {page:n}
Anhörung im {event-title:committee} am {issued:written}, Protokoll Nr. {number:number 10 90}, S. //
{page}
Öffentliche Anhörung des {event-title:committee}, {issued:written}, Protokoll {number:number 10 //
20}/{:number 1 90}, S. {page}
Aussage {author:sender} vor dem {event-title:inquiry}, {issued:full_date}[, Protokoll S. {page}]
{author:sender}, Zeugenaussage vor dem {event-title:inquiry}, {issued:written}
Stellungnahme von {author:sender} zur Anhörung des {event-title:committee}, A-Drs. //
{number:number 10 20}({:number 1 20}){:number 1 300}
Protokoll der {number:number 2 200}. Sitzung des {event-title:committee} v. {issued:numeric}, S. //
{page}
{publisher:house}, {number:nth_session} vom {issued:full_date}, S. {page:n}
"""),
    "treaty": rows("""
{title:treaty_name} vom {issued:written}[, {:para_at}]
{title:treaty_name} v. {issued:numeric} ({container-title:gazette_name} {volume:gazette_part} S. //
{page:n})
{title:treaty_name}, {publisher-place:city}, {issued:written}, {:para_at}
{:para_at} des {title:treaty_gen}
{:para_at} {title:treaty_short}
{title:treaty_name}, {container-title:gazette_name} {issued:law_year} {volume:gazette_part}, S. //
{page:n}
{title:treaty_name}, {volume:number 100 2500} {container-title:treaty_series} {page:n}
{title:old_treaty} vom {issued:old_date} {:old_locator}
"""),
    "standard": rows("""
{number:norm}
{number:norm}: {title:bare}, {issued:pub_year}
{number:norm}, {title:bare}, {publisher-place:city}: {publisher:norm_house} {issued:pub_year}
"""),
}

FILLERS: dict[str, tuple[str, ...]] = {
    "norm_house": ("Beuth", "Beuth Verlag", "DIN", "Austrian Standards"),
    "house": ("Deutscher Bundestag", "Deutscher Bundestag", "Bundesrat", "Nationalrat",
              "Bürgerschaft", "Reichstag", "Landtag von {:region}"),
    "treaty_series": ("UNTS", "UNTS", "RTNU", "BGBl."),
    "draft_act": rows("""
Entwurf eines Gesetzes über {:acc}
Entwurf eines Gesetzes zur Änderung {:gen}
Entwurf eines {:number 2 20}. Gesetzes zur Änderung {:gen}
Gesetzentwurf zur Neuregelung {:gen}
Bericht des Rechtsausschusses
Große Anfrage zur {:fem}
"""),
    "party": ("SPD", "CDU/CSU", "FDP", "der GRÜNEN", "DIE LINKE", "des Zentrums", "der CDU"),
    "government": ("Bundesregierung", "Landesregierung", "Bundesregierung", "Reichsregierung"),
    "protocol_page": ("{:number 100 26000}", "{:number 100 26000} ({:letter})",
                      "{:number 100 26000} {:letter}", "{:number 100 9000} f."),
    "nth_session": ("{:number 1 240}. Sitzung", "{:number 1 240}. Sitzung",
            "{:number 1 240}. Sitz."),
    "committee": ("Rechtsausschusses", "Innenausschusses", "Hafenausschusses",
                  "Ausschusses für {:fem}", "Petitionsausschusses", "Haushaltsausschusses"),
    "inquiry": rows("""
Untersuchungsausschuß
{:number 1 9}. Untersuchungsausschuss
Parlamentarischen Untersuchungsausschuss
Landgericht {:town}
Ausschuß für {:fem}
"""),
    "treaty_name": rows("""
Übereinkommen über {:bare}
Abkommen über {:acc}
Vertrag über {:acc}
Handelsvertrag zwischen {:region} und {:region}
Vertrag von {:town}
Zusatzprotokoll zum Übereinkommen über {:bare}
Staatsvertrag über {:acc}
Konkordat zwischen {:region} und dem Heiligen Stuhl
Charta der Vereinten Nationen
"""),
    "treaty_gen": ("Vertrags von {:town}", "Übereinkommens über {:bare}", "Friedens von {:town}",
                   "Zusatzprotokolls von {:year}", "Vertrags über {:acc}"),
    "treaty_short": ("EMRK", "EGV", "WVK", "EUV", "GRCh", "GFK", "CISG", "SRÜ", "UN-Charta"),
    "old_treaty": ("Friedensvertrag", "preuß.-holländ. Schiedsvertrag", "Handelsvertrag",
                   "Friede von {:town}", "Hamburgisch-dänischer Vertrag", "Schiffahrtsvertrag"),
    "norm": ("DIN {:number 100 70000}", "DIN EN {:number 100 70000}-{:number 1 9}",
             "DIN EN ISO {:number 1000 30000}:{:year 1990 2022}", "ISO {:number 100 30000}",
             "VDI {:number 1000 9000}", "ÖNORM {:letter} {:number 1000 9000}"),
}  # fmt: skip
