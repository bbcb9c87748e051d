"""Responses that differ from their document: reads them as the declared model, and reports the differences.

This module is imported when a response differs, or when a hook wants to know.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from pydantic_core import from_json

from ..encoding.exact import read_json
from ..encoding.media import is_json
from ..encoding.values import adapter
from ..models.kinds import fields_of, is_model, kind_of, kinds_of, unfold
from ..models.mismatch import Mismatch, summary
from ..models.walk import CONTAINERS, Walk, find
from .content import UNDECLARED, Misfit, decode_text, utf8

if TYPE_CHECKING:
    from ..sending.calls import Call, Settings

Report = Callable[[list[Mismatch]], None]

_MOST_REMEMBERED = 10_000
_warned: set[tuple[str, ...]] = set()
_OF_ERRORS = frozenset({"message", "error", "errors", "detail", "title"})


class Items(list[Any]):
    """A list of which some did not fit; it knows the type that was declared."""

    __slots__ = ("declared",)
    declared: Any

    def __reduce_ex__(self, protocol: Any) -> Any:
        return list, (list(self),)


class Entries(dict[str, Any]):
    """A map of which some did not fit; it knows the type that was declared."""

    __slots__ = ("declared",)
    declared: Any

    def __reduce_ex__(self, protocol: Any) -> Any:
        return dict, (dict(self),)


def read_differing(
    content: bytes, media_type: str, tp: Any, is_exact: bool, report: Report | None
) -> Any:
    """Return a body that is not of its type as that type; without `report`, raise."""
    try:
        data = read_json(content) if is_exact else from_json(content)
    except (ValueError, RecursionError) as reason:
        text = decode_text(content, media_type)
        if report is not None and tp is not Any and "string" in kinds_of(tp):
            with suppress(ValueError):
                result = adapter(tp).validate_python(text, strict=True)
                report([Mismatch("", "type", "a string of JSON")])
                return result
        kind = media_type or "no content type"
        if isinstance(reason, RecursionError) or "recursion limit" in str(reason):
            limit = "Python's recursion limit" if is_exact else "200 levels"
            message = (
                f"the body ({kind}) is nested too deep: JSON is read up to {limit}"
            )
            raise Misfit(message, content) from None
        message = f"the body ({kind}) is not JSON: {reason}"
        raise Misfit(message, content, is_foreign=True) from None
    walk = Walk()
    result = walk.read(tp, data, ())
    if not walk.found:
        return result  # in pieces it fits: its type is too large for Python's stack
    is_of_kind = _is_of_kind(tp, data)
    if report is None or not is_of_kind:
        is_foreign = not is_of_kind or _is_envelope(tp, data)
        message = f"the body does not fit: {summary(walk.found)}"
        raise Misfit(message, data, is_foreign=is_foreign)
    report(walk.found)
    return _knowing(result, tp)


def _is_envelope(tp: Any, data: Any) -> bool:
    """Tell whether an object has members of an error that its type does not have."""
    inner, _ = unfold(tp)
    if not isinstance(data, dict) or not is_model(inner):
        return False
    declared = {field.key for field in fields_of(inner)}
    return bool(data.keys() & _OF_ERRORS - declared)


def _is_of_kind(tp: Any, data: Any) -> bool:
    """Tell whether a whole body can be read as its type: null is None."""
    kind = kind_of(data)
    if kind in CONTAINERS:
        return kind in kinds_of(tp)
    return data is None or bool(kinds_of(tp) - CONTAINERS - {"null"})


def _knowing(result: Any, tp: Any) -> Any:
    knowing: Any
    if type(result) is list:
        knowing = Items(result)
    elif type(result) is dict:
        knowing = Entries(result)
    else:
        return result
    knowing.declared = tp
    return knowing


def find_in(content: bytes, media_type: str, tp: Any, is_exact: bool) -> list[Mismatch]:
    """Return all that differs in a body, unless it is not JSON at all."""
    is_json_of = tp not in (None, UNDECLARED, bytes) and content
    if not is_json_of or (tp is str and not is_json(media_type)):
        return []
    try:
        text = utf8(content, media_type)
        return find(tp, read_json(text) if is_exact else from_json(text))
    except (ValueError, RecursionError):
        return [Mismatch("", "type", "a string of JSON")]


def warn(call: Call, package: str, found: Iterable[Mismatch]) -> None:
    """Log what does not fit, once for each kind and place."""
    log = logging.getLogger(package)
    for one in found:
        place = "/".join("*" if k.isdigit() else k for k in one.pointer.split("/"))
        key = (log.name, call.method, call.request.url, place, one.kind)
        if key not in _warned and len(_warned) < _MOST_REMEMBERED:
            _warned.add(key)
            log.warning("%s %s: %s", call.method, call.path, one)


def tell(
    call: Call, settings: Settings, content: bytes, media_type: str, tp: Any
) -> None:
    """Call the client's hook with each difference."""
    hook = settings.on_mismatch
    if hook is None:
        return
    for one in find_in(content, media_type, tp, settings.exact_numbers):
        hook(one._replace(method=call.method, path=call.path))
