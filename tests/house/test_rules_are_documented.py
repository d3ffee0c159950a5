"""Each rule explains itself, has its code in the register, and a code never changes its rule."""

import re
import tomllib
from pathlib import Path

import pytest

from verifier import registry

ROOT = Path(__file__).parents[2]
CODES = tomllib.loads((ROOT / "docs/reference/codes.toml").read_text("utf-8"))
PARTS = ["## Why", "## Example", "## Remedy", "## Limits"]

rules = pytest.mark.parametrize("rule", registry.rules(), ids=lambda rule: rule.name)


@rules
def test_a_rule_has_its_page(rule):
    assert re.findall(r"^## \w+$", rule.text, re.M) == PARTS
    assert rule.summary.endswith(".")
    for part in re.split(r"^## \w+$", rule.text, flags=re.M):
        assert part.strip()


@rules
def test_a_rule_says_what_it_means_to_pass(rule):
    assert rule.passes
    assert not rule.passes.endswith(".")
    assert rule.passes[0].isupper()


@rules
def test_a_rule_has_its_tests(rule):
    mentions = [
        path
        for path in (ROOT / "tests/checks").glob("test_*.py")
        if rule.name in path.read_text("utf-8")
    ]
    assert mentions


@rules
def test_what_a_rule_supersedes_exists(rule):
    assert set(rule.supersedes) <= set(registry.names("checks"))


def test_the_register_of_codes_is_complete_and_unchanged():
    assert {rule.name: rule.code for rule in registry.rules()} == CODES["rules"]


def test_no_two_rules_share_a_code():
    codes = [rule.code for rule in registry.rules()]
    assert len(codes) == len(set(codes))


def test_codes_that_look_like_http_statuses_mean_them():
    assert not {"W401", "W403", "W410", "W429"} & {rule.code for rule in registry.rules()}
