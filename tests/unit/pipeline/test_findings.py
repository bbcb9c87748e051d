"""What the validation and the parser say of one place becomes one diagnostic."""

from __future__ import annotations

from dataclasses import replace

from generator.api import UNSUPPORTED
from generator.errors import Diagnostic, Location
from generator.pipeline.findings import told_once

HERE = Location(file="shop.yaml", line=3, pointer="/paths/~1pets/get")
VALIDATED = Diagnostic(
    level="error", rule="unknown-value", problem="`style` is `a; b`", location=HERE, hint="mend it"
)
PARSED = Diagnostic(
    level="warning",
    rule="unknown-style",
    problem="style 'a; b' does not exist",
    location=HERE,
    consequence="'form' is used",
)
ELSEWHERE = replace(PARSED, location=replace(HERE, line=9))


def test_the_validation_says_what_is_wrong_and_the_parser_what_follows() -> None:
    (told, other) = told_once([VALIDATED], [PARSED, ELSEWHERE])
    assert told == replace(VALIDATED, consequence="'form' is used")
    assert told.message == "`style` is `a; b`; 'form' is used"
    assert other == ELSEWHERE


def test_a_semicolon_of_the_document_is_no_consequence() -> None:
    (told,) = told_once([VALIDATED], [replace(PARSED, consequence="")])
    assert told.message == "`style` is `a; b`"


def test_both_consequences_are_told() -> None:
    (told,) = told_once([replace(VALIDATED, consequence="no client needs it")], [PARSED])
    assert told.message == "`style` is `a; b`; no client needs it; 'form' is used"


def test_an_operation_that_is_left_out_says_it_all() -> None:
    lost = Diagnostic(
        level="error", rule=UNSUPPORTED, problem="GET /pets cannot be generated", location=HERE
    )
    assert tuple(told_once([VALIDATED], [PARSED, lost])) == (lost,)
