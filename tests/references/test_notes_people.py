"""Interviews, meetings, letters, statements, posts, as notes of field research word them."""

import pytest

from verifier.references.parse import parse


def read(text: str) -> dict[str, str]:
    found = parse(text).reference
    return {
        "type": found.type,
        "author": "; ".join(str(n) for n in found.author),
        "recipient": "; ".join(str(n) for n in found.recipient),
        "title": found.title,
        "place": found.publisher_place,
        "publisher": found.publisher,
        "number": found.number,
        "container": found.container_title,
        "date": found.issued.edtf if found.issued else "",
        "event": found.event_title,
    }


def check(text: str, expected: dict[str, str]) -> None:
    got = read(text)
    assert {k: got[k] for k in expected} == expected


def spoke(author: str, date: str, place: str = "") -> dict[str, str]:
    return {"type": "interview", "author": author, "date": date, "place": place}


INTERVIEWS = [
    ("Monitor meeting with Dana Oriel, Director, BMAC, in Geneva, 24 June 2013.",
     spoke("Dana Oriel", "2013-06-24", "Geneva")),
    ("Telephone interview with Col. Petar Lund, Chief of Staff, 3 May 2011.",
     spoke("Petar Lund", "2011-05-03")),
    ("Skype interview with [name withheld], 3 May 2011.",
     spoke("[name withheld]", "2011-05-03")),
    ("Human Rights Watch interview with “Salim K.” (pseudonym), Tivat, May 3, 2011",
     spoke("Salim K.", "2011-05-03", "Tivat")),
    ("Human Rights Watch telephone interview with Ana Kos, Programme Manager, Clear Shore, Tivat,"
     " May 3, 2011",
     spoke("Ana Kos", "2011-05-03", "Tivat")),
    ("Interview with Dana Oriel, Director, and Tomas Hale, Programme Manager, Clear Shore, Port"
     " Aro, 3 May 2011",
     spoke("Dana Oriel; Tomas Hale", "2011-05-03", "Port Aro")),
    ("Interview with Dana Oriel, Director, Tomas Hale, Programme Manager, Clear Shore, 3 May 2011",
     spoke("Dana Oriel; Tomas Hale", "2011-05-03")),
    ("Interview with Gen. Ivo Marrek, Ministry of Defense, in Tivat, 3 May 2011",
     spoke("Ivo Marrek", "2011-05-03", "Tivat")),
    ("Interview with H.E. Mr. Ivo Marrek, Ambassador, Permanent Mission of Arvo to the UN, Geneva,"
     " 3 May 2011",
     spoke("Ivo Marrek", "2011-05-03", "Geneva")),
    ("Meeting with Lt. Col. Ivo Marrek, Deputy Head, Engineer Corps, Tivat, 3–4 May 2011",
     spoke("Ivo Marrek", "2011-05-03/2011-05-04", "Tivat")),
    ("Zoom interview with Dr. Dana Oriel, Researcher, 3 May 2021",
     spoke("Dana Oriel", "2021-05-03")),
    ("Interview mit Dana Oriel, Direktorin, Klare Küste, Genf, 3. Mai 2011",
     spoke("Dana Oriel", "2011-05-03", "Genf")),
    ("Telefoninterview mit Dana Oriel, Leiterin, 3. Mai 2011",
     spoke("Dana Oriel", "2011-05-03")),
    ("Entretien avec Dana Oriel, directrice, Rive Claire, à Genève, le 3 mai 2011",
     spoke("Dana Oriel", "2011-05-03", "Genève")),
    ("Entretien téléphonique avec Dana Oriel, coordonnatrice, 3 mai 2011",
     spoke("Dana Oriel", "2011-05-03")),
    ("Entrevista con Dana Oriel, directora, Costa Clara, Ginebra, 3 de mayo de 2011",
     spoke("Dana Oriel", "2011-05-03", "Ginebra")),
    ("Intervista a Dana Oriel, direttrice, Ginevra, 3 maggio 2011",
     spoke("Dana Oriel", "2011-05-03", "Ginevra")),
    ("Entrevista com Dana Oriel, diretora, Lisboa, 3 de maio de 2011",
     spoke("Dana Oriel", "2011-05-03", "Lisboa")),
    ("Интервью с Иво Марреком, директор, Женева, 3 мая 2011 г.",
     spoke("Иво Марреком", "2011-05-03", "Женева")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), INTERVIEWS)
def test_who_was_met_is_the_author_and_not_where_he_works(text, expected):
    check(text, expected)


def wrote(author: str, date: str, **more: str) -> dict[str, str]:
    return {"type": "personal_communication", "author": author, "date": date, **more}


LETTERS = [
    ("Email from Dana Oriel, Director, Arvo Mine Action Centre, 11 March 2024.",
     wrote("Dana Oriel", "2024-03-11")),
    ("Response to Monitor questionnaire by Tomas Hale, Programme Manager, Clear Shore,"
     " 12 March 2024.",
     wrote("Tomas Hale", "2024-03-12")),
    ("Response to Monitor request for information from Dana Oriel, Director, BMAC, 12 March 2024",
     wrote("Dana Oriel", "2024-03-12")),
    ("Letter to the ICBL from Ivo Marrek, Minister of Foreign Affairs, 2 September 2013.",
     wrote("Ivo Marrek", "2013-09-02", recipient="ICBL")),
    ("Letter from Amb. Ivo Marrek, Permanent Representative of Arvo to the UN, to the ICBL,"
     " 2 September 2013",
     wrote("Ivo Marrek", "2013-09-02", recipient="ICBL")),
    ("Note verbale from the Permanent Mission of Arvo to the UN in Geneva, 2 September 2013",
     wrote("Permanent Mission of Arvo to the UN in Geneva", "2013-09-02")),
    ("Note verbale No. 123/2019 from the Ministry of Foreign Affairs of Arvo, 2 September 2019",
     wrote("Ministry of Foreign Affairs of Arvo", "2019-09-02")),
    ("Emails from Dana Oriel, Director, BMAC, 3 and 11 March 2024",
     {"type": "personal_communication", "author": "Dana Oriel"}),
    ("Schreiben von Dana Oriel, Direktorin, Klare Küste, 11. März 2024",
     wrote("Dana Oriel", "2024-03-11")),
    ("Lettre de Dana Oriel, directrice, Rive Claire, 11 mars 2024",
     wrote("Dana Oriel", "2024-03-11")),
    ("Carta de Dana Oriel, directora, Costa Clara, 11 de marzo de 2024",
     wrote("Dana Oriel", "2024-03-11")),
    ("Lettera di Dana Oriel, direttrice, 11 marzo 2024", wrote("Dana Oriel", "2024-03-11")),
    ("Письмо от Дана Ориель, директор, 11 марта 2024 г.", wrote("Дана Ориель", "2024-03-11")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LETTERS)
def test_who_wrote_is_the_author(text, expected):
    check(text, expected)


def said(author: str, event: str, place: str, date: str) -> dict[str, str]:
    return {"type": "speech", "author": author, "event": event, "place": place, "date": date}


STATEMENTS = [
    ("Statement of Arvo, Mine Ban Treaty Intersessional Meetings, Geneva, 22 May 2019.",
     said("Arvo", "Mine Ban Treaty Intersessional Meetings", "Geneva", "2019-05-22")),
    ("Statement by Amb. Ivo Marrek, Permanent Mission of Arvo to the UN in Geneva, Mine Ban Treaty"
     " Seventeenth Meeting of States Parties, Geneva, 28 November 2018, www.treaty.example/s.pdf.",
     said("Ivo Marrek", "Mine Ban Treaty Seventeenth Meeting of States Parties", "Geneva",
          "2018-11-28")),
    ("Presentation of Arvo, Standing Committee on Mine Clearance, Geneva, 27 May 2013.",
     said("Arvo", "Standing Committee on Mine Clearance", "Geneva", "2013-05-27")),
    ("Statement by Dana Oriel, Director, BMAC, UN General Assembly First Committee Debate, New"
     " York, 14 October 2019",
     said("Dana Oriel", "UN General Assembly First Committee Debate", "New York", "2019-10-14")),
    ("Remarks by President Oren, Tivat, 4 May 2012", said("Oren", "", "Tivat", "2012-05-04")),
    ("Erklärung von Arvo, Dritte Überprüfungskonferenz, Maputo, 25. Juni 2014",
     {"type": "speech", "author": "Arvo", "date": "2014-06-25"}),
    ("Déclaration de Arvo, Conférence d’examen, Maputo, 25 juin 2014",
     said("Arvo", "Conférence d’examen", "Maputo", "2014-06-25")),
    ("Declaración de Arvo, Conferencia de Examen, Maputo, 25 de junio de 2014",
     said("Arvo", "Conferencia de Examen", "Maputo", "2014-06-25")),
    ("Press conference, Dana Oriel and Tomas Hale, New York, 28 April 2010",
     {"type": "speech", "author": "Dana Oriel; Tomas Hale", "place": "New York",
      "date": "2010-04-28"}),
    ("Press conference by Dana Oriel, Geneva, 28 April 2010",
     {"type": "speech", "author": "Dana Oriel", "place": "Geneva", "date": "2010-04-28"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), STATEMENTS)
def test_a_statement_has_a_speaker_and_an_occasion(text, expected):
    check(text, expected)


POSTS = [
    ("Tweet by Petar Lund (@plund), 4 May 2019, https://twitter.com/plund/status/112345.",
     {"type": "post", "author": "Petar Lund", "date": "2019-05-04", "title": ""}),
    ("Petar Lund (@plund), “Ferries are back,” Twitter, 4 May 2019, https://twitter.com/plund/1",
     {"type": "post", "author": "Petar Lund", "title": "Ferries are back", "date": "2019-05-04",
      "container": "Twitter"}),
    ("Facebook post by Ministry of Works, 4 May 2019, https://facebook.com/works/1",
     {"type": "post", "author": "Ministry of Works", "date": "2019-05-04"}),
    ("Dana Oriel, “Salt and Fear: A Study,” PhD thesis, University of Tivat, 2012, p. 44",
     {"type": "thesis", "author": "Dana Oriel", "title": "Salt and Fear: A Study",
      "publisher": "University of Tivat", "date": "2012"}),
    ("“Ferries,” BBC Radio 4, 4 May 2012", {"type": "broadcast", "title": "Ferries",
     "date": "2012-05-04"}),
    ("Testimony of Dana Oriel, Hearing before the Lock Committee, 4 May 2012",
     {"type": "hearing", "author": "Dana Oriel", "date": "2012-05-04"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), POSTS)
def test_posts_theses_broadcasts_and_hearings_are_known(text, expected):
    check(text, expected)
