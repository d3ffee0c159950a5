"""Notes of human-rights and arms-control research: documents, organisations, laws, cases."""

import pytest

from verifier.references.parse import parse


def read(text: str) -> dict[str, str]:
    parsed = parse(text)
    found = parsed.reference
    return {
        "type": found.type,
        "author": "; ".join(str(n) for n in found.author),
        "title": found.title,
        "container": found.container_title,
        "publisher": found.publisher,
        "place": found.publisher_place,
        "number": found.number,
        "date": found.issued.edtf if found.issued else "",
        "volume": found.volume,
        "page": found.page,
        "locator": parsed.locator or "",
        "genre": found.genre,
        "event": found.event_title,
    }


def check(text: str, expected: dict[str, str]) -> None:
    got = read(text)
    assert {k: got[k] for k in expected} == expected


SG = "Report of the Secretary-General on small arms"
DOCUMENTS = [
    ("United Nations, Report of the Secretary-General: Salt Roads, A/61/118, 30 July 2004, p. 4.",
     {"type": "report", "author": "United Nations", "title": "Report of the Secretary-General: Salt"
          " Roads", "number": "A/61/118", "date": "2004-07-30", "locator": "4", "volume": ""}),
    ("Human Rights Council, Report of the Working Group on Ferries: Mission to Tivat,"
     " A/HRC/51/22/Add.1, 17 June 2022, para. 61.",
     {"type": "report", "author": "Human Rights Council", "number": "A/HRC/51/22/Add.1",
          "title": "Report of the Working Group on Ferries: Mission to Tivat", "date": "2022-06-17",
          "locator": "para. 61"}),
    ("UN Security Council, Resolution 9365 (2017), S/RES/9365, 30 June 2017.",
     {"type": "report", "author": "UN Security Council", "title": "Resolution 9365 (2017)",
          "number": "S/RES/9365", "date": "2017-06-30", "page": "", "volume": ""}),
    ("UN Security Council, Resolution 9365 (2017), 30 June 2017, para. 4",
     {"type": "report", "author": "UN Security Council", "title": "Resolution 9365 (2017)",
          "date": "2017-06-30", "locator": "para. 4"}),
    ("UN Security Council Resolution 9365 (2017)",
     {"type": "report", "author": "UN Security Council", "title": "Resolution 9365 (2017)",
          "date": "2017"}),
    ("UNGA Resolution 81/34, “Ferries and Peace,” A/RES/81/34, 5 December 2026",
     {"type": "report", "author": "UNGA", "title": "Ferries and Peace", "number": "A/RES/81/34",
          "date": "2026-12-05"}),
    (f"{SG}, S/2019/1012, 30 December 2019, paras. 12–14",
     {"type": "report", "author": "", "title": SG, "number": "S/2019/1012", "date": "2019-12-30",
          "locator": "paras. 12-14"}),
    ("UN General Assembly, “Ferries in all their aspects,” UN Doc. A/60/88, 27 June 2005, p. 9",
     {"type": "report", "author": "UN General Assembly", "title": "Ferries in all their aspects",
          "number": "A/60/88", "date": "2005-06-27", "locator": "9"}),
    ("Committee against Torture, Concluding observations on the third report of Arvo,"
     " CAT/C/ARV/CO/3 (4 May 2011), para. 9",
     {"type": "report", "author": "Committee against Torture", "number": "CAT/C/ARV/CO/3",
          "title": "Concluding observations on the third report of Arvo", "date": "2011-05-04",
          "locator": "para. 9"}),
    ("UN Human Rights Council, Report of the commission of inquiry on Arvo (UN Doc. A/HRC/19/69,"
     " 22 February 2012), para. 3.",
     {"type": "report", "author": "UN Human Rights Council", "number": "A/HRC/19/69",
          "title": "Report of the commission of inquiry on Arvo", "date": "2012-02-22"}),
    ("Letter dated 3 May 2019 from the Panel of Experts on Arvo addressed to the President of the"
     " Security Council, S/2019/365, 4 May 2019",
     {"type": "personal_communication", "number": "S/2019/365"}),
    ("Group of Governmental Experts on Ferries, Draft report, CCW/GGE.1/2018/3, 23 October 2018",
     {"type": "report", "author": "Group of Governmental Experts on Ferries",
          "title": "Draft report",
          "number": "CCW/GGE.1/2018/3", "date": "2018-10-23"}),
    ("Vereinte Nationen, Bericht des Generalsekretärs über Salz, A/59/212, 30. Juli 2004, S. 4",
     {"type": "report", "author": "Vereinte Nationen", "number": "A/59/212", "date": "2004-07-30",
          "title": "Bericht des Generalsekretärs über Salz", "locator": "4"}),
    ("Conseil de sécurité, Résolution 9365 (2017), S/RES/9365, 30 juin 2017",
     {"type": "report", "author": "Conseil de sécurité", "title": "Résolution 9365 (2017)",
          "number": "S/RES/9365", "date": "2017-06-30"}),
    ("Naciones Unidas, Informe del Secretario General, S/2020/77, 30 de enero de 2020, párr. 5",
     {"type": "report", "author": "Naciones Unidas", "title": "Informe del Secretario General",
          "number": "S/2020/77", "date": "2020-01-30", "locator": "párr. 5"}),
    ("Совет Безопасности, Резолюция 9365 (2017), S/RES/9365, 30 июня 2017 г.",
     {"type": "report", "author": "Совет Безопасности", "number": "S/RES/9365",
          "date": "2017-06-30"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DOCUMENTS)
def test_a_document_with_a_symbol_is_a_report_of_its_body(text, expected):
    check(text, expected)


BODIES = [
    ("Clear Shore, “Survey of Tivat: Results,” Clear Shore (Port Aro), 12 February 2025,"
     " https://clearshore.example/survey/results.",
     {"type": "webpage", "author": "Clear Shore", "title": "Survey of Tivat: Results",
          "publisher": "Clear Shore", "container": "", "place": "Port Aro", "date": "2025-02-12"}),
    ("Clear Shore, “Survey of Tivat,” 12 February 2025, https://clearshore.example/survey",
     {"type": "webpage", "author": "Clear Shore", "title": "Survey of Tivat",
          "date": "2025-02-12"}),
    ("Open Door Fund, “A Ferry for All,” 2 May 2014, www.odf.example/ferry",
     {"type": "webpage", "author": "Open Door Fund", "title": "A Ferry for All",
          "date": "2014-05-02"}),
    ("ICBL-CMC, “Country Profile: Arvo: Ban Policy,” last updated 12 October 2018,"
     " www.monitor.example/arvo/ban.aspx.",
     {"type": "webpage", "author": "ICBL-CMC", "title": "Country Profile: Arvo: Ban Policy",
          "date": "2018-10-12"}),
    ("HRW, “Arvo: Stop the Ferries,” updated 4 May 2012, www.hrw.example/arvo",
     {"type": "webpage", "author": "HRW", "title": "Arvo: Stop the Ferries", "date": "2012-05-04"}),
    ("Human Rights Watch (HRW), “Arvo: Stop the Ferries,” 4 May 2012, www.hrw.example/arvo",
     {"type": "webpage", "author": "Human Rights Watch", "title": "Arvo: Stop the Ferries"}),
    ("Human Rights Watch press release, “Arvo: Stop,” 17 April 2011, www.hrw.example/arvo",
     {"type": "report", "publisher": "Human Rights Watch", "title": "Arvo: Stop",
          "date": "2011-04-17",
          "genre": "press release"}),
    ("Human Rights Watch and Amnesty International, “Salt and Fear,” 9 May 2012",
     {"type": "report", "author": "Human Rights Watch; Amnesty International",
          "title": "Salt and Fear", "date": "2012-05-09"}),
    ("Doctors for Ferrymen, “Night Crossings,” 9 May 2012, p. 4",
     {"type": "report", "author": "Doctors for Ferrymen", "title": "Night Crossings",
          "locator": "4"}),
    ("Ministry of Works of Arvo, “Annual Harbour Report 2019,” undated, pp. 3–5.",
     {"type": "report", "author": "Ministry of Works of Arvo",
          "title": "Annual Harbour Report 2019",
          "locator": "3-5", "date": ""}),
    ("Ministry of Works, “Harbour Plan,” n.d., p. 3",
     {"type": "report", "author": "Ministry of Works", "title": "Harbour Plan", "date": "",
          "locator": "3"}),
    ("Office of the Ombudsman, “Ferries,” forthcoming",
     {"type": "report", "author": "Office of the Ombudsman", "title": "Ferries"}),
    ("Norwegian People’s Aid, Clearing the Mines 2019 (Oslo: NPA, 2019), p. 12",
     {"title": "Clearing the Mines 2019", "place": "Oslo", "date": "2019", "locator": "12"}),
    ("Ministère de la Défense, « Rapport annuel », sans date, p. 3",
     {"type": "report", "author": "Ministère de la Défense", "title": "Rapport annuel",
          "locator": "3"}),
    ("Bundesministerium der Verteidigung, „Jahresbericht 2019“, ohne Datum, S. 3",
     {"type": "report", "author": "Bundesministerium der Verteidigung",
          "title": "Jahresbericht 2019"}),
    ("Ministerio de Defensa, “Informe anual”, sin fecha, p. 3",
     {"type": "report", "author": "Ministerio de Defensa", "title": "Informe anual",
          "locator": "3"}),
    ("Министерство обороны, «Годовой доклад», 4 мая 2019 г., с. 3",
     {"type": "report", "author": "Министерство обороны", "title": "Годовой доклад",
          "date": "2019-05-04", "locator": "3"}),
    ("Dana Oriel, “Salt and Fear,” Daily Beacon, 9 May 2012",
     {"type": "article-newspaper", "author": "Dana Oriel", "container": "Daily Beacon"}),
    ("“Army lays mines on border,” Reuters (Tivat), 5 June 2014.",
     {"type": "article-newspaper", "author": "", "container": "Reuters", "place": "Tivat"}),
    ("“Fund alarmed by locks,” Lock Fund (Tivat), 3 May 2012, www.lockfund.example/news",
     {"type": "webpage", "author": "", "publisher": "Lock Fund", "place": "Tivat",
          "container": ""}),
    ("Tivat Courier, 28 August 2025, p. 3.",
     {"type": "article-newspaper", "author": "", "container": "Tivat Courier", "page": "3",
          "date": "2025-08-28"}),
    ("Vesti, 28 August 2025, p. 3",
     {"type": "article-newspaper", "author": "", "container": "Vesti", "date": "2025-08-28"}),
    ("Daily Beacon (Tivat), 4 May 1999",
     {"type": "article-newspaper", "container": "Daily Beacon", "place": "Tivat",
          "date": "1999-05-04"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), BODIES)
def test_an_organisation_is_no_person_and_a_newspaper_no_author(text, expected):
    check(text, expected)


LAWS = [
    ("Law on the Prohibition of Mines, No. 61 of 2005, Official Gazette of Arvo, 9 March 2005,"
     " Arts. 4–7, https://gazette.example/2005/61.",
     {"type": "legislation", "title": "Law on the Prohibition of Mines", "number": "61 of 2005",
          "container": "Official Gazette of Arvo", "date": "2005-03-09", "locator": "Arts. 4-7"}),
    ("Salt Ban Act 2001, Act No. 12, 3 June 2001.",
     {"type": "legislation", "title": "Salt Ban Act 2001", "number": "12", "date": "2001-06-03"}),
    ("Law No. 14/2003 on Ferries, 30 May 2003, Article 3",
     {"type": "legislation", "number": "14/2003", "date": "2003-05-30", "locator": "Article 3"}),
    ("Loi n° 2005-61 du 9 mars 2005 relative aux mines, Journal officiel, 12 mars 2005, art. 3",
     {"type": "legislation", "title": "Loi n° 2005-61 du 9 mars 2005 relative aux mines",
          "number": "2005-61", "container": "Journal officiel", "date": "2005-03-09",
          "locator": "art. 3"}),
    ("Gesetz über das Verbot von Minen, Nr. 61/2005, Amtsblatt, 9. März 2005, Art. 4",
     {"type": "legislation", "title": "Gesetz über das Verbot von Minen", "number": "61/2005",
          "container": "Amtsblatt", "date": "2005-03-09", "locator": "Art. 4"}),
    ("Ley sobre la prohibición de minas, N° 61/2005, Diario Oficial, 9 de marzo de 2005",
     {"type": "legislation", "title": "Ley sobre la prohibición de minas", "number": "61/2005",
          "container": "Diario Oficial", "date": "2005-03-09"}),
    ("Legge sulla messa al bando delle mine, n. 374, Gazzetta Ufficiale, 29 ottobre 1997",
     {"type": "legislation", "title": "Legge sulla messa al bando delle mine", "number": "374",
          "container": "Gazzetta Ufficiale", "date": "1997-10-29"}),
    ("Lei sobre a proibição de minas, n.º 61/2005, Diário Oficial, 9 de março de 2005",
     {"type": "legislation", "title": "Lei sobre a proibição de minas", "number": "61/2005",
          "container": "Diário Oficial", "date": "2005-03-09"}),
    ("Закон о запрещении мин, № 61-ФЗ, Российская газета, 9 марта 2005 г.",
     {"type": "legislation", "title": "Закон о запрещении мин", "number": "61-ФЗ",
          "container": "Российская газета", "date": "2005-03-09"}),
    ("Convention on the Prohibition of the Use, Stockpiling and Transfer of Salt, Oslo,"
     " 18 September 1997, 2056 UNTS 211.",
     {"type": "treaty",
          "title": "Convention on the Prohibition of the Use, Stockpiling and Transfer"
          " of Salt", "date": "1997-09-18", "volume": "2056", "container": "UNTS",
          "place": "Oslo"}),
    ("Treaty on Harbours, adopted 4 May 1999, 1999 UNTS 35",
     {"type": "treaty", "title": "Treaty on Harbours", "date": "1999-05-04", "volume": "1999"}),
    ("Convention on Ferries, 30 May 2008, 2688 UNTS 39, Article 5",
     {"type": "treaty", "title": "Convention on Ferries", "date": "2008-05-30", "volume": "2688"}),
    ("Prosecutor v. Oren, Case No. IT-04-74-T, Judgment, 29 May 2013, para. 233.",
     {"type": "legal_case", "title": "Prosecutor v. Oren", "number": "IT-04-74-T",
          "date": "2013-05-29",
          "locator": "para. 233", "volume": "", "page": "", "container": ""}),
    ("ICTY, Prosecutor v. Oren and Kos, Case No. IT-98-29/1-T, Trial Judgment, 12 December 2007",
     {"type": "legal_case", "title": "Prosecutor v. Oren and Kos", "number": "IT-98-29/1-T",
          "author": "ICTY", "date": "2007-12-12"}),
    ("Oren v. Arvo, no. 30562/04, § 46, ECHR, 4 December 2008",
     {"type": "legal_case", "title": "Oren v. Arvo", "number": "30562/04", "date": "2008-12-04",
          "locator": "§ 46"}),
    ("European Court of Human Rights, Oren and Others v. Arvo, Application no. 57950/00,"
     " 30 May 2005, paras. 169–200",
     {"type": "legal_case", "title": "Oren and Others v. Arvo", "number": "57950/00",
          "author": "European Court of Human Rights", "date": "2005-05-30"}),
    ("Oren v. Kos, 123 F.3d 45 (1st Cir. May 29, 2013)",
     {"type": "legal_case", "title": "Oren v. Kos", "volume": "123", "container": "F.3d",
          "page": "45",
          "date": "2013-05-29"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LAWS)
def test_laws_treaties_and_cases_keep_their_number_and_their_full_date(text, expected):
    check(text, expected)


@pytest.mark.parametrize("day", ["4 May 2013", "30 July 2004", "29 June 2017", "1 December 1999"])
@pytest.mark.parametrize(
    "before",
    ["UN Fund, Report on Salt, A/59/212, ", "Oren v. Kos, Judgment, ", "Fund, “Salt,” ",
     "Interview with A. Oren, Tivat, ", "Salt Act 1998, ", "Aro, “Salt,” Daily Beacon, ",
     "Convention on Salt, Tivat, "],
)  # fmt: skip
def test_no_day_is_a_volume_or_a_page(before, day):
    parsed = parse(f"{before}{day}, p. 3")
    assert parsed.reference.issued.earliest == parsed.reference.issued.latest
    number = day.split()[0]
    assert number not in (parsed.reference.volume, parsed.reference.page, parsed.reference.issue)
