"""Models: Tree, TreeValueItem, TreeValueItemNext."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model


class TreeValueItem(Model):
    next: TreeValueItemNext | None = None


class TreeValueItemNext(Model):
    tree: Tree | None = None


Tree: TypeAlias = dict[str, list[TreeValueItem]]
