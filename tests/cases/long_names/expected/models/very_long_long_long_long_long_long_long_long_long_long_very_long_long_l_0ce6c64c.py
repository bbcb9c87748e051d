"""Models:
VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLon_91fd1c9b,
VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLon_9a363ef4,
VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLon_bd99bce3.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .very_long_long_long_long_long_long_long_long_long_long_very_long_long_l_5ac2a5d4 import (
    VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLon_89a961e2,
)
from .very_long_long_long_long_long_long_long_long_long_long_very_long_long_l_f3b5872b import (
    VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLon_bce94809,
)

VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLon_9a363ef4: (
    TypeAlias
) = (
    Literal[
        "VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLong",
        "b",
    ]
    | str
)


class VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLon_91fd1c9b(
    Model
):
    very_long_long_long_long_long_long_long_long_long_long_very_long_long_l_58dd2025: (
        str
    ) = Field(
        validation_alias="VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLong",
        serialization_alias="VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLong",
    )
    very_long_long_long_long_long_long_long_long_long_long_very_long_long_l_0b51bff5: (
        list[
            VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLon_bd99bce3
        ]
        | None
    ) = Field(
        default=None,
        validation_alias="VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongs",
        serialization_alias="VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongs",
    )
    union: (
        VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLon_bce94809
        | VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLon_89a961e2
        | list[
            VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLon_bce94809
        ]
        | None
    ) = None


class VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLon_bd99bce3(
    Model
):
    very_long_long_long_long_long_long_long_long_long_long_very_long_long_l_58dd2025: (
        VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLon_9a363ef4
        | None
    ) = Field(
        default=None,
        validation_alias="VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLong",
        serialization_alias="VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLong",
    )
