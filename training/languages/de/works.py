"""German notes that cite books and what stands in them: chapters, commentaries."""

from training.languages import rows

WORKS: dict[str, tuple[str, ...]] = {
    "book": rows("""
{author:law_author}, {title}, {publisher-place} {issued:pub_year}[, S. {page}]
{author:law_author}, {title}, {publisher-place} {issued:pub_year}[, S. {page}]
{author:law_author}, {title}, {issued:pub_year}[, S. {page}]
{author:law_author}, {title}, {edition}, {publisher-place} {issued:pub_year}[, S. {page}]
{author:law_author}, {title}, {edition} {issued:pub_year}[, S. {page}][ {note:mwn}]
{author:law_author}, {title}, {edition} {issued:pub_year}, {:para_at}[ {:rn_at}]
{author:law_author}, {title} ({publisher-place} {issued:pub_year})[ {page}]
{author:law_author}, {title} ({edition} {publisher-place} {issued:pub_year}) {page}
{author:law_author}, {title} ({issued:pub_year}), S. {page}
{author:law_author}, {title}, Bd. {volume}, {publisher-place} {issued:pub_year}, S. {page}
{author:law_author}, {title}, Bd. {volume:roman_vol} ({issued:pub_year}), S. {page}
{author:law_author}, {title}, Bd. {volume} ({publisher-place} {issued:pub_year}) {page}
{author:law_author}, {title} {volume:roman_vol}, {publisher-place} {issued:year 1840 1930}, S. //
{page}
{author:law_author}, {title} {volume:roman_vol} S. {page}
{author:law_author}, {title} {edition} {volume:roman_vol} S. {page}
{author:law_author}, {title} S. {page}
{author:law_author}, {title}, {edition}, S. {page}
{author:law_author}: {title}. {publisher-place}: {publisher}, {issued:pub_year}[, S. {page}]
{author:law_author} {title} ({issued:pub_year}) S. {page}
{author:law_author}, {title}, {issued:pub_year}, {page}
{editor:law_author} (Hrsg.), {title}, {publisher-place} {issued:pub_year}
{editor:law_author} (Hrsg.), {title}, {publisher-place} {issued:pub_year}[, S. {page}]
{editor:law_author} (Hg.), {title}, {publisher-place} {issued:pub_year}
{editor:law_author} (Hrsg.), {title} ({publisher-place} {issued:pub_year})
{editor:law_author} (Hg.): {title}. {publisher-place}: {publisher} {issued:pub_year}
{editor:list_author} (Hrsg.): {title}. {publisher-place} {issued:pub_year}
{author:full_author}, {title}, {publisher-place} {issued:pub_year}[, S. {page}]
{author:full_author}, {title}, {publisher-place} {issued:pub_year}, S. {page}
{author:full_author}, {title}, {publisher-place}: {publisher} {issued:pub_year}[, S. {page}]
{author:full_author}: {title}, {publisher-place} {issued:pub_year}, S. {page}
{author:full_author}: {title}. {publisher-place} {issued:pub_year}[, S. {page}]
{author:full_author}: {title}. {publisher-place}: {publisher}, {issued:pub_year}[, S. {page}]
{author:full_author}: {title}, {edition}, {publisher-place} {issued:pub_year} (= //
{collection-title}, Bd. {:vol}), S. {page}
{author:full_author}, {title} (= {collection-title} {:vol}), {publisher-place} //
{issued:pub_year}[, S. {page}]
{author:full_author}, {title} ({collection-title}, Bd. {:vol}), {publisher-place} {issued:pub_year}
{author:full_author}, „{title:quotable}“, {publisher-place} {issued:pub_year}[, S. {page}]
{author:full_author}, »{title:quotable}«, {publisher-place}: {publisher}, {issued:pub_year}
{author:full_author}, {title}. {:capital bare} {:in_dat}, {publisher-place} {issued:pub_year}
{author:full_author}, {title}, hrsg. v. {editor:person}, {publisher-place} {issued:pub_year}[, //
S. {page}]
{author:full_author}, {title}, hrsgg. von {editor:surname}, {edition} S. {page}
{author:full_author}, {title}, aus dem <Englischen|Französischen|Niederländischen> von //
{translator}, {publisher-place} {issued:pub_year}
{author:full_author}, {title}, übers. v. {translator}, {publisher-place}: {publisher} //
{issued:pub_year}, S. {page}
{author:full_author}, {title}, {volume} Bde., {publisher-place} {issued:pub_year}
{author:full_author}, {title}, {publisher-place} {issued:pub_year}[, S. {page}], {URL} (Zugriff //
am {accessed})
{author:full_author}, {title}, {publisher-place} {issued:pub_year}, ISBN {ISBN}
{author:full_author}, {title}, Bd. {volume}: {:capital bare} {:in_dat}, {publisher-place} //
{issued:pub_year}, S. {page}
{author:full_author}, {title}, {edition}, Bd. {volume}, {publisher-place} {issued:pub_year}, S. //
{page}
{author:full_author}, {title}, {publisher-place} {issued:pub_year}, Kap. {locator:number 1 14}
{author:list_author}: {title}. {publisher-place}: {publisher} {issued:pub_year}[, S. {page}]
{author:list_author}: {title}. {edition} {publisher-place}: {publisher}, {issued:pub_year}
{author:list_author}: {title}. {publisher-place} {issued:pub_year}
{author:list_author}, {title}, {publisher-place} {issued:pub_year}
{author:list_author} ({issued:letter_year}): {title}. {publisher-place}: {publisher}
{author:list_author} ({issued:letter_year}): {title}, {publisher-place}[, S. {page}]
{author:list_author} ({issued:letter_year}). {title}[ ({edition})]. {publisher}
{author:list_author} {issued:letter_year}: {title}. {publisher-place}: {publisher}
{author:list_author}, {issued:letter_year}: {title}, {publisher-place}: {publisher}, S. {page}
{author:body}, {title} ({publisher-place} {issued:pub_year})[ {page}]
{editor:body} (Hrsg.), {title}, {publisher-place} {issued:pub_year}
{title}, {publisher-place} {issued:pub_year}[, S. {page}]
{title}. Hrsg. von {editor:full_author}. {publisher-place}: {publisher} {issued:pub_year}
{title}, hrsg. v. {editor:full_author}, {publisher-place} {issued:pub_year}, S. {page}
{title}, bearb. v. {editor:full_author}, Bd. {volume} ({publisher-place} {issued:pub_year}), Nr. //
{locator:number 1 400}
{backref:the_same}, {title}, {publisher-place} {issued:pub_year}[, S. {page}]
{backref:the_same}: {title}, {edition}, {publisher-place} {issued:pub_year}
{backref:the_same}, {title}, {issued:pub_year}, S. {page}
"""),
    "chapter": rows("""
{author:law_author}, {title}, in: {editor:law_author} (Hrsg.), {container-title:title}, //
{publisher-place} {issued:pub_year}, S. {page}
{author:law_author}, {title}, in: {editor:law_author} (Hrsg.), {container-title:title} //
({publisher-place} {issued:pub_year}) {:cited}
{author:law_author}, {title}, in: {editor:law_author} (Hg.), {container-title:title}, //
{issued:pub_year}, S. {:cited}
{author:law_author}, {title}, in: {editor:law_author} (Hrsg.), {container-title:handbook}, Bd. //
{volume} ({edition} {issued:pub_year}) {:cited}
{author:law_author}, {title}, in: {container-title:handbook} Bd. {volume} ({publisher-place} //
{issued:pub_year}) {:cited}
{author:law_author}, {title}, in: {container-title:honoured}, {publisher-place} //
{issued:pub_year}, S. {:cited}
{author:law_author}, {title}, in: {container-title:honoured} ({publisher-place} //
{issued:pub_year}) {:cited}
{author:law_author}, in: {container-title:honoured}, {issued:pub_year}, S. {page:begin}
{author:law_author}, in: {container-title:honoured}, {issued:pub_year}, {:cited}
{author:law_author}, {title}, {container-title:honoured}, Bd. {volume:roman_vol}, //
{issued:pub_year}, S. {:cited}
{author:law_author}, {container-title:honoured} ({issued:pub_year}), S. {:cited}
{author:law_author}, in: {editor:law_author} (Hrsg.), {container-title:title}, //
{issued:pub_year}, S. {:cited}
{author:law_author}, in: {editor:law_author} (Hrsg.), {container-title:act}, {edition} //
{issued:pub_year}, {:comment_place}
{author:law_author}, in: {editor:law_author} (Hrsg.), {container-title:act}-Kommentar, {edition} //
{issued:pub_year}, {:comment_place}
{author:law_author}, in: {container-title:commentary_name}, {edition} {issued:pub_year}, //
{:comment_place}
{author:law_author} in: {container-title:commentary_name}, {:comment_place}
{author:law_author} in {container-title:commentary_name}, {edition}, {:comment_place}
{container-title:commentary_name}/{author:surname}, {edition} {issued:pub_year}, //
{:comment_place}
{container-title:commentary_name}-{author:surname}, {:comment_place}
{container-title:commentary_name}/{author:surname}, {:comment_place}
{author:law_author}, {title}, in: {editor:law_author} {:cited}
{author:law_author}, {title}, in: {editor:law_author}, {issued:pub_year}, S. {page}
{author:law_author}, {title}, in: {editor:law_author} (Hrsg.) {issued:pub_year}, {page:begin}
{author:law_author} bei {editor:surname} {container-title:handbook} {volume:roman_vol} S. {page}
{author:full_author}, {title}, in: {editor:full_author} (Hrsg.), {container-title:title}, //
{publisher-place} {issued:pub_year}, S. {:here}
{author:full_author}, {title}, in: {editor:full_author} (Hg.), {container-title:title}, //
{publisher-place} {issued:pub_year}, S. {page:range 1 500}
{author:full_author}: {title}, in: {editor:full_author} (Hg.): {container-title:title}, //
{publisher-place} {issued:pub_year}, S. {page:range 1 500}
{author:full_author}: {title}. In: {editor:full_author} (Hrsg.): {container-title:title}. //
{publisher-place} {issued:pub_year}, S. {page:range 1 500}
{author:full_author}: {title}. In: {container-title:title}. Hrsg. von {editor:full_author}. //
{publisher-place}: {publisher} {issued:pub_year}, S. {page:range 1 500}
{author:full_author}, „{title:quotable}“, in: {container-title:title}, hrsg. v. //
{editor:full_author}, {publisher-place} {issued:pub_year}, S. {page}
{author:full_author}, „{title:quotable}“, in: {editor:full_author} (Hrsg.), //
{container-title:title}, {publisher-place}: {publisher} {issued:pub_year}, {page:range 1 500}
{author:full_author}, {title}, in: {container-title:title}, hg. v. {editor:full_author} (= //
{collection-title}, Bd. {:vol}), {publisher-place} {issued:pub_year}, S. {page:range 1 500}
{author:full_author}, {title}, in: <ders.|dies.|ders. (Hrsg.)|ders./{editor:surname} (Hrsg.)>, //
{container-title:title}, {publisher-place} {issued:pub_year}, S. {page}
{author:full_author}, Vorwort, in: {editor:surname}, {container-title:title}, {publisher-place} //
{issued:pub_year}, S. {page:roman}
{author:list_author}: {title}. In: {editor:list_author} (Hrsg.): {container-title:title}. //
{publisher-place}: {publisher}, {issued:pub_year}. S. {page:range 1 500}
{author:list_author} ({issued:letter_year}): {title}, in: {editor:list_author} (Hrsg.), //
{container-title:title}, {publisher-place}, S. {page:range 1 500}
{author:list_author} ({issued:letter_year}): {title}. In: {editor:full_author} (Hg.): //
{container-title:title}. {publisher-place}: {publisher}, {page:range 1 500}
{author:list_author} {issued:letter_year}: {title}, in: {editor:full_author} (Hg.), //
{container-title:title}, {publisher-place}, {page:range 1 500}
"""),
}

FILLERS: dict[str, tuple[str, ...]] = {
    "the_same": ("Ders.", "Ders.", "Dies.", "Derselbe", "Dieselbe", "ders.", "Idem"),
    "commentary_name": rows("""
{:family}
{:family}/{:family}
{:family}/{:family}/{:family}
{:family}, {:act}
{:family}/{:family}, {:act}
MüKo
MüKo-{:act}
MünchKomm-{:act}
MK
LK
KK-{:act}
{:family}-Kommentar
Alternativkommentar
AK-{:act}
Nomos-Kommentar {:act}
jurisPK-{:act}
"""),
}  # fmt: skip
