"""Which class an alternative of a schema became: by the source map, else by its fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tests.fidelity.alternatives import Alternative
from tests.fidelity.annotations import View, closed_values, fields
from tests.fidelity.document import Reader


class Owners:
    """The classes of a package with the schemas that they were made from."""

    def __init__(self, reader: Reader, classes: Mapping[type, Sequence[str]]) -> None:
        """Take the document, and the pointers that the source map has for each class."""
        self._reader = reader
        self._classes = classes

    def of(self, each: Alternative, has: View) -> type | None:
        """Return the class that an alternative became: by the source map, else by its fields."""
        classes = has.classes
        if not classes or (not each.properties and has.maps):
            return None
        pointers = set(each.pointers)

        if len(classes) == 1:
            return classes[0]

        def distance(owner: type) -> tuple[int, int, bool, int]:
            names = fields(owner).keys()
            others = sum(self._has_other_values(owner, each, name) for name in each.properties)
            is_foreign = not self._pointers_of(owner) & pointers
            missing = len(each.properties.keys() - names)
            return others, missing, is_foreign, len(names - each.properties.keys())

        return min(classes, key=distance)

    def _has_other_values(self, owner: type, each: Alternative, name: str) -> bool:
        """Tell whether a class has other constants for a property than an alternative."""
        found = fields(owner).get(name)
        closed = {key_of(value) for value in closed_values(found.annotation)} if found else set()
        values = [
            {key_of(v) for inner in self._reader.alternatives(schema) for v in inner.values or ()}
            for schema in each.properties[name]
        ]
        told = [found for found in values if found]
        own = set.intersection(*told) if told else set()
        if not own and name in self._reader.tags:
            components = {pointer.rpartition("/")[2] for pointer in each.pointers}
            mapping = self._reader.tags[name].items()
            own = {key_of(tag) for tag, target in mapping if target in components}
        return bool(closed and own) and closed.isdisjoint(own)

    def _pointers_of(self, owner: type) -> frozenset[str]:
        return frozenset(self._classes.get(owner, ()))


def key_of(value: Any) -> tuple[str, str]:
    """Return what tells values of enumerations apart: true is not 1."""
    return type(value).__name__, repr(value)
