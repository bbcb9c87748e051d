"""Makes one self-contained document of a document and everything that it refers to.

What stands in other files becomes a component with a stable name; path items, and pieces for which
there are no components, are put in place. Problems are collected, all of them.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from generator.errors import Diagnostic, SpecError
from generator.spec.bundling.destinations import (
    PROVISIONAL,
    Destination,
    ForeignPart,
    Key,
    Region,
    find_destinations,
)
from generator.spec.bundling.same_components import FAILURE, OwnComponents
from generator.spec.pointers import (
    MISSING,
    find,
    join,
    split,
    to_fragment,
)
from generator.spec.references.gaps import Gap, is_gap
from generator.spec.references.identifiers import Base, Bases
from generator.spec.references.positions import Site, graft, trail_of
from generator.spec.references.problems import Problems, has_reference
from generator.spec.references.resolving import Resolver, Target
from generator.spec.text.files import Library, Refusal
from generator.spec.text.limits import INLINED, REPEATED
from generator.spec.text.source import Source
from generator.spec.vocabulary import Slot, Table, is_reference, kind_of, slot_of

_FILE_SUFFIXES = (".json", ".yaml", ".yml")


@dataclass(slots=True)
class Bundle:
    """The bundled data, where its nodes came from, and what is wrong with its references.

    ``gaps`` are the references that lead nowhere and that the document may do without.
    ``is_self_contained`` says that no reference named a file or a URL to begin with.
    """

    data: Any
    origins: dict[str, tuple[Source, str]] = field(default_factory=dict)
    problems: list[Diagnostic] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)
    is_self_contained: bool = True


class _Placed(NamedTuple):
    """A node that gets a place of its own in the bundled document."""

    target: Target
    kind: str
    pointer: str
    is_stranger: bool = True


def bundle(
    root: Source,
    library: Library,
    table: Table,
    sections: Mapping[str, str],
    *,
    has_identifiers: bool,
) -> Bundle:
    """Bundle a document; ``sections`` says where components of each kind belong.

    ``has_identifiers``: whether its version of OpenAPI gives schemas a `$id`. What other files bring
    in is gathered by a first walk, so that a second one knows all names.
    """
    resolver = Resolver(root, library, Bases(table, is_heeded=has_identifiers))
    walk = _Bundler(root, resolver, table, sections, {})
    found = walk.run()
    if walk.foreign_parts:
        destinations = find_destinations(walk.foreign_parts, walk.regions, walk.names, root, table)
        found = _Bundler(root, resolver, table, sections, destinations).run()
    found.problems += resolver.problems
    return found


class _Bundler:
    """Walks a document once and follows its references; unchanged nodes are shared, not copied."""

    def __init__(
        self,
        root: Source,
        resolver: Resolver,
        table: Table,
        sections: Mapping[str, str],
        destinations: Mapping[Key, Destination],
    ) -> None:
        self._root = root
        self._table = table
        self._sections = sections
        self._resolver = resolver
        self._destinations = destinations
        self._named = {destination.pointer for destination in destinations.values()}
        self._bundle = Bundle(root.data, {"": (root, "")})
        own = OwnComponents(root, resolver, sections)
        self._placed: dict[Key, str] = dict(own.places)
        self._queue: deque[_Placed] = deque()
        self._problems = Problems(root, self._bundle.origins)
        self._inlined = 0
        self._repeated = 0
        self._walked = 0
        self._sizes: dict[tuple[str, str], int] = {}
        """How many objects what was put in place has, by where it stands."""
        self.names = own.names
        self.foreign_parts: list[ForeignPart] = []
        self.regions: list[Region] = list(own.regions)

    def run(self) -> Bundle:
        base = self._resolver.base_of(self._root, "")
        data = self._object(self._root.data, "document", Site(base, None))
        grafts = []
        while self._queue:
            placed = self._queue.popleft()
            keys = split(placed.pointer)
            site = Site(self._base_of(placed.target), trail_of(keys))
            new = self._node(placed.target.node, placed.kind, site)
            grafts.append((keys, _without_id(new) if placed.is_stranger else new))
        self._bundle.data = graft(data, grafts)
        self._bundle.problems += self._problems.problems
        self._bundle.gaps += self._problems.gaps
        return self._bundle

    def _place(self, target: Target, kind: str) -> str:
        section = self._sections[kind]
        key = (section, *target.key)
        pointer = self._placed.get(key)
        if pointer is not None:
            return pointer
        destination = self._destinations.get(key)
        if destination is None:
            self.foreign_parts.append(ForeignPart(section, kind, target))
            destination = Destination(
                join(section, f"{PROVISIONAL}{len(self.foreign_parts)}"), is_within=False
            )
        self._placed[key] = destination.pointer
        if not destination.is_within:
            self._bundle.origins[destination.pointer] = (target.source, target.pointer)
            self._queue.append(_Placed(target, kind, destination.pointer))
        return destination.pointer

    # The walk

    def _node(self, node: Any, kind: str, site: Site) -> Any:
        if kind == "schema" and isinstance(node, dict) and isinstance(node.get("$id"), str):
            return self._identified(node, kind, site)
        return self._referrer(node, kind, site)

    def _identified(self, node: dict[str, Any], kind: str, site: Site) -> Any:
        """Walk a schema whose references are relative to what it is called, not the document."""
        source, pointer = self._origin(site.pointer)
        base = self._resolver.base_of(source, pointer)
        if base.pointer == pointer:
            new = self._referrer(node, kind, site._replace(base=base))
            return _without_id(new) if has_reference(node) else new
        self._problems.warn_of_id(node, site)
        return self._referrer(node, kind, site)

    def _referrer(self, node: Any, kind: str, site: Site) -> Any:
        if is_reference(node):
            return self._reference(node, kind, site)
        return self._object(node, kind, site)

    def _object(self, node: Any, kind: str, site: Site) -> Any:
        if not isinstance(node, dict):
            return node
        self._walked += 1
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

    def _slot(self, value: Any, slot: Slot, site: Site) -> Any:
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

    def _reference(self, node: dict[str, Any], kind: str, site: Site) -> Any:
        self._note(node["$ref"])
        try:
            ring = self._resolver.ring(site.base, node["$ref"])
            if ring:
                self._problems.report_ring(ring)
                return node
            target = self._resolver.end(site.base, node["$ref"])
        except FAILURE as failure:
            later = self._told_later(site, node, failure)
            if later is not None:
                self._reach(later, kind)
                return self._local(node, kind, site, later)
            self._problems.report_reference(site, kind, failure)
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

    def _local(self, node: dict[str, Any], kind: str, site: Site, target: Target) -> Any:
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
                placed = _Placed(target, kind, target.pointer, is_stranger=False)
                self._queue.append(placed)

    def _note(self, reference: str) -> None:
        if not reference.startswith("#"):
            self._bundle.is_self_contained = False

    def _inline(self, node: dict[str, Any], slot: Slot, site: Site) -> Any:
        """Put the target in the reference's place, and what stands beside it over that."""
        self._inlined += 1
        self._note(node["$ref"])
        try:
            target = self._resolver.end(site.base, node["$ref"])
            self._repeated += self._sizes.get(target.key, 0)
            if self._inlined > INLINED or self._repeated > REPEATED:
                message = "too many references to put in place"
                hint = "each copies what it refers to; parameters, bodies and schemas can be components"
                raise Refusal("reference-limit", message, hint)
        except FAILURE as failure:
            self._problems.report_reference(site, slot.kind if slot.shape == "one" else "", failure)
            return node
        if target.key in site.inlined:
            ring = Refusal("reference-ring", "what this refers to contains this reference")
            self._problems.report(site.under("$ref"), ring)
            return node
        pointer = site.pointer
        outer = self._origin(pointer)
        self._bundle.origins[pointer] = (target.source, target.pointer)
        if target.source is not self._root:
            self.regions.append(Region(target.source, target.pointer, slot, pointer))
        inner = Site(self._base_of(target), site.trail, (*site.inlined, target.key))
        before = self._walked
        new = self._slot(target.node, slot, inner)
        self._sizes[target.key] = self._walked - before
        beside = {key: value for key, value in node.items() if key != "$ref"}
        if not beside or not isinstance(new, dict):
            return new
        for key in beside:
            self._bundle.origins[join(pointer, key)] = (outer[0], join(outer[1], key))
        return {**new, **self._object(beside, slot.kind, site)}

    def _base_of(self, target: Target) -> Base:
        return self._resolver.base_of(target.source, target.pointer)

    def _origin(self, pointer: str) -> tuple[Source, str]:
        source, prefix = self._root, pointer
        while prefix not in self._bundle.origins:
            prefix = prefix.rpartition("/")[0]
        source, origin = self._bundle.origins[prefix]
        return source, origin + pointer[len(prefix) :]

    def _discriminator(self, node: Any, site: Site) -> Any:
        mapping = node.get("mapping") if isinstance(node, dict) else None
        if not isinstance(mapping, dict):
            return node
        below = site.under("mapping")
        new = {
            tag: self._mapped(value, below.under(tag)) if isinstance(value, str) else value
            for tag, value in mapping.items()
        }
        return node if new == mapping else {**node, "mapping": new}

    def _mapped(self, value: str, site: Site) -> str:
        """Read a mapping's value: a component's name, or a reference (OpenAPI 3.1.1, 4.8.25.1)."""
        named = join(self._sections["schema"], value)
        if find(self._root.data, named) is not MISSING:
            return value
        own = find(site.source.data, named)
        if own is MISSING and named in self._named:
            return value
        is_name = not ("#" in value or "/" in value or value.endswith(_FILE_SUFFIXES))
        try:
            if own is not MISSING:
                target = Target(site.source, named, own)
            elif is_name:
                message = f"the mapping names the schema `{value[:80]}`, which does not exist"
                raise Refusal("discriminator-mapping", message)
            else:
                self._note(value)
                target = self._resolver.end(site.base, value)
        except FAILURE as failure:
            self._problems.report(site, failure, is_mapping=True)
            return value
        if target.source is not self._root:
            return to_fragment(self._place(target, "schema"))
        self._reach(target, "schema")
        is_plain = site.source is self._root and value == f"#{target.pointer}"
        return value if is_plain else to_fragment(target.pointer)

    def _told_later(
        self, site: Site, node: dict[str, Any], failure: Refusal | SpecError
    ) -> Target | None:
        """Give the reference in this document that one leads to, where that one leads nowhere."""
        if isinstance(failure, SpecError) or not is_gap("", failure.rule):
            return None
        try:
            target = self._resolver.resolve(site.base, node["$ref"])
        except FAILURE:
            return None
        return target if target.source is self._root and is_reference(target.node) else None


def _without_id(node: Any) -> Any:
    """Take from a schema the URL that its own file gave it: references are the document's now."""
    if isinstance(node, dict) and isinstance(node.get("$id"), str):
        return {key: value for key, value in node.items() if key != "$id"}
    return node
