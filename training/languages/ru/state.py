"""Laws, judgments, treaties, hearings, reports and other papers of states in Russian notes."""

from training.languages import rows

STATE: dict[str, tuple[str, ...]] = {
    "legislation": rows("""
{genre:law} от {issued:dmy} № {number:law_no} «{title:law_name}»
{genre:law} от {issued:dot} № {number:law_no} «{title:law_name}»
{genre:law} от {issued:dot} N {number:law_no} (ред. от {:dot}) «{title:law_name}»
{genre:law} от {issued:dmy} № {number:law_no} «{title:law_name}» // {container-title:gazette}.//
 {:year}. № {issue}. Ст. {page:number 10 6000}
{genre:law} № {number:law_no} «{title:law_name}» от {issued:dmy}
{genre:law} «{title:law_name}» от {issued:dmy} № {number:law_no}[, {locator}]
{genre:law} «{title:law_name}» // {container-title:gazette}. {issued:year}. № {issue}. Ст.//
 {page:number 10 6000}
{genre:law} «{title:law_name}», {issued:dmy}
{title:law} от {issued:dmy} № {number:law_no}[. {locator}]
{title:law} от {issued:dmy} № {number:law_no} // {container-title:gazette}. {:year}. № {issue}.//
 Ст. {page:number 10 6000}
{title:law_name}: {genre:law} от {issued:dot} № {number:law_no} // {container-title:gazette}.//
 {:year}. № {issue}. Ст. {page:number 10 6000}
{title:law_name} : {genre:law_lower} от {issued:dmy} № {number:law_no} (ред. от {:dot}). —//
 Доступ из справ.-правовой системы «{container-title:legal_base}»
{title:law_name}: {genre:law_lower} : \\[принят Гос. Думой {:dmy}\\]. — {publisher-place} ://
 {publisher}, {issued:year}
{title:constitution} ({issued:year}), {locator}
{title:constitution}. {locator}
{locator} {title:of_constitution}
{locator} {title:of_code}
{title:code}, {locator}
{title:code} от {issued:dot} № {number:law_no} (ред. от {:dot}) // {container-title:gazette}.//
 {:year}. № {issue}. {locator}
{container-title:gazette}. {issued:year}. № {issue}. Ст. {page:number 10 6000}
{container-title:gazette_old}. Собр. {volume:number 1 3}. Т. {:upper roman 40}. № {number:number//
 1000 40000}
{container-title:gazette_old}. Т. {volume:upper roman 40}. № {number:number 1000 40000}. С. {page}
Манифест {issued:dmy} // {container-title:gazette_old}. № {number:number 1000 40000}
"""),
    "regulation": rows("""
{title:decree_full} от {issued:dmy} № {number:number 1 2000}
{genre:decree_full} от {issued:dmy} № {number:number 1 2000} «{title:law_name}»
{genre:decree_full} от {issued:dot} № {number:decree_no} «{title:law_name}» ////
 {container-title:gazette}. {:year}. № {issue}. Ст. {page:number 10 6000}
{title:law_name}: {genre:decree_full} от {issued:dmy} № {number:number 1 2000}
Приказ {publisher:of_ministry} от {issued:dmy} № {number:number 1 2000}[ «{title:law_name}»]
Приказ № {number:digits 5} от {issued:dmy}
Распоряжение {publisher:of_ministry} от {issued:dot} № {number:number 1 2000}-р
Декрет {publisher:soviet} от {issued:dmy} «{title:law_name}» ////
 {container-title:gazette_soviet}. {:year}. № {issue}
"""),
    "bill": rows("""
Законопроект № {number:number 1000 900000}-{:number 1 8} «{title:law_name}»
Проект федерального закона № {number:number 1000 900000}-{:number 1 8} «{title:law_name}»[//
 (внесен {issued:dmy})]
"""),
    "legal_case": rows("""
Постановление {publisher:of_court} от {issued:dmy} № {number:court_no}
Постановление {publisher:of_court} от {issued:dmy} № {number:court_no} ////
 {container-title:gazette}. {:year}. № {issue}. Ст. {page:number 10 6000}
Постановление {publisher:of_court} от {issued:dot} по делу № {number:case_no}
Определение {publisher:of_court} от {issued:dmy} № {number:court_no}[, {locator}]
Решение {publisher:of_court_low} от {issued:dmy} по делу № {number:case_no}
Решение {publisher:of_court_low} от {issued:dot} по делу № {number:case_no} ////
 {container-title:legal_base}
Приговор {publisher:of_court_low} от {issued:dmy} по делу № {number:case_no}
Апелляционное определение {publisher:of_court} от {issued:dmy} по делу № {number:case_no}
Постановление Пленума {publisher:of_court} от {issued:dmy} № {number:number 1 50}//
 «{title:plenum}»[, {locator}]
Постановление ЕСПЧ от {issued:dmy} по делу «{title:echr}» (жалоба № {number:digits 5}/{:digits//
 2})[, {locator:para}]
{title:echr_long}, жалоба № {number:digits 5}/{:digits 2}, {publisher:echr}, {issued:dmy}[,//
 {locator:para}]
Дело «{title:echr}», № {number:digits 5}/{:digits 2}, постановление от {issued:dmy}, {locator:para}
{publisher:echr}. Дело «{title:echr}». Постановление от {issued:dmy}
Дело № {number:case_no}. {publisher:court_low}, {issued:dmy}. Л.д. {page:leaf}
Уголовное дело № {number:number 1000 900000}, т. {volume:number 1 90}, л.д. {page:leaf}
Протокол судебного заседания {publisher:of_court_low} от {issued:dmy}[, л.д. {page:leaf}]
"""),
    "treaty": rows("""
{title:treaty_name} от {issued:dmy}[. {locator}]
{title:treaty_name} ({publisher-place:city}, {issued:dmy})[, {locator}]
{title:treaty_name} (заключен в г. {publisher-place:city} {issued:dot}) ////
 {container-title:treaty_book}. {:year}. № {issue}. С. {page}
{title:treaty_name} // {container-title:treaty_book}. {publisher-place}, {issued:year}. Т.//
 {volume}. С. {page}
{title:treaty_name}, {locator}
{title:treaty_name}, г. {publisher-place:city}, {issued:dmy}
«{title:treaty_name}», {issued:dmy}
{title:treaty_name}, {issued:year}. {locator}
"""),
    "hearing": rows("""
{container-title:steno}. {issued:dmy}[. С. {page}]
{container-title:steno} {publisher:of_duma} от {issued:dmy}[, с. {page}]
Стенограмма заседания {publisher:of_duma} {issued:dmy}[{:web}]
{publisher:duma}. {container-title:steno}. Созыв {:number 1 4}. Сессия {:number 1 5}.//
 {publisher-place}, {issued:year}. Стб. {page:range 1 3000}
Показания {author:full_genitive} от {issued:dmy}[. {archive}. {archive_location:shelf}. {:ll}]
Протокол допроса {author:full_genitive} от {issued:dmy} // {archive}. {archive_location:shelf}.//
 {:ll}
Выступление {author:full_genitive} на заседании {publisher:of_duma} {issued:dmy}
Протокол заседания {publisher:of_soviet} от {issued:dmy}[ № {number:number 1 90}]
Парламентские слушания «{title:law_name}», {publisher:duma}, {issued:dmy}
Свидетельство {author:full_genitive}, {publisher-place:witness_place}, {issued:dmy}
"""),
    "report": rows("""
{title}: {genre:report_kind} / {publisher:organisation}. {publisher-place}, {issued:year}[. С.//
 {page}]
{title} / {publisher:organisation}. {publisher-place}: {publisher}, {issued:year}[. С. {page}]
{publisher:inst}. {title}. {publisher-place}, {issued:year}[. С. {page}]
{author:inst}. {title}. {issued:year}{:web}
{author:inst}. {title} ({publisher-place}, {issued:dmy})[{:web}]
{author:organisation}, «{title}», {issued:dmy}[{:web}]
{author} {title}: {genre:report_kind}. {publisher-place}: {publisher:organisation}, {issued:year}
Доклад {publisher:of_ministry} «{title}». {publisher-place}, {issued:year}
Доклад {publisher:of_ministry} от {issued:dmy}
{genre:Report_kind} «{title}», {publisher:organisation}, {issued:dmy}
Отчет {publisher:of_ministry} за {issued:year} г.[ С. {page}]
"""),
    "document": rows("""
{publisher:un}. {genre:res} {number:number 200 2500} ({issued:year 1970})
{genre:res} Совета Безопасности ООН {number:number 200 2500} ({issued:year 1970}) от {:dmy}[,//
 {locator:para}]
{genre:res} {publisher:of_un} {number:un_symbol} от {issued:dmy}
{title:report_name}. Документ ООН {number:un_symbol}[, {issued:dmy}][, {locator:para}]
Док. ООН {number:un_symbol}, {locator:para}
{number:un_symbol}, {issued:dmy}
{publisher}. {genre:release}. {issued:dmy}[{:web}]
{genre:Release} {publisher:of_ministry} от {issued:dmy}[{:web}]
{genre:Release} {publisher:of_ministry} «{title:headline}», {issued:dmy}{:web}
{genre:Doc_kind} {publisher:of_ministry} от {issued:dmy} № {number:number 1 2000}
{genre:Doc_kind} от {issued:dmy}
{genre:Doc_kind} № {number:number 1 2000} от {issued:dmy} // {archive}.//
 {archive_location:shelf}. {:ll}
{title:paper_name}. {issued:dmy} // {container-title:doc_book}. {publisher-place}, {:year}. Т.//
 {volume}. Док. {number:number 1 400}. С. {page}
{title:paper_name} // {container-title:doc_book}. {publisher-place}, {issued:year}. №//
 {number:number 1 400}. С. {page}
«{title:paper_name}», {publisher:ministry}, {issued:dmy}, {note:secret}
{genre:deed} {:full_genitive}, {publisher-place:witness_place}, {issued:dmy}
Приложение № {number:number 1 20} к докладу {publisher:of_ministry}, {issued:dmy}
Протокол № {number:number 1 200} {publisher:of_soviet} от {issued:dmy}. П. {locator:number 1 90}
"""),
}
