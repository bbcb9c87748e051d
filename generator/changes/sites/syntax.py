"""Reads single nodes of a syntax tree: the values of literals, the parts of expressions and patterns, dotted names."""

from __future__ import annotations

import ast
import dataclasses
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import libcst as cst

UNKNOWN = object()
"""Stands for a value that is known only when the code runs."""


def constant(node: cst.BaseExpression) -> Any:
    """Return the value of a literal; a mark of its own for anything else."""
    if isinstance(
        node,
        cst.SimpleString | cst.Integer | cst.Float | cst.ConcatenatedString | cst.UnaryOperation,
    ):
        try:
            return ast.literal_eval(cst.Module([]).code_for_node(node))
        except (ValueError, SyntaxError):
            return UNKNOWN
    if isinstance(node, cst.Name) and node.value in ("True", "False", "None"):
        return {"True": True, "False": False, "None": None}[node.value]
    return UNKNOWN


def values_in(node: cst.BaseExpression) -> Iterator[cst.BaseExpression]:
    """Yield the values that an expression may give or hold."""
    if isinstance(node, cst.List | cst.Tuple | cst.Set):
        for element in node.elements:
            yield from values_in(element.value)
    elif isinstance(node, cst.IfExp):
        yield from values_in(node.body)
        yield from values_in(node.orelse)
    elif isinstance(node, cst.BooleanOperation):
        yield from values_in(node.left)
        yield from values_in(node.right)
    else:
        yield node


def patterns_in(node: cst.MatchPattern) -> Iterator[cst.MatchValue]:
    """Yield the values that a pattern lists."""
    if isinstance(node, cst.MatchValue):
        yield node
    elif isinstance(node, cst.MatchOr):
        for each in node.patterns:
            yield from patterns_in(each.pattern)
    elif isinstance(node, cst.MatchAs) and node.pattern is not None:
        yield from patterns_in(node.pattern)


def keys_of(node: cst.Dict) -> Mapping[str, cst.DictElement]:
    """Return the entries of a dictionary whose keys are written out as texts."""
    found = {}
    for element in node.elements:
        if isinstance(element, cst.DictElement) and isinstance(key := constant(element.key), str):
            found[key] = element
    return found


def parents_in(tree: cst.Module) -> Mapping[cst.CSTNode, cst.CSTNode]:
    """Return the node that holds each node; spaces and comments are left out.

    LibCST's `ParentNodeProvider` gives the same, and takes a third of the time of a whole search.
    """
    fields: dict[type[cst.CSTNode], tuple[str, ...]] = {}
    parents: dict[cst.CSTNode, cst.CSTNode] = {}
    todo: list[cst.CSTNode] = [tree]
    while todo:
        node = todo.pop()
        kind = type(node)
        if kind not in fields:
            fields[kind] = tuple(
                field.name for field in dataclasses.fields(kind) if "whitespace" not in field.name
            )
        for name in fields[kind]:
            value = getattr(node, name)
            for child in value if isinstance(value, list | tuple) else (value,):
                if isinstance(child, cst.CSTNode):
                    parents[child] = node
                    todo.append(child)
    return parents


def visit(nodes: Iterable[cst.CSTNode], visitors: Sequence[object]) -> None:
    """Show nodes to the methods of visitors that are named after them: `visit_Call`."""
    methods: dict[type[cst.CSTNode], list[Callable[[cst.CSTNode], object]]] = {}
    for node in nodes:
        kind = type(node)
        if kind not in methods:
            found = (getattr(visitor, f"visit_{kind.__name__}", None) for visitor in visitors)
            methods[kind] = [method for method in found if method is not None]
        for method in methods[kind]:
            method(node)


def dotted(node: cst.CSTNode) -> str:
    """Return the text of a dotted name."""
    if isinstance(node, cst.Attribute):
        return f"{dotted(node.value)}.{node.attr.value}"
    return node.value if isinstance(node, cst.Name) else ""
