"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .address import Address as Address
    from .colour import Colour as Colour
    from .everything import (
        Everything as Everything,
        EverythingByOwnEnum as EverythingByOwnEnum,
    )
    from .maybe_address import MaybeAddress as MaybeAddress
    from .null import Null as Null
    from .nullable_object import NullableObject as NullableObject

__getattr__ = lazy(
    __name__,
    {
        "Address": "address",
        "Colour": "colour",
        "Everything": "everything",
        "EverythingByOwnEnum": "everything",
        "MaybeAddress": "maybe_address",
        "Null": "null",
        "NullableObject": "nullable_object",
    },
)

__all__ = [
    "Address",
    "Colour",
    "Everything",
    "EverythingByOwnEnum",
    "MaybeAddress",
    "Null",
    "NullableObject",
]
