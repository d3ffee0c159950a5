"""Notes of people who ask people: statements, interviews, meetings, letters, exchanges."""

import pytest

STATEMENTS = [
    ("Statement of Belmora, Mine Ban Treaty Intersessional Meetings, Geneva, 22 May 2019.",
     {"author": "Belmora", "event": "Mine Ban Treaty Intersessional Meetings", "place": "Geneva",
      "date": "2019-05-22"}),
    ("Statement by Amb. Ivo Marrek, Permanent Mission of Belmora to the UN in Geneva, Mine Ban"
     " Treaty Seventeenth Meeting of States Parties, Geneva, 28 November 2018,"
     " www.apminebanconvention.example/statement.pdf.",
     {"author": "Ivo Marrek", "event": "Mine Ban Treaty Seventeenth Meeting of States Parties",
      "place": "Geneva", "date": "2018-11-28",
      "url": "http://www.apminebanconvention.example/statement.pdf"}),
    ("Presentation of Belmora, Standing Committee on Mine Clearance, Geneva, 27 May 2013.",
     {"author": "Belmora", "event": "Standing Committee on Mine Clearance", "place": "Geneva",
      "date": "2013-05-27"}),
    ("Belmora, Statement on Clearance, Third Review Conference, Maputo, 24 June 2014.",
     {"author": "Belmora", "date": "2014-06-24", "place": "Maputo"}),
    ("Statement by H.E. Dana Oriel, Minister of Foreign Affairs of Belmora, UN General Assembly,"
     " New York, 25 September 2015.",
     {"author": "Dana Oriel", "event": "UN General Assembly", "place": "New York",
      "date": "2015-09-25"}),
    ("Remarks by the Permanent Representative of Belmora, First Committee, New York, 8 October"
     " 2012.",
     {"author": "Permanent Representative of Belmora", "event": "First Committee",
      "place": "New York", "date": "2012-10-08"}),
    ("Statement of the ICRC, Convention on Cluster Munitions Ninth Meeting of States Parties,"
     " Geneva, 2 September 2019.",
     {"author": "ICRC", "event": "Convention on Cluster Munitions Ninth Meeting of States Parties",
      "place": "Geneva", "date": "2019-09-02"}),
    ("Speech by President Ivo Marrek, Sellen, 9 May 2011.",
     {"author": "Ivo Marrek", "place": "Sellen", "date": "2011-05-09"}),
    ("Déclaration de la Belmora, Réunion intersessionnelle, Genève, 22 mai 2019.",
     {"author": "Belmora", "event": "Réunion intersessionnelle", "place": "Genève",
      "date": "2019-05-22"}),
    ("Declaración de Belmora, Tercera Conferencia de Examen, Maputo, 24 de junio de 2014.",
     {"author": "Belmora", "event": "Tercera Conferencia de Examen", "place": "Maputo",
      "date": "2014-06-24"}),
    ("Erklärung von Belmora, Treffen der Vertragsstaaten, Genf, 28. November 2018.",
     {"author": "Belmora", "event": "Treffen der Vertragsstaaten", "place": "Genf",
      "date": "2018-11-28"}),
    ("Заявление Белморы, Совещание государств-участников, Женева, 28 ноября 2018 г.",
     {"date": "2018-11-28", "place": "Женева"}),
]  # fmt: skip
INTERVIEWS = [
    ("Telephone interview with Col. Petar Lund, Chief of Staff, 3 May 2011.",
     {"author": "Petar Lund", "date": "2011-05-03", "place": "", "publisher": ""}),
    ("Monitor meeting with Dana Oriel, Director, BMAC, in Geneva, 24 June 2013.",
     {"author": "Dana Oriel", "place": "Geneva", "date": "2013-06-24", "publisher": "Monitor"}),
    ("Interview in Geneva with Dana Oriel, Director, BMAC, 24 June 2013.",
     {"author": "Dana Oriel", "place": "Geneva", "date": "2013-06-24"}),
    ("Interview with Dana Oriel, BMAC, Port Sellen, 24 June 2013.",
     {"author": "Dana Oriel", "place": "Port Sellen", "date": "2013-06-24"}),
    ("Human Rights Watch interview with [name withheld], Sellen, 4 March 2012.",
     {"author": "[name withheld] || name withheld", "place": "Sellen", "date": "2012-03-04",
      "publisher": "Human Rights Watch"}),
    ("Human Rights Watch telephone interview with Tomas Hale, Programme Manager, Clear Ground, Port"
     " Sellen, 4 March 2012.",
     {"author": "Tomas Hale", "place": "Port Sellen", "date": "2012-03-04",
      "publisher": "Human Rights Watch"}),
    ("Amnesty International interview with a former detainee, Sellen, 9 July 2015.",
     {"author": "former detainee", "place": "Sellen", "date": "2015-07-09",
      "publisher": "Amnesty International"}),
    ("Skype interview with Mira Kos, deminer, 14 January 2016.",
     {"author": "Mira Kos", "date": "2016-01-14"}),
    ("Focus group discussion with survivors, Arvo district, 2 February 2017.",
     {"author": "survivors", "date": "2017-02-02", "place": "Arvo district"}),
    ("Interviews with Mira Kos, deminer, and Ivo Marrek, team leader, Arvo, 5 May 2010.",
     {"author": "Mira Kos | Ivo Marrek", "date": "2010-05-05", "place": "Arvo"}),
    ("Author’s interview with Gen. Ana Brod (ret.), Tivat, 3 April 1999.",
     {"author": "Ana Brod", "date": "1999-04-03", "place": "Tivat"}),
    ("Interview with H.E. Ambassador Dana Oriel, Sellen, 1 June 2009.",
     {"author": "Dana Oriel", "date": "2009-06-01", "place": "Sellen"}),
    ("Video interview by Tomas Hale with Mira Kos, 14 January 2016.",
     {"author": "Mira Kos", "date": "2016-01-14"}),
    ("Interview mit Anna Oren, Leiterin der Minenräumung, Berlin, 3. Mai 2011.",
     {"author": "Anna Oren", "date": "2011-05-03", "place": "Berlin"}),
    ("Gespräch mit Oberst Petar Lund, Wien, 12. März 2008.",
     {"author": "Petar Lund", "date": "2008-03-12", "place": "Wien"}),
    ("Entretien avec Mme Anne Oren, directrice du Centre, Genève, 24 juin 2013.",
     {"author": "Anne Oren", "date": "2013-06-24", "place": "Genève"}),
    ("Entretien téléphonique avec le colonel Petar Lund, 24 juin 2013.",
     {"author": "Petar Lund", "date": "2013-06-24"}),
    ("Entrevista con Ana Oren, directora, Bogotá, 5 de mayo de 2012.",
     {"author": "Ana Oren", "date": "2012-05-05", "place": "Bogotá"}),
    ("Entrevista a Ana Oren, Bogotá, 5 de mayo de 2012.",
     {"author": "Ana Oren", "date": "2012-05-05", "place": "Bogotá"}),
    ("Intervista a Carla Oren, Roma, 7 aprile 2014.",
     {"author": "Carla Oren", "date": "2014-04-07", "place": "Roma"}),
    ("Entrevista com João Oren, director, Luanda, 3 de março de 2010.",
     {"author": "João Oren", "date": "2010-03-03", "place": "Luanda"}),
    ("Интервью с Анной Орен, Женева, 24 июня 2013 г.",
     {"author": "Анной Орен", "date": "2013-06-24", "place": "Женева"}),
]  # fmt: skip
EXCHANGES = [
    ("Email from Dana Oriel, Director, Belmora Mine Action Centre, 11 March 2024.",
     {"author": "Dana Oriel", "date": "2024-03-11", "place": ""}),
    ("Email to Landmine Monitor from Dana Oriel, Director, BMAC, 11 March 2024.",
     {"author": "Dana Oriel", "recipient": "Landmine Monitor", "date": "2024-03-11",
      "place": ""}),
    ("Emails from Dana Oriel, BMAC, 11 March 2024; 12 April 2024.",
     {"author": "Dana Oriel", "date": "2024-03-11"}),
    ("Response to Monitor questionnaire by Tomas Hale, Programme Manager, Clear Ground, 12 March"
     " 2024.",
     {"author": "Tomas Hale", "date": "2024-03-12"}),
    ("Response to Monitor questionnaire from the Ministry of Defense of Belmora, 30 April 2010.",
     {"author": "Ministry of Defense of Belmora", "date": "2010-04-30"}),
    ("Tomas Hale, Clear Ground, response to questionnaire, 12 March 2024.",
     {"author": "Tomas Hale", "date": "2024-03-12"}),
    ("Letter to the ICBL from Ivo Marrek, Minister of Foreign Affairs, 2 September 2013.",
     {"author": "Ivo Marrek", "recipient": "ICBL", "date": "2013-09-02"}),
    ("Letter from Amb. Ivo Marrek, Permanent Representative of Belmora to the UN, to Dana Oriel,"
     " Coordinator, ICBL, 2 September 2013.",
     {"author": "Ivo Marrek", "recipient": "Dana Oriel", "date": "2013-09-02"}),
    ("Letter No. 14/221 from the Ministry of Foreign Affairs of Belmora to Human Rights Watch, 4"
     " June 2009.",
     {"author": "Ministry of Foreign Affairs of Belmora", "recipient": "Human Rights Watch",
      "number": "14/221 || No. 14/221", "date": "2009-06-04"}),
    ("Human Rights Watch letter to President Ivo Marrek, 4 June 2009.",
     {"author": "Human Rights Watch", "recipient": "Ivo Marrek", "date": "2009-06-04"}),
    ("Note verbale from the Permanent Mission of Belmora to the UN, No. 12/2019, 4 April 2019.",
     {"author": "Permanent Mission of Belmora to the UN || Permanent Mission of Belmora",
      "number": "12/2019 || No. 12/2019", "date": "2019-04-04"}),
    ("Exchange of letters between the Ministry of Defense and Clear Ground, 3 May 2012.",
     {"author": "Ministry of Defense | Clear Ground", "date": "2012-05-03"}),
    ("Email exchange with Mira Kos, Arvo Institute, 5 June 2018.",
     {"author": "Mira Kos", "date": "2018-06-05"}),
    ("WhatsApp message from a resident of Arvo, 7 August 2022.",
     {"author": "resident of Arvo", "date": "2022-08-07"}),
    ("Fax from Lt. Col. Petar Lund to the Monitor, 8 July 2003.",
     {"author": "Petar Lund", "recipient": "Monitor", "date": "2003-07-08"}),
    ("Information provided by Dana Oriel, BMAC, 3 March 2015.",
     {"author": "Dana Oriel", "date": "2015-03-03"}),
    ("Personal communication with Mira Kos, Arvo, 3 March 2015.",
     {"author": "Mira Kos", "date": "2015-03-03", "place": "Arvo"}),
    ("Schreiben des Auswärtigen Amts an Human Rights Watch, 12. Mai 2010.",
     {"recipient": "Human Rights Watch", "date": "2010-05-12"}),
    ("E-Mail von Anna Oren, Clear Ground, 12. Mai 2010.",
     {"author": "Anna Oren", "date": "2010-05-12"}),
    ("Lettre du ministère des Affaires étrangères à Amnesty International, 4 mai 2010.",
     {"author": "ministère des Affaires étrangères", "recipient": "Amnesty International",
      "date": "2010-05-04"}),
    ("Lettre d’Anne Oren à Jean Kos, 4 mai 1910.",
     {"author": "Anne Oren", "recipient": "Jean Kos", "date": "1910-05-04"}),
    ("Carta de la Cancillería de Belmora, 4 de mayo de 2010.",
     {"author": "Cancillería de Belmora", "date": "2010-05-04"}),
    ("Lettera di Carla Oren a Marco Kos, 7 aprile 1914.",
     {"author": "Carla Oren", "recipient": "Marco Kos", "date": "1914-04-07"}),
    ("Письмо Министерства иностранных дел Белморы, 4 мая 2010 г.",
     {"author": "Министерства иностранных дел Белморы", "date": "2010-05-04"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), STATEMENTS)
def test_a_statement_has_a_speaker_an_occasion_and_a_place(text, expected, reads):
    assert reads(text, {"type": "speech"} | expected) == {}


@pytest.mark.parametrize(("text", "expected"), INTERVIEWS)
def test_an_interview_has_those_who_were_asked_and_a_place(text, expected, reads):
    assert reads(text, {"type": "interview"} | expected) == {}


@pytest.mark.parametrize(("text", "expected"), EXCHANGES)
def test_a_letter_has_a_sender_and_perhaps_a_receiver(text, expected, reads):
    assert reads(text, {"type": "personal_communication"} | expected) == {}
