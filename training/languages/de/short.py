"""Short forms of German notes, signals, and what joins two sources."""

from training.languages import rows

SHORT = rows("""
{backref:ibid}
{backref:ibid}[,] <S. |>{page}
{backref:ibid}, S. {page}
{backref:ibid}[, S. {page}]
{author:law_author} ({backref:above}) {page}
{author:law_author} ({backref:above}) {page}
{author:law_author} ({backref:above}), S. {page}
{author:law_author} ({backref:above}), S. {page}
{author:law_author} ({backref:above})
{author:law_author} ({backref:above}) {page} {note:mwn}
{author:law_author} ({backref:above}), {:para_at}
{author:law_author} ({backref:above}) Kap. {locator:upper roman}
{author:law_author}, {title:short_title} ({backref:above}), S. {page}
{author:law_author}, {backref:above}, S. {page}
{author:law_author} {backref:op_cit} S. {page}
{author:law_author} {backref:op_cit} {volume:roman_vol} S. {page}
{author:law_author} {backref:op_cit} {:para_at}
{author:law_author}, {backref:op_cit}, S. {page}
{author:law_author}, {backref:op_cit} ({backref:above}), S. {page}
{author:law_author}, {backref:op_cit}
{author:law_author}, {title:short_title}, S. {page}
{author:law_author}, {title:short_title}, S. {page}
{author:law_author}, {title:short_title} S. {page} und {:para_at}
{author:law_author}, {title:short_title}, {:para_at}
{author:law_author}, {title:short_title} {volume:roman_vol}, S. {page}
{author:law_author}: {title:short_title}, S. {page}
{author:surname}, {page}
{author:surname}, S. {page}
{author:surname} S. {page}
{author:law_author} {page}
{author:law_author} {volume:roman_vol} {page}
{author:law_author} {volume:roman_vol} S. {page}
{author:law_author} {volume:number 1 3} {page}
{author:law_author} {:para_at}
{author:law_author} {volume:roman_vol} {:old_short}
({author:year_author} {issued:letter_year}, S. {page})
({author:year_author} {issued:letter_year}: {page})
{author:year_author} {issued:letter_year}, S. {page}
{author:year_author} {issued:letter_year}: {page}
{author:year_author} ({issued:letter_year}), S. {page}
{author:year_author} ({issued:letter_year}: {page})
{author:year_author} {issued:letter_year}
{author:year_author} ({issued:letter_year})
{author:year_author}, {issued:letter_year}, S. {page}
({author:year_author} {issued:letter_year})
{backref:the_same} ({backref:above}), S. {page}
{backref:the_same}, {title:short_title}, S. {page}
{backref:the_same}, {backref:op_cit}, S. {page}
{backref:the_same} {issued:letter_year}, S. {page}
S. {page}
{:para_at}
{backref:see_note}
{backref:see_note}
{container-title:commentary_name}, {backref:op_cit}, {:comment_place}
„{title:short_title}“, {backref:op_cit}
{author:body} ({backref:above}), S. {page}
{publisher:court} ({backref:above}), {:rn_at}
{archive}, {backref:op_cit}, Bl. {page:leaf}
{author:law_author}, {title:short_title} ({backref:how_note}), S. {page}
{author:law_author} ({backref:how_note}), S. {page}
{author:law_author}, {backref:same_place}
{backref:same_place}
Interview {author:family} ({backref:above})
""")

FILLERS: dict[str, tuple[str, ...]] = {
    "ibid": ("Ebd.", "Ebd.", "Ebd.", "Ebenda", "ebd.", "Ebda.", "Ibid.", "Ebd", "A.a.O.",
            "Ibidem"),
    "above": rows("""
Fn. {:number 1 200}
Fn. {:number 1 200}
Fn {:number 1 90}
oben N. {:number 1 90}
oben N. {:number 1 90}
oben Fn. {:number 1 200}
oben Anm. {:number 1 90}
Anm. {:number 1 120}
Anm. {:number 1 120}
s. Fn. {:number 1 90}
wie Anm. {:number 1 120}
wie Anm. {:number 1 120}
wie Fn. {:number 1 90}
wie oben
Fußn. {:number 1 90}
Note {:number 1 90}
o. Fn. {:number 1 90}
vgl. Anm. {:number 1 90}
"""),
    "how_note": ("wie Anm. {:number 1 120}", "wie Fußnote {:number 1 120}", "Anm. {:number 1 120}",
                 "siehe Anm. {:number 1 90}"),
    "op_cit": ("a.a.O.", "a.a.O.", "a. a. O.", "a. a. O.", "aaO", "aaO.", "a.a.O", "op. cit.",
               "loc. cit.", "l.c."),
    "same_place": ("ebd.", "ebenda", "am gleichen Ort", "a. a. O."),
    "see_note": rows("""
oben Fn. {:number 1 90}
oben Anm. {:number 1 90}
s.o.
unten, Anm. {:number 1 90}
oben S. {:number 1 300}
Fn. {:number 1 90}
Anm. {:number 1 90}
unten Fn. {:number 1 90}
"""),
    "old_short": ("§ {locator:number 1 400}", "{locator:upper roman} § {locator:number 1 90}",
                  "L. {locator:liber}", "N. {locator:number 1 20}", "{locator:book_number}"),
    "liber": ("{:upper roman} C. {:upper roman}", "{:upper roman} c. {:number 1 40}"),
}  # fmt: skip

SIGNALS = rows("""
Vgl.
Vgl.
Vgl.
Vgl. auch
Vgl. dazu
Vgl. hierzu
Vgl. etwa
Vgl. z.B.
Vgl. z. B.
Vgl. nur
Vgl. statt vieler
Vgl. zum Ganzen
Vgl. insbesondere
Vgl. hierzu auch
Vgl. dagegen
Siehe
Siehe
Siehe auch
Siehe dazu
Siehe hierzu
Siehe etwa
Siehe z.B.
Siehe insb.
Siehe nur
S.
S. auch
S. dazu
So
So
So auch
So etwa
So z.B.
So aber
So schon
So bereits
Ebenso
Ähnlich
Ähnlich auch
Anders
Anders aber
Anders z.B.
A.A.
A. A.
Abw.
Abweichend
Dagegen
Kritisch
Kritisch dazu
Krit.
Dazu
Dazu näher
Dazu etwa
Hierzu
Hierzu ausführlich
Näher
Näher dazu
Eingehend
Eingehend dazu
Ausführlich
Ausführlich dazu
Grundlegend
Zustimmend
Zum Folgenden
Zum Folgenden siehe
Zum Ganzen
Zur Kritik
Zur Entstehung vgl.
Zum Begriff vgl.
Zu den Einzelheiten siehe
Überblick bei
Nachweise bei
Weitere Nachweise bei
Zit. nach
Zitiert nach
Abgedruckt in:
Insbesondere
Statt vieler:
Statt aller
Etwa
Z.B.
Bes.
Desgl.
Für einen Überblick siehe
Einen guten Überblick gibt
Aus der Rechtsprechung:
Ferner
Nach
""")

JOINS = (
    "; ", "; ", "; ", "; ", "; ", "; ", ". ", ". ", ", ", " und ", " sowie ", "; sowie ", "; und ",
    "; vgl. auch ", "; vgl. ", "; vgl. dazu ", "; siehe auch ", "; s. auch ", "; s. a. ",
    "; siehe dazu ", "; ferner ", ", ferner ", "; anders ", "; anders aber ", "; a.A. ",
            "; a. A. ",
    "; ebenso ", "; so auch ", "; ähnlich ", "; kritisch ", "; krit. ", "; dagegen ", "; dazu ",
    "; näher dazu ", "; eingehend ", "; zustimmend ", "; abw. ", ". Vgl. auch ", ". Vgl. ",
    ". Siehe auch ", ". Siehe ", ". S. auch ", ". So auch ", ". Ähnlich ", ". Anders ", ". Dazu ",
    ". Kritisch ", ". Ferner ", "; weiterhin ", "; außerdem ", "; hierzu ", "; dagegen aber ",
    "; zuletzt ", "; zum Ganzen ", ", vgl. ", ", vgl. auch ", ", siehe auch ", "; auch ",
            "; bes. ",
    "; grundlegend ", "; aus neuerer Zeit ", ". Abw. ", "; unentschieden ", "; etwa ",
            "; wie hier ",
    " – ", "; aus historischer Sicht ", ", dazu ", ", zit. nach ", "; zit. nach ",
            " im Anschluss an ",
)  # fmt: skip

OPENERS = (
    (", zit. nach ", ""), (", zitiert nach ", ""), (" (zit. nach ", ")"), (", abgedruckt in: ",
            ""),
    (" (abgedruckt in ", ")"), (" unter Berufung auf ", ""), (" (mit Verweis auf ", ")"),
    (", mit Hinweis auf ", ""), (" im Anschluß an ", ""), (" (vgl. dazu ", ")"), (" gegen ", ""),
    (", hier zitiert nach ", ""), (" (wieder abgedruckt in ", ")"),
)  # fmt: skip
