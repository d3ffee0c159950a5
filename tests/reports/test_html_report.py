"""The HTML report: one safe file in which every link lands, whatever strangers wrote into it."""

import base64
import hashlib
import re
from html.parser import HTMLParser

import pytest
from attrs import evolve
from made_report import HOSTILE, PATH, bibliography, read_only, report

from verifier import registry
from verifier.model import Report, RunFacts
from verifier.reports import html

VOID = {"meta", "link", "br", "hr", "img", "input", "base"}


class Seen(HTMLParser):
    """Collects what matters of a page: tags, attributes, ids, links, style, script and text."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.content: dict[str, str] = {}
        self.open: list[str] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] in ("style", "script"):
            self.content[self.open[-1]] = data
        else:
            self.text.append(data)

    def all(self, name: str) -> list[str]:
        return [value or "" for _, attrs in self.tags for n, value in attrs.items() if n == name]

    def classes(self) -> list[str]:
        return [c for value in self.all("class") for c in value.split()]


def seen(page: str) -> Seen:
    parser = Seen()
    parser.feed(page)
    parser.close()
    assert parser.open == []
    return parser


def several() -> Report:
    """Return a run of three documents, two of them with the same statements."""
    made = report()
    twin = evolve(made.documents[0], path="twin.md")
    moved = evolve(made.findings[1], path="twin.md")
    return evolve(
        made,
        documents=(*made.documents, twin, bibliography()),
        findings=(*made.findings, moved),
        verdicts={
            **made.verdicts,
            **{("twin.md", key): verdict for (_, key), verdict in made.verdicts.items()},
        },
    )


def bare() -> Report:
    """Return a run in which nothing that can be missing is there."""
    made = report()
    one = made.documents[0]
    statements = tuple(
        evolve(s, section="", quotations=(), dates=(), markers=(), notes=(), note_ids=())
        for s in one.statements[:2]
    )
    quiet = evolve(one, statements=statements, notes=(), title="", dated=None)
    return Report(RunFacts("2026-11-24"), (quiet,))


PAGES = {
    "one": report(),
    "several": several(),
    "read": read_only(),
    "bare": bare(),
    "no document": Report(RunFacts("2026-11-24", incomplete="The deadline passed.")),
    "bibliography": Report(RunFacts("2026-11-24"), (bibliography(),)),
}


@pytest.fixture(params=list(PAGES))
def page(request: pytest.FixtureRequest) -> str:
    return html.render(PAGES[request.param])


def test_no_style_and_no_handler_stands_in_an_attribute(page: str) -> None:
    names = {name for _, attrs in seen(page).tags for name in attrs}
    assert [name for name in names if name == "style" or name.startswith("on")] == []


def test_every_link_inside_lands(page: str) -> None:
    parser = seen(page)
    ids = parser.all("id")
    inside = {link[1:] for link in parser.all("href") if link.startswith("#")}
    named = {i for value in parser.all("aria-labelledby") for i in value.split()}
    assert inside | named <= set(ids)


def test_every_id_is_used_once_and_holds_no_space(page: str) -> None:
    ids = seen(page).all("id")
    assert len(ids) == len(set(ids))
    assert not [i for i in ids if not i or re.search(r"\s", i)]


def test_links_outward_are_web_addresses_that_tell_nobody_where_they_come_from(page: str) -> None:
    parser = seen(page)
    for tag, attrs in parser.tags:
        assert "src" not in attrs
        link = attrs.get("href") or "#"
        if not link.startswith("#"):
            assert tag == "a"
            assert re.match(r"https?://[^\s\"'<>]+$", link)
            assert attrs["rel"] == "noreferrer noopener"


def test_the_policy_names_the_style_and_the_script_that_stand_in_the_page(page: str) -> None:
    parser = seen(page)
    policy = next(a["content"] for t, a in parser.tags if t == "meta" and "http-equiv" in a)
    for tag in ("style", "script"):
        digest = base64.b64encode(hashlib.sha256(parser.content[tag].encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in (policy or "")
    assert (policy or "").startswith("default-src 'none';")


def test_there_is_one_style_one_script_and_nothing_that_loads(page: str) -> None:
    tags = [tag for tag, _ in seen(page).tags]
    assert tags.count("style") == tags.count("script") == tags.count("h1") == 1
    assert {"img", "link", "iframe", "object", "embed", "base"} & set(tags) == set()


def test_what_strangers_wrote_is_text() -> None:
    parser = seen(html.render(report()))
    text = " ".join(parser.text)
    assert HOSTILE in text
    assert "<script>alert(2)</script> v. Orsk" in text
    assert not {"\x1b", "\u202e"} & set(text)


def test_no_password_and_no_token_is_on_the_page(page: str) -> None:
    assert "s3cr3t" not in page
    assert "ann:pw" not in page


def test_every_statement_has_its_sentence_its_card_and_its_place_in_the_map() -> None:
    parser = seen(html.render(report()))
    ids = parser.all("id")
    for statement in report().documents[0].statements:
        assert {f"{letter}-{statement.id}" for letter in "tsm"} <= set(ids)


def test_every_finding_stands_once() -> None:
    page = html.render(report())
    for finding in report().findings:
        assert page.count(f"<code>{finding.fingerprint}</code>") == 1


def test_a_source_and_its_bibtex_stand_once() -> None:
    page = html.render(report())
    for reference in report().references:
        assert len(re.findall(rf"<summary>BibTeX <code>{reference.key}</code>", page)) == 1
    assert seen(page).classes().count("bib") == len(report().references)


def test_a_statement_with_nothing_to_show_has_a_card_of_one_line() -> None:
    page = html.render(report())
    slim = re.findall(r'<article class="card [^"]*slim" id="s-([0-9a-f]+)"', page)
    assert slim == [report().documents[0].statements[0].id]


def test_a_quotation_that_was_not_compared_is_not_shown_as_found() -> None:
    page = html.render(report())
    states = re.findall(r'<span class="quo q-([a-z]+)">“', page)
    assert set(states) == {"altered", "archived", "attested", "unknown"}


def test_a_finding_says_what_its_rule_asks_and_passes_say_what_held() -> None:
    rule = registry.rules()[0]
    made = report()
    finding = evolve(made.findings[1], code=rule.code, name=rule.name, suggestion=None)
    passed = evolve(made.passed[0], code=rule.code)
    text = " ".join(seen(html.render(evolve(made, findings=(finding,), passed=(passed,)))).text)
    assert rule.summary in text
    assert f"What {rule.code} asks" in text
    assert rule.passes in text


def test_the_version_stands_in_one_line_and_no_clock_beside_the_days_of_the_check() -> None:
    for page in (html.render(report()), html.render_index(report(), {})):
        assert [line for line in page.splitlines() if "9.9.9" in line] == [
            '<meta name="generator" content="verifier 9.9.9">'
        ]
        assert "09:58" not in page


def test_the_same_report_is_the_same_page() -> None:
    assert html.render(report()) == html.render(report())


def test_what_a_machine_could_not_read_is_listed_with_its_reason() -> None:
    page = html.render(report())
    section = page[page.index('id="unchecked"') :]
    for reason in ("refuses programs", "gives no address", "is on paper", "did not answer in time"):
        assert reason in section


def test_a_document_is_dated_without_a_date_before_any_year_is_shown() -> None:
    page = html.render(bare())
    assert "Document dated" not in page
    assert 'class="dates"' not in page


def test_several_documents_follow_each_other_with_a_heading_each() -> None:
    page = html.render(several())
    assert page.count('<h2 class="page-title">') == 3
    assert "<h1><bdi>3 documents</bdi></h1>" in page


def test_one_document_of_several_is_a_page_of_its_own() -> None:
    made = several()
    assert html.render_document(made, made.documents[2]).count('<article class="page"') == 1


def test_the_index_links_each_document_by_its_relative_name() -> None:
    names = {PATH: "a b/salt#1.html", "twin.md": "javascript:alert(1)"}
    page = html.render_index(several(), names)
    links = [link for link in seen(page).all("href") if not link.startswith("#")]
    assert links == ["a%20b/salt%231.html", "javascript%3Aalert%281%29"]


def test_a_long_document_keeps_cards_with_findings_and_folds_the_others() -> None:
    made = report()
    one = made.documents[0]
    more = tuple(evolve(one.statements[1], id=f"{n:012x}") for n in range(100, 700))
    long = evolve(made, documents=(evolve(one, statements=(*one.statements, *more)),))
    page = html.render(long)
    assert page.count(' slim" id="s-') == 602
    assert 'class="map dense"' in page


def test_an_address_that_is_none_is_no_link() -> None:
    page = html.render(report())
    assert 'href="https://court.example/a&#34;onmouseover' not in page
    assert "https://court.example/a&#34;onmouseover=&#34;b" in page


@pytest.mark.parametrize(
    ("type_", "genre", "called"),
    [
        pytest.param("interview", "", "Interview with Tomas Reyl", id="interview"),
        pytest.param("personal_communication", "", "Letter from Tomas Reyl", id="letter"),
        pytest.param("personal_communication", "email", "Email from Tomas Reyl", id="email"),
        pytest.param("speech", "", "Speech by Tomas Reyl", id="speech"),
    ],
)
def test_a_source_without_a_title_is_called_by_what_it_is(
    type_: str, genre: str, called: str
) -> None:
    made = report()
    bare_one = evolve(made.references[6], type=type_, genre=genre, title="")
    whole = evolve(made, references=(*made.references[:6], bare_one, made.references[7]))
    assert f"<bdi>{called}</bdi>" in html.render(whole)


@pytest.mark.parametrize(
    ("said", "shown"),
    [("Tuesday", "Write “Tuesday”."), ("Quote it as it stands.", "Quote it as it stands.")],
)
def test_words_to_write_are_told_from_advice(said: str, shown: str) -> None:
    made = report()
    page = html.render(evolve(made, findings=(evolve(made.findings[1], suggestion=said),)))
    assert f"<b>Remedy:</b> {shown}</p>" in page
