"""Configuration: what a file may set, and what a stranger's file must not."""

import pytest

from verifier import config
from verifier.config import COMMAND_LINE_ONLY, Settings, Silence
from verifier.errors import ConfigError
from verifier.model import Severity


@pytest.fixture
def load(tmp_path):
    def load(text, settings=None):
        path = tmp_path / "verifier.toml"
        path.write_text(text, "utf-8")
        return config.load(path, settings)

    return load


def test_a_file_chooses_rules_and_severities(load):
    settings = load(
        'select = ["S", "R"]\nignore = ["S101"]\nfail-on = "warning"\n'
        '[severities]\nmoved = "warning"\n'
    )
    assert settings.select == ("S", "R")
    assert settings.ignore == ("S101",)
    assert settings.fail_on is Severity.WARNING
    assert settings.severities == {"moved": Severity.WARNING}


def test_never_means_that_nothing_fails(load):
    assert load('fail-on = "never"').fail_on is None


def test_a_silence_needs_its_reason(load):
    assert load('[[allow]]\nrule = "not-found"\nreason = "gone"\n').allow == (
        Silence("not-found", "gone"),
    )
    with pytest.raises(ConfigError, match="needs a rule and a reason"):
        load('[[allow]]\nrule = "not-found"\n')


@pytest.mark.parametrize("key", sorted(COMMAND_LINE_ONLY))
def test_a_strangers_file_opens_nothing(load, key):
    with pytest.raises(ConfigError, match="can't be set in a file") as refused:
        load(f'{key} = "127.0.0.0/8"')
    assert "command line" in refused.value.hint


def test_a_strangers_file_lowers_limits_and_raises_none(load):
    assert load("jobs = 4\ntimeout = 5.5\ndeadline = 60").jobs == 4
    settings = load("jobs = 400\ntimeout = 900")
    assert (settings.jobs, settings.timeout) == (Settings().jobs, Settings().timeout)


def test_a_file_may_go_offline_and_never_online(load):
    assert load("offline = true").offline is True
    with pytest.raises(ConfigError, match="only turn it on"):
        load("offline = false")


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("colour = 1", "not a setting"),
        ("select = 'S'", "list of strings"),
        ("select = [1]", "list of strings"),
        ("jobs = 0", "above 0"),
        ("jobs = true", "above 0"),
        ("fail-on = 'fatal'", "none of error"),
        ("dialect = 'latex'", "neither"),
        ("severities = 3", "table"),
        ("severities = {a = 'never'}", "no severity"),
        ("language = 3", "a string"),
        ("allow = 3", "array of tables"),
        ("[[allow]]\nrule = 'a'\nreason = 'b'\nuntil = 'c'", "none of"),
        ("[[allow]]\nrule = 'a'\nreason = 3", "strings"),
        ("select = [", "can't be read"),
    ],
)
def test_a_mistake_is_told_with_file_and_key(load, text, complaint):
    with pytest.raises(ConfigError, match=complaint) as refused:
        load(text)
    assert str(refused.value).startswith("verifier.toml")
    assert refused.value.exit_code == 2


def test_the_nearest_file_is_found(tmp_path):
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (tmp_path / "verifier.toml").write_text("")
    assert config.find(inner) == tmp_path / "verifier.toml"
    (tmp_path / "a" / "pyproject.toml").write_text("[project]\nname = 'x'\n")
    assert config.find(inner) == tmp_path / "verifier.toml"
    (tmp_path / "a" / "pyproject.toml").write_text("[tool.verifier]\nselect = ['S']\n")
    found = config.find(inner)
    assert found == tmp_path / "a" / "pyproject.toml"
    assert config.load(found).select == ("S",)


def test_a_file_that_is_no_text_is_told(tmp_path):
    path = tmp_path / "verifier.toml"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ConfigError, match="can't be read"):
        config.load(path)


@pytest.mark.parametrize("text", ["timeout = nan", "timeout = inf", "jobs = 0.5", "deadline = 0"])
def test_a_limit_is_a_number_above_nothing(load, text):
    with pytest.raises(ConfigError, match="number"):
        load(text)


def test_a_pattern_that_is_none_is_told(load):
    with pytest.raises(ConfigError, match="no regular expression"):
        load('exclude-url = ["("]')


@pytest.mark.parametrize("text", ["tool = 3", "[tool]\nverifier = 3", "[project]\nname = 'x'"])
def test_a_shared_file_without_a_table_of_ours_is_passed_by(tmp_path, text):
    shared = tmp_path / "pyproject.toml"
    shared.write_text(text, "utf-8")
    assert config.find(tmp_path) != shared
    assert config.load(shared) == Settings()


@pytest.mark.parametrize("data", [b"\xff", b"x", b"x = " + b"[" * 5000])
def test_a_file_that_is_no_toml_is_told(tmp_path, data):
    (tmp_path / "verifier.toml").write_bytes(data)
    with pytest.raises(ConfigError, match="can't be read"):
        config.load(tmp_path / "verifier.toml")
