"""Short forms of Italian notes, signals, and what joins two sources."""

from training.languages import rows

SHORT = rows("""
{backref:ivi}, {:page_at}
{backref:ivi}, {:page_at}
{backref:ivi}, {:leaf_at}
{backref:ivi}
{backref:ibid}
{backref:ibid}, {:page_at}
{backref:ivi}, {volume:part}, {:page_at}
{backref:ivi}, {archive_location:inner}
{author:short_author}, {backref:op_cit}, {:page_at}
{author:short_author}, {backref:op_cit}, {:page_at}
{author:short_author}, {backref:op_cit}, {volume:part}, {:page_at}
{author:short_author}, {backref:op_cit}
{author:short_author}, {backref:art_cit}, {:page_at}
{author:short_author}, {title:short_title}, {backref:cit}, {:page_at}
{author:short_author}, {title:short_title} {backref:cit}, {:page_at}
{author:short_author}, {title:short_title} {backref:cit}, {:page_at}
{author:short_author}, {title:short_title}, {:page_at}
{author:short_author}, {title:short_title}, {:page_at}
{author:short_author}, {title:short_title}, {volume:part}, {:page_at}
{author:short_author}, {title:short_title}, {:column_at}
{author:short_author}, {title:short_title}, {:leaf_at}
{author:short_author}, {title:short_title}
{author:short_author}, {:page_at}
{author:short_author} ({title:short_title}, {:page_at})
{author:short_author} {issued:letter_year}, {:page_at}
{author:short_author} ({issued:letter_year}), {:page_at}
{author:short_author} ({issued:letter_year}: {page})
{author:short_author}, {issued:letter_year}, {:page_at}
({author:short_author} {issued:letter_year}, {:page_at})
({author:short_author} {issued:letter_year})
{author:short_author} {issued:letter_year}
{author:short_author}, {volume:upper roman 9}, {page:number 1 500}
{author:short_author}, {volume:upper roman 9}, {:page_at}
{backref:same}, {title:short_title} {backref:cit}, {:page_at}
{backref:same}, {title:short_title}, {:page_at}
{title:short_title} {backref:cit}, {:page_at}
{title:short_title}, {backref:cit}, {:page_at}
{title:short_title}, {:page_at}
{author:classic}, {title:classic_work}, {locator:classic_at}
{author:classic}, {locator:classic_at}
{archive}, {archive_location} {backref:cit}
{backref:same_reg}, {:leaf_at}
{backref:see_note}
{publisher:cassation}, {backref:cit}
{:page_at}
{:leaf_at}
""")

FILLERS: dict[str, tuple[str, ...]] = {
    "ivi": ("Ivi", "Ivi", "ivi", "Ibidem", "Ibid.", "Ibid.", "Ib.", "Ibidem"),
    "ibid": ("Ibidem", "Ibid.", "Ibidem", "Ivi", "Ib."),
    "inner": ("b. {:number 1 300}", "reg. {:number 1 90}", "filza {:number 1 300}",
            "cod. {:number 1 200}"),
    "op_cit": ("op. cit.", "op. cit.", "op. cit.", "op.cit.", "Op. cit.", "o. c.", "o.c.",
            "opera citata", "op. e loc. cit."),
    "art_cit": ("art. cit.", "loc. cit.", "art. citato"),
    "cit": ("cit.", "cit.", "cit.", "cit.", "citato", "cit. alla nota {:number 1 90}",
            "cit. nota {:number 1 90}"),
    "same_reg": ("ibid.", "stesso registro", "ivi", "loc. cit."),
    "see_note": rows("""
nota {:number 1 120}
supra, nota {:number 1 120}
supra, p. {:number 1 300}
sopra, nota {:number 1 90}
la nota {:number 1 90}
n. {:number 1 90}
infra, cap. {:upper roman 9}
infra, nota {:number 1 90}
"""),
}  # fmt: skip

SIGNALS = rows("""
Cfr.
Cfr.
Cfr.
Cfr.
Cfr. anche
Cfr. inoltre
Cfr. ad esempio
Cfr. in proposito
Cfr. per tutti
V.
V. anche
Vedi
Vedi
Vedi anche
Vedi ad es.
Si veda
Si veda anche
Si vedano
Si veda in particolare
Si veda in proposito
Si veda ad esempio
Sul punto
Sul punto cfr.
Sul tema si veda
Su questo punto v.
Sull’argomento
Sull’argomento cfr.
In proposito
In proposito si veda
Per un quadro generale
Per un quadro generale si veda
Per una sintesi cfr.
Per una critica cfr.
Per la bibliografia si rinvia a
Si rimanda a
Si rinvia a
Così
Così anche
Ad esempio
In senso contrario
Contra
In generale
Diversamente
Citato da
Cit. in
Pubblicato in
Edito in
Come in
Secondo
Da ultimo
Fondamentale
""")

JOINS = (
    "; ", "; ", "; ", "; ", "; ", "; ", "; ", ". ", ". ", ", ", " e ", "; e ", "; cfr. ",
    "; cfr. anche ", "; cfr. inoltre ", "; v. anche ", "; v. ", "; vedi anche ",
            "; si veda anche ",
    "; si veda ", "; si vedano anche ", "; inoltre ", "; contra ", "; anche ", ". Cfr. ",
    ". Cfr. anche ", ". Si veda anche ", ". Vedi anche ", ". Vedi ", ". V. anche ",
    ". Si vedano anche ", ". Per una sintesi cfr. ", "; da ultimo ", "; nonché ", ", nonché ",
    " - ", ", ma si veda anche ", "; ma si veda ", "; più recentemente ", "; e ora ", "; infine ",
)  # fmt: skip

OPENERS = (
    (", citato in ", ""), (", cit. in ", ""), (" (cit. in ", ")"), (" (citato da ", ")"),
    (", edito in ", ""), (", pubblicato in ", ""), (" (edito in ", ")"), (", ora in ", ""),
    (" (ora in ", ")"), (", ripreso da ", ""), (" (cfr. ", ")"), (" (trascritto in ", ")"),
    (", riportato in ", ""),
)  # fmt: skip
