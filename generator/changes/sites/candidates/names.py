"""Finds the names of classes and functions of the client, wherever code writes them: imports, uses, quoted types."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping

import libcst as cst

from generator.changes.sites.candidates.edits import Replacements
from generator.changes.sites.candidates.module import Searched
from generator.changes.sites.facts import absolute
from generator.changes.sites.flows import LIKE
from generator.changes.sites.probes import Position, Span
from generator.changes.sites.syntax import constant, dotted
from generator.changes.sites.wanted import Wanted

_TYPE_BY_TEXT = ("cast", "TypeVar", "NewType", "ForwardRef")
_PATH = re.compile(r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)+")
_AROUND_TYPES = (
    cst.Subscript,
    cst.SubscriptElement,
    cst.Index,
    cst.BinaryOperation,
    cst.Element,
    cst.List,
    cst.Tuple,
)


class Names:
    """Finds names; no type checker is needed, since imports say what they are."""

    def __init__(self, searched: Searched) -> None:
        """Search a module."""
        self.searched = searched

    def visit_ImportFrom(self, node: cst.ImportFrom) -> None:  # noqa: N802 - LibCST's name
        """Note classes that are imported."""
        if isinstance(node.names, cst.ImportStar):
            return
        module = absolute(node, self.searched.facts.path)
        for alias in node.names:
            raw = f"{module}.{dotted(alias.name)}"
            path = self.searched.exports.client_path(raw)
            for one in self._classes(path):
                edits = self._renamed(one, alias.name)
                if raw == path and len(path.split(".")) == 4 and edits:
                    is_alone = len(node.names) == 1 and isinstance(node.module, cst.Attribute)
                    edits = [*edits, (node.module.attr, one.module)] if is_alone else []  # type: ignore[union-attr]
                self.searched.add(one, alias.name, edits=edits)
            self._lost(alias.name, path)

    def visit_Name(self, node: cst.Name) -> None:  # noqa: N802
        """Note names of classes and functions."""
        parent = self.searched.parent(node)
        if isinstance(parent, cst.Attribute) and parent.attr is node:
            return
        if isinstance(parent, cst.ImportAlias | cst.AsName | cst.Param | cst.Global | cst.Nonlocal):
            return
        if isinstance(parent, cst.Arg) and parent.value is not node:
            return
        path = self.searched.path(node)
        for one in self._classes(path):
            if one.symbol.replacement and node.value not in _names_of(one):
                continue  # an import gives the class this name, and can go on doing so
            self.searched.add(one, node, edits=self._renamed(one, node))
        self._lost(node, path)
        self._function(node, path)

    def visit_Attribute(self, node: cst.Attribute) -> None:  # noqa: N802
        """Note dotted names of classes and functions."""
        path = self.searched.path(node)
        for one in self._classes(path):
            if one.symbol.replacement and node.attr.value not in _names_of(one):
                continue
            edits = self._renamed(one, node.attr)
            if len(path.split(".")) == 4 and edits:
                is_spelt = isinstance(node.value, cst.Attribute)
                edits = [*edits, (node.value.attr, one.module)] if is_spelt else []  # type: ignore[attr-defined]
            self.searched.add(one, node.attr, edits=edits)
        self._lost(node.attr, path)
        self._function(node.attr, path)

    def visit_Assign(self, node: cst.Assign) -> None:  # noqa: N802
        """Note what a module says that it passes on: `__all__ = ["Refund"]`."""
        names = [target.target for target in node.targets]
        if not any(isinstance(name, cst.Name) and name.value == "__all__" for name in names):
            return
        if isinstance(node.value, cst.List | cst.Tuple):
            for element in node.value.elements:
                name = constant(element.value)
                bound = self.searched.facts.bound.get(name, "") if isinstance(name, str) else ""
                for one in self._classes(self.searched.exports.client_path(bound)):
                    if name == one.owner:
                        text = element.value
                        self.searched.add(one, text, edits=self._in_quotes(one, text, 0, name))

    def visit_SimpleString(self, node: cst.SimpleString) -> None:  # noqa: N802
        """Note types in quotes, and paths such as tests patch."""
        text = constant(node)
        if not isinstance(text, str):
            return
        if _PATH.fullmatch(text) and text.split(".")[0] == self.searched.package:
            self._dotted(node, text)
        elif self._is_type(node):
            for name, column in _names_in(text):
                whole = self.searched.facts.bound.get(name.split(".")[0], "")
                rest = name.partition(".")[2]
                path = self.searched.exports.client_path(f"{whole}.{rest}" if rest else whole)
                for one in self._classes(path):
                    last = name.split(".")[-1]
                    if one.symbol.replacement and last not in _names_of(one):
                        continue
                    start = column + len(name) - len(last)
                    self.searched.add(one, node, edits=self._in_quotes(one, node, start, last))

    def _dotted(self, node: cst.SimpleString, text: str) -> None:
        """Note a path in a text, as `patch("shop.resources.refunds.Refunds.cancel")` takes it."""
        parts = text.split(".")
        if parts[1:2] in (["models"], ["params"]):
            for one in self.searched.wanted:
                is_class = one.kind == "class" and one.owner in parts[2:4]
                is_field = one.is_name and parts[-2:] == [one.owner, one.name]
                if is_class or is_field:
                    self.searched.add(one, node)
        elif parts[1:2] == ["resources"]:
            for one in self.searched.members.get(parts[-1], ()):
                if one.is_name and parts[-2].removeprefix("Async") == one.owner:
                    self.searched.add(one, node)

    def _is_type(self, node: cst.SimpleString) -> bool:
        """Tell whether a text is a type in quotes."""
        held: cst.CSTNode = node
        parent = self.searched.parent(node)
        while isinstance(parent, _AROUND_TYPES):
            if isinstance(parent, cst.Subscript) and dotted(parent.value).endswith("Literal"):
                return False
            held, parent = parent, self.searched.parent(parent)
        if isinstance(parent, cst.Arg):
            call = self.searched.parent(parent)
            is_call = isinstance(call, cst.Call) and held is parent.value
            return is_call and dotted(call.func).split(".")[-1] in _TYPE_BY_TEXT  # type: ignore[attr-defined]
        return isinstance(parent, cst.Annotation)

    def _classes(self, path: str) -> Iterator[Wanted]:
        """Yield what is wanted of a class itself, not of a field."""
        return (one for one in self.searched.models(path) if one.kind == "class")

    def _lost(self, node: cst.CSTNode, path: str) -> None:
        """Note a model of an inline schema that is gone or moved: no message changed, so no finding says it."""
        parts = path.split(".")
        if parts[1:2] == ["models"] and len(parts) > 2 and parts[-1] in self.searched.lost:
            reason = f"the new client has no models.{parts[-1]}"
            self.searched.add(None, node, unknown=reason)

    def _function(self, name: cst.CSTNode, path: str) -> None:
        parts = path.split(".")
        if parts[1:2] == ["webhooks"]:
            for one in self.searched.functions.get(parts[-1], ()):
                self.searched.add(one, name)

    def _renamed(self, one: Wanted, node: cst.CSTNode) -> Replacements:
        if not (one.is_certain and one.symbol.replacement and isinstance(node, cst.Name)):
            return []
        new = _names_of(one).get(node.value)
        return [(node, new)] if new else []

    def _in_quotes(
        self, one: Wanted, node: cst.BaseExpression, column: int, name: str
    ) -> Replacements:
        """Return what renames a class inside of a text."""
        if not isinstance(node, cst.SimpleString) or "\\" in node.value or not one.is_certain:
            return []
        start = self.searched.span(node).start
        first = start.column + len(node.prefix) + len(node.quote) + column
        new = _names_of(one).get(name)
        if not new or len(node.quote) != 1:
            return []
        end = Position(start.line, first + len(name))
        return [(Span(start=Position(start.line, first), end=end), new)]


def _names_of(one: Wanted) -> Mapping[str, str]:
    """Return the names of a class, and how they are called in the new client; empty where the class is gone."""
    new = one.symbol.replacement
    return {one.owner: new, f"{one.owner}{LIKE}": f"{new}{LIKE}" if new else ""}


def _names_in(text: str) -> Iterator[tuple[str, int]]:
    """Yield the dotted names of a type in quotes, with the columns at which they begin."""
    try:
        tree = ast.parse(text, mode="eval") if text.isascii() else None
    except (SyntaxError, ValueError):
        return
    inner: set[int] = set()
    for node in ast.walk(tree) if tree is not None else ():
        if isinstance(node, ast.Name | ast.Attribute) and id(node) not in inner:
            inner |= {id(each) for each in ast.walk(node)}
            yield ast.unparse(node), node.col_offset
