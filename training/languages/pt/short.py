"""Short forms of Portuguese notes, and several sources under one head."""

from training.languages import rows

SHORT: tuple[str, ...] = rows("""
{backref:ibid}
{backref:ibid}
{backref:ibid}[, {:p}]9
{backref:ibid}, {page}
{backref:ibid}, {:p}
{backref:ibid}, {locator}
{backref:ibid}, vol. {volume:upper roman 9}, {:p}
{backref:idem}
{backref:idem}
{backref:idem}, {:p}
{backref:idem}, {:p}
{backref:idem}, {title:short_title}, {:p}
{backref:idem}, {issued:year}, p. {page:first}
{author:surname}, {backref:opcit}, {:p}
{author:surname}, {backref:opcit}[, {:p}]
{author:upper family}, {backref:opcit}, p. {page}
{author:full_person}, {backref:opcit}, {:p}
{author:surname}. {backref:opcit}, p. {page}
{author:surname}, {title:short_title}, {backref:opcit}, {:p}
{author:surname}, “{title:short_title}”, {backref:artcit}, {:p}
{author:surname}, {title:short_title}, {:p}
{author:surname}, {title:short_title}, {page:first}
{author:surname}, “{title:short_title}”, {:p}
{author:surname}. {title:short_title}, p. {page}
{author:surname} e {:family}, {title:short_title}, {:p}
{author:surname}, {:p}
{author:upper family}, {issued:year}, p. {page}
{author:upper family}, {issued:year}[, p. {page}]
({author:upper family}, {issued:year}, p. {page})
({author:family}, {issued:year}, p. {page})
({author:upper family}; {:upper family}, {issued:year})
{author:family} ({issued:year}, p. {page})
{author:family} ({issued:year}: {page})
{author:family} ({issued:year})
{author:family} e {:family} ({issued:year}, p. {page})
({author:family}, {issued:year}: {page})
{author:family}, {issued:year}: {page}
{author:upper family} et al., {issued:year}, p. {page}
{author:surname}, {backref:supra}, {:p}
{author:surname}, {title:short_title} ({backref:supra})[, {:p}]
{backref:Supra}
{backref:Supra}
{title:old_title}, {:p}
{title:old_title} ({edition}), {volume:upper roman 4}, {:p}
{title:old_title} ({edition}), {:p}
{title:short_title} ({edition}) {volume:upper roman 4}, {:p}
{title:short_title}, {volume:upper roman 4}, pag. {page}
{title:short_title}, liv. {locator:upper roman 9}
{title:short_title}, {:p}
{title:short_title}, {backref:cited}, {:p}
{author:surname}, {title:short_title}, t. {volume:upper roman 9}, {:p}
{author:surname}, {backref:loccit}
{backref:loccit}
Carta {backref:cited} de {issued:dmy}
Ofício {backref:cited} de {issued:dm}
Entrevista com {author:full_person}, {backref:cited}
Depoimento de {author:surname}, {backref:cited}
{container-title:newspaper}, {backref:cited}
{title:act} nº {number:law_no}, {backref:cited}, {locator}
{title:ia_case}, {backref:supra}, {locator:parr}
{author:inst}, {title:short_title}, {:p}
{author:inst}, {backref:opcit}, {:p}
{archive}, {backref:cited}, {archive_location:box}
{backref:same_author}, {title:short_title}, {:p}
{backref:same_author}. {title:short_title}. {publisher-place}, {issued:year}, p. {page}
pgs. {page:pages} da {backref:opcit}
{title:short_title} (doravante, “{note:short_title}”), {:p}
""")
HEADS: dict[str, tuple[tuple[str, str], ...]] = {
    "interview": (
        (
            "Entrevistas com {author:full_person} ({issued:dmy})",
            "{author:full_person} ({issued:dmy})",
        ),
        (
            "Entrevistas com {author:full_person}, {issued:dmy}",
            "{author:full_person}, {issued:dmy}",
        ),
        ("Depoimentos de {author:full_person}", "{author:full_person}"),
        (
            "Entrevistas a {author:full_person}, {publisher-place:village}, {issued:my}",
            "{author:full_person}, {publisher-place:village}, {issued:my}",
        ),
    ),
    "hearing": (
        (
            "Depoimentos de {author:full_person} à {publisher:cv} ({issued:dmy})",
            "{author:full_person} ({issued:dmy})",
        ),
    ),
    "article-newspaper": (
        ("{container-title}, {issued:dmy}", "{issued:dmy}"),
        ("{container-title}, {issued:dm}", "{issued:dmy}"),
    ),
    "personal_communication": (
        ("Cartas de {author:full_person} a {recipient:full_person}, {issued:dmy}", "{issued:dmy}"),
        (
            "Ofícios n.os {number:number 10 900}, de {issued:dmy}",
            "{number:number 10 900}, de {issued:dmy}",
        ),
    ),
    "legislation": (
        ("Leis nº {number:law_no}, de {issued:dmy}", "{number:law_no}, de {issued:dmy}"),
        ("{title:old_act} de {issued:dm}", "{title:old_act} de {issued:dm}"),
    ),
}
