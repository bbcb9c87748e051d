"""Models:
VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVer_00242815,
VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVer_91fd1c9b,
VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVer_fbc88489.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .very_long_long_long_long_long_long_long_long_long_long_very_long_long_long_long_long_long_l_88124e85 import (
    VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVer_bce94809,
)
from .very_long_long_long_long_long_long_long_long_long_long_very_long_long_long_long_long_long_l_fa2831c1 import (
    VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVer_89a961e2,
)

VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVer_00242815: (
    TypeAlias
) = (
    Literal[
        "VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLong",
        "b",
    ]
    | str
)


class VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVer_91fd1c9b(
    Model
):
    very_long_long_long_long_long_long_long_long_long_long_very_long_long_long_long_long_long_l_58dd2025: (
        str
    ) = Field(
        validation_alias="VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLong",
        serialization_alias="VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLong",
    )
    very_long_long_long_long_long_long_long_long_long_long_very_long_long_long_long_long_long_l_0b51bff5: (
        list[
            VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVer_fbc88489
        ]
        | None
    ) = Field(
        default=None,
        validation_alias="VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongs",
        serialization_alias="VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongs",
    )
    union: (
        VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVer_bce94809
        | VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVer_89a961e2
        | list[
            VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVer_bce94809
        ]
        | None
    ) = None


class VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVer_fbc88489(
    Model
):
    very_long_long_long_long_long_long_long_long_long_long_very_long_long_long_long_long_long_l_58dd2025: (
        VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVer_00242815
        | None
    ) = Field(
        default=None,
        validation_alias="VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLong",
        serialization_alias="VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLong",
    )
