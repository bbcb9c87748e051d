"""Finds texts of which no type tells what they are for: values that are gone, and paths of the API in tests."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import libcst as cst

from generator.changes.sites.candidates.module import Searched
from generator.changes.sites.syntax import constant
from generator.python.plan import Package

_ANY = "\0"
"""Stands for a part of an f-string that is known only when the code runs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormerPath:
    """A path of the old version that the new one does not have."""

    method: str
    path: str

    def __str__(self) -> str:
        """Name the operation."""
        return f"{self.method} {self.path}"

    def fits(self, text: str) -> bool:
        """Tell whether a text ends with the path, with or without an address before it and a query behind it."""
        parts = re.split(r"\{[^}]*\}", self.path)
        pattern = r"[^/?#]+".join(map(re.escape, parts))
        return re.search(rf"(?:^|[^/\w]|\w){pattern}/?(?:[?#].*)?$", text, re.DOTALL) is not None


def former_paths(old: Package, new: Package) -> tuple[FormerPath, ...]:
    """Return the paths of operations that the new version does not have, those of a single parameter left out."""
    known = {_blank(str(method.path)) for each in new.resources for method in each.methods}
    return tuple(
        FormerPath(method=method.http_method, path=str(method.path))
        for resource in old.resources
        for method in resource.methods
        if _blank(str(method.path)) not in known and re.search(r"/[^/{}]+", str(method.path))
    )


def _blank(path: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", path)


class Texts:
    """Collects the texts of a module; `finish` notes those that nothing else was found of."""

    def __init__(self, searched: Searched, paths: Sequence[FormerPath]) -> None:
        """Search a module."""
        self.searched = searched
        self.paths = paths
        self.texts: list[tuple[cst.CSTNode, str]] = []

    def visit_SimpleString(self, node: cst.SimpleString) -> None:  # noqa: N802 - LibCST's name
        """Collect a text that is no docstring."""
        text = constant(node)
        if isinstance(text, str) and not isinstance(self.searched.parent(node), cst.Expr):
            self.texts.append((node, text))

    def visit_FormattedString(self, node: cst.FormattedString) -> None:  # noqa: N802
        """Collect an f-string."""
        parts = [
            part.value if isinstance(part, cst.FormattedStringText) else _ANY for part in node.parts
        ]
        self.texts.append((node, "".join(parts)))

    def finish(self) -> None:
        """Note texts that are values which are gone, or paths."""
        for node, text in self.texts:
            if id(node) not in self.searched.looked_at and not self._is_key(node):
                for one in self.searched.values.get(text, ())[:1]:
                    owner = one.owner if one.kind == "field" else f"{one.owner}.{one.name}"
                    reason = f"{text!r} may be a value of {owner}.{one.argument or one.name}"
                    self.searched.add(one, node, unknown=reason, scope="near")
            for path in self._paths(text):
                reason = f"the text looks like the path of {path}, which has another now"
                self.searched.add(None, node, unknown=reason)
                break

    def _paths(self, text: str) -> Iterable[FormerPath]:
        if "/" in text and not any(letter.isspace() for letter in text):
            yield from (path for path in self.paths if path.fits(text))

    def _is_key(self, node: cst.CSTNode) -> bool:
        """Tell whether a text names a key: `prices["fees"]`."""
        return isinstance(self.searched.parent(node), cst.Index)
