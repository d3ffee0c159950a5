"""The names of organisations, offices, publishers and towns in English notes, known and made."""

from training.languages import rows

FILLERS: dict[str, tuple[str, ...]] = {
    "anonymous": rows("""
{:anonymous}
{:anonymous}
{:anonymous}
{:noun} expert
{:adjective} {:noun} expert
senior {:demonym} official
{:demonym} officials
{:demonym} diplomat
{:ministry} official
{:acronym} official
{:acronym} staff member
{:company} employee
{:capital noun} Employee
{:role}
former {:role}
{:number 2 30} {:plural}
two {:demonym} {:plural}
{:organisation} representative
government {:noun} advisor
"""),
    "organisation": rows("""
{:organisation}
{:organisation}
{:organisation}
{:city} Institute of {:journal_field}
Institute for {:titled abstract}
Institute of {:titled abstract} and {:titled abstract}
Centre for {:titled abstract}
Center for {:titled abstract} Studies
{:capital noun} Watch
{:capital plural} Without Borders
International {:capital noun} Council
International Federation of {:capital plural}
World {:capital noun} Organization
{:demonym} Association of {:capital plural}
{:demonym} {:capital noun} Society
{:demonym} Red Cross
Committee to Protect {:capital plural}
Network for {:titled abstract}
{:family} Foundation
{:given} {:family} Foundation
{:family} Institute
Society for {:titled abstract}
Campaign for {:titled abstract}
National {:capital noun} Trust
Alliance for {:titled abstract}
{:region_plain} Monitor
{:capital abstract} International
Save the {:capital plural}
"""),
    "region_plain": ("Balkan", "Caucasus", "Sahel", "Baltic", "Delta", "Arctic", "Gulf"),
    "ministry": rows("""
{:ministry}
{:ministry}
{:ministry}
Ministry of {:titled abstract}
Ministry of {:titled abstract} and {:titled abstract}
Department of {:titled abstract}
Office of {:titled abstract}
Ministry of Foreign Affairs of {:country}
Government of {:country}
Republic of {:country}, Ministry of {:titled abstract}
{:demonym} {:capital noun} Agency
National {:capital noun} Authority
Federal Bureau of {:titled abstract}
{:city} Police Department
State Committee on {:titled abstract}
Commission on {:titled abstract}
National Council for {:titled abstract}
US Department of {:titled abstract}
U.S. {:capital noun} Service
"""),
    "acronym": rows("""
{:acronym}
{:acronym}
{:letter}{:letter}{:letter}
{:letter}{:letter}{:letter}{:letter}
{:letter}{:letter}{:letter}{:letter}{:letter}
{:letter}{:letter}-{:letter}{:letter}
"""),
    "company": rows("""
{:company}
{:family} Inc.
{:family} & {:family}
{:capital noun} Corp.
{:family} Ltd
{:city} {:capital noun} Company
{:capital noun}{:lower noun} LLC
"""),
    "publisher": rows("""
{:publisher}
{:publisher}
{:publisher}
{:publisher}
{:family} Press
University of {:city} Press
{:city} University Press
{:family} & {:family}
{:family}
{:family} Books
{:capital noun} Press
{:capital noun} Books
{:family} and Sons
Éditions {:family}
Verlag {:family}
{:organisation}
{:city} Academic
"""),
    "city": ("{:city}", "{:city}", "{:city}", "{:city}", "{:town_made}"),
    "journal_short": rows("""
{:journal_short}
{:journal_short}
{:journal_short}
J. {:abbreviation} {:abbreviation}
J. {:abbreviation}
{:abbreviation} {:abbreviation}
{:abbreviation} J. {:abbreviation}
Ann. {:abbreviation} {:abbreviation}
Proc. {:abbreviation} {:abbreviation}
Acta {:abbreviation} {:abbreviation}
{:abbreviation} {:abbreviation} {:abbreviation}
"""),
}
