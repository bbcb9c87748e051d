"""Types taken apart: which JSON they stand for, their members, their fields."""

from __future__ import annotations

import json
import sys
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import cache
from types import NoneType, SimpleNamespace, UnionType
from typing import (
    Annotated,
    Any,
    Literal,
    NamedTuple,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)
from uuid import UUID

from pydantic import BaseModel

from .marks import JsonTextMark, TupleMark
from .unions import Family, OpenTag, Tagged

_TYPES: dict[Any, tuple[str, str]] = {
    str: ("string", "a string"),
    int: ("number", "an integer"),
    float: ("number", "a number"),
    bool: ("boolean", "a boolean"),
    bytes: ("string", "a Base64 string"),
    Decimal: ("number string", "a number"),
    datetime: ("string", "a date-time"),
    date: ("string", "a date"),
    time: ("string", "a time"),
    timedelta: ("string", "a duration"),
    UUID: ("string", "a UUID"),
    NoneType: ("null", "null"),
    list: ("array", "an array"),
    tuple: ("array", "an array"),
    dict: ("object", "an object"),
}
"""The kinds of JSON values that a type stands for, and the words for it."""

_OTHER = ("string number boolean null array object", "another value")


class FieldOf(NamedTuple):
    """A property of a model: its name in JSON and in Python."""

    key: str
    name: str
    tp: Any
    is_required: bool


def is_model(tp: Any) -> bool:
    """Tell whether a type is a class of models."""
    return isinstance(tp, type) and issubclass(tp, BaseModel)


@cache
def unfold(tp: Any) -> tuple[Any, Tagged | Family | None]:
    """Return a type without its names and marks, and the mark that picks its variant."""
    while hasattr(tp, "__value__"):
        tp = _resolved(tp.__value__, tp.__module__)
    if get_origin(tp) is not Annotated:
        return tp, None
    for mark in tp.__metadata__:
        if isinstance(mark, (Tagged, Family)):
            return tp.__origin__, mark
    if any(_has_own_reading(mark) for mark in tp.__metadata__):
        return tp, None
    return unfold(tp.__origin__)


def _has_own_reading(mark: Any) -> bool:
    is_own = hasattr(mark, "__get_pydantic_core_schema__")
    return is_own and not isinstance(mark, TupleMark)


def _resolved(tp: Any, module: str) -> Any:
    """Return a type that is written as text, or holds such names."""
    holder = SimpleNamespace(__annotations__={"tp": tp})
    names = dict(vars(sys.modules[module]))
    return get_type_hints(holder, names, include_extras=True)["tp"]


def members_of(tp: Any) -> tuple[Any, ...]:
    """Return the members of a union; any other type is its own only member."""
    inner, mark = unfold(tp)
    if mark is not None or get_origin(inner) not in (Union, UnionType):
        return (tp,)
    return tuple(one for member in get_args(inner) for one in members_of(member))


@cache
def kinds_of(tp: Any) -> frozenset[str]:
    """Return the kinds of JSON values that a type stands for."""
    inner, mark = unfold(tp)
    if get_origin(inner) is Annotated:
        if any(isinstance(each, OpenTag) for each in inner.__metadata__):
            return frozenset(_OTHER[0].split())
        if any(isinstance(each, JsonTextMark) for each in inner.__metadata__):
            return frozenset({"string"})
        return kinds_of(inner.__origin__)
    if mark is not None or is_model(inner):
        return frozenset({"object"})
    members = members_of(inner)
    if len(members) > 1:
        return frozenset().union(*map(kinds_of, members))
    if get_origin(inner) is Literal:
        return frozenset(map(kind_of, get_args(inner)))
    return frozenset(_TYPES.get(get_origin(inner) or inner, _OTHER)[0].split())


def kind_of(value: Any) -> str:
    """Return the kind of a JSON value."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case str():
            return "string"
        case dict():
            return "object"
        case list():
            return "array"
        case _:
            return "number"


def literals_of(tp: Any) -> tuple[Any, ...]:
    """Return the values that a type names."""
    inner, _ = unfold(tp)
    if get_origin(inner) is Annotated:
        if any(isinstance(each, OpenTag) for each in inner.__metadata__):
            return ()
        inner = inner.__origin__
    if get_origin(inner) is Literal:
        return get_args(inner)
    members = members_of(inner)
    if len(members) == 1:
        return ()
    return tuple(value for member in members for value in literals_of(member))


def expected(tp: Any) -> str:
    """Tell what a type stands for, in the words of JSON Schema."""
    words = dict.fromkeys(word for member in members_of(tp) for word in _words(member))
    shown = [word for word in words if word != "null"] or ["null"]
    return " or ".join(shown[:5]) + (" or ..." if len(shown) > 5 else "")


def _words(tp: Any) -> list[str]:
    inner, mark = unfold(tp)
    if get_origin(inner) is Annotated:
        if any(isinstance(each, JsonTextMark) for each in inner.__metadata__):
            return ["JSON in a string"]
        return [
            word for member in members_of(inner.__origin__) for word in _words(member)
        ]
    if mark is not None or is_model(inner):
        return ["an object"]
    if get_origin(inner) is Literal:
        return [json.dumps(value) for value in get_args(inner)]
    return [_TYPES.get(get_origin(inner) or inner, _OTHER)[1]]


@cache
def fields_of(cls: Any) -> tuple[FieldOf, ...]:
    """Return the properties of a class of models."""
    cls.model_rebuild()  # resolves the names in its annotations
    found = []
    for name, field in cls.model_fields.items():
        tp = field.annotation
        if field.metadata:
            tp = Annotated[(tp, *field.metadata)]
        key = field.validation_alias or name
        found.append(FieldOf(key, name, tp, field.is_required()))
    return tuple(found)


@cache
def extra_type(cls: Any) -> Any:
    """Return the type of further properties, None where the document says nothing of it."""
    for base in cls.__mro__:
        tp = vars(base).get("__annotations__", {}).get("__pydantic_extra__")
        if tp is not None and base.__module__ != f"{__package__}.model":
            resolved = _resolved(tp, base.__module__)
            return get_args(resolved)[1] if get_args(resolved) else None
    return None
