"""Notes of people who cite states: documents with symbols, laws, treaties, judgments."""

import pytest

REPORT = {"type": "report"}
UNITED_NATIONS = [
    ("United Nations, Report of the Secretary-General: Status of the Convention on Anti-Personnel"
     " Mines, A/59/212, 30 July 2004, p. 4.",
     {"author": "United Nations", "number": "A/59/212", "date": "2004-07-30", "at": "4",
      "title": "Report of the Secretary-General: Status of the Convention on Anti-Personnel Mines",
      "volume": "", "page": ""}),
    ("UN Security Council, Resolution 2365 (2017), S/RES/2365, 30 June 2017.",
     {"author": "UN Security Council", "number": "S/RES/2365", "date": "2017-06-30",
      "title": "Resolution 2365 (2017)"}),
    ("UNGA Resolution 71/34, “Implementation of the Convention,” A/RES/71/34, 5 December 2016.",
     {"author": "UNGA", "number": "A/RES/71/34", "date": "2016-12-05",
      "title": "Implementation of the Convention"}),
    ("Human Rights Council, Report of the Special Rapporteur on Salt: Mission to Belmora,"
     " A/HRC/59/44, 17 June 2025, para. 61.",
     {"author": "Human Rights Council", "number": "A/HRC/59/44", "at": "para. 61",
      "date": "2025-06-17"}),
    ("UN Doc. S/2011/241, 15 April 2011, paras. 12–14.",
     {"number": "S/2011/241", "date": "2011-04-15", "at": "paras. 12-14", "title": ""}),
    ("UN General Assembly, ‘Protection of civilians in Belmora’, UN Doc A/68/100, 3 May 2013.",
     {"author": "UN General Assembly", "title": "Protection of civilians in Belmora",
      "number": "A/68/100", "date": "2013-05-03"}),
    ("Report of the Panel of Experts on Belmora established pursuant to Security Council resolution"
     " 1929 (2010), S/2013/331, 5 June 2013, annex.",
     {"number": "S/2013/331", "date": "2013-06-05", "volume": ""}),
    ("Assemblée générale des Nations Unies, « Situation des droits de l’homme en Belmora »,"
     " A/74/303, 14 août 2019, par. 22.",
     {"author": "Assemblée générale des Nations Unies", "number": "A/74/303",
      "title": "Situation des droits de l’homme en Belmora", "date": "2019-08-14",
      "at": "par. 22"}),
    ("Naciones Unidas, Informe del Secretario General sobre Belmora, S/2014/756, 22 de octubre de"
     " 2014, párr. 9.",
     {"author": "Naciones Unidas", "number": "S/2014/756", "date": "2014-10-22",
      "title": "Informe del Secretario General sobre Belmora", "at": "párr. 9"}),
    ("Совет Безопасности ООН, Резолюция 2202 (2015), S/RES/2202, 17 февраля 2015 г.",
     {"author": "Совет Безопасности ООН", "number": "S/RES/2202", "date": "2015-02-17",
      "title": "Резолюция 2202 (2015)"}),
    ("OSCE Permanent Council, Decision No. 1117, PC.DEC/1117, 21 March 2014.",
     {"author": "OSCE Permanent Council", "date": "2014-03-21"}),
    ("Belmora, Mine Ban Treaty Article 7 Report (for calendar year 2018), Form D, 30 April 2019.",
     {"author": "Belmora", "date": "2019-04-30",
      "title": "Mine Ban Treaty Article 7 Report (for calendar year 2018) ||"
      " Mine Ban Treaty Article 7 Report (for calendar year 2018), Form D"}),
]  # fmt: skip
LAWS = [
    ("Law on the Prohibition of Antipersonnel Mines, No. 61 of 2005, Official Gazette of Belmora,"
     " 9 March 2005, Arts. 4–7, https://gazette.belmora.example/2005/61.",
     {"title": "Law on the Prohibition of Antipersonnel Mines",
      "number": "61 of 2005 || No. 61 of 2005",
      "container": "Official Gazette of Belmora", "date": "2005-03-09", "at": "Arts. 4-7",
      "url": "https://gazette.belmora.example/2005/61"}),
    ("Mine Ban Act 2001, Act No. 12, 3 June 2001.",
     {"title": "Mine Ban Act 2001 || Mine Ban Act", "number": "12 || Act No. 12 || No. 12",
      "date": "2001-06-03"}),
    ("Law No. 2011-05 on Anti-Personnel Mines, 3 March 2011, art. 12.",
     {"number": "2011-05 || No. 2011-05", "date": "2011-03-03", "at": "art. 12", "volume": ""}),
    ("Presidential Decree No. 114, “On the Destruction of Stockpiles,” 12 May 2009.",
     {"title": "On the Destruction of Stockpiles", "number": "114 || No. 114",
      "date": "2009-05-12"}),
    ("Constitution of Belmora, 4 May 1994, art. 21(3).",
     {"title": "Constitution of Belmora", "date": "1994-05-04", "at": "art. 21(3)"}),
    ("Criminal Code of Belmora, Law No. 14, 7 June 1996, Article 265.",
     {"title": "Criminal Code of Belmora", "date": "1996-06-07", "at": "Article 265"}),
    ("Gesetz über die Kontrolle von Kriegswaffen, 20. April 1961, BGBl. I S. 444.",
     {"title": "Gesetz über die Kontrolle von Kriegswaffen", "date": "1961-04-20"}),
    ("Loi n° 98-564 du 8 juillet 1998 tendant à l’élimination des mines antipersonnel, Journal"
     " officiel, 9 juillet 1998.",
     {"number": "98-564 || n° 98-564", "date": "1998-07-08", "container": "Journal officiel"}),
    ("Ley 33/1998, de 5 de octubre, de prohibición total de minas antipersonal, Boletín Oficial del"
     " Estado, 6 de octubre de 1998.",
     {"number": "33/1998", "date": "1998-10-05 || 1998-10-06",
      "container": "Boletín Oficial del Estado"}),
    ("Legge 29 ottobre 1997, n. 374, Norme per la messa al bando delle mine antipersona, Gazzetta"
     " Ufficiale, 3 novembre 1997.",
     {"number": "374 || n. 374", "date": "1997-10-29", "container": "Gazzetta Ufficiale"}),
    ("Lei n.º 5/2004, de 3 de maio de 2004, Diário da República, 4 de maio de 2004.",
     {"number": "5/2004 || n.º 5/2004", "date": "2004-05-03",
      "container": "Diário da República"}),
    ("Закон Белморы «О запрещении противопехотных мин» № 158-З, 10 января 2011 г.",
     {"title": "О запрещении противопехотных мин", "number": "158-З || № 158-З",
      "date": "2011-01-10"}),
    ("Указ Президента № 94, 5 марта 2010 г., ст. 3.",
     {"number": "94 || № 94", "date": "2010-03-05", "at": "ст. 3"}),
]  # fmt: skip
TREATIES = [
    ("Convention on the Prohibition of the Use, Stockpiling, Production and Transfer of"
     " Anti-Personnel Mines and on their Destruction, Oslo, 18 September 1997, 2056 UNTS 211.",
     {"title": "Convention on the Prohibition of the Use, Stockpiling, Production and Transfer of"
      " Anti-Personnel Mines and on their Destruction", "place": "Oslo", "date": "1997-09-18",
      "volume": "2056", "container": "UNTS"}),
    ("Convention on Cluster Munitions, adopted 30 May 2008, entered into force 1 August 2010, 2688"
     " UNTS 39, art. 2.",
     {"title": "Convention on Cluster Munitions", "date": "2008-05-30", "volume": "2688",
      "at": "39, art. 2 || art. 2"}),
    ("Rome Statute of the International Criminal Court, 17 July 1998, art. 8(2)(b).",
     {"title": "Rome Statute of the International Criminal Court", "date": "1998-07-17",
      "at": "art. 8(2)(b)"}),
    ("Arms Trade Treaty, New York, 2 April 2013, Article 6.",
     {"title": "Arms Trade Treaty", "place": "New York", "date": "2013-04-02",
      "at": "Article 6"}),
    ("Protocol I Additional to the Geneva Conventions, 8 June 1977, 1125 UNTS 3, arts. 51–52.",
     {"title": "Protocol I Additional to the Geneva Conventions", "date": "1977-06-08",
      "volume": "1125"}),
    ("International Covenant on Civil and Political Rights, 16 December 1966, 999 UNTS 171.",
     {"title": "International Covenant on Civil and Political Rights", "date": "1966-12-16",
      "volume": "999"}),
    ("Convention européenne des droits de l’homme, Rome, 4 novembre 1950, art. 3.",
     {"title": "Convention européenne des droits de l’homme", "date": "1950-11-04"}),
    ("Übereinkommen über Streumunition, Dublin, 30. Mai 2008, Art. 2.",
     {"title": "Übereinkommen über Streumunition", "place": "Dublin", "date": "2008-05-30",
      "at": "Art. 2"}),
    ("Convención sobre Municiones en Racimo, Dublín, 30 de mayo de 2008, art. 3.",
     {"title": "Convención sobre Municiones en Racimo", "date": "2008-05-30"}),
]  # fmt: skip
CASES = [
    ("Prosecutor v. Marrek, Case No. IT-04-74-T, Judgment, 29 May 2013, para. 233.",
     {"title": "Prosecutor v. Marrek", "number": "IT-04-74-T || Case No. IT-04-74-T",
      "date": "2013-05-29", "at": "para. 233", "volume": "", "container": "", "page": ""}),
    ("Oren v. Belmora, no. 12345/06, § 45, 12 May 2010.",
     {"title": "Oren v. Belmora", "number": "12345/06 || no. 12345/06", "date": "2010-05-12",
      "at": "§ 45"}),
    ("ECtHR, Kos and Others v. Belmora, Application No. 43577/98, Judgment (Grand Chamber), 6 July"
     " 2005, para. 110.",
     {"title": "Kos and Others v. Belmora", "date": "2005-07-06", "at": "para. 110",
      "number": "43577/98 || Application No. 43577/98"}),
    ("Prosecutor v. Lund, ICC-01/04-01/06, Decision on the confirmation of charges, Pre-Trial"
     " Chamber I, 29 January 2007.",
     {"title": "Prosecutor v. Lund", "number": "ICC-01/04-01/06", "date": "2007-01-29"}),
    ("International Court of Justice, Armed Activities on the Territory of Belmora (Belmora v."
     " Tivat), Judgment, 19 December 2005, I.C.J. Reports 2005, p. 168.",
     {"date": "2005-12-19"}),
    ("EGMR, Kos gegen Belmora, Nr. 4451/70, Urteil vom 21. Februar 1975, § 36.",
     {"number": "4451/70 || Nr. 4451/70", "date": "1975-02-21", "title": "Kos gegen Belmora"}),
    ("CEDH, Kos c. Belmora, requête n° 27021/08, 7 juillet 2011, § 102.",
     {"number": "27021/08 || requête n° 27021/08 || n° 27021/08", "date": "2011-07-07",
      "title": "Kos c. Belmora"}),
    ("Corte IDH, Caso Oren vs. Belmora, Sentencia de 26 de noviembre de 2010, Serie C No. 220.",
     {"date": "2010-11-26"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), UNITED_NATIONS)
def test_a_document_of_the_united_nations_is_a_report_with_a_symbol(text, expected, reads):
    assert reads(text, REPORT | expected) == {}


@pytest.mark.parametrize(("text", "expected"), LAWS)
def test_a_law_has_a_number_and_a_date_and_stands_in_a_gazette(text, expected, reads):
    assert reads(text, {"type": "legislation"} | expected) == {}


@pytest.mark.parametrize(("text", "expected"), TREATIES)
def test_a_treaty_has_the_date_of_its_signature(text, expected, reads):
    assert reads(text, {"type": "treaty"} | expected) == {}


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_judgment_has_parties_a_number_and_a_date(text, expected, reads):
    assert reads(text, {"type": "legal_case"} | expected) == {}
