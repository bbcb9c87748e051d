"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .base import (
        Base as Base,
        BaseListItem as BaseListItem,
        BaseMeta as BaseMeta,
        BaseMetaDeep as BaseMetaDeep,
        BaseState as BaseState,
        BaseValues as BaseValues,
    )
    from .better_link import BetterLink as BetterLink
    from .child import (
        Child as Child,
        ChildListItem as ChildListItem,
        ChildMeta as ChildMeta,
        ChildMetaDeep as ChildMetaDeep,
        ChildState as ChildState,
        ChildValues as ChildValues,
    )
    from .grandchild import (
        Grandchild as Grandchild,
        GrandchildMeta as GrandchildMeta,
        GrandchildMetaDeep as GrandchildMetaDeep,
    )
    from .link import Link as Link
    from .reversed_ import Reversed as Reversed, ReversedState as ReversedState
    from .scalars import Scalars as Scalars
    from .variants import (
        Variants as Variants,
        VariantsOption1 as VariantsOption1,
        VariantsWithUnit as VariantsWithUnit,
    )

__getattr__ = lazy(
    __name__,
    {
        "Base": "base",
        "BaseListItem": "base",
        "BaseMeta": "base",
        "BaseMetaDeep": "base",
        "BaseState": "base",
        "BaseValues": "base",
        "BetterLink": "better_link",
        "Child": "child",
        "ChildListItem": "child",
        "ChildMeta": "child",
        "ChildMetaDeep": "child",
        "ChildState": "child",
        "ChildValues": "child",
        "Grandchild": "grandchild",
        "GrandchildMeta": "grandchild",
        "GrandchildMetaDeep": "grandchild",
        "Link": "link",
        "Reversed": "reversed_",
        "ReversedState": "reversed_",
        "Scalars": "scalars",
        "Variants": "variants",
        "VariantsOption1": "variants",
        "VariantsWithUnit": "variants",
    },
)

__all__ = [
    "Base",
    "BaseListItem",
    "BaseMeta",
    "BaseMetaDeep",
    "BaseState",
    "BaseValues",
    "BetterLink",
    "Child",
    "ChildListItem",
    "ChildMeta",
    "ChildMetaDeep",
    "ChildState",
    "ChildValues",
    "Grandchild",
    "GrandchildMeta",
    "GrandchildMetaDeep",
    "Link",
    "Reversed",
    "ReversedState",
    "Scalars",
    "Variants",
    "VariantsOption1",
    "VariantsWithUnit",
]
