"""Interviews, letters, papers in archives and speeches in Spanish notes."""

from training.languages import rows

WITNESS: dict[str, tuple[str, ...]] = {
    "interview": rows("""
Entrevista con {author:full_person}, {issued:dmy}
Entrevista con {author:full_person}, {publisher-place:witness_place}, {issued:dmy}
Entrevista a {author:full_person}, {publisher-place:witness_place}, {issued:dmy}
Entrevista a {author:full_person}, {:role}, {issued:dmy}
Entrevista a {author:full_person}, {:role}, {publisher-place:witness_place}, {issued}
Entrevista a {author:full_person} ({:role}), {publisher-place:witness_place}, {issued}
Entrevista a {author:full_person}. {publisher-place:witness_place}, {issued:my}
Entrevista con {author:full_person} ({publisher-place:witness_place}, {issued:dmy})
Entrevista con {author:full_person} ({issued:dmy})
Entrevista de {:person} a {author:full_person}, {publisher-place:witness_place}, {issued:dmy}
Entrevista realizada a {author:full_person} el {issued:dmy}[ en {publisher-place:witness_place}]
Entrevista realizada por {:person} a {author:full_person}, {publisher-place:witness_place},//
 {issued:dmy}
Entrevista del autor con {author:full_person}, {publisher-place:witness_place}, {issued:dmy}
Entrevista de la autora a {author:full_person}, {issued:my}
Entrevista personal con {author:full_person}, {:role}, {issued:dmy}
Entrevista telefónica con {author:full_person}, {issued:dmy}
Entrevista por correo electrónico con {author:full_person}, {issued:dmy}
Entrevista por videoconferencia a {author:full_person}, {issued:dmy}
Entrevista {number:number 1 90}, {publisher-place:witness_place}, {issued:my}
Entrevista {:no} {number:number 1 90}, {author:anon}, {publisher-place:witness_place},//
 {issued:year}
Entrevista con {author:anon}, {publisher-place:witness_place}, {issued:dmy}
Entrevistas con {author:anon_plural}, {publisher-place:witness_place}, {issued:my}
Entrevista anónima, {publisher-place:witness_place}, {issued:dmy}
{author:full_person}, entrevista, {issued:dmy}
{author:full_person}, entrevista con el autor, {publisher-place:witness_place}, {issued:dmy}
{author:full_person}, entrevista personal, {issued:dmy}
{author:full_person}, en entrevista con {:full_person}, {publisher-place:witness_place},//
 {issued:dmy}
{author:full_person}, {:role}, entrevista, {publisher-place:witness_place}, {issued:short_date}
{author:full_person} (entrevista, {issued:dmy})
{author:rev_person}. Entrevista personal. {issued:dmy}
{author:rev_person}, entrevista de {:person}, {publisher-place:witness_place}, {issued:dmy}
Conversación con {author:full_person}, {publisher-place:witness_place}, {issued:dmy}
Conversación telefónica con {author:full_person}, {:role}, {issued:dmy}
Reunión con {author:full_person}, {publisher-place:witness_place}, {issued:dmy}
Testimonio de {author:full_person}, {publisher-place:witness_place}, {issued:dmy}
Testimonio de {author:full_person}, {:role}, recogido en {publisher-place:witness_place} el//
 {issued:dmy}
Testimonio oral de {author:full_person}, {issued:my}
Relato de {author:full_person}, {publisher-place:witness_place}, {issued:year}
Comunicación oral de {author:full_person}, {publisher-place:witness_place}, {issued:my}
Historia oral: {author:full_person}, {publisher-place:witness_place}, {issued:dmy}[, {archive},//
 {archive_location:tape}]
“{title:headline}”, entrevista a {author:full_person}, {container-title:newspaper},//
 {issued:dmy}[{:news_pin}]
{author:full_person}, “{title:headline}”, entrevista de {:full_person},//
 {container-title:newspaper}, {issued:dmy}
Entrevista a {author:full_person} en {container-title:newspaper}, {issued:dmy}[{:news_pin}]
"""),
    "personal_communication": rows("""
Carta de {author:full_person} a {recipient:full_person}, {issued:dmy}
Carta de {author:full_person} a {recipient:full_person}, {publisher-place}, {issued:dmy}
Carta de {author:full_person} a {recipient:full_person}, {publisher-place}, {issued:dmy}, en//
 {archive}, {archive_location:shelf}
Carta de {author:full_person} a {recipient:full_person}, {issued:dmy}. {archive},//
 {archive_location:shelf}
Carta de {author:full_person} al {recipient:officer}, {issued:dmy}
Carta del {author:officer} a {recipient:full_person}, {publisher-place}, {issued:dmy}
Carta de {author:inst} a {recipient:inst}, {issued:dmy}[, {note:copy}]
Carta dirigida a {recipient:full_person} por {author:full_person}, {issued:dmy}
Carta de {issued:dmy} de {author:full_person} a {recipient:full_person}
Carta de {author:full_person}, {issued:dmy}
Carta abierta de {author:full_person} al {recipient:officer}, {issued:dmy}
{author:full_person} a {recipient:full_person}, {issued:dmy}
{author:full_person} a {recipient:full_person}, {publisher-place}, {issued:dmy}[, {archive},//
 {archive_location:shelf}]
{author:full_person}, carta a {recipient:full_person}, {issued:dmy}
{author:full_person}, carta al autor, {issued:dmy}
{author:full_person}, correo electrónico al autor, {issued:dmy}
{author:full_person}, comunicación personal, {issued:dmy}
({author:full_person}, comunicación personal, {issued:dmy})
{author:full_person}, mensaje a {recipient:full_person}, {issued:dmy}
Comunicación personal de {author:full_person}, {issued:dmy}
Correo electrónico de {author:full_person} a {recipient:full_person}, {issued:dmy}
Correo electrónico de {author:full_person} a la autora, {issued:dmy}
Correo electrónico de {author:full_person}, {:role}, {issued:short_date}
Oficio {:no} {number:number 10 9000}[ {:of_author}], {issued:dmy}
Oficio {:no} {number:number 10 9000}, del {author:officer} al {recipient:officer},//
 {publisher-place}, {issued:dmy}
Oficio {:no} {number:number 10 9000} {:of_author} {:to_recipient}, {issued:dmy}[,//
 {archive}, {archive_location:shelf}]
Oficio reservado {:no} {number:number 10 900}, de {issued:dmy}
Oficio del {author:officer} al {recipient:officer}, {publisher-place}, {issued:dmy}[, {archive},//
 {archive_location:shelf}]
Nota {:no} {number:number 10 900} de la {author:embassy} {:to_recipient}, {issued:dmy}
Telegrama de {author:full_person} a {recipient:full_person}, {issued:dmy}
Telegrama {:no} {number:number 10 900}, {author:embassy} {:to_recipient}, {issued:dmy}
Despacho {:no} {number:number 10 900} del {author:officer}, {publisher-place}, {issued:dmy},//
 {archive}, {archive_location:shelf}
Memorando de {author:full_person} a {recipient:full_person}, “{title:head}”, {issued:dmy}
{author:apa_people} ({issued:dmy}). Comunicación personal
"""),
    "manuscript": rows("""
{archive}, {archive_location:shelf}
{archive}, {archive_location:shelf}, {issued:dmy}
{archive}, {archive_location:shelf}, fol. {page:folio}
{archive}, {archive_location:shelf}, f. {page:folio}
{archive}, {archive_location:shelf}, ff. {page:range 1 300}
{archive} ({:abbr}), {archive_location:shelf}[, f. {page:folio}]
{archive}. {archive_location:shelf}. {title:capital deed}, {issued:dmy}
{archive}, {archive_location:shelf}, «{title:capital deed}», {issued:dmy}
{archive}, {archive_location:shelf}, {title:deed}, {publisher-place}, {issued:dmy}[, f.//
 {page:folio}]
{archive}, {archive_location:shelf}, carta de {author:full_person} a {recipient:full_person},//
 {publisher-place}, {issued:dmy}
{archive}, {archive_location:shelf}, {author:full_person} a {recipient:full_person}, {issued:dmy}
{title:capital deed}, {issued:dmy}, {archive}, {archive_location:shelf}[, f. {page:folio}]
{title:capital deed}. {publisher-place}, {issued:dmy}. {archive}, {archive_location:shelf}
«{title:capital deed}», {issued:year}, en {archive}, {archive_location:shelf}
“{title:capital deed}” ({issued:year}), {archive}, {archive_location:shelf}
{author:full_person}, {title:capital head}, ms., {archive}, {archive_location:ms_number}[, f.//
 {page:folio}]
{author:full_person}, «{title:capital head}», manuscrito inédito, {issued:year}
{author:full_person}, “{title:capital head}” (inédito), {publisher-place}, {issued:year}[, {:p}]
{title:capital head}, {archive}, Ms. {archive_location:number 100 20000}[, fol. {page:folio}]
Testamento de {author:full_person}, {publisher-place:witness_place}, {issued:dmy}, {archive},//
 {archive_location:shelf}
Archivo personal de {archive:full_person}, {title:deed}, {issued:dmy}
Archivo privado de la familia {archive:family}, {archive_location:box}[, {title:deed},//
 {issued:dmy}]
{archive:full_archive}, {archive_location:shelf}
"""),
    "speech": rows("""
{author:full_person}, “{title}”, {genre:speech_kind} en {event-title}, {publisher-place},//
 {issued:dmy}
{author:full_person}, {genre:speech_kind} pronunciado en {publisher-place}, {issued:dmy}
{author:full_person}, «{title}», {genre:speech_kind} pronunciado en {publisher-place} el//
 {issued:dmy}[{:web}]
{genre:Speech_kind} de {author:full_person}, {publisher-place}, {issued:dmy}
{genre:Speech_kind} de {author:full_person} ante {:body}, {issued:dmy}[,//
 {container-title:newspaper}, {:dmy}]
{genre:Speech_kind} del {author:officer}, {:full_person}, {publisher-place}, {issued:dmy}
Mensaje presidencial de {author:full_person} al Congreso, {issued:dmy}
Declaraciones de {author:full_person} a {container-title:broadcaster}, {issued:dmy}
Declaración de {author:full_person}, {:role}, {publisher-place}, {issued:dmy}
Rueda de prensa de {author:full_person}, {publisher-place}, {issued:dmy}
Intervención de {author:full_person} en {event-title}, {publisher-place}, {issued:dmy}
{author:full_person}, intervención en el {event-title}, {publisher-place}, {issued:my}
Palabras de {author:full_person} en {event-title}, {issued:dmy}
"""),
}
