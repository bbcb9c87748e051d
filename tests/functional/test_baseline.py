"""`validate` and `generate` tell the same findings; what is ignored or in the baseline is told by neither."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.support.command import CONFIGURATION, PETS, Oarlock

LIMIT = "{name: limit, in: query, schema: {type: integer}}"
BROKEN = PETS.replace(LIMIT, LIMIT.replace("integer", 'integer, default: "1"'))
NOTED = BROKEN.replace(
    "        name: {type: string}\n        owner",
    "        name: {type: string, enum: [1]}\n        owner",
)
"""The pets with an error (bad-default) and a warning of the planner (enum-type)."""
NEW = NOTED.replace("    Owner:\n", "    Owner:\n      maxProperties: -1\n")


def _rules(text: str) -> list[str]:
    return [line.rpartition("[")[2].rstrip("]") for line in text.splitlines() if line.endswith("]")]


@pytest.fixture
def noted(repository: Path) -> Path:
    (repository / "pets.yaml").write_text(NOTED)
    return repository


@pytest.mark.usefixtures("noted")
def test_validate_and_generate_tell_the_same(oarlock: Oarlock) -> None:
    validated = oarlock("validate")
    generated = oarlock("generate")
    assert (validated.code, generated.code) == (1, 0)
    assert _rules(validated.out) == ["bad-default", "enum-type"]
    assert validated.out == generated.err
    assert validated.err == "pets.yaml: 1 error, 1 warning\n"
    assert "  the document has 1 error, 1 warning\n" in generated.out


@pytest.mark.usefixtures("noted")
def test_a_document_that_cannot_be_generated_has_the_same_errors(
    oarlock: Oarlock, repository: Path
) -> None:
    (repository / "pets.yaml").write_text(NOTED.replace("name: id, in: path", "in: path"))
    validated = oarlock("validate", "--format", "json")
    generated = oarlock("generate")
    errors = [one["rule"] for one in json.loads(validated.out) if one["level"] == "error"]
    assert generated.code == 2
    assert _rules(generated.err) == errors
    assert "unsupported-operation" in errors


@pytest.mark.usefixtures("noted")
def test_a_file_is_read_as_its_target_reads_it(oarlock: Oarlock, repository: Path) -> None:
    (repository / "oarlock.toml").write_text(f'{CONFIGURATION}ignore = ["enum-type"]\n')
    for arguments in ((), ("pets",), ("pets.yaml",), ("./pets.yaml",)):
        assert _rules(oarlock("validate", *arguments).out) == ["bad-default"]


@pytest.mark.usefixtures("noted")
@pytest.mark.parametrize(
    ("ignored", "rules"),
    [
        ("enum-type", ["bad-default"]),
        ("#/components/schemas/Pet", ["bad-default"]),
        ("pets.yaml", ["bad-default"]),
        ("enum-type pets.yaml#/components", ["bad-default"]),
        ("other.yaml", ["bad-default", "enum-type"]),
        ("bad-default", ["bad-default", "enum-type"]),
    ],
)
def test_validate_and_generate_ignore_the_same(
    oarlock: Oarlock, ignored: str, rules: list[str]
) -> None:
    assert _rules(oarlock("validate", "--ignore", ignored).out) == rules
    assert _rules(oarlock("generate", "--ignore", ignored).err) == rules


def test_what_cannot_be_ignored_is_said(oarlock: Oarlock) -> None:
    run = oarlock("validate", "--ignore", "Some Thing")
    assert run.code == 2
    assert '"Some Thing" is no rule, place or file' in run.err


def test_only_what_is_new_is_told_beside_a_baseline(oarlock: Oarlock, noted: Path) -> None:
    written = oarlock("validate", "--write-baseline")
    assert (written.code, written.out) == (0, "")
    assert written.err == "pets.yaml: 2 findings in oarlock-baseline.toml\n"
    assert (
        (noted / "oarlock-baseline.toml")
        .read_text()
        .endswith(
            "[documents]\n"
            '"pets.yaml" = [\n'
            '    "bad-default#/paths/~1pets/get/parameters/0/schema/default",\n'
            '    "enum-type#/components/schemas/Pet/properties/name",\n'
            "]\n"
        )
    )
    run = oarlock("validate")
    assert (run.code, run.out) == (0, "")
    assert run.err == "pets.yaml: nothing new, 2 findings of oarlock-baseline.toml not told\n"
    assert oarlock("generate", "--fail-on", "error").code == 0
    (noted / "pets.yaml").write_text(NEW)
    run = oarlock("validate")
    assert (run.code, _rules(run.out)) == (1, ["out-of-range"])
    assert _rules(oarlock("generate").err) == ["out-of-range"]


def test_an_entry_without_a_finding_is_told_and_taken_out(oarlock: Oarlock, noted: Path) -> None:
    oarlock("validate", "--write-baseline")
    (noted / "pets.yaml").write_text(BROKEN)
    run = oarlock("validate")
    assert run.code == 0
    assert run.err.splitlines()[1:] == [
        "note: oarlock-baseline.toml has 1 entry without a finding:",
        "  enum-type#/components/schemas/Pet/properties/name",
        "  `oarlock validate --write-baseline` takes them out",
    ]
    oarlock("validate", "--write-baseline")
    assert "enum-type" not in (noted / "oarlock-baseline.toml").read_text()
    (noted / "pets.yaml").write_text(PETS)
    oarlock("validate", "--write-baseline")
    assert not (noted / "oarlock-baseline.toml").exists()


def test_a_baseline_keeps_what_it_says_of_other_documents(oarlock: Oarlock, noted: Path) -> None:
    (noted / "others.yaml").write_text(NOTED)
    oarlock("validate", "--write-baseline", "others.yaml")
    oarlock("validate", "--write-baseline")
    assert oarlock("validate", "others.yaml", "pets.yaml").code == 0


@pytest.mark.usefixtures("noted")
@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("documents = 3\n", "it holds one table, [documents]"),
        ('[documents]\n"pets.yaml" = "all"\n', '"pets.yaml" must be a list of findings'),
        ("<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n", "a merge left both sides here"),
        ("documents =\n", "not TOML"),
    ],
)
def test_a_broken_baseline_is_said(
    oarlock: Oarlock, repository: Path, text: str, problem: str
) -> None:
    (repository / "oarlock-baseline.toml").write_text(text)
    run = oarlock("validate")
    assert run.code == 2
    assert run.err.startswith(f"error: oarlock-baseline.toml: {problem}")


def test_a_rule_is_explained(oarlock: Oarlock) -> None:
    run = oarlock("validate", "--explain", "bad-default")
    assert (run.code, run.err) == (0, "")
    assert run.out.startswith("bad-default (error)\n\nA default does not fit its schema. ")
    assert oarlock("generate", "--explain", "bad-default").out == run.out
    run = oarlock("validate", "--explain", "bad-defalt")
    assert run.code == 2
    assert 'no rule is called "bad-defalt"; did you mean "bad-default"?' in run.err


@pytest.mark.usefixtures("noted")
def test_errors_that_a_client_survives_are_told_once_and_counted_then(oarlock: Oarlock) -> None:
    assert _rules(oarlock("generate").err) == ["bad-default", "enum-type"]
    run = oarlock("generate", "--force")
    assert run.err == ""
    assert "  the document has 1 error, 1 warning (-v lists them all)\n" in run.out
    assert _rules(oarlock("generate", "-v").err) == ["bad-default", "enum-type"]
    refused = oarlock("generate", "--fail-on", "error")
    assert (refused.code, _rules(refused.err)[:1]) == (1, ["bad-default"])
