"""Interviews, letters, papers in archives and speeches in Russian notes."""

from training.languages import rows

WITNESS: dict[str, tuple[str, ...]] = {
    "interview": rows("""
Интервью с {author:full_ins}, {issued:dmy}
Интервью с {author:full_ins}, {publisher-place:witness_place}, {issued:dmy}
Интервью с {author:full_ins}. {publisher-place:witness_place}. {issued:dmy}
Интервью с {author:full_ins} ({publisher-place:witness_place}, {issued:dmy})
Интервью с {author:full_ins} ({issued:dmy})
Интервью автора с {author:full_ins}, {publisher-place:witness_place}, {issued:dmy}
Интервью автора с {author:full_ins}. {issued:dmy}
Личное интервью с {author:full_ins}, {issued:dmy}
Телефонное интервью с {author:full_ins}, {issued:dmy}
Интервью {author:full_genitive} автору, {publisher-place:witness_place}, {issued:dmy}
Интервью {author:full_genitive} газете «{container-title:newspaper}» ////
 {container-title:newspaper}. {issued:paper_date}
Интервью {author:full_genitive} «{container-title:newspaper}», {issued:dmy}
Интервью {author:full_genitive}, {issued:dmy}{:web}
Интервью № {number:number 1 90}, {publisher-place:witness_place}, {issued:year 1990} г.
Интервью с {author:anon_ins}, {publisher-place:witness_place}, {issued:year 1990}
{author:full}, интервью с автором, {publisher-place:witness_place}, {issued:dmy}
{author:full}, интервью, {issued:dmy}
{author:full} ({:role}), интервью, {publisher-place:witness_place}, {issued:dmy}
{author:full}: «{title:capital head}» / интервью {:genitive_ini} // {container-title:newspaper}.//
 {issued:paper_date}
{author:full}: «{title:headline}» // {container-title:newspaper}. {issued:paper_date}
«{title:headline}»: интервью с {author:full_ins} // {container-title:journal}. {issued:year}. №//
 {issue}. С. {page:pages}
Беседа с {author:full_ins}, {publisher-place:witness_place}, {issued:dmy}
Беседа автора с {author:full_ins}. {issued:dmy}
Беседа с {author:anon_ins}, {issued:dmy}
Встреча с {author:full_ins}, {publisher-place:witness_place}, {issued:dmy}
Воспоминания {author:full_genitive}, записаны в {publisher-place:city} {issued:dmy}
Воспоминания {author:full_genitive}. {publisher-place:witness_place}, {issued:year 1970} г.
Рассказ {author:full_genitive}, {publisher-place:witness_place}, {issued:dmy}
Запись беседы с {author:full_ins} от {issued:dmy}[ // {archive}. {archive_location:shelf}. {:ll}]
Устное сообщение {author:full_genitive}, {issued:year 1980} г.
ПМА. {author:full}, {:number 1900 1960} г.р., {publisher-place:witness_place}, {issued:year//
 1970} г.
Полевые материалы автора. {publisher-place:witness_place}, {issued:year 1970}. Информант://
 {author:full}
"""),
    "personal_communication": rows("""
Письмо {author:full_genitive} {recipient:full_dative} от {issued:dmy}
Письмо {author:full_genitive} {recipient:full_dative}. {issued:dmy}
Письмо {author:full_genitive} {recipient:full_dative}, {issued:dmy}[, {publisher-place}]
Письмо {author:full_genitive} {recipient:full_dative} от {issued:dmy} // {archive}.//
 {archive_location:shelf}. {:ll}
Письмо {author:full_genitive} {recipient:full_dative} от {issued:dmy}. {archive}.//
 {archive_location:shelf}. {:ll}
Письмо {author:full_genitive} {recipient:full_dative} // {container-title:doc_book}.//
 {publisher-place}, {issued:year}. С. {page}
Письмо {author:full_genitive} от {issued:dmy}
Письмо {author:full_genitive} автору от {issued:dmy}
Письмо {author:of_ministry} от {issued:dmy} № {number:letter_no}
Письмо {author:of_ministry} № {number:letter_no} от {issued:dot}
Письмо {recipient:full_dative} от {issued:dmy}
Открытое письмо {author:full_genitive} {recipient:full_dative}, {issued:dmy}
{author:straight} — {recipient:dative_ini}. {issued:dmy}
{author:straight} — {recipient:dative_ini}, {issued:dmy} // {archive}. {archive_location:shelf}.//
 {:ll}
{author:straight} – {recipient:dative_ini}. {issued:dmy}. {archive}. {archive_location:shelf}.//
 {:ll}
{author:one} Письмо {recipient:dative_ini} от {issued:dmy} // {author:one}//
 {container-title:works_short}. Т. {volume}. С. {page}
Телеграмма {author:full_genitive} {recipient:full_dative} от {issued:dmy}
Телеграмма {author:full_genitive} {recipient:full_dative}. {issued:dmy} // {archive}.//
 {archive_location:shelf}. {:ll}
Записка {author:full_genitive} {recipient:full_dative} от {issued:dmy}[ // {archive}.//
 {archive_location:shelf}. {:ll}]
Докладная записка {author:full_genitive} {recipient:full_dative} «{title:law_name}», {issued:dmy}
Донесение {author:full_genitive} {recipient:full_dative} от {issued:dmy} // {archive}.//
 {archive_location:shelf}. {:ll}
Отношение {author:full_genitive} {recipient:full_dative} от {issued:dmy} № {number:number 1 2000}
Электронное письмо {author:full_genitive} автору, {issued:dmy}
Электронное письмо {author:full_genitive} {recipient:full_dative}, {issued:dot}
Сообщение {author:full_genitive}, {issued:dmy}
Нота {author:of_ministry} от {issued:dmy}
Шифротелеграмма {author:of_ambassador} в МИД от {issued:dmy}
"""),
    "manuscript": rows("""
{archive}. {archive_location:shelf}. {:ll}
{archive}. {archive_location:shelf}. {:ll}
{archive}. {archive_location:shelf}. {:ll}
{archive}. {archive_location:shelf}
{archive}, {archive_location:shelf}, {:ll}
{archive}. {archive_location:shelf}, {:ll}
{archive} {archive_location:shelf}. {:ll}
{archive}. {archive_location:shelf}. {:ll} ({title:paper_name}, {issued:dmy})
{archive}. {archive_location:shelf}. {:ll}. Машинопись
{title:paper_name} // {archive}. {archive_location:shelf}. {:ll}
{title:paper_name}. {issued:dmy} // {archive}. {archive_location:shelf}. {:ll}
{title:paper_name}, {issued:dmy}. {archive}. {archive_location:shelf}. {:ll}
«{title:paper_name}» // {archive}. {archive_location:shelf}. {:ll}
{author} {title:capital head} (рукопись) // {archive}. {archive_location:shelf}. {:ll}
{author} {title:capital head}. Рукопись. {issued:year} // {archive}. {archive_location:shelf}
{author} {title:capital head} // {archive}. {archive_location:shelf}. {:ll}
Дневник {author:full_genitive}. {issued:dmy} // {archive}. {archive_location:shelf}. {:ll}
Дневник {author:full_genitive}, запись от {issued:dmy}
Личный архив {archive:full_genitive}. {title:paper_name}. {issued:year}
Архив {archive:full_genitive}. {archive_location:folder}
Рапорт {author:full_genitive} от {issued:dmy} // {archive}. {archive_location:shelf}. {:ll}
Протокол {title:of_meeting} от {issued:dmy} // {archive}. {archive_location:shelf}. {:ll}
"""),
    "speech": rows("""
Выступление {author:full_genitive} на {event-title:on_event}, {publisher-place}, {issued:dmy}
Выступление {author:full_genitive}. {issued:dmy}[{:web}]
Речь {author:full_genitive} {issued:dmy}[ // {container-title:newspaper}. {:paper_date}]
Речь {author:full_genitive} на {event-title:on_event} // {container-title:newspaper}.//
 {issued:paper_date}
Заявление {author:full_genitive}, {issued:dmy}
Заявление {author:full_genitive} от {issued:dmy}[{:web}]
Послание Президента Федеральному Собранию, {issued:dmy}{:web}
{author} {title}: речь на {event-title:on_event} {issued:dmy}. {publisher-place}, {:year}. С.//
 {page}
{author:full}, выступление на {event-title:on_event}, {issued:dmy}
Пресс-конференция {author:full_genitive}, {publisher-place:city}, {issued:dmy}
{author} {title}: лекция. {publisher-place}, {issued:dmy}
"""),
}
