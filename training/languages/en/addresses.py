"""Addresses, and the names of journals, series, universities and archives in English."""

from training.languages import rows

FILLERS: dict[str, tuple[str, ...]] = {
    "host": rows("""
www.{:slug city}.example
www.{:slug acronym}.example
{:slug organisation}.example
news.{:slug city}.example
www.{:slug paper_noun}.example
{:slug paper_noun}-{:slug city}.example
www.{:slug noun}{:slug noun}.example
archive.{:slug noun}.example
{:slug family}.example
www.{:slug adjective}-{:slug noun}.example
www.{:slug paper_noun}.co.example
"""),
    "path": rows("""
{:slug head}
{:slug head}.html
{:slug plural}/{:slug head}/
news/{:digits 5}
news/article.php?id={:digits 4}
{:year}/0{:number 1 9}/{:number 10 28}/{:slug news}
{:year}/0{:number 1 9}/{:slug head}.html
article/{:digits 6}.html
en/{:slug noun}/{:digits 3}
docs/{:slug report_title}.pdf
files/{:slug noun}_{:year}.pdf
{:digits 3}/{:slug noun}/
index.php?lang=eng&page={:digits 2}
?{:noun}={:digits 4}#{:slug noun}
{:slug noun}({:number 1 9}).pdf
~{:slug family}/{:slug noun}.htm
story/{:year}0{:number 1 9}{:number 10 28}-{:slug news}
{:hex 8}
"""),
    "URL": rows("""
https://{:host}/{:path}
https://{:host}/{:path}
http://{:host}/{:path}
http://{:host}/{:path}
http://{:host}/{:path}
{:host}/{:path}
{:host}/{:path}
https://{:host}
http://{:host}/
{:host}
http://web.archive.example/web/{:digits 14}/http://{:host}/{:path}
https://perma.example/{:upper hex 4}-{:upper hex 4}
"""),
    "DOI": rows("""
10.{:digits 4}/{:slug noun}.{:year}.{:digits 4}
10.{:digits 4}/{:hex 9}
10.{:digits 4}/s{:digits 5}-{:digits 3}-{:digits 4}-{:number 1 9}
10.{:digits 4}/{:upper letter}{:upper letter}.{:digits 6}
10.{:digits 4}/j.{:digits 4}-{:digits 4}.{:year}.{:digits 5}.x
"""),
    "ISBN": (
        "978-{:digits 1}-{:digits 3}-{:digits 5}-{:digits 1}",
        "{:digits 10}",
        "978{:digits 10}",
    ),
    "ISSN": ("{:digits 4}-{:digits 4}", "{:digits 4}-{:digits 3}X"),
    "doi_tail": rows("""
. doi:{DOI}
, doi:{DOI}
. DOI: {DOI}
. {DOI:doi_url}
, {DOI:doi_url}
 \\<{DOI:doi_url}\\>
"""),
    "doi_url": ("https://doi.org/{:DOI}", "http://dx.doi.org/{:DOI}"),
    "web": rows("""
, {URL}
, {URL}
, {URL}
: {URL}
. {URL}
 \\<{URL}\\>
, at {URL}
, available at {URL}
, available at: {URL}
. Available at {URL}
, online at {URL}
 ({URL})
 \\[{URL}\\]
, {URL} (accessed {accessed})
, {URL}, accessed {accessed}
 \\<{URL}\\> accessed {accessed}
 \\<{URL}\\>
, {URL} (last visited {accessed})
, {URL} (last accessed on {accessed})
. Retrieved {accessed}, from {URL}
. Retrieved from {URL}
, {URL}, retrieved {accessed}
, at {URL} (as of {accessed})
. \\[{accessed}.\\] {URL}
, via {URL}
"""),
}
FILLERS |= {
    "newspaper_name": rows("""
{:foreign_newspaper}
{:acronym}
{:capital noun}
{:capital plural}
The {:capital noun} {:paper_noun}
{:newspaper}.example
{:newspaper}
{:newspaper}
{:newspaper}
The {:city} {:paper_noun}
{:city} {:paper_noun}
The {:paper_noun}
The {:paper_head} {:paper_noun}
{:paper_head} {:paper_noun}
{:paper_noun}-{:paper_noun}
{:demonym} {:paper_noun}
"""),
    "journal_name": rows("""
{:foreign_journal}
{:foreign_journal}
Journal of {:journal_field}
Journal of {:adjective_field} {:journal_field}
The Journal of {:journal_field}
International Journal of {:journal_field}
{:demonym} Journal of {:journal_field}
{:demonym} Review of {:journal_field}
{:journal_field} Review
{:journal_field} Quarterly
{:journal_field} and {:journal_field}
{:journal_field} & {:journal_field}
Annals of {:journal_field}
Studies in {:journal_field}
Review of {:journal_field}
Transactions of the {:demonym} Society of {:journal_field}
Proceedings of the {:demonym} Academy
Bulletin of the {:city} Institute of {:journal_field}
{:journal}
{:journal}
{:journal}
{:demonym} {:journal_field}
Applied {:journal_field}
{:journal_field}
{:journal_field} Today
Contemporary {:journal_field}
"""),
    "adjective_field": ("{:demonym}", "Modern", "Applied", "Comparative", "Social"),
    "website": rows("""
{:host}
{:newspaper}
{:organisation}
{:capital noun}Net
{:city} Online
{:capital noun} Blog
{:organisation} website
{:capital plural}.example
"""),
    "series": rows("""
Studies in {:journal_field}
{:demonym} {:journal_field} Series
Publications of the {:organisation}
Lecture Notes in {:journal_field}
Cambridge Studies in {:journal_field}
Contributions to {:journal_field}
{:city} Papers
Occasional Papers
"""),
    "meeting": rows("""
{:event} of the {:organisation}
{:ordinal} {:event} on {:titled thing}
{:event} on {:titled thing}
{:organisation} {:event}
{:event} "{:titled head}"
"""),
    "ordinal": ("First", "Third", "12th", "21st", "Fourth", "3rd", "Fifteenth"),
    "edition": rows("""
2nd
3rd
4th
12th
rev.
second
Third
revised
{:number 2 20}th
paperback
"""),
    "ed": ("ed.", "edn", "edition", "edn.", "ed"),
    "university": rows("""
University of {:city}
{:city} University
Northgate University
{:family} College
{:city} Institute of Technology
Department of {:journal_field}, University of {:city}
"""),
    "genre": ("report",),
    "archive": rows("""
National Archives
The National Archives
National Archives, {:city}
TNA
State Archives of {:country}
Archives nationales
{:city} University Library
Bodleian Library
British Library
{:family} Library
Library of Congress
{:family} Papers
Central Party Archive
City Archives of {:city}
Hoover Archives
Manuscript Division, Library of Congress
{:organisation} Archives
"""),
}
