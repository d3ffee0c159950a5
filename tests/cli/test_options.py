"""What options do: choice, outputs, baseline, configuration, colour."""

import json
import sys

import pytest

from verifier.cli import console

TWO = (
    "It rained.[1] He said “it never rains here at all.”\n\n"
    "The well failed.[2]\n\n[1] Interview with Ana Pol, mayor, Port Sellen, 3 May 1999.\n"
)


@pytest.fixture
def check(verifier, here):
    (here / "a.txt").write_text(TWO)

    def check(*words):
        return verifier("check", "--offline", *words)

    return check


def codes(done):
    return sorted({f["code"] for f in json.loads(done.out)["findings"]})


# Names


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["check", "a.txt", "--format", "jsno"], "Did you mean json?"),
        (["check", "a.txt", "--select", "not-foud"], "Did you mean not-found"),
        (["check", "a.txt", "--ignore", "W999"], "There is no rule called “W999”"),
        (["check", "a.txt", "-o", "markdwn=x"], "Did you mean markdown?"),
        (["check", "a.txt", "-o", "x.doc"], "no report format has this suffix. Known: .htm"),
        (["check", "a.txt", "-o", "json=-"], "--format json prints on stdout"),
        (["check", "a.txt", "-o", "json="], "a file is wanted"),
        (["rule", "quotation-alterd"], "Did you mean quotation-altered"),
        (["chekc", "a.txt"], "Did you mean “check”?"),
        (["check", "--ofline"], "--offline"),
        (["check"], "give a document, a folder, or -"),
        (["check", "a.txt", "--fail-on", "panic"], "'error', 'warning', 'note', 'never'"),
        (["check", "a.txt", "--as-of", "yesterday"], "a date like 2026-11-24 is wanted"),
        (["check", "a.txt", "--timeout", "nan"], "no number of seconds"),
        (["check", "a.txt", "--deadline", "inf"], "not in the range"),
        (["check", "a.txt", "--jobs", "0"], "not in the range"),
        (["check", "a.txt", "--allow-private", "home"], "a network like 127.0.0.0/8"),
        (["check", "a.txt", "--exclude-url", "("], "--exclude-url (:"),
        (["check", "a.txt", "--header", "X: y"], "“HOST=Name: value” is wanted"),
        (["check", "a.txt", "--header", "a.example=X y: z"], "“HOST=Name: value” is wanted"),
        (["check", "a.txt", "--header", "a.example=X: y\r\nZ: 1"], "“HOST=Name: value” is wanted"),
        (["check", "a.txt", "--baseline", "none.json"], "none.json: there is no such file"),
        (["read", "a.txt", "--format", "html"], "read prints text or json"),
        (["references", "a.txt", "-o", "x.txt"], "must be .bib, .json or .ris"),
    ],
)
def test_a_slip_is_one_line_that_helps(verifier, here, words, hint):
    (here / "a.txt").write_text(TWO)
    done = verifier(*words)
    assert (done.code, done.out, len(done.told)) == (2, "", 1)
    assert done.told[0].startswith("verifier: ")
    assert hint in done.told[0]


def test_a_slip_is_told_before_anything_is_read(check):
    done = check("missing.txt", "-o", "x.doc")
    assert "missing.txt" not in done.err


# Choice


def test_families_names_and_codes_choose(check):
    assert codes(check("a.txt", "--format", "json")) == ["S101", "S102"]
    assert codes(check("a.txt", "--format", "json", "--select", "s102,Q")) == ["S102"]
    assert codes(check("a.txt", "--format", "json", "--select", "Unsourced-Statement")) == ["S101"]
    assert codes(check("a.txt", "--format", "json", "--ignore", "S1")) == []


def test_what_was_selected_stands_in_the_report(check):
    run = json.loads(check("a.txt", "--format", "json", "--select", "S,W404").out)["run"]
    assert run["selected"] == ["S", "W404"]


def test_the_day_of_the_check_can_be_told(check, here):
    (here / "b.txt").write_text(
        "It rained.[1]\n\n[1] “Rain,” Daily News (Port Sellen), 3 May 2031, p. 4.\n"
    )
    future = ["--select", "future-date", "b.txt"]
    assert check(*future, "--as-of", "2026-11-24").code == 1
    assert check(*future, "--as-of", "2031-05-04").code == 0


def test_standard_input_is_read_by_its_name(verifier, monkeypatch):
    import io

    def feed(text):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))

    feed("# Title\n\nIt rained.[^1]\n")
    done = verifier("check", "--offline", "-", "--stdin-filename", "draft.md", "--format", "json")
    document = json.loads(done.out)["documents"][0]
    assert (document["path"], document["format"]) == ("draft.md", "markdown")
    feed("It rained.\n")
    assert json.loads(verifier("read", "-", "--format", "json").out)["documents"][0]["path"] == (
        "stdin.txt"
    )


# Outputs


def test_outputs_by_suffix_and_by_name(check, here):
    done = check("a.txt", "-o", "a.html", "-o", "b.JSON", "-o", "concise=c.log", "-o", "x=y.md")
    assert done.out == ""
    assert "3 statements" in done.err
    assert (here / "a.html").read_text().startswith("<!doctype html>")
    assert json.loads((here / "b.JSON").read_text())["schema"] == 1
    assert (here / "c.log").read_text().startswith("a.txt:1:")
    assert (here / "x=y.md").read_text().startswith("#")


def test_two_outputs_of_one_name_are_told(check, here):
    done = check("a.txt", "-o", "a.md", "-o", "text=a.md")
    assert (done.code, done.out) == (2, "")
    (told,) = done.told
    assert "a.md would be written twice" in told


def test_quiet_says_nothing_beside_the_report(check, here):
    done = check("a.txt", "-q", "-o", "a.json")
    assert (done.code, done.out, done.err) == (1, "", "")


def test_a_format_on_stdout_and_files_go_together(check, here):
    done = check("a.txt", "--format", "concise", "-o", "a.json")
    assert done.out.startswith("a.txt:1:")
    assert done.err == ""
    assert (here / "a.json").is_file()


def test_nothing_found_prints_nothing_in_the_concise_format(check, here):
    (here / "b.txt").write_text("It rained.\n")
    assert check("b.txt", "--format", "concise").out == ""


def test_the_author_s_text_is_not_written_over(check, verifier, here):
    (here / "a.md").write_text("It rained.\n")
    for words in (
        ["a.md", "-o", "a.md"],
        [".", "-o", "./a.md"],
        ["a.md", "--write-baseline", "a.md"],
        ["a.md", "--keep-evidence", "a.md"],
    ):
        done = check(*words)
        assert done.code == 2
        assert "would be written over" in done.err
    (here / "a.bib").write_text("@book{a, title = {A}}\n")
    assert verifier("references", "a.bib", "-o", "a.bib").code == 2
    assert (here / "a.md").read_text() == "It rained.\n"
    assert (here / "a.bib").read_text() == "@book{a, title = {A}}\n"


def test_a_folder_of_reports_spares_the_documents_in_it(check, here):
    (here / "a.txt.md").write_text("It rained.\n")
    done = check(".", "--reports", ".")
    assert done.code == 2
    assert (here / "a.txt.md").read_text() == "It rained.\n"


def test_a_folder_of_reports_has_a_page_a_document_and_an_index(check, here, tmp_path):
    (here / "sub").mkdir()
    (here / "sub" / "b.md").write_text("It rained.[^1]\n\n[^1]: Diary.\n")
    outside = tmp_path / "a.txt"
    outside.write_text("Outside it rained.\n")
    done = check(".", "../a.txt", "--reports", "out")
    assert done.out == ""
    made = sorted(p.relative_to(here / "out").as_posix() for p in (here / "out").rglob("*.*"))
    assert made == sorted(
        ["index.html"]
        + [f"{name}{suffix}" for name in ("a.txt", "a.txt-2", "sub/b.md")
           for suffix in (".html", ".json", ".md")]
    )  # fmt: skip
    one = json.loads((here / "out/a.txt-2.json").read_text())
    assert [d["path"] for d in one["documents"]] == ["../a.txt"]
    index = (here / "out/index.html").read_text()
    for name in ("a.txt.html", "a.txt-2.html", "sub/b.md.html"):
        assert f'href="{name}"' in index
    assert str(tmp_path) not in index


def test_a_report_of_one_document_holds_nothing_of_another(check, here):
    (here / "b.txt").write_text(TWO.replace("well", "spring"))
    check("a.txt", "b.txt", "--reports", "out")
    one = json.loads((here / "out/b.txt.json").read_text())
    assert {f["path"] for f in one["findings"]} == {"b.txt"}
    assert {row["path"] for row in one["skipped"]} <= {"b.txt", None}


# Baseline


def test_a_baseline_allows_what_is_known(check, here):
    assert check("a.txt", "--write-baseline", "known.json", "-q").code == 1
    done = check("a.txt", "--baseline", "known.json", "--format", "json")
    assert done.code == 0
    report = json.loads(done.out)
    assert report["findings"] == []
    assert {a["by"] for a in report["allowed"]} == {"baseline"}


def test_a_moved_line_does_not_reopen_a_finding(check, here):
    check("a.txt", "--write-baseline", "known.json", "-q")
    (here / "a.txt").write_text("A sentence that is new.\n\n" + TWO.replace("\n", "\n\n"))
    assert check("a.txt", "--baseline", "known.json").code == 0


def test_a_new_thing_in_an_old_sentence_is_new(check, here):
    check("a.txt", "--write-baseline", "known.json", "-q")
    (here / "a.txt").write_text(TWO.replace("failed.[2]", "failed.[2][3]"))
    done = check("a.txt", "--baseline", "known.json", "--format", "json")
    assert done.code == 1
    (new,) = json.loads(done.out)["findings"]
    assert (new["name"], new["line"]) == ("marker-without-note", 3)


def test_a_baseline_that_is_written_again_keeps_what_it_knew(check, here):
    check("a.txt", "--write-baseline", "known.json", "-q")
    before = (here / "known.json").read_text()
    check("a.txt", "--baseline", "known.json", "--write-baseline", "known.json", "-q")
    assert (here / "known.json").read_text() == before


@pytest.mark.parametrize("text", ["", "[]", '{"fingerprints": "abc"}', '{"fingerprints": [1]}',
                                  "[" * 100_000, '{"version": 1}'])  # fmt: skip
def test_another_file_is_no_baseline(check, here, text):
    (here / "known.json").write_text(text)
    done = check("a.txt", "--baseline", "known.json")
    assert done.code == 2
    assert "is no baseline. Write one with --write-baseline." in done.err


# Configuration


def test_the_nearest_configuration_above_is_followed(check, here, monkeypatch):
    (here / "verifier.toml").write_text('ignore = ["S102"]\nfail-on = "note"\n')
    (here / "deep" / "er").mkdir(parents=True)
    monkeypatch.chdir(here / "deep" / "er")
    assert codes(check("../../a.txt", "--format", "json")) == ["S101"]
    assert check("../../a.txt").code == 1
    assert check("../../a.txt", "--fail-on", "error").code == 0
    assert codes(check("../../a.txt", "--format", "json", "--no-config")) == ["S101", "S102"]


def test_a_baseline_of_a_configuration_lies_beside_it(check, here, monkeypatch):
    check("a.txt", "--write-baseline", "known.json", "-q")
    (here / "verifier.toml").write_text('baseline = "known.json"\n')
    (here / "deep").mkdir()
    monkeypatch.chdir(here / "deep")
    assert check("../a.txt").code == 0


def test_a_configuration_can_be_named(check, here):
    (here / "strict.toml").write_text('select = ["S101"]\n')
    assert codes(check("a.txt", "--format", "json", "--config", "strict.toml")) == ["S101"]


def test_a_stranger_s_configuration_opens_nothing(check, here):
    (here / "verifier.toml").write_text('allow-private = ["127.0.0.0/8"]\n')
    done = check("a.txt")
    assert (done.code, done.out) == (2, "")
    assert done.told == [
        "verifier: verifier.toml: “allow-private” can't be set in a file. Give --allow-private on "
        "the command line: a file may be a stranger's."
    ]


@pytest.mark.parametrize(
    "text",
    [
        'select = ["W999"]',
        'ignore = ["not-foud"]',
        '[severities]\nnot-foud = "note"',
        '[[allow]]\nrule = "not-foud"\nreason = "known"',
    ],
)
def test_a_configuration_that_misspells_a_rule_is_told(check, here, text):
    (here / "verifier.toml").write_text(text)
    done = check("a.txt")
    assert done.code == 2
    assert done.told[0].startswith("verifier: verifier.toml: There is no rule called “")


def test_severities_and_silences_of_a_configuration_are_followed(check, here):
    (here / "verifier.toml").write_text(
        '[severities]\nunsourced-statement = "error"\n'
        '[[allow]]\nrule = "marker-without-note"\nreason = "being written"\n'
    )
    report = json.loads(check("a.txt", "--format", "json").out)
    assert [(f["name"], f["severity"]) for f in report["findings"]] == [
        ("unsourced-statement", "error")
    ]
    (allowed,) = report["allowed"]
    assert (allowed["by"], allowed["reason"]) == ("configuration", "being written")


# The terminal


def test_colour_is_told_or_asked_of_the_environment(check, monkeypatch):
    assert "\x1b[" not in check("a.txt").out
    assert "\x1b[" in check("a.txt", "--color", "always").out
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[" in check("a.txt").out
    assert "\x1b[" not in check("a.txt", "--color", "never").out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in check("a.txt").out
    assert "\x1b[" not in check("a.txt", "--format", "json", "--color", "always").out


def test_a_dumb_terminal_gets_no_colour(monkeypatch):
    class Terminal:
        def isatty(self):
            return True

    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert console.coloured("auto", Terminal())
    monkeypatch.setenv("TERM", "dumb")
    assert not console.coloured("auto", Terminal())


def test_timings_are_told_on_stderr(check):
    parts = [line.split()[0] for line in check("a.txt", "--timings").told]
    assert parts == ["cite", "compare", "check", "judge"]


def test_under_ci_the_stages_are_told(check, monkeypatch):
    monkeypatch.setenv("CI", "true")
    assert check("a.txt").told[0] == "verifier: cite (1)"
    assert check("a.txt", "-q").err == ""
