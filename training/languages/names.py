"""Names of persons for every language, most of them made of syllables so that none is known."""

from itertools import product


def made(heads: str, tails: str) -> tuple[str, ...]:
    """Return every head with every tail."""
    return tuple(head + tail for head, tail in product(heads.split(), tails.split()))


ENGLISH = made(
    "Ash Bar Brack Carl Dal Elm Farn Gars Had Hart Kel Lang Mar Nor Oak Pem Rad Sel Thorn Whit",
    "ford by ton wick ley ham more stead",
)
SLAVIC = made("Bor Drag Kov Mil Petr Rad Stan Vas Zor Yar", "ić ov ova ski enko in ek čák ac")
CAUCASIAN = made("Av Gal Har Kar Mel Sark Tor Vard", "ikyan oyan adze ashvili iyev aliyev azade")
ROMANCE = made("Bel Cas Fer Gal Lor Mont Pal Ros Sal Ven", "ini etti ano ez eira ault ardi escu ós")
GERMANIC = made(
    "Berg Brand Eich Hof Krau Lind Stein Wald Zell", "mann er bauer holm ström eke sen ß"
)
ASIAN = tuple(
    "Wang Li Zhang Chen Liu Yang Zhao Huang Zhou Wu Kim Park Choi Nguyen Tran Pham Sato "
    "Suzuki Tanaka Mori Ito Rao Gupta Sharma Iyer Menon Das Khan Siddiqui Rahman Perera Lim "
    "Tan Ng".split()
)
AFRICAN = tuple(
    "Okafor Adeyemi Mensah Boateng Diallo Traoré Ndiaye Mwangi Otieno Dlamini Nkosi Abebe "
    "Tesfaye Hassan Yusuf Haddad Mansour Aziz al-Khatib El-Amin Ben Youssef Benali Bouzid".split()
)
PLAIN = tuple(
    "Smith Jones Brown Taylor Wilson Clark Lewis Walker Hall Young King Wright Hill Green "
    "Baker Adams Carter Mitchell Turner Parker Edwards Collins Stewart Morris Murphy Cook "
    "Rogers Bell Cooper Bailey Kelly Howard Ward Cox Gray James Watson Brooks Price Bennett "
    "Wood Barnes Ross Henderson Coleman Long Foster Bryant Russell Griffin Hayes O'Brien "
    "O’Neill McCarthy MacLeod McGrath Fox Day May March Pope Bishop Stone Field Lake Marsh "
    "Banks Street Church Oren Kos Aro Ilves Tarn Vale Holt Quist Loring Law Page Temple "
    "Rivers West Paris London".split()
)
FAMILY = (*PLAIN, *PLAIN, *ENGLISH, *SLAVIC, *CAUCASIAN, *ROMANCE, *GERMANIC, *ASIAN, *AFRICAN)
GIVEN = tuple(
    "Anna Bela Jan Mira Scott Ilse Peter Nora Tom Vera Karl Edith John Mary James Robert "
    "William Elizabeth Thomas Margaret George Sarah Charles Susan David Helen Michael Ruth "
    "Richard Jane Paul Alice Mark Emily Daniel Kate Stephen Laura Andrew Julia Simon Rachel "
    "Philip Claire Martin Emma Henry Lucy Edward Grace Frank Rose Arthur Ivan Olga Sergei "
    "Natalia Dmitri Elena Boris Irina Giorgi Nino Armen Lusine Leyla Rashid Mehmet Ayşe "
    "Carlos María José Lucía Luís Ana Marco Giulia Paolo Chiara Hans Greta Jürgen Heike "
    "Lars Ingrid Sven Astrid Pierre Claire Jean-Paul Françoise Ahmed Fatima Omar Layla Wei "
    "Xiaoming Hiroshi Yuki Ravi Priya Kwame Amina Chinedu Ngozi Tariq Zofia Piotr Katarzyna "
    "Jiří Zoltán Ágnes Mihai Ioana Dimitris Eleni Siobhán Niamh Owain Augustus Cornelius "
    "April June Paris Florence Victoria Chester Jordan Virginia".split()
)
TOWNS = made(
    "Ald Brig Cor Dun Est Fal Gren Hol Ist Kar Lim Mor Nov Ost Pol Quin Rav Sar Tor Ulm Var Wes",
    "burg ville mouth bridge ovo grad stadt port a ino haven ia",
)
"""Towns that are on no map."""
