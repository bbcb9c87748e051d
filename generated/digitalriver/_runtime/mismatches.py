"""Tells a caller what differs between a result and its document."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .answers.tolerant import Entries, Items
from .encoding.values import adapter
from .errors import APIResponseError
from .models.kinds import is_model
from .models.mismatch import At, Mismatch
from .models.walk import Walk, find
from .pages import AsyncPage, Page


def mismatches(result: object) -> list[Mismatch]:
    """Return the differences between a result and its document.

    `result` is what a method returned: a model, a list, a page, an item of a stream; or
    an error. It is compared as it is now, with the caller's own changes.
    """
    value: Any = result
    if isinstance(result, (Page, AsyncPage, APIResponseError)):
        value = result.body
    if isinstance(value, (Items, Entries)):
        return find(value.declared, _plain(value))
    walk = Walk(is_full=True)
    for at, model in _models(value, ()):
        walk.read(type(model), _plain(model), at)
    return walk.found


def _plain(value: Any) -> Any:
    return adapter(Any).dump_python(
        value, mode="json", by_alias=True, exclude_unset=True, warnings=False
    )


def _models(value: Any, at: At) -> Iterator[tuple[At, Any]]:
    if is_model(type(value)):
        yield at, value
    elif isinstance(value, (list, tuple)):
        for index, item in enumerate(value):
            yield from _models(item, (*at, index))
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _models(item, (*at, key))
