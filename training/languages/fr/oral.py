"""French notes that cite interviews, letters, speeches, archives."""

from training.languages import rows

TEMPLATES: dict[str, tuple[str, ...]] = {
    "interview": rows("""
Entretien avec {author:officer}, {issued:written}
Entretien avec {author:officer}, {publisher-place:city}, {issued:written}
Entretien avec {author:officer}, {publisher-place:city}, le {issued:written}
Entretien avec {author:officer}, {:role}, {issued:written}
Entretien avec {author:officer}, {:role}, {publisher-place:city}, {issued:month_year}
Entretien avec {author:officer} ({:role}), {publisher-place:city}, {issued:written}
Entretien de l’auteur avec {author:officer}, {publisher-place:city}, {issued:written}
Entretien réalisé avec {author:officer} à {publisher-place:city} le {issued:written}
Entretien {:no} {number:number 1 60}, {author:anonymous}, {issued:written}
Entretien téléphonique avec {author:officer}, {issued:written}
Entretien par courriel avec {author:officer}, {issued:recent}
Interview de {author:officer}, {container-title:newspaper}, {issued:written}[, {:page_at}]
Interview avec {author:officer}, {issued:written}
{author:officer}, entretien avec l’auteur, {publisher-place:city}, {issued:written}
{author:officer}, {:role}, entretien du {issued:written}
{author:officer}, interview par {:person}, {container-title:newspaper}, {issued:written}
{:quoted}, entretien avec {author:officer}, {container-title:newspaper}, {issued:written}
Propos recueillis auprès de {author:officer}, {publisher-place:city}, {issued:written}
Témoignage de {author:officer}, {publisher-place:city}, {issued:written}
Témoignage recueilli par l’auteur, {author:officer}, {issued:written}
Conversation avec {author:officer}, {issued:month_year}
Information communiquée par {author:officer}, {issued:month_year}
"""),
    "personal_communication": rows("""
{author:sender} à {recipient}, {issued:written}
{author:sender} à {recipient}, {issued:written}
{author:sender} à {recipient}, {publisher-place:city}, {issued:written}
{author:sender} à {recipient}, {issued:written}, {archive}, {archive_location}
Lettre de {author:sender} à {recipient}, {issued:written}
Lettre de {author:sender} à {recipient} du {issued:written}[, {archive}, {archive_location}]
Lettre de {author:sender} à {recipient}, {publisher-place:city}, le {issued:written}
Lettre de {author:sender}, {issued:written}
Lettre à {recipient}, {issued:written}, {archive}, {archive_location}, {:folio_at}
Lettre de {author:sender} à {recipient}, {issued:written}, dans {container-title:letters}, t. //
{volume:tome}, {:page_at}
Courriel de {author:sender} à {recipient}, {issued:recent}
Courriel de {author:sender}, {issued:recent}
{author:sender}, courriel à l’auteur, {issued:recent}
{author:sender}, communication personnelle, {issued:month_year}
Communication personnelle de {author:sender}, {issued:month_year}
Télégramme de {author:sender} à {recipient}, {issued:written}[, {archive}, {archive_location}]
Dépêche de {author:sender} à {recipient}, {issued:written}
Note de {author:sender} à {recipient}, {issued:written}
"""),
    "manuscript": rows("""
{archive}, {archive_location}
{archive}, {archive_location}
{archive}, {archive_location}, {:folio_at}
{archive}, {archive_location}, {:folio_at}
{archive} : {archive_location}
{archive} {archive_location}[, {:folio_at}]
{archive}, {archive_location}, {title:archive_title}, {issued:written}
{archive}, {archive_location}, {genre:paper} du {issued:written}
{archive}, {archive_location}, {genre:paper} de {author:sender}, {issued:written}[, {:folio_at}]
{archive}, {archive_location}, lettre de {author:sender} à {recipient}, {issued:written}
{title:archive_title}, {issued:written}, {archive}, {archive_location}
« {title:archive_title} », {issued:year 1700 1980}, {archive}, {archive_location}[, {:folio_at}]
{genre:paper} de {author:sender}, {issued:written}, {archive}, {archive_location}
{archive:library}, ms. {archive_location:number 1 9900}, {:folio_at}
{archive:library}, ms. fr. {archive_location:number 1 25000}, {:folio_at}
{archive:library}, Nouv. acq. fr. {archive_location:number 1 25000}, {:folio_at}
{author:sender}, {title:archive_title}, ms., {archive:library}, {archive_location:shelf}
{archive}, fonds {author:family}, {archive_location}
Papiers {author:family}, {archive}, {archive_location}
Papiers de {author:family}
Minutes de Me {author:family}, notaire à {publisher-place:city}, {issued:written}
"""),
    "document": rows("""
{genre:paper} {:of_body}, {issued:written}
{title:archive_title}, {issued:written}
{author:body}, {title:archive_title}, {issued:written}, {note:copy}
{title:archive_title}, annexe {locator:number 1 20}, {issued:written}
{publisher:body}, {:quoted}, note interne, {issued:written}
"""),
    "speech": rows("""
{author:sender}, discours {:before}, {publisher-place:city}, {issued:written}
Discours de {author:sender} {:before}, {issued:written}
{author:sender}, {:quoted}, conférence, {publisher-place:city}, {issued:written}
{author:sender}, allocution du {issued:written}
{author:sender}, {:quoted}, leçon inaugurale, {publisher-place:city}, {issued:written}
{author:sender}, déclaration {:before}, {issued:written}[, {URL}]
"""),
}

FILLERS: dict[str, tuple[str, ...]] = {
    "anonymous": ("un membre du syndicat", "une avocate", "un éclusier de Port-Vieux", "{:given}",
                  "{:role}", "deux anciens marins", "un responsable de l’association",
                          "{:initial} {:family}"),
    "letters": ("Correspondance", "Correspondance générale", "Lettres à sa famille",
            "Correspondance {:de}"),
    "paper": ("Rapport", "Note", "Mémoire", "Circulaire", "procès-verbal", "Procès-verbal",
            "rapport",
              "mémoire", "note", "Délibération", "Requête", "Pétition", "Télégramme", "Inventaire",
              "Compte rendu"),
    "archive_title": rows("""
Mémoire sur {:noun} {:region}
Rapport sur {:noun}
État {:de}
Procès-verbal de la séance du conseil municipal
Plainte des habitants de {:city}
Registre {:de}
Enquête sur {:noun}
Inventaire {:de}
Délibérations du conseil de fabrique
Correspondance du préfet
Cahier de doléances de Port-Vieux
Note sur {:noun}
Compte rendu de réunion
Accord entre {:organisation} et la ville de {:city}
Journal de bord
"""),
    "copy": ("copie en possession de l’auteur", "document interne", "non publié",
            "archives de l’auteur",
             "inédit", "photocopie"),
    "before": ("à l’Assemblée nationale", "devant le Sénat", "devant la Chambre", "à l’ONU",
               "au congrès de {:city}", "devant le conseil municipal",
                       "lors de l’inauguration du port"),
}  # fmt: skip
