"""The message of a server in the body of an error, on one line.

Frameworks write errors in many forms: a text, or a list of problems with their places.
Only known members are read, never the rejected value that some servers repeat.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from itertools import islice
from typing import Any, Literal, TypeAlias

from ..errors import printable

_MOST = 8
"""Entries of one list that are told."""
_DEEPEST = 8

Role: TypeAlias = Literal["body", "inner", "entry"]
"""A mapping is the whole body, a member of it, or one of several errors."""

_TEXTS = (
    "message",
    "detail",
    "msg",
    "error_description",
    "errormessage",
    "error_message",
    "defaultmessage",
    "faultstring",
    "error",
    "errors",
)
_INSIDE = (
    "errors",
    "error",
    "detail",
    "details",
    "message",
    "messages",
    "issues",
    "violations",
    "fieldviolations",
    "invalid-params",
    "invalid_params",
    "invalidparams",
    "extra",
    "fault",
)
"""Members that hold further errors."""
_PLACES = (
    "loc",
    "pointer",
    "field",
    "path",
    "param",
    "parameter",
    "key",
    "property",
    "propertypath",
    "instancepath",
    "name",
)
_PROBLEM = frozenset({"detail", "status", "type", "errors", "code", "error"})
"""What stands beside a title that is an error's (RFC 9457)."""
_WHOLE = frozenset({"non_field_errors", "nonfielderrors", "__all__", "_schema", "$"})
"""Names of fields that stand for the whole object."""


def find_message(body: Any, status: int, hidden: Collection[str] = ()) -> str:
    """Return the server's own words, shortened, without what is `hidden`."""
    data = _data(body)
    if isinstance(data, Mapping) and status in (400, 409, 422) and _is_table(data):
        said = _joined(_fields(data, "", _DEEPEST))
    else:
        said = _told(data, "body", _DEEPEST)
    line = " ".join(said.split())
    for secret in hidden:
        line = line.replace(secret, "***")
    return printable(line)


def _data(value: Any) -> Any:
    return value.to_dict() if hasattr(value, "to_dict") else value


def _joined(texts: Iterable[str]) -> str:
    told = list(islice(filter(None, texts), _MOST + 1))
    return "; ".join(told[:_MOST] + (["..."] if len(told) > _MOST else []))


def _headed(head: str, text: str) -> str:
    return f"{head.rstrip('.:')}: {text}" if head and text else head or text


def _told(value: Any, role: Role, depth: int) -> str:
    """Return the words in a body, or in a part of one."""
    value = _data(value)
    if isinstance(value, str):
        return _plain_text(value, depth)
    if depth and isinstance(value, list):
        return _joined(_told(item, "entry", depth - 1) for item in value)
    if not depth or not isinstance(value, Mapping):
        return ""
    if role == "inner" and not _is_error(value):
        return _joined(_fields(value, "", depth - 1))
    table = {str(name).lower(): _data(item) for name, item in value.items()}
    text = _text(table, role)
    inside = _joined(
        _told(table[key], "inner", depth - 1)
        for key in _INSIDE
        if isinstance(table.get(key), (list, Mapping))
    )
    text = _headed(text, inside)
    place = _place(table) if role == "entry" else ""
    return f"{place}: {text}" if place and text else text


def _plain_text(value: str, depth: int) -> str:
    """Return a text; none of a page of HTML, and what is in one of JSON (Zod)."""
    start = value.lstrip()[:1]
    if depth and start and start in "[{":
        with suppress(ValueError, RecursionError):
            return _told(json.loads(value), "inner", depth - 1) or value
    return "" if start == "<" else value


def _text(table: Mapping[str, Any], role: Role) -> str:
    """Return the text of one error, with its code where it is the only error."""
    names = (*_TEXTS, "description", "reason", "code") if role == "entry" else _TEXTS
    text = next((found for key in names if (found := _string(table, key))), "")
    title = _string(table, "title")
    if title and (role == "entry" or table.keys() & _PROBLEM):
        is_more = text in ("", _string(table, "detail")) and text != title
        text = _headed(title, text) if is_more else text
    if role == "inner" and not text:
        text = _string(table, "reason") or _string(table, "description")
    code = table.get("code")
    is_code = isinstance(code, (str, int)) and " " not in str(code)
    return f"{text} ({code})" if text and is_code and role != "entry" else text


def _string(table: Mapping[str, Any], key: str) -> str:
    value = table.get(key)
    return _plain_text(value, 3) if isinstance(value, str) else ""


def _is_error(value: Mapping[Any, Any]) -> bool:
    """Tell an error from a table of fields, whose names may be the same words."""
    table = {str(name).lower(): item for name, item in value.items()}
    if all(isinstance(item, (list, Mapping)) for item in table.values()):
        return bool(table.keys() & {"errors", "issues", "fieldviolations"})
    return bool(table.keys() & {*_TEXTS, "issues", "reason", "code", "type"})


def _is_table(value: Any, depth: int = _DEEPEST) -> bool:
    """Tell whether a value is made of names and lists of texts, and nothing else."""
    if isinstance(value, Mapping):
        items: Iterable[Any] = map(_data, value.values())
        if depth == _DEEPEST and value.keys() & set(_INSIDE) - {"message"}:
            return False
        return all(_is_table(item, depth - 1) for item in items)
    if not depth or not isinstance(value, list):
        return False
    return all(
        isinstance(item, str) or _is_table(_data(item), depth - 1) for item in value
    )


def _fields(value: Any, place: str, depth: int) -> Iterator[str]:
    """Yield what is wrong with each field of a table, and of the tables in it."""
    pairs = value.items() if isinstance(value, Mapping) else enumerate(value)
    for name, item in pairs if depth else ():
        item = _data(item)
        is_text = isinstance(item, str)
        if (is_text and isinstance(value, list)) or str(name) in _WHOLE:
            where = place
        else:
            where = ".".join(filter(None, (place, str(name))))
        if is_text or (isinstance(item, Mapping) and _is_error(item)):
            text = _told(item, "inner", depth - 1)
            yield f"{where}: {text}" if where and text else text
        elif isinstance(item, (list, Mapping)):
            yield from _fields(item, where, depth - 1)


def _place(table: Mapping[str, Any]) -> str:
    """Return where one of several errors is, as the server spells it."""
    source = table.get("source", table.get("location"))
    if isinstance(source, Mapping):
        table, source = source, None
    for key in _PLACES:
        value = table.get(key)
        if isinstance(value, (list, tuple)):
            value = ".".join(map(str, value))
        if isinstance(value, str) and value:
            return f"{source}.{value}" if isinstance(source, str) else value
    return ""
