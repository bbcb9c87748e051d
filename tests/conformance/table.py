"""Find the operation that a request asks for.

Keeps the judge from knowing path templates: matching is by whole path, literal segments first, and
independent of the document's servers (OpenAPI 3.1.1, 4.8.8.2).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from tests.conformance.documents import OperationEntry, operations


class OperationTable:
    """All operations of a document, the most concrete paths first."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.entries = tuple(operations(document))
        templates = {entry.template for entry in self.entries}
        ordered = sorted(templates, key=lambda one: (one.count("{"), -len(one), one))
        self._patterns = [(template, *_compile(template)) for template in ordered]
        self._entries = {(entry.template, entry.method): entry for entry in self.entries}

    def find(self, method: str, target: str) -> tuple[OperationEntry, list[tuple[str, str]]] | None:
        """Return the operation and its raw path values, or None."""
        path = target.partition("?")[0]
        for template, pattern, names in self._patterns:
            entry = self._entries.get((template, method))
            match = pattern.fullmatch(path) if entry else None
            if entry and match:
                return entry, list(zip(names, match.groups(), strict=True))
        return None


def _compile(template: str) -> tuple[re.Pattern[str], list[str]]:
    names = re.findall(r"\{([^{}]+)\}", template)
    parts = re.split(r"\{[^{}]+\}", template)
    literals = [f"(?:{re.escape(part)}|{re.escape(quote(part))})" if part else "" for part in parts]
    return re.compile("([^/]+)".join(literals)), names
