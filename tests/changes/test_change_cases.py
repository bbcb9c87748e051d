"""Each case says what two documents differ in, and which verdicts that has to get."""

from __future__ import annotations

from typing import Any

import pytest

from generator.changes.engine import compare
from generator.changes.model import Change, Comparison
from tests.changes.documents import cases, documents, side


def python_of(comparison: Comparison) -> str:
    """Write the verdict for Python as cases do."""
    return ", ".join(comparison.fails) or comparison.python


def finding(change: Change) -> str:
    """Write a change as cases do."""
    return f"{change.level} {change.rule} {change.detail}".rstrip()


@pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case['file']}: {case['name']}")
def test_a_case_gets_its_verdicts(case: dict[str, Any]) -> None:
    old, new = documents(case)
    comparison = compare(side(old), side(new))
    expected = case["expect"]
    assert expected["wire"] in (comparison.wire, "any")
    assert expected["python"] in (python_of(comparison), "any")
    if expected["findings"] != "any":
        assert [finding(change) for change in comparison.changes] == expected["findings"]
    if "messages" in expected:
        assert [change.message for change in comparison.changes] == expected["messages"]
    if "witness" in expected:
        proof = comparison.changes[0].wire.proof
        assert proof is not None
        assert proof.kind == "witness"
        assert proof.value == expected["witness"]
    if "sends" in expected:
        proof = comparison.changes[0].wire.proof
        assert proof is not None
        assert (proof.kind, proof.value) == ("request", expected["sends"])
    if "version" in expected:
        assert comparison.version == expected["version"]


@pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case['file']}: {case['name']}")
def test_a_document_does_not_differ_from_itself(case: dict[str, Any]) -> None:
    old, new = documents(case)
    assert compare(side(old), side(old)).changes == ()
    assert compare(side(new), side(new)).changes == ()
