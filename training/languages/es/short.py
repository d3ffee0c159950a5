"""Short forms of Spanish notes, and several sources under one head."""

from training.languages import rows

SHORT: tuple[str, ...] = rows("""
{backref:ibid}
{backref:ibid}
{backref:ibid}[, {:p}]9
{backref:ibid}, {page}
{backref:ibid}: {page:first}
{backref:ibid}, {:p}
{backref:ibid}, {locator}
{backref:ibid}, t. {volume:upper roman 9}, {:p}
{backref:idem}
{backref:idem}, {:p}
{backref:idem}, {title:short_title}, {:p}
{author:surname}, {backref:opcit}, {:p}
{author:surname}, {backref:opcit}[, {:p}]
{author:full_person}, {backref:opcit}, {:p}
{author:surname}: {backref:opcit}, {:p}
{author:surname}, {title:short_title}, {backref:opcit}, {:p}
{author:surname}, «{title:short_title}», {backref:artcit}, {:p}
{author:surname}, {title:short_title}, {:p}
{author:surname}, {title:short_title}, {page}
{author:surname}, “{title:short_title}”, {:p}
{author:surname}, «{title:short_title}», {page}
{author:surname} y {:family}, {title:short_title}, {:p}
{author:surname}, {:p}
{author:surname}, {page:first}
{author:surname}, {issued:year}, {:p}
{author:surname} ({issued:year})[, {:p}]
{author:surname} ({issued:year}: {page})
({author:surname} {issued:year}: {page})
({author:surname}, {issued:year}, {:p})
({author:surname}, {issued:year}: {page})
({author:surname} y {:family}, {issued:year})
{author:surname} {issued:year}, {page}
{author:surname} {issued:year}: {page}
{author:surname} y {:family} ({issued:year}: {page})
{author:surname} et al., {issued:year}, {:p}
{author:surname}, {backref:supra}, {:p}
{author:surname}, {title:short_title}, {backref:supra}[, {:p}]
{author:surname} ({backref:supra})
{backref:Supra}
{backref:Supra}, {:p}
{title:short_title}, {backref:cited}, {:p}
{title:short_title}, {backref:cited}[, {locator}]
{title:iacourt_case}, {backref:supra}, {locator:parr}
{title:act} {number:slash}, {backref:cited}, {locator}
{publisher:court_iacourt}, {title:iacourt_case}, {backref:cited}, {locator:parr}
Entrevista con {author:full_person}, {backref:cited}
Entrevista a {author:surname}, {backref:cited}
Carta de {author:surname} a {recipient:surname}, {backref:cited}
{author:inst}, {title:short_title}, {:p}
{author:inst}, {backref:opcit}, {:p}
{author:surname}, {title:short_title}, t. {volume:upper roman 9}, {page}
{container-title:newspaper}, {backref:cited}
{backref:loccit}
{author:surname}, {backref:loccit}
{author:surname} (cap. {section:upper roman 30})
{author:surname}, lib. {section:upper roman 9}, cap. {:upper roman 20}
{title:short_title}, {:p}
{title:short_title} (en adelante «{note:short_title}»), {:p}
{archive}, {backref:cited}, {archive_location:box}
{backref:ibid} ({issued:dmy})
{backref:same_author}, {title:short_title}, {:p}
""")

HEADS: dict[str, tuple[tuple[str, str], ...]] = {
    "interview": (
        (
            "Entrevistas con {author:full_person} ({issued:dmy})",
            "{author:full_person} ({issued:dmy})",
        ),
        ("Entrevistas a {author:full_person}, {issued:dmy}", "{author:full_person}, {issued:dmy}"),
        (
            "Entrevistas a {author:full_person} ({publisher-place:witness_place}, {issued:dmy})",
            "{author:full_person} ({publisher-place:witness_place}, {issued:dmy})",
        ),
        ("Testimonios de {author:full_person}", "{author:full_person}"),
        (
            "Entrevistas con {author:full_person}, {:role}, {publisher-place:village}, {issued:my}",
            "{author:full_person}, {:role}, {publisher-place:witness_place}, {issued:my}",
        ),
    ),
    "article-newspaper": (
        ("{container-title}, {issued:dmy}", "{issued:dmy}"),
        ("{container-title}, {issued:dm}", "{issued:dmy}"),
    ),
    "personal_communication": (
        ("Cartas de {author:full_person} a {recipient:full_person}, {issued:dmy}", "{issued:dmy}"),
        (
            "Oficios {:no} {number:number 10 900}, {issued:dmy}",
            "{number:number 10 900}, {issued:dmy}",
        ),
    ),
    "hearing": (
        ("{publisher:body_c}, testimonios {number:number 100 9000}", "{number:number 100 9000}"),
    ),
    "legal_case": (
        ("SSTC {number:slash}, de {issued:dm}", "{number:slash}, de {issued:dm}"),
        ("SSTS de {issued:dmy}", "{issued:dmy}"),
    ),
}
