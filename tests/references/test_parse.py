"""One citation's words become the record that they describe."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier.references.parse import Parsed, parse


def names(parsed: Parsed, role: str = "author") -> list[str]:
    return [str(name) for name in getattr(parsed.reference, role)]


def test_a_meeting_has_its_parties_as_authors_and_their_offices_are_left_out():
    parsed = parse(
        "Meetings between Naira Melkoumian, Minister of Foreign Affairs, Masis Mailian, Deputy"
        " Minister of Foreign Affairs, and the Nagorno-Karabakh Committee of the ICBL,"
        " Stepanakert, 1–2 February 2002"
    )
    reference = parsed.reference
    assert reference.type == "interview"
    assert names(parsed) == [
        "Naira Melkoumian",
        "Masis Mailian",
        "Nagorno-Karabakh Committee of the ICBL",
    ]
    assert reference.author[2].literal == "Nagorno-Karabakh Committee of the ICBL"
    assert reference.publisher_place == "Stepanakert"
    assert reference.issued.edtf == "2002-02-01/2002-02-02"
    assert reference.title == ""


def test_an_interviewee_is_the_author_of_the_interview():
    parsed = parse(
        "interview with Irina Beglaryan, Head of Political Department, Ministry of Foreign"
        " Affairs, Stepanakert, 3 February 2006"
    )
    assert parsed.reference.type == "interview"
    assert names(parsed) == ["Irina Beglaryan"]
    assert parsed.reference.publisher_place == "Stepanakert"
    assert parsed.reference.issued.edtf == "2006-02-03"


def test_a_newspaper_has_its_place_in_parentheses():
    reference = parse(
        "Lusine Musayelian, “Karabakh Enhances Defense Capabilities,” Asbarez (Stepanakert),"
        " 26 July 2013, asbarez.com/112014/karabakh-enhances-defense-capabilities/"
    ).reference
    assert reference.type == "article-newspaper"
    assert str(reference.author[0]) == "Lusine Musayelian"
    assert reference.title == "Karabakh Enhances Defense Capabilities"
    assert (reference.container_title, reference.publisher_place) == ("Asbarez", "Stepanakert")
    assert reference.issued.edtf == "2013-07-26"
    assert reference.URL.endswith("asbarez.com/112014/karabakh-enhances-defense-capabilities/")


def test_the_organisation_behind_a_page_is_its_publisher():
    reference = parse(
        "“Fund gravely concerned about locks,” ICSF (Geneva), 20 September 2013,"
        " www.icsf.org/news/locks"
    ).reference
    assert reference.type == "webpage"
    assert reference.container_title == ""
    assert (reference.publisher, reference.publisher_place) == ("ICSF", "Geneva")
    assert reference.author == ()


def test_a_chicago_book_note_gives_its_imprint_and_the_page_meant():
    parsed = parse(
        "Jan Aro and Kim Ilves, Salt Roads: A History (Bristol: Reed Press, 2004), 12–14"
    )
    reference = parsed.reference
    assert names(parsed) == ["Jan Aro", "Kim Ilves"]
    assert reference.title == "Salt Roads: A History"
    assert (reference.publisher_place, reference.publisher) == ("Bristol", "Reed Press")
    assert reference.issued.edtf == "2004"
    assert (reference.type, reference.page, parsed.locator) == ("book", "", "12-14")


def test_a_law_review_has_its_year_and_volume_before_its_name():
    parsed = parse(
        "P. Oren, ‘Form and Salt in Private Law’ (1976) 89 Harbour Law Rev. 1685 at 1690."
    )
    reference = parsed.reference
    assert names(parsed) == ["P. Oren"]
    assert reference.title == "Form and Salt in Private Law"
    assert (reference.volume, reference.container_title) == ("89", "Harbour Law Rev")
    assert (reference.page, parsed.pinpoint, parsed.locator) == ("1685", "1690", None)


def test_a_german_article_has_its_year_in_parentheses_and_the_page_meant_in_others():
    parsed = parse(
        "Kilves, Die Freiheit der Fähre, Zeitschrift für Hafenrecht 26 (1973) 174 (180 ff.)"
    )
    reference = parsed.reference
    assert names(parsed) == ["Kilves"]
    assert reference.title == "Die Freiheit der Fähre"
    assert reference.container_title == "Zeitschrift für Hafenrecht"
    assert (reference.volume, reference.issued.edtf, reference.page) == ("26", "1973", "174")
    assert parsed.pinpoint == "180 ff."


def test_a_german_chapter_has_editors_before_its_book():
    reference = parse(
        "Kilves, Schleusen im Vergleich, in: Graumer (Hrsg.), Handbuch der Häfen, Bd. 2"
        " (3. Aufl. 1974) 405 (414 f.)"
    ).reference
    assert reference.type == "chapter"
    assert [str(n) for n in reference.editor] == ["Graumer"]
    assert (reference.container_title, reference.volume) == ("Handbuch der Häfen", "2")
    assert reference.edition.startswith("3. Aufl")
    assert reference.page == "405"


def test_editors_joined_by_a_slash_may_stand_for_their_book():
    reference = parse("Kilves, Was Fähren trennt, in: Szabo / Petri 95 (101).").reference
    assert [str(n) for n in reference.editor] == ["Szabo", "Petri"]
    assert (reference.title, reference.page) == ("Was Fähren trennt", "95")


@pytest.mark.parametrize(
    "text",
    [
        "Aro, J. (2004). Salt in ferries: A review. Journal of Harbours, 12(3), 45–67.",
        "Aro J. Salt in ferries: A review. Journal of Harbours 2004;12(3):45-67.",
        "Jan Aro, “Salt in ferries: A review,” Journal of Harbours 12, no. 3 (2004): 45–67.",
        "Aro, Jan. “Salt in ferries: A review.” Journal of Harbours 12, no. 3 (2004): 45–67.",
        "J. Aro, Salt in ferries: A review, Journal of Harbours 12 (3) (2004) 45-67.",
    ],
)
def test_styles_of_one_article_give_one_record(text):
    reference = parse(text).reference
    assert reference.author[0].family == "Aro"
    assert reference.title == "Salt in ferries: A review"
    assert reference.container_title == "Journal of Harbours"
    assert (reference.volume, reference.issue) == ("12", "3")
    assert (reference.page, reference.issued.edtf) == ("45-67", "2004")
    assert reference.type == "article-journal"


def test_italian_and_french_books_have_their_place_and_publisher_between_commas():
    italian = parse("G. Aro, Il sale delle barche, Venezia, Marsilio, 1984, p. 27").reference
    assert (italian.publisher_place, italian.publisher) == ("Venezia", "Marsilio")
    french = parse("J. Aro, Le sel des bateaux, Paris, Seuil, 2004, p. 45-47").reference
    assert (french.title, french.publisher_place) == ("Le sel des bateaux", "Paris")
    assert french.publisher == "Seuil"


def test_an_italian_article_stands_before_its_journal_in_guillemets():
    reference = parse(
        "G. Aro, Il sale delle barche, in «Archivio veneto», s. V, CXX (1983), pp. 5-29"
    ).reference
    assert (reference.title, reference.container_title) == (
        "Il sale delle barche",
        "Archivio veneto",
    )
    assert (reference.collection_title, reference.volume) == ("s. V", "CXX")
    assert reference.page == "5-29"


def test_nested_marks_are_kept_and_the_comma_before_the_closing_mark_is_not():
    reference = parse(
        "Aro, “Salt: ‘We Will Return,’ Say Ferrymen,” Daily Beacon, 4 May 1999"
    ).reference
    assert reference.title == "Salt: ‘We Will Return,’ Say Ferrymen"
    assert reference.container_title == "Daily Beacon"


def test_a_year_in_a_title_is_not_the_date():
    reference = parse("Oren, “Harbour Traffic 1971–1994,” Daily Beacon, 6 June 1996").reference
    assert reference.issued.edtf == "1996-06-06"


def test_a_newspaper_may_come_without_a_title():
    parsed = parse("Daily Herald, 4 May 1899, p. 3")
    assert parsed.reference.container_title == "Daily Herald"
    assert parsed.reference.title == ""
    assert parsed.reference.type == "article-newspaper"


def test_the_date_of_access_is_not_the_date_of_issue():
    reference = parse(
        "“Locks,” Fund, 3 May 2012, http://www.fund.example/locks (accessed 9 June 2013)"
    ).reference
    assert reference.issued.edtf == "2012-05-03"
    assert reference.accessed.edtf == "2013-06-09"


def test_the_german_words_for_access_are_known():
    reference = parse(
        "Oren: Schleusen, http://hafen.example/x (abgerufen am 9. Juni 2013)"
    ).reference
    assert reference.accessed.edtf == "2013-06-09"
    assert reference.issued is None


def test_identifiers_are_taken_whole():
    reference = parse("Aro J. Salt. Hum Evol 2004;12:45-67. doi:10.1234/(SICI)abc.").reference
    assert reference.DOI == "10.1234/(SICI)abc"
    assert reference.page == "45-67"
    book = parse("Aro, Salt Roads (Bristol: Reed Press, 2004), ISBN 978-0-306-40615-7").reference
    assert book.ISBN == "978-0-306-40615-7"


def test_a_template_of_wikitext_is_read_by_its_names():
    reference = parse(
        "{{cite news|title=Ferries Stop|newspaper=Daily Beacon|date=May 4, 1999"
        "|url=http://beacon.example/1|last=Aro|first=Jan|access-date=2014-06-09}}"
    ).reference
    assert (reference.title, reference.container_title) == ("Ferries Stop", "Daily Beacon")
    assert (reference.issued.edtf, reference.accessed.edtf) == ("1999-05-04", "2014-06-09")
    assert str(reference.author[0]) == "Jan Aro"
    assert reference.URL == "http://beacon.example/1"


def test_italics_that_are_left_in_the_text_mark_the_title():
    reference = parse("Aro, *Salt Roads*, Bristol, 1884, p. 4").reference
    assert reference.title == "Salt Roads"


def test_a_symbol_of_the_united_nations_is_the_number_of_a_report():
    reference = parse(
        "UN Human Rights Council, “Report on salt,” A/HRC/12/34, 4 May 2009, para. 12"
    ).reference
    assert (reference.number, reference.type) == ("A/HRC/12/34", "report")
    assert str(reference.author[0]) == "UN Human Rights Council"


def test_an_archival_source_is_a_manuscript_in_an_archive():
    reference = parse("ASDCP, Visite Pastorali, bb. 1-2").reference
    assert reference.type == "manuscript"
    assert (reference.archive, reference.archive_location) == ("ASDCP", "Visite Pastorali, bb. 1-2")


def test_spans_point_to_the_words_that_were_read():
    text = "Jan Aro, Salt Roads (Bristol: Reed Press, 2004), 12"
    parsed = parse(text)
    for name, value in (("title", "Salt Roads"), ("publisher", "Reed Press"), ("issued", "2004")):
        start, end, confidence = parsed.spans[name]
        assert text[start:end] == value
        assert 0 < confidence <= 1


def test_numeric_dates_follow_the_order_that_the_document_settles():
    text = "Aro, “Salt,” Daily Beacon, 5/4/1999"
    assert parse(text, day_first=True).reference.issued.edtf == "1999-04-05"
    assert parse(text, day_first=False).reference.issued.edtf == "1999-05-04"


@settings(max_examples=50, deadline=None)
@given(st.text(alphabet="Aa1 .,;:()[]\"'“”‘’«»/-–§&inpv2019\n\ue012", max_size=120))
def test_no_text_is_refused_and_every_span_lies_in_it(text):
    parsed = parse(text)
    for start, end, _ in parsed.spans.values():
        assert 0 <= start <= end <= len(text)


@pytest.mark.parametrize(
    "text",
    ["‘" * 5000, "“" * 5000, "(" * 5000, "A. " * 2000, "1A" * 3000, "p. " * 2000, "«»" * 2000,
     "Smith, J., " * 400, "in: " * 1000, "{{cite web|" * 400, "[1999] 1 A" * 400, "et al. " * 700],
)  # fmt: skip
def test_hostile_text_costs_little(text):
    began = time.process_time()
    parse(text)
    assert time.process_time() - began < 1.0


def test_a_first_edition_gives_way_to_the_one_that_was_used():
    reference = parse("Tom Hober, Leviathan (first published 1651, Penguin 1985) 268").reference
    assert reference.issued.edtf == "1985"
    german = parse("Geiger, Theodor: Vorstudien, Berlin: Luchterhand, 1964 (zuerst 1947), S. 45")
    assert german.reference.issued.edtf == "1964"


def test_a_command_paper_is_a_number_in_its_series():
    reference = parse("Works Office, Fairness at Sea (1998; Cm. 3968) para 1.2").reference
    assert (reference.collection_title, reference.number) == ("Cm", "3968")
    assert reference.title == "Fairness at Sea"


def test_a_town_that_no_list_knows_may_stand_before_the_year():
    reference = parse("Kilves, Der soziale Hafen, Kirrweiler 1978, S. 89").reference
    assert (reference.publisher_place, reference.title) == ("Kirrweiler", "Der soziale Hafen")


def test_a_german_journal_is_cited_by_year_and_page():
    parsed = parse("Schmidt, JZ 1998, 123, 125")
    assert parsed.reference.container_title == "JZ"
    assert (parsed.reference.page, parsed.locator) == ("123", "125")


def test_a_quotation_inside_a_title_is_not_the_title():
    reference = parse(
        "Konstant, Über den Stil der „Häfen“ in der Vergleichung, ZvglRW 78 (1979) 154"
    ).reference
    assert reference.title == "Über den Stil der „Häfen“ in der Vergleichung"
    assert reference.container_title == "ZvglRW"
