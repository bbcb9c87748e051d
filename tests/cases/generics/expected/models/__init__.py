"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .box import Box as Box
    from .box_item import BoxItem as BoxItem
    from .named_tree import NamedTree as NamedTree
    from .number_page import NumberPage as NumberPage, NumberPageBox as NumberPageBox
    from .number_page_item import NumberPageItem as NumberPageItem
    from .page import Page as Page, PageBox as PageBox
    from .page_item import PageItem as PageItem
    from .pet import Pet as Pet
    from .pet_page import PetPage as PetPage, PetPageBox as PetPageBox
    from .pet_page_item import PetPageItem as PetPageItem
    from .tree import Tree as Tree

__getattr__ = lazy(
    __name__,
    {
        "Box": "box",
        "BoxItem": "box_item",
        "NamedTree": "named_tree",
        "NumberPage": "number_page",
        "NumberPageBox": "number_page",
        "NumberPageItem": "number_page_item",
        "Page": "page",
        "PageBox": "page",
        "PageItem": "page_item",
        "Pet": "pet",
        "PetPage": "pet_page",
        "PetPageBox": "pet_page",
        "PetPageItem": "pet_page_item",
        "Tree": "tree",
    },
)

__all__ = [
    "Box",
    "BoxItem",
    "NamedTree",
    "NumberPage",
    "NumberPageBox",
    "NumberPageItem",
    "Page",
    "PageBox",
    "PageItem",
    "Pet",
    "PetPage",
    "PetPageBox",
    "PetPageItem",
    "Tree",
]
