"""Finds what stands beside a `$ref` in OpenAPI 3.0 and 2.0, whose schemas let anything stand there and mean nothing."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any, Final, TypeAlias

from generator.spec.pointers import join
from generator.spec.vocabulary import Slot, Table, is_reference, slot_of

_Path: TypeAlias = tuple[Any, ...]
"""The path of the node around, and the key in it; empty for the document. Few become pointers."""
_HARMLESS: Final = frozenset({"$ref", "description", "summary"})


def ignored_siblings(data: Any, table: Table) -> Iterator[tuple[str, str, str]]:
    """Yield the kind of each reference with ignored fields, their names and their pointers.

    Schemas are left alone: what they have beside a reference is heeded.
    """
    stack: list[tuple[Any, Slot, _Path]] = [(data, Slot("one", "document"), ())]
    while stack:
        node, slot, path = stack.pop()
        if slot.kind == "schema":
            continue
        if slot.shape in ("list", "map"):
            items = node.items() if isinstance(node, dict) else enumerate(node)
            one = Slot("one", slot.kind)
            stack += [(item, one, (path, key)) for key, item in items if _holds(item)]
        elif is_reference(node) and slot.kind not in ("path item", "media type"):
            names = [name for name in node if name not in _HARMLESS and name[:2] != "x-"]
            yield from ((slot.kind, name, _pointer((path, name))) for name in names)
        elif isinstance(node, dict):
            for key, value in node.items():
                inner = slot_of(table, slot.kind, key) if _holds(value) else None
                if inner is not None:
                    stack.append((value, inner, (path, key)))


def _pointer(path: _Path) -> str:
    keys = []
    while path:
        path, key = path
        keys.append(key)
    return functools.reduce(join, reversed(keys), "")


def _holds(value: Any) -> bool:
    return isinstance(value, dict | list)
