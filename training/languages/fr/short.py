"""Short forms of French notes, signals, and what joins two sources."""

from training.languages import rows

SHORT = rows("""
{backref:ibid}
{backref:ibid}, {:page_at}
{backref:ibid}, {:page_at}
{backref:ibid}[, t. {volume:tome}], {:page_at}
{backref:ibid}, {:par_at}
{backref:ibid}, {:folio_at}
{author:short_author}, {backref:op_cit}, {:page_at}
{author:short_author}, {backref:op_cit}, {:page_at}
{author:short_author}, {backref:op_cit}
{author:short_author}, {backref:op_cit}, t. {volume:tome}, {:page_at}
{author:short_author}, {backref:op_cit}, t. {volume:tome}, {:page_at}
{author:short_author}, {backref:art_cit}, {:page_at}
{author:short_author}, {backref:art_cit}, {:page_at}
{author:short_author}, {title:short_title}, {backref:op_cit}, {:page_at}
{author:short_author}, {title:short_title}, {backref:op_cit}, {:page_at}
{author:short_author}, « {title:short_title} », {backref:art_cit}, {:page_at}
{author:short_author}, « {title:short_title} », {:page_at}
{author:short_author}, {title:short_title}, {:page_at}
{author:short_author}, {title:short_title}, {:page_at}
{author:short_author}, {title:short_title}, {backref:cited}, {:page_at}
{author:short_author}, {backref:supra}, {:page_at}
{author:short_author}, {backref:supra}
{author:short_author} {issued:letter_year}, {:page_at}
{author:short_author} ({issued:letter_year}), {:page_at}
{author:short_author} ({issued:letter_year}: {page})
{author:short_author}, {issued:letter_year}, {:page_at}
{author:short_author}, {issued:letter_year} : {page}
({author:short_author} {issued:letter_year} : {:page_at})
({author:short_author}, {issued:letter_year}, {:page_at})
({author:short_author} {issued:letter_year})
{author:short_author} {issued:letter_year}
{author:short_author}, {:page_at}
{author:short_author}, {page}
{author:short_author}, {backref:ibid_low}, {:page_at}
{author:classic}, {locator:classic_at}
{author:classic}, {locator:classic_at}
{author:classic}, {volume:upper roman}, {:page_at}
{backref:same_short}, {title:short_title}, {:page_at}
{backref:same_short}, {:page_at}
{title:short_title}, {backref:op_cit}, {:page_at}
{title:short_title}, {:page_at}
{backref:see_note}
{backref:see_note}
{publisher:council}, {issued:written}, {title:party}, {backref:cited}
Arrêt {title:name}, {backref:cited}[, {:par_at}]
{author:body}, {backref:op_cit}, {:page_at}
{archive}, {archive_location}, {backref:cited}
{author:body}, rapport {backref:cited}, {:page_at}
{author:short_author}, {backref:loc_cit}
P. {page}
""")

FILLERS: dict[str, tuple[str, ...]] = {
    "ibid": ("Ibid.", "Ibid.", "Ibid.", "Ibidem", "Ibid", "Id.", "Idem", "ibid.", "Id., ibid."),
    "ibid_low": ("ibid.", "ibidem"),
    "op_cit": ("op. cit.", "op. cit.", "op. cit.", "op.cit.", "ouvr. cité", "ouvr. cit.", "o. c.",
               "ouvrage cité", "op. cit. (note {:number 1 90})", "op. cit., note {:number 1 90}"),
    "art_cit": ("art. cit.", "art. cit.", "art. cité", "art. préc.", "article cité", "loc. cit."),
    "loc_cit": ("loc. cit.", "ibid.", "op. cit.", "ouvr. cité"),
    "cited": ("préc.", "précité", "précitée", "cité supra", "cit.", "déjà cité",
            "préc. note {:number 1 90}",
              "cité note {:number 1 90}"),
    "supra": ("supra, note {:number 1 120}", "supra note {:number 1 120}",
            "voir supra, n. {:number 1 90}",
              "supra n. {:number 1 90}", "cf. note {:number 1 90}", "voir note {:number 1 90}",
              "cité à la note {:number 1 90}", "infra, note {:number 1 90}"),
    "same_short": ("Id.", "Idem", "Le même", "Du même"),
    "see_note": rows("""
supra, note {:number 1 120}
supra, p. {:number 1 300}
note {:number 1 90}
supra, n° {:number 1 300}
infra, note {:number 1 90}
ci-dessus, note {:number 1 90}
la note {:number 1 90}
"""),
}  # fmt: skip

SIGNALS = rows("""
Voir
Voir
Voir
Voir aussi
Voir également
Voir notamment
Voir par exemple
Voir à ce sujet
Voir sur ce point
Voir entre autres
Voir en particulier
Voir en ce sens
Voir contra
V.
V.
V. aussi
V. not.
V. en ce sens
V. par ex.
Cf.
Cf.
Cf.
Cf. aussi
Cf. également
Cf. notamment
Cf. par exemple
Comparer
Comparez
Comp.
Contra
Contra,
En ce sens,
En sens contraire,
Dans le même sens,
Sur ce point, voir
Sur cette question, voir
À ce propos, voir
Sur tout ceci, voir
Pour une vue d’ensemble, voir
Pour une synthèse, voir
Pour plus de détails, voir
Pour une critique, voir
Lire
Lire à ce sujet
On consultera
On verra
Notamment
Par exemple
Ainsi
D’après
Selon
Cité par
Cité dans
Cité in
Se reporter à
Rapporté par
""")

JOINS = (
    " ; ", " ; ", " ; ", "; ", "; ", ". ", ". ", ", ", " et ", " ; et ", "; et ", " ; voir aussi ",
    " ; voir également ", " ; voir ", "; voir aussi ", " ; cf. ", "; cf. ", " ; v. aussi ",
            " ; v. ",
    " ; cf. aussi ", " ; ainsi que ", ", ainsi que ", " ; contra ", " ; comp. ", ". Voir aussi ",
    ". Voir également ", ". Voir ", ". Cf. ", ". Cf. aussi ", ". V. aussi ", ". Comparez : ",
    ". Contra, ", ". Pour une critique, voir ", " ; du reste, ", " ; dans le même sens, ",
            " ; lire aussi ",
    ". Sur ce point, voir ", " ; plus récemment, ", " – ", " ; notamment ",
    ". Voir par exemple ", " ; et surtout ", ". Voir enfin ", ", voir aussi ",
)  # fmt: skip

OPENERS = (
    (", cité par ", ""), (" (cité par ", ")"), (", cité dans ", ""), (", reproduit dans ", ""),
    (" (reproduit dans ", ")"), (" (repris in ", ")"), (", d’après ", ""), (" citant ", ""),
    (", citant ", ""), (" (citant ", ")"), (" (voir ", ")"), (", cité in ", ""),
    (", repris dans ", ""),
)  # fmt: skip
