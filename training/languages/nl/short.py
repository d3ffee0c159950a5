"""Short forms of Dutch notes, and several sources under one head."""

from training.languages import rows

SHORT: tuple[str, ...] = rows("""
{backref:ibid}
{backref:ibid}
{backref:ibid}, {:p}
{backref:ibid}, {:p}
{backref:ibid}, {page}
{backref:ibid} {:p}
{backref:ibid}, {page:first}
{backref:ibid} {issued:number 1580 1800} {:p}
{backref:ibid}, {locator}
{backref:idem}
{backref:idem}
{backref:idem}, {:p}
{backref:idem}, {issued:dmy}
{backref:idem}, {title:short_title}, {:p}
{backref:Aw}
{backref:Aw}, {:p}
{backref:Aw} {:p}
{backref:Aw} p. {page}
{author:surname}, {backref:aw}, {:p}
{author:surname}, {backref:aw}, {page:first}
{author:surname}, {backref:aw}
{author:surname} {backref:aw} {:p}
{author:surname} {backref:aw} {volume:upper roman 9} p. {page}
{author:surname} {backref:aw} d. {volume:number 1 9}, blz. {page}
{author:person} {backref:aw} {:p}
mr. {author:person} {backref:aw} {:p}
{author:surname}, {title:short_title}, {:p}
{author:surname}, {title:short_title}, {page}
{author:surname}, {title:short_title} {page}
{author:surname}, ‘{title:short_title}’, {:p}
{author:surname}, ‘{title:short_title}’, {page}
{author:surname} {title:short_title} {:p}
{author:surname}, ‘{title:short_title}’, {backref:art}, {:p}
{author:surname} en {:surname}, {title:short_title}, {page}
{author:surname} {volume:upper roman 9} p. {page}
{author:surname} {volume:upper roman 9}. p. {page}
{author:surname}, {volume:upper roman 9}, {page:first}
{author:surname}, {:p}
{author:surname}, {page:first}
{author:surname} {issued:year}, {:p}
{author:surname} {issued:year}, {page:first}
{author:surname} ({issued:year})[, {:p}]
({author:surname}, {issued:year})
({author:surname}, {issued:year}, p. {page})
({author:surname} & {:surname}, {issued:year})
{author:surname} e.a. {issued:year}, {:p}
{author:surname}, {backref:noot}, {:p}
{author:surname} ({backref:noot})[, {:p}]
{author:surname}, {title:short_title} ({backref:noot}), {:p}
{backref:Noot}
{backref:Noot}
{author:inst}, {title:short_title}, {:p}
{author:inst}, {backref:aw}, {:p}
{title:short_title}, {:p}
{title:short_title} {:p}
{title:short_title}, {page:first}
Interview {author:full_person}, {backref:cited}
Interview {author:surname}
{backref:same}, {title:short_title}, {:p}
{backref:same} in {container-title:journal} {volume} {:p}
Rapport-{author:Particled}, {:p}
{title:case} ({backref:cited}), {locator:ro}
{author:surname}, {backref:aw} {:p}
{title:short_title} (hierna: {note:short_title}), {:p}
""")
HEADS: dict[str, tuple[tuple[str, str], ...]] = {
    "interview": (
        (
            "Interviews met {author:full_person} ({issued:dmy})",
            "{author:full_person} ({issued:dmy})",
        ),
        (
            "Interviews {author:full_person}, {issued:short_date}",
            "{author:full_person}, {issued:short_date}",
        ),
        ("Gesprekken met {author:full_person}, {issued:dmy}", "{author:full_person}, {issued:dmy}"),
        (
            "Interviews met {author:full_person}, {:role}, {issued:dmy}",
            "{author:full_person}, {:role}, {issued:dmy}",
        ),
    ),
    "article-newspaper": (
        ("{container-title}, {issued:dmy}", "{issued:dmy}"),
        ("{container-title}, {issued:dm}", "{issued:dmy}"),
    ),
    "personal_communication": (
        (
            "Brieven van {author:full_person} aan {recipient:full_person}, {issued:dmy}",
            "{issued:dmy}",
        ),
    ),
    "legal_case": (("{publisher:court} {issued:dmy}, {number:nj}", "{issued:dmy}, {number:nj}"),),
    "bill": (
        (
            "{container-title:tk} {issued:session}, {number:dossier}, nr. {issue:number 1 90}",
            "nr. {issue:number 1 90}, {:p}",
        ),
    ),
}
