"""Models: Node, NodeInner."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model


class Node(Model):
    itself: Node
    list_: list[Node] | None = Field(
        default=None,
        validation_alias="list",
        serialization_alias="list",
    )
    map: dict[str, Node] | None = None
    union: str | Node | None = None
    inner: NodeInner | None = None


class NodeInner(Model):
    outer: Node | None = None
