"""What a configuration may say about pages is what the runtime can do."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from generator.options import (
    STRATEGIES,
    WHOLE_NUMBERS,
    PageSetting,
    page_settings,
    pagination_problem,
    pagination_schema,
)

sys.path.insert(0, str(Path(__file__).parents[3] / "templates"))

from runtime import strategies as runtime


@pytest.mark.parametrize("name", STRATEGIES)
def test_strategies_have_the_arguments_of_the_runtime(name: str) -> None:
    strategy = STRATEGIES[name]
    own: Any = getattr(runtime, strategy.class_name)
    assert set(own._fields) == set(strategy.arguments)
    required = {field for field in own._fields if field not in own._field_defaults}
    # Without a parameter to send it in, a cursor is of no use.
    assert required <= set(strategy.required)
    numbers = {field for field, value in own._field_defaults.items() if isinstance(value, int)}
    assert numbers == WHOLE_NUMBERS & set(strategy.arguments)


def test_every_strategy_of_the_runtime_can_be_configured() -> None:
    named = {strategy.class_name for strategy in STRATEGIES.values()}
    assert named == {each.__name__ for each in runtime.Strategy.__args__}


GOOD: list[Any] = [
    {},
    {"a": False},
    {"a": {"strategy": "page-number", "items": "data", "start": 0}},
    {"a": {"strategy": "offset"}, "GET /b": {"strategy": "page-number", "last": "x", "size": 9}},
    {"a": {"strategy": "link-header"}, "b": {"strategy": "next-url", "items": "x", "url": "n"}},
]
BAD: list[tuple[Any, str]] = [
    ([], "must be a table"),
    ({"a": True}, 'pagination of "a": must be false or a table'),
    ({"a": {"items": "data"}}, 'the key "strategy" is missing (there is: cursor-by-id'),
    ({"a": {"strategy": "page"}}, 'unknown strategy "page"; did you mean "page-number"?'),
    ({"a": {"strategy": 1}}, 'unknown strategy "1"'),
    ({"a": {"strategy": "offset", "itmes": "x"}}, 'unknown argument "itmes"; did you mean "items"'),
    ({"a": {"strategy": "next-url", "url": "x"}}, 'the key "items" is missing'),
    ({"a": {"strategy": "offset", "items": 1}}, '"items" must be a string'),
    ({"a": {"strategy": "page-number", "items": "x", "start": "1"}}, '"start" must be a whole'),
    ({"a": {"strategy": "page-number", "items": "x", "start": True}}, '"start" must be a whole'),
]


@pytest.mark.parametrize("table", GOOD)
def test_good_settings_are_accepted_by_reader_and_schema(table: Any) -> None:
    assert pagination_problem(table) is None
    assert jsonschema_rs.is_valid(pagination_schema(), table)


@pytest.mark.parametrize(("table", "said"), BAD)
def test_bad_settings_are_refused_by_reader_and_schema(table: Any, said: str) -> None:
    assert said in str(pagination_problem(table))
    assert not jsonschema_rs.is_valid(pagination_schema(), table)


def test_settings_are_sorted() -> None:
    table = {"b": False, "a": {"strategy": "offset", "items": "x", "limit": "n"}}
    assert page_settings(table) == (
        PageSetting(operation="a", strategy="offset", arguments=(("items", "x"), ("limit", "n"))),
        PageSetting(operation="b"),
    )
