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
        "recursive-body": (
            "Prism lets every body pass whose schema refers to itself, also a wrong one"
        ),
        "recursive-answer": (
            "Prism's mock of a schema that refers to itself ends in `{}`, whatever is required there,"
            " and Prism does not notice"
        ),
        "undescribed-answer": (
            "Prism's mock lacks the names that a schema requires without describing them; Prism"
            " notices, and answers with an error"
        ),
    }
)


class Limits:
    """The operations of a document, by pointer, that Prism judges in part only."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        entries = list(operations(document))
        self.bodies = {one.pointer for one in entries if _loops(document, one.request_body)}
        self.answers = {
            one.pointer for one in entries if _loops(document, one.operation["responses"])
        }


def _loops(document: Mapping[str, Any], start: Any) -> bool:
    """Say whether following the references below a node leads back to one of them."""
    done: set[str] = set()

    def visit(node: Any, way: tuple[str, ...]) -> bool:
        if isinstance(node, list):
            return any(visit(item, way) for item in node)
        if not isinstance(node, Mapping):
            return False
        reference = node.get("$ref")
        if isinstance(reference, str):
            if reference in way:
                return True
            if reference not in done:
                done.add(reference)
                return visit(_target(document, reference), (*way, reference))
        return any(visit(member, way) for member in node.values())

    return visit(start, ())


def _target(document: Mapping[str, Any], reference: str) -> Any:
    try:
        return follow(document, reference)
    except (UnsupportedDocument, LookupError, ValueError):
        return None  # an example may hold the word, and what is broken is not Prism's to judge
