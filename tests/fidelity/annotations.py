"""What an annotation of a generated package accepts, as a flat view of its members."""

from __future__ import annotations

import sys
import types
import typing
from collections import abc
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import cache
from importlib import import_module
from typing import Any, Literal
from uuid import UUID

from pydantic import BaseModel
from typing_extensions import TypeAliasType, is_typeddict

PLAIN = frozenset({str, int, float, bool, bytes, Decimal, datetime, date, time, timedelta, UUID})
_LISTS = frozenset({list, set, frozenset, abc.Sequence, abc.Iterable, abc.Collection, abc.Set})
_MAPS = frozenset({dict, abc.Mapping, abc.MutableMapping})
_FILES = frozenset({"File", "FileContent", "BinaryResponse", "AsyncBinaryResponse"})
_STREAMS = frozenset({"Stream", "AsyncStream"})


@dataclass(slots=True)
class View:
    """The members of a union, sorted by what they are."""

    has_any: bool = False
    has_none: bool = False
    has_file: bool = False
    literals: list[Any] = field(default_factory=list)
    plain: set[type] = field(default_factory=set)
    lists: list[Any] = field(default_factory=list)
    """The types of the elements of lists."""
    tuples: list[tuple[Any, ...]] = field(default_factory=list)
    maps: list[Any] = field(default_factory=list)
    """The types of the values of maps."""
    classes: list[type] = field(default_factory=list)
    others: list[Any] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldView:
    """A field of a class."""

    attribute: str
    annotation: Any
    is_required: bool
    default: Any = None


def view(annotation: Any) -> View:
    """Return what an annotation accepts."""
    found = View()
    _add(found, annotation, set())
    return found


def _add(found: View, annotation: Any, seen: set[int]) -> None:
    if id(annotation) in seen:
        return
    origin = typing.get_origin(annotation)
    arguments = typing.get_args(annotation)
    if isinstance(annotation, TypeAliasType):
        _add(found, alias_value(annotation), {*seen, id(annotation)})
    elif annotation is Any or annotation is object:
        found.has_any = True
    elif annotation is None or annotation is type(None):
        found.has_none = True
    elif origin is typing.Annotated:
        _add_marked(found, arguments, seen)
    elif origin in (typing.Union, types.UnionType, typing.NotRequired, typing.Required):
        for member in arguments:
            _add(found, member, seen)
    elif origin is Literal:
        found.has_none |= None in arguments
        found.literals += [value for value in arguments if value is not None]
    elif origin is not None:
        _add_container(found, origin, arguments)
    else:
        _add_class(found, annotation)


def _add_marked(found: View, arguments: tuple[Any, ...], seen: set[int]) -> None:
    base, *marks = arguments
    if any(getattr(mark, "__name__", "") == "FileMark" for mark in marks):
        found.has_file = True
        return
    _add(found, base, seen)
    found.classes += _children(base, marks)


def _add_container(found: View, origin: Any, arguments: tuple[Any, ...]) -> None:
    if origin is tuple:
        found.tuples.append(arguments)
    elif origin in _MAPS:
        found.maps.append(arguments[1])
    elif origin in _LISTS or origin.__name__ in _STREAMS:
        found.lists.append(arguments[0])
    else:
        found.others.append(origin)


def _children(base: Any, marks: Sequence[Any]) -> list[type]:
    """Return the classes that may come in the place of a base, which is loaded before them."""
    names = [name for mark in marks for name in getattr(mark, "children", {}).values()]
    if not names:
        return []
    models = import_module(base.__module__.rpartition(".")[0])
    children = [getattr(models, name) for name in dict.fromkeys(names)]
    return [owner for child in children for owner in view(child).classes]


def _add_class(found: View, annotation: Any) -> None:
    name = getattr(annotation, "__name__", "")
    if annotation in _LISTS:
        found.lists.append(Any)
    elif annotation in _MAPS:
        found.maps.append(Any)
    elif annotation in PLAIN:
        found.plain.add(annotation)
    elif is_class(annotation):
        found.classes.append(annotation)
    elif name in _FILES:
        found.has_file = True
    elif name != "Omit":
        found.others.append(annotation)


def alias_value(alias: TypeAliasType) -> Any:
    """Return what a recursive alias stands for; generated ones are quoted."""
    value = alias.__value__
    if isinstance(value, typing.ForwardRef):
        value = value.__forward_arg__
    if not isinstance(value, str):
        return value
    module = sys.modules[alias.__module__]
    if (module, value) not in _VALUES:
        _VALUES[module, value] = eval(value, dict(vars(module)))  # noqa: S307 (generated code)
    return _VALUES[module, value]


_VALUES: dict[tuple[types.ModuleType, str], Any] = {}


def is_class(annotation: Any) -> bool:
    """Tell whether an annotation is a class with fields: a model or a typed dictionary."""
    if is_typeddict(annotation):
        return True
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)


@cache
def fields(owner: type) -> Mapping[str, FieldView]:
    """Return the fields of a class by the names that they have in JSON."""
    if not issubclass(owner, BaseModel):
        hints = typing.get_type_hints(owner, include_extras=True)
        required: frozenset[str] = getattr(owner, "__required_keys__", frozenset())
        return {
            name: FieldView(attribute=name, annotation=hint, is_required=name in required)
            for name, hint in hints.items()
        }
    owner.model_rebuild()
    return {
        name if info.serialization_alias is None else info.serialization_alias: FieldView(
            attribute=name,
            annotation=_whole(info),
            is_required=info.is_required(),
            default=None if info.is_required() else info.default,
        )
        for name, info in owner.model_fields.items()
    }


def _whole(info: Any) -> Any:
    """Return the annotation of a field with its marks, which pydantic takes off it."""
    if id(info) not in _WHOLE:
        marks = tuple(info.metadata)
        whole = typing.Annotated[(info.annotation, *marks)] if marks else info.annotation
        _WHOLE[id(info)] = (info, whole)
    return _WHOLE[id(info)][1]


_WHOLE: dict[int, tuple[Any, Any]] = {}


def closed_values(annotation: Any) -> list[Any]:
    """Return the values that an annotation is closed to; none where it also has other types."""
    has = view(annotation)
    is_open = has.has_any or has.plain or has.lists or has.tuples or has.maps or has.classes
    return [] if is_open or has.others else has.literals


def extra(owner: type) -> Any:
    """Return the type of the properties that a class has no field for; Any where it does not say."""
    for each in owner.__mro__:
        annotation = vars(each).get("__annotations__", {}).get("__pydantic_extra__")
        if annotation is not None and each is not BaseModel:
            module = sys.modules[each.__module__]
            if isinstance(annotation, str):
                annotation = eval(annotation, dict(vars(module)))  # noqa: S307 (generated code)
            arguments = typing.get_args(annotation)
            return arguments[1] if len(arguments) > 1 else Any
    return Any


def spell(annotation: Any) -> str:
    """Return an annotation as a person would write it, without the names of modules."""
    if isinstance(annotation, type) and typing.get_origin(annotation) is None:
        return annotation.__name__
    if isinstance(annotation, TypeAliasType):
        return annotation.__name__
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is typing.Annotated:
        return spell(arguments[0])
    if origin in (typing.Union, types.UnionType):
        return " | ".join("None" if each is type(None) else spell(each) for each in arguments)
    if origin is Literal:
        return f"Literal[{', '.join(map(repr, arguments))}]"
    if origin is not None and arguments:
        name = getattr(origin, "__name__", str(origin))
        return f"{name}[{', '.join(map(spell, arguments))}]"
    return str(annotation).removeprefix("typing.")
