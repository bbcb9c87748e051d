"""Makes one body of an argument `body` and of arguments for its properties."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from ..errors import InvalidRequestError
from ..omit import OMIT
from .values import to_plain

_NOTHING: Mapping[str, Any] = MappingProxyType({})


def merge(
    body: Any,
    fields: Mapping[str, Any],
    *,
    constants: Mapping[str, Any] = _NOTHING,
    required: tuple[str, ...] | None = None,
    files: tuple[str, ...] = (),
) -> Any:
    """Return `body` with the given `fields` in it, or OMIT if there is neither.

    `constants` are properties with a single possible value; they are sent if any field
    is. If a body is `required`, nothing becomes an empty object, or an error if it
    lacks a required property. A body made of fields needs only the `files`: for other
    missing properties the server has the better error.
    """
    given = {name: value for name, value in fields.items() if value is not OMIT}
    if body is OMIT or body is None:
        if given or (required is not None and body is OMIT):
            whole = {**constants, **given}
            _check_complete(whole, files if given else required or ())
            return whole
        return body
    if not given:
        return body
    if isinstance(body, Mapping):
        return {**body, **given}
    plain = to_plain(body)
    if not isinstance(plain, dict):
        kind = type(body).__name__
        raise InvalidRequestError(f"{kind} has no room for {', '.join(given)}")
    return {**plain, **given}


def _check_complete(given: Mapping[str, Any], required: tuple[str, ...]) -> None:
    missing = [name for name in required if given.get(name) is None]
    if missing:
        raise InvalidRequestError(f"the body lacks {', '.join(missing)}")
