"""Families: a base with a discriminator, the schemas that extend it, and the tags that tell them apart.

Keeps the planner from having to know where OpenAPI lets a tag come from (3.1.1, 4.8.25): the mapping,
the only value that a schema allows for the property, or the name of its component.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter

from generator.api.model import Api, Discriminator, Schema
from generator.api.reader import unescape
from generator.python.merge import Merger
from generator.python.models import Tag


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """What a value of a base may be instead."""

    base: str
    pointer: str
    """Stands for the family among the models: the base itself is a model of its own."""
    property_name: str
    tags: tuple[tuple[Tag, str], ...]
    """Tags and the pointers of the children that they choose."""


class Families:
    """Finds the families of an API."""

    def __init__(self, api: Api, merger: Merger) -> None:
        """Find out which components extend which."""
        self._nodes = api.nodes
        self._merger = merger
        self._names = {schema.pointer: name for name, schema in api.schemas}
        self._known: dict[str, Family | None] = {}
        self._children = _children(api, merger)

    def of(self, base: str) -> Family | None:
        """Return the family of a schema, None where it has no discriminator or no children."""
        if base not in self._known:
            self._known[base] = self._find(base)
        return self._known[base]

    def is_bare_child(self, schema: Schema) -> bool:
        """Tell a child that adds nothing but its name from another way to refer to the base."""
        bases = self._merger.extended(schema) if schema.all_of else ()
        return any(
            schema.pointer in {pointer for _, pointer in family.tags}
            for base in sorted(bases)
            if (family := self.of(base)) is not None
        )

    def tags(
        self, discriminator: Discriminator, pointers: Iterable[str]
    ) -> Iterator[tuple[Tag, str]]:
        """Yield the tags of the schemas that a mapping leaves out.

        A value that several schemas allow belongs to the one that allows nothing else, or to none.
        """
        constants = {p: self._constants(p, discriminator.property_name) for p in pointers}
        claims = Counter(value for values in constants.values() for value in values)
        only = Counter(values[0] for values in constants.values() if len(values) == 1)
        for pointer, values in constants.items():
            for value in values:
                if claims[value] == 1 or (only[value] == 1 and len(values) == 1):
                    yield value, pointer
            if not values and pointer in self._names:
                yield unescape(pointer.rsplit("/", 1)[1]), pointer

    def shared_tag(self, pointers: Sequence[str]) -> str:
        """Return the property that has a value of its own in each of several schemas, if there is one."""
        if len(pointers) < 2:
            return ""
        merged = self._merger.merge(self._nodes[self.end(pointers[0])])
        for name in merged.properties:
            found = [self._constants(self.end(pointer), name) for pointer in pointers]
            values = [value for each in found for value in each]
            if all(found) and len(values) == len(set(values)):
                return name
        return ""

    def mapped(self, discriminator: Discriminator) -> Iterator[tuple[str, str]]:
        """Yield the tags of a mapping, and the pointers that they end at; dangling ones are left out."""
        for tag, pointer in discriminator.mapping:
            if pointer in self._nodes:
                yield tag, self.end(pointer)

    def end(self, pointer: str) -> str:
        """Follow components that are another name for one."""
        seen = {pointer}
        while (target := self._nodes[pointer].reference) and target not in seen:
            if self._merger.only_reference(self._nodes[pointer]) is None:
                break
            seen.add(target)
            pointer = target
        return pointer

    def _constants(self, pointer: str, name: str) -> tuple[Tag, ...]:
        """Return the only texts, whole numbers and booleans that a property of a schema may be."""
        schema = self._merger.merge(self._nodes[pointer]).properties.get(name)
        values = self._merger.merge(schema).enum if schema is not None else None
        return tuple(value for value in values or () if isinstance(value, str | int))

    def _find(self, base: str) -> Family | None:
        merged = self._merger.merge(self._nodes[base])
        discriminator = merged.discriminator
        if discriminator is None or (merged.variants and not merged.properties):
            return None
        schema = self._nodes[base]
        is_own = schema.discriminator is not None
        takes_all = is_own and not schema.one_of and not schema.any_of
        mapping = dict(self.mapped(discriminator))
        children = [
            pointer
            for pointer in self._children.get(base, ())
            if not mapping or pointer in mapping.values() or not self._is_bare(pointer)
        ]
        known = frozenset(children)
        tags: list[tuple[Tag, str]] = [
            (tag, pointer)
            for tag, pointer in mapping.items()
            if pointer != base and (pointer in known or takes_all)
        ]
        loose = [pointer for pointer in children if pointer not in mapping.values()]
        tags += self.tags(discriminator, loose)
        if not tags:
            return None
        return Family(
            base=base,
            pointer=f"{base}/discriminator" if is_own else f"{base}/allOf",
            property_name=discriminator.property_name,
            tags=tuple(dict(reversed(tags)).items())[::-1],
        )

    def _is_bare(self, pointer: str) -> bool:
        return self._merger.only_reference(self._nodes[pointer]) is not None


def _children(api: Api, merger: Merger) -> Mapping[str, list[str]]:
    """Return which components extend which schema, in the order of their names."""
    found: dict[str, list[str]] = defaultdict(list)
    for _, schema in sorted(api.schemas, key=itemgetter(0)):
        is_other_name = merger.only_reference(schema) is not None and (
            schema.reference or schema.nullable
        )
        for base in () if is_other_name else merger.extended(schema):
            if base != schema.pointer:
                found[base].append(schema.pointer)
    return found
