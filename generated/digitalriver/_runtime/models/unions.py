"""Unions whose variants a tag tells apart: the tag picks the class, nothing gets lost."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from importlib import import_module
from typing import Any, Literal, get_args, get_origin

from pydantic_core import (
    CoreSchema,
    PydanticCustomError,
    PydanticSerializationUnexpectedValue,
    core_schema,
)

from ..encoding.values import adapter
from .variants import best_of

UNKNOWN_TAG = "<unknown>"
"""What type checkers take for the tag of a variant that the document does not know."""

_ANY = core_schema.any_schema()


class Tagged:
    """Marks a union: `Annotated[Cat | Dog | UnknownPet, tagged("petType", {"cat": Cat}, UnknownPet)]`.

    `mapping` goes from tags to members of the union; pairs tell true from 1. A value
    with the tag of a variant must fit that variant. A value without a tag is the
    variant that fits best. A value with another tag is an `unknown`, which keeps
    everything, unless it fits a member that has no tag.
    """

    def __init__(
        self,
        discriminator: str,
        mapping: Mapping[str | int, Any] | Iterable[tuple[str | int, Any]],
        unknown: Any = None,
    ) -> None:
        self.discriminator = discriminator
        self.variants = _by_tag(mapping)
        self.unknown = unknown

    def choose(self, value: Any) -> Any:
        """Return the variant that the tag of a JSON object names, None where it names none."""
        tag = self._tag(value)
        return self.variants.get(_key_of(tag)) if tag is not None else None

    def _tag(self, value: Any) -> str | int | None:
        tag = value.get(self.discriminator) if isinstance(value, dict) else None
        if isinstance(tag, float) and tag.is_integer():
            return int(tag)
        return tag if isinstance(tag, str | int) else None

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> CoreSchema:
        members = get_args(source) or (source,)
        schemas = {tp: handler.generate_schema(tp) for tp in members}
        for tp in self.variants.values():
            schemas.setdefault(tp, handler.generate_schema(tp))
        # `any` ranks what it passes below a member of a union around this one that fits.
        last = [
            core_schema.chain_schema([_ANY, schemas[tp]]) for tp in [self.unknown] if tp
        ]
        known = {
            tp: schema
            for tp, schema in schemas.items()
            if tp is not self.unknown and _is_object(tp)
        }
        rest = [schema for tp, schema in schemas.items() if not _is_object(tp)]
        tagged_ones = set(self.variants.values())
        others = {tp: schema for tp, schema in known.items() if tp not in tagged_ones}
        loose: dict[Any, CoreSchema] = {
            **dict(enumerate(known.values())),
            "any": first_of(_union([*known.values()]), *last),
            "misfit": core_schema.no_info_plain_validator_function(_refuse),
        }
        if others or last:
            loose["other"] = first_of(
                *([_union([*others.values()])] if others else []), *last
            )
        # Most values take the first choice, which is compiled; the rest is Python.
        choices = {tag: schemas[tp] for (_, tag), tp in self.variants.items()}
        is_exact = len(choices) == len(self.variants)
        by_tag = core_schema.tagged_union_schema(choices, self.discriminator)
        objects = first_of(
            *([by_tag] if is_exact else []),
            *([_best(others, self.choose)] if len(others) > 1 else []),
            core_schema.tagged_union_schema(loose, self._chooser([*known], loose)),
            serialization=_OBJECTS,
        )
        return _union([objects, *rest])

    def _chooser(
        self, known: Sequence[Any], choices: Container[str]
    ) -> Callable[[Any], Any]:
        has_pairs = len({tag for _, tag in self.variants}) < len(self.variants)

        def choose(value: Any) -> int | str:
            variant = self.choose(value)
            if variant is not None:
                is_misfit = not has_pairs and not isinstance(
                    value[self.discriminator], float
                )
                return "misfit" if is_misfit else known.index(variant)
            has_tag = (
                isinstance(value, dict) and value.get(self.discriminator) is not None
            )
            if not has_tag:
                return "any"
            return "other" if "other" in choices else "misfit"

        return choose


class BestFit:
    """Marks a union whose members have enumerations in common, of other values."""

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> CoreSchema:
        schemas = {tp: handler.generate_schema(tp) for tp in get_args(source)}
        return first_of(_best(schemas), core_schema.union_schema([*schemas.values()]))


def _best(
    schemas: Mapping[Any, CoreSchema], by_tag: Callable[[Any], Any] = lambda _: None
) -> CoreSchema:
    def choose(value: Any) -> int | None:
        return best_of([*schemas], value) if by_tag(value) is None else None

    return core_schema.tagged_union_schema(dict(enumerate(schemas.values())), choose)


def _refuse(_value: Any) -> Any:
    raise PydanticCustomError("tagged", "the variant of its tag does not fit")


def _is_object(tp: Any) -> bool:
    is_marked = any(
        isinstance(m, Tagged | Family) for m in getattr(tp, "__metadata__", ())
    )
    return is_marked or hasattr(tp, "model_fields")


def _write_object(value: Any) -> Any:
    if isinstance(value, dict) or hasattr(value, "model_fields_set"):
        return value
    raise PydanticSerializationUnexpectedValue("an object is expected")


_OBJECTS = core_schema.plain_serializer_function_ser_schema(
    _write_object, when_used="json"
)


def _union(choices: list[CoreSchema]) -> CoreSchema:
    return core_schema.union_schema([*choices]) if len(choices) > 1 else choices[0]


def first_of(*choices: CoreSchema, **options: Any) -> CoreSchema:
    """Return the schema that tries several, one after the other."""
    return core_schema.union_schema(list(choices), mode="left_to_right", **options)


def _by_tag(mapping: Any) -> dict[tuple[type, Any], Any]:
    pairs = mapping.items() if isinstance(mapping, Mapping) else mapping
    return {_key_of(tag): target for tag, target in pairs}


def _key_of(tag: Any) -> tuple[type, Any]:
    """Tell true from 1, which Python takes for the same key."""
    return type(tag), tag


class Family:
    """Marks a base whose children extend it: `Annotated[Pet, family("petType", {"cat": "Cat"})]`.

    `mapping` goes from tags to names of children in the base's package, or of their own
    families. A child is imported when its tag arrives. A value with another tag, or
    none, is a value of the base.
    """

    def __init__(
        self,
        discriminator: str,
        mapping: Mapping[str | int, str] | Iterable[tuple[str | int, str]],
    ) -> None:
        self.discriminator = discriminator
        self.children = _by_tag(mapping)

    def choose(self, value: Any) -> str | None:
        """Return the name of the child that the tag of a JSON object names."""
        tag = value.get(self.discriminator) if isinstance(value, dict) else None
        return self.children.get(_key_of(tag)) if isinstance(tag, str | int) else None

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> CoreSchema:
        # `any` ranks the base below a member of a union around this one that fits.
        base = core_schema.chain_schema([_ANY, handler(source)])
        package = source.__module__.rpartition(".")[0]
        return core_schema.lax_or_strict_schema(
            lax_schema=core_schema.no_info_wrap_validator_function(
                self._validator(package, is_strict=False), base
            ),
            strict_schema=core_schema.no_info_wrap_validator_function(
                self._validator(package, is_strict=True), base
            ),
            serialization=_OBJECTS,
        )

    def _validator(self, package: str, *, is_strict: bool) -> Callable[[Any, Any], Any]:
        def validate(value: Any, handler: Any) -> Any:
            name = self.choose(value)
            if name is None:
                return value if self._is_child(value, package) else handler(value)
            child = getattr(import_module(package), name)
            return adapter(child).validate_python(
                value, strict=is_strict, by_alias=True, by_name=not is_strict
            )

        return validate

    def _is_child(self, value: Any, package: str) -> bool:
        kind = type(value)
        if kind.__module__.rpartition(".")[0] != package:
            return False
        names = set(self.children.values())
        if kind.__name__ in names:
            return True
        inner = (getattr(import_module(package), name) for name in names)
        return any(
            kind is tp.__origin__ or mark._is_child(value, package)
            for tp in inner
            for mark in getattr(tp, "__metadata__", ())
            if isinstance(mark, Family)
        )


class OpenTag:
    """Marks a tag that only type checkers limit to the values given.

    The document allows others, or the class is for unknown variants.
    """

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> CoreSchema:
        is_text = isinstance(get_args(source)[0], str)
        if is_text and UNKNOWN_TAG not in get_args(source):
            return core_schema.str_schema()
        return _ANY


class ExactTag:
    """Marks a tag that is a number or a boolean: pydantic takes true for the literal 1.

    It also takes 1.0 for 1, and keeps it.
    """

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> CoreSchema:
        values = get_args(source)
        keys = {_key_of(value) for value in values}

        def check(value: Any) -> Any:
            whole = int(value) if isinstance(value, float) and value % 1 == 0 else value
            if not isinstance(whole, str | int) or _key_of(whole) not in keys:
                raise ValueError(f"one of {values} is expected")
            return value

        return core_schema.no_info_plain_validator_function(check)


class OpenEnum:
    """Marks an open enumeration of more than text: `Annotated[Literal[1, 2] | Integer, open_enum()]`.

    pydantic takes true for the literal 1, and 1.0 too. The plain types beside the
    literals allow every value and keep it as it came.
    """

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> CoreSchema:
        plain = [tp for tp in get_args(source) if get_origin(tp) is not Literal]
        return core_schema.union_schema([handler.generate_schema(tp) for tp in plain])


best_fit = BestFit
exact_tag = ExactTag
family = Family
open_enum = OpenEnum
open_tag = OpenTag
tagged = Tagged
