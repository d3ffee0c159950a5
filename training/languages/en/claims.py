"""Who did what, and what is believed, in the remarks of English notes."""

from training.languages import rows

FILLERS: dict[str, tuple[str, ...]] = {
    "had": rows("""
left {:city}
seen the {:noun}
signed {:thing}
known of {:abstract}
issued a directive to {:plural}
been told of {:thing}
read the {:noun}
met {:who}
paid {:amount}
changed course
lost contact with the {:noun}
"""),
    "who": rows("""
{:family}
{:given} {:family}
{:honour} {:family}
President {:family}
{:acronym}
the {:ministry}
{:organisation}
{:company}
the {:adjective} {:noun}
the {:demonym} government
{:plural}
the {:role}
Judge {:family}
"""),
    "when": rows("""
in {:year}
in {:month} {:year}
on {:dmy}
on {:month} {:day}
in the {:number 18 99}s
between {:year} and {:year}
after {:year}
before {:month} {:year}
by {:year}
at {:clock}
in the spring of {:year}
"""),
    "amount": rows("""
{:number 2 99} per cent
{:number 2 99}%
${:number 1 900} million
{:thousands 1000 900000} {:plural}
about {:number 20 900} {:plural}
€{:number 2 99} billion
{:number 2 9}.{:number 1 9} million
{:number 3 60} of {:number 60 190} {:plural}
£{:thousands 1000 90000}
"""),
    "did": rows("""
advised other {:plural} of the developing situation
had no {:adjective} {:noun} in this {:noun}
did not react to her suggestion
reviewed all {:plural} related to {:thing} and found no evidence that {:who} {:had}
was not told to look for {:plural}
concluded that the time of impact was {:minute}
agreed to “{:quoted}” so that {:plural} would not be affected
asked {:who} for {:thing}, but {:who} refused
believed that {:who} {:had}
initially viewed {:who} as a mentor, and became in effect his partner
provided {:amount} for {:thing}
established {:plural} to assess the {:adjective} {:noun} of {:plural}
sold certain {:plural} to the {:noun} of {:city}
distinguished between {:thing} and {:thing}
adopted a standard that permits {:abstract}
credits this {:noun}, which {:plural} do not
increased from {:amount} to {:amount}
decreased by {:amount}
remained in force until {:year}
reached {:amount}
consisted of {:plural}, {:plural} and {:plural}
included {:thing}, {:thing}, and {:thing}
had {:had}
could not have {:had}
may have {:had}
would later say that {:belief}
never explained why {:who} {:had}
learned of {:thing} from {:who}
shared {:thing} with {:who}
used {:thing} as a means of {:abstract}
financed most of its {:plural} in the short-term {:noun}
relied on {:plural} to conduct daily {:plural}
was thought to be {:adjective}
stood at the corner of the {:noun} near {:city}
wrote three letters to {:who}, none of which survives
spoke for an hour without mentioning {:thing}
married the daughter of {:given} {:family}
was closed
was opened
refused to comment
resigned
was elected
declined the offer
moved to {:city}
returned to {:city}
accepted {:thing}
rejected {:thing}
had been warned of {:abstract}
agreed to {:abstract}
lost {:amount}
received {:amount}
spent {:amount} on {:thing}
was replaced by {:given} {:family}
signed the {:city} Agreement
denied that {:plural} were involved
did not attend
has since changed course
called for {:abstract}
was killed
was born in {:city}
took office
"""),
    "belief": rows("""
{:abstract} is a matter of {:abstract}
{:plural} do not need {:abstract}
{:abstract} and {:abstract} are not the same
no {:noun} can be {:adjective} without {:abstract}
the {:noun} was never {:adjective}
{:thing} had little to do with {:abstract}
{:who} {:did}
"""),
    "speech_bit": rows("""
“{:belief}.”
“{:capital belief}.”
“{:quoted}”
“the {:noun} is {:adjective}”
“{:capital quoted}!”
‘{:adjective} and {:adjective}’
“{:belief} \\[and\\] {:belief} ... {:quoted}”
"""),
}
