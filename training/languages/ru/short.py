"""Short forms of Russian notes, and several sources under one head."""

from training.languages import rows

SHORT: tuple[str, ...] = rows("""
{backref:ibid}
{backref:ibid}
{backref:ibid}
{backref:ibid}. С. {page}
{backref:ibid}. С. {page}
{backref:ibid}. С. {page:pages}
{backref:ibid}, с. {page}
{backref:ibid}. — С. {page}
{backref:ibid}. {:ll}
{backref:ibid}. Д. {archive_location:number 1 900}. {:ll}
{backref:ibid}. {archive_location:shelf}. {:ll}
{backref:ibid}. Оп. {archive_location:number 1 9}. {:ll}
{backref:ibid}. Т. {volume:number 1 9}. С. {page}
{backref:ibid}. {locator}
{backref:ibid}. № {issue}. С. {page}
{author:one} {backref:opcit} С. {page}
{author:one} {backref:opcit} С. {page}
{author:one} {backref:opcit}
{author:one} {backref:opcit} Т. {volume:number 1 9}. С. {page}
{author:one} {backref:opcit}, с. {page}
{author:one}, {backref:opcit}, с. {page}
{author:straight}. {backref:opcit} С. {page}
{author:family}, {backref:opcit}, с. {page}
{author:one}, {:one} {backref:opcit} С. {page}
{author:one} {title:short_title}. С. {page}
{author:one} {title:short_title}. С. {page}
{author:one} {title:short_title}. С. {page}
{author:one} {title:short_title}. Т. {volume:number 1 9}. С. {page}
{author:straight}. {title:short_title}, с. {page}
{author:surname}, с. {page}
{author:family}, {issued:year}. С. {page}
{author:family} {issued:year}: {page}
({author:family} {issued:year}: {page})
\\[{author:family}, {issued:year}, с. {page}\\]
\\[{author:family} {issued:year}: {page}\\]
\\[{author:family}, {:family}, {issued:year}\\]
({author:family}, {issued:year})
{author:family} и др., {issued:year}. С. {page}
{author:one} {backref:opcit} ({backref:note_no})
{author:one} {title:short_title} ({backref:note_no}). С. {page}
{backref:Note_no}
{backref:Note_no}
{backref:idem}. {title:short_title}. С. {page}
{backref:idem}. {title:short_title}. {publisher-place}, {issued:year}. С. {page}
{backref:idem}. {title:short_title} // {container-title:journal}. {issued:year}. № {issue}
{title:short_title}. С. {page}
{title:short_title}. Т. {volume:number 1 9}. С. {page}
{title:short_title}. {backref:opcit} С. {page}
ПСЗ. Т. {volume:upper roman 40}. № {number:number 1000 40000}
{author:one} {container-title:works_short} Т. {volume:number 1 50}. С. {page}
{author:family} {:inis} {container-title:works_short} Т. {volume:number 1 50}. С. {page}
{backref:cited} с {author:full_ins}
Интервью с {author:full_ins}, {backref:opcit}
{author:lat_family}, {title:lat_title}, {:lat_p}
{backref:ibid}. ({issued:dmy})
{archive}. Указ. фонд. Д. {archive_location:number 1 900}. {:ll}
{locator} {backref:that_law}
""")
HEADS: dict[str, tuple[tuple[str, str], ...]] = {
    "interview": (
        ("Интервью с {author:full_ins} ({issued:dmy})", "{author:full_ins} ({issued:dmy})"),
        ("Интервью автора с {author:full_ins}, {issued:dmy}", "{author:full_ins}, {issued:dmy}"),
        ("Беседы с {author:full_ins} ({issued:dmy})", "{author:full_ins} ({issued:dmy})"),
    ),
    "manuscript": (
        ("{archive}. {archive_location:shelf}. {:ll}", "Д. {archive_location:number 1 900}. {:ll}"),
        ("{archive}. {archive_location:shelf}. {:ll}", "{archive_location:shelf}. {:ll}"),
    ),
    "article-newspaper": (
        ("{container-title}. {issued:paper_date}", "{issued:day_month}"),
        ("{container-title}, {issued:dmy}", "{issued:dmy}"),
    ),
    "personal_communication": (
        ("Письма {author:full_genitive} {recipient:full_dative} от {issued:dmy}", "{issued:dmy}"),
    ),
}
