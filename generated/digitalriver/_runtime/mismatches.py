"""What differs between an answer and its document: where, and in which way; never the values."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from .messages import printable

if TYPE_CHECKING:
    from .exchange import Exchange

Kind = Literal["missing", "null", "type", "value", "extra"]

At = tuple[str | int, ...]
"""The names and indices that lead to a place."""

_MOST_REMEMBERED = 10_000
_warned: set[tuple[str, ...]] = set()


class Mismatch(NamedTuple):
    """One difference: `pointer` is the JSON pointer of the place in the answer.

    `kind` is "missing" (a required property), "null", "type" (another one than
    declared), "value" (none of an enumeration's) or "extra" (a property that the
    document does not name). `method` and `path` say of which call; they are empty
    where a result is asked.
    """

    pointer: str
    kind: Kind
    expected: str = ""
    method: str = ""
    path: str = ""

    def __str__(self) -> str:
        place = ".".join(map(_unescaped, self.pointer.split("/")[1:])) or "body"
        return f"{printable(place)}: {self._reason()}"

    def _reason(self) -> str:
        match self.kind:
            case "missing":
                return f"{self.expected} is expected, and missing"
            case "null":
                return f"{self.expected} is expected, not null"
            case "extra":
                return "the document does not name it"
            case _:
                return f"{self.expected} is expected"


def mismatches(result: object) -> list[Mismatch]:
    """Tell what differs between a result and its document.

    `result` is what a method gave: a model, a list, a page, an item of a stream, or
    an error. It is compared anew, so what the caller changed counts as well.
    """
    from .tolerant import find_all

    return find_all(result)


def pointer_of(at: At) -> str:
    """Return the JSON pointer of a place (RFC 6901)."""
    return "".join(f"/{str(key).replace('~', '~0').replace('/', '~1')}" for key in at)


def _unescaped(key: str) -> str:
    return key.replace("~1", "/").replace("~0", "~")


def summary(found: list[Mismatch]) -> str:
    """Tell the first of what differs."""
    more = f"; and {len(found) - 3} more" if len(found) > 3 else ""
    return "; ".join(map(str, found[:3])) + more


def warn(exchange: Exchange, found: Iterable[Mismatch]) -> None:
    """Log what does not fit, once for each kind and place."""
    call = exchange.call
    log = logging.getLogger(exchange.settings.package)
    for one in found:
        place = "/".join("*" if k.isdigit() else k for k in one.pointer.split("/"))
        key = (log.name, call.method, call.request.url, place, one.kind)
        if key not in _warned and len(_warned) < _MOST_REMEMBERED:
            _warned.add(key)
            log.warning("%s %s: %s", call.method, call.path, one)


def tell(exchange: Exchange, content: bytes, media_type: str, tp: Any) -> None:
    """Call the client's hook with each difference."""
    from .tolerant import find_in

    call, settings = exchange.call, exchange.settings
    hook = settings.on_mismatch
    if hook is None:
        return
    for one in find_in(content, media_type, tp, settings.exact_numbers):
        hook(one._replace(method=call.method, path=call.path))
