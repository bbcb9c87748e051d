"""Checks the links of a document: the operations that they name have to exist."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.spec.document import Document
from generator.spec.pointers import MISSING, find, from_fragment, join
from generator.spec.validation.messages import Worded, clip
from generator.spec.vocabulary import OPENAPI_3, Slot, slot_of

_ROOT = Slot("one", "document")
_Node = tuple[str, str, dict[str, Any]]
"""The kind of an object, its pointer, and the object."""


def lost_links(document: Document) -> Iterator[Worded]:
    """Find links to operations that do not exist (OpenAPI 3.1.1, 4.8.20.1)."""
    if document.declared_version == "2.0":
        return
    nodes = [*_nodes(document.original, _ROOT, "")]
    is_old = document.declared_version.startswith("3.0")
    ids = {str(node.get("operationId")) for kind, _, node in nodes if kind == "operation"}
    for kind, pointer, node in nodes:
        if kind != "link":
            continue
        name, reference = node.get("operationId"), node.get("operationRef")
        if is_old and node.keys().isdisjoint(("operationId", "operationRef", "$ref")):
            # The JSON Schema of 3.0 does not ask for it, the text does (3.0.4, 4.7.20).
            message = "link has neither `operationId` nor `operationRef`"
            yield Worded("exclusive-fields", message, pointer, "say which operation it leads to")
        if isinstance(name, str) and name not in ids:
            message = f"no operation has the operationId `{clip(name)}`"
            hint = "write the id of an operation, or use `operationRef`"
            yield Worded("unknown-operation", message, join(pointer, "operationId"), hint)
        if document.is_one_file and isinstance(reference, str) and reference.startswith("#/"):
            if find(document.original, from_fragment(reference[1:])) is MISSING:
                message = f"`{clip(reference)}` leads to no operation"
                hint = "write the path of an operation, as in `#/paths/~1pets/get`"
                yield Worded("unknown-operation", message, join(pointer, "operationRef"), hint)


def _nodes(node: Any, slot: Slot, pointer: str) -> Iterator[_Node]:
    """Yield the objects below a node that may hold operations and links, and these."""
    if slot.kind in ("schema", "example"):
        return
    if slot.shape == "map" and isinstance(node, dict):
        for key, value in node.items():
            yield from _nodes(value, Slot("one", slot.kind), join(pointer, key))
    elif slot.shape in ("list", "any") and isinstance(node, list):
        for index, value in enumerate(node):
            yield from _nodes(value, Slot("one", slot.kind), join(pointer, index))
    elif isinstance(node, dict):
        if slot.kind in ("operation", "link"):
            yield slot.kind, pointer, node
        for key, value in node.items():
            inner = slot_of(OPENAPI_3, slot.kind, key)
            if inner is not None:
                yield from _nodes(value, inner, join(pointer, key))
