"""What Dutch titles are about."""

from training.languages.lists import fillers

TOPICS: dict[str, tuple[str, ...]] = fillers("""
place = {:country} ¦ {:region} ¦ {:city} ¦ {:village}
years = {:number 1550 1899}-{:number 1900 1999} ¦ {:number 1600 1990} ¦ 1940-1945
  ¦ de negentiende eeuw ¦ de zeventiende eeuw ¦ {:year} ¦ de jaren {:number 2 9}0
thing = {:np} ¦ {:adj} {:nouns} ¦ {:demonym} {:nouns} ¦ {:np} en {:np} ¦ {:adj_np}
  ¦ {:abstract} en {:abstract} ¦ {:np} van {:place}
  ¦ {:nouns} en {:nouns} ¦ {:abstract} ¦ {:np} van {:np}
head = {:thing} ¦ {:thing} ¦ {:thing} in {:place} ¦ {:thing} in {:place}, {:years}
  ¦ geschiedenis van {:np} ¦ de opkomst van {:np} ¦ het einde van {:np} ¦ over {:thing}
  ¦ tussen {:abstract} en {:abstract} ¦ in de schaduw van {:np} ¦ wat is {:abstract}? ¦ om {:np}
  ¦ de strijd om {:np} ¦ {:np} in crisis ¦ de toekomst van {:np} ¦ {:nouns} zonder {:noun}
  ¦ literatuur en tooneel te {:city} in {:years} ¦ handboek {:nature}
  ¦ inleiding tot de {:nature} ¦ leerboek der {:nature} ¦ het boek van {:np}
  ¦ {:given} {:plain_family} en {:np} ¦ de zaak-{:plain_family}
  ¦ leven en werken van {:given} {:Particled} ¦ bronnen voor de geschiedenis van {:np}
  ¦ {:place} tijdens {:np} ¦ de Nederlanders in {:place} ¦ brieven van {:given} {:particled}
  ¦ {:place}: {:thing} ¦ verzamelde werken
plain = {:head} ¦ {:head} ¦ {:head} ¦ {:head}: {:study} ¦ {:head}. {:capital study}
  ¦ {:head}: {:thing} in {:place} ¦ {:head}. {:capital head} ¦ {:head}, {:years}
  ¦ {:head} ({:years}) ¦ {:noun} ¦ {:head}: ‘{:noun}’ en {:noun}
title = {:capital plain} ¦ {:capital plain} ¦ {:capital head}
article-newspaper.title = {:headline}
article-magazine.title = {:headline} ¦ {:capital head}
webpage.title = {:headline} ¦ {:capital head} ¦ {:report_name}
post-weblog.title = {:headline}
broadcast.title = {:headline} ¦ {:capital head}
report.title = {:report_name} ¦ {:report_name} ¦ {:capital plain}
document.title = {:paper_name} ¦ {:report_name} ¦ {:capital head}
headline = {:capital nouns} eisen {:np} terug ¦ {:capital np} van {:village} gesloten
  ¦ {:number 2 90} doden bij {:village}
  ¦ Minister {:plain_family}: ‘Geen {:abstract} zonder {:abstract}’ ¦ Kabinet wil {:np} behouden
  ¦ Rechter verbiedt {:np} ¦ Onrust in {:place} ¦ {:capital nouns} terug uit {:place}
  ¦ {:acronym} veroordeelt {:np} ¦ Wie redt {:np}? ¦ {:country} en {:country} sluiten akkoord
  ¦ {:capital head} ¦ ‘Nooit meer {:noun}’ ¦ Bewoners {:village} woedend
  ¦ Staking legt {:np} stil ¦ Kamer wil onderzoek naar {:np} ¦ De lange weg naar {:place}
  ¦ {:plain_family} stapt op ¦ Steeds meer {:nouns} in {:place}
  ¦ Interview met {:given} {:plain_family}
report_name = Jaarverslag {:year} ¦ Rapport over {:np} ¦ Eindrapport ¦ Evaluatie van {:np}
  ¦ {:capital thing} in {:place}: reconstructie en duiding ¦ Nota {:capital noun}
  ¦ Verslag van {:np} ¦ Statistisch jaarboek {:year} ¦ Beleidsnota {:capital abstract}
  ¦ Onderzoek naar {:np} in {:place} ¦ Advies inzake {:np} ¦ Volkstelling {:year}
  ¦ Rapport van de Commissie {:Particled} ¦ De toekomst van {:np}
paper_name = Verslag van de vergadering ¦ Feitenrelaas ¦ Situatierapport {:place}
  ¦ Debriefing {:place} ¦ Nota voor de minister ¦ Notitie {:np} ¦ Memorandum inzake {:np}
  ¦ Kort verslag ¦ Memorie van punten ¦ Dagboek ¦ Weekoverzicht ¦ Logboek ¦ Lijst van {:nouns}
event = Congres ‘{:capital abstract} en {:abstract}’
  ¦ {:upper roman 9}e Congres voor {:capital nature} ¦ Studiedag {:capital noun}
  ¦ Symposium {:capital noun} en {:noun}
collection = Werken der Linschoten-Kade ¦ Rijks Geschiedkundige Publicatiën ¦ RGP, Grote Serie
  ¦ Bibliotheek {:capital noun} ¦ Kadereeks
act_name = Wet bescherming {:nouns} ¦ Wet op {:np} ¦ Algemene wet {:noun}
  ¦ Wet openbaarheid van bestuur ¦ Wet {:noun} en {:noun} ¦ Besluit {:nouns}
  ¦ {:capital noun}wet ¦ Invoeringswet {:noun}
treaty_name = Verdrag van {:city} ¦ Verdrag inzake {:np} ¦ Vrede van {:city}
  ¦ Akkoord van {:city} ¦ Europees Verdrag voor de Rechten van de Mens ¦ EVRM
  ¦ Verdrag tussen {:country} en {:country} betreffende {:np} ¦ Handvest van de Verenigde Naties
  ¦ Protocol van {:city} ¦ Unie van {:city} ¦ Verdrag betreffende de Werking van {:np}
""")
