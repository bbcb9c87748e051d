"""What the variants of a union inherit from what stands beside the union: its types, formats and elements."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Protocol

from generator.api.model import ABSENT, Schema
from generator.python.collect.merging.overlays import is_words


class _Described(Protocol):
    """What tells the elements of lists and the values of maps."""

    @property
    def items(self) -> Schema | None: ...
    @property
    def prefix_items(self) -> tuple[Schema, ...]: ...
    @property
    def pattern_properties(self) -> tuple[tuple[str, Schema], ...]: ...
    @property
    def additional(self) -> Schema | bool | None: ...


def has_inner(schema: _Described) -> bool:
    """Tell whether the elements of lists or the values of maps are described."""
    return bool(
        schema.items is not None
        or schema.prefix_items
        or schema.pattern_properties
        or isinstance(schema.additional, Schema)
    )


def tells_of_values(variant: Schema) -> bool:
    """Tell whether a variant says more than which properties are required."""
    is_plain = variant.reference or variant.types or variant.properties
    return bool(is_plain) or not is_words(replace(variant, required=()))


def product_size(unions: Iterable[Sequence[Schema]]) -> int:
    """Return how many ways there are to take one variant of each union."""
    return math.prod(map(len, unions))


def inherit(variants: Sequence[Schema], around: Iterable[Schema], pointer: str = "") -> Schema:
    """Return one variant of each union of a schema, together with everything around the unions.

    Args:
        variants: one of the schemas of each `oneOf` and `anyOf`.
        around: the parts of the schema that has the unions.
        pointer: where the result stands; schemas that inherit the same union must not share it.
    """
    first = variants[0]
    return Schema(
        pointer=pointer or f"{first.pointer}/allOf",
        title=first.title,
        description=first.description,
        all_of=(*(_without_union(part) for part in around), *variants),
    )


def requiring(variant: Schema, names: Sequence[str]) -> Schema:
    """Return a variant that also requires these of its properties, because the schema around the union does."""
    return inherit(
        (variant,), (Schema(pointer=f"{variant.pointer}/required", required=tuple(names)),)
    )


def _without_union(part: Schema) -> Schema:
    return replace(
        part,
        reference="",
        all_of=(),
        one_of=(),
        any_of=(),
        nullable=False,
        discriminator=None,
        default=ABSENT,
    )
