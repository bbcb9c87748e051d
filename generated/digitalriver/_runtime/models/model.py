"""`Model`, the base of all generated models.

A model keeps properties that the document does not know and writes back the same JSON;
absent fields stay absent, and null stays null.
"""

from __future__ import annotations

from functools import cache, partial
from threading import local
from typing import TYPE_CHECKING, Any, get_args

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from ..encoding.exact import WRITING, unmarked
from ..encoding.values import adapter, from_plain
from .unions import UNKNOWN_TAG

if TYPE_CHECKING:
    from pydantic import Field


_DEEPEST = 12
_NESTING = local()
"""How many models of a thread are being described, each inside of another."""


class Model(BaseModel):
    """A JSON object of the API. Unknown keys are kept in `model_extra`."""

    model_config = ConfigDict(
        extra="allow",
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
        defer_build=True,
        protected_namespaces=(),
        # Numbers that JSON does not have stay what they are; requests refuse them.
        ser_json_inf_nan="constants",
    )

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        # pydantic describes all models that a model needs in one call, one inside
        # of the other: long circles would exceed Python's stack.
        depth = getattr(_NESTING, "depth", 0)
        if depth >= _DEEPEST:
            return _described_later(cls)
        _NESTING.depth = depth + 1
        try:
            return handler(source)
        finally:
            _NESTING.depth = depth

    if TYPE_CHECKING:
        # Lets the models whose further properties have a type say so.
        __pydantic_extra__: Any = Field(init=False)

    else:

        def __init__(self, /, **data: Any) -> None:
            if "additional_properties" in data and _has_typed_extra(type(self)):
                data = {**data.pop("additional_properties"), **data}
            super().__init__(**data)
            self.__pydantic_fields_set__.update(_constants(type(self)))

        # pydantic would call it for what arrives, too, which stays as it came.
        __init__.__pydantic_base_init__ = True

        @property
        def additional_properties(self) -> dict[str, Any]:
            """The properties that the document does not name, by their names."""
            return self.__pydantic_extra__

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object as plain data, without the fields never set.

        Numbers that are `Decimal` become floats; `to_json` writes every digit.
        """
        return self.model_dump(
            mode="json", by_alias=True, exclude_unset=True, warnings=False
        )

    def to_json(self) -> str:
        """Return the JSON text, without the fields never set."""
        return unmarked(
            self.model_dump_json(
                by_alias=True, exclude_unset=True, context=WRITING, warnings=False
            )
        )


def _described_later(cls: type[Model]) -> CoreSchema:
    """Return the schema of a model that is described when the first value arrives."""

    def make(value: Any) -> Any:
        return adapter(cls).validate_python(value, by_alias=True, by_name=True)

    plain = core_schema.no_info_plain_validator_function
    return core_schema.lax_or_strict_schema(
        lax_schema=plain(make),
        strict_schema=plain(partial(from_plain, cls)),
        serialization=core_schema.simple_ser_schema("any"),
    )


def _has_typed_extra(cls: type[Model]) -> bool:
    return "__pydantic_extra__" in cls.__annotations__


@cache
def _constants(cls: type[Model]) -> frozenset[str]:
    """Return the fields that can only be one value: they are sent although nobody sets them."""
    return frozenset(
        name
        for name, field in cls.model_fields.items()
        if not field.is_required()
        and field.default not in (None, UNKNOWN_TAG)
        and type(None) not in get_args(field.annotation)
    )
