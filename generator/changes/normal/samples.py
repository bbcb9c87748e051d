"""Makes small values that a schema allows. What comes out is judged, so it may be wrong now and then."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.changes.model import Direction
from generator.changes.normal.kinds import type_of
from generator.changes.normal.numbers import INTEGER_FORMATS
from generator.changes.normal.patterns import matching_text
from generator.changes.normal.schemas import Schemas, visible_fields
from generator.changes.normal.view import Spot, View

_DEEPEST = 9
_MOST = 300
"""Elements of the longest arrays and maps."""
_TEXTS = {
    "date-time": "2026-01-02T03:04:05Z",
    "date": "2026-01-02",
    "time": "03:04:05Z",
    "duration": "P1D",
    "uuid": "123e4567-e89b-42d3-a456-426614174000",
    "email": "a@shop.example",
    "hostname": "shop.example",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "uri": "https://shop.example",
    "uri-reference": "/a",
    "json-pointer": "/a",
    "regex": "a",
}


class NoValueError(Exception):
    """No value was found that a schema allows."""


class Samples:
    """Values of one document's schemas, in messages of one direction."""

    def __init__(self, schemas: Schemas, direction: Direction) -> None:
        """Make values that messages of a direction can carry."""
        self.schemas = schemas
        self.direction = direction

    def view(self, spot: Spot) -> View:
        """Return the view of a place."""
        return self.schemas.views.of(spot)

    def minimal(self, spot: Spot, depth: int = 0, *, kind: str = "", full: bool = False) -> Any:
        """Return a small value, of one type where that is given; with all properties if `full`.

        Raises:
            NoValueError: there is none, or none this small.
        """
        if depth > _DEEPEST:
            raise NoValueError
        view = self.view(spot)
        if view.never:
            raise NoValueError
        if view.enum:
            return next(
                (value for value in view.enum if not kind or _is(value, kind)), view.enum[0]
            )
        if view.unions:
            return self._of_union(view, depth, kind=kind, full=full)
        return self._plain(view, kind or _kind(view), depth, full=full)

    def _of_union(self, view: View, depth: int, *, kind: str, full: bool) -> Any:
        value: Any = None
        for union in view.unions:
            for member in union.members:
                try:
                    value = self.minimal(member, depth + 1, kind=kind, full=full)
                    break
                except NoValueError:
                    continue
            else:
                raise NoValueError
        if isinstance(value, dict) and view.properties:
            return {**self._object(view, depth, full=full), **value}
        return value

    def _plain(self, view: View, kind: str, depth: int, *, full: bool) -> Any:
        match kind:
            case "object":
                return self._object(view, depth, full=full)
            case "array":
                return self._array(view, depth)
            case "string":
                return text(view)
            case "integer" | "number":
                return number(view, is_integer=kind == "integer")
            case "boolean":
                return True
        return None

    def object_of(self, view: View) -> dict[str, Any]:
        """Return a small object."""
        return self._object(view, 0, full=False)

    def _object(self, view: View, depth: int, *, full: bool) -> dict[str, Any]:
        value: dict[str, Any] = {}
        fields = visible_fields(view, self.direction, self.schemas.views)
        for name, field in fields.items():
            if field.required_at:
                value[name] = self.minimal(field.spot, depth + 1)
            elif full and depth < 1:
                try:
                    value[name] = self.minimal(field.spot, depth + 2)
                except NoValueError:
                    continue
        for name in view.unknown_names:
            value[name] = self.minimal(view.additional or (), depth + 1)
        for choice in view.choices:
            if not any(names <= value.keys() for names in choice.sets):
                for name in min(map(sorted, choice.sets)):
                    spot = fields[name].spot if name in fields else view.additional or ()
                    value.setdefault(name, self.minimal(spot, depth + 1))
        for keyword, names in view.dependent.items():
            for name in names if keyword in value else ():
                if name in fields:
                    value.setdefault(name, self.minimal(fields[name].spot, depth + 1))
        self._fill(view, value, fields, int(view.facets.get("minProperties", 0)), depth)
        return value

    def _fill(self, view: View, value: dict[str, Any], fields: Any, least: int, depth: int) -> None:
        for name, field in fields.items():
            if len(value) < least:
                value.setdefault(name, self.minimal(field.spot, depth + 1))
        for index in range(min(least, _MOST) - len(value)):
            if view.additional is None:
                raise NoValueError
            value[f"key{index}"] = self.minimal(view.additional, depth + 1)

    def _array(self, view: View, depth: int, least: int = 0) -> list[Any]:
        least = max(int(view.facets.get("minItems", 0)), least)
        value = [self.minimal(spot, depth + 1) for spot in view.prefix[:least]]
        if "contains" in view.opaque and not value:
            value.append(self.minimal(view.opaque["contains"][0], depth + 1))
        while len(value) < min(least, _MOST):
            if view.items is None:
                raise NoValueError
            item = self.minimal(view.items, depth + 1)
            value.append(_varied(item, len(value)) if view.facets.get("uniqueItems") else item)
        return value

    def sized(self, view: View, size: int) -> Any:
        """Return an array or map of a size."""
        if "array" in view.types:
            return self._array(view, 0, size)[:size] if size else []
        value = self._object(view, 0, full=False)
        fields = visible_fields(view, self.direction, self.schemas.views)
        self._fill(view, value, fields, size, 0)
        return value

    def all_kinds(self, spot: Spot) -> Iterator[Any]:
        """Yield a value of each type and each alternative, small and full ones."""
        view = self.view(spot)
        for kind in sorted(view.types):
            yield from self._tried(spot, kind=kind)
        for union in view.unions:
            for member in union.members:
                yield from self._tried(member)
        yield from self._tried(spot, full=True)
        yield from view.enum or ()

    def _tried(self, spot: Spot, **options: Any) -> Iterator[Any]:
        try:
            yield self.minimal(spot, **options)
        except NoValueError:
            return


def _kind(view: View) -> str:
    for kind in ("object", "array", "string", "integer", "number", "boolean"):
        if kind in view.types and view.is_typed:
            return kind
    return "null" if view.is_typed else "string"


def _is(value: Any, kind: str) -> bool:
    found = type_of(value)
    return found == kind or (found == "integer" and kind == "number")


def _varied(item: Any, index: int) -> Any:
    if isinstance(item, str):
        return f"{item}{index}"
    if isinstance(item, int) and not isinstance(item, bool):
        return item + index
    return item


def text(view: View, least: int = 0) -> str:
    """Return a text that a view allows, of some length at least."""
    if (value := _TEXTS.get(view.facets.get("format", ""))) is not None:
        return value
    pattern = view.facets.get("pattern")
    if pattern is not None:
        found = _matching(view, pattern if isinstance(pattern, str) else pattern[0], least)
        if found is not None:
            return found
    least = max(least, int(view.facets.get("minLength", 0)))
    return ("text" if least <= 4 and view.facets.get("maxLength", 4) >= 4 else "a" * max(least, 1))[
        : int(view.facets.get("maxLength", max(least, 4)))
    ]


def _matching(view: View, pattern: str, least: int) -> str | None:
    """Return a text that a pattern matches, as long as the view demands where that is possible."""
    low = int(view.facets.get("minLength", 0))
    found = [matching_text(pattern, size) for size in dict.fromkeys((least, low, low // 2))]
    fitting = [text for text in found if text is not None and fits(view, text)]
    return (fitting or found)[0]


def fits(view: View, text: str) -> bool:
    """Tell whether a text is as long as a view demands."""
    least, most = view.facets.get("minLength", 0), view.facets.get("maxLength", len(text))
    return bool(least <= len(text) <= most)


def number(view: View, *, is_integer: bool) -> int | float:
    """Return a number that a view allows."""
    facets = view.facets
    low = facets.get("minimum", facets.get("exclusiveMinimum"))
    high = facets.get("maximum", facets.get("exclusiveMaximum"))
    value: int | float = 1
    if low is not None and value <= low:
        value = low if "minimum" in facets else low + 1
    if high is not None and value >= high:
        value = high if "maximum" in facets else high - 1
    factor = facets.get("multipleOf")
    if factor:
        value = -(-value // factor) * factor
    limit = INTEGER_FORMATS.get(facets.get("format", ""))
    if limit and value >= limit:
        value = limit - 1
    return int(value) if is_integer and float(value).is_integer() else value
