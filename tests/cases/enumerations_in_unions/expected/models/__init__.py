"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .get_thing_size import GetThingSize as GetThingSize
    from .names import Names as Names
    from .open_ import Open as Open
    from .text_or_boolean import TextOrBoolean as TextOrBoolean
    from .text_or_list import (
        TextOrList as TextOrList,
        TextOrListValue as TextOrListValue,
    )
    from .text_or_moment import TextOrMoment as TextOrMoment
    from .text_or_null import TextOrNull as TextOrNull
    from .text_or_number import TextOrNumber as TextOrNumber
    from .text_or_object import (
        TextOrObject as TextOrObject,
        TextOrObjectObject as TextOrObjectObject,
        TextOrObjectValue as TextOrObjectValue,
    )
    from .text_or_whole import TextOrWhole as TextOrWhole
    from .text_whole_or_null import TextWholeOrNull as TextWholeOrNull
    from .thing import (
        Thing as Thing,
        ThingListItem as ThingListItem,
        ThingOwn as ThingOwn,
    )
    from .whole_or_text import WholeOrText as WholeOrText

__getattr__ = lazy(
    __name__,
    {
        "GetThingSize": "get_thing_size",
        "Names": "names",
        "Open": "open_",
        "TextOrBoolean": "text_or_boolean",
        "TextOrList": "text_or_list",
        "TextOrListValue": "text_or_list",
        "TextOrMoment": "text_or_moment",
        "TextOrNull": "text_or_null",
        "TextOrNumber": "text_or_number",
        "TextOrObject": "text_or_object",
        "TextOrObjectObject": "text_or_object",
        "TextOrObjectValue": "text_or_object",
        "TextOrWhole": "text_or_whole",
        "TextWholeOrNull": "text_whole_or_null",
        "Thing": "thing",
        "ThingListItem": "thing",
        "ThingOwn": "thing",
        "WholeOrText": "whole_or_text",
    },
)

__all__ = [
    "GetThingSize",
    "Names",
    "Open",
    "TextOrBoolean",
    "TextOrList",
    "TextOrListValue",
    "TextOrMoment",
    "TextOrNull",
    "TextOrNumber",
    "TextOrObject",
    "TextOrObjectObject",
    "TextOrObjectValue",
    "TextOrWhole",
    "TextWholeOrNull",
    "Thing",
    "ThingListItem",
    "ThingOwn",
    "WholeOrText",
]
