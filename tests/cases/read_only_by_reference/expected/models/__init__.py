"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .alias import Alias as Alias
    from .count import Count as Count
    from .id_ import Id as Id
    from .level import Level as Level
    from .owner import Owner as Owner
    from .secret import Secret as Secret
    from .thing import Thing as Thing

__getattr__ = lazy(
    __name__,
    {
        "Alias": "alias",
        "Count": "count",
        "Id": "id_",
        "Level": "level",
        "Owner": "owner",
        "Secret": "secret",
        "Thing": "thing",
    },
)

__all__ = [
    "Alias",
    "Count",
    "Id",
    "Level",
    "Owner",
    "Secret",
    "Thing",
]
