"""One schema out of the several that the parts of an `allOf` give to the same property.

What a part adds is kept, and what only repeats another part is left out. Where no value fits both parts, the later
one is kept and the contradiction is reported.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from generator.api.model import ABSENT, NO_CONTENT, Content, Schema


@dataclass(slots=True)
class Summary:
    """What a schema demands of a value, references and `allOf` followed."""

    types: tuple[str, ...] = ()
    formats: set[str] = field(default_factory=set)
    enum: tuple[Any, ...] | None = None
    pointers: set[str] = field(default_factory=set)
    """Where the demands stand."""
    content: Content = NO_CONTENT
    has_variants: bool = False
    variant_types: set[str] = field(default_factory=set)
    """The types of the variants of a union; the empty text for one without a type."""
    has_structure: bool = False
    """Whether properties or elements are described."""


def one_schema(
    schemas: Sequence[Schema], pointer: str, nodes: Mapping[str, Schema], clashes: dict[str, None]
) -> Schema:
    """Return the schema that holds where all of these hold.

    Args:
        schemas: what the parts say, in their order.
        pointer: where the value stands in the object that has the parts.
        nodes: all schemas of the document.
        clashes: takes the pointers of those that no value fits together with the others.
    """
    kept: list[Schema] = []
    words: list[Schema] = []
    for schema in schemas:
        before, kept = (
            kept,
            kept if kept and is_words(schema) else _with(kept, schema, nodes, clashes),
        )
        if kept is before:
            words.append(schema)
    result = kept[0] if len(kept) == 1 else _joined(kept, pointer)
    if not result.description:
        texts = (schema.description for schema in reversed(schemas) if schema.description)
        result = replace(result, description=next(texts, ""))
    for schema in words:
        result = _worded(result, schema)
    return result


def any_schema(schemas: Sequence[Schema], pointer: str) -> Schema:
    """Return the schema that holds where one of these holds; the first, where they are alike."""
    kinds = {_plain_kind(schema) for schema in schemas}
    if len(kinds) == 1 and None not in kinds:
        return schemas[0]
    texts = (schema.description for schema in schemas if schema.description)
    return Schema(pointer=pointer, description=next(texts, ""), any_of=tuple(schemas))


def is_words(schema: Schema) -> bool:
    """Tell whether a schema demands nothing of a value."""
    return not (
        schema.types
        or schema.format
        or schema.reference
        or schema.all_of
        or schema.one_of
        or schema.any_of
        or schema.enum is not None
        or schema.content is not NO_CONTENT
        or has_structure(schema)
    )


def has_structure(schema: Schema) -> bool:
    """Tell whether a schema itself describes properties or elements."""
    return bool(
        schema.properties
        or schema.required
        or schema.items is not None
        or schema.prefix_items
        or schema.pattern_properties
        or isinstance(schema.additional, Schema)
    )


def telling_parts(schemas: Sequence[Schema]) -> tuple[list[Schema], list[Schema]]:
    """Return the parts that say more than a type, and those that do not.

    Of a single part, whatever it says counts.
    """
    plain = (replace(each, types=(), format="") for each in schemas)
    is_word = [len(schemas) > 1 and is_words(each) for each in plain]
    pairs = list(zip(schemas, is_word, strict=True))
    return [each for each, word in pairs if not word], [each for each, word in pairs if word]


def common_types(known: tuple[str, ...], more: tuple[str, ...]) -> tuple[str, ...]:
    """Return the types that both allow; an integer is a number too."""
    if not known or not more:
        return known or more
    both = [name for name in known if name in more]
    if {"integer", "number"} <= {*known, *more} and not {"integer", "number"} & set(both):
        both.append("integer")
    return tuple(both)


def common_values(known: tuple[Any, ...], more: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return the values that are in both; true is not 1."""
    keys = {(type(value), repr(value)) for value in more}
    return tuple(value for value in known if (type(value), repr(value)) in keys)


def parts(schema: Schema, nodes: Mapping[str, Schema], seen: set[str]) -> Iterator[Schema]:
    """Yield a schema and all that it refers to or consists of, once each, itself last."""
    waiting = [(schema, False)]
    while waiting:
        part, has_waited = waiting.pop()
        if has_waited:
            yield part
        elif part.pointer not in seen:
            seen.add(part.pointer)
            waiting.append((part, True))
            waiting.extend((inner, False) for inner in reversed(part.all_of))
            if part.reference:
                waiting.append((nodes[part.reference], False))


def _summary(schema: Schema, nodes: Mapping[str, Schema]) -> Summary:
    found = Summary()
    for part in parts(schema, nodes, set()):
        found.types = common_types(found.types, part.types) or part.types
        found.formats |= {part.format} - {""}
        if part.enum is not None:
            found.enum = part.enum if found.enum is None else common_values(found.enum, part.enum)
        found.content = found.content if part.content is NO_CONTENT else part.content
        for variant in (*part.one_of, *part.any_of):
            found.has_variants = True
            found.variant_types |= set(_own_types(variant, nodes) or ("",))
        found.has_structure = found.has_structure or has_structure(part)
        if not is_words(replace(part, reference="", all_of=())):
            found.pointers.add(part.pointer)
    return found


def _own_types(schema: Schema, nodes: Mapping[str, Schema]) -> tuple[str, ...]:
    types: tuple[str, ...] = ()
    for part in parts(schema, nodes, set()):
        types = common_types(types, part.types)
    return types


def _with(
    kept: list[Schema], schema: Schema, nodes: Mapping[str, Schema], clashes: dict[str, None]
) -> list[Schema]:
    """Return what is kept of the schemas before one, and that one where it adds something."""
    if not kept:
        return [schema]
    own = _summary(schema, nodes)
    others = [(each, _summary(each, nodes)) for each in kept]
    if any(_clash(own, other) for _, other in others):
        clashes[schema.pointer] = None
        return [schema]
    if any(_rules_out(own, other) or _rules_out(other, own) for _, other in others):
        return [*kept, schema]
    if any(_covers(other, own) for _, other in others) and not _covers_all(own, others):
        return kept
    if own.has_variants or any(other.has_variants for _, other in others):
        return [schema]
    return [*(each for each, other in others if not _covers(own, other)), schema]


def _covers_all(own: Summary, others: Sequence[tuple[Schema, Summary]]) -> bool:
    return all(_covers(own, other) for _, other in others)


def _rules_out(one: Summary, other: Summary) -> bool:
    """Tell whether a schema is only a type, which some variants of the other have and some do not."""
    is_type = one.types and not (one.formats or one.enum or one.has_variants or one.has_structure)
    if not is_type or other.types or "" in other.variant_types:
        return False
    fitting = {name for name in other.variant_types if common_types((name,), one.types)}
    return bool(fitting) and bool(other.variant_types - fitting - {"null"})


def _clash(own: Summary, other: Summary) -> bool:
    if own.types and other.types and not common_types(own.types, other.types):
        return True
    if not own.enum or not other.enum:
        return False
    return not common_values(own.enum, other.enum)


def _covers(one: Summary, other: Summary) -> bool:
    """Tell whether a schema demands everything that another does."""
    if other.pointers <= one.pointers:
        return True
    if other.has_structure or other.has_variants or not other.formats <= one.formats:
        return False
    if other.content is not NO_CONTENT and other.content != one.content:
        return False
    if other.types and not _is_within(one, other.types):
        return False
    if other.enum is None:
        return True
    return one.enum is not None and common_values(one.enum, other.enum) == one.enum


def _is_within(one: Summary, types: tuple[str, ...]) -> bool:
    """Tell whether a schema allows these types only."""
    if not one.types:
        return bool(one.enum or one.has_structure or one.has_variants)
    return set(common_types(one.types, types)) == set(one.types)


def _joined(schemas: Sequence[Schema], pointer: str) -> Schema:
    *before, last = schemas
    if last.pointer == pointer:
        return replace(last, all_of=(*before, *last.all_of))
    return Schema(pointer=pointer, all_of=tuple(schemas))


def _worded(schema: Schema, words: Schema) -> Schema:
    """Lay a schema that only adds words over another."""
    return replace(
        schema,
        description=words.description or schema.description,
        default=schema.default if words.default is ABSENT else words.default,
        nullable=schema.nullable or words.nullable,
        deprecated=schema.deprecated or words.deprecated,
        read_only=schema.read_only or words.read_only,
        write_only=schema.write_only or words.write_only,
    )


def _plain_kind(schema: Schema) -> object:
    """Return what two schemas without structure must share to be alike; None where they have some."""
    if schema.reference and is_words(replace(schema, reference="")):
        return (schema.reference, schema.nullable)
    if is_words(replace(schema, types=(), format="")):
        return (schema.types, schema.format, schema.nullable)
    return None
