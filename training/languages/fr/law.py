"""French notes that cite the law: decisions, statutes, parliaments, treaties."""

from training.languages import rows

TEMPLATES: dict[str, tuple[str, ...]] = {
    "legal_case": rows("""
{publisher:cass}, {issued:written}, {:no} {number:appeal}
{publisher:cass}, {issued:written}, {:no} {number:appeal}
{publisher:cass}, {issued:written}, pourvoi {:no} {number:appeal}
{publisher:cass}, {issued:written}, {:no} {number:appeal}, {container-title:bulletin}, {:no} //
{issue:number 1 400}
{publisher:cass}, {issued:written}, {container-title:bulletin}, {:no} {issue:number 1 400}[, //
{:page_at}]
{publisher:cass}, {issued:written}, {container-title:law_journal} {issued:law_year}, //
{:page_at}[, {note:annotated}]
{publisher:cass} {issued:written}, {container-title:law_journal} {issued:law_year}. {page:number //
1 900}[, {note:annotated}]
{publisher:cass}, {issued:written}, {title:party}
{publisher:council}, {issued:written}, {title:party}, {:no} {number:docket}
{publisher:council}, {issued:written}, {title:party}, {:no} {number:docket}, //
{container-title:reports}, {:page_at}
{publisher:council}, {issued:written}, {title:party}, {container-title:reports} {:page_at}
{publisher:council}, {genre:section}, {issued:written}, {title:party}, req. {:no} {number:docket}
{publisher:council}, {issued:written}, {:no} {number:docket}
{publisher:appeal_court}, {issued:written}, {:no} {number:roll}
{publisher:appeal_court}, {issued:written}, {container-title:law_journal} {issued:law_year}, //
{:page_at}
{publisher:appeal_court}, {issued:written}, {title:party}[, {note:unpublished}]
{publisher:constitutional}, <décision|déc.> {:no} {number:constitutional_number} du //
{issued:written}, {title:about}[, cons. {locator:number 1 60}]
{publisher:constitutional}, {issued:written}, {:no} {number:constitutional_number}
{publisher:constitutional}, {:no} {number:constitutional_number}, {issued:written}, {title:about}
{publisher:eu_court}, {issued:written}, {title:versus}, aff. {number:eu_number}[, pt //
{locator:number 1 90}]
{publisher:eu_court}, {issued:written}, {title:versus}, aff. {number:eu_number}, //
{container-title:reports}, {:page_at}
{publisher:rights_court}, {issued:written}, {title:versus}, {:no} {number:application}[, {:par_at}]
{publisher:rights_court}, {title:versus}, {issued:written}, {:par_at}
{publisher:rights_court}, {title:versus}, arrêt du {issued:written}, {:par_at}
{title:versus}, requête {:no} {number:application}, {issued:written}
{title:versus}, {issued:written}, {container-title:reports}, {:page_at}
Arrêt {title:versus} du {issued:written}[, {:par_at}]
Arrêt de la {publisher:court_of} du {issued:written}[, affaire {title:name}]
{genre:judgment} du {publisher:tribunal}, {issued:written}
{genre:judgment} du {publisher:tribunal} du {issued:written}, {:no} {number:docket}
Affaire {title:name}, {publisher:tribunal}, {issued:written}
"""),
    "legislation": rows("""
{genre:act} {:no} {number:act_number} du {issued:written} {title:about}
{genre:act} {:no} {number:act_number} du {issued:written} {title:about}, {:art_at}
{genre:act} {:no} {number:act_number} du {issued:written} {title:about}, {container-title:jo} du //
{issued:written}[, {:page_at}]
{genre:act} {:no} {number:act_number} du {issued:written} {title:about}, {container-title:jo} //
{:no} {issue:number 1 300} du {issued:written}
{genre:act} {:no} {number:act_number} du {issued:written}[, {:art_at}]
{genre:act} {:no} {number:act_number}, {issued:written}, {container-title:jo}, {issued:written}, //
{:page_at}
{genre:act} du {issued:written} {title:about}[, {:art_at}]
{genre:act} du {issued:old_day}[, art. {locator:number 1 90}]
{:art_at} de la {genre:law_lower} du {issued:written}
{:art_at} du {title:code}
{:art_at} du {title:code}
{title:code}, {:art_at}
{title:code_short}, {:art_at}
{:art_at} {title:code_short}
{:art_at}, {title:code_short}
{title:code} ({:art_at})
{title:constitution} du {issued:written}[, {:art_at}]
{title:constitution}, {:art_at}
{title:old_law} de {issued:year 1300 1789}
{container-title:jo}, {issued:written}[, {:page_at}]
{container-title:jo} du {issued:written}, {:page_at}
{title:roman_law}, {locator:classic_at}
{genre:eu_act} {number:eu_act_number} du {issued:written}[, {:art_at}]
{genre:eu_act} {number:eu_act_number} du Conseil du {issued:written} {title:about}, //
{container-title:oj} {:no} L {issue:number 1 340}, {:page_at}
"""),
    "regulation": rows("""
Décret {:no} {number:act_number} du {issued:written} {title:about}[, {:art_at}]
Décret du {issued:written}, {container-title:jo}, {:page_at}
Arrêté du {issued:written} {title:about}
Arrêté préfectoral {:no} {number:act_number} du {issued:written}
Circulaire {:no} {number:act_number} du {issued:written}[ {title:about}]
Circulaire du {author:ministry}, {issued:written}
"""),
    "bill": rows("""
Projet de loi {title:about}, {author:chamber}, {:no} {number:number 1 4000}, {issued:written}
Proposition de loi {title:about}, {:no} {number:number 1 4000}, {author:chamber}, {issued:written}
{author:chamber}, projet de loi {:no} {number:number 1 4000} {title:about}, {issued:written}
Amendement {:no} {number:number 1 900}, {author:chamber}, {issued:written}
"""),
    "hearing": rows("""
{publisher:chamber}, {genre:debate}, séance du {issued:written}[, {:page_at}]
{container-title:jo_debates}, {issued:written}, {:page_at}
{container-title:jo_debates}, séance du {issued:written}, {:page_at}
{author:sender}, {container-title:jo_debates}, {issued:written}, {:page_at}
Audition de {author:officer}, {publisher:committee}, {issued:written}[, {:page_at}]
Audition de {author:officer} devant la {publisher:committee}, {issued:written}
{author:officer}, audition par la {publisher:committee}, {publisher-place:city}, {issued:written}
{publisher:committee}, audition de {author:officer}, {:role}, {issued:written}
Déposition de {author:officer} devant le {publisher:tribunal}, {issued:written}
Témoignage de {author:officer} au procès, {issued:written}
Compte rendu de la {publisher:committee}, {issued:written}, {:no} {number:number 1 90}
"""),
    "treaty": rows("""
{title:treaty_name}, {publisher-place:city}, {issued:written}[, {:art_at}]
{title:treaty_name} du {issued:written}[, {:art_at}]
{title:treaty_name}, signée à {publisher-place:city} le {issued:written}
{:art_at} de la {title:treaty_lower}
{title:treaty_name}, {issued:written}, {container-title:series}, vol. {volume:number 1 2500}, //
{:page_at}
Traité de {title:town} du {issued:old_day}
"""),
    "standard": rows("""
{number:norm}
{number:norm}, {title:quotable}, {publisher-place:city}, {publisher:norm_house}, {issued:year //
1960 2022}
{number:norm}, {issued:month_year}
"""),
}

FILLERS: dict[str, tuple[str, ...]] = {
    "cass": rows("""
Cass. civ. 1re
Cass. civ. 2e
Cass. civ. 3e
Cass. 1re civ.
Cass. 3e civ.
Civ. 1re
Civ. 2e
Civ. 3e
Cass. com.
Com.
Cass. soc.
Soc.
Cass. crim.
Crim.
Cass. ass. plén.
Cass., ass. plén.
Cass. ch. mixte
Cass. req.
Cour de cassation, chambre sociale
Cour de cassation, première chambre civile
Cass. (1re ch.)
"""),
    "appeal": ("{:number 70 99}-{:number 10 21}.{:digits 3}",
            "0{:number 0 9}-{:number 10 21}.{:digits 3}",
               "{:number 10 23}-{:number 10 25}.{:digits 3}", "{:number 70 99}-{:digits 5}"),
    "bulletin": ("Bull. civ. {:upper roman 5}", "Bull. crim.", "Bull. civ.",
            "Bull. 20{:number 10 19}, {:upper roman 3}"),
    "annotated": ("note {:family}", "obs. {:initial} {:family}", "concl. {:family}",
            "note {:initial} {:family}",
                  "rapp. {:family}", "comm. {:family}"),
    "party": rows("""
{:family}
Sieur {:family}
Dame {:family}
Époux {:family}
Société {:family}
Commune de Port-Vieux
Ville de {:city}
Ministre de la Marine c/ {:family}
Association Rives sans frontières
{:family} c/ {:family}
Syndicat des mariniers
"""),
    "versus": rows("""
{:family} c. {:country}
{:foreign_family} c. {:country}
{:family} c/ Commission
{:foreign_family} et autres c. {:country}
{:family} c/ {:family}
Commission c/ {:country}
{:country} c. {:country}
"""),
    "name": ("{:family}", "des pêcheurs", "{:family} et {:family}", "du port de {:city}"),
    "council": ("CE", "CE", "CE", "Conseil d’État", "CE, Ass.", "CE, sect.", "Cons. d’État",
            "CE Sect."),
    "section": ("Ass.", "Sect.", "référé", "6e et 1re sous-sect.", "ord. réf."),
    "docket": ("{:digits 6}", "{:number 10000 99000}", "{:number 300000 470000}"),
    "reports": ("Rec.", "Rec. CE", "Rec. Lebon", "Lebon", "Recueil",
            "C.I.J. Recueil {:year 1950 2020}"),
    "appeal_court": ("CA {:city}", "CAA {:city}", "TGI {:city}", "TA {:city}",
            "Cour d’appel de {:city}",
                     "TI {:city}", "CA {:city}, {:number 1 20}e ch.", "T. com. {:city}",
                             "Trib. civ. {:city}"),
    "roll": ("{:number 80 99}/{:digits 5}", "0{:number 1 9}/{:digits 5}",
            "{:number 10 23}/{:digits 5}"),
    "unpublished": ("inédit", "non publié", "préc."),
    "constitutional": ("Cons. const.", "Cons. const.", "Conseil constitutionnel", "CC"),
    "constitutional_number": ("{:number 78 99}-{:number 100 420} DC",
            "20{:number 10 23}-{:number 600 990} QPC",
                              "20{:number 10 23}-{:number 600 860} DC"),
    "eu_court": ("CJCE", "CJCE", "CJUE", "TPICE", "Trib. UE"),
    "eu_number": ("C-{:number 1 600}/{:digits 2}", "T-{:number 1 400}/{:digits 2}",
            "{:number 1 300}/{:number 60 88}"),
    "rights_court": ("CEDH", "CEDH", "Cour EDH", "Cour EDH, Gde ch.", "CIJ",
            "Cour européenne des droits de l’homme"),
    "application": ("{:number 1000 90000}/{:digits 2}",
            "{:number 1000 90000}/{:digits 2} et {:number 1000 90000}/{:digits 2}"),
    "court_of": ("Cour de cassation", "cour d’appel de {:city}", "Cour de justice",
            "chambre des requêtes"),
    "tribunal": ("tribunal de grande instance de {:city}", "tribunal correctionnel de {:city}",
                 "tribunal de commerce de {:city}", "tribunal spécial",
                         "Tribunal révolutionnaire"),
    "judgment": ("Jugement", "Ordonnance", "Arrêt", "Décision"),
    "act": ("Loi", "Loi", "Loi", "Loi organique", "Ordonnance", "L.", "loi", "Décret-loi"),
    "law_lower": ("loi", "loi organique", "loi de finances"),
    "act_number": ("{:number 50 99}-{:number 1 1400}", "20{:number 10 23}-{:number 1 1700}",
            "200{:number 0 9}-{:number 1 1700}"),
    "about": rows("""
relative {:to}
relatif {:to}
portant réforme {:de}
tendant à l’amélioration {:de}
sur {:noun}
visant à protéger {:noun}
portant création {:de}
modifiant {:noun}
d’orientation pour {:noun}
pour {:noun} et {:noun}
"""),
    "jo": ("JO", "JORF", "J.O.", "Journal officiel",
            "Journal officiel de la République française", "JO",
           "Moniteur belge", "Recueil officiel", "Bulletin officiel"),
    "jo_debates": ("JO, Débats, AN", "J.O. Déb. parl. Sénat",
            "JORF, Débats parlementaires, Assemblée nationale",
                   "Journal officiel, Chambre des députés", "Archives parlementaires", "JOAN"),
    "oj": ("JOUE", "JOCE", "Journal officiel de l’Union européenne", "JO"),
    "old_day": ("{:day} {:month} {:year 1560 1914}", "{:number 1 30} germinal an {:upper roman 9}",
                "{:number 1 30} ventôse an {:upper roman 9}",
                        "{:number 1 30} brumaire an {:number 2 9}"),
    "code": rows("""
Code civil
Code pénal
Code rural
Code du travail
code de l’environnement
Code de commerce
code de procédure pénale
Code général des ports
Code de la consommation
code électoral
"""),
    "code_short": ("C. civ.", "C. pén.", "C. trav.", "CPC", "C. com.", "C. consom.",
            "C. pr. pén.", "CGCT", "CESEDA",
                   "C. env.", "NCPC", "CJA"),
    "constitution": ("Constitution", "Constitution", "Préambule de la Constitution", "Charte",
            "Déclaration des droits"),
    "old_law": ("Ordonnance de la marine", "Édit de {:city}", "Coutume de {:city}",
            "Ordonnance royale", "Édit"),
    "roman_law": ("Digeste", "Institutes", "Code Théodosien", "Dig.", "Cod. Just."),
    "eu_act": ("Directive", "Règlement (CE)", "Règlement (UE)", "Décision", "directive"),
    "eu_act_number": ("{:number 75 99}/{:number 1 700}/CEE",
            "200{:number 0 9}/{:number 1 140}/CE", "{:no} {:number 1 2500}/200{:number 0 9}"),
    "ministry": ("ministre de l’Intérieur", "garde des Sceaux", "ministère de la Justice",
            "ministre de la Marine"),
    "chamber": ("Assemblée nationale", "Sénat", "Chambre des députés",
            "Chambre des représentants", "Conseil national"),
    "debate": ("compte rendu intégral", "débats parlementaires", "compte rendu analytique",
            "question écrite"),
    "committee": rows("""
commission d’enquête sur {:noun}
commission des lois
mission d’information sur {:noun}
Commission des affaires étrangères
commission d’enquête du Sénat
commission parlementaire
"""),
    "treaty_name": rows("""
Convention sur {:noun}
Convention internationale sur {:noun}
Convention européenne des droits de l’homme
Accord sur {:noun}
Traité d’amitié entre {:capital country} et {:capital country}
Protocole additionnel à la Convention sur {:noun}
Charte africaine {:de}
Convention relative {:to}
"""),
    "treaty_lower": ("Convention sur {:noun}", "Convention de {:city}", "convention de Vienne",
            "Charte sociale"),
    "town": ("{:city}",),
    "series": ("Recueil des traités", "RTNU", "Nations unies, Recueil des traités", "UNTS"),
    "norm_house": ("AFNOR", "Afnor éditions", "ISO"),
    "norm": ("NF EN {:number 100 60000}", "NF {:letter} {:number 10 99}-{:number 100 900}",
            "ISO {:number 100 30000}",
             "NF EN ISO {:number 1000 30000}"),
}  # fmt: skip
