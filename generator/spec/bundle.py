"""Makes one self-contained document of a document and everything that it refers to.

What stands in other files becomes a component with a stable name; path items, and pieces for which
there are no components, are put in place. Problems are collected, all of them.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from generator.errors import Diagnostic, Location, SpecError, format_location
from generator.spec.document import Source, locate
from generator.spec.files import Library, Refusal
from generator.spec.limits import INLINED
from generator.spec.pointers import MISSING, find, from_keys, join, split, to_fragment
from generator.spec.references import Resolver, Target, shown_target
from generator.spec.vocabulary import Slot, Table, is_reference, kind_of, slot_of

_NAME = re.compile(r"[^A-Za-z0-9._-]+")
_FILE_SUFFIXES = (".json", ".yaml", ".yml")

Trail = tuple["Trail", str | int] | None
Failure = (Refusal, SpecError)


@dataclass(slots=True)
class Bundle:
    """The bundled data, where its nodes came from, and what is wrong with its references."""

    data: Any
    origins: dict[str, tuple[Source, str]] = field(default_factory=dict)
    problems: list[Diagnostic] = field(default_factory=list)


class _Site(NamedTuple):
    """Where the walk is: the text that it reads, and its place in the bundled document."""

    source: Source
    trail: Trail
    inlined: tuple[tuple[str, str], ...] = ()

    def under(self, key: str | int) -> _Site:
        return _Site(self.source, (self.trail, key), self.inlined)

    @property
    def pointer(self) -> str:
        keys: list[str | int] = []
        trail = self.trail
        while trail is not None:
            trail, key = trail
            keys.append(key)
        return from_keys(reversed(keys))


class _Placed(NamedTuple):
    """A node that gets a place of its own in the bundled document."""

    target: Target
    kind: str
    pointer: str


def bundle(root: Source, library: Library, table: Table, sections: Mapping[str, str]) -> Bundle:
    """Bundle a document; ``sections`` says where components of each kind belong."""
    return _Bundler(root, library, table, sections).run()


class _Bundler:
    """Walks a document once and follows its references; unchanged nodes are shared, not copied."""

    def __init__(
        self, root: Source, library: Library, table: Table, sections: Mapping[str, str]
    ) -> None:
        self._root = root
        self._table = table
        self._sections = sections
        self._resolver = Resolver(root, library)
        self._bundle = Bundle(root.data, {"": (root, "")})
        self._placed: dict[tuple[str, str, str], str] = {}
        self._names: dict[str, set[str]] = {section: set() for section in sections.values()}
        self._queue: deque[_Placed] = deque()
        self._rings: set[str] = set()
        self._inlined = 0

    def run(self) -> Bundle:
        self._claim_components()
        data = self._object(self._root.data, "document", _Site(self._root, None))
        grafts = []
        while self._queue:
            placed = self._queue.popleft()
            keys = split(placed.pointer)
            site = _Site(placed.target.source, _trail(keys))
            grafts.append((keys, self._node(placed.target.node, placed.kind, site)))
        self._bundle.data = _graft(data, grafts) if grafts else data
        return self._bundle

    # Components and their names

    def _claim_components(self) -> None:
        """Let a component that is only a reference to another file be the place of its target."""
        for kind, section in self._sections.items():
            components = self._section(section)
            if components is None or kind == "path item":
                continue
            for name, node in components.node.items():
                self._names[section].add(name)
                if components.source is not self._root:
                    key = (section, components.source.place, join(components.pointer, name))
                    self._placed.setdefault(key, join(section, name))
                if is_reference(node) and len(node) == 1:
                    self._claim(components.source, node["$ref"], section, name)

    def _section(self, section: str) -> Target | None:
        target = Target(self._root, "", self._root.data)
        try:
            for key in split(section):
                if is_reference(target.node):
                    target = self._end(target.source, target.node["$ref"])
                node = target.node.get(key) if isinstance(target.node, dict) else None
                target = Target(target.source, join(target.pointer, key), node)
            if is_reference(target.node):
                target = self._end(target.source, target.node["$ref"])
        except Failure:
            return None
        return target if isinstance(target.node, dict) else None

    def _claim(self, base: Source, reference: str, section: str, name: str) -> None:
        try:
            if self._resolver.ring(base, reference):
                return
            target = self._end(base, reference)
        except Failure:
            return
        if target.source is not self._root:
            self._placed.setdefault((section, *target.key), join(section, name))

    def _place(self, target: Target, kind: str) -> str:
        section = self._sections[kind]
        pointer = self._placed.get((section, *target.key))
        if pointer is None:
            pointer = join(section, self._free_name(section, _candidate(target)))
            self._placed[(section, *target.key)] = pointer
            self._bundle.origins[pointer] = (target.source, target.pointer)
            self._queue.append(_Placed(target, kind, pointer))
        return pointer

    def _free_name(self, section: str, candidate: str) -> str:
        taken = self._names[section]
        name, number = candidate, 2
        while name in taken:
            name, number = f"{candidate}{number}", number + 1
        taken.add(name)
        return name

    # The walk

    def _node(self, node: Any, kind: str, site: _Site) -> Any:
        if is_reference(node):
            return self._reference(node, kind, site)
        return self._object(node, kind, site)

    def _object(self, node: Any, kind: str, site: _Site) -> Any:
        if not isinstance(node, dict):
            return node
        changed: dict[str, Any] = {}
        for key, value in node.items():
            if not isinstance(value, dict | list):
                continue
            slot = slot_of(self._table, kind, key)
            if slot is not None:
                new = self._slot(value, slot, site.under(key))
                if new is not value:
                    changed[key] = new
        return {**node, **changed} if changed else node

    def _slot(self, value: Any, slot: Slot, site: _Site) -> Any:
        match slot.shape:
            case "list" | "any" if isinstance(value, list):
                items = [
                    self._node(item, slot.kind, site.under(at)) for at, item in enumerate(value)
                ]
                is_same = all(new is old for new, old in zip(items, value, strict=True))
                return value if is_same else items
            case "map" if is_reference(value):
                return self._inline(value, slot, site)
            case "map" if isinstance(value, dict):
                members = {
                    key: self._node(item, slot.kind, site.under(key)) for key, item in value.items()
                }
                return value if all(members[key] is value[key] for key in value) else members
            case _ if slot.kind == "discriminator":
                return self._discriminator(value, site)
            case _:
                return self._node(value, slot.kind, site)

    def _reference(self, node: dict[str, Any], kind: str, site: _Site) -> Any:
        try:
            ring = self._resolver.ring(site.source, node["$ref"])
            if ring:
                self._report_ring(ring)
                return node
            target = self._end(site.source, node["$ref"])
        except Failure as failure:
            self._report(site.under("$ref"), failure)
            return node
        is_local = target.source is self._root
        if kind == "path item" or (not is_local and kind not in self._sections):
            return self._inline(node, Slot("one", kind), site)
        if is_local:
            self._reach(target, kind)
            return self._local(node, kind, site, target)
        pointer = self._place(target, kind)
        if pointer == site.pointer:
            return self._inline(node, Slot("one", kind), site)
        return self._object({**node, "$ref": to_fragment(pointer)}, kind, site)

    def _local(self, node: dict[str, Any], kind: str, site: _Site, target: Target) -> Any:
        reference = node["$ref"]
        is_plain = site.source is self._root and "%" not in reference
        if not is_plain or reference != f"#{target.pointer}":
            node = {**node, "$ref": to_fragment(target.pointer)}
        return self._object(node, kind, site) if len(node) > 1 else node

    def _reach(self, target: Target, kind: str) -> None:
        """Walk a node that only this reference tells to be more than data."""
        if kind_of(self._table, split(target.pointer))[1] == "data":
            key = ("", *target.key)
            if key not in self._placed:
                self._placed[key] = target.pointer
                self._queue.append(_Placed(target, kind, target.pointer))

    def _inline(self, node: dict[str, Any], slot: Slot, site: _Site) -> Any:
        """Put the target in the reference's place, and what stands beside it over that."""
        self._inlined += 1
        try:
            if self._inlined > INLINED:
                raise Refusal("reference-limit", "too many references to put in place")
            target = self._end(site.source, node["$ref"])
        except Failure as failure:
            self._report(site.under("$ref"), failure)
            return node
        if target.key in site.inlined:
            ring = Refusal("reference-ring", "what this refers to contains this reference")
            self._report(site.under("$ref"), ring)
            return node
        pointer = site.pointer
        outer = self._origin(pointer)
        self._bundle.origins[pointer] = (target.source, target.pointer)
        inner = _Site(target.source, site.trail, (*site.inlined, target.key))
        new = self._slot(target.node, slot, inner)
        beside = {key: value for key, value in node.items() if key != "$ref"}
        if not beside or not isinstance(new, dict):
            return new
        for key in beside:
            self._bundle.origins[join(pointer, key)] = (outer[0], join(outer[1], key))
        return {**new, **self._object(beside, slot.kind, site)}

    def _origin(self, pointer: str) -> tuple[Source, str]:
        source, prefix = self._root, pointer
        while prefix not in self._bundle.origins:
            prefix = prefix.rpartition("/")[0]
        source, origin = self._bundle.origins[prefix]
        return source, origin + pointer[len(prefix) :]

    def _end(self, base: Source, reference: str) -> Target:
        """Follow a reference, and on through other files as long as they only refer further."""
        target = self._resolver.resolve(base, reference)
        hops = 0
        while target.source is not self._root and is_reference(target.node):
            hops += 1
            if len(target.node) > 1 or hops > INLINED:
                break
            target = self._resolver.resolve(target.source, target.node["$ref"])
        return target

    def _discriminator(self, node: Any, site: _Site) -> Any:
        mapping = node.get("mapping") if isinstance(node, dict) else None
        if not isinstance(mapping, dict):
            return node
        below = site.under("mapping")
        new = {
            tag: self._mapped(value, below.under(tag)) if isinstance(value, str) else value
            for tag, value in mapping.items()
        }
        return node if new == mapping else {**node, "mapping": new}

    def _mapped(self, value: str, site: _Site) -> str:
        """Read a mapping's value: a component's name, or a reference (OpenAPI 3.1.1, 4.8.25.1)."""
        section = self._sections["schema"]
        if find(self._root.data, join(section, value)) is not MISSING:
            return value
        is_name = not ("#" in value or "/" in value or value.endswith(_FILE_SUFFIXES))
        try:
            if is_name:
                message = f"the mapping names the schema `{value[:80]}`, which does not exist"
                raise Refusal("reference-not-found", message)
            target = self._end(site.source, value)
        except Failure as failure:
            self._report(site, failure, is_mapping=True)
            return value
        if target.source is not self._root:
            return to_fragment(self._place(target, "schema"))
        self._reach(target, "schema")
        is_plain = site.source is self._root and value == f"#{target.pointer}"
        return value if is_plain else to_fragment(target.pointer)

    # Problems

    def _report(
        self, site: _Site, failure: Refusal | SpecError, *, is_mapping: bool = False
    ) -> None:
        if isinstance(failure, SpecError):
            referrer = f"it is referred to at {format_location(self._locate(site.pointer))}"
            self._bundle.problems += [
                item if item.hint else replace(item, hint=referrer) for item in failure.diagnostics
            ]
            return
        self._bundle.problems.append(
            Diagnostic(
                level="warning" if is_mapping else "error",
                rule="discriminator-mapping" if is_mapping else failure.rule,
                message=failure.message,
                location=self._locate(site.pointer),
                hint=failure.hint,
            )
        )

    def _report_ring(self, ring: tuple[Target, ...]) -> None:
        names = [shown_target(target, self._root) for target in ring]
        shown = " -> ".join(f"`{name}`" for name in [*names[:6], names[0]])
        if shown in self._rings:
            return
        self._rings.add(shown)
        self._bundle.problems.append(
            Diagnostic(
                level="error",
                rule="reference-ring",
                message=f"references lead back to themselves: {shown}",
                location=ring[0].source.locate(join(ring[0].pointer, "$ref")),
                hint="one of them must hold the object itself",
            )
        )

    def _locate(self, pointer: str) -> Location:
        return locate(pointer, self._bundle.origins)


def _candidate(target: Target) -> str:
    """Name a component after its pointer's last key, or after its file."""
    keys = split(target.pointer)
    stem = PurePosixPath(urlsplit(target.source.name).path).name.split(".")[0]
    name = keys[-1] if keys and not keys[-1].isdigit() else stem
    return _NAME.sub("_", name).strip("_") or "Component"


def _trail(keys: tuple[str, ...]) -> Trail:
    trail: Trail = None
    for key in keys:
        trail = (trail, key)
    return trail


def _graft(node: Any, grafts: list[tuple[tuple[str, ...], Any]]) -> Any:
    """Put nodes at places of a tree, copying only what leads to them."""
    groups: dict[str, list[tuple[tuple[str, ...], Any]]] = {}
    for keys, new in grafts:
        if not keys:
            return new
        groups.setdefault(keys[0], []).append((keys[1:], new))
    if isinstance(node, list):
        return [
            _graft(item, groups[str(at)]) if str(at) in groups else item
            for at, item in enumerate(node)
        ]
    copy = dict(node) if isinstance(node, dict) else {}
    for key, below in groups.items():
        copy[key] = _graft(copy.get(key), below)
    return copy
