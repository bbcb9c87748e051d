"""Every rule is explained, and its examples are true: one is told, the other is a document without findings."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest

from generator.options import Models, PackageOptions
from generator.pipeline.reading import validate
from generator.rules import RULES, TOPICS, Rule, explained, rules_of
from tests.support.command import ROOT

# How the stages name a rule: by keyword, or as the first or second argument of these.
_WITH_RULE = {"Worded": 0, "Refusal": 0, "_warning": 0, "report": 1, "_refused": 1, "_fault": 1}
_STAGES = ("spec", "api", "python", "pipeline", "system")
_SHOWN_ONLY = 29
"""As many examples cannot be run: those of limits, of the network, and of what another rule tells first."""


def _named(tree: ast.AST) -> Iterator[str]:
    constants = {
        target.id: node.value.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Constant)
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = (
            node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        )
        given = [keyword.value for keyword in node.keywords if keyword.arg == "rule"]
        given += node.args[_WITH_RULE[name] :][:1] if name in _WITH_RULE else []
        for value in given:
            for part in ast.walk(value):
                if isinstance(part, ast.Name):
                    part = ast.Constant(constants.get(part.id))
                if isinstance(part, ast.Constant) and isinstance(part.value, str):
                    yield part.value


def _used() -> frozenset[str]:
    files = [path for stage in _STAGES for path in (ROOT / "generator" / stage).rglob("*.py")]
    return frozenset(name for path in files for name in _named(ast.parse(path.read_text())))


def test_every_rule_that_a_stage_names_is_explained_and_none_besides() -> None:
    used = _used()
    assert len(used) > 70
    assert used == RULES.keys()


def test_no_rule_is_in_two_topics() -> None:
    names = [rule.name for topic in TOPICS for rule in rules_of(topic)]
    assert len(names) == len(set(names)) == len(RULES)
    files = {path.stem for path in (ROOT / "generator" / "rules").glob("*.toml")}
    assert files == set(TOPICS)


def _document(rule: Rule, example: str, folder: Path) -> str:
    text = example
    if not rule.is_whole:
        rest = {
            "openapi": "openapi: 3.1.1\n",
            "info": 'info: {title: Pets, version: "1"}\n',
            "paths": "paths: {}\n",
        }
        missing = "".join(
            line
            for key, line in rest.items()
            if not text.startswith(f"{key}:") and f"\n{key}:" not in text
        )
        text = text.strip("\n") + "\n"
        text = (
            text + missing
            if rule.name != "several-documents"
            else missing.replace('info: {title: Pets, version: "1"}\n', "") + text
        )
    path = folder / "openapi.yaml"
    path.write_text(text)
    return str(path)


def _options(rule: Rule) -> PackageOptions:
    if not rule.models:
        return PackageOptions(package="client")
    return PackageOptions(package="client", kind="models", models=cast(Models, rule.models))


PROVEN = [rule for rule in RULES.values() if not (rule.is_command or rule.is_shown_only)]


@pytest.mark.parametrize("rule", PROVEN, ids=lambda rule: rule.name)
def test_the_example_that_is_told_is_told(rule: Rule, tmp_path: Path) -> None:
    found, _ = validate(_document(rule, rule.fails, tmp_path), options=_options(rule))
    assert (rule.name, rule.level) in {(each.rule, each.level) for each in found}


@pytest.mark.parametrize("rule", PROVEN, ids=lambda rule: rule.name)
def test_the_example_that_is_not_told_has_no_findings_at_all(rule: Rule, tmp_path: Path) -> None:
    found = validate(_document(rule, rule.passes, tmp_path), options=_options(rule))
    assert found == ((), True)


def test_few_examples_are_only_shown() -> None:
    assert len(RULES) - len(PROVEN) <= _SHOWN_ONLY


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.name)
def test_an_explanation_says_what_is_wrong_in_sentences(rule: Rule) -> None:
    assert rule.title.endswith(".")
    assert rule.meaning.endswith(".")
    text = explained(rule, lambda text, _: text, width=50)
    assert all(len(line) <= 50 or line.startswith("  ") for line in text.splitlines())
    assert rule.name in text
    assert ("ignore = [" in text) is (rule.level != "error")
