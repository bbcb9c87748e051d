"""What the variants of a union are called after: their titles, their tags, or what only they have."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from generator.api.model import Schema
from generator.python.collect.merging.merge import Merged, Merger
from generator.python.collect.places import Place
from generator.python.names.identifiers import pascal, words
from generator.python.names.stems import LONGEST_ACRONYM

_LONGEST_TITLE = 4
"""Words; a longer title is a description."""


def variant_places(variants: Sequence[Schema], place: Place, merger: Merger) -> Mapping[str, Place]:
    """Return the place of each inline variant of a union, by its pointer.

    The only object among them needs no name but the union's.
    """
    inline = [variant for variant in variants if merger.only_reference(variant) is None]
    merged = {variant.pointer: merger.merge(variant) for variant in inline}
    objects = {pointer: each for pointer, each in merged.items() if each.is_object or each.variants}
    places = dict.fromkeys(merged, place)
    if len(objects) > 1:
        properties = Counter(name for each in objects.values() for name in each.properties)
        references = Counter(name for each in objects.values() for name in _references(each.schema))
        tags = _not_in_capitals({pointer: _tag(each) for pointer, each in objects.items()})
        for index, (pointer, each) in enumerate(objects.items(), 1):
            own = _with(_own((*each.schema.required, *each.properties), properties))
            is_shared = [*tags.values()].count(tags[pointer]) > 1
            name = (
                _title(each.schema)
                or (tags[pointer] and tags[pointer] + (own if is_shared else ""))
                or _own(_references(each.schema), references)
                or own
                or _together(each.schema)
                or f"Option{index}"
            )
            places[pointer] = place.child(name)
    return places


def _title(schema: Schema) -> str:
    title = pascal(schema.title)
    return title if len(words(schema.title)) <= _LONGEST_TITLE else ""


def _tag(merged: Merged) -> str:
    """Return the only value of a property that has just one."""
    for schema in merged.properties.values():
        if schema.enum is not None and len(schema.enum) == 1 and isinstance(schema.enum[0], str):
            return pascal(schema.enum[0])
    return ""


def _not_in_capitals(tags: Mapping[str, str]) -> Mapping[str, str]:
    """Spell tags in capitals as other words where one of them is too long for an acronym: `NUMERIC` and `TEXT`."""
    capitals = [tag for tag in tags.values() if tag.isalpha() and tag.isupper()]
    if max(map(len, capitals), default=0) <= LONGEST_ACRONYM:
        return tags
    return {
        pointer: tag.capitalize() if tag in capitals and len(tag) >= LONGEST_ACRONYM else tag
        for pointer, tag in tags.items()
    }


def _references(schema: Schema) -> list[str]:
    """Return the names of what a variant extends."""
    names = [part.reference.rsplit("/", 1)[1] for part in schema.all_of if part.reference]
    return [pascal(name) for name in names if not name.isdecimal()]


def _together(schema: Schema) -> str:
    """Return the names of several schemas that a variant consists of."""
    names = _references(schema)
    return "".join(names) if len(names) > 1 else ""


def _own(names: Iterable[str], counts: Mapping[str, int]) -> str:
    """Return the first name that no other variant has."""
    return next((name for name in names if counts[name] == 1), "")


def _with(name: str) -> str:
    return f"With{pascal(name)}" if pascal(name) else ""
