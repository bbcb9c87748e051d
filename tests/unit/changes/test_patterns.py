"""A text that a pattern matches, and patterns that match every text."""

from __future__ import annotations

import re

import pytest

from generator.changes.normal.patterns import matches_all, matching_text

MATCHED = [
    "^[A-Z]{3}$",
    r"^\d{4}-\d{2}$",
    r"^\w+\s\W\D\S$",
    "^(cat|dog)s?$",
    "^a+?b*$",
    "^[^a]$",
    "^[^b]$",
    "^[^a-z]$",
    "^[^a-zA-Z0-9]$",
    r"^[^\w\s]$",
    r"^[^\W]$",
    r"^[\d.]+$",
    "^.x$",
    "^[^abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_ !-]$",
]


@pytest.mark.parametrize("pattern", MATCHED)
def test_a_text_that_is_made_for_a_pattern_is_matched_by_it(pattern: str) -> None:
    text = matching_text(pattern)
    assert text is not None
    assert re.search(pattern, text)


def test_a_text_is_as_long_as_it_has_to_be() -> None:
    assert matching_text("^[a-z]+$", least=5) == "aaaaa"
    assert matching_text("^[a-z]{2,3}$", least=5) == "aaa", "a pattern bounds the length, too"
    assert matching_text("^a{3000}$") is None, "no text of thousands of characters is shown"


@pytest.mark.parametrize("pattern", ["(", "[z-a]", "^(a)(?!a)a$", r"^\p{L}$", r"^[^\w\W]$"])
def test_what_is_no_pattern_or_matches_nothing_gets_no_text(pattern: str) -> None:
    assert matching_text(pattern) is None


@pytest.mark.parametrize("pattern", ["", ".*", "a*", "(a|b)?", "(?:a*)*", "(a?|b)"])
def test_a_pattern_that_names_no_place_and_fits_nothing_matches_all(pattern: str) -> None:
    assert matches_all(pattern)
    assert all(re.search(pattern, text) for text in ("", "zz", "a b", "\n"))


@pytest.mark.parametrize(
    "pattern", ["a", "^$", "^.*$", "(^a|b*)", "(?:^)*", "(?=b)", "(a)?\\1", "("]
)
def test_a_pattern_with_an_anchor_a_letter_or_a_fault_does_not_match_all(pattern: str) -> None:
    assert not matches_all(pattern)
