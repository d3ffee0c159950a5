"""Interviews, letters, papers in archives and speeches in Portuguese notes."""

from training.languages import rows

WITNESS: dict[str, tuple[str, ...]] = {
    "interview": rows("""
Entrevista com {author:full_person}, {issued:dmy}
Entrevista com {author:full_person}, {publisher-place:witness_place}, {issued:dmy}
Entrevista com {author:full_person}, em {publisher-place:witness_place}, no dia {issued:dmy}
Entrevista com {author:full_person} ({publisher-place:witness_place}, {issued:dmy})
Entrevista com {author:full_person} ({issued:dmy})
Entrevista com {author:full_person}, {:role}, {issued:dmy}
Entrevista com {author:full_person}, {:role}, {publisher-place:witness_place}, {issued}
Entrevista a {author:full_person}, {publisher-place:witness_place}, {issued:dmy}
Entrevista a {author:full_person}, {:role}, {publisher-place:witness_place}, {issued:dmy}
Entrevista realizada com {author:full_person} em {issued:dmy}
Entrevista concedida por {author:full_person} a {:person}, {publisher-place:witness_place},//
 {issued:dmy}
Entrevista concedida ao autor por {author:full_person}, {publisher-place:witness_place},//
 {issued:dmy}
Entrevista concedida à autora em {issued:dmy}
Entrevista do autor com {author:full_person}, {issued:my}
Entrevista telefónica com {author:full_person}, {issued:dmy}
Entrevista por telefone com {author:full_person}, {:role}, {issued:dmy}
Entrevista por e-mail com {author:full_person}, {issued:dmy}
Entrevista pessoal com {author:full_person}, {issued:dmy}
Entrevista {:no} {number:number 1 90}, {publisher-place:witness_place}, {issued:my}
Entrevista com {author:anon}, {publisher-place:witness_place}, {issued:dmy}
Entrevistas com {author:anon_plural}, {publisher-place:witness_place}, {issued:my}
{author:rev_person}. Entrevista concedida a {:full_person}. {publisher-place}, {issued:dmy}
{author:rev_person}. {title}: entrevista \\[{issued:my}\\]. Entrevistador: {:letter}. {:family}.//
 {publisher-place}: {publisher:broadcaster}, {:year 1970}
{author:rev_person}. {title}. {container-title:newspaper}, {publisher-place}, {issued:dmy}.//
 Entrevista a {:full_person}
{author:rev_person}. Entrevista {number:roman}. {publisher-place}, {issued:short_date}. Arquivo//
 mp3 ({:number 20 90} min)
{author:rev_person} (depoimento, {issued:year 1970}). {publisher-place}: {publisher:archive},//
 {:year 1980}
{author:full_person}, entrevista, {issued:dmy}
{author:full_person}, entrevista com o autor, {publisher-place:witness_place}, {issued:dmy}
{author:full_person}, entrevista à autora, {issued:my}
{author:full_person}, {:role}, entrevista, {publisher-place:witness_place}, {issued:dmy}
{author:full_person} (entrevista, {issued:dmy})
{author:full_person}, em entrevista a {:full_person}, {issued:dmy}
{author:full_person}, entrevista ao {container-title:newspaper}, {issued:dmy}[{:news_pin}]
“{title:headline}”, entrevista de {author:full_person} ao {container-title:newspaper}, {issued:dmy}
Depoimento de {author:full_person}, {issued:dmy}
Depoimento de {author:full_person}, {:role}, {publisher-place:witness_place}, {issued:dmy}
Depoimento de {author:full_person} a {:full_person}, em {issued:dmy}
Depoimento de {author:full_person}, {publisher-place:witness_place}, {issued:dmy}[. {archive},//
 {archive_location:br_code}]
Testemunho de {author:full_person}, {publisher-place:witness_place}, {issued:my}
Testemunho oral de {author:full_person}, {:role}, recolhido em {publisher-place:witness_place},//
 {issued:my}
Relato de {author:full_person}, {publisher-place:witness_place}, {issued:year 1970}
Conversa com {author:full_person}, {publisher-place:witness_place}, {issued:dmy}
Conversa telefónica com {author:full_person}, {issued:dmy}
Reunião com {author:full_person}, {:role}, {publisher-place:witness_place}, {issued:dmy}
"""),
    "personal_communication": rows("""
Carta de {author:full_person} a {recipient:full_person}, {issued:dmy}
Carta de {author:full_person} a {recipient:full_person}, {publisher-place}, {issued:dmy}
Carta de {author:full_person} a {recipient:full_person}, de {issued:dmy}
Carta de {author:surname} a {recipient:full_person} de {issued:dmy}
Carta de {author:full_person} para {recipient:full_person}, {publisher-place}, {issued:dmy}.//
 {archive}, {archive_location:shelf}
Carta de {author:full_person} ao {recipient:officer}, {publisher-place}, {issued:dmy}
Carta do {author:officer} a {recipient:full_person}, {issued:dmy}[, {archive},//
 {archive_location:shelf}]
Carta particular de {issued:dm} ao {recipient:officer}
Carta de {issued:dm}
Carta de {issued:dmy} de {author:full_person} a {recipient:full_person}
Carta de {author:inst} a {recipient:inst}, {issued:dmy}[, {note:copy}]
Carta aberta de {author:full_person} ao {recipient:officer}, {issued:dmy}
\\[Carta\\] {issued:dmy}, {publisher-place} \\[para\\] {recipient:full_person}, {:city}
{author:rev_person}. \\[Carta\\]. Destinatário: {recipient:full_person}. {publisher-place},//
 {issued:dmy}
{author:rev_person}. {title:subject}. Destinatário: {recipient:full_person}. {publisher-place},//
 {issued:dmy}. 1 mensagem eletrônica
{author:full_person} a {recipient:full_person}, {issued:dmy}
{author:full_person} a {recipient:full_person}, {publisher-place}, {issued:dmy}[, {archive},//
 {archive_location:shelf}]
{author:full_person}, carta a {recipient:full_person}, {issued:dmy}
{author:full_person}, e-mail ao autor, {issued:dmy}
{author:full_person}, comunicação pessoal, {issued:dmy}
({author:full_person}, comunicação pessoal, {issued:dmy})
Comunicação pessoal de {author:full_person}, {issued:dmy}
Informação verbal de {author:full_person}, {publisher-place:witness_place}, {issued:my}
E-mail de {author:full_person} a {recipient:full_person}, {issued:dmy}
E-mail de {author:full_person}, {:role}, {issued:short_date}
Mensagem eletrónica de {author:full_person} para {recipient:full_person}, {issued:dmy}
Ofício nº {number:number 1 9000}[ {:of_author}], de {issued:dmy}
Ofício n. {number:number 1 900}, {:of_author} {:to_recipient}, {issued:dmy}
Ofício n.º {number:number 1 900} do {author:officer} ao {recipient:officer}, {publisher-place},//
 {issued:dmy}[, {archive}, {archive_location:shelf}]
Ofício do {author:officer} ao {recipient:officer}, {publisher-place}, {issued:dmy}. {archive},//
 {archive_location:shelf}
Ofício reservado nº {number:number 1 900}, de {issued:dmy}
Ofício-circular n.º {number:number 1 90}/{:year}, de {issued:dm}
Aviso {:of_author} de {issued:dmy}
Telegrama de {author:full_person} a {recipient:full_person}, {issued:dmy}
Telegrama n.º {number:number 1 900}, da {author:embassy} {:to_recipient}, {issued:dmy}
Despacho n.º {number:number 1 900} do {author:officer}, {publisher-place}, {issued:dmy},//
 {archive}, {archive_location:shelf}
Memorando de {author:full_person} para {recipient:full_person}, “{title:capital head}”,//
 {issued:dmy}
"""),
    "manuscript": rows("""
{archive}, {archive_location:shelf}
{archive}, {archive_location:br_code}
{archive}. {archive_location:br_code}, p. {page:first}
{archive}, {archive_location:br_code}, {issued:dmy}
{archive}, {archive_location:shelf}, {issued:dmy}
{archive}, {archive_location:shelf}, fl. {page:folio}
{archive}, {archive_location:shelf}, fls. {page:range 1 300}
{archive}, {archive_location:shelf}, f. {page:folio}
{archive} ({:abbr}). {archive_location:shelf}[, fl. {page:folio}]
{archive}. {archive_location:shelf}. {title:capital deed}, {issued:dmy}
{archive}, {archive_location:shelf}, {title:deed}, {publisher-place}, {issued:dmy}
{archive}, {archive_location:shelf}, «{title:capital deed}», {issued:dmy}, fl. {page:folio}
{archive}, {archive_location:shelf}, carta de {author:full_person} a {recipient:full_person},//
 {issued:dmy}
{archive}, {archive_location:shelf}, ofício do {author:officer} ao {recipient:officer},//
 {publisher-place}, {issued:dmy}
{title:capital deed}, {issued:dmy}. {archive}, {archive_location:shelf}
“{title:capital deed}”, {publisher-place}, {issued:dmy}, {archive}, {archive_location:shelf}
{title:upper deed}. {archive}. {archive_location:shelf}. {publisher-place}, {issued:year}
{author:full_person}, {title:capital head}, ms., {archive}, {archive_location:ms}[, fl.//
 {page:folio}]
{author:full_person}, {title:capital head}, manuscrito inédito, {issued:year}
{author:rev_person}. {title:capital head}. {publisher-place}, {issued:year}. Manuscrito.//
 {archive}, {archive_location:ms}
{title:capital head}, {archive}, {archive_location:ms}
Testamento de {author:full_person}, {publisher-place:witness_place}, {issued:dmy}, {archive},//
 {archive_location:shelf}
Inventário de {author:full_person}, {issued:year}, {archive}, {archive_location:shelf}
Arquivo particular de {archive:full_person}, {title:deed}, {issued:dmy}
Acervo da família {archive:family}, {archive_location:box}
"""),
    "speech": rows("""
{author:full_person}, “{title}”, {genre:speech_kind}, {publisher-place}, {issued:dmy}
{author:full_person}, {genre:speech_kind} proferido em {publisher-place}, {issued:dmy}
{author:full_person}, «{title}», {genre:speech_kind} proferido em {publisher-place} em//
 {issued:dmy}[{:web}]
{genre:Speech_kind} de {author:full_person}, {publisher-place}, {issued:dmy}
{genre:Speech_kind} de {author:full_person}, em {issued:dmy}[, {container-title:newspaper}, {:dmy}]
{genre:Speech_kind} do {author:officer}, {:full_person}, {publisher-place}, {issued:dmy}
{author:rev_person}. {title}. Palestra proferida em {publisher-place}, {issued:dmy}
{author:rev_person}. {title}. {genre:Speech_kind}. {event-title}. {publisher-place}, {issued:dmy}
Declarações de {author:full_person} à {container-title:broadcaster}, {issued:dmy}
Mensagem do {author:officer} ao Congresso Nacional, {issued:dmy}
Intervenção de {author:full_person} no {event-title:event_m}, {publisher-place}, {issued:dmy}
Conferência de imprensa de {author:full_person}, {publisher-place}, {issued:dmy}
Fala do {author:officer} à Assembleia Provincial, {issued:dmy}
"""),
}
