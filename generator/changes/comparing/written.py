"""Writes values as requests carry them, with the code that clients carry (`templates/runtime/encoding`)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.api.model import Parameter
from generator.changes.normal.samples import NoValueError, Samples
from generator.changes.normal.schemas import Schemas
from generator.changes.normal.view import Spot, View
from generator.system.runtime import runtime_module

_SCALARS = ("string", "integer", "number", "boolean")
_LIMITS = ("pattern", "format", "minLength", "maxLength")
_MOST = 20


def written(parameter: Parameter, value: Any) -> str:
    """Return the part of a request that a value of a parameter becomes; empty where it cannot be sent."""
    styles, errors = runtime_module("encoding.styles"), runtime_module("errors")
    name = parameter.name
    values = {name: _styled(parameter, value)}
    try:
        match parameter.location:
            case "query" | "querystring":
                return f"?{styles.encode_query(values)}"
            case "header":
                return f"{name}: {''.join(styles.encode_headers(values).values())}"
            case "cookie":
                return f"Cookie: {styles.encode_cookies(values)}"
        return f"/{styles.encode_path('{' + name + '}', values)}"
    except errors.InvalidRequestError:
        return ""


def written_part(name: str, value: Any, encoding: Any) -> str:
    """Return a property of a form (`application/x-www-form-urlencoded`) as its Encoding Object has it."""
    request, styles = runtime_module("request"), runtime_module("encoding.styles")
    parts = {}
    if encoding is not None:
        parts[name] = request.Part(
            content_type=encoding.content_type,
            style=encoding.style or None,
            explode=encoding.explode,
            allow_reserved=encoding.allow_reserved,
        )
    return str(styles.encode_form({name: value}, parts))


def _styled(parameter: Parameter, value: Any) -> Any:
    styled = runtime_module("request").Styled
    if parameter.content is not None:
        style = "querystring" if parameter.location == "querystring" else "content"
        return styled(value, style, media_type=parameter.content.name)
    return styled(
        value,
        parameter.style,
        parameter.explode,
        parameter.allow_reserved,
        parameter.allow_empty_value,
    )


def sample_values(spot: Spot, schemas: Schemas) -> Iterator[Any]:
    """Yield values that show how a parameter is written: one of each type, lists with two elements."""
    view = schemas.views.of(spot)
    samples = Samples(schemas, "request")
    if view.enum:
        yield from view.enum[:_MOST]
        return
    if view.unions:
        yield from samples.all_kinds(spot)
        return
    kinds = view.types
    if "array" in kinds:
        yield from _tried(lambda: _list(view, samples))
    if "object" in kinds:
        yield from _tried(lambda: _object(view, samples))
    for kind in _SCALARS:
        if kind in kinds:
            is_free = kind == "string" and _is_free(view)
            yield from ("a",) if is_free else _tried(lambda k=kind: samples.minimal(spot, kind=k))


def reserved_values(spot: Spot, schemas: Schemas) -> Iterator[Any]:
    """Yield values with characters that URLs reserve, where a schema allows any."""
    view = schemas.views.of(spot)
    if view.enum:
        yield from view.enum[:_MOST]
    elif not view.unions and "string" in view.types and "pattern" not in view.facets:
        form = view.facets.get("format", "")
        yield {"uri": "https://a.example/b", "date-time": "2026-01-02T03:04:05Z"}.get(form, "a/b")
    elif not view.unions and "array" in view.types and view.items is not None:
        for value in reserved_values(view.items, schemas):
            yield [value]


def _tried(make: Any) -> Iterator[Any]:
    try:
        yield make()
    except NoValueError:
        return


def _is_free(view: View) -> bool:
    return not any(keyword in view.facets for keyword in _LIMITS)


def _list(view: View, samples: Samples) -> Any:
    most = int(view.facets.get("maxItems", 2))
    items = samples.view(view.items) if view.items else None
    is_any = view.items == () or (
        items is not None
        and "string" in items.types
        and not items.enum
        and not items.unions
        and _is_free(items)
    )
    if is_any and not view.prefix:
        return ["a", "b"][:most]
    return samples.sized(view, min(2, most))


def _object(view: View, samples: Samples) -> Any:
    if view.properties or view.patterns or view.additional is None:
        return samples.minimal(view.spot, kind="object", full=True)
    inner = samples.view(view.additional)
    is_free = "string" in inner.types and not inner.enum and not inner.unions and _is_free(inner)
    return {"k": "v"} if is_free else {"k": samples.minimal(view.additional)}
