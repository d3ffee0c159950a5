"""The parsing benchmark reads, counts and prints; other tools are asked through their commands."""

import json
import sys

import pytest

from benchmarks import labelled, ours, parsing, rivals
from benchmarks.scoring import FIELDS

ROW = {
    "author": [{"family": "Holt", "given": "A."}, {"particle": "van", "family": "Rije"}],
    "editor": [{"literal": "Harbour Board"}], "title": ["Salt Roads"], "date": ["1987"],
    "container-title": ["J. of Locks"], "volume": ["14"], "pages": ["33–41"],
    "location": ["Tivat"], "type": "article-journal",
}  # fmt: skip


@pytest.fixture
def command(tmp_path):
    def make(says: str) -> str:
        path = tmp_path / "tool"
        path.write_text(f"#!{sys.executable}\n{says}\n", "utf-8")
        path.chmod(0o755)
        return str(path)

    return make


def test_it_prints_a_table_and_json_last_and_says_what_is_not_installed(capsys):
    assert parsing.main(
        ["--json", "--seconds", "0.01", "--anystyle", "no-such-tool", "--refextract", "no-such"]
    ) == 0  # fmt: skip
    said = capsys.readouterr().out.splitlines()
    (title,) = (line for line in said if line.startswith("title"))
    assert title.count("not installed") == 2
    figures = json.loads(said[-1])
    assert figures["readers"]["AnyStyle"] is figures["readers"]["refextract"] is None
    assert set(figures["readers"]["verifier"]["fields"]) == set(FIELDS)
    assert 0 < figures["readers"]["verifier"]["f1"] < 1
    assert 0 < figures["sources"]["span_f1_of_several"] < 1
    assert figures["back"]["of"] == sum(len(row["expect"]) for row in labelled.rows("backrefs"))
    assert figures["speed"]["notes_per_second"] > 0


def test_anystyle_is_asked_with_a_line_for_every_citation(command):
    tool = command(
        "import json, sys\n"
        "lines = open(sys.argv[-1], encoding='utf-8').read().splitlines()\n"
        f"print(json.dumps([dict({ROW!r}, title=[line]) for line in lines]))"
    )
    read = rivals.anystyle(["one\nline", "another"], tool)
    assert [row["title"] for row in read] == ["one line", "another"]


def test_an_answer_of_another_length_is_an_error(command):
    with pytest.raises(ValueError, match="0 references in 1 lines"):
        rivals.anystyle(["one"], command("print('[]')"))


def test_a_tool_that_fails_counts_as_not_installed(command):
    assert rivals.anystyle(["one"], command("raise SystemExit(1)")) is None
    assert rivals.refextract(["one"], command("raise SystemExit(1)")) is None


def test_the_fields_of_anystyle_become_the_fields_of_the_corpus():
    read = rivals.of_anystyle(ROW)
    assert read["author"] == ["Holt, A.", "van Rije"]
    assert read["editor"] == ["Harbour Board"]
    assert (read["container"], read["place"], read["type"]) == ("J. of Locks", "Tivat", "article")


def test_the_fields_of_refextract_become_the_fields_of_the_corpus(command):
    row = {"author": ["E. Holt, A. Rije et al."], "journal_page": ["33"], "year": ["1987"]}
    tool = command(f"import json, sys\nfor line in sys.stdin: print(json.dumps([{row!r}]))")
    (read,) = rivals.refextract(["one"], tool)
    assert (read["pages"], read["date"]) == ("33", "1987")
    assert rivals.people("E. Holt and A. Rije et al.") == ["Holt, E.", "Rije, A."]
    assert rivals.people("Holt, E. & Rije, A.") == ["Holt, E.", "Rije, A."]


def test_a_number_of_paragraphs_is_no_page():
    assert ours.pages_meant("Oren, supra note 5, § 6.1.", "6.1") is None
    assert ours.pages_meant("Oren, para. 14", "14") is None
    assert ours.pages_meant("Oren, a.a.O., S. 14", "14") == "14"
    assert ours.pages_meant("Oren, op. cit., p. 14", "14") == "14"


def test_every_round_of_the_speed_reads_other_years():
    years = {parsing.YEAR.sub(lambda y, t=t: parsing._moved(y, t), "4 May 1999") for t in range(99)}
    assert len(years) == 99
