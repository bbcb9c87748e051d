"""Models: Node, NodeInner."""

from __future__ import annotations

from builtins import list as _list

from .._runtime.models.model import Model


class Node(Model):
    itself: Node
    list: _list[Node] | None = None
    map: dict[str, Node] | None = None
    union: str | Node | None = None
    inner: NodeInner | None = None


class NodeInner(Model):
    outer: Node | None = None
