"""French notes that cite the press, the web and reports."""

from training.languages import rows

TEMPLATES: dict[str, tuple[str, ...]] = {
    "article-newspaper": rows("""
{container-title:newspaper}, {issued:written}
{container-title:newspaper}, {issued:written}[, {:page_at}]
{container-title:newspaper} du {issued:written}[, {:page_at}]
{container-title:newspaper}, {:no} {issue:number 100 22000}, {issued:written}
{container-title:newspaper} ({publisher-place:city}), {issued:written}[, {:page_at}]
{:quoted}, {container-title:newspaper}, {issued:written}[, {:page_at}]
{:quoted}, {container-title:newspaper}, {issued:written}[, {URL}]
{:quoted}, {container-title:newspaper} ({publisher-place:city}), {issued:written}
{:quoted}, {container-title:newspaper}, {:no} {issue:number 100 22000}, {issued:written}, {:page_at}
{:quoted}, in {container-title:newspaper}, {issued:written}
{:quoted}, {container-title:newspaper} du {issued:full_date}[, {:page_at}]
{author:full_author}, {:quoted}, {container-title:newspaper}, {issued:written}[, {:page_at}]
{author:full_author}, {:quoted}, {container-title:newspaper}, {issued:written}[, {URL}]
{author:full_author}, {:quoted}, {container-title:newspaper}, {publisher-place:city}, //
{issued:written}, {:page_at}
{author:full_author}, {:quoted}, in {container-title:newspaper}, {issued:written}, {:page_at}
{author:full_author}, {:quoted}, {container-title:newspaper}, {issued:written}, en ligne : {URL} //
(consulté le {accessed})
{author:full_author}, {:quoted}, {container-title:newspaper} \\[en ligne\\], {issued:written}, {URL}
{author:full_author}, {title:headline}, {container-title:newspaper}, {issued:written}[, {:page_at}]
{author:full_author} dans {container-title:newspaper} du {issued:written}
{author:list_author}, {:quoted}, {container-title:newspaper}, {issued:written}
{author:list_author}. {title:headline}. {container-title:newspaper}, {issued:written}, {:page_at}
{author:list_author} ({issued:year}, {:day} {:month}). {title:headline}. //
{container-title:newspaper}. {URL}
{container-title:agency}, {:quoted}, {issued:written}
Dépêche {container-title:agency}, {issued:written}
{container-title:agency}, {issued:written}
{title:headline}, {container-title:newspaper}, {issued:written}
{genre:piece} de {container-title:newspaper}, {issued:written}
"""),
    "article-magazine": rows("""
{container-title:magazine}, {:no} {issue:number 1 2500}, {issued:written}, {:page_at}
{:quoted}, {container-title:magazine}, {:no} {issue:number 1 2500}, {issued:month_year}, {:page_at}
{author:full_author}, {:quoted}, {container-title:magazine}, {:no} {issue:number 1 2500}, //
{issued:written}, {:page_at}
{author:full_author}, {:quoted}, {container-title:magazine}, {issued:month_year}
"""),
    "webpage": rows("""
{URL}
{URL} (consulté le {accessed})
{URL}, consulté le {accessed}
{:quoted}, {URL}[ (consulté le {accessed})]
{:quoted}, {publisher:body}, {issued:written}, {URL}
{:quoted}, {publisher:body} ({publisher-place:city}), {issued:written}, {URL}
{:quoted}, {container-title:site}, {issued:written}, {URL}[, consulté le {accessed}]
{publisher:body}, {:quoted}, {issued:written}, {URL}
{author:body}, {:quoted}, {issued:written}, disponible sur : {URL} (consulté le {accessed})
{author:body}. {title}. \\[en ligne\\]. Disponible sur : {URL} (consulté le {accessed})
{author:body} ({issued:year}). {title}. {URL}
{author:full_author}, {:quoted}, {container-title:site}, {issued:written}, {URL}
{author:full_author}, {:quoted}, {URL}, page consultée le {accessed}
{author:list_author}. {title} \\[en ligne\\]. {container-title:site}, {issued:recent}. //
Disponible sur : <{URL}|\\<{URL}\\>> (consulté le {accessed})
{genre:release} {:of_body}, {issued:written}[, {URL}]
{publisher:body}, {genre:release}, {issued:written}
{publisher:body}, {genre:release}, {:quoted}, {publisher-place:city}, {issued:written}
Site {:of_body}, {URL}
Article « {title:headword} », {container-title:wiki}, {URL} (version du {issued:recent})
"""),
    "post-weblog": rows("""
{author:person}, {:quoted}, {container-title:blog}, {issued:written}[, {URL}]
{author:person}, {:quoted}, billet de blog, {issued:written}, {URL}
"""),
    "post": rows("""
{author:person} (@{:slug any_family}), {genre:tweet}, {issued:written}, {URL}
{author:body}, publication {container-title:network}, {issued:written}
"""),
    "report": rows("""
{author:body}, {title}, {publisher-place:city}, {issued:pub_year}[, {:page_at}]
{author:body}, {title}, {issued:month_year}[, {:page_at}]
{author:body}, {:quoted}, {issued:month_year}[, {URL}]
{author:body}, {title}, rapport {:no} {number:number 1 4000}, {issued:written}, {:page_at}
{author:body}, {title}, {publisher-place:city} : {publisher}, {issued:pub_year}, {:page_at}
{author:body} ({issued:year}), {title}, {publisher-place:city}[, {:page_at}]
{author:body}. {title}. {publisher-place:city}, {issued:year}, {:number 20 400} p.
{author:full_author}, {title}, rapport {:to_body}, {issued:month_year}[, {:page_at}]
{author:full_author}, {title}, {genre:report_kind} {:no} {number:number 1 900}, //
{author:chamber}, {issued:written}, {:page_at}
{genre:report_kind} {:no} {number:number 1 4000} de {author:officer}, {publisher:chamber}, //
{issued:written}[, {:page_at}]
{genre:report_kind} de la {author:committee}, {:no} {number:number 1 4000}, {issued:written}
{publisher:body}, {:quoted}, {publisher-place:city}, {issued:month_year}
{:quoted}, {publisher:body}, {issued:month_year}[, {:page_at}]
{title}, {publisher-place:city}, {publisher:body}, {issued:pub_year}
{author:un}, {title}, doc. {number:un_symbol}, {issued:written}[, {:par_at}]
{author:un}, {title}, {number:un_symbol}, {issued:written}[, {:par_at}]
{author:un}, doc. {number:un_symbol}, {:par_at}
{author:un}, résolution {number:resolution}, {issued:written}[, {:par_at}]
{number:un_symbol}, {issued:written}[, {:par_at}]
Doc. {publisher:un} {number:un_symbol}, {issued:written}
{author:un}, {:quoted}, {number:un_symbol}, {issued:year}, {:page_at}
{author:commission}, {title}, {number:com}, {issued:written}
"""),
    "dataset": rows("""
{author:body}, {title:stats}, {issued:year}[, {URL}]
{author:body}, {title:stats}, {publisher-place:city}, {issued:year}, tableau {locator:number 1 90}
{title:stats}, {issued:year}, {:page_at}
"""),
    "broadcast": rows("""
{:quoted}, {container-title:channel}, {issued:written}
{container-title:channel}, {issued:written}
{container-title:channel}, émission {:quoted}, {issued:written}[, {URL}]
{author:person}, {:quoted}, {container-title:channel}, {issued:written}
"""),
    "motion_picture": rows("""
{author:person}, {title}, {publisher-place:country}, {issued:year 1925 2022}
{title}, film de {author:person}, {issued:year 1925 2022}
{title}, réal. {author:person}, {publisher-place:country}, {issued:year 1930 2022}, {:number 52 //
180} min
"""),
    "map": rows("""
Carte {title:map_title}, {publisher:body}, {issued:pub_year}
{title:map_title}, 1/{:number 10 100} 000, {publisher-place:city}, {publisher:map_house}, //
{issued:pub_year}
"""),
}

FILLERS: dict[str, tuple[str, ...]] = {
    "agency": ("AFP", "Reuters", "Agence Rivage", "APS", "Belga", "PANA", "ATS"),
    "piece": ("Éditorial", "Chronique", "Article", "Tribune", "Édition en ligne"),
    "site": rows("""
Rivages.info
{:newspaper} en ligne
Portail {:de}
Mémoire du fleuve
{:slug host_word}.example
OpenPort
Carnets {:de}
"""),
    "wiki": ("Wikipédia", "Wikiport", "Encyclopédie libre du littoral"),
    "blog": ("Carnet {:de}", "Le blog {:de}", "Juris-Port", "Notes de quai"),
    "network": ("Facebook", "Twitter", "Instagram", "X", "YouTube"),
    "tweet": ("tweet", "message sur X", "publication Facebook", "post"),
    "release": ("communiqué de presse", "Communiqué de presse", "communiqué", "Communiqué",
                "Dossier de presse", "Déclaration", "note d’information"),
    "of_body": rows("""
du {publisher:owner_1}
de la {publisher:owner_2}
de la {publisher:owner_2}
de l’{publisher:owner_3}
de {publisher:owner_4}
"""),
    "owner_1": ("ministère de la Justice", "HCR",),
    "owner_2": ("Fédération des pêcheurs", "préfecture du Finistère", "Commission européenne",
            "Ligue des droits des riverains",),
    "owner_3": ("Observatoire du littoral", "université de {:city}",),
    "owner_4": ("{:person}",),
    "to_body": ("au Premier ministre", "au ministre de la Justice", "à la commission des lois",
                "pour l’Observatoire du littoral", "remis au président du Sénat",
                        "au garde des Sceaux"),
    "report_kind": ("rapport", "Rapport", "Rapport d’information", "rapport d’enquête", "avis",
            "note"),
    "un": rows("""
Nations unies
ONU
Conseil de sécurité
Assemblée générale des Nations unies
Assemblée générale
Conseil des droits de l’homme
Comité des droits de l’homme
Secrétaire général des Nations unies
HCR
"""),
    "un_symbol": rows("""
A/{:number 40 78}/{:number 1 900}
S/{:year 1994 2023}/{:number 1 1200}
A/HRC/{:number 1 50}/{:number 1 90}
A/RES/{:number 40 75}/{:number 1 300}
S/RES/{:number 500 2600} ({:year 1985 2022})
CCPR/C/FRA/CO/{:number 1 7}
E/CN.4/{:year 1980 2005}/{:number 1 120}
"""),
    "resolution": ("{:number 400 2700} ({:year 1980 2023})", "{:number 30 75}/{:number 1 250}"),
    "commission": ("Commission européenne", "Commission des Communautés européennes", "Conseil"),
    "com": ("COM({:year 1990 2023}) {:number 1 900} final",
            "COM ({:year 1990 2012}) {:number 1 900}"),
    "stats": ("Annuaire statistique {:de}", "Recensement de la population", "Statistique {:de}",
              "Tableaux de l’économie", "Les chiffres {:de}"),
    "channel": ("France Rivage", "Radio Port", "Arte", "France Inter-Fleuve", "RFI", "TV5",
            "RTBF", "TSR"),
    "map_house": ("IGR", "Service hydrographique", "Éditions de la Rive"),
    "map_title": ("de {:city}", "« Les environs de {:city} »", "« {:capital bare} {:region} »",
                  "marine des côtes bretonnes"),
}  # fmt: skip
