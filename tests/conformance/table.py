"""Find the operation that a request asks for.

Keeps the judge from knowing path templates: matching is by whole path, literal segments first, and
independent of the document's servers (OpenAPI 3.1.1, 4.8.8.2).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from tests.conformance.documents import OperationEntry, operations


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """An operation, the raw values of its path, and what is left as the query.

    Documents that write a query into a path template mean its values as path parameters.
    """

    entry: OperationEntry
    path: list[tuple[str, str]]
    query: str


class OperationTable:
    """All operations of a document, the most concrete paths first."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.entries = tuple(operations(document))
        templates = {entry.template for entry in self.entries}
        ordered = sorted(templates, key=lambda one: (one.count("{"), -len(one), one))
        self._patterns = [(template, *_compile(template)) for template in ordered]
        self._entries = {(entry.template, entry.method): entry for entry in self.entries}

    def find(self, method: str, target: str, expected: str | None = None) -> Found | None:
        """Return the operation, its raw path values and its query, or None.

        `expected` is an operation's pointer: where several paths match, which templates that differ
        only in a fragment or in names do, it is the one that was meant.
        """
        matches = self._matches(method, target)
        first = next(matches, None)
        if first is None or expected in (None, first.entry.pointer):
            return first
        return next((match for match in matches if match.entry.pointer == expected), first)

    def _matches(self, method: str, target: str) -> Iterator[Found]:
        path, _, query = target.partition("?")
        for template, pattern, names in self._patterns:
            entry = self._entries.get((template, method))
            has_query = "?" in template
            match = pattern.fullmatch(target if has_query else path) if entry else None
            if entry and match:
                values = list(zip(names, match.groups(), strict=True))
                yield Found(entry=entry, path=values, query="" if has_query else query)


def _compile(template: str) -> tuple[re.Pattern[str], list[str]]:
    template = template.partition("#")[0]  # a fragment is never sent
    names = re.findall(r"\{([^{}]+)\}", template)
    parts = re.split(r"\{[^{}]+\}", template)
    literals = [f"(?:{re.escape(part)}|{re.escape(quote(part))})" if part else "" for part in parts]
    return re.compile("([^/]+)".join(literals)), names
