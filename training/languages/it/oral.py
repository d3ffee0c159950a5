"""Italian notes that cite archives, letters, interviews, speeches."""

from training.languages import rows

TEMPLATES: dict[str, tuple[str, ...]] = {
    "manuscript": rows("""
{archive}, {archive_location}, {:leaf_at}
{archive}, {archive_location}, {:leaf_at}
{archive}, {archive_location}, {:leaf_at}
{archive}, {archive_location}
{archive}, {archive_location}
{archive}, {archive_location}, {issued:old_day}
{archive}, {archive_location}, {:leaf_at}, {issued:old_day}
{archive}, {archive_location}, {:leaf_at} ({issued:old_day})
{archive}, {archive_location}, alla data {issued:old_day}
{archive}, {archive_location}, {genre:paper} di {author:sender}, {issued:old_day}
{archive}, {archive_location}, {genre:paper} di {author:sender} ({issued:old_day})
{archive}, {archive_location}, {genre:paper} {issued:old_day}
{archive}, {archive_location}, not. {author:sender}, {issued:old_day}
{archive}, {archive_location}, testamento di {author:sender}, {issued:old_day}
{archive}, {archive_location}, {title:archive_title}
{archive}, {archive_location}, «{title:archive_title}», {:leaf_at}
{archive}. {archive_location}, {:leaf_at}
{archive}: {archive_location}[, {:leaf_at}]
{archive_location}, {:leaf_at}
{archive_location}, {:leaf_at}
{archive_location}, {issued:old_day}
{archive_location}
{genre:paper} di {author:sender}, {issued:old_day}, in {archive}, {archive_location}[, {:leaf_at}]
{title:archive_title}, in {archive}, {archive_location}, {:leaf_at}
{title:archive_title}, {archive}, {archive_location}
{archive:library}, {archive_location:shelf}, {:leaf_at}
{archive:library}, {archive_location:shelf}, {:leaf_at}
{archive:library}, {archive_location:shelf}
{archive_location:shelf}, {:leaf_at}
{author:sender}, {title:archive_title}, {archive:library}, {archive_location:shelf}, {:leaf_at}
{author:sender}, {title:archive_title}, {archive:library}, ms. {archive_location:number 1 3000}
{title:archive_title}, {archive:library}, {archive_location:shelf}, {:leaf_at}
{issued:old_day}, {archive_location}, {:leaf_at}
"""),
    "personal_communication": rows("""
Lettera di {author:sender} {:addressee}, {issued:written}
Lettera di {author:sender} {:addressee} del {issued:written}
Lettera di {author:sender} {:addressee}, {publisher-place:city}, {issued:old_day}, in {archive}, //
{archive_location}[, {:leaf_at}]
Lettera di {author:sender} {:addressee}, {archive}, {archive_location}, {issued:old_day}
Lettera {:addressee} del {issued:written}
{author:sender} {:addressee}, {issued:written}
{author:sender} {:addressee}, {issued:old_day}, {archive}, {archive_location}
{author:sender} {:addressee}, {publisher-place:city} {issued:old_day}
Dispaccio di {author:sender} {:addressee}, {issued:old_day}
E-mail di {author:sender} {:addressee}, {issued:recent}
{author:sender}, comunicazione personale, {issued:recent}
Comunicazione orale di {author:sender}, {issued:month_year}
"""),
    "interview": rows("""
Intervista a {author:officer}, {issued:written}
Intervista a {author:officer}, {publisher-place:city}, {issued:written}
Intervista a {author:officer}, {:role}, {publisher-place:city}, {issued:written}
Intervista con {author:officer}, {publisher-place:city}, {issued:written}
Intervista dell’autore a {author:officer}, {issued:written}
Intervista dell’autrice con {author:officer}, {publisher-place:city}, {issued:month_year}
Intervista n. {number:number 1 60}, {author:officer}, {issued:written}
Intervista telefonica a {author:officer}, {issued:written}
Colloquio con {author:officer}, {publisher-place:city}, {issued:written}
Conversazione con {author:officer}, {:role}, {issued:month_year}
Testimonianza di {author:officer}, {publisher-place:city}, {issued:written}
Testimonianza orale di {author:officer}, raccolta il {issued:written}
{author:officer}, intervista all’autore, {publisher-place:city}, {issued:written}
«{title:headline}», intervista a {author:officer}, «{container-title:newspaper}», {issued:written}
Intervista a {author:officer}, in «{container-title:newspaper}», {issued:written}[, {:page_at}]
"""),
    "document": rows("""
{title:archive_title}, {issued:written}
{genre:paper} {:of_body}, {issued:written}
{title:archive_title}, allegato {locator:number 1 20}, {issued:written}
{title:archive_title}, doc. {number:number 1 400}, {issued:old_day}
doc. {number:number 1 400}, {issued:old_day}, in {editor:initialled}, //
{container-title:italian_title}, {:page_at}
{author:body}, {title:archive_title}, prot. n. {number:number 100 9000}, {issued:written}
"""),
    "speech": rows("""
{author:sender}, discorso {:before}, {publisher-place:city}, {issued:written}
Discorso di {author:sender} {:before}, {issued:written}
{author:sender}, {title}, conferenza, {publisher-place:city}, {issued:written}
{author:sender}, intervento {:before}, {issued:written}[, {URL}]
"""),
    "map": rows("""
{author:sender}, {title:map_title}, {issued:old_day}, {archive}, {archive_location}
{title:map_title}, {publisher-place:city} {issued:old_year}
"""),
}

FILLERS: dict[str, tuple[str, ...]] = {
    "paper": ("supplica", "relazione", "lettera", "dispaccio", "testamento", "inventario", "atto",
              "scrittura", "parte", "terminazione", "decreto", "verbale", "memoriale", "Relazione",
              "Verbale", "Supplica", "deposizione", "condizione di decima", "perizia"),
    "archive_title": rows("""
Relazione {:on}
Inventario {:di}
Vita di {:given} {:family}
Catastico {:di}
Cronaca di {:city}
Libro {:di}
Mariegola {:di}
Statuti {:di}
Memoria {:on}
Supplica {:di} di {:city}
Genealogie delle famiglie di {:city}
Raccolta di memorie {:on}
Diario di {:given} {:family}
Verbale della seduta del Consiglio
Processo contro {:given} {:family}
Annali di {:city}
"""),
    "before": ("al Senato", "alla Camera dei deputati", "al congresso di {:city}", "all’Ateneo",
               "in Consiglio comunale", "per l’inaugurazione del porto"),
    "map_title": ("Pianta di {:city}", "Disegno del fiume Brenta", "Mappa {:di}",
            "Carta della laguna"),
}  # fmt: skip
