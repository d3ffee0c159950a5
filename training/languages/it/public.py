"""Italian notes that cite the law, the press, the web and reports."""

from training.languages import rows

TEMPLATES: dict[str, tuple[str, ...]] = {
    "legal_case": rows("""
{publisher:cassation}, {issued:written}, n. {number:number 1 30000}
{publisher:cassation}, {issued:written}, n. {number:number 1 30000}
{publisher:cassation}, {issued:written}, n. {number:number 1 30000}, in //
{container-title:law_journal}, {issued:law_year}[, {volume:upper roman 3}], {:law_page}
{publisher:cassation}, {genre:ruling} {issued:written}, n. {number:number 1 30000}[, Rv. //
{:digits 6}]
{publisher:cassation}, {genre:ruling} n. {number:number 1 30000} del {issued:full_date}
{publisher:cassation} n. {number:number 1 30000}/{issued:law_year}
{publisher:court}, {issued:written}[, in {container-title:law_journal}, {issued:law_year}, //
{:law_page}]
{publisher:court}, {genre:ruling} n. {number:number 1 900} del {issued:written}
{publisher:court}, {genre:ruling} {issued:written}, n. {number:number 1 5000}
{publisher:constitutional}, {genre:ruling} {issued:written}, n. {number:number 1 500}[, {:par_at}]
{publisher:constitutional}, {genre:ruling} n. {number:number 1 500} del {issued:law_year}
{publisher:state_council}, {issued:written}, n. {number:number 1 9000}
{publisher:eu_court}, {issued:written}, causa {number:eu_number}, {title:versus}
{publisher:rights_court}, {title:versus}, ric. n. {number:application}, {issued:written}[, //
{:par_at}]
{publisher:rights_court}, {issued:written}, {title:versus}, n. {number:application}
{title:versus}, {publisher:rights_court}, {issued:written}
"""),
    "legislation": rows("""
{genre:act} {issued:written}, n. {number:number 1 900}
{genre:act} {issued:written}, n. {number:number 1 900}, {:art_at}
{:art_at} {genre:act} {issued:written}, n. {number:number 1 900}
{genre:act} {issued:written}, n. {number:number 1 900}, {title:about}
{genre:act} {issued:written}, n. {number:number 1 900}, {title:about}, {container-title:gazette} //
n. {issue:number 1 300} del {issued:written}
{genre:act} {issued:written}, n. {number:number 1 900}, in {container-title:gazette}, //
{issued:written}, n. {issue:number 1 300}
{genre:act} n. {number:number 1 900} del {issued:full_date}[, {:art_at}]
{genre:act} n. {number:number 1 900}/{issued:law_year}
{genre:act} {number:number 1 900}/{issued:law_year}, {:art_at}
art. {locator:number 1 2960} {title:code}
art. {locator:number 1 2960} {title:code}
artt. {locator:range 1 900} {title:code}
art. {locator:number 1 139} {title:constitution}
{title:code}, art. {locator:number 1 2960}
{title:statute}, lib. {locator:upper roman}
{title:statute}, {issued:old_day}, {:leaf_at}
Direttiva {number:directive_number} del {issued:written}[, {:art_at}]
Regolamento (CE) n. {number:number 100 3000}/{issued:year 1990 2009}
"""),
    "regulation": rows("""
d.P.R. {issued:written}, n. {number:number 1 900}[, {:art_at}]
d.m. {issued:written}
Decreto del {author:ministry} {issued:written}, n. {number:number 1 900}
Circolare {author:ministry} n. {number:number 1 300} del {issued:written}
Delibera del {author:town_council} n. {number:number 1 300} del {issued:written}
"""),
    "bill": rows("""
Disegno di legge n. {number:number 1 5000}, {author:chamber}, {issued:written}
{author:chamber}, proposta di legge n. {number:number 1 5000}, {title:about}
A.C. {number:number 1 5000}[, {issued:written}]
"""),
    "hearing": rows("""
{publisher:chamber}, Atti parlamentari, {genre:debate}, seduta del {issued:written}[, {:page_at}]
Atti parlamentari, {publisher:chamber}, {issued:written}, {:page_at}
{author:sender}, {publisher:chamber}, seduta del {issued:written}
Audizione di {author:officer}, {publisher:committee}, {issued:written}
Audizione di {author:officer} davanti alla {publisher:committee}, seduta del {issued:written}, //
{:page_at}
{publisher:committee}, resoconto stenografico, {issued:written}, {:page_at}
Deposizione di {author:officer} al processo, {publisher-place:city}, {issued:written}
"""),
    "treaty": rows("""
{title:treaty_name}, {publisher-place:city}, {issued:written}[, {:art_at}]
{title:treaty_name} del {issued:written}
Trattato di {title:city}, {issued:old_day}
"""),
    "standard": ("{number:norm}", "{number:norm}, {title:quotable}, {issued:year 1960 2022}"),
    "article-newspaper": rows("""
{:paper_name}, {issued:written}
{:paper_name}, {issued:written}[, {:page_at}]
«{container-title:newspaper}», n. {issue:number 1 300}, {issued:written}
«{container-title:newspaper}» del {issued:written}
{container-title:newspaper} ({publisher-place:city}), {issued:written}
{:quoted_press}, {:paper_name}, {issued:written}[, {:page_at}]
{:quoted_press}, {:paper_name}, {issued:written}[, {:page_at}]
{:quoted_press}, {:paper_name}, {issued:full_date}, {URL}
{author:full_author}, {:quoted_press}, {:paper_name}, {issued:written}[, {:page_at}]
{author:full_author}, {:quoted_press}, {:paper_name}, {issued:written}[, {:page_at}]
{author:full_author}, {:quoted_press}, {:paper_name}, {issued:written}[, {URL}]
{author:full_author}, {title}, «{container-title:newspaper}», {issued:written}
{author:list_author}, {:quoted_press}, «{container-title:newspaper}», {issued:written}
{author:full_author}, in «{container-title:newspaper}», {issued:written}
{container-title:agency}, {:quoted_press}, {issued:written}
"""),
    "article-magazine": rows("""
{author:full_author}, {:quoted_press}, «{container-title:magazine}», n. {issue:number 1 52}, //
{issued:written}, {:page_at}
{:quoted_press}, «{container-title:magazine}», {issued:month_year}[, {:page_at}]
«{container-title:magazine}», a. {volume:upper roman}, n. {issue:number 1 52}, {issued:written}
"""),
    "webpage": rows("""
{URL}
{URL} (consultato il {accessed})
{URL} (ultimo accesso: {accessed})
{:quoted_web}, {URL}[ (consultato il {accessed})]
{:quoted_web}, {publisher:body}, {issued:written}, {URL}
{:quoted_web}, {publisher:body} ({publisher-place:city}), {issued:written}, {URL}
{publisher:body}, {:quoted_web}, {issued:written}, {URL} (ultimo accesso {accessed})
{author:body}, {title}, disponibile all’indirizzo {URL}
{author:full_author}, {:quoted_web}, {container-title:site}, {issued:written}, {URL}
{author:full_author}, {title}, in {container-title:site}, {URL} \\[{accessed}\\]
{author:list_author} ({issued:year}), {title}, {URL} (visitato il {accessed})
{genre:release} {:of_body}, {issued:written}[, {URL}]
Sito {:of_body}, {URL}
{title:headword}, in {container-title:wiki}, {URL}
"""),
    "post-weblog": (
        "{author:person}, {:quoted_web}, {container-title:site}, {issued:written}, {URL}",
    ),
    "post": ("{author:person} (@{:slug any_family}), {genre:tweet}, {issued:written}, {URL}",),
    "report": rows("""
{author:body}, {title}, {publisher-place:city} {issued:pub_year}[, {:page_at}]
{author:body}, {title}, {publisher-place:city}, {issued:pub_year}[, {:page_at}]
{author:body}, {title}, {issued:month_year}[, {URL}]
{editor:body} (a cura di), {title}, {publisher-place:city} {issued:pub_year}
{author:full_author}, {title}, {publisher:body}, {issued:month_year}, {:page_at}
«{title:quotable}», {publisher:body}, {issued:month_year}
{author:un}, {title}, doc. {number:un_symbol}, {issued:written}[, {:par_at}]
{author:un}, risoluzione {number:resolution}, {issued:written}
{author:commission}, {title}, {number:com}
{number:un_symbol}, {issued:written}, {:par_at}
Relazione della {author:committee}, doc. {number:parliament_doc}, {:page_at}
"""),
    "dataset": rows("""
{author:body}, {title:stats}, {publisher-place:city} {issued:year}, tav. {locator:number 1 90}
{author:body}, {title:stats}, {issued:year}, {:page_at}
"""),
    "broadcast": (
        "«{title:quotable}», {container-title:channel}, {issued:written}",
        "{container-title:channel}, {issued:written}",
    ),
    "motion_picture": (
        "{title}, regia di {author:person}, {publisher-place:country} {issued:year 1925 2022}",
        "{author:person}, {title}, {publisher-place:country} {issued:year 1945 2022}",
    ),
}

FILLERS: dict[str, tuple[str, ...]] = {
    "cassation": ("Cass. civ., sez. {:upper roman 6}", "Cass. pen., sez. {:upper roman 6}",
            "Cass., sez. un.",
                  "Cass. civ. sez. un.", "Cass., sez. lav.", "Cass.", "Cass., S.U.",
                          "Corte di cassazione",
                  "Cass. civ., sez. I", "Cass. pen., Sez. Un."),
    "law_page": ("p. {page:number 1 3000}", "{page:number 1 3000}", "{page:number 1 3000} ss.",
            "c. {page:number 1 3000}"),
    "ruling": ("sentenza", "sent.", "ord.", "ordinanza", "decreto"),
    "court": ("App. {:city}", "Trib. {:city}", "Tribunale di {:city}",
            "Corte d’appello di {:city}",
              "Trib. {:city}, sez. {:upper roman 4}", "Pret. {:city}",
                      "Corte d’assise di {:city}"),
    "constitutional": ("Corte cost.", "C. cost.", "Corte costituzionale", "Corte cost."),
    "state_council": ("Cons. Stato, sez. {:upper roman 6}", "Cons. St., Ad. plen.", "TAR Veneto",
                      "T.A.R. Lazio, sez. {:upper roman 3}", "Corte dei conti", "Cons. Stato"),
    "eu_court": ("Corte giust.", "CGUE", "Corte giust. CE", "Trib. UE", "CGCE"),
    "rights_court": ("Corte EDU", "Corte eur. dir. uomo", "CEDU", "Corte EDU, Grande Camera"),
    "eu_number": ("C-{:number 1 600}/{:digits 2}", "T-{:number 1 400}/{:digits 2}"),
    "versus": ("{:family} c. Italia", "{:foreign_family} c. {:country}",
            "{:family} e altri c. Italia",
               "Commissione c. {:country}", "{:family} c. {:family}"),
    "application": ("{:number 1000 90000}/{:digits 2}",),
    "act": ("legge", "l.", "Legge", "L.", "d.lgs.", "D.lgs.", "d.l.", "r.d.", "R.D.",
            "legge regionale",
            "D. Lgs.", "l.r. Veneto", "L. cost."),
    "about": ("Norme {:on}", "Disposizioni in materia {:di}", "Riforma {:di}",
            "Legge quadro {:on}",
              "Misure urgenti per {:noun}", "Istituzione {:di}", "recante disciplina {:di}"),
    "gazette": ("G.U.", "Gazzetta Ufficiale", "GU", "Gazz. Uff."),
    "code": ("c.c.", "c.p.", "c.p.c.", "c.p.p.", "cod. civ.", "cod. pen.", "c. nav.",
            "cod. proc. civ.", "T.U. edilizia",
             "Codice civile"),
    "constitution": ("Cost.", "Cost.", "Costituzione"),
    "statute": ("Statuti di {:city}", "Statuto del Comune di {:city}", "Statuta communis",
            "Capitolare {:di}"),
    "directive_number": ("{:number 75 99}/{:number 1 700}/CEE",
            "200{:number 0 9}/{:number 1 140}/CE"),
    "ministry": ("Ministero dell’Interno", "Ministro della Giustizia",
            "Ministero dei Beni culturali", "Prefetto di {:city}"),
    "town_council": ("Consiglio comunale di {:city}", "Comune di {:city}", "Consiglio regionale"),
    "chamber": ("Camera dei deputati", "Senato della Repubblica", "Camera", "Senato",
            "Assemblea costituente"),
    "debate": ("Discussioni", "Resoconto stenografico", "Legislatura {:upper roman}", "Documenti"),
    "committee": ("Commissione parlamentare d’inchiesta {:on}", "Commissione giustizia",
            "I Commissione",
                  "Commissione affari costituzionali", "Commissione antimafia"),
    "treaty_name": ("Convenzione {:on}", "Accordo {:on}",
            "Convenzione europea dei diritti dell’uomo",
                    "Trattato di amicizia tra Italia e {:country}",
                            "Protocollo addizionale {:on}"),
    "norm": ("UNI EN {:number 100 60000}", "UNI EN ISO {:number 1000 30000}:{:year 1995 2022}",
            "UNI {:number 1000 12000}"),
    "quoted_press": ("«{title:headline}»", "“{title:headline}”", "{title:headline}",
            "{title:headline}"),
    "quoted_web": ("«{title:quotable}»", "“{title:quotable}”", "{title:quotable}"),
    "agency": ("ANSA", "Adnkronos", "Reuters", "AGI", "Agenzia Laguna"),
    "site": ("{:newspaper} online", "Laguna.info", "Portale {:di}", "Storie {:di}",
            "{:slug host_word}.example"),
    "wiki": ("Wikipedia", "Enciclopedia online", "Dizionario lagunare online"),
    "release": ("Comunicato stampa", "comunicato stampa", "Comunicato", "Nota"),
    "tweet": ("tweet", "post su Facebook", "post"),
    "of_body": ("del {publisher:owner_masc}", "della {publisher:owner_fem}",
            "dell’{publisher:owner_vowel}"),
    "owner_masc": ("Comune di Venezia", "Ministero della Giustizia", "Magistrato alle Acque",
            "Centro Studi Adriatici"),
    "owner_fem": ("Regione del Veneto", "Lega dei Pescatori", "Commissione europea",
            "Fondazione del Sale"),
    "owner_vowel": ("Autorità portuale di Trieste", "Associazione Laguna Viva",
            "Università di {:city}", "UNHCR"),
    "un": ("Nazioni Unite", "ONU", "Consiglio di sicurezza", "Assemblea generale",
            "Comitato per i diritti umani"),
    "un_symbol": ("A/{:number 40 78}/{:number 1 900}", "S/{:year 1994 2023}/{:number 1 1200}",
            "A/RES/{:number 40 75}/{:number 1 300}",
                  "CCPR/C/ITA/CO/{:number 1 7}", "A/HRC/{:number 1 50}/{:number 1 90}"),
    "resolution": ("{:number 400 2700} ({:year 1980 2023})", "{:number 30 75}/{:number 1 250}"),
    "commission": ("Commissione europea", "Commissione delle Comunità europee"),
    "com": ("COM({:year 1990 2023}) {:number 1 900} def.",
            "COM({:year 2012 2023}) {:number 1 900} final"),
    "parliament_doc": ("{:upper roman}, n. {:number 1 40}", "XXIII, n. {:number 1 40}"),
    "stats": ("Annuario statistico", "Censimento {:di}", "Statistiche {:di}", "Annuario {:di}"),
    "channel": ("Rai Storia", "Radio Laguna", "Rai 3", "TeleAdriatico", "TG1"),
}  # fmt: skip
