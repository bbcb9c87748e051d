"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .any_ import AnyObject as AnyObject, Any_ as Any_
    from .composed import Composed as Composed, ComposedObject as ComposedObject
    from .holder import (
        Holder as Holder,
        HolderInline as HolderInline,
        HolderListItem as HolderListItem,
    )
    from .object_or_list import (
        ObjectOrList as ObjectOrList,
        ObjectOrListObject as ObjectOrListObject,
    )
    from .object_or_null import ObjectOrNull as ObjectOrNull
    from .object_or_text import (
        ObjectOrText as ObjectOrText,
        ObjectOrTextObject as ObjectOrTextObject,
    )

__getattr__ = lazy(
    __name__,
    {
        "Any_": "any_",
        "AnyObject": "any_",
        "Composed": "composed",
        "ComposedObject": "composed",
        "Holder": "holder",
        "HolderInline": "holder",
        "HolderListItem": "holder",
        "ObjectOrList": "object_or_list",
        "ObjectOrListObject": "object_or_list",
        "ObjectOrNull": "object_or_null",
        "ObjectOrText": "object_or_text",
        "ObjectOrTextObject": "object_or_text",
    },
)

__all__ = [
    "Any_",
    "AnyObject",
    "Composed",
    "ComposedObject",
    "Holder",
    "HolderInline",
    "HolderListItem",
    "ObjectOrList",
    "ObjectOrListObject",
    "ObjectOrNull",
    "ObjectOrText",
    "ObjectOrTextObject",
]
