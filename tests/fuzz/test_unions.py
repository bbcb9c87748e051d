"""Unions by the thousands: a value that only one variant allows becomes that variant, and leaves as the same JSON."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any
from uuid import UUID

import pytest
from pydantic import TypeAdapter

from generator.system.cache import Cache
from tests.fuzz.effort import seeds
from tests.support.generated import generate, imported

UNIONS = 100
"""Unions of one document."""
MOST_MEMBERS = 5


@dataclass(frozen=True)
class Member:
    """What may stand in a union, a value of it, and which values it allows."""

    schema: dict[str, Any]
    value: Any
    kind: type | str
    """The type of the decoded value; of an object, the name of its class."""
    allows: Callable[[Any], bool]


def _text(format_: str, value: str, kind: type, pattern: str) -> Member:
    schema = {"type": "string", "format": format_}
    return Member(
        schema, value, kind, lambda v: isinstance(v, str) and bool(re.fullmatch(pattern, v))
    )


def _has(**wanted: Any) -> Callable[[Any], bool]:
    def allows(value: Any) -> bool:
        return isinstance(value, dict) and all(
            name in value and known in (..., value[name]) for name, known in wanted.items()
        )

    return allows


def _list_of(item: Member) -> Member:
    def allows(value: Any) -> bool:
        return isinstance(value, list) and all(map(item.allows, value))

    return Member({"type": "array", "items": item.schema}, [item.value], list, allows)


def _whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


OBJECTS: dict[str, dict[str, Any]] = {
    "Named": {"required": ["name"], "properties": {"name": {"type": "string"}}},
    "Sized": {"required": ["size"], "properties": {"size": {"type": "integer"}, "at": {"type": "string", "format": "date-time"}}},
    "Made": {"required": ["event"], "properties": {"event": {"const": "made"}, "by": {"type": "string"}}},
    "Gone": {"required": ["event"], "properties": {"event": {"const": "gone"}, "by": {"type": "string"}}},
    "Cat": {"required": ["pet"], "properties": {"pet": {"type": "string"}, "lives": {"type": "integer"}}},
    "Dog": {"required": ["pet"], "properties": {"pet": {"type": "string"}, "lives": {"type": "integer"}}},
    "Owner": {"required": ["id"], "properties": {"id": {"type": "string", "format": "uuid"}, "pet": {"$ref": "#/components/schemas/Pet"}}},
}  # fmt: skip
UNIONS_OF_OBJECTS: dict[str, dict[str, Any]] = {
    "Event": {"oneOf": ["Made", "Gone"], "discriminator": {"propertyName": "event"}},
    "Pet": {"oneOf": ["Cat", "Dog"], "discriminator": {"propertyName": "pet", "mapping": {"cat": "Cat", "dog": "Dog"}}},
    "Either": {"anyOf": ["Event", "Named"]},
}  # fmt: skip
UUID_TEXT = "F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6"
SCALARS = [
    Member({"type": "string"}, "some text, not a format", str, lambda v: isinstance(v, str)),
    Member({"type": "integer"}, 5, int, _whole),
    Member({"type": "number"}, 1.5, float, lambda v: _whole(v) or isinstance(v, float)),
    Member({"type": "boolean"}, True, bool, lambda v: isinstance(v, bool)),
    _text("uuid", UUID_TEXT, UUID, r"[\dA-Fa-f]{8}(-[\dA-Fa-f]{4}){3}-[\dA-Fa-f]{12}"),
    _text("date", "2020-09-22", date, r"\d{4}-\d\d-\d\d"),
    _text("date-time", "2020-09-22T12:09:44.000Z", datetime, r"\d{4}-\d\d-\d\dT.*"),
    _text("time", "12:00:00Z", time, r"\d\d:\d\d:\d\dZ"),
    _text("duration", "PT60S", timedelta, r"P.*\d[A-Z]"),
    _text("decimal", "1.50", Decimal, r"\d+\.\d+"),
    _text("byte", "aGk+", bytes, r"([A-Za-z\d+/]{4})*"),
]


def _reference(name: str, value: Any, kind: str, allows: Callable[[Any], bool]) -> Member:
    return Member({"$ref": f"#/components/schemas/{name}"}, value, kind, allows)


_EVENT = [_has(event="made"), _has(event="gone")]
_PET = [_has(pet="cat"), _has(pet="dog")]
REFERENCES = [
    _reference("Named", {"name": "n", "x": None}, "Named", _has(name=...)),
    _reference("Sized", {"size": 1, "at": "2020-09-22T12:09:44.0Z"}, "Sized", _has(size=...)),
    _reference("Made", {"event": "made", "by": "me"}, "Made", _EVENT[0]),
    _reference("Gone", {"event": "gone"}, "Gone", _EVENT[1]),
    _reference("Owner", {"id": UUID_TEXT, "pet": {"pet": "dog"}}, "Owner", _has(id=...)),
    _reference("Event", {"event": "gone", "by": "me"}, "Gone", lambda v: any(a(v) for a in _EVENT)),
    _reference("Pet", {"pet": "dog", "lives": 1}, "Dog", lambda v: any(a(v) for a in _PET)),
    _reference("Either", {"event": "made"}, "Made", lambda v: any(a(v) for a in (*_EVENT, _has(name=...)))),
]  # fmt: skip


def _union(chance: random.Random) -> list[Member]:
    """Return the members of a union, in any order."""
    pool = [*SCALARS, *REFERENCES]
    pool += [_list_of(chance.choice(pool)) for _ in range(4)]
    return chance.sample(pool, chance.randint(2, MOST_MEMBERS))


def _document(unions: list[list[Member]], chance: random.Random) -> dict[str, Any]:
    schemas: dict[str, Any] = {
        name: {"type": "object", **schema} for name, schema in OBJECTS.items()
    }
    for name, union in UNIONS_OF_OBJECTS.items():
        schemas[name] = {
            key: [{"$ref": f"#/components/schemas/{each}"} for each in value] if key != "discriminator" else value
            for key, value in union.items()
        }  # fmt: skip
    for index, members in enumerate(unions):
        word = chance.choice(["oneOf", "anyOf"])
        union = {word: [member.schema for member in members]}
        schemas[f"U{index}"] = {"type": "object", "required": ["v"], "properties": {"v": union}}
    info = {"title": "Unions", "version": "1"}
    return {"openapi": "3.1.0", "info": info, "paths": {}, "components": {"schemas": schemas}}


@pytest.mark.parametrize("seed", seeds(200, 1))
def test_a_value_of_one_variant_becomes_it_and_leaves_as_it_came(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)  # noqa: S311 - chance, not secrets
    unions = [_union(chance) for _ in range(UNIONS)]
    spec = tmp_path / "unions.json"
    spec.write_text(json.dumps(_document(unions, chance)))
    with imported(generate(tmp_path, spec, f"unions_{seed}", Cache(tmp_path / "cache"))) as client:
        faults = [
            fault for index, each in enumerate(unions) for fault in _faults(client, index, each)
        ]
    assert not faults, "\n".join(faults[:10])


def _faults(client: ModuleType, index: int, members: list[Member]) -> Iterator[str]:
    adapter: TypeAdapter[Any] = TypeAdapter(getattr(client.models, f"U{index}"))
    for member in members:
        if sum(each.allows(member.value) for each in members) != 1:
            continue
        text = json.dumps({"v": member.value})
        where = f"{[each.schema for each in members]}: {text}"
        try:
            value = adapter.validate_json(text, strict=True, by_alias=True, by_name=False)
        except ValueError as error:
            yield f"{where}: {error}"
            continue
        if not _is(value.v, member.kind):
            yield f"{where}: became {type(value.v).__name__}"
        if repr(json.loads(value.to_json())) != repr(json.loads(text)):
            yield f"{where}: left as {value.to_json()}"


def _is(value: Any, kind: type | str) -> bool:
    if isinstance(kind, str):
        return type(value).__name__ == kind
    return isinstance(value, kind) and (kind is bool or not isinstance(value, bool))
