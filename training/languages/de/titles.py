"""Titles in German, with their grammar: cases, genders, articles."""

from training.languages import rows

PHRASES: dict[str, tuple[str, ...]] = {
    "nom": ("die {:fem}", "das {:neut}", "der {:masc}", "die {:plur}", "die {:adj}e {:fem}",
            "das {:adj}e {:neut}", "der {:adj}e {:masc}", "die {:adj}en {:plur}"),
    "acc": ("die {:fem}", "das {:neut}", "den {:masc}", "die {:plur}", "die {:adj}e {:fem}",
            "das {:adj}e {:neut}", "den {:adj}en {:masc}", "die {:adj}en {:plur}"),
    "single": ("die {:fem}", "das {:neut}", "der {:masc}", "die {:adj}e {:fem}"),
    "bare": ("{:fem}", "{:neut}", "{:plur}", "{:masc}", "{:adj}e {:fem}", "{:adj}es {:neut}",
             "{:adj}e {:plur}", "{:adj}er {:masc}"),
    "gen": ("der {:fem}", "des {:neut}s", "des {:masc}s", "der {:plur}", "der {:adj}en {:fem}",
            "des {:adj}en {:neut}s", "der {:adj}en {:plur}", "der {:fem}", "des {:neut}s"),
    "in_dat": ("in der {:fem}", "im {:neut}", "im {:masc}", "in der {:adj}en {:fem}",
               "im {:adj}en {:neut}", "in {:region}", "in {:town}", "{:age}",
                       "bei den {:plur_dat}"),
    "to_dat": ("zur {:fem}", "zum {:neut}", "zum {:masc}", "zu den {:plur_dat}",
               "zur {:adj}en {:fem}", "zum {:adj}en {:neut}"),
    "of_dat": ("von {:fem} und {:fem}", "von {:plur_dat} und {:plur_dat}"),
}  # fmt: skip

TITLES: dict[str, tuple[str, ...]] = {
    "german_title": rows("""
{:capital nom} {:in_dat}
{:capital nom} {:gen}
Die {:problem} {:gen}
Der {:problem_masc} {:gen}
Die {:problem_plur} {:gen} {:in_dat}
Zur {:problem} {:gen}
Zum {:problem_neut} {:gen} {:in_dat}
Zum {:problem_masc} {:gen}
Zur {:problem} und {:problem} {:gen}
Über die {:problem} {:gen}
Über den Stil {:gen}
{:study} {:to_dat}
Eine {:study} {:to_dat} {:in_dat}
{:studies} {:to_dat}
{:studies} zu einer {:adj}en Theorie {:gen}
{:studies} über {:acc} {:in_dat}
{:studies} {:to_dat}: {:capital bare} {:in_dat}
{:capital bare} und {:bare}
{:capital bare}, {:bare} und {:bare}
{:capital bare} und {:bare} {:in_dat}
{:capital bare} {:in_dat}
{:capital bare} {:in_dat}. Eine {:adj}e {:study}
{:capital bare} – {:bare} – {:bare}
{:capital bare} als {:bare}
{:capital bare} als {:problem} {:gen}
{:capital bare} zwischen {:fem} und {:fem}
{:capital bare} ohne {:bare}?
{:capital bare}? {:studies} {:to_dat}
{:fem}
{:neut}
Handbuch {:gen}
Lehrbuch {:gen}
Grundriß {:gen}
Geschichte der Stadt {:town}
Geschichte {:gen} {:in_dat}
Wörterbuch {:gen}
Einführung in die {:fem}
System {:gen}
Wer braucht {:acc}?
Vom {:neut} {:to_dat}
Kritik {:gen}
Das {:problem_neut} {:gen}
Für und wider {:acc}
Der Streit um {:acc} {:in_dat}
Recht und {:fem}
{:fem} und {:fem}. Festgabe für eine {:adj}e {:fem}
Die {:adj}e {:fem} {:age}
Die Haftung des {:masc}s {:in_dat}
{:town} und die {:plur} ({:number 1200 1500}–{:number 1501 1900})
{:capital bare} {:in_dat} {:number 1750 1850}–{:number 1851 1990}
{:number 50 200} Jahre {:bare}
Der Begriff ‚{:fem}‘ {:in_dat}
Was leistet {:nom}?
Soziologische {:studies} {:to_dat}
Bericht über {:acc} {:in_dat}
Kommentar zum {:neut}
Materialien {:to_dat}
Die Urkunden {:gen} {:in_dat}
"""),
    "quotable": ("{:german_title}",) * 8 + ("{:english_title}",),
    "title": rows("""
„{:capital bare}“ {:in_dat}
Der Begriff „{:fem}“ {:in_dat}
{:german_title}
{:german_title}
{:german_title}
{:german_title}
{:german_title}
{:german_title}
{:german_title}
{:german_title}
{:german_title}
{:german_title}
{:german_title}
{:german_title}
{:german_title}
{:german_title}
{:german_title}
{:german_title}
{:german_title}
{:german_title}
{:german_title}
{:german_title}
{:german_title}
{:german_title}
{:english_title}
{:english_title}
"""),
    "headline": rows("""
{:capital bare} {:in_dat} vor dem Aus
{:town} streitet über {:acc}
Streit um {:acc} {:in_dat}
„Wir brauchen {:bare}“
{:organisation} kritisiert {:acc}
Minister {:family} verteidigt {:acc}
{:capital single} kommt später
Kein Geld für {:acc}
Warum {:single} {:in_dat} versagt
Tausende demonstrieren gegen {:acc}
{:family} tritt zurück
Neue Vorwürfe gegen {:family}
Das Ende {:gen}
{:town}: {:capital bare} beschlossen
Die {:fem} lebt
Im Schatten {:gen}
Mehr {:fem} wagen
Gericht stoppt {:acc} {:in_dat}
"""),
    "event_report": rows("""
Jahresbericht {:year}
Bericht zur Lage {:gen}
Lagebericht {:region}
Bericht über {:acc} {:in_dat}
Menschenrechte in {:region}
{:capital bare} in {:region}. Bilanz {:year}
Gutachten {:to_dat}
Zwischenbericht der Kommission „{:capital bare} und {:bare}“
Weißbuch {:fem}
Evaluation {:gen}
Stellungnahme zum Entwurf eines Gesetzes über {:acc}
{:capital bare} {:in_dat}: Zahlen und Fakten
"""),
    "honoured": rows("""
Festschrift für {:person}
Festschrift für {:person} zum {:number 60 90}. Geburtstag
FS {:family}
FS für {:person}
Fs. {:family}
FS {:family}
Festgabe {:family}
Gedächtnisschrift für {:person}
GS {:family}
Festschrift {:family}
Freundesgabe für {:initial} {:family}
"""),
    "short_title": rows("""
{:fem}
{:neut}
{:plur}
{:capital bare}
{:adj}es {:neut}
Grundriß
Lehrbuch
"""),
    "handbook": rows("""
Handbuch {:gen}
Handwörterbuch {:gen}
Lexikon {:gen}
Handbuch der empirischen {:fem}
International Encyclopedia of the {:capital english_thing}
Staatslexikon
Reallexikon {:gen}
Deutsche Biographie
"""),
}

FILLERS = {**PHRASES, **TITLES}
