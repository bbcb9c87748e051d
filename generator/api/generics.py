"""Generic schemas: what `$dynamicRef` means depends on the schema that refers to the template.

A template says `$dynamicRef: "#item"`. A schema that refers to the template says, with `$dynamicAnchor: item`, what
an item is (JSON Schema 2020-12, 8.2.3.2).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.api.reader import Node, Reader, escape, pointer_of

Scope = Mapping[str, str]
"""The pointers that dynamic anchors stand for."""


class Generics:
    """Finds anchors, and the templates that need another copy for each use."""

    def __init__(self, reader: Reader) -> None:
        """Read from one document."""
        self._reader = reader
        self._names: dict[str, frozenset[str]] = {}

    def anchor(self, name: str, place: str) -> str:
        """Return the pointer of a plain-name fragment: of several, the one nearest to a place."""
        found = self._reader.anchors().get(name, ())
        tokens = place.split("/")
        return max(found, key=lambda pointer: _common(pointer.split("/"), tokens), default="")

    def declared(self, node: Node) -> Scope:
        """Return what a schema says its dynamic anchors stand for."""
        found = {}
        definitions = node.data.get("$defs")
        if isinstance(definitions, Mapping):
            for name, value in definitions.items():
                anchor = value.get("$dynamicAnchor") if isinstance(value, Mapping) else None
                if isinstance(anchor, str):
                    found[anchor] = f"{node.at('$defs')}/{escape(name)}"
        own = node.data.get("$dynamicAnchor")
        if isinstance(own, str):
            found[own] = node.pointer
        return found

    def is_specialised(self, pointer: str, scope: Scope) -> bool:
        """Tell whether a scope makes of a template something else than it is by itself."""
        return bool(scope) and any(
            name in scope and scope[name] != self.anchor(name, pointer)
            for name in self._dynamic_names(pointer)
        )

    def _dynamic_names(self, pointer: str) -> frozenset[str]:
        """Return the dynamic anchors that a schema and all it refers to mention."""
        known = self._names.get(pointer)
        if known is None:
            found: set[str] = set()
            waiting, seen = [pointer], set[str]()
            while waiting:
                place = waiting.pop()
                if place in seen:
                    continue
                seen.add(place)
                for keyword, target in _references(self._value(place)):
                    if keyword == "$dynamicRef":
                        found.add(target.removeprefix("#"))
                    elif target.startswith("#/"):
                        waiting.append(pointer_of(target))
            known = self._names[pointer] = frozenset(found)
        return known

    def _value(self, pointer: str) -> Any:
        try:
            return self._reader.value(pointer)
        except KeyError:
            return None


def _references(value: Any) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        for key, item in value.items():
            if key in ("$ref", "$dynamicRef") and isinstance(item, str):
                yield key, item
            else:
                yield from _references(item)
    elif isinstance(value, list):
        for item in value:
            yield from _references(item)


def _common(one: list[str], other: list[str]) -> int:
    count = 0
    for first, second in zip(one, other, strict=False):
        if first != second:
            break
        count += 1
    return count
