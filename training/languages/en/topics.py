"""What English titles are about; a title is any of these in one of many shapes."""

from training.languages.en.words import listed

TOPICS: dict[str, tuple[str, ...]] = {
    "adjective": listed("""
new, old, last, hidden, frozen, open, local, private, public, rural, urban, modern, early, lost
comparative, critical, international, national, regional, military, political, social, economic
quiet, broken, common, foreign, moral, legal, constitutional, informal, electric, magnetic, stable
industrial, medieval, colonial, post-war, transitional, sustainable, linear, quantum, chronic
nonlinear, thermal, molecular, acute, maternal, religious, ethnic, democratic, secret, strategic
"""),
    "noun": listed("""
harbour, bridge, ferry, lock, river, road, tariff, port, canal, border, market, village, school
church, forest, mine, railway, prison, factory, hospital, parliament, army, police, court, bank
peasant, soldier, merchant, worker, refugee, citizen, judge, patient, child, reader, migrant
city, state, empire, treaty, law, theory, model, memory, archive, revolution, election, crisis
ceasefire, settlement, pipeline, drought, famine, epidemic, language, identity, property, contract
"""),
    "plural": listed("""
harbours, bridges, borders, markets, villages, schools, forests, mines, prisons, factories, courts
banks, peasants, soldiers, merchants, workers, refugees, citizens, judges, patients, children
cities, states, empires, treaties, laws, theories, models, archives, elections, pipelines, women
languages, identities, contracts, minorities, elites, institutions, networks, cells, proteins
particles, crystals, polymers, algorithms, estimates, earthquakes, galaxies, vaccines, ferrymen
"""),
    "abstract": listed("""
sovereignty, self-determination, democracy, nationalism, migration, security, justice, liability
corruption, development, governance, memory, war, peace, reform, trade, poverty, inequality
reconciliation, autonomy, secession, genocide, propaganda, taxation, punishment, responsibility
belief, knowledge, causation, consciousness, probability, freedom, equality, consent, violence
gravity, diffusion, turbulence, superconductivity, resistance, mortality, obesity, depression
photosynthesis, inflation, unemployment, deterrence, disarmament, land reform, water management
"""),
    "process": listed("""
building, understanding, rethinking, measuring, negotiating, crossing, remembering, governing
explaining, managing, reading, making, losing, financing, teaching, mapping, policing, imagining
modelling, estimating, resolving, surviving, regulating, translating, counting, inventing
"""),
    "study": listed("""
study, history, theory, analysis, critique, introduction, survey, review, handbook, companion
reassessment, case study, reader, commentary, field guide, comparison, note, memoir, guide, report
"""),
    "news_verb": listed("""
say, deny, demand, reject, welcome, seize, close, bomb, leave, visit, vote for, call for, fear
condemn, threaten, sign, reopen, protest, block, warn of, accuse, arrest, sue, end, back
"""),
    "news_verbs": listed("""
says, denies, demands, rejects, welcomes, seizes, closes, leaves, visits, votes for, calls for
fears, condemns, threatens, signs, reopens, protests, blocks, warns of, accuses, arrests, ends
"""),
    "news_object": listed("""
ceasefire deal, new talks, border crossing, ferry strike, budget cuts, prisoner exchange, gas deal
peace plan, arms sales, harbour plan, election results, tax rise, new tariffs, press freedom
oil exports, return of refugees, withdrawal, journalist's arrest, bank bail-out, power cuts
"""),
    "quoted": listed("""
we will return, nobody asked us, never again, no way back, enough is enough, war is over
it was like hell, they took everything, a new start, not an inch, hands off our river, I was there
"""),
    "event": listed("""
Annual Meeting, World Congress, Spring Conference, Winter Workshop, Round Table, Summit
International Conference, Second Symposium, Policy Forum, Summer School, General Assembly
"""),
}
FILLERS: dict[str, tuple[str, ...]] = {
    "place": ("{:country}", "{:region}", "{:city}", "{:demonym} {:plural}"),
    "thing": (
        "{:adjective} {:noun}",
        "the {:noun}",
        "the {:adjective} {:noun}",
        "{:adjective} {:plural}",
        "{:plural}",
        "{:abstract}",
        "{:abstract}",
        "the {:noun} of {:plural}",
        "{:plural} and {:abstract}",
        "the {:noun} and the {:noun}",
        "{:noun} {:plural}",
        "{:demonym} {:abstract}",
        "{:abstract} in {:place}",
    ),
    "years": ("{:year}", "{:range 1800 2005}", "{:number 1700 1990}", "the {:number 18 90}s"),
    "study_of": (
        "a {:study}",
        "a {:study} of {:thing}",
        "an {:adjective} {:study}".replace("an ", "the "),
        "lessons from {:place}",
        "the case of {:place}",
        "evidence from {:place}",
        "essays in honour of {:given} {:family}",
        "{:thing} in {:years}",
        "{:years}",
        "myth or reality?",
        "what went wrong?",
        "new evidence on {:thing}",
        "theory and practice",
        "from {:abstract} to {:abstract}",
        "{:place}, {:years}",
        "{:thing} reconsidered",
    ),
    "head": (
        "{:thing}",
        "{:thing}",
        "{:thing} and {:thing}",
        "{:process} {:thing}",
        "{:process} {:thing} in {:place}",
        "{:thing} in {:place}",
        "{:thing} after {:year}",
        "on {:thing}",
        "the {:study} of {:thing}",
        "{:thing} under {:thing}",
        "{:thing} versus {:thing}",
        "towards {:thing}",
        "{:abstract}, {:abstract}, and {:abstract}",
        "{:abstract}, {:abstract} and {:plural}",
        "why {:plural} {:news_verb} {:thing}",
        "what is {:abstract}?",
        "is {:abstract} possible?",
        "does {:abstract} matter?",
        "the {:noun} that was not there",
        "between {:abstract} and {:abstract}",
        "{:thing} in {:place}, {:years}",
        "{:place} and the {:adjective} {:noun}",
        "the {:family} {:noun}",
        "{:given} {:family} and {:thing}",
        "“{:quoted}”",
        "the effect of {:abstract} on {:thing}",
        "a {:study} of {:thing} in {:place}",
        "{:thing} among {:plural} in {:place}",
        "the limits of {:abstract}",
        "the origins of {:thing}",
        "{:thing} at the crossroads",
        "how to {:news_verb} {:thing}",
        "the {:noun} of {:city}",
        "in search of {:thing}",
        "some remarks on {:thing}",
    ),
    "plain_title": (
        "{:head}",
        "{:head}",
        "{:head}",
        "{:head}: {:study_of}",
        "{:head}: {:thing}",
        "{:head}: {:process} {:thing}",
        "{:head}: {:study_of}",
        "‘{:quoted}’: {:head}",
        "{:head} – {:study_of}",
        "{:head} ({:years})",
        "{:head}, {:years}",
        "{:head} \\[{:thing}\\]",
        "{:head}. {:capital study_of}",
        "{:noun}",
        "{:abstract}",
        "the {:noun}",
    ),
    "Title": ("{:titled plain_title}",),
    "Sentence": ("{:capital plain_title}",),
    "any_title": ("{:Title}", "{:Title}", "{:Sentence}"),
    "headline": (
        "{:news}",
        "{:titled news}",
        "{:titled news}",
        "{:capital news}",
        "{:any_title}",
    ),
    "news": (
        "{:capital plural} {:news_verb} {:news_object}",
        "{:demonym} {:plural} {:news_verb} {:thing}",
        "{:family} {:news_verbs} {:news_object}",
        "{:city} {:news_verbs} {:news_object}",
        "{:country} {:news_verbs} {:news_object}, {:family} says",
        "{:country} and {:country} {:news_verb} {:news_object}",
        "{:number 3 90} {:plural} killed in {:place}",
        "no {:abstract} for {:plural}",
        "{:acronym} {:news_verbs} {:news_object}",
        "{:capital news_object} in {:place}",
        "{:organisation} {:news_verbs} {:thing}",
        "‘{:capital quoted}’, {:news_verb} {:plural}",
        "{:family}: ‘{:capital quoted}’",
        "{:demonym} minister: “{:quoted}”",
        "{:capital plural} {:news_verb} {:news_object} after {:number 2 30} years",
        "President {:family} {:news_verbs} {:city}",
        "who {:news_verbs} the {:noun}?",
        "{:acronym} chief {:news_verbs} {:demonym} {:news_object}",
        "fresh clashes in {:place}",
        "opinion: {:head}",
        "interview: {:given} {:family}",
        "{:noun} {:news_object}, {:year}",
        "obituary: {:given} {:family}",
        "the week in {:place}",
        "{:abstract} up {:number 2 60}%",
        "{:acronym} {:news_verbs} {:number 2 90} {:plural} in {:place}",
    ),
    "report_title": (
        "{:any_title}",
        "{:Title}",
        "{:country}: {:titled thing}",
        "{:country}: {:capital thing}",
        "{:titled thing} in {:country}: {:Title}",
        "World Report {:year}",
        "Annual Report {:year}",
        "Report of the Secretary-General on {:thing}",
        "{:country}: Country Profile {:year}",
        "Report on {:thing} in {:place}",
        "Freedom of the {:noun} {:year}",
        "Strategy {:years}",
        "Final Report of the Commission of Inquiry into {:titled thing}",
        "{:country} Update",
        "Human Rights in {:country}",
        "Statistical Yearbook {:year}",
        "Harbour Traffic {:years}",
        "“{:capital quoted}”: {:Title}",
        "Trends in {:titled thing}, {:years}",
        "Census of {:year}",
        "Global Trends {:year}",
        "Review of {:titled thing}",
        "{:titled thing}: Phase {:upper roman}",
        "Towards {:thing}: a roadmap for {:place}",
        "{:family} Report",
        "Guidelines on {:thing}",
    ),
}
