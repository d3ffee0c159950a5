"""Laws, judgments, treaties, hearings, reports and other papers of states in Portuguese notes."""

from training.languages import rows

STATE: dict[str, tuple[str, ...]] = {
    "legislation": rows("""
{title:act} nº {number:law_no}, de {issued:dmy}[, {locator}]
{title:act} n. {number:law_no}, de {issued:dmy}[, {locator}]
{title:act} n.º {number:pt_no}, de {issued:dm}[, {locator}]
{title:act} {:no} {number:law_no}/{issued:year}[, {locator}]
{title:act} {:no} {number:law_no}/{:digits 2}, {locator}
{title:act} {number:law_no}, de {issued:dmy}
{genre:act} nº {number:law_no}, de {issued:dmy}. {title:act_name}[. {container-title:gazette},//
 {publisher-place}, {:dmy}]
{genre:act} n.º {number:pt_no}, de {issued:dm} – {title:act_name}
{author:brasil}. {title:act} nº {number:law_no}, de {issued:dmy}. {container-title:gazette},//
 {publisher-place}, {:dmy}[, p. {page:first}]
{author:brasil}. {genre:act} nº {number:law_no}, de {issued:dmy}. {title:act_name}.//
 {publisher-place}: {publisher:presidency}, {:year 1960}{:web}
{author:brasil}. {title:constitution} ({issued:year 1824}). {publisher-place}://
 {publisher:senate}, {:year 1980}
{author:brasil}. {genre:act} nº {number:law_no}, de {issued:dmy}. {title:act_name}.//
 {container-title:gazette}: seção 1, {publisher-place}, {:year}, n. {issue:number 1 310}, p.//
 {page:first}
{locator} da {title:constitution}
{locator} do {title:code}
{title:code}, {locator}
{title:constitution}, {locator}
{title:constitution} de {issued:number 1822 1990}, {locator}
{title:constitution_short}, {locator}
{title:old_act} de {issued:dmy}
{title:old_act} de {issued:dm}
{title:act} de {issued:dmy}[, {locator}]
{container-title:gazette}, {issued:dmy}[, {:p}]
{container-title:gazette}, {:upper roman 3} Série, n.º {issue:number 1 310}, de {issued:dmy}[,//
 {:p}]
{container-title:gazette} n.º {issue:number 1 310}/{:year}, Série {:upper roman 3} de {issued:dmy}
{title:act} nº {number:law_no}, de {issued:number 1890 2020}
"""),
    "regulation": rows("""
{title:decree} {:no} {number:pt_no}, de {issued:dm}
{title:decree} nº {number:law_no}, de {issued:dmy}[, {publisher:ministry}]
{author:inst_upper}. {title:decree} nº {number:number 1 900}, de {issued:dmy}.//
 {container-title:gazette}, {publisher-place}, {:dmy}
{number:eu_law} do Parlamento Europeu e do Conselho, de {issued:dmy}[, {locator}]
{number:eu_law}, de {issued:dmy} ({container-title:joue} L {volume:number 1 400}, p. {page:first})
{publisher:ministry}, {title:decree} n.º {number:number 1 900}/{:year}, de {issued:dm}
"""),
    "bill": rows("""
{title:bill_kind} nº {number:number 1 9000}, de {issued:year}[. {title:act_name}]
{author:brasil}. {publisher:chamber}. {title:bill_kind} n. {number:number 1//
 9000}/{issued:year}{:web}
{title:bill_kind} n.º {number:number 1 900}/{:upper roman 15}, {container-title:dar}, {issued:dmy}
{publisher:chamber}, {title:bill_kind} {number:number 1 9000}/{issued:year}
"""),
    "legal_case": rows("""
{publisher:court}, {number:case_no}, rel. {:min} {:full_person}, j. {issued:short_date}[,//
 {container-title:dj} {:short_date}]
{publisher:court}, {number:case_no}, Relator: {:min} {:full_person}, julgado em {issued:dmy}
{publisher:court}. {number:case_no}. Relator: {:min} {:full_person}. {publisher-place},//
 {issued:dmy}[. {container-title:dj}, {:dmy}]
{author:brasil}. {publisher:court}. {genre:case_kind} nº {number:law_no}. {:title_case}.//
 Relator: {:min} {:full_person}. {publisher-place}, {issued:dmy}
{author:brasil}. {publisher:court} ({:number 1 6}. Turma). {number:case_no}. {publisher-place},//
 {issued:dmy}. {container-title:dj}, {:dmy}[, p. {page:first}]
{number:case_no} ({publisher:court}, {issued:year 1970})
{number:case_no}/{:state}, {publisher:court}, {issued:short_date}
Acórdão do {publisher:court_pt} de {issued:dmy}[, {number:proc}]
Acórdão do {publisher:court_pt} n.º {number:pt_no}, de {issued:dm}[, {locator:parr}]
Ac. do {publisher:court_pt} de {issued:short_date}[, {number:proc}][, {container-title:bmj}//
 {issue:number 100 490}, p. {page:first}]
Acórdão {:no} {number:pt_no}, {publisher:court_pt}
{publisher:court_pt}, Acórdão n.º {number:pt_no}, {issued:dmy}
{publisher:court_pt}, {issued:dmy}, {number:proc}[, {:full_person}]{:web}
Súmula {number:number 1 700} do {publisher:court}
Sentença do {publisher:court_low}, {issued:dmy}, {number:proc}
{publisher:court_low}, processo-crime {:no} {number:number 10 900}, {issued:year}, fls. {page:fs}
Processo {:no} {number:proc_no}, {publisher:court_low}, fls. {page:fs}
{publisher:cidh}, {title:ia_case}, sentença de {issued:dmy}[, {locator:parr}]
{publisher:cidh}. {title:ia_case}. {genre:ia_genre}. Sentença de {issued:dmy}. Série C No.//
 {number:number 1 400}[, {locator:parr}]
{title:ia_case}, sentença de {issued:dmy}[, {locator:parr}]
{publisher:tjue}, acórdão de {issued:dmy}, {title:eu_case}, {number:ceu}[, {locator:parr}]
{publisher:tedh}, {title:case_c}, queixa n.º {number:digits 5}/{:digits 2}, {issued:dmy}
{title:case_c}, n.º {number:digits 5}/{:digits 2}, {publisher:tedh}, {issued:dmy}, {locator:parr}
"""),
    "treaty": rows("""
{title:treaty_name}, {locator}
{title:treaty_name} ({issued:year})[, {locator}]
{title:treaty_name}, de {issued:dmy}[, {locator}]
{title:treaty_name}, {publisher-place}, {issued:dmy}
{title:treaty_name}, assinado em {publisher-place} a {issued:dmy}
{title:treaty_name}, {publisher-place}, {issued:dmy}, promulgado pelo Decreto nº {:number 1000//
 90000}
{title:treaty_word} de {issued:dm}
{title:treaty_word} de {issued:dmy}[, {locator}]
{locator} do {title:treaty_m}
{title:treaty_name}, in {container-title:treaty_book}, t. {volume:upper roman 9}, {:p}
"""),
    "hearing": rows("""
Depoimento de {author:full_person} à {publisher:cv}, {issued:dmy}[,//
 {publisher-place:witness_place}]
Depoimento de {author:full_person} à {publisher:cv}, em {publisher-place:witness_place}, em//
 {issued:dmy}
Depoimento prestado por {author:full_person} à {publisher:cv} em {issued:dmy}
{author:rev_person}. Depoimento à {publisher:cv}. {publisher-place}, {issued:dmy}[. {archive},//
 {archive_location:br_code}]
{publisher:cv}. Depoimento de {author:full_person}, {issued:dmy}[, {archive_location:br_code}]
{publisher:cv}, audiência pública em {publisher-place:witness_place}, {issued:dmy}
{publisher:chamber}, {container-title:diary}, {issued:dmy}[, {:p}]
{container-title:diary}, {issued:dmy}[, {:p}]
{container-title:diary}, sessão de {issued:dmy}[, {:p}]
{container-title:diary}, {:upper roman 2} Série-A, n.º {issue:number 1 130}, {issued:dmy}[, {:p}]
Discurso de {author:full_person} na {publisher:chamber}, sessão de {issued:dmy}
Intervenção do deputado {author:full_person}, {container-title:diary}, sessão de {issued:dmy}, {:p}
Interrogatório de {author:full_person}, {publisher-place:witness_place}, {issued:dmy}, fls.//
 {page:fs}
Ata da {number:number 2 90}ª reunião da {publisher:committee}, {issued:dmy}
CPI {:of_np}, depoimento de {author:full_person}, {issued:dmy}
"""),
    "report": rows("""
{author:inst_upper}. {title}. {publisher-place}: {publisher}, {issued:abnt_year}[. {:p}]
{author:inst_upper}. {title}. {publisher-place}, {issued:abnt_year}[{:web}]
{author:inst_upper}. {title}. {publisher-place}: {publisher}, {issued:abnt_year}. v.//
 {volume:upper roman 4}[, {:p}]
{author:inst}, {title}, {publisher-place}, {issued:year}[, {:p}]
{author:inst}, {title}, vol. {volume:upper roman 4}, {:p}
{author:inst}. {title}. Volume {volume:upper roman 4}. {publisher-place}, {issued:year}, {:p}
{author:inst} ({issued:yr}). {title}. {publisher-place}: {publisher}
{author:inst}, “{title}”, {issued:dmy}[{:web}]
{author:inst}, «{title}», {publisher-place}, {issued:my}[, {:p}]
{author}, {title}, {publisher:inst}, {publisher-place}, {issued:year}[, {:p}]
{author}, “{title}”, {genre:report_kind}, {publisher:inst}, {issued:my}
{title}, {publisher-place}, {publisher}, {issued:year}[, {:p}]
{title} {:of_publisher}, {issued:dmy}[, {:p}]
{genre:Report_kind} {:of_publisher} sobre {title:thing}, {issued:dmy}
{publisher:inst}, {genre:report_kind} {:no} {number:report_no}, {issued:dmy}[, {:p}]
{genre:Report_kind} {:no} {number:report_no}, {publisher:inst}, {publisher-place},//
 {issued:dmy}[. {archive}, {archive_location:br_code}]
"""),
    "document": rows("""
{publisher:un_body}, {genre:res} {number:un_symbol}, de {issued:dmy}[, {locator:parr}]
{publisher:un_body}, {genre:res} {number:number 200 2500} ({issued:year 1970})[, {locator:parr}]
{publisher:un_body}, {title:report_name}, {number:un_symbol}, {issued:dmy}
{author:upper un_body}. {title:report_name}. {number:un_symbol}. {publisher-place}, {issued:year//
 1970}
Doc. {number:un_symbol}, {issued:dmy}[, {locator:parr}]
Documento A/CONF.{number:number 39 230}, {issued:dmy}
{publisher}, {genre:release}, {issued:dmy}[{:web}]
{publisher}, {genre:release} {:no} {number:number 1 400}, {issued:dmy}
{publisher}, “{title:headline}”, {genre:release}, {issued:dmy}[{:web}]
{genre:Release} {:of_publisher}, {publisher-place}, {issued:dmy}
{publisher:eu_body}, «{title:capital head}», {number:eu_com}, {issued:dmy}
{publisher:eu_body}, {genre:com_kind}, {number:eu_com}[, {publisher-place}, {issued:dmy}]
{genre:Doc_kind} {:of_publisher}, {issued:dmy}[, {:p}]
{genre:Doc_kind} {:no} {number:report_no}, {publisher}, {issued:dmy}
{genre:Doc_kind} {:no} {number:report_no}/{:acronym}, de {issued:dmy}. {archive},//
 {archive_location:br_code}
{genre:Doc_kind} “{title:capital head}”, {publisher}, {issued:my}, {note:secret}
{genre:Doc_kind} confidencial {:no} {number:report_no}, de {issued:dmy}
{genre:Deed} de {:full_person}, {publisher-place:witness_place}, {issued:dmy}
Anexo {number:number 1 40}: {title:capital head}, {issued:dmy}
{archive}, {archive_location:br_code}, {genre:doc_kind} de {issued:dmy}
"""),
}
