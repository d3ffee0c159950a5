"""What English titles are about; a title is any of these in one of many shapes."""

from training.languages.en.words import listed

TOPICS: dict[str, tuple[str, ...]] = {
    "adjective": listed("""
new, old, last, hidden, frozen, open, local, private, public, rural, urban, modern, early, lost
comparative, critical, international, national, regional, military, political, social, economic
quiet, broken, common, foreign, moral, legal, constitutional, informal, electric, magnetic
stable, industrial, medieval, colonial, post-war, transitional, sustainable, linear, quantum
chronic, nonlinear, thermal, molecular, acute, maternal, religious, ethnic, democratic, secret
strategic, ancient, angry, artificial, bitter, black, blue, brave, bright, Byzantine, catholic
central, civic, clinical, cold, collective, commercial, complex, corporate, cosmic, creative
cultural, dark, deep, digital, distant, divine, domestic, double, dynamic, eastern, elastic
elementary, endless, environmental, ethical, experimental, fair, false, federal, feminist
fiscal, forgotten, formal, free, general, genetic, global, golden, good, great, green
historical, holy, human, humanitarian, imperial, indigenous, infinite, inner, intellectual
invisible, judicial, juvenile, liberal, literary, liquid, logical, long, magic, maritime, mental
monetary, mortal, narrow, natural, neural, northern, nuclear, organic, ottoman, parallel
perfect, personal, poetic, polar, popular, postcolonial, pragmatic, primitive, protestant, pure
rational, red, renewable, republican, roman, romantic, royal, sacred, second, sexual, silent
simple, slow, soft, solar, southern, soviet, spatial, statistical, tacit, technical, temporal
third, toxic, traditional, tragic, tropical, unfinished, universal, unknown, viral, visual
western, white, wild, wireless, young
"""),
    "noun": listed("""
harbour, bridge, ferry, lock, river, road, tariff, port, canal, border, market, village, school
church, forest, mine, railway, prison, factory, hospital, parliament, army, police, court, bank
peasant, soldier, merchant, worker, refugee, citizen, judge, patient, child, reader, migrant
city, state, empire, treaty, law, theory, model, memory, archive, revolution, election, crisis
ceasefire, settlement, pipeline, drought, famine, epidemic, language, identity, property
contract, academy, accident, age, agreement, airport, alliance, ambassador, angel, animal, art
atom, author, autumn, baby, ballot, battle, body, book, boundary, brain, bread, bureaucracy
cabinet, career, cathedral, cemetery, century, chapter, christmas, climate, clock, coal, coast
code, colony, commission, committee, community, company, compass, composer, computer, congress
conscience, conspiracy, constitution, corporation, cotton, council, craft, crime, crowd, crown
currency, customer, dance, daughter, death, debate, debt, desert, desire, devil, dictionary
dictator, diplomat, disease, doctor, document, dollar, dream, earth, earthquake, economy
education, electron, emperor, enemy, engine, environment, experiment, family, farm, fascism
father, festival, field, film, fire, fish, flag, fleet, flower, folk, frontier, garden, gas
gender, general, genome, ghost, girl, glacier, god, gold, government, grain, group, gun, hero
home, horse, hotel, house, household, hunger, hunter, image, immigrant, industry, insect
instrument, island, journey, kingdom, kitchen, knight, labour, lake, land, landlord, landscape
lawyer, lesson, letter, library, life, light, literature, machine, magistrate, map, mass, master
meaning, metal, method, metropolis, military, mind, minister, mirror, mission, money, monk, moon
mother, mountain, movement, museum, music, myth, nation, nature, navy, nerve, night, nobility
novel, ocean, oil, orchestra, orphan, palace, paper, paradox, parent, past, peace process
people, philosopher, photograph, planet, plant, poet, poison, politics, population, pope, prince
profession, profit, prophet, protest, province, queen, radio, rain, rebel, regime, religion
republic, rice, ritual, sailor, saint, science, sea, secret, senate, senses, servant, settler
ship, siege, silk, slave, snow, society, song, soul, spirit, sport, spy, star, steel, story
strike, student, sugar, summer, sun, supper, surgeon, teacher, telephone, temple, territory
theatre, throne, tide, tobacco, tower, town, train, translation, tree, tribe, truth, university
valley, virus, voice, volcano, voter, wage, wall, warlord, water, weather, wheat, widow, wind
wine, winter, witch, witness, wolf, world, writer
"""),
    "plural": listed("""
harbours, bridges, borders, markets, villages, schools, forests, mines, prisons, factories
courts, banks, peasants, soldiers, merchants, workers, refugees, citizens, judges, patients
children, cities, states, empires, treaties, laws, theories, models, archives, elections
pipelines, women, languages, identities, contracts, minorities, elites, institutions, networks
cells, proteins, particles, crystals, polymers, algorithms, estimates, earthquakes, galaxies
vaccines, ferrymen, accidents, ambassadors, animals, armies, atoms, authors, battles, bodies
books, boundaries, Christians, civilians, clauses, colonies, communities, companies, computers
conflicts, cops, crimes, crowds, customs, debts, decisions, deserts, diplomats, diseases
doctors, documents, dreams, drugs, economies, editors, electrons, emotions, engines, enzymes
equations, errors, experiments, experts, facts, families, farmers, fathers, fields, films, fish
flows, forces, friends, functions, gardens, genes, ghosts, gods, governments, groups, guerrillas
heroes, homes, horses, houses, ideas, immigrants, incentives, industries, infants, insects
interests, investors, islands, jews, jobs, journalists, kings, lakes, lawyers, leaders, letters
libraries, lies, lives, machines, maps, meanings, memories, methods, metals, militias, minds
mothers, mountains, movements, museums, muslims, myths, nanotubes, nations, neighbours, neurons
norms, novels, numbers, objects, oceans, officers, orphans, painters, parents, parties, patterns
philosophers, photons, pirates, planets, plants, players, poets, politics, powers, practices
prices, priests, principles, problems, processes, projects, promises, prophets, protests
publics, puzzles, questions, rebels, records, regimes, regions, relations, religions, remedies
resources, rights, riots, risks, rituals, rules, rumours, sanctions, scholars, scientists
secrets, servants, settlers, ships, signals, slaves, songs, sources, species, spies, stars
statistics, stories, strangers, strategies, strikes, students, surgeons, surfaces, systems
teachers, techniques, technologies, territories, tests, texts, things, tides, towns, traditions
translators, trees, tribes, troops, truths, tumours, unions, values, veterans, victims, viruses
voices, voters, votes, walls, warlords, wars, waves, ways, weapons, witches, witnesses, words
worlds, writers, years
"""),
    "abstract": listed("""
sovereignty, self-determination, democracy, nationalism, migration, security, justice, liability
corruption, development, governance, memory, war, peace, reform, trade, poverty, inequality
reconciliation, autonomy, secession, genocide, propaganda, taxation, punishment, responsibility
belief, knowledge, causation, consciousness, probability, freedom, equality, consent, violence
gravity, diffusion, turbulence, superconductivity, resistance, mortality, obesity, depression
photosynthesis, inflation, unemployment, deterrence, disarmament, land reform, water management
accountability, addiction, adolescence, aesthetics, ageing, agriculture, ambiguity, anxiety
archaeology, architecture, art, asylum, authority, bankruptcy, beauty, biodiversity, bureaucracy
cancer, capitalism, censorship, chaos, childhood, christianity, civil society, civilisation
class, climate change, cold war, colonialism, communism, competition, complexity, conservation
copyright, cosmology, craft, creativity, crime, culture, customary law, death, debt
decolonisation, diabetes, dialogue, diplomacy, discourse, discrimination, disease, diversity
domestic violence, drama, duty, ecology, economics, education, emotion, empire, energy, entropy
ethics, ethnicity, evil, evolution, exile, fascism, federalism, feminism, fertility, fiction
finance, folklore, foreign policy, friendship, fundamentalism, gender, genetics, globalisation
grammar, grief, growth, guilt, happiness, health, heat transfer, hegemony, heredity, history
honour, housing, human rights, humour, hysteria, ideology, imagination, imperialism, impunity
independence, industrialisation, infrastructure, innovation, insurance, intelligence
intervention, irony, irrigation, islam, judgment, kinship, labour, leadership, legitimacy
leisure, literacy, logic, love, loyalty, magic, malaria, marriage, mathematics, medicine, mercy
metaphor, militarism, modernity, money, morality, mourning, multiculturalism, music, mysticism
mythology, nature, negligence, neutrality, nonviolence, nostalgia, nutrition, obligation
occupation, opera, order, parenthood, participation, partition, patriotism, peacekeeping
perception, philanthropy, philosophy, piracy, pluralism, poetry, pollution, populism, power
pragmatism, precedent, prejudice, privacy, privatisation, productivity, progress
proportionality, prostitution, psychiatry, public, opinion, race, racism, radiation, rationality
realism, reason, refuge, regulation, religion, representation, repression, resilience
restitution, rhetoric, risk, romanticism, salvation, sanctions, satire, science, secularism
self-defence, sex, silence, slavery, socialism, solidarity, sport, statelessness, statistics
suffering, suicide, surveillance, symbolism, sympathy, technology, terrorism, theology, time
tolerance, torture, totalitarianism, tourism, tradition, tragedy, translation, transparency
treason, truth, tyranny, urbanisation, utopia, value, vengeance, victory, virtue, war crimes
wealth, welfare, wisdom, witchcraft, writing, youth
"""),
    "process": listed("""
building, understanding, rethinking, measuring, negotiating, crossing, remembering, governing
explaining, managing, reading, making, losing, financing, teaching, mapping, policing, imagining
modelling, estimating, resolving, surviving, regulating, translating, counting, inventing
abandoning, avoiding, becoming, breaking, bringing back, capturing, challenging, changing
choosing, claiming, collecting, controlling, creating, curing, defending, defining, designing
detecting, enforcing, escaping, facing, feeding, fighting, finding, forgetting, forging, framing
funding, healing, hunting, judging, killing, knowing, learning from, listening to, living with
loving, naming, planning, playing, predicting, preserving, preventing, producing, protecting
proving, punishing, regaining, representing, rewriting, saving, searching for, seeing, selling
shaping, sharing, speaking of, stopping, testing, thinking about, trading, transforming
treating, using, visualising, voting for, walking, watching, winning, writing
"""),
    "study": listed("""
study, history, theory, analysis, critique, introduction, survey, review, handbook, companion
reassessment, case study, reader, commentary, field guide, comparison, note, memoir, guide
report, account, appraisal, approach, assessment, bibliography, biography, chronicle, defence
dialogue, dictionary, discussion, essay, evaluation, experiment, framework, genealogy, inquiry
interpretation, investigation, legacy, life, manifesto, manual, memorandum, model, narrative
overview, perspective, primer, profile, proposal, rejoinder, reply, sketch, sourcebook, story
synthesis, textbook, translation, treatise, tribute, update, view
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
ceasefire deal, new talks, border crossing, ferry strike, budget cuts, prisoner exchange
gas deal, peace plan, arms sales, harbour plan, election results, tax rise, new tariffs
press freedom, oil exports, return of refugees, withdrawal, journalist's arrest, bank bail-out
power cuts
"""),
    "quoted": listed("""
we will return, nobody asked us, never again, no way back, enough is enough, war is over
it was like hell, they took everything, a new start, not an inch, hands off our river
I was there
"""),
    "event": listed("""
Annual Meeting, World Congress, Spring Conference, Winter Workshop, Round Table, Summit
International Conference, Second Symposium, Policy Forum, Summer School, General Assembly
"""),
}
