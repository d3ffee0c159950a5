"""German notes that cite the press, the web and reports."""

from training.languages import rows

PRESS: dict[str, tuple[str, ...]] = {
    "article-newspaper": rows("""
{container-title:newspaper} v. {issued:numeric}[, S. {page:sheet}]
{container-title:newspaper} v. {issued:numeric}[, S. {page:sheet}]
{container-title:newspaper} vom {issued:full_date}[, S. {page:sheet}]
{container-title:newspaper}, {issued:full_date}[, S. {page:sheet}]
{container-title:newspaper} {issued:numeric}, S. {page:sheet}
{container-title:newspaper} Nr. {issue:number 1 300} v. {issued:numeric}, S. {page:sheet}
{container-title:newspaper}, Nr. {issue:number 1 300}, {issued:written}
„{title:headline}“, {container-title:newspaper} v. {issued:numeric}[, S. {page:sheet}]
„{title:headline}“, {container-title:newspaper}, {issued:full_date}[, S. {page:sheet}]
„{title:headline}“, {container-title:newspaper} ({publisher-place:town}), {issued:written}
„{title:headline}“, in: {container-title:newspaper}, {issued:full_date}[, S. {page:sheet}]
„{title:headline}“, in: {container-title:newspaper} vom {issued:full_date}[, {URL}]
»{title:headline}«, {container-title:newspaper}, {issued:written}, S. {page:sheet}
{title:headline}, {container-title:newspaper} v. {issued:numeric}, S. {page:sheet}
{title:headline}, in: {container-title:newspaper}, {issued:full_date}[, S. {page:sheet}]
{title:headline}. In: {container-title:newspaper} vom {issued:full_date}[, S. {page:sheet}]
{author:full_author}, {title:headline}, {container-title:newspaper} v. {issued:numeric}, S. //
{page:sheet}
{author:full_author}, {title:headline}, in: {container-title:newspaper} v. {issued:numeric}[, S. //
{page:sheet}]
{author:full_author}, „{title:headline}“, {container-title:newspaper}, {issued:full_date}[, S. //
{page:sheet}]
{author:full_author}, „{title:headline}“, in: {container-title:newspaper} (<Online|online>), //
{issued:written}, {URL}
{author:full_author}: {title:headline}, in: {container-title:newspaper}, {issued:full_date}, S. //
{page:sheet}
{author:full_author}: {title:headline}. In: {container-title:newspaper}, {issued:full_date}[, S. //
{page:sheet}]
{author:full_author}: „{title:headline}“. In: {container-title:newspaper}, {issued:full_date}, //
Nr. {issue:number 1 300}, S. {page:sheet}
{author:full_author}: {title:headline}, {container-title:newspaper}, {issued:numeric}, {URL} //
(Stand: {accessed})
{author:full_author}, in: {container-title:newspaper} v. {issued:numeric}, S. {page:sheet}
{author:full_author} im „{container-title:newspaper}“ vom {issued:full_date}
{author:list_author} ({issued:year}): {title:headline}. In: {container-title:newspaper}, //
{issued:day_month}, S. {page:sheet}
{author:list_author}: {title:headline}. {container-title:newspaper}, {issued:full_date}
{author:surname}, {container-title:newspaper} v. {issued:numeric}, S. {page:sheet}
Leserbrief von {author:person}, {container-title:newspaper} v. {issued:numeric}
{genre:piece} in: {container-title:newspaper} vom {issued:full_date}[, S. {page:sheet}]
{container-title:agency}, „{title:headline}“, {issued:full_date}
{container-title:agency}-Meldung v. {issued:numeric}
{container-title:newspaper} ({publisher-place:town}), {issued:written}[, S. {page:sheet}]
{issued:numeric} {container-title:newspaper}: {title:headline}
"""),
    "article-magazine": rows("""
{container-title:magazine} {issue:number 1 52}/{issued:year}, S. {page:n}
{container-title:magazine} Nr. {issue:number 1 52}/{issued:year}, S. {page:n}
{container-title:magazine} Nr. {issue:number 1 52} v. {issued:numeric}, S. {page:begin}
„{title:headline}“, {container-title:magazine} {issue:number 1 52}/{issued:year}, S. {page:begin}
„{title:headline}“, in: {container-title:magazine}, Nr. {issue:number 1 52}, {issued:full_date}, //
S. {page:begin}
{title:headline}, in: {container-title:magazine} v. {issued:numeric}, S. {page:n}
{author:full_author}, {title:headline}, in: {container-title:magazine} {issue:number 1 //
52}/{issued:year}, S. {page:begin}
{author:full_author}: {title:headline}. In: {container-title:magazine} {issue:number 1 52} //
({issued:year}), S. {page:begin}
{author:full_author}, „{title:headline}“, {container-title:magazine}, {issued:month_year}, S. //
{page:n}
"""),
    "webpage": rows("""
{URL} ({accessed})
{URL} (<Stand:|abgerufen am|zuletzt abgerufen am|letzter Zugriff:|Zugriff am> {accessed})
{URL}
{title}, {URL}[ ({accessed})]
{title}, {URL} (<Stand:|abgerufen am|zuletzt abgerufen am|letzter Zugriff:|Abruf:> {accessed})
„{title:quotable}“, {URL}, <Stand|Abruf|Zugriff>: {accessed}
„{title:quotable}“, {publisher:body}, {issued:full_date}, {URL}
„{title:quotable}“, {publisher:body} ({publisher-place:city}), {issued:full_date}, {URL}
{publisher:body}: {title}, {URL} ({accessed})
{publisher:body}, {title}, {issued:full_date}, abrufbar unter: {URL}
{author:body}, {title}, {issued:full_date}, abrufbar unter {URL} (zuletzt abgerufen am {accessed})
{author:body}, {title}, {URL} \\[{accessed}\\]
{author:body} ({issued:year}): {title}. Online unter: {URL} (Abruf: {accessed})
{author:full_author}, {title}, {issued:full_date}, {URL}
{author:full_author}, „{title:quotable}“, {container-title:site}, {issued:full_date}, {URL}[ //
({accessed})]
{author:full_author}: {title}. {URL}, {accessed}
{author:full_author}: {title}. {container-title:site}, {issued:full_date}. Online: {URL} //
\\[{accessed}\\]
{author:full_author}, {title}, in: {container-title:site}, URL: {URL} ({accessed})
{author:list_author} ({issued:year}): {title}. Verfügbar unter: {URL} \\[{accessed}\\]
{genre:release} {:of_body} vom {issued:full_date}[, {URL}]
{genre:release} {:of_body} Nr. {number:number 1 300}/{issued:year}
{publisher:body}, {genre:release} vom {issued:full_date}, {URL}
{publisher:body}, {genre:release}, „{title:headline}“, {issued:full_date}
{title:headline}, {genre:release} {:of_body}, {issued:full_date}
Homepage {:of_body}, {URL}
Webseite {:of_body}: {URL}
Art. „{title:headword}“, in: {container-title:wiki}, {URL} (Version vom {issued:full_date})
"""),
    "post-weblog": rows("""
{author:person}, „{title:quotable}“, {container-title:blog}, {issued:full_date}, {URL}
{author:person}, {title}, {container-title:blog} v. {issued:numeric}, {URL}
{author:person}: {title}, Blogbeitrag vom {issued:full_date}, {URL}
"""),
    "post": rows("""
{author:person} (@{:slug any_family}), {genre:tweet} vom {issued:full_date}, {URL}
{author:body}, „{title:headline}“, {container-title:network}, {issued:full_date}, {URL}
{author:person} auf {container-title:network}, {issued:full_date}
"""),
    "report": rows("""
{author:body}, {title:event_report}, {publisher-place:city} {issued:pub_year}[, S. {page}]
{author:body}, {title:event_report}, {issued:pub_year}, S. {page}
{author:body}, {title:event_report} ({publisher-place:city} {issued:pub_year})[ {page}]
{author:body}: {title:event_report}, {publisher-place:city}, {issued:month_year}[, S. {page}]
{author:body}: {title:event_report}. {publisher-place:city} {issued:pub_year}[, {URL}]
{editor:body} (Hrsg.), {title:event_report}, {publisher-place:city} {issued:pub_year}, S. {page}
{editor:body} (Hg.): {title:event_report}. {publisher-place:city} {issued:pub_year}
{author:body} ({issued:year}): {title:event_report}, {publisher-place:city}[, S. {page}]
{author:body}, „{title:event_report}“, {issued:full_date}, S. {page}[, {URL}]
{publisher:body}, „{title:event_report}“, {issued:month_year}[, {URL}]
„{title:event_report}“, {publisher:body}, {issued:month_year}, S. {page}
{title:event_report}, hrsg. v. {publisher:body}, {publisher-place:city} //
{issued:pub_year}, S. {page}
{title:event_report}, {number:paper}, S. {page}
{author:full_author}, {title:event_report}, <im Auftrag {:of_body}|Gutachten im Auftrag //
{:of_body}>, {publisher-place:city} {issued:pub_year}
{author:full_author}, {title:event_report}, {genre:paper_kind} Nr. {number:number 1 200}, //
{publisher:body}, {publisher-place:city} {issued:pub_year}, S. {page}
{publisher:body}, {number:un_symbol}[, {issued:full_date}]
{author:un_body}, {title:event_report}, UN-Dok. {number:un_symbol} v. {issued:numeric}[, Ziff. //
{locator:number 1 90}]
UN-Dok. {number:un_symbol} vom {issued:written}, Abs. {locator:number 1 90}
{author:commission}, {title:event_report}, {number:com}
{number:com}, S. {page}
{author:body}, {genre:opinion} vom {issued:full_date}, S. {page}
{author:body}, {title:event_report}, {issued:pub_year}, Tab. {locator:number 1 30}
"""),
    "dataset": rows("""
{author:body}, {title:stats}, {publisher-place:city} {issued:pub_year}, S. {page}
{author:body}, {title:stats}, Stand {issued:month_year}, {URL}
{editor:body} (Hrsg.), {title:stats} {issued:year}, Tab. {locator:number 1 90}
{title:stats} {issued:year}, S. {page}
"""),
    "broadcast": rows("""
{container-title:channel}, {issued:full_date}
„{title:headline}“, {container-title:channel}, Sendung vom {issued:full_date}
{title:headline}, {container-title:channel}, {issued:full_date}, {URL}
{author:person}, „{title:headline}“, Feature, {container-title:channel}, {issued:full_date}
"""),
    "motion_picture": rows("""
{title}, Regie: {author:person}, {publisher-place:region} {issued:year 1925 2022}
{title} (R: {author:person}, {publisher-place:region} {issued:year 1925 2022})
{author:person}, {title}, Dokumentarfilm, {issued:year 1950 2022}
"""),
    "map": rows("""
Karte „{title:map_title}“, {publisher:body}, {issued:pub_year}
{title:map_title}, 1:{:number 10 200}.000, {publisher-place:city} {issued:pub_year}
"""),
}

FILLERS: dict[str, tuple[str, ...]] = {
    "sheet": ("{:number 1 48}", "{:number 1 12}", "{:letter} {:number 1 9}", "{:number 1 30} f.",
              "{:roman_division}"),
    "day_month": ("{:number 1 28}. {:month}", "{:number 1 28}.{:number 1 12}."),
    "month_year": ("{:month} {:year}", "{:month} {:year}", "{:season} {:year}"),
    "piece": ("Artikel", "Bericht", "Kommentar", "Leitartikel", "Anzeige", "Glosse", "Meldung"),
    "agency": ("dpa", "AFP", "epd", "Reuters", "DAPD", "KNA", "APA", "ddp"),
    "site": rows("""
Hafenblog
{:newspaper} Online
{:magazine} online
Portal für {:fem}
{:slug host_word}.example
H-Küste
Deichlexikon
Themenportal {:fem}
"""),
    "wiki": ("Wikipedia", "Hafenwiki", "Deichlexikon online", "Stadtwiki {:town}"),
    "blog": ("Verfassungsblick", "Hafenblog", "JuristenNetz", "{:fem} heute", "Blog {:neut}"),
    "network": ("Twitter", "Facebook", "X", "Mastodon", "Instagram", "YouTube"),
    "tweet": ("Tweet", "Post", "Beitrag", "Facebook-Eintrag"),
    "release": ("Pressemitteilung", "Pressemitteilung", "Pressemeldung", "PM", "Presseerklärung",
                "Presseinformation", "Mitteilung", "Newsletter"),
    "of_body": rows("""
des {publisher:owner_1}
des {publisher:owner_1}
des {publisher:owner_1}
der {publisher:owner_2}
der {publisher:owner_2}
von {publisher:owner_3}
"""),
    "owner_1": ("Deichverbands Nord", "BMJ", "Senats der Stadt {:town}", "Vereins Offene Küste",
            "Landes {:region}", "Instituts für {:neut}",),
    "owner_2": ("Hafenbehörde {:town}", "Stiftung {:fem}", "Stadt {:town}",
            "Universität {:town}", "Europäischen Kommission",),
    "owner_3": ("{:person}",),
    "un_symbol": rows("""
A/RES/{:number 40 75}/{:number 1 300}
S/RES/{:number 500 2600} ({:year 1985 2022})
A/{:number 40 75}/{:number 1 600}
S/{:year 1994 2022}/{:number 1 1200}
E/CN.4/{:year 1980 2005}/{:number 1 120}
A/HRC/{:number 1 50}/{:number 1 90}
CCPR/C/{:upper letter}{:letter}{:letter}/CO/{:number 1 7}
"""),
    "un_body": ("UN-Generalversammlung", "UN-Sicherheitsrat", "UN-Generalsekretär", "UNHCR",
                "Menschenrechtsausschuss", "UN-Menschenrechtsrat", "Vereinte Nationen"),
    "commission": ("Europäische Kommission", "Kommission", "EG-Kommission", "Rat der EU"),
    "com": ("KOM ({:year 1990 2012}) {:number 1 900}",
            "KOM({:year 1990 2012}) {:number 1 900} endg.",
            "COM({:year 2012 2023}) {:number 1 900} final",
                    "SEK({:year 1990 2010}) {:number 1 999}"),
    "opinion": ("Stellungnahme", "Gutachten", "Bericht", "Vermerk", "Rechtsgutachten"),
    "stats": ("Statistisches Jahrbuch", "Rechtspflegestatistik",
            "Fachserie {:number 1 20}, Reihe {:number 1 9}",
              "Statistik {:gen}", "Polizeiliche Kriminalstatistik", "Zahlen {:to_dat}",
              "Geschäftsanfall {:gen}"),
    "channel": ("ARD", "NDR", "Deutschlandfunk", "Küstenradio", "ZDF", "WDR 5", "ORF",
            "Radio Nord",
                "Kanal Hafen", "BR"),
    "map_title": ("{:town} und Umgebung", "Topographische Karte {:region}",
            "Plan der Stadt {:town}",
                  "Übersichtskarte {:gen}", "Seekarte {:town}"),
}  # fmt: skip
