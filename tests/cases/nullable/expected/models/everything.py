"""Models: Everything, EverythingByOwnEnum."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.types import Integer, Number
from .._runtime.models.unions import open_enum
from .address import Address
from .colour import Colour
from .maybe_address import MaybeAddress
from .null import Null
from .nullable_object import NullableObject

EverythingByOwnEnum: TypeAlias = Annotated[
    Literal[1, 2] | Integer,
    open_enum(),
]


class Everything(Model):
    by_keyword: str | None
    by_types: str | None
    by_several_types: str | Integer | None = None
    by_union: Address | None
    by_enum: Colour | None
    by_own_enum: EverythingByOwnEnum | None = None
    by_reference: MaybeAddress
    by_all_of: Address | None = None
    in_list: list[Integer | None] | None = None
    in_map: dict[str, Number | None] | None = None
    nothing: None
    object: NullableObject | None
    null_or_absent: Null | None = None
