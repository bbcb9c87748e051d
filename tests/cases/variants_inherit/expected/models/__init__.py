"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .by_format import ByFormat as ByFormat
    from .by_name import ByName as ByName, ByNameObject as ByNameObject
    from .code import Code as Code
    from .composed import Composed as Composed
    from .few import Few as Few
    from .formatted import Formatted as Formatted
    from .free import Free as Free
    from .many import Many as Many, ManyItem as ManyItem
    from .map_ import Map as Map
    from .maybe import Maybe as Maybe
    from .nested import Nested as Nested
    from .own import Own as Own
    from .several import Several as Several
    from .typed import Typed as Typed
    from .uuid import Uuid as Uuid
    from .when import When as When
    from .within import Within as Within

__getattr__ = lazy(
    __name__,
    {
        "ByFormat": "by_format",
        "ByName": "by_name",
        "ByNameObject": "by_name",
        "Code": "code",
        "Composed": "composed",
        "Few": "few",
        "Formatted": "formatted",
        "Free": "free",
        "Many": "many",
        "ManyItem": "many",
        "Map": "map_",
        "Maybe": "maybe",
        "Nested": "nested",
        "Own": "own",
        "Several": "several",
        "Typed": "typed",
        "Uuid": "uuid",
        "When": "when",
        "Within": "within",
    },
)

__all__ = [
    "ByFormat",
    "ByName",
    "ByNameObject",
    "Code",
    "Composed",
    "Few",
    "Formatted",
    "Free",
    "Many",
    "ManyItem",
    "Map",
    "Maybe",
    "Nested",
    "Own",
    "Several",
    "Typed",
    "Uuid",
    "When",
    "Within",
]
