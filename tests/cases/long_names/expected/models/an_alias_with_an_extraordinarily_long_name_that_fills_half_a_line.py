"""Model: AnAliasWithAnExtraordinarilyLongNameThatFillsHalfALine."""

from __future__ import annotations

from typing import TypeAlias

from .very_long_long_long_long_long_long_long_long_long_long_very_long_long_l_f3b5872b import (
    VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLon_bce94809,
)

AnAliasWithAnExtraordinarilyLongNameThatFillsHalfALine: TypeAlias = list[
    dict[
        str,
        VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLon_bce94809,
    ]
]
