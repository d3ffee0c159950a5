"""How English notes write the names of persons."""

from training.languages import rows

FILLERS: dict[str, tuple[str, ...]] = {
    "person": rows("""
{:given} {:family}
{:given} {:family}
{:given} {:family}
{:given} {:family}
{:given} {:family}
{:given} {:letter}. {:family}
{:given} {:letter}. {:family}
{:letter}. {:family}
{:letter}. {:letter}. {:family}
{:letter}.{:letter}. {:family}
{:letter} {:family}
{:given} {:particle} {:family}
{:given} {:family}-{:family}
{:given} {:given} {:family}
{:given} {:family}, <Jr.|III|Sr.>
{:letter}. {:particle} {:family}
"""),
    "full_person": rows("""
{:given} {:family}
{:given} {:family}
{:given} {:family}
{:given} “{:given}” {:family}
{:given} {:given} {:family}
{:given} {:family}
{:given} {:family}
{:given} {:family}
{:given} {:letter}. {:family}
{:letter}. {:family}
{:given} {:particle} {:family}
"""),
    "people": rows("""
{:person}
{:person}
{:person}
{:person}
{:person}
{:person} and {:person}
{:person} and {:person}
{:person} & {:person}
{:person}, {:person} and {:person}
{:person}, {:person}, and {:person}
{:person}, {:person}, {:person} and {:person}
{:person} et al.
{:person}, {:person} et al.
{:person} and others
{:organisation} and {:organisation}
"""),
    "rev_person": rows("""
{:family}, {:given}
{:family}, {:given}
{:family}, {:given} {:letter}.
{:family}, {:letter}.
{:family}, {:letter}. {:letter}.
{:family}, {:letter}.{:letter}.
{:family}, {:given} {:particle}
{:particle} {:family}, {:given}
"""),
    "rev_people": rows("""
{:rev_person}
{:rev_person}
{:rev_person}
{:rev_person}, and {:person}
{:rev_person} and {:person}
{:rev_person}, {:person}, and {:person}
{:rev_person}; {:rev_person}
{:rev_person}; {:rev_person}; {:rev_person}
{:rev_person}, et al.
{:rev_person} and {:rev_person}
"""),
    "apa_person": rows("""
{:family}, {:letter}.
{:family}, {:letter}.
{:family}, {:letter}. {:letter}.
{:family}, {:letter}.{:letter}.
{:particle} {:family}, {:letter}.
{:family}-{:family}, {:letter}.
"""),
    "apa_people": rows("""
{:apa_person}
{:apa_person}
{:apa_person}, & {:apa_person}
{:apa_person} & {:apa_person}
{:apa_person} and {:apa_person}
{:apa_person}, {:apa_person}, & {:apa_person}
{:apa_person}, {:apa_person} and {:apa_person}
{:apa_person}, {:apa_person}, {:apa_person}, {:apa_person}, & {:apa_person}
{:apa_person}, et al.
"""),
    "vanc_person": (
        "{:family} {:letter}",
        "{:family} {:letter}{:letter}",
        "{:family}-{:family} {:letter}",
    ),
    "vanc_people": rows("""
{:vanc_person}
{:vanc_person}, {:vanc_person}
{:vanc_person}, {:vanc_person}, {:vanc_person}
{:vanc_person}, {:vanc_person}, {:vanc_person}, et al
{:vanc_person}, {:vanc_person}, {:vanc_person}, {:vanc_person}, {:vanc_person}, {:vanc_person}
{:vanc_person} and {:vanc_person}
{:vanc_person} et al.
"""),
    "stem_person": rows("""
{:letter}. {:family}
{:letter}. {:letter}. {:family}
{:letter}.{:letter}. {:family}
{:letter}.-{:letter}. {:family}
"""),
    "stem_people": rows("""
{:stem_person}
{:stem_person} and {:stem_person}
{:stem_person}, {:stem_person}
{:stem_person}, {:stem_person}, and {:stem_person}
{:stem_person}, {:stem_person} and {:stem_person}
{:stem_person}, {:stem_person}, {:stem_person}, {:stem_person}
{:stem_person} et al.
{:stem_person} {:et_al}
"""),
    "et_al": ("et al.", "et al", "and co-workers"),
    "families": rows("""
{:family}
{:family}
{:family} and {:family}
{:family} & {:family}
{:family} et al.
{:family}, {:family} and {:family}
{:organisation}
"""),
    "author": ("{:people}",),
    "editor": ("{:people}",),
    "translator": ("{:person}",),
    "recipient": ("{:person}",),
    "interviewee": rows("""
{:full_person}
{:full_person}
{:full_person}
{:full_person}
{:letter}. {:family}
{:full_person} and {:full_person}
{:honour} {:family}
{:given}
"""),
    "state_abbr": ("{:state}",),
}
