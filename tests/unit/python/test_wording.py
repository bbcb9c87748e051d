"""What docstrings say of schemas and operations."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from generator.api.model import Operation, Schema
from generator.python.text.descriptions import describe_field, describe_operation, describe_schema
from generator.python.text.literals import SpecText
from tests.support.loading import api_of, api_of_schemas


def _schema(**keywords: Any) -> Schema:
    return api_of_schemas({"X": keywords}).schemas[0][1]


@pytest.mark.parametrize(
    ("keywords", "text"),
    [
        ({}, ""),
        ({"description": " Words. \n"}, "Words."),
        ({"minLength": 1, "maxLength": 64}, "At least 1 characters, at most 64 characters."),
        ({"minimum": 0}, ""),
        ({"exclusiveMaximum": 1.5}, "Less than 1.5."),
        ({"default": 'a"\n'}, 'Default: "a\\"\\n".'),
        ({"default": True}, "Default: true."),
        ({"default": None}, ""),
        ({"deprecated": True}, "Deprecated."),
        ({"description": "Words.", "default": 3}, "Words.\n\nDefault: 3."),
    ],
)
def test_a_field_says_its_description_then_what_its_keywords_add(
    keywords: dict[str, Any], text: str
) -> None:
    assert describe_field(_schema(**keywords)) == text


def test_a_title_counts_where_it_is_more_than_a_name() -> None:
    assert describe_schema(_schema(title="Order")) == ""
    assert describe_schema(_schema(title="An order")) == "An order"
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
        ("", "First line\nsecond.", "First line.\n\nsecond."),
        ("", "", "GET /a"),
    ],
)
def test_a_method_says_its_summary_as_a_sentence(summary: str, description: str, text: str) -> None:
    assert describe_operation(_operation(summary, description)) == text


def test_words_of_a_document_stay_marked_as_such() -> None:
    assert isinstance(describe_schema(_schema()), SpecText)
    assert isinstance(describe_field(_schema()), SpecText)
    assert isinstance(describe_operation(_operation("", "")), SpecText)
