"""What a judge finds, and how findings are counted."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any

KINDS = {
    "any": "`Any` although the document says more",
    "dict": "a dictionary although the document has properties",
    "text": "plain text although the document says what it is",
    "wider": "a type that the document gives no reason for",
    "optional": "a field that may be left out although the document requires it",
    "missing": "something of the document that the package does not have",
    "refuses": "a value that the document allows is not accepted",
    "decoding": "a value that the document allows is not decoded",
    "untyped": "a decoded object is a dictionary although the document has properties",
    "encoding": "a decoded value is not written as it came",
    "unnoticed": "a value that the document forbids is accepted without a word",
}
"""The kinds of findings; the first word is how reports name them."""

_LONGEST = 160


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something in which a package differs from its document."""

    kind: str
    pointer: str
    """Where the document says it."""
    says: str
    """What the document says there, shortened."""
    annotation: str
    """What the package says."""
    where: str
    """Where the package says it: a field, an argument, a result."""
    detail: str = ""

    def line(self) -> str:
        """Return the finding as one line for people."""
        detail = f" ({self.detail})" if self.detail else ""
        return f"{self.kind} at #{self.pointer}: {self.where} is {self.annotation}, the document says {self.says}{detail}"

    def as_json(self) -> dict[str, Any]:
        """Return the finding as plain data."""
        return asdict(self)


def count(findings: Iterable[Finding]) -> dict[str, int]:
    """Return how many findings there are of each kind."""
    counts = Counter(each.kind for each in findings)
    return {kind: counts[kind] for kind in KINDS if counts[kind]}


def shorten(schema: Any) -> str:
    """Return a schema as text that fits into a line; descriptions and examples are left out."""
    text = json.dumps(_plain(schema, 0), ensure_ascii=False, default=str)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."


def _plain(node: Any, depth: int) -> Any:
    if depth > 4:
        return "..."
    if isinstance(node, dict):
        return {
            key: _plain(value, depth + 1)
            for key, value in node.items()
            if key not in ("description", "example", "examples", "title", "summary")
        }
    return [_plain(each, depth + 1) for each in node[:4]] if isinstance(node, list) else node
