"""The words of dates: months, weekdays, seasons and the small words around them, by folded spelling.

Keys are casefolded and without accents (see `fold`). Languages: English, German, French, Spanish,
Catalan, Italian, Portuguese, Dutch, Swedish, Danish, Norwegian, Finnish, Polish, Czech, Slovak,
Russian, Ukrainian, Bulgarian, Romanian, Hungarian, Turkish, Greek, Indonesian, Croatian, Serbian,
Arabic; Chinese, Japanese and Korean by their signs for year, month and day.
"""
# ruff: noqa: E501 - a table has one line a language

from unicodedata import combining

from verifier.text.normal import normalized


def fold(word: str) -> str:
    """Return a word casefolded and without accents."""
    folded = word.casefold()
    if folded.isascii():
        return folded
    return "".join(c for c in normalized("NFKD", folded) if not combining(c))


def _table(rows: str, first: int = 0) -> dict[str, int]:
    """Read lines of words separated by spaces; the n-th word of a line means first + n.

    ``a|b`` gives two spellings. A word that stands twice keeps its first meaning.
    """
    table: dict[str, int] = {}
    for row in rows.strip().splitlines():
        for number, words in enumerate(row.split(), first):
            for word in words.split("|"):
                if word != "-":
                    table.setdefault(fold(word), number)
    return table


def words(text: str) -> frozenset[str]:
    """Return the words of a string, folded."""
    return frozenset(fold(word) for word in text.split())


MONTHS = _table(
    """
    january|jan february|feb|febr march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec
    januar|jänner|jaenner februar|feber märz|mär|mrz|maerz april mai juni juli august september oktober|okt november dezember|dez
    janvier|janv|jan février|févr|fév mars avril|avr mai juin juillet|juil août septembre octobre novembre décembre|déc
    enero|ene febrero marzo abril|abr mayo junio julio agosto|ago septiembre|setiembre octubre noviembre diciembre|dic
    gener febrer març abril maig juny juliol agost setembre octubre novembre desembre
    gennaio|gen febbraio|febb marzo aprile maggio|mag giugno|giu luglio|lug agosto settembre|sett|set ottobre|ott novembre dicembre
    janeiro fevereiro|fev março abril maio|mai junho julho agosto setembro outubro|out novembro dezembro
    januari februari maart|mrt april mei juni juli augustus september oktober november december
    januari februari mars april maj juni juli augusti september oktober november december
    januar februar marts april maj juni juli august september oktober november desember|des
    tammikuu|tammikuuta|tammikuussa helmikuu|helmikuuta|helmikuussa maaliskuu|maaliskuuta|maaliskuussa huhtikuu|huhtikuuta|huhtikuussa toukokuu|toukokuuta|toukokuussa kesäkuu|kesäkuuta|kesäkuussa heinäkuu|heinäkuuta|heinäkuussa elokuu|elokuuta|elokuussa syyskuu|syyskuuta|syyskuussa lokakuu|lokakuuta|lokakuussa marraskuu|marraskuuta|marraskuussa joulukuu|joulukuuta|joulukuussa
    styczeń|stycznia|styczniu|sty luty|lutego|lutym|lut marzec|marca|marcu kwiecień|kwietnia|kwietniu|kwi maj|maja|maju czerwiec|czerwca|czerwcu|cze lipiec|lipca|lipcu|lip sierpień|sierpnia|sierpniu|sie wrzesień|września|wrześniu|wrz październik|października|październiku|paź listopad|listopada|listopadzie|lis grudzień|grudnia|grudniu|gru
    leden|ledna|lednu únor|února|únoru březen|března|březnu duben|dubna|dubnu květen|května|květnu červen|června|červnu červenec|července|červenci srpen|srpna|srpnu září říjen|října|říjnu listopad|listopadu prosinec|prosince|prosinci
    január|januára február|februára marec|marca apríl|apríla máj|mája jún|júna júl|júla august|augusta september|septembra október|októbra november|novembra december|decembra
    январь|января|январе|янв февраль|февраля|феврале|фев март|марта|марте апрель|апреля|апреле|апр май|мая|мае июнь|июня|июне|июн июль|июля|июле|июл август|августа|августе|авг сентябрь|сентября|сентябре|сент|сен октябрь|октября|октябре|окт ноябрь|ноября|ноябре|ноя|нояб декабрь|декабря|декабре|дек
    січень|січня|січні лютий|лютого|лютому березень|березня|березні квітень|квітня|квітні травень|травня|травні червень|червня|червні липень|липня|липні серпень|серпня|серпні вересень|вересня|вересні жовтень|жовтня|жовтні листопад|листопада|листопаді грудень|грудня|грудні
    януари февруари март април май юни юли август септември октомври ноември декември
    ianuarie|ian februarie martie aprilie mai iunie|iun iulie|iul august septembrie octombrie noiembrie|noi|noiem decembrie
    január február március|márc április|ápr május|máj június|jún július|júl augusztus szeptember|szept október november december
    ocak şubat mart nisan mayıs|mayis haziran temmuz ağustos eylül ekim kasım|kasim aralık|aralik
    ιανουάριος|ιανουαρίου φεβρουάριος|φεβρουαρίου μάρτιος|μαρτίου απρίλιος|απριλίου μάιος|μαΐου|μαίου ιούνιος|ιουνίου ιούλιος|ιουλίου αύγουστος|αυγούστου σεπτέμβριος|σεπτεμβρίου οκτώβριος|οκτωβρίου νοέμβριος|νοεμβρίου δεκέμβριος|δεκεμβρίου
    januari februari maret april mei juni juli agustus september oktober november desember
    siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna - studenoga|studenog prosinca
    јануар|јануара|januara фебруар|фебруара|februara март|марта април|априла|aprila мај|маја јун|јуна|juna јул|јула|jula август|августа|avgusta септембар|септембра|septembra октобар|октобра|oktobra новембар|новембра|novembra децембар|децембра|decembra
    يناير فبراير مارس أبريل|ابريل مايو يونيو يوليو أغسطس|اغسطس سبتمبر أكتوبر|اكتوبر نوفمبر ديسمبر
    """,
    1,
)
COMMON = words(
    "may march mar set out ago gen sie lip lis gru sty des mag mart maja die dec sep jun jan august "
    "mai mars lug giu sett mai noi ian"
)
"""Months that are ordinary words or names in some language: in lower case they need a day."""
NEVER_ALONE = words("set out ago gen sie lip lis gru sty des mag die noi cze")

ROMAN = _table("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi", 1)

WEEKDAYS = _table(
    """
    monday|mon tuesday|tue|tues wednesday|wed thursday|thu|thur|thurs friday|fri saturday|sat sunday|sun
    montag|mo dienstag|di mittwoch|mi donnerstag|do freitag|fr samstag|sonnabend|sa sonntag|so
    lundi mardi mercredi jeudi vendredi samedi dimanche
    lunes martes miércoles jueves viernes sábado domingo
    lunedì martedì mercoledì giovedì venerdì sabato domenica
    segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    måndag tisdag onsdag torsdag fredag lördag söndag
    mandag tirsdag onsdag torsdag fredag lørdag søndag
    maanantai|maanantaina tiistai|tiistaina keskiviikko|keskiviikkona torstai|torstaina perjantai|perjantaina lauantai|lauantaina sunnuntai|sunnuntaina
    poniedziałek wtorek środa|środę czwartek piątek sobota|sobotę niedziela|niedzielę
    pondělí úterý středa|středu čtvrtek pátek sobota|sobotu neděle|neděli
    понедельник вторник среда|среду четверг пятница|пятницу суббота|субботу воскресенье
    понеділок вівторок середа|середу четвер п’ятниця субота|суботу неділя|неділю
    luni marţi|marți miercuri joi vineri sâmbătă duminică
    hétfő kedd szerda csütörtök péntek szombat vasárnap
    pazartesi salı|sali çarşamba perşembe cuma cumartesi pazar
    """
)
SHORT_WEEKDAYS = words("mo di mi do fr sa so sat sun mon wed")
"""Weekdays that are other words too: they count only with a date just behind them."""

SEASONS = _table(
    """
    spring summer autumn|fall winter
    frühling|frühjahr sommer herbst winter
    printemps été automne hiver
    primavera verano|estate|verão otoño|autunno|outono invierno|inverno
    lente|voorjaar zomer herfst|najaar winter
    vår|vår sommar höst|høst vinter
    wiosna|wiosną lato|latem jesień|jesienią zima|zimą
    весна|весной лето|летом осень|осенью зима|зимой
    """,
    21,
)
CAPITAL_SEASONS = frozenset({"spring", "fall", "estate", "lente", "lato", "ete"})
"""Seasons that are other words too: without "of" they need a capital or a year just behind."""

ORDINALS = _table(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
    1,
) | {"thirtieth": 30}
TENS = {"twenty": 20, "thirty": 30}
NUMBERS = _table(
    "one|a|an two|couple three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen twenty",
    1,
) | {"thirty": 30, "forty": 40, "fifty": 50, "hundred": 100}
DECADES = {
    "twenties": 1920, "thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960,
    "seventies": 1970, "eighties": 1980, "nineties": 1990,
}  # fmt: skip
CENTURY_WORDS = words(
    "century centuries cent c siècle siècles s jahrhundert jahrhunderts jh jhd jhdt siglo secolo "
    "sec século segle eeuw århundrade århundradet århundrede århundre vuosisata vuosisadalla "
    "wiek wieku w století stol век века веке в століття столітті secolul század yüzyıl"
)
SHORT_CENTURY = frozenset({"c", "s", "sec", "w", "в", "cent", "jh", "jhd", "jhdt", "stol"})
CENTURY_FIRST = frozenset({"siglo", "secolo", "seculo", "segle", "secolul"})
"""Words for century that stand before its number."""

DAY_SUFFIXES = words("st nd rd th er ere e º ª o a ste de го е й ième")
OF = words("of de di do d del da den der ng dne")
TO = words("to through thru till until til bis au à al a ao até tot do до по и")
AND = words("and und et y e i en och og ja и")
BETWEEN = words("between entre zwischen tra fra tussen mellan mellem между między mezi")
FROM = words("from von vom du de del dal des dall od van från fra с от")
BEFORE = words("ante before vor avant antes prima voor före innan przed před до")
AFTER = words("after nach après apres después despues dopo após na efter po после")
SINCE = words("since seit depuis desde dal sinds sedan od siden с")
UNTIL = words("until till by through bis fino hasta jusque até do до")
ABOUT = words(
    "circa circ about around approximately roughly approx um vers hacia intorno zirka "
    "omkring około kolem около"
)
PERHAPS = words("probably possibly perhaps presumably wohl peut-être probablement")
PARTS = words(
    "early mid middle late beginning start end turn anfang mitte ende début milieu fin "
    "inicio inicios principios mediados finales inizio metà fine início meados final początek koniec"
)
PRESENT = words("present date now today heute présent present hoy oggi hoje")
ERAS = {"明治": 1867, "大正": 1911, "昭和": 1925, "平成": 1988, "令和": 2018}
"""Japanese eras by the year before their first."""
ERA_BC = frozenset({"bc", "bce"})
ERA_AD = frozenset({"ad", "ce"})

HOLIDAYS: dict[tuple[str, ...], tuple[int, int]] = {
    ("new", "year", "s", "eve"): (12, 31),
    ("new", "years", "eve"): (12, 31),
    ("new", "year", "s", "day"): (1, 1),
    ("new", "years", "day"): (1, 1),
    ("christmas", "eve"): (12, 24),
    ("christmas", "day"): (12, 25),
    ("christmas",): (12, 25),
    ("boxing", "day"): (12, 26),
    ("halloween",): (10, 31),
    ("all", "saints", "day"): (11, 1),
    ("may", "day"): (5, 1),
    ("bastille", "day"): (7, 14),
    ("armistice", "day"): (11, 11),
    ("valentine", "s", "day"): (2, 14),
    ("st", "patrick", "s", "day"): (3, 17),
    ("michaelmas",): (9, 29),
    ("silvester",): (12, 31),
    ("heiligabend",): (12, 24),
    ("noel",): (12, 25),
    ("weihnachten",): (12, 25),
}
MOVABLE: dict[tuple[str, ...], int] = {
    ("easter", "sunday"): 0, ("easter", "monday"): 1, ("easter",): 0, ("good", "friday"): -2,
    ("ash", "wednesday"): -46, ("palm", "sunday"): -7, ("whit", "sunday"): 49, ("pentecost",): 49,
    ("ascension", "day"): 39, ("corpus", "christi"): 60, ("maundy", "thursday"): -3,
}  # fmt: skip
"""Feasts by their distance in days from Easter Sunday."""

NUMBERED = words(
    "p pp page pages pg s ss seite seiten pag pagg col cols column columns no nos nr nrs num number "
    "numbers n nn № vol vols volume bd band t tome room rm suite apt flat floor § §§ section sections "
    "sec secs art arts article articles para paras paragraph paragraphs chapter chapters ch cap caps "
    "line lines l ll fol fols exhibit exhibits exh ex box folder doc docs document case cases docket "
    "item items bill resolution resolutions res unscr isbn issn doi tel phone fax telephone version v "
    "ver release flight route highway bus model boeing type rfc iso iec din ieee pep bug issue ticket "
    "id code zip postcode ext extension usd eur gbp chf rs inr us au windows office agenda vision at "
    "note notes than least nearly some almost exactly another total over under only x row table "
    "figure fig plate form rule rules reg appendix psalm verse unit channel radio gate platform house "
    "street building frame slide track opus op lot grant award patent serial sr plot block hr mss "
    "ms folio inv cat locomotive class size peugeot nokia convoy step slip pmid eu lp recital clause"
) | {"$", "€", "£", "¥", "₹", "#", "@", "§", "×", "=", "+", "*", "№", "<", ">", "≥", "≤", "≈"}
"""Words after which a four-digit number is a number, not a year."""
NO_NUMBER = words("at than over only us house street office")
"""Words of `NUMBERED` that may stand before the day of a month."""
COUNTED = words(
    "people persons person men women children boys girls soldiers troops deaths dead casualties "
    "victims mines landmines km kilometers kilometres kilometer kilometre miles mile m metres meters "
    "metre meter feet foot ft inches kg kilograms tons tonnes ton tonne hectares acres dollars dollar "
    "euros euro pounds francs rubles roubles yen yuan usd eur gbp percent per copies votes members "
    "employees staff families households words pages items units hours hrs minutes seconds mg ml g mm "
    "cm hp kw kwh mw gw mhz ghz hz calories points entries documents students participants patients "
    "respondents refugees villagers prisoners civilians fighters workers residents inhabitants cases "
    "times barrels gallons litres liters bytes kb mb gb volts watts rpm square cubic sq years year "
    "months days weeks homes houses vehicles ships aircraft tanks rounds jobs companies schools "
    "million billion thousand hundred trillion degrees samples shares votes seats u"
) | {"%", "°", "€", "$", "£", "‰"}
"""Words before which a four-digit number is a number, not a year."""
