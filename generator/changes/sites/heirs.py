"""Finds the classes of a consumer that inherit from classes of the client: their instances have the same fields."""

from __future__ import annotations

import ast
import contextlib
from collections.abc import Iterable, Iterator, Mapping


def find_heirs(texts: Iterable[str], package: str) -> Mapping[str, frozenset[str]]:
    """Return the names of a consumer's classes by the names of the client's models that they inherit from.

    Args:
        texts: all modules of the consumer.
        package: the name of the client's package.
    """
    bases: dict[str, set[str]] = {}
    for tree in _trees(texts):
        names = _imported(tree, package)
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                bases.setdefault(node.name, set()).update(_path(base, names) for base in node.bases)
    heirs: dict[str, set[str]] = {}
    for name in bases:
        for model in _models(name, bases, frozenset()):
            heirs.setdefault(model, set()).add(name)
    return {model: frozenset(each) for model, each in heirs.items()}


def find_type_variables(texts: Iterable[str]) -> frozenset[str]:
    """Return the names of the type variables of a consumer; mypy tells a type that is one by its name alone."""
    found = set()
    for tree in _trees(texts):
        for node in ast.walk(tree):
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
                if ast.unparse(node.value.func).split(".")[-1] == "TypeVar":
                    found |= {target.id for target in node.targets if isinstance(target, ast.Name)}
            found |= {str(one.name) for one in getattr(node, "type_params", ())}
    return frozenset(found)


def _trees(texts: Iterable[str]) -> Iterator[ast.Module]:
    """Yield syntax trees; what is written for a later Python than this one is left out."""
    for text in texts:
        with contextlib.suppress(SyntaxError, ValueError):
            yield ast.parse(text.removeprefix("\ufeff"))


def _models(name: str, bases: Mapping[str, set[str]], seen: frozenset[str]) -> set[str]:
    """Return the models that a class inherits from, by way of other classes, too."""
    found = set()
    for base in bases.get(name, set()):
        parts = base.split(".")
        if parts[1:2] == ["models"]:
            found.add(parts[-1])
        elif parts[-1] not in seen:
            found |= _models(parts[-1], bases, seen | {name})
    return found


def _imported(tree: ast.Module, package: str) -> Mapping[str, str]:
    """Return what names stand for that are imported from the client."""
    names = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.split(".")[0] == package:
                    names[alias.asname or package] = alias.name if alias.asname else package
        elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == package:
            for alias in node.names:
                names[alias.asname or alias.name] = f"{node.module}.{alias.name}"
    return names


def _path(node: ast.expr, names: Mapping[str, str]) -> str:
    if isinstance(node, ast.Subscript):
        return _path(node.value, names)
    if isinstance(node, ast.Attribute):
        return f"{_path(node.value, names)}.{node.attr}"
    return names.get(node.id, node.id) if isinstance(node, ast.Name) else ""
