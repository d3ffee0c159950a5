"""What the types of Dutch sources need: names of laws, courts, offices, archives."""

from training.languages.lists import fillers

KINDS: dict[str, tuple[str, ...]] = fillers("""
lexicon = Grote Kade Encyclopedie ¦ Biografisch Woordenboek van de Kust ¦ WNT ¦ Winkler & Bos
  ¦ Nieuw Nederlandsch Biografisch Woordenboek van Zeeland ¦ Encyclopedie van het Noorden
data_name = Statistiek van {:nouns} ¦ Registratie {:nouns} ¦ Enquête {:abstract}
  ¦ Bestand {:nouns} {:year}
data_kind = dataset ¦ Dataset ¦ gegevensbestand
map_name = Kaart van {:place} ¦ Topografische kaart, blad {:number 1 60} ¦ Plattegrond van {:city}
topo = Topografische Dienst ¦ Kadaster ¦ Hydrografische Dienst
norm = NEN {:number 1000 9000} ¦ NEN-EN {:number 100 60000}:{:year 1990}
  ¦ NEN-ISO {:number 9000 27000}
norm_house = NEN ¦ Nederlands Normalisatie-instituut
old_paper = Amsterdamsche Courant ¦ Haarlemsche Bode ¦ Oprechte Zijlsche Courant
  ¦ Bataviasche Courant ¦ Leydsche Courant
network = Twitter ¦ X ¦ Facebook ¦ LinkedIn ¦ Instagram
programme = Kadejournaal ¦ Zijl Vandaag ¦ Buitenlicht ¦ De Nacht van het Noorden
studio = Kadefilm ¦ Filmproducties Noord ¦ Zijl Pictures
act_short = Sr ¦ Sv ¦ BW ¦ Awb ¦ Gw ¦ Rv ¦ Wob ¦ Ger.W. ¦ Sw. ¦ WvK
act_word = Wet ¦ Koninklijk Besluit ¦ Besluit ¦ K.B. ¦ Wet
old_act = Resolutie der Staten-Generaal ¦ Res. Staten van Holl. ¦ Resolutiën Staten van Holland
  ¦ Plakkaat der Staten ¦ Res. St.-Gen. ¦ Octrooi ¦ Resolutie van Gedeputeerde Staten
  ¦ Secr. res. Staten van Holland ¦ Keur van {:city}
stb = Stb. ¦ Stbl. ¦ Staatsblad ¦ Stb. ¦ S.
bstb = B.S. ¦ BS ¦ Belgisch Staatsblad
stcrt = Stcrt. ¦ Staatscourant
pb = PbEU ¦ PB ¦ PbEG ¦ Pb. EU
trb = Trb. ¦ Tractatenblad
eu_law = Verordening (EU) nr. {:number 1 1400}/{:year 2010}
  ¦ Richtlijn {:year 1999}/{:number 1 130}/EG
  ¦ Verordening (EG) nr. {:number 1 2400}/{:year 1994}
  ¦ Richtlijn {:digits 2}/{:number 1 400}/EEG ¦ Verordening (EU) {:year 2015}/{:number 1 2400}
letter_no = {:letter}{:number 10 99}/{:number 10 999}/{:digits 4} ¦ {:digits 6}
  ¦ DAV/{:number 10 900}/{:digits 2} ¦ {:letter}{:letter}{:letter}-{:digits 3}
  ¦ {:number 1 2000}/{:digits 2} ¦ {:letter}{:digits 2}.{:digits 3}/{:digits 4}
tk = Kamerstukken II ¦ Kamerstukken II ¦ Kamerstukken I ¦ Kamerstukken II ¦ Bijl. Hand. II
  ¦ Handelingen TK, Kamerstuk
session = 1967-1968 ¦ 1999/2000
  ¦ 1998-1999 ¦ 2001-2002 ¦ 2009/10 ¦ 1994/95 ¦ 2015/2016 ¦ 1976-1977 ¦ 2003–2004 ¦ 2021/22
  ¦ 1988-1989
dossier = {:number 10 36} {:digits 3} ¦ {:number 10 36} {:digits 3} ¦ {:number 10 36}{:digits 3}
  ¦ {:number 10 36} {:digits 3} {:upper roman 12} ¦ {:number 10 36}.{:digits 3}
mvt = MvT ¦ memorie van toelichting ¦ Memorie van Toelichting ¦ MvA ¦ nota n.a.v. het verslag ¦ NV
chamber = Tweede Kamer ¦ Tweede Kamer der Staten-Generaal ¦ Eerste Kamer
  ¦ Kamer van Volksvertegenwoordigers ¦ Vlaams Parlement
hand = Handelingen II ¦ Handelingen TK ¦ Hand. II ¦ Handelingen I ¦ Hand. Kamer ¦ Handelingen EK
hand_long = Handelingen ¦ Stenografisch verslag
hand_pages = {:number 1 9000} ¦ {:number 1 99}-{:number 100 9000} ¦ {:range 100 6000}
  ¦ {:number 1 110}-{:digits 4}
committee = Parlementaire Enquêtecommissie ¦ Tijdelijke Commissie ¦ Commissie Sluizen
  ¦ enquêtecommissie ¦ Commissie-{:plain_family}
court = HR ¦ HR ¦ HR ¦ Hoge Raad ¦ ABRvS ¦ CRvB ¦ Hof Amsterdam ¦ Hof Den Haag
  ¦ Gerechtshof Arnhem ¦ PG HR ¦ Hof ’s-Hertogenbosch ¦ CBb
rb = Rb. Rotterdam ¦ Rb. Amsterdam ¦ Rechtbank Den Haag ¦ Rb. Utrecht ¦ Rb. ’s-Gravenhage (vzr.)
  ¦ Ktr. Leiden ¦ Rechtbank Haarlem ¦ Corr. Antwerpen
nj = NJ {:year 1930}, {:number 1 900} ¦ NJ {:year 1930}/{:number 1 900}
  ¦ AB {:year 1970}, {:number 1 600} ¦ NJB {:year 1980}, p. {:number 1 2000}
  ¦ JB {:year 1994}/{:number 1 300} ¦ RvdW {:year 1970}, {:number 1 300}
  ¦ AB {:year 2000}/{:number 1 400} ¦ BNB {:year 1953}/{:number 1 400}
ecli = ECLI:NL:HR:{:year 2000}:{:number 1 3000} ¦ ECLI:NL:RBROT:{:year 2000}:{:number 1 9000}
  ¦ ECLI:NL:GHAMS:{:year 2000}:{:number 1 5000}
  ¦ ECLI:NL:RVS:{:year 2000}:{:letter}{:letter}{:digits 4} ¦ ECLI:NL:HR:{:year 2000}:BQ{:digits 4}
ljn = LJN {:letter}{:letter}{:digits 4} ¦ LJN: {:letter}{:letter}{:digits 4}
  ¦ LJN {:letter}{:letter} {:digits 4}
case_no = {:digits 2}/{:digits 4} ¦ {:digits 2}/{:digits 5} ¦ C/{:digits 2}/{:digits 6}
  ¦ {:year 1995}{:digits 5}/1 ¦ KG {:digits 2}/{:digits 3}
w = W {:number 1000 13000} ¦ W. {:number 1000 13000} ¦ W. no. {:number 10 9000}
w_name = W. v. h. R. ¦ Weekbl. v. h. Recht ¦ Weekblad van het Recht
case = {:plain_family}/{:plain_family} ¦ {:Particled}/Staat ¦ {:capital noun}-arrest
  ¦ {:capital nouns} ¦ Staat/{:Particled} ¦ {:plain_family}/{:organisation}
arrest = arrest van den Hoogen Raad ¦ arrest van het Hof van Holland ¦ Arrest Hooge Raad
  ¦ vonnis der Rechtbank te {:city}
arr = Arr.Cass. {:year 1960}, {:number 1 2000} ¦ Pas. {:year 1920}, I, {:number 1 900}
  ¦ RW {:year 1970}, {:number 1 2000}
case_tegen = {:plain_family} t. Nederland ¦ {:Particled} t. België
  ¦ {:plain_family} tegen {:country} ¦ {:plain_family} e.a./Nederland
case_eu = {:plain_family} ¦ Commissie/{:country} ¦ {:Particled} ¦ {:capital nouns}
ceu = C-{:number 1 600}/{:digits 2} ¦ zaak C-{:number 1 600}/{:digits 2}
  ¦ ECLI:EU:C:{:year 2000}:{:number 1 900}
icty = ICTY ¦ Joegoslavië-tribunaal ¦ ICC
icty_case = Prosecutor v. {:plain_family} ¦ Aanklager t. {:plain_family}
  ¦ Prosecutor v. {:plain_family} et al.
it = IT-{:number 94 99}-{:number 1 90}-T ¦ IT-{:digits 2}-{:number 1 90}-A
  ¦ zaak IT-{:number 94 99}-{:number 1 90}
judgment = Judgement ¦ vonnis ¦ arrest ¦ beslissing
treaty_short = EVRM ¦ VEU ¦ IVBPR ¦ VWEU ¦ Handvest
Report_kind = Rapport ¦ Eindrapport ¦ Tussenrapport ¦ Nota ¦ Adviesrapport ¦ Verslag
Doc_kind = Verslag ¦ Nota ¦ Notitie ¦ Memo ¦ Notulen ¦ Memorandum ¦ Weekbericht
  ¦ Situatierapport ¦ Aantekening ¦ Ambtsbericht ¦ Verklaring
council = de Ministerraad ¦ Defensieraad ¦ het College van B&W ¦ de Raad van Bestuur
  ¦ de vroedschap van {:city} ¦ de Heren XVII
vn = Veiligheidsraad ¦ Verenigde Naties ¦ VN ¦ Algemene Vergadering ¦ VN-Veiligheidsraad
res = Resolutie ¦ resolutie ¦ Res.
res_lower = resolutie ¦ Resolutie
un_symbol = A/RES/{:number 40 75}/{:number 1 280} ¦ S/{:year 1970}/{:number 1 1400}
  ¦ A/{:number 40 75}/{:number 1 900} ¦ S/PV.{:number 1000 8900}
  ¦ E/CN.4/{:year 1980}/{:number 1 99}
release = persbericht ¦ persverklaring ¦ nieuwsbericht ¦ Persbericht
Release = Persbericht ¦ Persverklaring ¦ Perscommuniqué ¦ Persbericht
eu = Europese Commissie ¦ Raad van de Europese Unie ¦ Europees Parlement
eu_kind = Mededeling ¦ Groenboek ¦ Witboek ¦ Voorstel
com = COM({:year 1990}) {:number 1 900} def. ¦ COM({:year 2005}) {:number 1 900} final
  ¦ SEC({:year 1995}) {:number 1 900}
code = {:city} {:number 1 900} ¦ {:number 1 900}/{:digits 2}
secret = vertrouwelijk ¦ geheim ¦ ongepubliceerd ¦ stg. geheim ¦ concept
anon = een {:role} ¦ {:role} ¦ respondent {:number 1 40} ¦ anonieme bron ¦ een ambtenaar van BZ
  ¦ inwoner van {:village}
minister = de minister van {:of_ministry} ¦ minister van {:of_ministry} ¦ de minister-president
  ¦ de staatssecretaris van {:of_ministry} ¦ minister {:plain_family} ¦ de Gouverneur-Generaal
officer = de minister van {:of_ministry} ¦ de commissaris der Koningin
  ¦ de burgemeester van {:city} ¦ de Chef Defensiestaf ¦ de Bevelhebber der Landstrijdkrachten
  ¦ de procureur-generaal ¦ de Staten van Holland
embassy = Sarajevo ¦ PV New York ¦ Belgrado ¦ HMA Parijs ¦ ambassade {:city}
copy = kopie in bezit van de auteur ¦ archief auteur ¦ particuliere collectie
doss = dossier {:number 1 900} ¦ doos {:number 1 90} ¦ {:fonds}, dossier {:number 1 900}
  ¦ {:number 911 999}.{:number 1 90}, dossier {:number 1 40} ¦ {:fonds}, doos {:number 1 90}
  ¦ DGPZ, {:digits 5} ¦ inv. nr. {:number 1 900} ¦ map {:number 1 90}
inv = {:fonds}, inv.nr. {:number 1 9000}
  ¦ {:number 1 3}.{:digits 2}.{:digits 2}, inv.nr. {:number 1 9000}
  ¦ toegang {:number 1 3}.{:digits 2}.{:digits 2}, inv. nr. {:number 1 9000}
  ¦ inv.nr. {:number 1 9000} ¦ {:fonds}, nr. {:number 1 900} ¦ {:fonds} {:number 1 9000}
  ¦ {:fonds}, doos {:number 1 90}, map {:number 1 20}
ms = hs. {:number 10 9000} ¦ ms. {:number 10 900} {:letter} {:number 1 40}
  ¦ 7{:number 1 9} {:letter} {:number 1 40}
folio = {:number 1 400} ¦ {:number 1 400}r ¦ {:number 1 400}v ¦ {:range 1 300}
abbr = NA ¦ SAO ¦ ZA ¦ GAA
old_paper_name = notulen van de vroedschap ¦ rekest van {:given} {:particled}
  ¦ register van {:nouns} ¦ missive aan de Staten ¦ akte van scheiding
  ¦ testament van {:given} {:plain_family} ¦ memorie over {:np} ¦ rekeningen ¦ notariële akte
speech = toespraak ¦ rede ¦ lezing ¦ oratie ¦ inaugurele rede ¦ voordracht
short_title = {:capital np} ¦ {:capital noun} ¦ {:capital thing} ¦ {:capital head}
  ¦ {:capital abstract} ¦ {:capital nouns} en {:nouns}
ibid = Ibidem ¦ Ibidem ¦ Ibid. ¦ Ibid. ¦ ibidem ¦ ibid. ¦ Ib. ¦ ibid ¦ Ibidem
idem = Idem ¦ Idem ¦ idem ¦ Id.
aw = a.w. ¦ a.w. ¦ op. cit. ¦ o.c. ¦ t.a.p. ¦ t. a. p. ¦ a. w. ¦ aangeh. w. ¦ op.cit.
  ¦ a.w. (noot {:number 1 200})
Aw = A.w. ¦ T.a.p. ¦ T. a. p. ¦ Op. cit. ¦ O.c. ¦ A.a. ¦ Loc. cit.
art = a.a. ¦ art. cit. ¦ t.a.p. ¦ aangehaald artikel
noot = noot {:number 1 200} ¦ supra noot {:number 1 200} ¦ zie noot {:number 1 200}
  ¦ n. {:number 1 200}
Noot = Zie noot {:number 1 200} ¦ Zie hiervoor noot {:number 1 200} ¦ Supra noot {:number 1 200}
  ¦ Vgl. noot {:number 1 200} ¦ Zie de vorige noot ¦ Zie voetnoot {:number 1 200}
  ¦ Noot {:number 1 200}
cited = reeds aangehaald ¦ reeds geciteerd ¦ voornoemd ¦ aangehaald
  ¦ zoals geciteerd in noot {:number 1 200}
same = dezelfde schrijver ¦ Dezelfde ¦ Idem ¦ Dez.
""")
