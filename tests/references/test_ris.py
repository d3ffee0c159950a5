from verifier.references import csl, dates, ris
from verifier.references.model import Name, Reference


def test_a_reference_is_a_record():
    reference = Reference(
        key="oriel2013",
        type="article-newspaper",
        author=(Name(family="Neumann", given="J.", non_dropping_particle="von", suffix="Jr."),
                Name(literal="The Bureau")),
        title="Quay\nreopens",
        container_title="Sellen Post",
        issued=dates.from_edtf("2013-05-03"),
        accessed=dates.from_edtf("2014-02"),
        page="12-19",
        URL="https://post.example/quay",
    )  # fmt: skip
    assert ris.write([reference]).split("\r\n") == [
        "TY  - NEWS",
        "ID  - oriel2013",
        "AU  - von Neumann, J., Jr.",
        "AU  - The Bureau",
        "TI  - Quay reopens",
        "T2  - Sellen Post",
        "SP  - 12",
        "EP  - 19",
        "PY  - 2013",
        "DA  - 2013/05/03/",
        "Y2  - 2014/02//",
        "UR  - https://post.example/quay",
        "ER  - ",
        "",
        "",
    ]


def test_a_date_that_is_no_day_keeps_its_words():
    reference = Reference(key="k", type="book", issued=dates.from_edtf("1999/2001"))
    assert "DA  - ///1999/2001\r\n" in ris.write([reference])
    assert "PY" not in ris.write([reference])


def test_no_value_can_forge_a_tag():
    text = ris.write([Reference(key="k", type="book", title="A\r\nER  - \r\nTY  - BOOK\u2028x")])
    assert [line[:2] for line in text.split("\r\n") if line] == ["TY", "ID", "TI", "ER"]


def test_every_type_is_written_as_one_that_ris_has():
    assert set(ris.TYPES) <= {row.csl for row in csl.ROWS}
    assert ris.write([Reference(key="k", type="unheard")]).startswith("TY  - GEN\r\n")
