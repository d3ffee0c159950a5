"""Laws, judgments, treaties, hearings, reports and other papers of states in Dutch notes."""

from training.languages import rows

STATE: dict[str, tuple[str, ...]] = {
    "legislation": rows("""
{locator} {title:act_short}
{locator} {title:act_name}
{locator} van de {title:act_name}
{title:act_name}, {locator}
{title:act_name} ({container-title:stb} {issued:year}, {number:number 1 900})
{title:act_name}, {container-title:stb} {issued:year}, {number:number 1 900}[, {locator}]
Wet van {issued:dmy}, {container-title:stb} {number:number 1 900}
Wet van {issued:dmy}, {container-title:stb} {:year}, {number:number 1 900}, tot wijziging van de//
 {title:act_name}
{title:act_word} van {issued:dmy}[, {container-title:stb} {number:number 1 900}]
{title:act_word} van {issued:old_dmy}
{title:old_act} {issued:old_dmy} p. {page:first}
{title:old_act} {issued:old_dmy}
{title:old_act} van {issued:old_dmy}[, {locator}]
{title:old_act}, {issued:old_dmy}
{container-title:stb} {issued:year}, {number:number 1 900}
{container-title:stb} {issued:year} nr. {number:number 1 900}
{container-title:bstb} {issued:dmy}[, p. {page:first}]
Decreet van {issued:dmy} betreffende {title:thing}, {container-title:bstb} {:dmy}
"""),
    "regulation": rows("""
{number:eu_law} van het Europees Parlement en de Raad van {issued:dmy}, {container-title:pb} L//
 {volume:number 1 400}
{number:eu_law} van {issued:dmy} ({container-title:pb} {:year} L {volume:number 1//
 400}/{page:first})
K.B. van {issued:dmy}[, {container-title:stb} {number:number 1 900}]
Beschikking van de minister van {publisher:of_ministry} van {issued:dmy}, nr. {number:letter_no}
Regeling van de minister van {publisher:of_ministry} van {issued:dmy}, {container-title:stcrt}//
 {:year}, {number:number 1 250}
"""),
    "bill": rows("""
{container-title:tk} {issued:session}, {number:dossier}, {:no} {issue:number 1 90}[, {:p}]
{container-title:tk} {issued:session}, {number:dossier}, {:no} {issue:number 1 90}, {:p}//
 ({genre:mvt})
{container-title:tk} {issued:session}, {number:dossier} {:no} {issue:number 1 90}
{container-title:tk} {issued:session}, {number:dossier}-{issue:number 1 90}
TK {issued:session}, {number:dossier}, {:no} {issue:number 1 90}[, {:p}]
Tweede Kamer, vergaderjaar {issued:session}, {number:dossier}, {:no} {issue:number 1 90}
{publisher:chamber}, vergaderjaar {issued:session}, {number:dossier}, nr. {issue:number 1 90}, {:p}
{publisher:chamber}, {issued:session}, {number:dossier}, {:no} {issue:number 1 90},//
 ‘{title:paper_name}’
{genre:mvt}, {container-title:tk} {issued:session}, {number:dossier}, nr. 3, {:p}
Parl.St. Kamer {issued:session}, nr. {number:number 10 3000}/{:number 1 12}[, {page:first}]
"""),
    "legal_case": rows("""
{publisher:court} {issued:dmy}, {number:nj}
{publisher:court} {issued:dmy}, {number:nj}[, {locator:ro}]
{publisher:court} {issued:dmy}, {number:ecli}[, {locator:ro}]
{publisher:court} {issued:dmy}, {number:ecli}, {:nj}[ ({title:case})]
{publisher:court} {issued:dmy}, {number:nj} ({title:case})
{publisher:court} {issued:dmy}, {number:nj}, m.nt. {:surname}
{publisher:court} {issued:dmy}, {number:ljn}[, {locator:ro}]
{publisher:court} {issued:dmy}, zaaknr. {number:case_no}
{publisher:court} {issued:old_dmy}, {number:w}
{publisher:court}, {issued:dmy}, {number:nj}
{publisher:court}, arrest van {issued:dmy}, {number:nj}
{publisher:rb} {issued:dmy}, {number:ecli}
{publisher:rb} {issued:dmy}, {number:nj}[, {locator:ro}]
{publisher:rb}, vonnis van {issued:dmy}, rolnr. {number:case_no}
{title:case} ({publisher:court} {issued:dmy}, {number:nj})
{title:arrest} {issued:old_dmy} in {container-title:w_name} no. {number:number 10 9000}
{title:arrest} van {issued:old_dmy} ({container-title:w_name} no. {number:number 10 9000})
Cass. {issued:dmy}, {number:arr}
Arbitragehof {issued:dmy}, nr. {number:number 1 200}/{:year 1985}[, {container-title:bstb} {:dmy}]
EHRM {issued:dmy}, nr. {number:digits 5}/{:digits 2} ({title:case_tegen})[, {locator:para}]
EHRM {issued:dmy}, {title:case_tegen}, {number:nj}
HvJ EU {issued:dmy}, {number:ceu}, {title:case_eu}[, {locator:para}]
HvJ EG {issued:dmy}, zaak {number:number 1 600}/{:digits 2} ({title:case_eu}), Jur. {:year} p.//
 {page:first}
{publisher:icty}, {title:icty_case}, {number:it}, {genre:judgment}, {issued:dmy}[, {locator:para}]
"""),
    "treaty": rows("""
{title:treaty_name}, {locator}
{locator} {title:treaty_short}
{title:treaty_name}, {publisher-place:city}, {issued:dmy}[, {container-title:trb} {:year},//
 {number:number 1 300}]
{title:treaty_name} ({container-title:trb} {issued:year}, {number:number 1 300})
{title:treaty_name} van {issued:dmy}
{title:treaty_name}, {issued:dmy}
"""),
    "hearing": rows("""
{container-title:hand} {issued:session}, nr. {issue:number 1 110}, p. {page:hand_pages}
{container-title:hand} {issued:dmy}, p. {page:hand_pages}
{container-title:hand} {issued:dmy}[, {page:hand_pages}]
{publisher:chamber}, {container-title:hand_long}, {issued:dmy}, p. {page:hand_pages}
Verhoor van {author:full_person} door de {publisher:committee}, {issued:dmy}
Verklaring van {author:full_person}, {publisher-place:witness_place}, {issued:dmy}
Verklaring {author:full_person}, {:role}, {issued:dmy}[, {:p}]
Openbaar verhoor {author:full_person}, {publisher:committee}, {issued:dmy}
Getuigenis van {author:full_person}, {issued:dmy}
{publisher:icty}, getuigenis {author:full_person}, {issued:dmy}
Proces-verbaal verhoor {author:full_person}, {issued:dmy}
Hoorzitting {publisher:committee}, {issued:dmy}
Proces-verbaal van {issued:dmy}[, nr. {number:number 100 9000}]
"""),
    "report": rows("""
{author:inst}, {title} ({publisher-place:city} {issued:year})[ {page}]
{author:inst}, {title}, {publisher-place:city}: {publisher}, {issued:year}[, {:p}]
{author:inst}, {title}, {publisher-place:city}, {issued:my}
{author:inst}, {title}, {issued:dmy}[, {:p}]
{author:inst}, ‘{title}’, {issued:dmy}[{:web}]
{author:inst} ({issued:yr}). {title}. {publisher-place:city}: {publisher}
{author}, {title}, {publisher:inst}, {issued:my}[, {:p}]
{author}, {title}. {genre:Report_kind} {publisher:inst}, {issued:year}
{genre:Report_kind} {publisher:inst}, {issued:dmy}[, {:p}]
{genre:Report_kind} {publisher:inst}, ‘{title}’, {issued:dmy}
{genre:Report_kind} van de Commissie {author:Particled}, {title}, {publisher-place:city}//
 {issued:year}
{title}, {publisher:inst}, {issued:dmy}[, {:p}]
{title} ({publisher-place:city} {issued:year})[, {:p}]
{publisher:inst}, {genre:Report_kind} nr. {number:number 1 200}, {issued:dmy}
"""),
    "document": rows("""
{publisher}, {title:paper_name}, {issued:dmy}
{publisher}, ‘{title:paper_name}’, {issued:dmy}[, {:p}]
{archive}, {archive_location:doss}. {title:paper_name}, {issued:dmy}
{archive}, {archive_location:doss}. {genre:Doc_kind} van {issued:dmy}
{genre:Doc_kind} {publisher:inst}, {issued:dmy}
{genre:Doc_kind} {:full_person}, {:role}, {issued:dmy}
{genre:Doc_kind} nr. {number:letter_no}, {issued:dmy}
{genre:Doc_kind} vergadering van {publisher:council}, {issued:dmy}
{genre:Doc_kind} van {publisher:council}, {issued:dmy}[, {:p}]
Notulen Ministerraad, {issued:dmy}
Agenda van {publisher:council}, {issued:dmy}
{publisher:vn}, {genre:res} {number:number 200 2500} ({issued:year 1970})
VN-{genre:res_lower} {number:number 200 2500}, {issued:dmy}
VN-document {number:un_symbol}[, {issued:dmy}][, {locator:para}]
{publisher:vn}, {title:report_name}, {number:un_symbol}, {issued:dmy}
{publisher}, {genre:release}, {issued:dmy}[{:web}]
{genre:Release} {publisher}, {issued:dmy}[{:web}]
{genre:Release} {publisher}, ‘{title:headline}’, {issued:dmy}
{publisher:eu}, {genre:eu_kind}, {number:com}, {issued:dmy}
{publisher:eu}, ‘{title:capital head}’, {number:com}[, {publisher-place:city}, {issued:dmy}]
Bijlage {number:number 1 20}: {title:paper_name}
Code {number:code}, {:full_person} aan {:full_person}, {issued:dmy}
{publisher}, ‘{title:paper_name}’, {issued:dmy}, {note:secret}
"""),
}
