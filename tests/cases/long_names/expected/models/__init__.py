"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .a_union_that_is_long import AUnionThatIsLong as AUnionThatIsLong
    from .an_alias_with_an_extraordinarily_long_name_that_fills_half_a_line import (
        AnAliasWithAnExtraordinarilyLongNameThatFillsHalfALine as AnAliasWithAnExtraordinarilyLongNameThatFillsHalfALine,
    )
    from .very_long_long_long_long_long_long_long_long_long_long_very_long_long_l_0ce6c64c import (
        VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLon_91fd1c9b as VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLon_91fd1c9b,
        VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLon_9a363ef4 as VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLon_9a363ef4,
        VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLon_bd99bce3 as VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLon_bd99bce3,
    )
    from .very_long_long_long_long_long_long_long_long_long_long_very_long_long_l_5ac2a5d4 import (
        VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLon_89a961e2 as VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLon_89a961e2,
    )
    from .very_long_long_long_long_long_long_long_long_long_long_very_long_long_l_f3b5872b import (
        VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLon_bce94809 as VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLon_bce94809,
    )

__getattr__ = lazy(
    __name__,
    {
        "AnAliasWithAnExtraordinarilyLongNameThatFillsHalfALine": "an_alias_with_an_extraordinarily_long_name_that_fills_half_a_line",
        "AUnionThatIsLong": "a_union_that_is_long",
        "VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLon_89a961e2": "very_long_long_long_long_long_long_long_long_long_long_very_long_long_l_5ac2a5d4",
        "VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLon_91fd1c9b": "very_long_long_long_long_long_long_long_long_long_long_very_long_long_l_0ce6c64c",
        "VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLon_9a363ef4": "very_long_long_long_long_long_long_long_long_long_long_very_long_long_l_0ce6c64c",
        "VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLon_bce94809": "very_long_long_long_long_long_long_long_long_long_long_very_long_long_l_f3b5872b",
        "VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLon_bd99bce3": "very_long_long_long_long_long_long_long_long_long_long_very_long_long_l_0ce6c64c",
    },
)

__all__ = [
    "AnAliasWithAnExtraordinarilyLongNameThatFillsHalfALine",
    "AUnionThatIsLong",
    "VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLon_89a961e2",
    "VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLon_91fd1c9b",
    "VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLon_9a363ef4",
    "VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLon_bce94809",
    "VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLon_bd99bce3",
]
