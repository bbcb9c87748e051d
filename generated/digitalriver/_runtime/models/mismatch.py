"""One difference between an answer and its document: where, and in which way; never the values."""

from __future__ import annotations

from typing import Literal, NamedTuple

from ..errors import printable

Kind = Literal["missing", "null", "type", "value", "extra"]

At = tuple[str | int, ...]
"""The names and indices that lead to a place."""


class Mismatch(NamedTuple):
    """One difference: `pointer` is the JSON pointer of its place in the response.

    `kind` is "missing" (a required property), "null", "type" (not the declared one),
    "value" (not in the enumeration) or "extra" (a property that the document does not
    name). `method` and `path` name the call; `mismatches()` leaves them empty.
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


def pointer_of(at: At) -> str:
    """Return the JSON pointer of a place (RFC 6901)."""
    return "".join(f"/{str(key).replace('~', '~0').replace('/', '~1')}" for key in at)


def _unescaped(key: str) -> str:
    return key.replace("~1", "/").replace("~0", "~")


def summary(found: list[Mismatch]) -> str:
    """Tell the first of what differs."""
    more = f"; and {len(found) - 3} more" if len(found) > 3 else ""
    return "; ".join(map(str, found[:3])) + more
