"""Unions with a discriminator: the tag picks the variant, nothing gets lost."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, Literal, get_args, get_origin

from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from .values import adapter


def tagged(discriminator: str, mapping: Mapping[str | int, str]) -> Tagged:
    """Mark a union: `Annotated[Cat | Dog, tagged("petType", {"cat": "Cat"})]`.

    `mapping` goes from tags to the names of the classes in the union. A value
    with an unknown tag, or none, is tried against all variants and kept as plain
    data where none fits. A value that has the tag of a variant must fit it.
    """
    return Tagged(discriminator, mapping)


class Tagged:
    """The pydantic schema of a union with a discriminator."""

    def __init__(self, discriminator: str, mapping: Mapping[str | int, str]) -> None:
        self.discriminator = discriminator
        self.mapping = dict(mapping)

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> CoreSchema:
        variants = get_args(source) or (source,)
        schemas = {_name_of(tp): handler.generate_schema(tp) for tp in variants}
        choices = {
            tag: schemas[name] for tag, name in self.mapping.items() if name in schemas
        }
        loose = core_schema.no_info_wrap_validator_function(
            _Loose(self.discriminator, frozenset(map(_key_of, choices))),
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
    def __init__(self, discriminator: str, tags: frozenset[object]) -> None:
        self.discriminator = discriminator
        self.tags = tags

    def __call__(self, value: Any, handler: Any) -> Any:
        tag = value.get(self.discriminator) if isinstance(value, dict) else None
        if isinstance(tag, str | int) and _key_of(tag) in self.tags:
            raise PydanticCustomError("tagged", "the variant of its tag does not fit")
        return handler(value)


def _key_of(tag: str | int) -> tuple[type, str | int]:
    """Tell true from 1, which Python takes for the same key."""
    return type(tag), tag


def _name_of(tp: Any) -> str:
    return getattr(tp, "__name__", str(tp))


def family(discriminator: str, mapping: Mapping[str | int, str]) -> Family:
    """Mark a base whose children extend it: `Annotated[Pet, family("petType", {"cat": "Cat"})]`.

    `mapping` goes from tags to the names of the children in the base's package.
    A child is imported when its tag arrives. A value with another tag, or none,
    is a value of the base.
    """
    return Family(discriminator, mapping)


class Family:
    """The pydantic schema of a base and its children."""

    def __init__(self, discriminator: str, mapping: Mapping[str | int, str]) -> None:
        self.discriminator = discriminator
        self.children = {_key_of(tag): name for tag, name in mapping.items()}

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> CoreSchema:
        base = handler(source)
        package = source.__module__.rpartition(".")[0]
        return core_schema.lax_or_strict_schema(
            lax_schema=core_schema.no_info_wrap_validator_function(
                self._validator(package, is_strict=False), base
            ),
            strict_schema=core_schema.no_info_wrap_validator_function(
                self._validator(package, is_strict=True), base
            ),
            serialization=core_schema.simple_ser_schema("any"),
        )

    def _validator(self, package: str, *, is_strict: bool) -> Callable[[Any, Any], Any]:
        def validate(value: Any, handler: Any) -> Any:
            name = self._child_of(value)
            if name is None:
                return value if self._is_child(value, package) else handler(value)
            child = getattr(import_module(package), name)
            return adapter(child).validate_python(
                value, strict=is_strict, by_alias=True, by_name=not is_strict
            )

        return validate

    def _child_of(self, value: Any) -> str | None:
        tag = value.get(self.discriminator) if isinstance(value, dict) else None
        return self.children.get(_key_of(tag)) if isinstance(tag, str | int) else None

    def _is_child(self, value: Any, package: str) -> bool:
        kind = type(value)
        is_own = kind.__module__.rpartition(".")[0] == package
        return is_own and kind.__name__ in self.children.values()


def open_enum() -> OpenEnum:
    """Mark an open enumeration of more than text: `Annotated[Literal[1, 2] | Integer, open_enum()]`.

    pydantic takes true for the literal 1, and 1.0 too. The plain types beside the
    literals allow every value and keep it as it came.
    """
    return OpenEnum()


class OpenEnum:
    """The pydantic schema of an enumeration that only people need to know the values of."""

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> CoreSchema:
        plain = [tp for tp in get_args(source) if get_origin(tp) is not Literal]
        return core_schema.union_schema([handler.generate_schema(tp) for tp in plain])
