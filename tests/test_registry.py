"""Names: listed without importing, loaded once, a slip answered, plug-ins like files."""

from types import ModuleType

import pytest

from verifier import registry
from verifier.errors import UnknownFormat, UnknownName
from verifier.model import Need, Severity, Source


@pytest.fixture(autouse=True)
def _fresh():
    """Forget what the registry remembers, before a test and after it."""

    def forget():
        for remembered in (registry.names, registry._plugins, registry.load, registry.rules):
            remembered.cache_clear()

    forget()
    yield
    forget()


def plugged(monkeypatch, group, name, load):
    class Point:
        def __init__(self):
            self.name = name
            self.load = load

    def entry_points(*, group):
        return [Point()] if group == f"verifier.{wanted}" else []

    wanted = group
    monkeypatch.setattr("importlib.metadata.entry_points", entry_points)


def a_module(**attributes):
    module = ModuleType("desk_rule")
    module.__doc__ = "Ask the desk."
    vars(module).update(
        {"CODE": "X901", "SEVERITY": Severity.NOTE, "PASSES": "The desk agrees",
         "check_run": lambda run: []} | attributes
    )  # fmt: skip
    return module


@pytest.mark.parametrize("group", registry.GROUPS)
def test_every_name_can_be_loaded_and_nothing_private_has_one(group):
    for name in registry.names(group):
        assert registry.load(group, name)
        assert not name.startswith("_")
        assert "_" not in name


def test_readers_and_formats_are_what_the_protocols_say():
    for name in registry.names("readers"):
        module = registry.load("readers", name)
        assert all(s.startswith(".") and s == s.lower() for s in module.SUFFIXES)
        assert callable(module.read)
    for name in registry.names("reports"):
        module = registry.load("reports", name)
        assert "/" in module.MEDIA_TYPE
        assert callable(module.render)


@pytest.mark.parametrize(
    ("group", "slip", "hint"),
    [
        ("readers", "plian", "Did you mean plain?"),
        ("reports", "htlm", "Did you mean html?"),
        ("checks", "not-fuond", "Did you mean not-found"),
        ("reports", "zzz", "Known: concise, html"),
    ],
)
def test_a_slip_is_answered(group, slip, hint):
    with pytest.raises(UnknownName, match=f"“{slip}”") as told:
        registry.load(group, slip)
    assert hint in told.value.hint


def test_rules_stand_in_the_order_of_their_codes():
    codes = [rule.code for rule in registry.rules()]
    assert codes == sorted(codes)


def test_rules_are_chosen_by_name_code_and_beginning():
    def chosen(wanted, unwanted=()):
        return [rule.code for rule in registry.select(wanted, unwanted)]

    assert chosen(["not-found"]) == chosen(["W404"]) == chosen(["w404"]) == ["W404"]
    assert all(code.startswith("D5") for code in chosen(["D5"]))
    assert len(chosen(["D"])) > 5
    assert chosen(["D", "D501"]) == chosen(["D"])
    assert chosen([]) == [rule.code for rule in registry.rules() if rule.default]
    assert chosen(["D"], ["D50"]) == [c for c in chosen(["D"]) if not c.startswith("D50")]


@pytest.mark.parametrize("word", ["W999", "nothing", "", " "])
def test_a_word_that_chooses_nothing_is_told(word):
    with pytest.raises(UnknownName, match="There is no rule called"):
        registry.select([word])


def test_a_reader_is_chosen_by_suffix_or_by_name():
    assert registry.reader_for(Source("a/B.MD", b""))[0] == "markdown"
    assert registry.reader_for(Source("a.bib", b""))[0] == "bibtex"
    assert registry.reader_for(Source("a.xyz", b""), "plain")[0] == "plain"
    with pytest.raises(UnknownName):
        registry.reader_for(Source("a.md", b""), "plian")


@pytest.mark.parametrize(("name", "told"), [("a.xyz", "“.xyz”"), ("README", "without a suffix")])
def test_a_file_that_nobody_reads_is_told(name, told):
    with pytest.raises(UnknownFormat, match=told) as unknown:
        registry.reader_for(Source(name, b""))
    assert ".md" in unknown.value.hint


def test_a_plug_in_is_a_rule_like_any_other(monkeypatch):
    plugged(monkeypatch, "checks", "desk-agrees", a_module)
    rule = registry.rule("X901")
    assert (rule.name, rule.summary, rule.family) == ("desk-agrees", "Ask the desk.", "X")
    assert rule.needs(None) is Need.NOTHING
    assert rule in registry.select([])
    assert "desk-agrees" in registry.names("checks")


def test_a_plug_in_that_is_off_waits_to_be_asked(monkeypatch):
    plugged(monkeypatch, "checks", "desk-agrees", lambda: a_module(DEFAULT=False))
    assert "X901" not in [rule.code for rule in registry.select([])]
    assert [rule.code for rule in registry.select(["desk-agrees"])] == ["X901"]


def test_a_plug_in_that_is_broken_is_told(monkeypatch):
    def load():
        raise ImportError("no module named desk")

    plugged(monkeypatch, "checks", "desk-agrees", load)
    with pytest.raises(UnknownName, match="of a plug-in can't be loaded: no module named desk"):
        registry.rules()


@pytest.mark.parametrize(
    "module",
    [
        a_module(check_note=lambda note: []),
        a_module(CODE=None),
        a_module(SEVERITY="bad"),
        ModuleType("empty"),
    ],
)
def test_a_module_that_is_no_rule_is_told(monkeypatch, module):
    plugged(monkeypatch, "checks", "desk-agrees", lambda: module)
    with pytest.raises(UnknownName, match="desk-agrees"):
        registry.rules()
