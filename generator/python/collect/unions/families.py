"""Families: a base with a discriminator, the schemas that extend it, and the tags that tell them apart.

A tag comes from the mapping, from the only value that a schema allows for the property, or from the name of a
component (OpenAPI 3.1.1, 4.8.25).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from generator.api.model import Api, Discriminator, Schema
from generator.api.reader import unescape
from generator.python.collect.merging.merge import Merger
from generator.python.collect.models import Tag
from generator.python.names.identifiers import words

_DEPTH = 2
"""Objects in an object whose enumerations may tell it from another."""


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
            self._known[base] = None  # a family that holds itself has no more in it
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
        self, discriminator: Discriminator, pointers: Iterable[str], base: str = ""
    ) -> Iterator[tuple[Tag, str]]:
        """Yield the tags of the schemas that a mapping leaves out.

        A schema says its tag itself, or has values of its own for the property, or is called by the
        name of its component. A value that several schemas allow belongs to the one that allows nothing
        else, or that is called so, or to none. What is allowed as in their `base` is nobody's own.
        """
        inherited = self.constants(base, discriminator.property_name) if base else ()
        constants = {p: self.constants(p, discriminator.property_name) for p in pointers}
        allowing = Counter(typed_key(value) for values in constants.values() for value in values)
        only = Counter(typed_key(v[0]) for v in constants.values() if len(v) == 1)
        for pointer, values in constants.items():
            if said := self._schema(pointer).discriminator_value:
                yield _typed(said, values), pointer
                continue
            keys = {typed_key(value): value for value in values}
            own = [k for k in keys if allowing[k] == 1 or (only[k] == 1 and len(values) == 1)]
            named = [*self._named(pointer, values)] if pointer in self._names else []
            is_inherited = len(values) > 1 and values == inherited
            if own and not (is_inherited and named):
                yield from ((keys[key], pointer) for key in own)
            else:
                yield from named

    def _named(self, pointer: str, values: Sequence[Tag]) -> Iterator[tuple[Tag, str]]:
        """Yield the tag of a component that is its name, as its values spell it where it has some."""
        name = unescape(pointer.rsplit("/", 1)[1])
        spellings = [v for v in values if isinstance(v, str) and _plain(v) == _plain(name)]
        if not values:
            yield name, pointer
        elif name in values or len(spellings) == 1:
            yield (name if name in values else spellings[0]), pointer

    def shared_tag(self, pointers: Sequence[str]) -> str:
        """Return the property that has a value of its own in each of several schemas, if there is one."""
        if len(pointers) < 2:
            return ""
        merged = self._merger.merge(self._schema(self.end(pointers[0])))
        for name in merged.properties:
            found = [self.constants(self.end(pointer), name) for pointer in pointers]
            values = [typed_key(value) for each in found for value in each]
            if all(found) and len(values) == len(set(values)):
                return name
        return ""

    def differ(self, pointers: Sequence[str]) -> bool:
        """Tell whether objects have a property, or one in a property, with other values in each."""
        if len(pointers) < 2:
            return False
        found: dict[str, set[frozenset[object]]] = defaultdict(set)
        for pointer in pointers:
            for place, values in self._enumerations(self._schema(self.end(pointer)), _DEPTH):
                found[place].add(frozenset(map(typed_key, values)))
        return any(len(values) > 1 for values in found.values())

    def _enumerations(self, schema: Schema, depth: int) -> Iterator[tuple[str, tuple[Tag, ...]]]:
        merged = self._merger.merge(schema)
        for name, inner in merged.properties.items() if merged.is_object else ():
            values = self._merger.merge(inner).enum or ()
            if tags := tuple(value for value in values if isinstance(value, str | int)):
                yield name, tags
            elif depth:
                found = self._enumerations(inner, depth - 1)
                yield from ((f"{name}/{place}", tags) for place, tags in found)

    def mapped(self, discriminator: Discriminator) -> Iterator[tuple[Tag, str]]:
        """Yield the tags of a mapping, and the pointers that they end at; dangling ones are left out.

        A mapping spells every tag as text: it is the number or the boolean that the property may be.
        """
        for tag, pointer in discriminator.mapping:
            if pointer in self._nodes:
                end = self.end(pointer)
                yield self._spelt(tag, end, discriminator.property_name), end

    def _spelt(self, tag: str, pointer: str, name: str) -> Tag:
        values = self.constants(pointer, name)
        if values:
            return _typed(tag, values)
        schema = self._merger.merge(self._nodes[pointer]).properties.get(name)
        types = set(self._merger.merge(schema).types) if schema is not None else set()
        if types == {"boolean"}:
            return _typed(tag, (True, False))
        is_number = types and types <= {"integer", "number"} and tag.lstrip("-").isdecimal()
        return int(tag) if is_number else tag

    def end(self, pointer: str) -> str:
        """Follow components that are another name for one."""
        seen = {pointer}
        while (target := self._schema(pointer).reference) and target not in seen:
            if self._merger.only_reference(self._schema(pointer)) is None:
                break
            seen.add(target)
            pointer = target
        return pointer

    def constants(self, pointer: str, name: str) -> tuple[Tag, ...]:
        """Return the only texts, whole numbers and booleans that a property of a schema may be."""
        schema = self._merger.merge(self._schema(pointer)).properties.get(name)
        values = self._only_values(schema, frozenset()) if schema is not None else ()
        return tuple(value for value in values if isinstance(value, str | int))

    def _only_values(self, schema: Schema, around: frozenset[str]) -> tuple[Any, ...]:
        """Return the values of an enumeration, or of a union of nothing but enumerations."""
        merged = self._merger.merge(schema)
        if merged.enum is not None or schema.pointer in around:
            return merged.enum or ()
        found = [self._only_values(v, around | {schema.pointer}) for v in merged.variants]
        values = tuple(value for values in found for value in values) if all(found) else ()
        return tuple({(type(value), repr(value)): value for value in values}.values())

    def _schema(self, pointer: str) -> Schema:
        found = self._merger.find(pointer)
        assert found is not None, pointer
        return found

    def _find(self, base: str) -> Family | None:
        merged = self._merger.merge(self._nodes[base])
        discriminator = merged.discriminator
        if discriminator is None or (merged.variants and not merged.properties):
            return None
        schema = self._nodes[base]
        is_own = schema.discriminator is not None
        takes_all = is_own and not schema.one_of and not schema.any_of
        mapping = [*self.mapped(discriminator)]
        targets = {pointer for _, pointer in mapping}
        children = [
            pointer
            for pointer in self._children.get(base, ())
            if not mapping or pointer in targets or not self._is_bare(pointer)
        ]
        known = frozenset(children)
        tags: list[tuple[Tag, str]] = [
            (tag, pointer)
            for tag, pointer in mapping
            if pointer != base and (pointer in known or takes_all)
        ]
        for family in filter(None, map(self.of, children)):
            if family.property_name == discriminator.property_name:
                tags += family.tags
        tagged = targets | {pointer for _, pointer in tags}
        tags += self.tags(discriminator, [each for each in children if each not in tagged], base)
        if not tags:
            return None
        return Family(
            base=base,
            pointer=f"{base}/discriminator" if is_own else f"{base}/allOf",
            property_name=discriminator.property_name,
            tags=first_of_each(tags),
        )

    def _is_bare(self, pointer: str) -> bool:
        return self._merger.only_reference(self._nodes[pointer]) is not None


def first_of_each(tags: Iterable[tuple[Tag, str]]) -> tuple[tuple[Tag, str], ...]:
    """Return tags and pointers, of each tag the first; true is not 1."""
    found: dict[tuple[type, Tag], tuple[Tag, str]] = {}
    for tag, pointer in tags:
        found.setdefault(typed_key(tag), (tag, pointer))
    return tuple(found.values())


def typed_key(tag: Tag) -> tuple[type, Tag]:
    """Tell true from 1, which Python takes for the same key."""
    return type(tag), tag


def _typed(tag: str, values: Iterable[Tag]) -> Tag:
    """Return the value that a text spells; the text where it spells none."""
    spelt = {
        str(value).lower() if isinstance(value, bool) else str(value): value for value in values
    }
    return spelt.get(tag, spelt.get(tag.lower(), tag))


def _plain(name: str) -> str:
    return "".join(words(name)).lower()


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
