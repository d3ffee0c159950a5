"""Sentences of German notes that cite nothing, and those that hold sources."""

from training.languages import rows

COMMENTARY = rows("""
{:capital single} {:in_dat} ist bisher kaum untersucht worden.
{:capital single} wird hier nicht weiter verfolgt.
Auf {:acc} kann hier nicht näher eingegangen werden.
Dies gilt jedenfalls für {:acc} {:in_dat}.
Dies gilt auch {:in_dat}.
Die Frage ist in der Literatur umstritten.
Die Frage braucht hier nicht entschieden zu werden.
Der Ausdruck stammt von {:surname}.
Den Begriff hat {:surname} {:year 1900 2000} geprägt.
Das Gesetz trat am {:numeric} in Kraft.
Das Gesetz wurde {:year} aufgehoben, ohne daß {:single} je Anwendung gefunden hätte.
Dort auch weitere Nachweise.
Hervorhebung im Original.
Hervorhebung von mir.
Hervorhebungen vom Verf.
Alle Übersetzungen stammen vom Verfasser.
Für wertvolle Hinweise danke ich {:person} und {:person}.
Für Kritik und Anregungen danke ich {:person}.
Der Aufsatz ist die überarbeitete Fassung eines Vortrags, den ich im {:month} {:year} in {:city} //
gehalten habe.
{:surname} ist hier anderer Ansicht.
{:surname} und {:surname} haben dem widersprochen.
{:surname} kommt zu einem ähnlichen Ergebnis, allerdings mit anderer Begründung.
Gegen diese Auffassung spricht vor allem {:single}.
Zwar betont {:surname} {:acc}, doch fehlt es an Belegen für {:region}.
Insoweit besteht Einigkeit.
Die Unterscheidung geht auf {:surname} zurück.
Man denke nur an {:acc} {:in_dat}.
Zu den Einzelheiten sogleich unten.
Darauf wird unten (Abschnitt {:upper roman}) zurückzukommen sein.
Siehe unten {:upper roman}. {:number 1 5}.
Die Zahlen beziehen sich auf das Jahr {:year}.
Von {:number 100 900} Befragten nannten {:number 10 99} {:acc} als wichtigsten Grund.
Der Anteil stieg zwischen {:year 1950 1970} und {:year 1971 1999} von {:number 10 20} auf //
{:number 21 60} %.
Im Jahre {:year 1500 1900} zählte {:town} etwa {:number 2 40}000 Einwohner.
Der Prozeß dauerte von {:year 1500 1600} bis {:year 1601 1700}.
{:town} gehörte damals zu {:region}.
{:family} wurde {:year 1750 1850} in {:town} geboren und starb {:year 1851 1930} in {:city}.
Die Akten sind im Krieg verbrannt.
Die Akte enthält keine Angaben über {:acc}.
Das Original ist verschollen; eine Abschrift liegt in {:town}.
Im folgenden wird nur noch von {:plur_dat} gesprochen.
Im Folgenden zitiert als „{:fem}“.
Die Schreibweise wurde modernisiert.
Freilich darf man {:acc} nicht überschätzen.
Allerdings ist zuzugeben, dass {:single} {:in_dat} eine andere Rolle spielt.
Diese Betrachtungsweise nötigt aber nicht, {:acc} {:in_dat} anzuerkennen.
Denn {:single} widerspricht {:fem} und {:fem}.
Etwas anderes ergibt sich auch nicht aus {:para} {:act}.
Das übersieht die h.M.
So die h. M.
So die durchaus herrschende Meinung.
Die Gegenansicht überzeugt nicht.
Ob {:single} heute noch gilt, mag dahinstehen.
Selbst {:single} hat daran nichts geändert.
Der Text lautet: „{:capital single} darf nicht verletzt werden.“
Wörtlich heißt es dort: „Wir haben {:acc} nie gewollt.“
Es handelt sich um {:acc} im Sinne des {:para} {:act}.
Nicht alle {:plur} waren davon betroffen.
Die Interviews wurden zwischen {:month} {:year 1980 1999} und {:month} {:year 2000 2015} geführt.
Name geändert.
Der Name ist der Redaktion bekannt.
Stand: {:month} {:year}.
Letzter Abruf aller Internetquellen: {:numeric}.
Daß {:single} hier fehlt, ist kein Zufall.
Nach Auskunft der Behörde wurden {:number 2 90} Anträge gestellt.
Der Antrag wurde am {:written} abgelehnt.
In {:region} ist die Lage anders.
Zum Vergleich: in {:region} waren es {:number 2 99} Fälle.
""")

PARENTHETICALS = rows("""
(„{:capital single} ist eine Frage {:gen}“)
(zu {:para} {:act})
(für {:acc} {:in_dat})
(zur {:problem} {:gen})
(dort auch zu {:plur_dat})
(mit weiteren Nachweisen)
(m. w. N.)
(dort auch zur {:fem})
(mit Blick auf {:acc})
(„niemand wollte {:acc}“)
(kritisch zur {:fem})
(Hervorhebung im Original)
(noch geltend)
(am Beispiel {:gen})
(in bezug auf {:region})
(„{:fem} und {:fem}“)
(Übers. d. Verf.)
(betr. {:bare})
(Abschrift)
""")

FRAMES = rows("""
Der Wortlaut findet sich in {@}, eine Übersetzung in {@}.
{:capital single} {:in_dat} wird behandelt in {@}; anderer Ansicht ist {@}.
Die Behauptung von {@}, {:single} sei {:in_dat} ohne Bedeutung geblieben, ist nur aus der Zeit //
zu erklären.
Einen Überblick über {:acc} geben {@} und {@}.
Für {:region} vgl. {@}, für {:region} dagegen {@}.
Der Begriff ({@}) hat sich nicht durchgesetzt.
{:surname} hat dies in {@} bestritten, ohne {:acc} zu erwähnen.
Auf {:acc} hat zuerst {@} hingewiesen; ihm folgt {@}.
So wurde {:single} eingeführt ({@}). Doch kam es {:in_dat} anders.
Eine Zusammenfassung der Diskussion gibt {@}.
Dies widerspricht {@}, wonach {:single} {:in_dat} fehlt.
Die {:plur} wurden {:year} abgeschafft, vgl. {@}, später jedoch wieder eingeführt, vgl. {@}.
Nicht überzeugend ist insoweit {@}.
Näheres zu {:plur_dat} bei {@}, der allerdings {:acc} ausspart.
Für einen Vergleich mit {:region} s. {@}; die Daten stammen aus {@}.
Gegen die h.M. ({@}) hat sich vor allem {@} gewandt.
""")

HEADS: dict[str, tuple[tuple[str, str], ...]] = {
    "interview": (
        ("Interviews mit {author:officer} ({issued:numeric})",
                "{author:officer} ({issued:numeric})"),
        ("Gespräche mit {author:officer}, {issued:written}", "{author:officer}, {issued:written}"),
        ("Interviews des Verf. mit {author:officer}, {publisher-place:town}, {issued:numeric}",
         "{author:officer}, {publisher-place:town}, {issued:numeric}"),
        ("Interviews mit {author:officer} am {issued:written}",
                "mit {author:officer} am {issued:written}"),
    ),
    "personal_communication": (
        ("Briefe von {author:sender} vom {issued:written}",
                "von {author:sender} vom {issued:written}"),
        ("Schreiben von {author:sender} v. {issued:numeric}",
                "{author:sender} v. {issued:numeric}"),
        ("E-Mails von {author:sender} ({issued:recent})", "{author:sender} ({issued:recent})"),
    ),
    "legal_case": (
        ("{publisher:court}, {container-title:law_journal} {issued:law_year}, {page:first}",
         "{issued:law_year}, {page:first}"),
        ("{publisher:court}, {number:report}", "{number:report}"),
    ),
    "article-newspaper": (
        ("Berichte in {container-title:newspaper} v. {issued:numeric}",
         "{container-title:newspaper} v. {issued:numeric}"),
        ("{container-title:newspaper}, {issued:full_date}", "{issued:full_date}"),
    ),
    "legislation": (("{:para_at}", "{:para_at} {title:act}"),),
}  # fmt: skip

WEIGHTS = {
    "legal_case": 12, "legislation": 9, "article-journal": 16, "book": 17, "chapter": 11,
    "article-newspaper": 9, "bill": 3, "thesis": 3, "manuscript": 5, "interview": 6, "hearing": 3,
    "webpage": 6, "report": 6,
}  # fmt: skip
