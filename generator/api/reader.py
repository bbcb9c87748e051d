"""Typed access to the untyped tree of a document.

A value of the wrong type is reported once, with its place, and read as if it were absent.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from generator.api.selection import EVERYTHING, Outline, Selection
from generator.errors import Diagnostic, Level
from generator.spec import Document

_MAX_REFERENCE_HOPS = 64


def escape(token: str) -> str:
    """Write one step of a JSON pointer (RFC 6901, 3)."""
    return token.replace("~", "~0").replace("/", "~1")


def unescape(token: str) -> str:
    """Read one step of a JSON pointer."""
    return token.replace("~1", "/").replace("~0", "~")


def pointer_of(reference: str) -> str:
    """Turn the local reference `#/a/b%7Bc%7D` into the pointer `/a/b{c}`."""
    return unquote(reference.removeprefix("#"))


@dataclass(frozen=True, slots=True)
class Node:
    """An object of the document and the pointer where it stands."""

    reader: Reader
    pointer: str
    data: Mapping[str, Any]

    def at(self, key: str) -> str:
        """Return the pointer of a member."""
        return f"{self.pointer}/{escape(key)}"

    def string(self, key: str) -> str:
        """Return a text member, empty where it is absent; numbers are read as their text."""
        value = self.data.get(key)
        if isinstance(value, str):
            return value
        if value is None:
            return ""
        if isinstance(value, int | float) and not isinstance(value, bool):
            return str(value)
        self.wrong(key, "a string")
        return ""

    def boolean(self, key: str) -> bool | None:
        """Return a boolean member, None where it is absent."""
        value = self.data.get(key)
        if value is None or isinstance(value, bool):
            return value
        if isinstance(value, str) and value.lower() in ("true", "false"):
            return value.lower() == "true"
        self.wrong(key, "true or false")
        return None

    def strings(self, key: str) -> tuple[str, ...]:
        """Return the texts of a list member; a single text counts as a list of one."""
        value = self.data.get(key)
        if isinstance(value, str):
            return (value,)
        return tuple(item for item in self.items(key) if isinstance(item, str))

    def items(self, key: str) -> tuple[Any, ...]:
        """Return the elements of a list member."""
        value = self.data.get(key)
        if value is None:
            return ()
        if isinstance(value, list):
            return tuple(value)
        self.wrong(key, "a list")
        return ()

    def child(self, key: str) -> Node | None:
        """Return an object member, None where it is absent."""
        value = self.data.get(key)
        if value is None:
            return None
        if isinstance(value, Mapping):
            return Node(self.reader, self.at(key), value)
        self.wrong(key, "an object")
        return None

    def children(self, key: str) -> Iterator[tuple[str, Node]]:
        """Yield the object members of an object member; extensions are left out."""
        parent = self.child(key)
        if parent is None:
            return
        for name in parent.data:
            if name.startswith("x-") and not isinstance(parent.data[name], Mapping):
                continue
            node = parent.child(name)
            if node is not None:
                yield name, node

    def elements(self, key: str) -> Iterator[Node]:
        """Yield the objects in a list member."""
        pointer = self.at(key)
        for index, item in enumerate(self.items(key)):
            if isinstance(item, Mapping):
                yield Node(self.reader, f"{pointer}/{index}", item)
            else:
                self.reader.report(
                    "error", "wrong-type", "expected an object", f"{pointer}/{index}"
                )

    def wrong(self, key: str, expected: str) -> None:
        """Report a member of the wrong type."""
        self.reader.report(
            "warning",
            "wrong-type",
            f"`{key}` is not {expected}",
            self.at(key),
            consequence="it is ignored",
        )

    def dangling(self) -> str:
        """Return the reference that leads nowhere, on the way to what this object stands for."""
        node: Node | None = self
        for _ in range(_MAX_REFERENCE_HOPS):
            reference = node.data.get("$ref") if node else None
            if node is None or not isinstance(reference, str):
                return ""
            node = self.reader.lookup(pointer_of(reference))
            if node is None:
                return reference
        return ""

    def followed(self) -> Node:
        """Follow a reference object to what it stands for."""
        node = self
        for _ in range(_MAX_REFERENCE_HOPS):
            reference = node.data.get("$ref")
            if not isinstance(reference, str):
                return node
            target = self.reader.lookup(pointer_of(reference))
            if target is None:
                self.reader.report(
                    "error", "unresolved-reference", f"{reference!r} does not exist", node.pointer
                )
                return Node(self.reader, node.pointer, {})
            node = target
        self.reader.report(
            "error", "circular-reference", "the reference leads nowhere", self.pointer
        )
        return Node(self.reader, self.pointer, {})


@dataclass(frozen=True, slots=True)
class Reader:
    """The document under the parsers, and what they had to report about it."""

    document: Document
    skips_unsupported: bool = False
    """Whether operations that cannot be generated are left out on purpose."""
    selection: Selection = EVERYTHING
    """Which operations are wanted at all."""
    unsupported: list[Outline] = field(default_factory=list)
    """The operations that cannot be generated, wanted or not."""
    diagnostics: list[Diagnostic] = field(default_factory=list)
    _anchors: dict[str, list[str]] = field(default_factory=dict)

    @property
    def root(self) -> Node:
        """The document itself."""
        return Node(self, "", self.document.data)

    def value(self, pointer: str) -> Any:
        """Return whatever stands at a pointer.

        Raises:
            KeyError: nothing stands there.
        """
        value: Any = self.document.data
        for token in pointer.split("/")[1:]:
            key = unescape(token)
            if isinstance(value, list):
                if not key.isdecimal() or int(key) >= len(value):
                    raise KeyError(pointer)
                value = value[int(key)]
            elif isinstance(value, Mapping):
                value = value[key]
            else:
                raise KeyError(pointer)
        return value

    def lookup(self, pointer: str) -> Node | None:
        """Return the object at a pointer, None where there is none."""
        try:
            value = self.value(pointer)
        except KeyError:
            return None
        return Node(self, pointer, value) if isinstance(value, Mapping) else None

    def anchors(self) -> Mapping[str, list[str]]:
        """Return the pointers of the plain-name anchors (`$anchor`, `$dynamicAnchor`)."""
        if not self._anchors:
            for name, pointer in _anchors(self.document.data, ""):
                self._anchors.setdefault(name, []).append(pointer)
        return self._anchors

    def report(
        self,
        level: Level,
        rule: str,
        problem: str,
        pointer: str,
        hint: str = "",
        *,
        consequence: str = "",
    ) -> None:
        """Add a diagnostic at a pointer."""
        self.diagnostics.append(
            Diagnostic(
                level=level,
                rule=rule,
                problem=problem,
                location=self.document.locate(pointer),
                consequence=consequence,
                hint=hint,
            )
        )


def _anchors(value: Any, pointer: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping):
        for keyword in ("$anchor", "$dynamicAnchor"):
            if isinstance(value.get(keyword), str):
                yield value[keyword], pointer
        for key, item in value.items():
            yield from _anchors(item, f"{pointer}/{escape(key)}")
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _anchors(item, f"{pointer}/{index}")
