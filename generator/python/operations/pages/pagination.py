"""Recognises how a list goes on in pages, from an operation's parameters and its response."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.api.model import Operation, Parameter, Schema
from generator.python.collect.models import Model, resolved
from generator.python.names.identifiers import snake
from generator.python.operations.pages.bodies import (
    CURRENT,
    LAST,
    MORE,
    PAGES,
    TOTALS,
    PageBody,
    next_url,
    page_body,
    plain_shape,
)
from generator.python.types.shapes import ListOf, Shape

_AFTER = ("starting_after", "after_id", "start_after", "since_id")
_TOKENS = (
    "cursor",
    "page_token",
    "next_token",
    "pagination_token",
    "continuation_token",
    "continuation",
    "marker",
    "after",
    "start_cursor",
    "page_cursor",
    "page_after",
    "iterator",
)
_NEXT_TOKENS = ("next_cursor", "next_token", "next_page_token", "next_page", "next")
_LIMITS = (
    "limit",
    "page_size",
    "per_page",
    "count",
    "max_results",
    "size",
    "first",
    "results_per_page",
    "items_per_page",
    "hits_per_page",
    "pagesize",
    "page_limit",
    "top",
    "take",
)
_PAGES = ("page", "page_number", "page_num", "page_no", "current_page")
_OFFSETS = ("offset", "skip", "start", "start_index", "page_offset")
_COUNTED_FROM = re.compile(
    r"(?i)\b(zero|one|0|1)[- ](?:based|indexed)"
    r"|\b(?:start|begin|count)\w*\s(?:at|from|with)\s(zero|one|0|1)\b"
)
_SAYS_PAGES = re.compile(r"x?-?(total|page|pagination|item)s?(-|$)")
_SPRING = ("pageable", "total_elements")
"""Names of Spring Data, which counts pages from 0."""
_START_OF_OFFSET = {"start_index": 1}


@dataclass(frozen=True, slots=True, kw_only=True)
class Pagination:
    """A strategy of the runtime, its arguments in the document's words, and an element's shape."""

    strategy: str
    arguments: tuple[tuple[str, str | int], ...]
    item: Shape
    parameter: str


def recognise(
    operation: Operation, result: Shape, models: Mapping[str, Model]
) -> Pagination | None:
    """Return how the operation's list goes on, None where it is no list or has one page only.

    What says most comes first: the URL of the next page, the cursor in the body, and only then the
    numbers that a client has to count by itself.
    """
    if operation.method != "GET":
        return None
    queries = {
        snake(parameter.name): parameter
        for parameter in operation.parameters
        if parameter.location == "query"
    }
    positions = (*_AFTER, *_TOKENS, *_PAGES, *_OFFSETS)
    is_paged = any(name in queries for name in positions)
    body = page_body(result, operation.path, models, is_paged=is_paged)
    if body is None:
        return None
    if isinstance(plain_shape(result, models), ListOf):
        return _bare_list(operation, body, queries)
    return (
        _by_url(body)
        or _by_id(body, queries, models)
        or _by_token(body, queries)
        or _by_number(body, queries)
        or _by_offset(body, queries)
    )


def _bare_list(
    operation: Operation, body: PageBody, queries: Mapping[str, Parameter]
) -> Pagination | None:
    """Return how a list without anything around it goes on: only headers can tell that it does."""
    headers = {
        header.name.lower()
        for response in operation.responses
        if response.status.startswith("2")
        for header in response.headers
    }
    if "link" in headers:
        return _made("LinkHeader", body, {})
    if not any(_SAYS_PAGES.match(name) for name in headers):
        return None
    return _by_number(body, queries) or _by_offset(body, queries)


def _by_url(body: PageBody) -> Pagination | None:
    url = next_url(body)
    return _made("NextUrl", body, {"url": url}) if url else None


def _by_id(
    body: PageBody, queries: Mapping[str, Parameter], models: Mapping[str, Model]
) -> Pagination | None:
    names = (*_AFTER, "after") if body.flag(MORE) and not _token(body, "after") else _AFTER
    after = _first(names, queries)
    model = resolved(body.item, models)
    if not after or model is None or all(field.name != "id" for field in model.fields):
        return None
    own = {"key": "id", "parameter": queries[after].name}
    return _made("CursorById", body, own | _ends(body) | _limits(body, queries))


def _by_token(body: PageBody, queries: Mapping[str, Parameter]) -> Pagination | None:
    is_told = bool(_ends(body) or body.number(PAGES))
    for name in (*_TOKENS, *_PAGES, *_OFFSETS):
        token = _token(body, name) if name in queries else ""
        is_number = bool(token) and "integer" in _schema(queries[name]).types
        if is_number and token == body.token(("next",)) != body.number(("next",)):
            continue  # a text that may be anything, where a number is wanted
        if token and not (is_told and is_number and name in (*_PAGES, *_OFFSETS)):
            own = {"token": token, "parameter": queries[name].name}
            return _made("CursorToken", body, own | _ends(body))
    return None


def _token(body: PageBody, parameter: str) -> str:
    """Return the path of what a query parameter takes for the next page, or the empty text."""
    stem = parameter.removeprefix("page_")
    if parameter in (*_PAGES, *_OFFSETS):
        number = "page" if parameter in _PAGES else stem
        return body.token((f"next_{parameter}", f"next_{number}", "next"))
    own = (f"next_{parameter}", f"next_{stem}", *_NEXT_TOKENS, parameter, stem)
    if stem == "after":
        own = (*own, "end_cursor", *(("last_id",) if body.flag(MORE) else ()))
    ends = tuple(name for name in _TOKENS if name.endswith(stem))
    return body.token((*own, *ends))


def _by_number(body: PageBody, queries: Mapping[str, Parameter]) -> Pagination | None:
    page = _first(_PAGES, _counts(queries))
    if not page:
        return None
    own: dict[str, str | int] = {"parameter": queries[page].name}
    start = _start(queries[page])
    if start is None:
        start = 0 if any(place.name in _SPRING for place in body.places) else None
        current = body.number(CURRENT)
        own |= {"current": current} if current else {}
    own |= {"start": 0} if start == 0 else {}
    ends = _ends(body)
    if not ends:
        pages, count = body.number(PAGES), body.number(TOTALS)
        ends |= {"total": pages} if pages else {"total_items": count} if count else {}
    return _made("PageNumber", body, own | ends | _limits(body, queries))


def _by_offset(body: PageBody, queries: Mapping[str, Parameter]) -> Pagination | None:
    offset = _first(_OFFSETS, _counts(queries))
    limits = _limits(body, queries)
    if not offset or "limit" not in limits:
        return None
    start = _start(queries[offset])
    start = _START_OF_OFFSET.get(offset, 0) if start is None else start
    own: dict[str, str | int] = {"parameter": queries[offset].name}
    own |= {"start": start} if start else {}
    ends = _ends(body)
    count = body.number(TOTALS)
    if not ends and count:
        ends["total"] = count
    return _made("Offset", body, own | ends | limits)


def _ends(body: PageBody) -> dict[str, str | int]:
    """Return the truth value that says whether a page is the last."""
    more, last = body.flag(MORE), body.flag(LAST)
    return {"more": more} if more else {"last": last} if last else {}


def _limits(body: PageBody, queries: Mapping[str, Parameter]) -> dict[str, str | int]:
    """Return the parameter that says how many items a page has, and how many it has without."""
    limit = _first(_LIMITS, queries)
    if not limit:
        return {}
    size = _whole(_schema(queries[limit]), "default")
    is_told = bool(_ends(body) or body.number(PAGES))
    return {"limit": queries[limit].name} | ({"size": size} if size and not is_told else {})


def _counts(queries: Mapping[str, Parameter]) -> list[str]:
    """Return the parameters that may be numbers: a `start` is often a time."""
    return [
        name
        for name, parameter in queries.items()
        if not (schema := _schema(parameter)).format.startswith("date")
        and not {"array", "object", "boolean"} & set(schema.types)
    ]


def _start(parameter: Parameter) -> int | None:
    """Return the number of the first page or item, None where the document does not say it."""
    schema = _schema(parameter)
    default = _whole(schema, "default")
    if default in (0, 1):
        return default
    for text in (parameter.description, schema.description):
        if match := _COUNTED_FROM.search(text):
            return 0 if (match[1] or match[2]).lower() in ("0", "zero") else 1
    least = _whole(schema, "minimum")
    return least if least in (0, 1) else None


def _whole(schema: Schema, keyword: str) -> int | None:
    value = schema.default if keyword == "default" else dict(schema.constraints).get(keyword)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


_NO_SCHEMA = Schema(pointer="")


def _schema(parameter: Parameter) -> Schema:
    """Return what a parameter takes, without "or null"."""
    schema = parameter.schema or _NO_SCHEMA
    members = [each for each in (*schema.any_of, *schema.one_of) if each.types != ("null",)]
    if len(members) != 1 or schema.types:
        return schema
    return members[0] if _whole(schema, "default") is None else schema


def _made(strategy: str, body: PageBody, own: Mapping[str, str | int]) -> Pagination:
    arguments = ({"items": body.items} if body.items else {}) | dict(own)
    return Pagination(
        strategy=strategy,
        arguments=tuple(arguments.items()),
        item=body.item,
        parameter=str(own.get("parameter", "")),
    )


def _first(wanted: Iterable[str], available: Iterable[str]) -> str | None:
    names = set(available)
    return next((name for name in wanted if name in names), None)
