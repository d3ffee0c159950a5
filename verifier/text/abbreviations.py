"""Words that end in a full stop without ending a sentence, and words that begin one."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


BEFORE_CLAUSES = _words("""
    v vs cf e.g i.e viz c circa ca b d fl incl esp approx transl trans tr eds bzw vgl sog bspw
    ggf insb inkl exkl evtl geb gest z.b d.h u.a i.d.r s.u s.o v.a z.t m.e o.ä u.u p.ej p.e
    c.-à-d ndr vb bijv d.w.z o.a т.е т.к см ср
""")
"""The rest of the clause follows: never the end of a sentence."""

BEFORE_NAMES = _words("""
    mr mrs ms mx messrs mme mmes mlle mgr dr drs prof profs rev revd fr hon rt sr st ste gen lt
    ltgen majgen brig col cpt capt cmdr cdr adm maj sgt cpl pvt pte gov sen rep pres amb supt
    insp atty asst assoc dep dir secy sra srta dña dra ing lic arq hr herr frl dipl sig sigg
    dott prof avv mons ed comp dept univ inst assn bros mt ft гг г-н им ул д-р акад проф
""")
"""A name follows: not the end of a sentence, unless it was an everyday word without a capital."""

BEFORE_NUMBERS = _words("""
    no nos nr nrn n n° nº núm num p pp pg pgs pag págs pág s ss bl f ff fol fols vol vols bd bde
    t tom ch chs chap chaps cap caps kap sec secs sect § §§ art arts abs par para paras ¶ cl fig
    figs abb tab tbl pt pts bk bks iss ser op ver v ann app appx ex exh doc docs reg res rev ed
    l ll col cols n nn с стр № т гл ст
""")
"""A figure follows; before anything else the stop ends the sentence."""

SOMETIMES_LAST = _words("""
    etc usw ecc jr sr esq inc ltd co corp cia cie llc plc bros est ave blvd rd st bldg al ibid
    id op cit loc a.m p.m b.c a.d b.c.e c.e u.s u.k u.n e.u u.s.a u.s.s.r d.c ph.d m.d b.a m.a
    m.p j.d n.y l.a min hrs calif mass conn penn tex fla ill wash
""")
"""They may end a sentence: a word that usually begins one decides."""

SHORT_MONTHS = _words("""
    jan feb febr mar mär apr jun jul aug sep sept oct okt nov dec dez déc janv févr fév avr juil
    ene abr ago gen mag giu lug set ott dic
""")

MONTHS = SHORT_MONTHS | _words("""
    january february march april may june july august september october november december januar
    februar märz mai juni juli oktober dezember jänner janvier février mars avril juin juillet
    août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto
    septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio
    settembre ottobre dicembre januari februari maart mei augustus janeiro fevereiro março junho
    julho setembro outubro
""")

STARTERS = _words("""
    The A An This That These Those It Its He She They We You I His Her Their Our My There Here
    In On At By For From To With After Before During Since Until While When Where Why How What
    Which Who As If Although Though Because But And Or Nor Yet So However Moreover Furthermore
    Nevertheless Nonetheless Meanwhile Then Thus Therefore Also Another Some Many Most Several
    All Both Each Every No Not Such Under Over Despite Between Among According Following Only
    Even Once Later Earlier Der Die Das Ein Eine Er Sie Es Wir Ihr Ich Dieser Diese Dieses Im Am
    Auf Bei Nach Vor Seit Wenn Als Aber Und Oder Doch Auch Dann Danach Jedoch Damit Deshalb So
    Le La Les Un Une Des Il Elle Ils Elles Nous Vous Je On Ce Cette Ces Dans En Sur Après
    Avant Mais Et Ou Selon Pour Depuis Cependant El Los Las Una Unos Este Esta Ese Eso Por Para
    Con Según Pero Y Cuando Desde También Lo Gli Uno Questo Questa Nel Nella Dopo Prima Ma
    Secondo Anche Con Per De Het Een Deze Dit Hij Zij Wij Maar En Volgens Na Os As Um Uma Ele
    Ela Eles Não Mas E Em No Na
""")
"""Words with a capital that seldom begin a name."""

PARTICLES = _words("Le La Les Lo Los Las El De Der Des Den Da Do Di Du Die Das Van Von No Na Em")
"""Of these, words that may be part of a name: after an initial they do not begin a sentence."""
