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
        self._templates = [_Template.parse(template) for template in ordered]
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
        for template in self._templates:
            entry = self._entries.get((template.text, method))
            match = template.match(target) if entry else None
            if entry and match:
                yield Found(entry=entry, path=match[0], query=match[1])


@dataclass(frozen=True, slots=True, kw_only=True)
class _Text:
    """Text with holes, such as a path."""

    pattern: re.Pattern[str]
    names: tuple[str, ...]

    @classmethod
    def parse(cls, text: str, hole: str) -> _Text:
        names = re.findall(r"\{([^{}]+)\}", text)
        parts = re.split(r"\{[^{}]+\}", text)
        literals = [
            f"(?:{re.escape(part)}|{re.escape(quote(part))})" if part else "" for part in parts
        ]
        return cls(pattern=re.compile(hole.join(literals)), names=tuple(names))

    def match(self, text: str) -> list[tuple[str, str]] | None:
        """Return the names of the holes with what is in them."""
        found = self.pattern.fullmatch(text)
        return list(zip(self.names, found.groups(), strict=True)) if found else None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Template:
    """A path template, with the query that is written into it."""

    text: str
    path: _Text
    query: tuple[tuple[str, _Text], ...]

    @classmethod
    def parse(cls, text: str) -> _Template:
        path, _, query = text.partition("#")[0].partition("?")  # a fragment is never sent
        pairs = (part.partition("=") for part in query.split("&") if part)
        texts = tuple((name, _Text.parse(value, "(.*)")) for name, _, value in pairs)
        return cls(text=text, path=_Text.parse(path, "([^/]+)"), query=texts)

    def match(self, target: str) -> tuple[list[tuple[str, str]], str] | None:
        """Return the raw values of the template, and what is left of the query."""
        path, _, query = target.partition("?")
        values = self.path.match(path)
        sent = query.split("&")
        for name, text in self.query:
            own = next((one for one in sent if one.partition("=")[0] == name), None)
            inside = None if own is None else text.match(own.partition("=")[2])
            if values is None or own is None or inside is None:
                return None
            values += inside
            sent.remove(own)
        return None if values is None else (values, "&".join(sent))
