"""Response bodies to Python: which type the document declares, and decoding to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, get_origin

from ..encoding.exact import read_json
from ..encoding.media import best_match, essence, is_json
from ..encoding.values import adapter, from_plain
from .content import UNDECLARED, Misfit, decode_text, plain_data, utf8

EMPTY_STATUSES = frozenset({204, 205, 304})


def declared_type(
    responses: Mapping[str, Any], status: int, media_type: str, asked: str = ""
) -> Any:
    """Return the type that the document declares for a status and a media type.

    The exact status comes first, then its range (2XX), then the default. A status may
    be followed by the media type that it holds for. Where a document declares a
    success, its default is for errors; a success that it does not declare has the type
    of the declared ones if they all have the same. A response without a known media
    type is read as the one that was asked for, or the first.
    """
    code = str(status)
    kind = essence(media_type)
    for key in (f"{code} {kind}", f"{code[0]}XX {kind}", code, f"{code[0]}XX"):
        if key in responses:
            return _choose(responses[key], media_type, asked)
    successes = [key for key in responses if key[0] == "2"]
    if successes and code[0] == "2" and status not in EMPTY_STATUSES:
        types = [responses[key] for key in successes if responses[key] is not None]
        if types and types.count(types[0]) == len(types):
            return _choose(types[0], media_type, asked)
    if "default" not in responses or (status < 400 and successes):
        return UNDECLARED
    return _choose(responses["default"], media_type, asked)


def _choose(declared: Any, media_type: str, asked: str) -> Any:
    if not isinstance(declared, Mapping):
        return declared
    if not declared:
        return None
    match = best_match(media_type, declared) if media_type else None
    match = match or best_match(asked, declared)
    return declared[match] if match is not None else next(iter(declared.values()))


def is_stream(tp: Any) -> bool:
    """Tell whether a response of this type is handed over before it is read."""
    return getattr(get_origin(tp) or tp, "is_unread", False) is True


def decode(
    content: bytes,
    media_type: str,
    tp: Any,
    is_exact: bool = False,
    report: Callable[[Any], None] | None = None,
) -> Any:
    """Decode a body to a type; raise `Misfit` where it does not fit.

    With `report`, which is called with what differs, only two bodies are a misfit: one
    that is not JSON, and one of another kind than its type (an object for a list). A
    body that the document does not describe becomes plain data; its type is `None` if
    the document declares the status alone. With `is_exact` numbers keep every digit.
    """
    is_declared = tp is not None and tp is not UNDECLARED
    if not is_declared or (tp is Any and not is_json(media_type)):
        return plain_data(content, media_type, is_exact)
    if tp is bytes:
        return content
    if tp is str and not is_json(media_type):
        return decode_text(content, media_type)
    if not content:
        if _allows_none(tp):
            return None
        raise Misfit("the body is empty", b"")
    content = utf8(content, media_type)
    try:
        if is_exact:
            return from_plain(tp, read_json(content))
        return adapter(tp).validate_json(
            content, strict=True, by_alias=True, by_name=False
        )
    except (ValueError, RecursionError):
        from .tolerant import read_differing

        return read_differing(content, media_type, tp, is_exact, report)


@lru_cache(maxsize=1024)
def _allows_none(tp: Any) -> bool:
    try:
        adapter(tp).validate_python(None, strict=True)
    except ValueError:
        return False
    return True
