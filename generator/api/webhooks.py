"""Webhooks and callbacks: what the API sends by itself, and to whom."""

from __future__ import annotations

from collections.abc import Iterator

from generator.api.model import Webhook
from generator.api.operations import methods_of, parse_operation
from generator.api.reader import Node
from generator.api.schemas import SchemaParser


def parse_webhooks(root: Node, schemas: SchemaParser) -> Iterator[Webhook]:
    """Yield the webhooks and then the callbacks, those that several operations share once.

    Their parameters are not parsed: it is the API that fills them in.
    """
    seen: set[str] = set()
    for name, entry in root.children("webhooks"):
        if entry.dangling():
            continue  # told where the document was read
        yield from _sent(name, "", "", entry.followed(), schemas, seen)
    for _, entry in root.children("paths"):
        if entry.dangling():
            continue
        yield from _callbacks(entry.followed(), schemas, seen)


def _sent(
    name: str, owner: str, expression: str, item: Node, schemas: SchemaParser, seen: set[str]
) -> Iterator[Webhook]:
    for method, node in methods_of(item):
        if node.pointer not in seen:
            seen.add(node.pointer)
            operation = parse_operation(method, expression, item, node, (), schemas)
            yield Webhook(name=name, owner=owner, operation=operation)
    yield from _callbacks(item, schemas, seen)


def _callbacks(item: Node, schemas: SchemaParser, seen: set[str]) -> Iterator[Webhook]:
    """Yield the callbacks of a path's operations; a callback may have some of its own."""
    for _, operation in methods_of(item):
        for name, callback in operation.children("callbacks"):
            if callback.dangling():
                continue
            callback = callback.followed()
            if callback.pointer in seen or name.startswith("x-"):
                continue
            seen.add(callback.pointer)
            for expression in callback.data:
                target = None if expression.startswith("x-") else callback.child(expression)
                if target is not None and not target.dangling():
                    owner = operation.string("operationId")
                    yield from _sent(name, owner, expression, target.followed(), schemas, seen)
