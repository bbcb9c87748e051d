"""Python values to JSON values, and primitives to the text of a parameter."""

from __future__ import annotations

import base64
import math
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Any, get_args

from ..errors import InvalidRequestError
from ..omit import OMIT
from .exact import WRITING, checked, unmarked, unmarked_bytes
from .moments import write_moment
from .octets import base64_text
from .sources import FileMark

if TYPE_CHECKING:
    from pydantic import TypeAdapter

Plain = Any
"""None, bool, int, float, str, and lists and dicts of these."""

_AS_JSON: dict[str, Any] = {
    "by_alias": True,
    "exclude_unset": True,
    "context": WRITING,
    "warnings": False,
}


@cache
def adapter(tp: Any) -> TypeAdapter[Any]:
    """Return the adapter of a type, made once."""
    from pydantic import TypeAdapter

    return TypeAdapter(tp)


def from_plain(tp: Any, plain: Any) -> Any:
    """Return a JSON value as a type, as strictly as JSON itself is read."""
    return adapter(tp).validate_python(plain, strict=True, by_alias=True, by_name=False)


def to_plain(value: Any) -> Plain:
    """Return the JSON value of anything: aliases as names, unset fields left out."""
    if value is None or type(value) in (str, int, bool):
        return value
    try:
        plain = adapter(Any).dump_python(_ready(value), mode="json", **_AS_JSON)
    except (ValueError, RecursionError) as error:
        raise InvalidRequestError(f"cannot be written as JSON: {error}") from error
    return list(plain) if is_iterator(plain) else plain


def to_json(value: Any) -> bytes:
    """Return the JSON text of anything: aliases as names, unset fields left out."""
    try:
        text = adapter(Any).dump_json(_ready(value), **_AS_JSON)
        return checked(unmarked_bytes(text))
    except (ValueError, RecursionError) as error:
        raise InvalidRequestError(f"cannot be written as JSON: {error}") from error


def _ready(value: Any) -> Any:
    """Prepare plain data where pydantic would write something else.

    Bytes become Base64 (`format: byte`), omitted members are dropped, and numbers that
    JSON does not have raise an error instead of becoming null.
    """
    match value:
        case dict():
            return {k: _ready(v) for k, v in value.items() if v is not OMIT}
        case list() | tuple():
            return [_ready(item) for item in value if item is not OMIT]
        case bytes() | bytearray() if not hasattr(value, "text"):
            return base64.b64encode(value).decode()
        case datetime() if not hasattr(value, "text"):
            return write_moment(value)
        case float() if not math.isfinite(value):
            raise ValueError(f"{value} is not a number of JSON")
        case _:
            return value


def json_text(value: Any) -> Any:
    """Return a value as JSON in a text; a text is that already."""
    if value is None or value is OMIT or isinstance(value, str):
        return value
    return to_json(value).decode()


def properties(
    value: Any, file: Callable[[Any], Any] = lambda item: item
) -> dict[str, Any]:
    """Return the properties of an object by their JSON names, with their values.

    In a model bytes are Base64, except in fields of files, which `file` turns into what
    is sent.
    """
    if isinstance(value, Mapping):
        return {str(name): item for name, item in value.items() if item is not OMIT}
    cls: Any = type(value)
    fields = getattr(cls, "model_fields", None)
    if fields is None:
        message = f"a form is an object with properties, not {cls.__name__}"
        raise InvalidRequestError(message)
    files, given = _file_fields(cls), dict[str, Any]()
    for name, field in fields.items():
        if name in value.model_fields_set:
            item = getattr(value, name)
            item = file(item) if name in files else base64_text(item)
            given[field.serialization_alias or name] = item
    return {**given, **(value.model_extra or {})}


@cache
def _file_fields(cls: type[Any]) -> frozenset[str]:
    """Return the fields of a model that hold files, which are sent as they are."""
    return frozenset(
        name
        for name, field in cls.model_fields.items()
        if FileMark in field.metadata or _is_file(field.annotation)
    )


def _is_file(annotation: Any) -> bool:
    marks = getattr(annotation, "__metadata__", ())
    return FileMark in marks or any(map(_is_file, get_args(annotation)))


def is_iterator(value: Any) -> bool:
    """Tell whether a value is iterable without being a text, mapping or list."""
    return isinstance(value, Iterable) and not isinstance(
        value, (str, bytes, bytearray, Mapping, list)
    )


def to_text(plain: Plain) -> str:
    """Return a JSON value as the text of a parameter: `true`, `1`, `a`; null is empty.

    Arrays and objects, for which no style defines a text, are written as JSON.
    """
    match plain:
        case str():
            return unmarked(plain)
        case None:
            return ""
        case True:
            return "true"
        case False:
            return "false"
        case int() | float():
            return repr(plain)
        case _:
            return to_json(plain).decode()
