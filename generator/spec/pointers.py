"""JSON pointers (RFC 6901): their text, their tokens, and the reference fragments that carry them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final
from urllib.parse import quote, unquote

MISSING: Final = object()
# Everything printable but what would be read as an escape or could not stand in a URL.
_FRAGMENT_SAFE: Final = "/~!$&'()*+,;=:@{}[]?-._"


def escape(token: str) -> str:
    """Write one key as a pointer token."""
    return token.replace("~", "~0").replace("/", "~1")


def unescape(token: str) -> str:
    """Read one pointer token as the key that it names."""
    return token.replace("~1", "/").replace("~0", "~")


def join(pointer: str, *keys: str | int) -> str:
    """Extend a pointer by keys and indexes."""
    return pointer + "".join(f"/{escape(str(key))}" for key in keys)


def from_keys(keys: Iterable[str | int]) -> str:
    """Write a path of keys and indexes as a pointer."""
    return join("", *keys)


def split(pointer: str) -> tuple[str, ...]:
    """Read a pointer as its keys (indexes as text)."""
    return tuple(unescape(token) for token in pointer.split("/")[1:])


def parent(pointer: str) -> str:
    """Give the pointer of what holds the node."""
    return pointer.rpartition("/")[0]


def step(node: Any, key: str) -> Any:
    """Give a node's child, or `MISSING`."""
    if isinstance(node, dict):
        return node.get(key, MISSING)
    if isinstance(node, list) and key.isascii() and key.isdigit() and int(key) < len(node):
        return node[int(key)]
    return MISSING


def find(data: Any, pointer: str) -> Any:
    """Give the node that a pointer names, or `MISSING`."""
    node = data
    for key in split(pointer):
        node = step(node, key)
        if node is MISSING:
            return MISSING
    return node


def from_fragment(fragment: str) -> str:
    """Read the fragment of a reference (`/paths/~1a%7Bid%7D`) as a pointer."""
    return unquote(fragment)


def to_fragment(pointer: str) -> str:
    """Write a pointer as the fragment of a reference, with `#`."""
    return "#" + quote(pointer, safe=_FRAGMENT_SAFE)


def behind(data: Any, pointer: str, node: Any) -> tuple[str, Any]:
    """Follow a node that is a reference within the document; give where it ends and what is there."""
    seen: set[str] = set()
    while isinstance(node, dict) and pointer not in seen:
        reference = node.get("$ref")
        if not isinstance(reference, str) or not reference.startswith("#"):
            break
        seen.add(pointer)
        target = from_fragment(reference[1:])
        found = find(data, target)
        if found is MISSING:
            break
        pointer, node = target, found
    return pointer, node
