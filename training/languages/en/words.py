"""The words of English notes."""

from training.languages import rows
from training.languages.names import FAMILY, GIVEN, TOWNS


def listed(text: str) -> tuple[str, ...]:
    """Return the parts of `text` between commas and line ends."""
    return tuple(part.strip() for part in text.replace("\n", ",").split(",") if part.strip())


WORDS: dict[str, tuple[str, ...]] = {
    "given": GIVEN,
    "family": FAMILY,
    "particle": listed(
        "van, von, de, de la, van der, di, del, von der, le, ter, dos, bin, Van, De, Le, Di"
    ),
    "month": tuple(
        "January February March April May June July August September October November "
        "December".split()
    ),
    "mon": tuple("Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.".split()),
    "mon3": tuple("Jan Feb Mar Apr May Jun Jul Aug Sep Sept Oct Nov Dec".split()),
    "season": ("Spring", "Summer", "Autumn", "Fall", "Winter"),
    "weekday": tuple("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()),
    "city": listed("""
London, Paris, Geneva, Vienna, New York, Washington, Moscow, Tbilisi, Yerevan, Baku, Istanbul
Ankara, Athens, Rome, Milan, Madrid, Barcelona, Lisbon, Berlin, Hamburg, Munich, Frankfurt
Brussels, Amsterdam, The Hague, Copenhagen, Oslo, Stockholm, Helsinki, Riga, Tallinn, Vilnius
Warsaw, Kraków, Prague, Budapest, Belgrade, Zagreb, Sarajevo, Sofia, Bucharest, Kyiv, Minsk
Cairo, Beirut, Jerusalem, Amman, Baghdad, Tehran, Kabul, Delhi, New Delhi, Mumbai, Dhaka
Beijing, Shanghai, Tokyo, Kyoto, Seoul, Hong Kong, Singapore, Jakarta, Sydney, Melbourne
Nairobi, Lagos, Accra, Dakar, Johannesburg, Cape Town, Harare, Kinshasa, Addis Ababa
Toronto, Ottawa, Montreal, Vancouver, Mexico City, Bogotá, Lima, Buenos Aires, Rio de Janeiro
Chicago, Boston, Los Angeles, San Francisco, Houston, Detroit, Atlanta, Philadelphia, Denver
Oxford, Cambridge, Edinburgh, Glasgow, Manchester, Bristol, Leeds, Dublin, Belfast, Hull, Dover
Princeton, Ithaca, New Haven, Berkeley, Cambridge, Santa Monica, Chapel Hill, Durham, Farnham
Cheltenham, Basingstoke, Aldershot, Leiden, Dordrecht, Heidelberg, Tivat, Trieste, Porto, Salzburg
"""),
    "state": listed("MA, NJ, CA, CT, N.Y., Mass., Calif., D.C., VT, IL, MD, Conn., Va., Ont."),
    "town_made": TOWNS,
    "country": listed("""
France, Germany, Italy, Spain, Poland, Armenia, Azerbaijan, Georgia, Turkey, Russia, Ukraine
Moldova, Serbia, Bosnia and Herzegovina, Kosovo, Croatia, Greece, Cyprus, Lebanon, Syria, Iraq
Iran, Afghanistan, Pakistan, India, Nepal, Sri Lanka, China, Japan, Indonesia, the Philippines
Egypt, Sudan, South Sudan, Ethiopia, Kenya, Uganda, Rwanda, the Congo, Nigeria, Mali, Liberia
Sierra Leone, South Africa, Zimbabwe, Colombia, Peru, Brazil, Mexico, Guatemala, Haiti, Canada
the United States, the United Kingdom, Ireland, Norway, Finland, Estonia, Latvia, Tajikistan
"""),
    "region": listed("""
the South Caucasus, Central Asia, the Balkans, the Middle East, the Horn of Africa, West Africa
Latin America, South Asia, the Baltic, the Black Sea, Eastern Europe, the Sahel, the Arctic
the Upper Valley, the Northern Province, the Lower Danube, the Delta, the Great Lakes, the Levant
"""),
    "demonym": listed("""
French, German, Italian, Spanish, Polish, Armenian, Azerbaijani, Georgian, Turkish, Russian
Ukrainian, Serbian, Bosnian, Greek, Lebanese, Iraqi, Afghan, Indian, Chinese, Japanese, Egyptian
Sudanese, Kenyan, Nigerian, Colombian, Brazilian, Mexican, British, American, Irish, Norwegian
"""),
    "newspaper": rows("""
Daily Beacon
Northern Courier
The Tivat Mail
The Morning Ledger
Evening Dispatch
The Harbour Times
The Sunday Examiner
Valley Tribune
the Riverside Herald
The Western Gazette
Eastern Sentinel
Capital Observer
L'Écho du Port
Le Courrier de la Baie
Corriere del Golfo
Hafenzeitung
Norddeutsches Tageblatt
El Diario del Puerto
Gazeta Nadbrzeżna
Vecherniy Listok
Yeni Liman
Aravot Luys
Zerkalo Kraya
Kavkazskiy Vestnik
Al-Mina
The Star-Advertiser
Post-Courier
"""),
    "paper_head": listed("Daily, Morning, Evening, Sunday, National, Weekly, Northern, Southern"),
    "paper_noun": listed("""
Beacon, Courier, Mail, Ledger, Dispatch, Times, Examiner, Tribune, Herald, Gazette, Sentinel
Observer, Post, Star, Journal, News, Chronicle, Telegraph, Globe, Inquirer, Record, Standard, Sun
"""),
    "wire": listed("""
Harbour Wire, North Press Agency, Medianews, Interwire, Nova Press, KaspNews, Agence du Nord
Turan-Press, Arminfo-Line, CaucasNet, United Wire, BalkanNews, Agency France-Nord, TASR-Line
"""),
    "magazine": listed("""
The New Ferryman, Harbour Review, The Weekly Lamp, Lantern, The Quarter, Northern Light
Profile, Current Matters, World & Week, The Salt Monthly, Prospect House, The Examined Life
"""),
    "organisation": listed("""
Lock Watch, Institute for Border Studies, Harbour Institute, Human Rights Monitor, World Fund
Centre for River Policy, Committee for Free Passage, International Bridge Society, Relief Watch
Helsinki Assembly, Memorial Fund, Peace Line, Transparency Monitor, Refugees Forum, Conflict Desk
Small Arms Observatory, Transport Policy Institute, Council on Salt Trade, Energy Forum
Norwegian Harbour Council, Society of Pilots, Trade Union Federation, European Stability Desk
Northgate University, Royal Society of Engineers, Fund for Minority Rights, Caucasus Desk
Reporters' League, Centre for Strategic Inquiry, Rivers Without Borders, Open Ports Foundation
"""),
    "acronym": listed("""
UNHCR, OSCE, WHO, IMF, UNICEF, NATO, OECD, ILO, UNDP, OHCHR, ICRC, FAO, UNESCO, WTO, IAEA, ECB
OCHA, UNEP, IOM, PACE, ODIHR, USAID, DFID, FAA, CIA, FEMA, NTSB, EPA, IDMC, LWI, HRM, CBS, RFA
"""),
    "ministry": listed("""
Ministry of Works, Ministry of Foreign Affairs, Ministry of Defence, Ministry of Justice
Department of Transportation, Department of State, Department of Justice, Home Office
Department of Health, Treasury, Office of the Prime Minister, National Statistics Office
Federal Reserve, White House, State Statistical Committee, Central Bank, Border Guard Service
Environmental Protection Agency, Government Accountability Office, European Commission
Ministry of Agriculture and Fisheries, Public Prosecutor's Office, Harbour Authority
City Council, Office of Inspector General, Foreign and Commonwealth Office, Cabinet Office
"""),
    "un_body": listed("""
UN Security Council, UN General Assembly, United Nations, UN Human Rights Council, UNHCR
United Nations Economic and Social Council, UN Commission on Human Rights, UN Secretary-General
Committee against Torture, Human Rights Committee, International Law Commission
"""),
    "company": listed("""
Northgate Shipping plc, Reed & Co., Harbour Oil Company, Kos Holdings Inc., Salt Union Ltd.
Tarn Brothers, Loring Motors Corp., Atlas Freight Co., Meridian Bank N.A., Vale Industries, LLC
Pacific Pilotage Inc., Brack & Selby, United Ferries, Acorn Pharmaceuticals, Delta Cement S.A.
"""),
    "publisher": listed("""
Oxford University Press, Cambridge University Press, Reed Press, Harbour Books, Northgate Press
University of Tivat Press, Princeton University Press, Yale University Press, Routledge, Lantern
Palgrave, Elsevier, Springer, Wiley, Sage, Penguin, Macmillan, Clarendon Press, Edward Elgar
Brill, Martinus Nijhoff, Kluwer, Hart, Polity, Verso, Zed, Hurst, Westview, Lynne Rienner
Basic Books, Beacon House, Little & Vale, Selby & Sons, Brack & Hadley, Loring, Tarn and Kos
MIT Press, W. W. Harton, McGraw-Hall, Academic Press, CRC Press, North-Holland, World Scientific
Stationery Office, HMSO, Government Printing Office, Duncker, Niemeyer, Presses du Port, Einaldi
Salt House, Two Rivers, Old Bridge, Nova Science, Ashgate, Berg, Longman, Edward Arnold, OUP, CUP
"""),
    "journal_field": listed("""
History, Law, Philosophy, Economics, Sociology, Politics, Peace Research, Geography, Ethics
Anthropology, Conflict Studies, Medicine, Surgery, Chemistry, Physics, Biology, Engineering
Public Health, Education, Psychology, Linguistics, International Affairs, Human Rights
Ecology, Transport History, Social Policy, Modern History, Criminal Law, Statistics, Geology
Archaeology, Religion, Literature, Refugee Studies, Labour Economics, Marine Science, Nutrition
"""),
    "journal": rows("""
World Harbours
Past & Passage
Ferry Quarterly
Mind and Matter
The Lock Review
Nature Reports
Slavonic Studies
Survival Notes
Salt
Isis Nova
The Historian's Journal
Public Choice Letters
River Research and Applications
Water, Air and Soil
Politics, Law & Society
Notes and Records
Central Asian Survey Papers
Études rurales nouvelles
Archiv für Hafenkunde
Rivista di storia marittima
"""),
    "journal_short": listed("""
Phys. Rev. Lett., Phys. Rev. B, Phys. Rev. D, Astrophys. J., J. Chem. Phys., Nucl. Phys. B
Phys. Lett. B, Proc. Natl. Acad. Sci. USA, J. Am. Chem. Soc., Nature, Science, Cell, Lancet
J. Biol. Chem., N. Engl. J. Med., BMJ, JAMA, Nat. Commun., Rev. Mod. Phys., Appl. Phys. Lett.
J. Fluid Mech., Math. Ann., Ann. Math., Commun. ACM, IEEE Trans. Inf. Theory, Ann Intern Med
Am J Public Health, J Clin Oncol, Proc. R. Soc. Lond. A, Z. Phys., J. Geophys. Res., Geology
Eur. Phys. J. C, JHEP, Mon. Not. R. Astron. Soc., Biochemistry, PLoS One, Soc. Sci. Med.
Am. Econ. Rev., Q. J. Econ., J. Polit. Econ., Econometrica, Acta Crystallogr., J Appl Physiol
"""),
    "law_journal": listed("""
Harv. L. Rev., Yale L.J., Stan. L. Rev., Colum. L. Rev., U. Chi. L. Rev., Mich. L. Rev.
Am. J. Int'l L., Tex. L. Rev., Va. L. Rev., Nw. U. L. Rev., Geo. L.J., Cornell L. Rev.
Okla.L.Rev., N.Y.U.L.Rev., Calif.L.Rev., Law & Contemp.Prob., Iowa L.Rev.
B.U. L. Rev., Fordham Int'l L.J., J. Legal Stud., Hastings L.J., UCLA L. Rev., Wis. L. Rev.
"""),
    "uk_journal": listed("""
LQR, CLJ, MLR, OJLS, PL, ICLQ, EHRLR, Crim LR, JLS, BYIL, EJIL, CML Rev, LS, NILR, NLJ
"""),
    "role": listed("""
registrar, deputy minister, foreign minister, former ambassador, head of the Lock Section
director of the institute, desk officer, port captain, senior adviser, party leader, mayor
chief engineer, programme manager, human rights lawyer, economist, village elder, teacher
member of parliament, press secretary, retired colonel, policy analyst, professor of law
editor of the Beacon, chairman of the committee, regional coordinator, chief of staff, farmer
general secretary, field officer, project director, local journalist, military attaché
"""),
    "anonymous": listed("""
senior official, government official, Western diplomat, former minister, aid worker
local residents, villagers, displaced persons, opposition politician, EU officials
NGO representatives, port officials, a member of the delegation, community leaders, local farmer
UN staff member, civil society activist, retired general, refugee from the valley, trade unionist
international observers, two senior officials, a foreign ministry official, eyewitness
UN peacekeepers, truck drivers, Ministry of Works official, OSCE staff, humanitarian workers
"""),
    "abbreviation": listed("""
Acoust., Agric., Am., Anal., Anat., Anim., Anthropol., Appl., Archaeol., Astron., Behav., Biochem.
Biol., Bot., Bull., Cancer, Cell., Chem., Clin., Comput., Crystallogr., Dev., Ecol., Econ., Educ.
Electr., Eng., Environ., Epidemiol., Eur., Evol., Exp., Fluid, Gastroenterol., Genet., Geol.
Geophys., Hist., Immunol., Ind., Int., Lett., Linguist., Mar., Mater., Math., Mech., Med.,
Meteorol.
Microbiol., Mol., Neurosci., Nucl., Nutr., Oceanogr., Opt., Pediatr., Pharmacol., Philos.
Phys., Physiol., Plant, Polit., Psychiatry, Psychol., Quant., Radiol., Sci., Sociol., Soc.,
Solid State
Stat., Surg., Syst., Theor., Toxicol., Virol., Vision, Water, Zool.
"""),
    "honour": listed(
        "Dr., Prof., Professor, Mr., Mrs., Ms., Sir, Lord, Lady, Rev., Gen., Col., Amb."
    ),
}
