"""Finds the components of a document that are only a reference to another file.

The part of the other file then stands in the bundled document under that component's name.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import unquote

from generator.errors import SpecError
from generator.spec.bundling.destinations import Key, Region
from generator.spec.bundling.names import stem_of
from generator.spec.pointers import from_fragment, join, split
from generator.spec.references.identifiers import Base
from generator.spec.references.resolving import Resolver, Target
from generator.spec.text.files import Refusal
from generator.spec.text.source import Source
from generator.spec.vocabulary import Slot, is_reference

FAILURE: Final = (Refusal, SpecError)
"""Errors that following a reference may raise."""


class OwnComponents:
    """The document's own components: their names, and the parts of other files that they refer to."""

    def __init__(self, root: Source, resolver: Resolver, sections: Mapping[str, str]) -> None:
        """Read every section; ``sections`` maps a kind of component to the pointer of its section."""
        self.names: dict[str, set[str]] = {section: set() for section in sections.values()}
        self.places: dict[Key, str] = {}
        self.regions: list[Region] = []
        self._root = root
        self._resolver = resolver
        for kind, section in sections.items():
            components = self._section(section)
            if components is not None and kind != "path item":
                self._take(components, kind, section)

    def _section(self, section: str) -> Target | None:
        target = Target(self._root, "", self._root.data)
        try:
            for key in split(section):
                if is_reference(target.node):
                    target = self._end(target)
                node = target.node.get(key) if isinstance(target.node, dict) else None
                target = Target(target.source, join(target.pointer, key), node)
            if is_reference(target.node):
                target = self._end(target)
        except FAILURE:
            return None
        return target if isinstance(target.node, dict) else None

    def _end(self, target: Target) -> Target:
        base = self._resolver.base_of(target.source, target.pointer)
        return self._resolver.end(base, target.node["$ref"])

    def _take(self, components: Target, kind: str, section: str) -> None:
        source = components.source
        self.names[section].update(components.node)
        if source is not self._root:
            self.regions.append(Region(source, components.pointer, Slot("map", kind), section))
            for name in components.node:
                key = (section, source.place, join(components.pointer, name))
                self.places.setdefault(key, join(section, name))
        for name in _mere_references(components.node):
            base = self._resolver.base_of(source, join(components.pointer, name))
            self._place(base, components.node[name]["$ref"], kind, section, name)

    def _place(self, base: Base, reference: str, kind: str, section: str, name: str) -> None:
        try:
            if self._resolver.ring(base, reference):
                return
            target = self._resolver.end(base, reference)
        except FAILURE:
            return
        key, place = (section, *target.key), join(section, name)
        if target.source is not self._root and key not in self.places:
            self.places[key] = place
            self.regions.append(Region(target.source, target.pointer, Slot("one", kind), place))


def _mere_references(components: dict[str, Any]) -> list[str]:
    """Return the names of components that only refer, those first that have the name of their target."""
    mere = [name for name, node in components.items() if is_reference(node) and len(node) == 1]
    return sorted(mere, key=lambda name: (not _is_called(name, components[name]), name))


def _is_called(name: str, node: dict[str, Any]) -> bool:
    url, _, fragment = node["$ref"].partition("#")
    return name == (
        split(from_fragment(fragment))[-1] if "/" in fragment else stem_of(unquote(url))
    )
