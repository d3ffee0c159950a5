"""Which CSL type the words of a citation speak for."""

import pytest

from verifier.references.parse import parse


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jan Aro, Salt Roads (Bristol: Reed Press, 2004), 12", "book"),
        (
            "Jan Aro, “Locks,” in Harbours, ed. Kim Ilves (Oxford: Reed Press, 2001), 33–45",
            "chapter",
        ),
        ("Jan Aro, “Locks,” Journal of Harbour Studies 12, no. 3 (2004): 45–67", "article-journal"),
        ("Aro, “Salt Roads,” Daily Beacon, 4 May 1999, p. 3", "article-newspaper"),
        ("Jan Aro, “Salt” (PhD diss., University of Tivat, 2004), 45", "thesis"),
        ("Human Rights Fund, “Salt,” 4 May 2012, http://www.fund.example/salt", "webpage"),
        ("Jan Aro (@aro), Twitter, 6 January 2021, https://twitter.com/aro/1", "post"),
        ("“House Debate,” C-SPAN, 13 January 2021", "broadcast"),
        ("Schmidt, Die Freiheit der Fähre, in: NJW 1998, S. 123 ff.", "article-journal"),
        ("Oren v. Kos, 123 F.3d 45, 50 (1st Cir. 1997)", "legal_case"),
        ("Lock Act 1988 s 12", "legislation"),
        ("Email from Anna Oren to B. Kos, 4 May 2012", "personal_communication"),
        ("FBI report of investigation, interview of Anna Oren, Nov. 10, 1996", "interview"),
        ("Testimony of Anna Oren, 4 May 2012", "hearing"),
        ("Statement by Anna Oren, Geneva, 4 May 2009", "speech"),
        ("DOD record, Officer log, 4 May 2001", "document"),
        ("FAA report, “Summary of Traffic,” 4 May 2001", "report"),
        ("Central Agency, Job 79-01025A, Box 134, Folder 6", "manuscript"),
    ],
)
def test_the_type_follows_the_words(text, expected):
    assert parse(text).reference.type == expected


def test_a_page_of_a_book_is_the_page_meant_and_that_of_an_article_its_own():
    book = parse("F.R. Aro , Education and the Ferry (1948) 28.")
    assert (book.reference.page, book.locator) == ("", "28")
    article = parse("Aro, “Locks,” Journal of Harbour Studies 12 (2004): 45–67")
    assert (article.reference.page, article.locator) == ("45-67", None)
