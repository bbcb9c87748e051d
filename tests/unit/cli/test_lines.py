"""Lines are broken between words, where a terminal is narrower than they are."""

from __future__ import annotations

import click
import pytest

from generator.cli.terminal.lines import fit


@pytest.mark.parametrize(
    ("text", "fitted"),
    [
        ("short", "short"),
        ("a line of twenty cha", "a line of twenty cha"),
        ("a line of more than twenty", "a line of more than\n  twenty"),
        ("  an indented line of more", "  an indented line\n    of more"),
        ("aVeryLongWordThatNobodyBreaks", "aVeryLongWordThatNobodyBreaks"),
        ("see aVeryLongWordThatNobodyBreaks", "see\n  aVeryLongWordThatNobodyBreaks"),
        ("one    two    three    four", "one    two    three\n  four"),
        ("", ""),
        ("a\n\nb\n", "a\n\nb\n"),
    ],
)
def test_lines_break_between_words(text: str, fitted: str) -> None:
    assert fit(text, 20) == fitted


def test_colours_take_no_room() -> None:
    text = f"{click.style('a line', fg='red')} of {click.style('twenty', bold=True)} cha"
    assert fit(text, 20) == text
    assert click.unstyle(fit(f"{text} more", 20)) == "a line of twenty cha\n  more"


def test_lines_of_code_stay_whole() -> None:
    hunk = "@@ -1,2 +1,2 @@ class Client:\n-    a = one + two + three\n+    a = one + two + four\n "
    prose = "what follows is prose again"
    broken = "what follows is\n  prose again"
    assert fit(f"{hunk}\n\n{prose}", 20) == f"{hunk}\n\n{broken}"


def test_no_width_is_too_narrow() -> None:
    assert fit("a line of twenty cha", 1) == "a line of twenty cha"
