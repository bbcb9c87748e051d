"""What the variants of a union inherit from what stands beside the union: its types, formats and elements."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Protocol

from generator.api.model import ABSENT, Schema


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


def inherit(variant: Schema, around: Iterable[Schema]) -> Schema:
    """Return a variant of which everything around its union holds too.

    Args:
        variant: one of the schemas of a `oneOf` or `anyOf`.
        around: the parts of the schema that has the union.
    """
    return Schema(
        pointer=f"{variant.pointer}/allOf",
        title=variant.title,
        description=variant.description,
        all_of=(*(_without_union(part) for part in around), variant),
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
