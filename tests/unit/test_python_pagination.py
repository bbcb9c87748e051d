"""Lists are recognised by what says how they go on, and by nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from generator.python.package import PackageOptions, plan_package
from generator.python.plan import PaginationPlan
from tests.unit.loading import api_of

ITEM = {"type": "object", "properties": {"id": {"type": "string"}}}
TEXT = {"type": "string"}
FLAG = {"type": "boolean"}


def _plan(
    parameters: dict[str, Any], properties: dict[str, Any], method: str = "get"
) -> PaginationPlan | None:
    queries = [
        {"name": name, "in": "query", "schema": schema} for name, schema in parameters.items()
    ]
    page = {"type": "object", "properties": properties}
    content = {"application/json": {"schema": page}}
    operation = {
        "parameters": queries,
        "responses": {"200": {"description": "", "content": content}},
    }
    api = api_of({"paths": {"/items": {method: operation}}})
    (resource,) = plan_package(api, PackageOptions(package="p")).resources
    return resource.methods[0].pagination


def _items(item: dict[str, Any] = ITEM) -> dict[str, Any]:
    return {"type": "array", "items": item}


@pytest.mark.parametrize(
    ("parameters", "properties", "strategy", "parameter"),
    [
        (["starting_after"], {"data": _items(), "has_more": FLAG}, "CursorById", "starting_after"),
        (["pageToken"], {"items": _items(), "nextPageToken": TEXT}, "CursorToken", "pageToken"),
        (["cursor"], {"results": _items(), "next_cursor": TEXT}, "CursorToken", "cursor"),
        (["page", "per_page"], {"data": _items()}, "PageNumber", "page"),
        (["offset", "limit"], {"data": _items()}, "Offset", "offset"),
    ],
)
def test_a_strategy_is_recognised_by_its_parameter(
    parameters: list[str], properties: dict[str, Any], strategy: str, parameter: str
) -> None:
    kinds = {name: {"type": "integer"} if name == "page" else TEXT for name in parameters}
    plan = _plan(kinds, properties)
    assert plan is not None
    assert (plan.strategy, plan.parameter) == (strategy, parameter)


def test_an_address_of_the_next_page_is_recognised_by_its_format() -> None:
    url = {"type": "string", "format": "uri"}
    plan = _plan({}, {"data": _items(), "next": url})
    assert plan is not None
    assert plan.strategy == "NextUrl"
    assert _plan({}, {"data": _items(), "next": TEXT}) is None


@pytest.mark.parametrize(
    ("parameters", "properties", "method"),
    [
        ({}, {"data": _items()}, "get"),
        ({"limit": TEXT}, {"data": _items()}, "get"),
        ({"cursor": TEXT}, {"data": _items()}, "get"),
        ({"page": TEXT}, {"data": TEXT}, "get"),
        ({"page": TEXT}, {"data": _items()}, "delete"),
        ({"starting_after": TEXT}, {"data": _items(TEXT)}, "get"),
        ({"page": TEXT}, {"one": _items(), "other": _items()}, "get"),
    ],
)
def test_what_does_not_say_how_it_goes_on_is_no_pages(
    parameters: dict[str, Any], properties: dict[str, Any], method: str
) -> None:
    assert _plan(parameters, properties, method) is None
