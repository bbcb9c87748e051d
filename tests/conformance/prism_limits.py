"""Where Prism cannot judge: every limit by name, with its reason.

Found with release 5.14.2; each has a minimal document in `test_prism.py`. A report counts the
requests that a limit let pass, and tells the answers that it kept from being compared.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from tests.conformance.documents import UnsupportedDocument, follow, operations

LIMITS: Mapping[str, str] = MappingProxyType(
    {
        "unread-schema": (
            "Prism cannot read a schema that refers to itself and holds 3.0's `exclusiveMinimum: true`"
            " (or `exclusiveMaximum`): it lets every body pass, and does not judge its own mock"
        ),
        "incomplete-mock": (
            "Prism's mock lacks what a schema requires without describing it, and ends in `{}` where a"
            " schema refers to itself; Prism notices, and answers with an error"
        ),
    }
)
_EXCLUSIVE = ("exclusiveMinimum", "exclusiveMaximum")


class Limits:
    """The operations of a document, by pointer, whose bodies or answers Prism does not judge."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        entries = list(operations(document))
        self.bodies = {one.pointer for one in entries if _is_unread(document, one.request_body)}
        self.answers = {
            one.pointer for one in entries if _is_unread(document, one.operation["responses"])
        }


def _is_unread(document: Mapping[str, Any], start: Any) -> bool:
    """Say whether references below a node lead back to one of them, past an exclusive bound."""
    done: set[str] = set()
    has_loop = has_exclusive = False

    def visit(node: Any, way: tuple[str, ...]) -> None:
        nonlocal has_loop, has_exclusive
        if isinstance(node, list):
            for item in node:
                visit(item, way)
        if not isinstance(node, Mapping):
            return
        has_exclusive = has_exclusive or any(node.get(word) is True for word in _EXCLUSIVE)
        reference = node.get("$ref")
        has_loop = has_loop or reference in way
        if isinstance(reference, str) and reference not in done:
            done.add(reference)
            visit(_target(document, reference), (*way, reference))
        for member in node.values():
            visit(member, way)

    visit(start, ())
    return has_loop and has_exclusive


def _target(document: Mapping[str, Any], reference: str) -> Any:
    try:
        return follow(document, reference)
    except (UnsupportedDocument, LookupError, ValueError):
        return None  # an example may hold the word, and what is broken is not Prism's to judge
