"""Interviews, letters, papers in archives and speeches in Dutch notes."""

from training.languages import rows

WITNESS: dict[str, tuple[str, ...]] = {
    "interview": rows("""
Interview met {author:full_person}, {issued:dmy}
Interview met {author:full_person}, {publisher-place:witness_place}, {issued:dmy}
Interview met {author:full_person}, {:role}, {issued:dmy}
Interview met {author:full_person} ({issued:dmy})
Interview met {author:full_person} ({:role}), {publisher-place:witness_place}, {issued:dmy}
Interview {author:full_person}, {issued:dmy}
Interview {author:full_person}, {issued:short_date}
Interview {author:full_person}, {:role}, {issued:short_date}
Interview auteur met {author:full_person}, {issued:dmy}
Telefonisch interview met {author:full_person}, {issued:dmy}
Interview van {:full_person} met {author:full_person}, {publisher-place:witness_place},//
 {issued:dmy}
Interview met {author:anon}, {publisher-place:witness_place}, {issued:dmy}
Interview {number:number 1 90}, {publisher-place:witness_place}, {issued:my}
Vertrouwelijk interview ({number:number 1 130})
Vertrouwelijk interview met {author:anon}, {issued:dmy}
Gesprek met {author:full_person}, {issued:dmy}
Gesprek met {author:full_person}, {publisher-place:witness_place}, {issued:dmy}
Gesprek {author:full_person}, {issued:short_date}
Verslag gesprek met {author:full_person}, {issued:dmy}
Verslag van een gesprek met {author:full_person}, {:role}, {publisher-place:witness_place},//
 {issued:dmy}
Gespreksverslag {author:full_person}, {issued:dmy}[, {:p}]
Telefoongesprek met {author:full_person}, {issued:dmy}
Mondelinge mededeling van {author:full_person}, {issued:my}
Mededeling {author:full_person}, {issued:dmy}
{author:full_person}, interview door {:full_person}, {issued:dmy}
{author:full_person}, interview met de auteur, {publisher-place:witness_place}, {issued:dmy}
{author:full_person}, gesprek met de commissie, {issued:dmy}
‘{title:headline}’, interview met {author:full_person}, {container-title:newspaper},//
 {issued:dmy}[{:news_pin}]
Interview {author:full_person} in {container-title:newspaper}, {issued:dmy}
Debriefingsverklaring {author:full_person}, {publisher-place:witness_place}, {issued:dmy}
"""),
    "personal_communication": rows("""
Brief van {author:full_person} aan {recipient:full_person}, {issued:dmy}
Brief van {author:full_person} aan {recipient:full_person}, {publisher-place:city}, {issued:dmy}
Brief van {author:full_person} aan {recipient:full_person} d.d. {issued:dmy}
Brief van {author:full_person} aan {recipient:officer}, {issued:dmy}
Brief van {author:minister} aan {recipient:officer}, {issued:dmy}
Brief van {author:minister} aan de voorzitter van de {recipient:chamber}, {issued:dmy}, {:tk}//
 {:session}, {:dossier}, nr. {number:number 1 90}
Brief {author:minister} aan {recipient:full_person}, {issued:dmy}, nr. {number:letter_no}
Brief {author:full_person} aan {recipient:full_person}, {issued:short_date}
Brief aan {recipient:full_person}, {issued:dmy}
Brief van {author:full_person}, {issued:dmy}
Brief van {issued:dmy} van {author:full_person} aan {recipient:full_person}
Brief van {author:inst} aan {recipient:inst}, {issued:dmy}[, {note:copy}]
{archive}, {archive_location:doss}. Brief van {author:full_person} aan {recipient:full_person},//
 {issued:dmy}
{archive}, {archive_location:doss}. {author:full_person} aan {recipient:full_person}, {issued:dmy}
{author:full_person} aan {recipient:full_person}, {issued:dmy}
{author:surname} aan {recipient:surname}, {issued:dmy}[, {archive}, {archive_location:inv}]
{author:full_person} aan {recipient:full_person}, {publisher-place:city} {issued:old_dmy},//
 {archive}, {archive_location:inv}
{author:full_person}, brief aan {recipient:full_person}, {issued:dmy}
{author:full_person}, e-mail aan de auteur, {issued:dmy}
{author:full_person}, persoonlijke mededeling, {issued:dmy}
E-mail van {author:full_person} aan {recipient:full_person}, {issued:dmy}
E-mail {author:full_person}, {issued:short_date}
Fax van {author:full_person} aan {recipient:full_person}, {issued:dmy}
Fax {author:inst} aan {recipient:inst}, {issued:short_date}, nr. {number:letter_no}
Memo {author:full_person} aan {recipient:full_person}, ‘{title:paper_name}’, {issued:dmy}
Nota van {author:full_person} aan {recipient:minister}, {issued:dmy}[, nr. {number:letter_no}]
Nota {author:inst} aan {recipient:minister} via {:role}, {issued:dmy}
Code {author:embassy} {number:number 1 900}, {issued:dmy}
Codebericht {author:embassy} nr. {number:number 1 900}, {issued:dmy}
Telegram van {author:full_person} aan {recipient:minister}, {issued:dmy}
"""),
    "manuscript": rows("""
{archive}, {archive_location:inv}
{archive}, {archive_location:doss}
{archive}, {archive_location:doss}, {issued:dmy}
{archive}, {archive_location:inv}, {issued:old_dmy}
{archive}, {archive_location:inv}, fol. {page:folio}
{archive}, {archive_location:inv}, f. {page:folio}
{archive}, {archive_location:inv}, {title:old_paper_name}, {issued:old_dmy}
{archive}, {archive_location:inv}: {title:old_paper_name}
{archive}, {archive_location:doss}. {title:paper_name}
{archive}, {archive_location:doss}, ‘{title:paper_name}’, {issued:dmy}
{archive} ({:abbr}), {archive_location:inv}
{archive}. {archive_location:doss}
{title:old_paper_name}, {issued:old_dmy}, {archive}, {archive_location:inv}
{title:old_paper_name} in {archive}, {archive_location:inv}
{author:full_person}, {title:capital head}, hs., {archive}, {archive_location:ms}
{author:full_person}, ‘{title:capital head}’ (ongepubliceerd manuscript, {issued:year})
{author:full_person}, dagboek, {issued:dmy}
Dagboek {author:full_person}, {issued:dmy}[, {:p}]
Collectie {archive:full_person}, {archive_location:doss}
Archief {archive:full_person}, {title:paper_name}, {issued:dmy}
Particulier archief {archive:full_person}, {title:paper_name}
"""),
    "speech": rows("""
Toespraak van {author:full_person}, {publisher-place:city}, {issued:dmy}
Toespraak {author:minister}, {issued:dmy}[{:web}]
{author:full_person}, ‘{title:capital head}’, {genre:speech} te {publisher-place:city},//
 {issued:dmy}
{author:full_person}, {genre:speech} in de {:chamber}, {issued:dmy}
{author:full_person}, {title:capital head}. {genre:speech} {publisher:university}, {issued:dmy}
Rede van {author:full_person}, {publisher-place:city} {issued:dmy}
Persconferentie {author:minister}, {issued:dmy}
Verklaring van {author:minister}, {issued:dmy}
"""),
}
