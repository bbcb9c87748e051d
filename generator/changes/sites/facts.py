"""Reads what a consumer's module says of names: what it imports, passes on and inherits from.

LibCST reads what is written for a later Python than the one that runs Oarlock; `ast` does not.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import libcst as cst

from generator.changes.sites.reach import absolute_name
from generator.changes.sites.syntax import constant, dotted

STAR = "*"
_ENUMERATIONS = ("Enum", "StrEnum", "TextChoices")


@dataclass(slots=True)
class Facts:
    """What a module imports and defines."""

    path: str
    """Its path in the project."""
    bound: dict[str, str] = field(default_factory=dict)
    """What names of the module stand for, as dotted paths: `R` is `shop.models.Refund`."""
    stars: list[str] = field(default_factory=list)
    """The modules all of whose names are imported."""
    bases: dict[str, list[str]] = field(default_factory=dict)
    """The bases of each class, as dotted paths."""
    type_variables: set[str] = field(default_factory=set)
    constants: dict[str, str] = field(default_factory=dict)
    """Texts by the names that stand for them in the whole module: `KIND`, `State.OPEN` of an enumeration."""


def read_facts(path: str, tree: cst.Module) -> Facts:
    """Read a module; `path` is its path in the project, from which relative imports count."""
    reader = _Reader(path)
    tree.visit(reader)
    return reader.facts


def absolute(node: cst.ImportFrom, path: str) -> str:
    """Return the dotted path of what an import takes names from."""
    module = dotted(node.module) if node.module is not None else ""
    return absolute_name(module, len(node.relative), path)


def imported_names(node: cst.Import | cst.ImportFrom, path: str) -> Mapping[str, str]:
    """Return the names that an import binds, with their dotted paths; a star is a name, too."""
    if isinstance(node, cst.ImportFrom):
        module = absolute(node, path)
        if isinstance(node.names, cst.ImportStar):
            return {STAR: module}
        return {_bound(alias): f"{module}.{dotted(alias.name)}".lstrip(".") for alias in node.names}
    names = {}
    for alias in node.names:
        whole = dotted(alias.name)
        names[_bound(alias).split(".")[0]] = whole if alias.asname else whole.split(".")[0]
    return names


def _bound(alias: cst.ImportAlias) -> str:
    name = alias.asname.name if alias.asname else alias.name
    return dotted(name)


class _Reader(cst.CSTVisitor):
    def __init__(self, path: str) -> None:
        super().__init__()
        self.path = path
        self.facts = Facts(path=path)
        self.depth = 0
        self.enumeration = ""
        self.assigned: set[str] = set()

    def on_visit(self, node: cst.CSTNode) -> bool:
        """Look at statements only: expressions are most of a program."""
        return not isinstance(node, cst.BaseExpression) and super().on_visit(node)

    def visit_FunctionDef(self, node: cst.FunctionDef) -> None:  # noqa: ARG002, N802 - LibCST's name
        self.depth += 1

    def leave_FunctionDef(self, original_node: cst.FunctionDef) -> None:  # noqa: ARG002, N802
        self.depth -= 1

    def visit_ClassDef(self, node: cst.ClassDef) -> None:  # noqa: N802
        bases = [self._spelt(_without_index(base.value)) for base in node.bases]
        self.facts.bases.setdefault(node.name.value, []).extend(filter(None, bases))
        ends = {dotted(base.value).split(".")[-1] for base in node.bases}
        if not self.depth and not ends.isdisjoint(_ENUMERATIONS):
            self.enumeration = f"{node.name.value}."
        self.depth += 1

    def leave_ClassDef(self, original_node: cst.ClassDef) -> None:  # noqa: ARG002, N802
        self.depth -= 1
        if not self.depth:
            self.enumeration = ""

    def visit_Import(self, node: cst.Import) -> None:  # noqa: N802
        """Note names."""
        self._bind(node)

    def visit_ImportFrom(self, node: cst.ImportFrom) -> None:  # noqa: N802
        """Note names."""
        self._bind(node)

    def _bind(self, node: cst.Import | cst.ImportFrom) -> None:
        names = dict(imported_names(node, self.path))
        if star := names.pop(STAR, None):
            self.facts.stars.append(star)
        for name, whole in names.items():
            if self.depth:
                self.facts.bound.setdefault(name, whole)
            else:
                self.facts.bound[name] = whole

    def visit_Assign(self, node: cst.Assign) -> None:  # noqa: N802
        if len(node.targets) != 1 or not isinstance(target := node.targets[0].target, cst.Name):
            return
        self._constant(target.value, node.value)
        if isinstance(node.value, cst.Call):
            if dotted(node.value.func).split(".")[-1] == "TypeVar":
                self.facts.type_variables.add(target.value)
        elif not self.depth and (whole := self._spelt(node.value)):
            self.facts.bound[target.value] = whole

    def visit_AnnAssign(self, node: cst.AnnAssign) -> None:  # noqa: N802
        if isinstance(node.target, cst.Name) and node.value is not None:
            self._constant(node.target.value, node.value)

    def _constant(self, name: str, value: cst.BaseExpression) -> None:
        """Note a name in capitals, or a member of an enumeration, that stands for one text."""
        is_member = self.enumeration and self.depth == 1
        if not is_member and not name.isupper():
            return
        whole = f"{self.enumeration}{name}" if is_member else name
        text = constant(value)
        if whole in self.assigned or not isinstance(text, str) or (self.depth and not is_member):
            self.facts.constants.pop(whole, None)
        else:
            self.facts.constants[whole] = text
        self.assigned.add(whole)

    def visit_TypeParam(self, node: cst.TypeParam) -> None:  # noqa: N802
        self.facts.type_variables.add(node.param.name.value)

    def _spelt(self, node: cst.BaseExpression) -> str:
        """Return the dotted path of an expression; classes that the module defines keep their names."""
        first, _, rest = dotted(node).partition(".")
        known = self.facts.bound.get(first, "" if rest else first)
        return f"{known}.{rest}" if known and rest else known


def _without_index(node: cst.BaseExpression) -> cst.BaseExpression:
    return node.value if isinstance(node, cst.Subscript) else node
