"""Lists are recognised by what says how they go on, and by nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from generator.options import PackageOptions
from generator.python.plan import PaginationPlan
from generator.python.planner import plan_package
from tests.support.loading import api_of

ITEM = {"type": "object", "properties": {"id": {"type": "string"}}}
TEXT = {"type": "string"}
FLAG = {"type": "boolean"}
NUMBER = {"type": "integer"}
URL = {"type": "string", "format": "uri"}
DAY = {"type": "string", "format": "date"}


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


@pytest.mark.parametrize(
    ("parameters", "properties", "arguments"),
    [
        ({"page": NUMBER}, {"data": _items(TEXT), "pages": NUMBER}, {"items": "data", "parameter": "page", "total": "pages"}),
        ({"page": NUMBER}, {"pets": _items(), "errors": _items(TEXT), "count": NUMBER}, {"items": "pets", "parameter": "page", "total_items": "count"}),
        ({"page": NUMBER}, {"items": _items(), "other": _items()}, {"items": "items", "parameter": "page"}),
        ({"page": NUMBER}, {"pets": _items(), "is_last": FLAG}, {"items": "pets", "parameter": "page", "last": "is_last"}),
        ({"page": NUMBER | {"default": 0}}, {"data": _items()}, {"items": "data", "parameter": "page", "start": 0}),
        ({"page": NUMBER | {"minimum": 0}}, {"data": _items()}, {"items": "data", "parameter": "page", "start": 0}),
        ({"page": NUMBER | {"description": "Zero-based page index (0..N)"}}, {"data": _items()}, {"items": "data", "parameter": "page", "start": 0}),
        ({"page": NUMBER}, {"content": _items(), "page": {"type": "object", "properties": {"number": NUMBER, "totalElements": NUMBER, "totalPages": NUMBER}}},
         {"items": "content", "parameter": "page", "current": "page.number", "start": 0, "total": "page.totalPages"}),
        ({"page": NUMBER | {"default": 1}}, {"data": _items(), "page": NUMBER}, {"items": "data", "parameter": "page"}),
        ({"page": NUMBER}, {"data": _items(), "page": NUMBER}, {"items": "data", "parameter": "page", "current": "page"}),
        ({"skip": NUMBER, "limit": NUMBER | {"default": 9}}, {"data": _items(), "count": NUMBER},
         {"items": "data", "parameter": "skip", "total": "count", "limit": "limit", "size": 9}),
        ({"page": TEXT}, {"data": _items(), "has_more": FLAG, "next_page": TEXT},
         {"items": "data", "token": "next_page", "parameter": "page", "more": "has_more"}),
        ({"page": NUMBER}, {"data": _items(), "has_more": FLAG, "next_page": NUMBER},
         {"items": "data", "parameter": "page", "more": "has_more"}),
        ({"iterator": TEXT}, {"data": _items(), "iterator": TEXT, "done": FLAG},
         {"items": "data", "token": "iterator", "parameter": "iterator", "last": "done"}),
        ({"after": TEXT}, {"data": _items(), "has_more": FLAG, "last_id": TEXT},
         {"items": "data", "token": "last_id", "parameter": "after", "more": "has_more"}),
        ({"after": TEXT}, {"data": _items(), "has_more": FLAG},
         {"items": "data", "parameter": "after", "key": "id", "more": "has_more"}),
        ({"page": NUMBER}, {"data": {"type": "object", "properties": {"pets": _items(), "total_pages": NUMBER}}},
         {"items": "data.pets", "parameter": "page", "total": "data.total_pages"}),
        ({"page": NUMBER}, {"data": _items(), "meta": {"type": "object", "properties": {"next_page_url": TEXT}}},
         {"items": "data", "url": "meta.next_page_url"}),
        ({"page": NUMBER}, {"pets": _items(), "links": {"type": "object", "properties": {"pages": {"type": "object", "properties": {"next": URL}}}}},
         {"items": "pets", "url": "links.pages.next"}),
        ({}, {"data": _items(), "next": TEXT | {"description": "The URL of the next page."}}, {"items": "data", "url": "next"}),
    ],
)  # fmt: skip
def test_what_a_body_says_of_its_pages_is_used(
    parameters: dict[str, Any], properties: dict[str, Any], arguments: dict[str, Any]
) -> None:
    plan = _plan(parameters, properties)
    assert plan is not None
    assert dict(plan.arguments) == arguments


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
        ({"page": TEXT}, {"errors": _items(TEXT)}, "get"),
        ({"page": TEXT}, {"errors": _items(), "total": NUMBER}, "get"),
        ({"page": TEXT}, {"id": TEXT, "tags": _items(TEXT)}, "get"),
        ({"page": TEXT}, {"id": TEXT, "lines": _items()}, "get"),
        ({"offset": NUMBER, "limit": NUMBER}, {"offset": NUMBER, "colors": _items(TEXT)}, "get"),
        (
            {"page": TEXT},
            {"data": {"type": "object", "properties": {"formats": _items(TEXT)}}, "total": NUMBER},
            "get",
        ),
        (
            {"page": TEXT},
            {
                "data": {"type": "object", "properties": {"id": TEXT, "lines": _items()}},
                "total": NUMBER,
            },
            "get",
        ),
        ({"start": DAY, "limit": NUMBER}, {"data": _items()}, "get"),
    ],
)
def test_what_does_not_say_how_it_goes_on_is_no_pages(
    parameters: dict[str, Any], properties: dict[str, Any], method: str
) -> None:
    assert _plan(parameters, properties, method) is None


def _bare(headers: list[str], parameters: dict[str, Any]) -> PaginationPlan | None:
    queries = [
        {"name": name, "in": "query", "schema": schema} for name, schema in parameters.items()
    ]
    response = {
        "description": "",
        "headers": {name: {"schema": TEXT} for name in headers},
        "content": {"application/json": {"schema": _items()}},
    }
    operation = {"parameters": queries, "responses": {"200": response}}
    api = api_of({"paths": {"/items": {"get": operation}}})
    (resource,) = plan_package(api, PackageOptions(package="p")).resources
    return resource.methods[0].pagination


def test_an_array_is_a_page_where_headers_say_so() -> None:
    size = NUMBER | {"default": 10}
    linked = _bare(["Link", "X-Total"], {"page": NUMBER})
    assert linked is not None
    assert (linked.strategy, linked.arguments) == ("LinkHeader", ())
    for header in ("X-Total-Count", "X-Pagination", "Total", "X-Total-Pages", "x-page-count"):
        counted = _bare([header], {"page": NUMBER, "page_size": size})
        assert counted is not None
        assert counted.strategy == "PageNumber"
        assert dict(counted.arguments) == {"parameter": "page", "limit": "page_size", "size": 10}
        assert _bare([header], {}) is None
    assert _bare(["X-Rate-Limit", "X-Totally"], {"page": NUMBER}) is None
