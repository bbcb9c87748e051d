"""Unions with a discriminator: the tag picks the variant, nothing gets lost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_args

from pydantic_core import CoreSchema, PydanticCustomError, core_schema


def tagged(discriminator: str, mapping: Mapping[str, str]) -> Tagged:
    """Mark a union: `Annotated[Cat | Dog, tagged("petType", {"cat": "Cat"})]`.

    `mapping` goes from tags to the names of the classes in the union. A value
    with an unknown tag, or none, is tried against all variants and kept as plain
    data where none fits. A value that has the tag of a variant must fit it.
    """
    return Tagged(discriminator, mapping)


class Tagged:
    """The pydantic schema of a union with a discriminator."""

    def __init__(self, discriminator: str, mapping: Mapping[str, str]) -> None:
        self.discriminator = discriminator
        self.mapping = dict(mapping)

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> CoreSchema:
        variants = get_args(source) or (source,)
        schemas = {_name_of(tp): handler.generate_schema(tp) for tp in variants}
        choices = {
            tag: schemas[name] for tag, name in self.mapping.items() if name in schemas
        }
        loose = core_schema.no_info_wrap_validator_function(
            _Loose(self.discriminator, frozenset(choices)),
            core_schema.union_schema([*schemas.values(), core_schema.any_schema()]),
        )
        # Most values take the first choice, which is compiled; `loose` is Python.
        by_tag = core_schema.tagged_union_schema(choices, self.discriminator)
        return core_schema.union_schema(
            [by_tag, loose] if choices else [loose],
            mode="left_to_right",
            serialization=core_schema.simple_ser_schema("any"),
        )


class _Loose:
    def __init__(self, discriminator: str, tags: frozenset[str]) -> None:
        self.discriminator = discriminator
        self.tags = tags

    def __call__(self, value: Any, handler: Any) -> Any:
        tag = value.get(self.discriminator) if isinstance(value, dict) else None
        if isinstance(tag, str) and tag in self.tags:
            raise PydanticCustomError("tagged", "the variant of its tag does not fit")
        return handler(value)


def _name_of(tp: Any) -> str:
    return getattr(tp, "__name__", str(tp))
