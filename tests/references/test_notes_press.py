"""Notes of newsrooms and researchers: newspapers, pages, reports, posts, broadcasts, papers."""

import pytest

NEWS = [
    ("“Army lays mines on border,” Reuters (Tivat), 5 June 2014.",
     {"title": "Army lays mines on border", "container": "Reuters", "place": "Tivat",
      "date": "2014-06-05", "author": ""}),
    ("Sellen Courier, 28 August 2025, p. 3.",
     {"title": "", "container": "Sellen Courier", "date": "2025-08-28", "author": ""}),
    ("C.J. Chivers, “A Return to Mines,” The New York Times, 4 July 2011.",
     {"author": "C. J. Chivers || C.J. Chivers", "title": "A Return to Mines",
      "container": "The New York Times", "date": "2011-07-04"}),
    ("“Mines found near Arvo,” Al Jazeera, 6 July 2011, http://aje.example/abc.",
     {"title": "Mines found near Arvo", "container": "Al Jazeera", "date": "2011-07-06",
      "url": "http://aje.example/abc"}),
    ("“Belmora: deux morts dans une explosion,” Agence France-Presse (Sellen), 3 May 2015.",
     {"title": "Belmora: deux morts dans une explosion", "container": "Agence France-Presse",
      "place": "Sellen", "date": "2015-05-03"}),
    ("AFP, “Mine blast kills two,” 3 May 2015.",
     {"title": "Mine blast kills two", "date": "2015-05-03", "author": "AFP || "}),
    ("Anna Oren and Petar Lund, “Who laid them?,” Sellen Courier (Port Sellen), 12 May"
     " 2013, p. A4.",
     {"author": "Anna Oren | Petar Lund", "title": "Who laid them?",
      "container": "Sellen Courier", "place": "Port Sellen", "date": "2013-05-12"}),
    ("„Minen an der Grenze“, Frankfurter Allgemeine Zeitung, 3. Mai 2014, S. 5.",
     {"title": "Minen an der Grenze", "container": "Frankfurter Allgemeine Zeitung", "page": "5",
      "date": "2014-05-03", "volume": ""}),
    ("Anne Oren, « Retour des mines », Le Monde, 4 juillet 2011, p. 3.",
     {"author": "Anne Oren", "title": "Retour des mines", "container": "Le Monde",
      "date": "2011-07-04"}),
    ("“Minas en la frontera”, El Tiempo (Bogotá), 5 de mayo de 2012.",
     {"title": "Minas en la frontera", "container": "El Tiempo", "place": "Bogotá",
      "date": "2012-05-05"}),
    ("«Мины на границе», Коммерсантъ, 5 июня 2014 г.",
     {"title": "Мины на границе", "container": "Коммерсантъ", "date": "2014-06-05"}),
    ("“Mine al confine”, Corriere della Sera, 7 aprile 2014.",
     {"title": "Mine al confine", "container": "Corriere della Sera", "date": "2014-04-07"}),
    ("“Minas na fronteira”, Jornal de Angola, 3 de março de 2010.",
     {"title": "Minas na fronteira", "container": "Jornal de Angola", "date": "2010-03-03"}),
    ("Le Monde, 12 mars 1998.", {"container": "Le Monde", "title": "", "date": "1998-03-12"}),
    ("Der Spiegel, 3. Mai 2014, S. 20–22.",
     {"container": "Der Spiegel", "title": "", "date": "2014-05-03"}),
    ("New York Times, May 4, 1999, at A1.",
     {"container": "New York Times", "title": "", "date": "1999-05-04"}),
    ("Associated Press, “Belmora to clear border,” 14 June 2012, https://apnews.example/a/1.",
     {"title": "Belmora to clear border", "date": "2012-06-14"}),
    ("Dana Oriel, “Opinion: Clear them,” Guardian, 4 May 2012, accessed 3 June 2013,"
     " https://guardian.example/x.",
     {"author": "Dana Oriel", "title": "Opinion: Clear them", "container": "Guardian",
      "date": "2012-05-04", "accessed": "2013-06-03"}),
]  # fmt: skip
PAGES = [
    ("ICBL-CMC, “Country Profile: Belmora: Mine Ban Policy,” last updated 12 October 2018,"
     " www.the-monitor.example/belmora.aspx.",
     {"author": "ICBL-CMC", "title": "Country Profile: Belmora: Mine Ban Policy",
      "date": "2018-10-12"}),
    ("Clear Ground, “National Survey of Belmora: Results,” Clear Ground (Port Sellen), 12 February"
     " 2025, https://clearground.example/survey/results.",
     {"author": "Clear Ground", "title": "National Survey of Belmora: Results",
      "publisher": "Clear Ground", "container": "", "place": "Port Sellen",
      "date": "2025-02-12"}),
    ("“About us,” Clear Ground, undated, https://clearground.example/about.",
     {"title": "About us", "publisher": "Clear Ground", "date": ""}),
    ("“Where we work,” Clear Ground website, www.clearground.example, accessed 4 May 2015.",
     {"title": "Where we work", "accessed": "2015-05-04", "date": ""}),
    ("Médecins Sans Frontières, “Belmora: Wounded by Mines,” 4 June 2016, www.msf.example/belmora.",
     {"author": "Médecins Sans Frontières", "title": "Belmora: Wounded by Mines",
      "date": "2016-06-04"}),
    ("Arvo Relief, “Mine Risk in Arvo,” https://arvorelief.example/risk, last updated 3 May 2019.",
     {"author": "Arvo Relief", "title": "Mine Risk in Arvo", "date": "2019-05-03"}),
    ("Belmora Campaign to Ban Landmines, “Our History,” n.d., www.bcbl.example/history.",
     {"author": "Belmora Campaign to Ban Landmines", "title": "Our History", "date": ""}),
    ("Tweet by Petar Lund (@plund), 4 May 2019, https://twitter.example/plund/status/112345.",
     {"type": "post || webpage", "author": "Petar Lund", "date": "2019-05-04"}),
    ("Petar Lund (@plund), “Mines on the border again,” Twitter, 4 May 2019, 9:10am,"
     " https://twitter.example/plund/status/1.",
     {"type": "post || webpage", "author": "Petar Lund", "title": "Mines on the border again",
      "date": "2019-05-04"}),
    ("Ministry of Defence of Belmora, Facebook post, 3 March 2022, https://facebook.example/p/1.",
     {"type": "post || webpage", "author": "Ministry of Defence of Belmora",
      "date": "2022-03-03"}),
    ("@SellenNews, “Explosion at the port,” tweet, 12 July 2020.",
     {"type": "post || webpage", "title": "Explosion at the port", "date": "2020-07-12"}),
    ("Telegram post by the Governor of Arvo, 3 March 2022, https://t.example/arvo/1.",
     {"type": "post || webpage", "date": "2022-03-03"}),
    ("“Mines,” Wikipedia, https://en.wikipedia.example/wiki/Mines, accessed 4 May 2015.",
     {"title": "Mines", "container": "Wikipedia", "accessed": "2015-05-04", "date": ""}),
]  # fmt: skip
REPORTS = [
    ("Human Rights Watch, Exposed: Landmines in Belmora (New York: Human Rights Watch, 2011), pp."
     " 12–18.",
     {"type": "report || book", "author": "Human Rights Watch", "date": "2011", "at": "12-18",
      "title": "Exposed: Landmines in Belmora", "publisher": "Human Rights Watch",
      "place": "New York"}),
    ("Human Rights Watch (HRW) press release, “Belmora: Stop Using Mines,” 17 April 2011,"
     " www.hrw.example/news/belmora.",
     {"publisher": "Human Rights Watch", "title": "Belmora: Stop Using Mines",
      "date": "2011-04-17", "genre": "press release"}),
    ("Ministry of Defence of Belmora, “Annual Defence Report 2019,” undated, pp. 3–5.",
     {"title": "Annual Defence Report 2019", "at": "3-5", "date": ""}),
    ("Amnesty International, ‘Nobody Is Safe’: Belmora’s Mines, MDE 16/004/2014, 3 May 2014, p. 9.",
     {"author": "Amnesty International", "date": "2014-05-03", "number": "MDE 16/004/2014",
      "at": "9"}),
    ("Amnesty International, “Belmora: No Way Home,” Index: EUR 12/3456/2015, June 2015, p. 14.",
     {"title": "Belmora: No Way Home", "date": "2015-06", "at": "14"}),
    ("ICRC, “Weapon Contamination in Belmora,” Geneva, March 2012, p. 12.",
     {"title": "Weapon Contamination in Belmora", "place": "Geneva", "date": "2012-03",
      "at": "12"}),
    ("International Crisis Group, “Belmora: The Border,” Europe Report No. 212, 5 June 2011, pp."
     " 5–6.",
     {"title": "Belmora: The Border", "date": "2011-06-05", "at": "5-6", "volume": ""}),
    ("Small Arms Survey, Small Arms Survey 2011: States of Security (Cambridge: Cambridge"
     " University Press, 2011), p. 31.",
     {"type": "report || book", "author": "Small Arms Survey",
      "title": "Small Arms Survey 2011: States of Security", "date": "2011", "at": "31"}),
    ("Mira Kos, “Counting Mines,” Working Paper No. 12, Arvo Institute, May 2016.",
     {"author": "Mira Kos", "title": "Counting Mines", "date": "2016-05", "volume": ""}),
    ("Press release, Ministry of Foreign Affairs of Belmora, “Belmora accedes to the Convention,” 4"
     " May 2009.",
     {"title": "Belmora accedes to the Convention", "date": "2009-05-04",
      "publisher": "Ministry of Foreign Affairs of Belmora"}),
    ("Belmora Mine Action Centre, “Annual Report 2014,” Sellen, February 2015, pp. 3, 9.",
     {"title": "Annual Report 2014", "place": "Sellen", "date": "2015-02"}),
    ("Belmora Red Cross, “Annual Review,” Sellen, undated, pp. 4–5, 9.",
     {"title": "Annual Review", "place": "Sellen", "at": "4-5, 9", "container": "", "date": ""}),
    ("Duff & Phelps, “Report on the Ferry,” 4 May 2012, p. 9.",
     {"title": "Report on the Ferry", "date": "2012-05-04", "at": "9"}),
    ("Belmora Statistics Office, “Mine victims 1999–2014” (dataset), 4 May 2015.",
     {"type": "dataset || report", "title": "Mine victims 1999–2014", "date": "2015-05-04"}),
    ("UNMAS, “Contamination Map of Arvo,” map, 3 March 2015.",
     {"type": "map || report", "title": "Contamination Map of Arvo", "date": "2015-03-03"}),
]  # fmt: skip
OTHERS = [
    ("A. Oren and B. Kos, “Salt and the State,” Journal of River Law, Vol. 12, No. 2 (June 2019),"
     " pp. 140–158.",
     {"type": "article-journal", "author": "A. Oren | B. Kos", "title": "Salt and the State",
      "container": "Journal of River Law", "volume": "12", "date": "2019-06",
      "page": "140-158"}),
    ("“Belmora,” in Jane’s Mines and Mine Clearance 2008–2009 (Coulsdon: Jane’s, 2008), p. 31.",
     {"type": "chapter", "title": "Belmora", "date": "2008",
      "container": "Jane’s Mines and Mine Clearance 2008–2009"}),
    ("“The Mines of Arvo,” BBC Radio 4, 3 May 2014.",
     {"type": "broadcast", "title": "The Mines of Arvo", "date": "2014-05-03"}),
    ("“Deminers at work,” video, Clear Ground, 3 May 2014, https://video.example/1.",
     {"title": "Deminers at work", "date": "2014-05-03"}),
    ("“Belmora: the border,” YouTube video, 4 May 2015, https://youtube.example/w.",
     {"title": "Belmora: the border", "date": "2015-05-04"}),
    ("Press conference by Ivo Marrek, Minister of Defense, Sellen, 4 May 2012.",
     {"type": "speech", "author": "Ivo Marrek", "place": "Sellen", "date": "2012-05-04"}),
    ("Testimony of Petar Lund before the Defence Committee, 3 May 2011.",
     {"type": "hearing || speech", "author": "Petar Lund", "date": "2011-05-03"}),
    ("Testimony of Col. Petar Lund, Commander, before the Belmora Parliament, Sellen, 3 May 2011.",
     {"type": "hearing || speech", "author": "Petar Lund", "date": "2011-05-03",
      "place": "Sellen"}),
    ("Mira Kos, “Mines and Memory,” PhD thesis, University of Arvo, 2014, p. 88.",
     {"type": "thesis", "author": "Mira Kos", "title": "Mines and Memory", "date": "2014",
      "at": "88"}),
    ("Mira Kos, “The Next Mines,” Salt Journal, forthcoming.",
     {"author": "Mira Kos", "title": "The Next Mines", "container": "Salt Journal"}),
    ("National Archives of Belmora, Record Group 12, Box 4, “Report on Mines,” 5 May 1954.",
     {"type": "manuscript || report", "date": "1954-05-05", "volume": ""}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NEWS)
def test_a_newspaper_is_a_container_with_a_town_and_a_day(text, expected, reads):
    assert reads(text, {"type": "article-newspaper"} | expected) == {}


@pytest.mark.parametrize(("text", "expected"), PAGES)
def test_a_page_or_a_post_has_an_author_or_a_publisher(text, expected, reads):
    assert reads(text, {"type": "webpage"} | expected) == {}


@pytest.mark.parametrize(("text", "expected"), REPORTS)
def test_a_report_has_a_body_behind_it(text, expected, reads):
    assert reads(text, {"type": "report"} | expected) == {}


@pytest.mark.parametrize(("text", "expected"), OTHERS)
def test_other_sources_of_newsrooms_keep_their_titles_and_dates(text, expected, reads):
    assert reads(text, expected) == {}
