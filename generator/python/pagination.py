"""Recognises how a list goes on in pages, from an operation's parameters and its response."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.api.model import Operation
from generator.python.models import Field, Model, resolved
from generator.python.names import snake
from generator.python.shapes import ListOf, Null, Ref, Scalar, Shape, UnionOf

_ITEMS = ("data", "items", "results", "records", "entries", "values", "list", "rows", "resources")
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
)
_NEXT_TOKENS = ("next", *_TOKENS)
_MORE = ("has_more", "has_next", "has_next_page", "more", "more_results")
_LIMITS = ("limit", "page_size", "per_page", "count", "max_results", "size", "first")
_PAGES = ("page", "page_number", "page_num", "current_page")
_OFFSETS = ("offset", "skip", "start", "start_index")
_NEXT_URLS = ("next", "next_url", "next_page_url", "next_link", "next_href")
_FEWEST_BODY_FIELDS = 2


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
    """Return how the operation's list goes on, None where it is no list or has one page only."""
    if operation.method != "GET" or not isinstance(result, Ref):
        return None
    model = resolved(result, models)
    if model is None or model.kind != "class":
        return None
    fields = {snake(item.name): item for item in model.fields}
    items = _find_items(fields)
    if items is None:
        return None
    queries = {
        snake(parameter.name): parameter.name
        for parameter in operation.parameters
        if parameter.location == "query"
    }
    return _strategy(items, fields, queries, models)


def _find_items(fields: Mapping[str, Field]) -> Field | None:
    lists = [item for item in fields.values() if item_shape(item.shape) is not None]
    for name in _ITEMS:
        if name in fields and fields[name] in lists:
            return fields[name]
    return lists[0] if len(lists) == 1 else None


def item_shape(shape: Shape) -> Shape | None:
    """Return the shape of a list's elements, None where it is no list."""
    if isinstance(shape, UnionOf):
        rest = [member for member in shape.members if not isinstance(member, Null)]
        shape = rest[0] if len(rest) == 1 else shape
    return shape.item if isinstance(shape, ListOf) else None


def _strategy(
    items: Field,
    fields: Mapping[str, Field],
    queries: Mapping[str, str],
    models: Mapping[str, Model],
) -> Pagination | None:
    item = item_shape(items.shape)
    assert item is not None
    more = _first(_MORE, (name for name, entry in fields.items() if _is(entry.shape, "boolean")))
    limit = _first(_LIMITS, queries)
    common = {"items": items.name}
    optional = {
        "more": fields[more].name if more else None,
        "limit": queries[limit] if limit else None,
    }
    after = _first(_AFTER, queries)
    if after and _has_id(item, models):
        return _made("CursorById", item, queries[after], common | {"key": "id"}, optional)
    token = _first(_TOKENS, queries)
    body_token = next(
        (
            entry
            for name, entry in fields.items()
            if _is(entry.shape, "string") and token and _is_next(name, token)
        ),
        None,
    )
    if token and body_token is not None:
        own = common | {"token": body_token.name, "parameter": queries[token]}
        return _made("CursorToken", item, queries[token], own, {"more": optional["more"]})
    page = _first(_PAGES, queries)
    if page:
        return _made("PageNumber", item, queries[page], common, optional)
    offset = _first(_OFFSETS, queries)
    if offset and limit:
        return _made("Offset", item, queries[offset], common, optional)
    url = _first(_NEXT_URLS, (name for name, entry in fields.items() if _is(entry.shape, "string")))
    if url and fields[url].schema.format in ("uri", "url"):
        return _made("NextUrl", item, "", common | {"url": fields[url].name}, {})
    return None


def _made(
    strategy: str, item: Shape, parameter: str, own: dict[str, str], optional: dict[str, str | None]
) -> Pagination:
    arguments = dict(own)
    if parameter and "parameter" not in arguments:
        arguments["parameter"] = parameter
    arguments |= {name: value for name, value in optional.items() if value is not None}
    return Pagination(
        strategy=strategy, arguments=tuple(arguments.items()), item=item, parameter=parameter
    )


def _is_next(name: str, token: str) -> bool:
    """Tell whether a field of the body names what the query parameter `token` takes next."""
    return name in (
        token,
        f"next_{token}",
        "next_cursor",
        "next_token",
        "next_page_token",
        "next",
    ) or (name in _NEXT_TOKENS and name.endswith(token))


def _first(wanted: Iterable[str], available: Iterable[str]) -> str | None:
    names = set(available)
    return next((name for name in wanted if name in names), None)


def _is(shape: Shape, name: str) -> bool:
    members = shape.members if isinstance(shape, UnionOf) else (shape,)
    return any(isinstance(member, Scalar) and member.type == name for member in members)


def _has_id(shape: Shape, models: Mapping[str, Model]) -> bool:
    model = resolved(shape, models)
    return model is not None and any(item.name == "id" for item in model.fields)
