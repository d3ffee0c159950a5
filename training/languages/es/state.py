"""Laws, judgments, treaties, hearings, reports and other papers of states in Spanish notes."""

from training.languages import rows

STATE: dict[str, tuple[str, ...]] = {
    "legislation": rows("""
{title:act} {:no} {number:act_number}, de {issued:dmy}
{title:act} {:no} {number:act_number}, {locator}
{title:act} {number:slash}, de {issued:dm}[, {locator}]
{genre:act} {number:slash}, de {issued:dm}, {title:act_name}[, {locator}]9
{genre:act} {number:slash}, de {issued:dm}, {title:act_name} ({container-title:gazette} {:no}//
 {issue:number 1 310}, de {:dmy})
{genre:act} {:no} {number:act_number}, {title:act_name}[, de {issued:dmy}][, {locator}]
{genre:act} {:no} {number:law_no} de {issued:year}, {title:act_name}
{genre:act} {number:law_no} de {issued:year}, “{title:por_la_cual}”
{title:act} {number:law_no} de {issued:year}[, {locator}]
{title:act} de {issued:dmy}[, {locator}]
{title:act} del {issued:dmy}, {container-title:gazette}, {issued:dmy}[, p. {page:first}]
{locator} de la {title:constitution}
{locator} del {title:code}
{title:code}, {locator}
{title:code} de {:country}, {locator}
{title:code} ({issued:year}), {locator}
{title:constitution}, {locator}
{title:constitution} de {issued:year}[, {locator}]
{title:constitution_short}, {locator}
{container-title:gazette}, {:no} {issue:number 1 310}, {issued:dmy}[, {:p}]
{container-title:gazette} de {issued:dmy}[, {:p}]
{publisher:ministry}, {genre:act} {:no} {number:act_number}, {issued:dmy}
"""),
    "regulation": rows("""
{title:decree} {:no} {number:act_number}, de {issued:dmy}[, {locator}]
{genre:decree} {number:slash}, de {issued:dm}, {title:act_name}
{publisher:ministry}. {genre:decree} {:no} {number:act_number}, {issued:dmy},//
 {container-title:gazette}, {issued:dmy}
{title:decree} Supremo {:no} {number:act_number}, {container-title:gazette}, {issued:dmy}
{number:eu_law}, de {issued:dmy}[, {title:act_name}] ({container-title:doue} L {volume:number 1//
 400}, p. {page:first})
{number:eu_law} del Parlamento Europeo y del Consejo, de {issued:dmy}, {title:act_name}[,//
 {locator}]
{publisher:ministry}, Resolución {:no} {number:act_number}, {issued:dmy}
Ordenanza municipal {:no} {number:act_number} de {publisher:town_hall}, {issued:dmy}
"""),
    "bill": rows("""
{title:bill_name}, {container-title:diary}, {:no} {issue:number 1 400}, {issued:dmy}[, {:p}]
{title:bill_name}, boletín {:no} {number:digits 4}-{:digits 2}[, {issued:dmy}]
{publisher:chamber}, {title:bill_name}, expediente {number:number 100 9000}-D-{:year}
{title:bill_name}, {publisher:chamber}, {publisher-place}, {issued:my}
"""),
    "legal_case": rows("""
{number:stc}, de {issued:dm}[, {locator:para}]
{number:stc}, FJ {locator:number 1 12}
{number:sts} de {issued:dmy} (rec. {:number 10 9000}/{:year 1980})
Sentencia del {publisher:court} de {issued:dmy}[, {locator:para}]
Sentencia del {publisher:court} {number:slash}, de {issued:dm}[, {locator:para}]
Sentencia {number:sent_number} de la {publisher:court_f}, M.P. {:full_person}
{publisher:court}, sentencia de {issued:dmy}, {number:rol}[, {locator:para}]
{publisher:court_f}, sentencia {number:sent_number}, {issued:dmy}[, {locator:para}]
{publisher:court_f}, {number:rol}, {issued:dmy}[, {locator:para}]
{publisher:court_f}, {number:rol}, sentencia del {issued:dmy}
{publisher:court_f}, “{title:case}”, {issued:dmy}, {number:fallos}
{publisher:court_f}, {title:case}, {issued:short_date}
{publisher:court_f}, {number:rol}, caratulado “{title:case_against}”, {issued:dmy}
{publisher:court_f}. {title:iacourt_case}. {genre:iacourt_genre}. Sentencia de {issued:dmy}.//
 Serie C {:no} {number:number 1 400}[, {locator:para}]
{publisher:court_iacourt}, {title:iacourt_case}, {genre:iacourt_genre}, sentencia de//
 {issued:dmy}[, {locator:para}]
{publisher:court_iacourt}, {title:iacourt_case}, sentencia de {issued:dmy}//
 ({genre:iacourt_genre}), {locator:parr}
{title:iacourt_case}, sentencia del {issued:dmy}, {locator:parr}
{publisher:commission_ia}, Informe {:no} {number:slash}, Caso {:digits 2}.{:digits 3},//
 {title:given_family}, {issued:dmy}[, {locator:parr}]
{publisher:court_eu}, sentencia de {issued:dmy}, {title:case_eu}, {number:ceu}[, {locator:eu_para}]
STJUE de {issued:dmy}, {title:case_eu} ({number:ceu})[, {locator:eu_para}]
STEDH de {issued:dmy}, {title:case_contra} ({:no} {number:digits 5}/{:digits 2})[,//
 {locator:eu_para}]
{title:case_contra} ({:no} {number:digits 5}/{:digits 2}), {publisher:tedh}, {issued:dmy}
Auto del {publisher:court_lower} de {publisher-place}, de {issued:dmy}
{publisher:court_lower} de {publisher-place}, causa {:no} {number:number 10 9000}[/{:digits 2}],//
 “{title:case_against}”, {issued:dmy}
{publisher:court_lower}, causa {number:number 10 9000}, fs. {page:fs}
Causa {:no} {number:number 10 9000}/{:digits 2}, “{title:case_against}”,//
 {publisher:court_lower}, fs. {page:fs}
Expediente {:no} {number:slash}, {publisher:court_lower} de {publisher-place}, f. {page:fs}
{title:case}, {number:fallos}
"""),
    "treaty": rows("""
{title:treaty_name}, {locator}
{title:treaty_name} ({issued:year})[, {locator}]
{title:treaty_name}, {issued:dmy}[, {locator}]
{title:treaty_name}, de {issued:dmy}[, {locator}]
{title:treaty_name}, hecho en {publisher-place} el {issued:dmy}[ ({container-title:gazette}//
 {:no} {issue:number 1 310}, de {:dmy})]
{title:treaty_name}, firmado en {publisher-place} el {issued:dmy}[, {locator}]
{title:treaty_name}, {publisher-place}, {issued:dmy}[, {volume:number 1 2400}//
 {container-title:uts} {page:first}]
{locator} del {title:treaty_name_m}
{title:treaty_name}, {issued:year}, en {container-title:treaty_book}, t. {volume:upper roman 9},//
 {:p}
"""),
    "hearing": rows("""
{container-title:diary}, {:no} {issue:number 1 400}, {issued:dmy}[, {:p}]
{container-title:diary} del {publisher:chamber}, sesión del {issued:dmy}[, {:p}]
{author}, en {container-title:diary}, sesión de {issued:dmy}, {:p}
{publisher:chamber}, {container-title:diary}, {:upper roman 14} legislatura, {:no} {issue:number//
 1 400}, {issued:dmy}, {:p}
Intervención de {author}, {publisher:chamber}, sesión {number:number 1 90}.ª, {issued:dmy}
Declaración de {author} ante {publisher:body}, {issued:dmy}[, fs. {page:fs}]
Testimonio de {author} ante {publisher:body}, {publisher-place:witness_place}, {issued:dmy}
{publisher:body_c}, audiencia pública en {publisher-place:witness_place}, {issued:dmy}[,//
 testimonio de {author}]
{publisher:body_c}, testimonio {number:number 100 9000}
{publisher:body_c}, testimonio {number:number 100 9000}[, {publisher-place:witness_place}],//
 {issued:my}
{publisher:body_c}. Testimonio {:no} {number:number 100 9000}. {publisher-place:witness_place},//
 {issued:year}
{publisher:body_c}, caso {:no} {number:number 100 9000}, declarante {:no} {:number 1 40}
Comparecencia de {author}, {:role}, ante {publisher:body}, {issued:dmy}, acta {:no}//
 {number:number 1 90}, {:p}
Acta de la sesión del {publisher:council} de {issued:dmy}[, {:p}]
"""),
    "report": rows("""
{author:inst}, {title}, {publisher-place}, {issued:year}[{:pin}]
{author:inst}, {title}, {publisher-place}, {publisher}, {issued:year}[, {:p}]
{author:inst}, {title}, tomo {volume:upper roman 9}, {publisher-place}, {issued:year}[, {:p}]
{author:inst}, {title}, t. {volume:upper roman 9}, cap. {section:number 1 9}, {:p}
{author:inst} ({issued:yr}). {title}. {publisher-place}: {publisher}[{:web}]
{author:inst} ({issued:yr}): {title}, {publisher-place}[, {:p}]
{author:inst}, “{title}”, {issued:dmy}[{:web}]
{author:inst}, «{title}», {issued:my}[, {:p}][{:web}]
{author:inst}. {title}. {publisher-place}, {issued:my}
{author:inst}, {title}, doc. {number:oea}, {issued:dmy}[, {:para_text}]
{author:inst}: {title} ({issued:year}), {:p}
{publisher:inst}, {genre:report_kind} {:no} {number:report_number}, {issued:dmy}[, {:p}]
{author}, {title}, {publisher:inst}, {publisher-place}, {issued:year}[, {:p}]
{author}, “{title}”, {genre:report_kind}, {publisher:inst}, {issued:my}[{:web}]
{title}, {publisher:inst}, {publisher-place}, {issued:year}[, {:p}]
{title}, {publisher-place}, {issued:year}, vol. {volume:number 1 9}, {:p}
{title} {:of_publisher}, {issued:dmy}[, {:p}]
{genre:Report_kind} {:of_publisher} sobre {title:thing}, {issued:dmy}
"""),
    "document": rows("""
{publisher:un_body}, {genre:res} {number:un_symbol}, de {issued:dmy}[, {:para_text}]
{publisher:un_body}, {genre:res} {number:number 200 2500} ({issued:year 1970})[, {:para_text}]
{publisher:un_body}, {title:report_name}, {number:un_symbol}, {issued:dmy}[, {:para_text}]
{publisher:un_body}, «{title:report_name}», doc. {number:un_symbol}, {issued:dmy}
{publisher:un_body}, “{title:report_name}”, Doc. ONU {number:un_symbol}, párr. {locator:number 1//
 90}
Doc. {number:un_symbol}, {issued:dmy}[, párr. {locator:number 1 90}]
{number:un_symbol}, párr. {locator:number 1 90}
{publisher:oea_body}, {number:oea}, {issued:dmy}[, {:para_text}]
{publisher}, {genre:release}, {issued:dmy}[{:web}]
{publisher}, {genre:release} {:no} {number:report_number}, {issued:dmy}
{publisher}, “{title:headline}”, {genre:release}, {issued:dmy}[{:web}]
{genre:Release} {:of_publisher}, {publisher-place}, {issued:dmy}
{publisher:eu_body}, {genre:com_kind}, «{title:head}», {number:eu_com}, {issued:dmy}
{publisher:eu_body}, {title:report_name}, {number:eu_com}[, {publisher-place}, {issued:dmy}]
{genre:Doc_kind} {:of_publisher}, {issued:dmy}[, {:p}]
{genre:Doc_kind} {:no} {number:report_number}, {publisher}, {issued:dmy}
{genre:Doc_kind} “{title:head}”, {publisher}, {issued:my}, {note:secret}
{genre:Doc_kind} reservado {:no} {number:report_number}, de {issued:dmy}
{publisher}, {genre:doc_kind} interno, {publisher-place}, {issued:dmy}
{genre:Deed} de {:full_person}, {publisher-place:witness_place}, {issued:dmy}
Anexo {number:number 1 40}: {title:head}, {issued:dmy}
Documento desclasificado {number:digits 6}, {publisher:ministry}, {issued:dmy}
{genre:Doc_kind} de la reunión entre {author:inst} y {:inst}, {publisher-place}, {issued:dmy}
"""),
}
