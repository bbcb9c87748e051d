"""What docstrings say of schemas and operations."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from generator.api.model import Operation, Schema
from generator.python.text.descriptions import (
    describe_deprecation,
    describe_field,
    describe_operation,
    describe_schema,
)
from generator.python.text.literals import SpecText
from tests.support.loading import api_of, api_of_schemas


def _schema(**keywords: Any) -> Schema:
    return api_of_schemas({"X": keywords}).schemas[0][1]


@pytest.mark.parametrize(
    ("keywords", "text"),
    [
        ({}, ""),
        ({"description": " Words. \n"}, "Words."),
        ({"minLength": 1, "maxLength": 64}, "At least 1 character, at most 64 characters."),
        ({"minimum": 0}, ""),
        ({"exclusiveMaximum": 1.5}, "Less than 1.5."),
        ({"default": 'a"\n'}, "Default: `'a\"\\n'`."),
        ({"default": True}, "Default: True."),
        ({"default": "a`b"}, 'Default: "a`b".'),
        ({"pattern": r"^\d$"}, r"Matching `^\d$`."),
        ({"minimum": -(2**63), "maximum": 2**31 - 1}, ""),
        ({"minLength": 3, "maxLength": 3}, "Exactly 3 characters."),
        ({"default": None}, ""),
        ({"deprecated": True}, "Deprecated."),
        ({"description": "Words.", "default": 3}, "Words.\n\nDefault: 3."),
    ],
)
def test_a_field_says_its_description_then_what_its_keywords_add(
    keywords: dict[str, Any], text: str
) -> None:
    assert describe_field(_schema(**keywords)) == text


@pytest.mark.parametrize(
    ("description", "text"),
    [
        ("The order", "The order."),
        ("The `order`", "The `order`."),
        ("Shown as `Hi.`", "Shown as `Hi.`"),
        ("The order!", "The order!"),
        ("See https://example.com/a", "See https://example.com/a"),
        ("One of:\n- a\n- b", "One of:\n- a\n- b"),
        ("One of:\n\n    code", "One of:\n\n    code"),
        ("# Heading", "# Heading"),
        ("Die Größe", "Die Größe."),
        ("注文", "注文"),
        ("As follows:", "As follows:"),
    ],
)
def test_a_last_sentence_ends_with_a_full_stop(description: str, text: str) -> None:
    assert describe_field(_schema(description=description)) == text


def test_a_title_counts_where_it_is_more_than_a_name() -> None:
    assert describe_schema(_schema(title="Order")) == ""
    assert describe_schema(_schema(title="An order")) == "An order."
    assert describe_schema(_schema(title="An order", description="Words.")) == "Words."


def _operation(summary: str, description: str) -> Operation:
    responses = {"204": {"description": ""}}
    (operation,) = api_of({"paths": {"/a": {"get": {"responses": responses}}}}).operations
    return replace(operation, summary=summary, description=description)


@pytest.mark.parametrize(
    ("summary", "description", "text"),
    [
        ("List pets", "", "List pets."),
        ("List pets?", "", "List pets?"),
        ("List pets", "List pets.", "List pets."),
        ("List pets", "All of them.", "List pets.\n\nAll of them."),
        ("", "The first line of it,\nwhich goes on.", "The first line of it, which goes on."),
        ("", "First line.\nSecond.", "First line.\n\nSecond."),
        (
            "",
            f"See {'a, ' * 30}e.g. Boxes. Then this. And that.",
            f"See {'a, ' * 30}e.g. Boxes.\n\nThen this. And that.",
        ),
        ("", "", "GET /a"),
    ],
)
def test_a_method_says_its_summary_as_a_sentence(summary: str, description: str, text: str) -> None:
    assert describe_operation(_operation(summary, description)) == text


def test_words_of_a_document_stay_marked_as_such() -> None:
    assert isinstance(describe_schema(_schema()), SpecText)
    assert isinstance(describe_field(_schema()), SpecText)
    assert isinstance(describe_operation(_operation("", "")), SpecText)


@pytest.mark.parametrize(
    ("summary", "description", "reason"),
    [
        ("Get", "", "`GET /a` is deprecated."),
        ("Get", "This endpoint is deprecated.", "`GET /a` is deprecated."),
        ("(Deprecated) Get a", "", "`GET /a` is deprecated."),
        ("[DEPRECATED] Get a", "Gives a. Use b instead", "Use b instead."),
        ("Get", "Deprecated: switch to b. More.", "Deprecated: switch to b."),
        ("Get", "Gives a.\n\nIt will be\nremoved soon.", "It will be removed soon."),
    ],
)
def test_the_reason_is_what_the_document_says_of_the_end(
    summary: str, description: str, reason: str
) -> None:
    operation = _operation(summary, description)
    assert describe_deprecation(operation) == ""
    assert describe_deprecation(replace(operation, deprecated=True)) == reason
