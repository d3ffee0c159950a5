"""Small frozen lists of words that tell one part of a citation from another.

All are folded (`str.casefold`) and without a closing stop. The lists are our own and short on
purpose: they hold cues, not knowledge; what is not in them is decided by the shape of the citation.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ABBREVIATIONS = _words("""
    univ publ proc sci math conf symp dept trans lect inst natl intl corp tech verl bros prof
    dipl hist phil nucl appl comp commun theor engl amer europ nach bibl sect suppl spec
""")
"""Words cut short that are long enough to look like the end of a sentence."""

REGIONS = _words("""
    in ny ca ma il tx pa nj ct va md dc mi oh wi mn mo nc sc ga fl tn ky la al ar az co ut nm nv wa
    or id mt wy ok ks ne ia nd sd vt nh me ri de hi ak n.j n.y mass conn calif ill mich minn
    england scotland wales ireland france germany deutschland italy italia spain españa australia
    canada usa uk netherlands belgium switzerland austria california massachusetts connecticut
    maryland illinois virginia maine texas michigan ohio pennsylvania florida georgia indiana
    oregon colorado hampshire jersey sussex surrey kent hants herts oxon buckinghamshire middlesex
    essex
""")
"""Lands and states that stand behind a town: ``South Bend, IN: Reed Press``."""

LAW_JOURNALS = _words("""
    njw jz jus zrp kj kritv avr aör dvbl döv nvwz zfrsoz zfs kzfss rabelsz arsp zgr wm bb db mdr
    famrz stv nstz zaörv zpol pvs leviathan zstw vssr kritjust zvglrw jura
""")
"""German journals that are cited by year and page: ``JZ 1998, 123``."""


MONTHS = _words("""
    abril ago agosto août apr april aprile aug august augustus autumn avril dec december dez
    dezember dic dicembre diciembre déc décembre ene enero fall feb febbr febbraio febrero februar
    februari february févr février gen gennaio giu giugno jan januar januari january janv janvier
    juil juillet juin jul juli julio july jun june juni junio jänner lug luglio maart maerz magg
    maggio mai mar march mars marzo may mayo mei mrz märz nov november novembre noviembre oct
    october octobre octubre okt oktober ott ottobre sep sept september septembre septiembre set
    settembre spring summer winter
""")

PARTICLES = _words("""
    't af al av bin bint d' da das de degli dei del della delle dello den der des di do dos du el
    ibn la le lo te ten ter und van ver vom von y zu zum zur
""")

SUFFIXES = _words("""
    esq ii iii iv jr sr
""")

GIVEN_NAMES = _words("""
    aaron adam adrian alan albert alberto alessandro alex alexander alexandra alexandre alfred
    alfredo alice alison allan allen amanda amy ana andrea andreas andrei andrew andré angela anita
    ann anna anne annette annie anthony antje antoine anton antonio ari arnold arthur august axel
    barbara beatrice benedetto benedict benjamin benno bernard bernd bernhard betty bill birgit bob
    bodo boris brian bruce bruno candice carl carla carlo carlos carmen carol caroline catherine
    charles charlotte chris christa christian christina christine christoph christopher claude
    claudia claudio claus clemens colin cornelia cécile dan daniel daniela daniele dario david
    deborah denis dennis diana didier diego dieter dietrich dirk dominique don donald donna doris
    dorothy douglas duncan eberhard eckhard edgar edith edmund eduard edward egon elena elisabeth
    elizabeth ellen emil emily emma enrico eric erich erik ernst erwin eugen eva ewald fabio felix
    fernand fernando francesca francesco francis francisco franco frank franz françois fred
    frederic frederick friedrich fritz félix gabriel gabriele gary geoffrey georg george georges
    gerald gerd gerhard gert gianfranco gilbert giles gilles gino giovanni giulia giulio giuseppe
    gordon graham greg gregory guido gunther gustav guy gérard günter günther hannah hans harald
    harold harry hartmut heather hedwig heide heike heiner heinrich heinz helen helena helga
    hellmut helmut henri henry herbert herman hermann hilary holger horst howard hubert hugh hugo
    ian ignaz igor ilse ina ingo ingrid irene irina isaac isabel isabelle ivan jack jacob
    jacqueline jacques jakob james jan jane janet jason javier jean jean-claude jean-françois
    jean-jacques jean-louis jean-marie jean-pierre jeff jeffrey jennifer jens jeremy jessica jim
    joachim joan joanna jochen joe joel johan johann johannes john jonathan jorge josef joseph
    joshua josé juan judith julia julian julie justin jörg jürgen karen karin karl karl-heinz
    karsten kate katharina katherine kathleen keith ken kenneth kevin klaus konrad konstantin kurt
    lars laura laurence laurent leo leonard leonardo leslie lewis linda lisa lorenzo louis louise
    luc luca lucia lucien ludwig luigi luis luise lynn manfred manuel marc marcel marco margaret
    maria marie marina mario marion mark markus marta martha martin martina mary massimo mathias
    mathieu matteo matthew matthias maurice mauro max maxime melissa michael michel michele
    michelle miguel mike monica monika nancy nathalie neil nicholas nick nicola nicolas nicole
    niklas nikolaus nina noel norbert norma norman olaf oliver olivier oskar otto pablo pamela
    paola paolo patricia patrick paul paula paulo pedro peter petra philip philippe phillip piero
    pierre pietro rachel rainer ralf ralph raymond rebecca reinhard reinhold renate rené riccardo
    richard rita robert roberto robin rod rodney roger roland rolf roman ronald rosa rosemary roy
    rudolf rudolph rupert russell ruth sabine sally salvatore sam samuel sandra sara sarah scott
    sean sebastian sergio sharon sheila silvia simon simone sofia sophie stanley stefan stefania
    stefano stephan stephen steve steven stuart susan susanne sven sylvia tamara ted terence teresa
    terry theo theodor thierry thilo thomas tim timothy tobias tom tommaso tony udo ulrich ulrike
    umberto ursula ute uwe valerie vera vernon victor vincent vincenzo virginia vittorio vivien
    vladimir volker walter walther ward warren wayne wendy werner wilhelm will william winfried
    wolf wolfgang yves
""")
"""Common given names of the languages that citations come in."""

HONORIFICS = _words("""
    adm amb brig cdr cmdr cpl doña dott dottor dr.h.e dra fr gov h.e herrn hr ing lic lt.-col mag
    oberst oberstleutnant hauptmann botschafter botschafterin général capitaine ambassadeur
    ambassadrice mlle coronel capitán embajador embajadora colonnello generale ambasciatore capitão
    embaixador полковник генерал посол monsieur madame onorevole ret s.e señor señora sra sgt.-maj
    г-жа г-н д-р ms
    rep sen reps sens ambassador archbishop baroness bishop capt captain chief col colonel
    commissioner dame dc deputy don dr ds earl editor frau gen general herr hon inspector judge
    justice lady lord lt m maj major minister miss mme mr mrs ms pc president prof professor
    registrar rev reverend san senator sgt signor sir st superintendent viscount
""")

ROLE_WORDS = _words("""
    abteilungsleiter asesor assessore beauftragter botschafter chef chefe conseiller consejero
    consigliere coordenador coordinador coordinadora coordinatore coordonnateur coordonnatrice
    direktor direktorin diretor diretora directeur directora directrice direttore direttrice
    embajador generalsekretär geschäftsführer jefa jefe koordinator leiter leiterin ministra
    ministre ministro portavoz portavoce porte-parole presidente président referent referentin
    responsabile responsable secretario secrétaire sprecher sprecherin ambasciatore ambassadeur
    embaixador директор начальник координатор министр советник секретарь посол представитель
    заместитель руководитель campaigner deminer surveyor
    acting administrator admiral adviser advisor affairs ambassador analyst assistant attaché
    attorney brigadier bureau captain chair chairman chairperson chairwoman chief clerk colonel
    commander commissioner consul consultant coordinator counsel custodian defence defense delegate
    department deputy director division editor engineer executive expert fellow foreign former
    founder general governor head inspector journalist judge lawyer leader lecturer lieutenant
    major manager mayor member military minister ministry office officer official officials owner
    president professor program programme registrar reporter representative researcher resident
    secretary section senior specialist spokesman spokesperson spokeswoman staff superintendent
    survivor unit vice victim witness
""")
"""Words of the offices that people are named by."""

INSTITUTION_WORDS = _words("""
    action ministerstvo agence agencia agenzia agência amnistie armée centro centrum clearance
    clearing croix-rouge delegation demining departamento dirección fédération fondation
    fondazione fundación fundação governo gobierno ground handicap humanitarian icrc liga ligue
    ministério organisations organisation organización organizzazione observatoire osservatorio
    parlament rotes secretaría secretaria sekretariat unicef unión zentrum агентство
    ассоциация генштаб комиссия комитет министерство организация совет фонд центр управление
    служба институт
    academia academy académie accademia administration ag agency akademie alliance amnesty amt
    arbeitsgemeinschaft arbeitskreis archive archives army assembly assemblée association ausschuss
    authority bank board bund bundesamt bundesanstalt bundesgerichtshof bundesministerium bundesrat
    bundesregierung bundestag bundesverfassungsgericht bureau cabinet campaign center centre co
    coalition collaboration college comisión comitato comité commission commissione committee
    company congress conseil consejo consiglio consortium corporation corps council court
    department directorate division embassy european federal federation force forum foundation fund
    gericht gesellschaft gmbh gouvernement government group hochschule house human icbl inc
    initiative inspectorate institut institute institution instituto international istituto kingdom
    kommission laboratory league library llc ltd ministerio ministerium ministero ministry
    ministère mission monitor museum national nations network observatory oecd office organisation
    organization panel parliament party police press program programme projektgruppe rat republic
    rights royal school secretariat senate service services sociedad society società société state
    states statistisches stiftung team treasury tribunal trust unesco union united universidad
    university università universität université verband verein watch world école
""")

PUBLISHER_WORDS = _words("""
    aaai academic acm addison addison-wesley aip allen angeli armand ashgate basic beck birkhäuser
    blackwell books brill brothers bruylant buchhandlung butterworths cambridge campus carocci
    collins crc dalloz dekker doubleday dover droz druckerei duncker dunod ediciones edition
    editions editora editore editori editorial editrice edizione edizioni einaudi elgar elsevier
    elsevier's enke erlbaum faber fayard feltrinelli flammarion franco free freeman gallimard
    giuffrè government gpo grasset greenwood guilford hachette harper hart harvard heinemann
    heymann hmso houghton humblot hurst ieee imprimerie imprint jossey-bass kaufmann klincksieck
    kluwer knopf larcier laterza librairie libreria longanesi longman longmans luchterhand
    luterhand macmillan marsilio maxwell mcgraw-hill methuen mifflin mit mohr mondadori mulino
    nijhoff nomos north-holland norton olschki oxford palgrave payot penguin pergamon plenum plon
    pluto praeger prentice prentice-hall press presses princeton publication publications publisher
    publishers publishing puf random routledge sage sansoni schuster seuil simon sons springer
    stamperia stationery steiner suhrkamp sweet tipografia transaction typographie univ
    universitaires university universitätsverlag unwin utet vahlen verlag verlagsgesellschaft verso
    viella vintage vrin wesley westview wiley yale zed éditions
""")

JOURNAL_WORDS = _words("""
    acm acta advances am amer anales ann annalen annales annali annals annu annuaire anuario appl
    arch archiv archive archives archivio arsp astron astrophys atti beiträge berichte biochem biol
    biophys blätter bmc boletín bollettino bull bulletin cahiers cell chem chin clin commun
    communications comp comput cuadernos curr ecol econ encyclopaedia encyclopedia eng environ
    enzyklopädie eur exp festschrift forum gazette gen genet geol geophys handbuch hist ieee
    immunol informationsbrief int j jahrbuch jama jl journal journals jpn jura justiz jz kritische
    kzfss l.j lancet law lett letters magazine math med memorie mitteilungen mol mon monatshefte
    monatsschrift mémoires nachrichten nature neurol newsletter njw notes notices nucl nuova nuovo
    pharmacol phys physica physiol plos proc proceedings progress psych quaderni quart quarterly
    rabelsz reports rev review reviews revista revue rivista rundschau scholar sci science soc
    sociol studi studien studies surg syst teacher technol theor tijdschrift trans transactions
    trends vierteljahresschrift vierteljahrsschrift virol weekly wochenschrift yearbook zeitschrift
    zfrsoz zfs études
""")

NEWSPAPER_WORDS = _words("""
    today anzeiger avvenire bbc bloomberg bulletin cnn dawn diario giornale haaretz izvestia jazeera
    jornal kommersant kurier manifesto novosti politico pravda prensa presse sentinel soir vesti
    ведомости вести газета известия коммерсант новости правда рбк тасс
    faz sz taz nzz wsj nyt rundschau
    afp agency associated beacon chronicle corriere courier daily dispatch economist evening
    examiner express figaro frankfurter gazette globe guardian herald independent inquirer interfax
    journal libération mail mirror monde morning mundo news newspaper newsweek observer país post
    press radio record repubblica reuters spiegel stampa standard star sun sunday süddeutsche
    tageszeitung tass telegraph time times tribune welt zeit zeitung
""")

EDITOR_WORDS = _words("""
    coord coords cur curr dir dirs ed edit edited editor editors eds herausgeber hg hgg hrsg red éd
    éds
""")

PAGE_LABELS = _words("""
    bladzijde blz p с стр pag page pages pagg pg pgg pgs pp ppl pág págs s seite seiten ρ ρρ
    col cols spalte sp
""")

VOLUME_LABELS = _words("""
    band bd bde bände deel dl jahrg jahrgang jg t tom tome tomo tomos tomus v voi vol vols volume
    volumes
""")

ISSUE_LABELS = _words("""
    fasc fasz h heft hft iss issue no nos nr nro num number numéro n° nº número part parte pt
    sonderheft
""")

SECTION_LABELS = _words("""
    table tables figure figures appendix app annex schedule anhang anlage tabelle abb
    abs anm art article articles artikel arts b bb buch c cap caps cc ch chap chaps chapter
    chapters doc docs f ff. fig filza fn fog fol fols kap kapitel lib line lines liv livre
    n nota note notes para paras rec recs reg rn rz sec section tab ziff § §§ ¶ ¶¶
""")
"""Labels of places in a work that are not pages: paragraphs, chapters, leaves, notes."""

FOLLOW_WORDS = _words("""
    and e en et f ff passim seg segg seq seqq sg sgg sq sqq ss u und y
""")
"""What may follow a page number."""

EDITION_WORDS = _words("""
    aufl auflage ausg ausgabe druk ed edición edition ediz edizione edn impression repr reprint éd
    édition
""")

FUNCTION_WORDS = _words("""
    a after against al als am among an and are as at au auf aus aux be before bei between by con da
    dal dalla dans das de degli dei del della delle dem den der des di die do dos du during e ed
    een ein eine einer eines el em en est et for fra from für gli het how i il im in into is ist
    its l' la las le les lo los met mit na nach nei nel nella no o oder of on op or os par para per
    por pour sind sont sul sulla sur te that the their this through to toward towards tra um uma un
    una und under une uno unter van von voor vor warum was what when where who why wie with without
    y zum zur zwischen über übers
""")

PLACES = _words("""
    königstein hagen speyer passau bayreuth giessen osnabrück tutzing dortmund duisburg mülheim
    pfullingen neukirchen-vluyn taunus ts leverkusen rostock potsdam chemnitz bremerhaven aachen
    mönchengladbach saarlouis fulda lage stein klagenfurt schwerin wolfenbüttel
    a.m abingdon accra aires albans albany aldershot alto am amsterdam angeles ankara ann antwerp
    antwerpen arbor armonk ascona athen athens athènes atlanta augsburg austin aviv baden-baden
    baku baltimore bamberg barcelona bari basel basileae basingstoke bath beijing belfast belgrade
    beograd bergamo berkeley berlin bern berne beverly bielefeld bloomington bochum bologna bonn
    bordeaux boston boulder bratislava braunschweig bremen brescia breslau brighton bristol brno
    bruges brunswick brussels bruxelles brüssel bucharest bucureşti budapest buenos bâle cairo
    calcutta california cambridge canberra cape cardiff cheltenham chicago chichester city
    cleveland cliffs coimbra cologne columbus conn connecticut copenhagen cork d.c dakar dallas
    damascus dame darmstadt dc de delhi den denver detroit diego digione dijon dordrecht dresden
    dublin durham düsseldorf edinburgh england englewood erfurt erlangen essen evanston exeter
    farnham firenze florence florenz france francisco frankfurt frankfurt/m frankfurt/main freiburg
    fribourg gainesville gallen gand garden garmisch geneva geneve genf genova gent genève germany
    gießen glasgow gotha granada graz greenwich groningen göttingen haag hague halle hamburg
    hannover hanover harare harmondsworth harvard havana haven haye heidelberg helsinki hemel
    hempstead hildesheim hills hillsdale hong houndmills houston illinois innsbruck istanbul italy
    ithaca ithaka janeiro jena jerusalem johannesburg karlsruhe kassel keynes kiel kiev kingston
    koblenz kong konstanz krakow kraków kronberg kyiv köln königsberg københavn la lagos lanham
    lausanne leeds leicester leiden leipzig leuven levoča lexington lille lima linz lisboa lisbon
    liverpool liège london londra londres los louvain lucca lund luxembourg luzern lyon lüneburg
    madison madrid mailand main mainz malden manchester mannheim marburg marseille mass
    massachusetts meisenheim melbourne mexico miami milan milano milton minneapolis mitcham mobile
    modena montpellier montreal montréal moscow moskau moskva munich méxico münchen münster nairobi
    nancy nantes naples napoli nashville neuwied new newbury nijmegen northampton norwich notre
    nürnberg oaks oldenburg opladen osaka oslo ottawa oxford paderborn padova padua palermo palo
    parigi paris park parma paulo pavia perugia petersburg philadelphia pisa pittsburgh portland
    porto poznań prag prague praha pretoria princeton providence quito québec ravenna reading
    regensburg reinbek riga rio roma rome rotterdam saarbrücken salamanca salzburg san santiago
    sarajevo seattle seoul sevilla sheffield siegen siena singapore skopje sofia southampton split
    spoleto st st. stanford stepanakert stockholm strasbourg straßburg stuttgart swansea sydney
    syracuse são tallinn tartu tbilisi tel the thessaloniki thousand tokio tokyo torino toronto
    toulouse tours town trento treviso trier trieste tunbridge turin tübingen u.s.a udine uk
    uppsala urbana usa utrecht valencia valladolid vancouver vatican venedig venezia venice verona
    vicenza vienna vilnius warsaw warszawa washington weimar weinheim wells westport wien wiesbaden
    winterthur wrocław wuppertal würzburg yerevan york zagreb zurich zürich
""")
"""Single words of the names of places; of a name of several words each word is here."""

STATES = _words("""
    al ar az ca cal calif co conn ct d.c dc de fla ga gb ia id il ill ind ks ky la ma mass md me mi
    mich minn mn mo ms mt n.j n.y nc nd ne nh nj nm nv ny oh ok ore pa ri sc sd tenn tex tn u.k
    u.s.a uk usa ut va vt wash wis wy
""")
"""Short forms that may follow a town."""

NEWS_AGENCIES = _words("""
    afp ansa ap dpa efe interfax itar-tass reuters tass upi xinhua
""")
