"""Model: AnAliasWithAnExtraordinarilyLongNameThatFillsHalfALine."""

from __future__ import annotations

from typing import TypeAlias

from .very_long_long_long_long_long_long_long_long_long_long_very_long_long_long_long_long_long_l_88124e85 import (
    VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVer_bce94809,
)

AnAliasWithAnExtraordinarilyLongNameThatFillsHalfALine: TypeAlias = list[
    dict[
        str,
        VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVer_bce94809,
    ]
]
