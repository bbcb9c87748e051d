"""Finds the schemas that have a URL of their own (`$id`): references inside such a schema are relative to that URL.

The rules are those of JSON Schema 2020-12 (8.2.1, 8.2.2 and 9.1): where an `$id` may stand, and which anchors belong
to which schema of a text.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote, urldefrag, urljoin

from generator.errors import Diagnostic, format_location
from generator.spec.pointers import find, join, parent
from generator.spec.text.source import Source
from generator.spec.text.urls import is_remote, shown_url
from generator.spec.vocabulary import Slot, Table, slot_of


@dataclass(frozen=True, slots=True)
class Base:
    """What references are relative to: a text, or a schema in it; ``url`` is what it is called."""

    source: Source
    pointer: str
    url: str


class Bases:
    """The bases of all texts that were read, by where they stand and by what they are called."""

    def __init__(self, table: Table, *, is_heeded: bool) -> None:
        """Know the kinds of objects; ``is_heeded``: whether the vocabulary of the document has `$id`."""
        self._table = table
        self._is_heeded = is_heeded
        self._inside: dict[str, dict[str, Base]] = {}
        self._named: dict[str, Base] = {}
        self._anchors: dict[str, dict[str, list[str]]] = {}
        self.problems: list[Diagnostic] = []

    def add(self, source: Source) -> None:
        """Make a text and the schemas in it known by what they are called."""
        if source.place in self._inside:
            return
        whole = Base(source, "", url_of(source))
        found = {"": whole}
        if self._is_heeded and "$id" in source.index.text:
            start = (source.data, _slot(source.data, self._table))
            found |= {base.pointer: base for base in self._embedded(whole, *start)}
        self._inside[source.place] = found
        for base in found.values():
            if base.pointer or identity_of(source):
                self._know(base)

    def named(self, url: str) -> Base | None:
        """Give what is called so."""
        return self._named.get(url)

    def of(self, source: Source, pointer: str) -> Base:
        """Give what the references of a node are relative to."""
        found = self._inside[source.place]
        while len(found) > 1 and pointer not in found:
            pointer = parent(pointer)
        return found[pointer] if len(found) > 1 else found[""]

    def anchored(self, base: Base, name: str) -> str | None:
        """Give the pointer of the schema that an anchor names, None where the base has none."""
        places = self._all_anchors(base.source).get(name, ())
        return next((at for at in places if self.of(base.source, at) == base), None)

    def holder(self, source: Source, name: str) -> Base | None:
        """Give what has an anchor of this name in a text, wherever it is."""
        places = self._all_anchors(source).get(name)
        return self.of(source, places[0]) if places else None

    def _know(self, base: Base) -> None:
        other = self._named.setdefault(base.url, base)
        if other == base or _node(other) == _node(base):
            return
        name = str(_node(base).get("$id", base.url))
        place = format_location(other.source.locate(join(other.pointer, "$id")))
        self.problems.append(
            Diagnostic(
                level="error" if other.source is base.source else "warning",
                rule="repeated-schema-id",
                problem=f"another schema has the `$id` `{shown_url(name)}` already",
                location=base.source.locate(join(base.pointer, "$id")),
                hint=f"it stands at {place}; give each schema its own",
            )
        )

    def _embedded(self, outer: Base, value: Any, slot: Slot) -> Iterator[Base]:
        """Yield the schemas below a node that say what they are called."""
        stack = [(outer.pointer, value, slot, outer)]
        while stack:
            pointer, node, slot, base = stack.pop()
            is_schema = slot.kind == "schema" and slot.shape != "map"
            if pointer and is_schema and (url := _identified(base.url, node, "$id")):
                base = Base(base.source, pointer, url)
                yield base
            for key, item, below in reversed(self._below(node, slot)):
                stack.append((join(pointer, key), item, below, base))

    def _below(self, node: Any, slot: Slot) -> list[tuple[str | int, Any, Slot]]:
        """Give what stands in a node, and what it is."""
        one = Slot("one", slot.kind)
        if isinstance(node, list):
            return [(at, item, one) for at, item in enumerate(node) if slot.shape != "one"]
        if not isinstance(node, dict):
            return []
        if slot.shape == "map":
            return [(key, item, one) for key, item in node.items()]
        slots = ((key, slot_of(self._table, slot.kind, key)) for key in node)
        return [(key, node[key], below) for key, below in slots if below is not None]

    def _all_anchors(self, source: Source) -> dict[str, list[str]]:
        """Give the pointers of the anchors of a text, in its order."""
        anchors = self._anchors.get(source.place)
        if anchors is None:
            anchors = self._anchors[source.place] = {}
            for name, pointer in _anchors(source.data):
                anchors.setdefault(name, []).append(pointer)
        return anchors


def identity_of(source: Source) -> str:
    """Give the URL by which a document or a schema knows itself; empty if it does not say."""
    data = source.data
    is_document = isinstance(data, dict) and "openapi" in data
    return _identified(_address(source), data, "$self" if is_document else "$id")


def url_of(source: Source) -> str:
    """Give the URL that references in a text are relative to, outside of schemas with their own."""
    return identity_of(source) or _address(source)


def _address(source: Source) -> str:
    if is_remote(source.place):
        return source.place
    return "file:///" + quote(Path(source.place).as_posix().lstrip("/"))


def _slot(data: Any, table: Table) -> Slot:
    """Tell what a text holds: a document, or a part of one; one schema; or schemas by their names."""
    if not isinstance(data, dict) or not {"openapi", "components", "paths"}.isdisjoint(data):
        return Slot("one", "document")
    is_map = all(
        isinstance(item, dict) and key not in table["schema"] for key, item in data.items()
    )
    return Slot("map" if is_map else "one", "schema")


def _identified(base: str, node: Any, keyword: str) -> str:
    """Give the URL of a node that says what it is called; a mere fragment is no name of its own."""
    name = node.get(keyword) if isinstance(node, dict) else None
    try:
        url = urldefrag(name).url if isinstance(name, str) else ""
        return urljoin(base, url) if url else ""
    except ValueError:
        return ""


def _node(base: Base) -> Any:
    return find(base.source.data, base.pointer)


def _anchors(data: Any) -> Iterator[tuple[str, str]]:
    stack: list[tuple[str, Any]] = [("", data)]
    while stack:
        pointer, node = stack.pop()
        if isinstance(node, dict):
            names = (node.get("$anchor"), node.get("$dynamicAnchor"))
            yield from ((name, pointer) for name in names if isinstance(name, str))
            stack += [(join(pointer, key), item) for key, item in reversed(node.items())]
        elif isinstance(node, list):
            items = [(join(pointer, at), item) for at, item in enumerate(node)]
            stack += reversed(items)
