"""What remains of modules when all names and texts are taken away: the same for harmless texts and for attacks."""

from __future__ import annotations

import ast
from collections.abc import Mapping

_NAME_ATTRIBUTES = ("id", "name", "asname", "attr", "arg", "module")


def shapes(files: Mapping[str, str]) -> list[str]:
    """Return the syntax trees of all modules, whatever these are called, without names and texts."""
    return sorted(shape(ast.parse(text)) for text in files.values())


def shape(tree: ast.Module) -> str:
    """Return a syntax tree as text, without names and texts; it is spoilt by that."""
    for node in ast.walk(tree):
        for attribute in _NAME_ATTRIBUTES:
            if isinstance(getattr(node, attribute, None), str):
                setattr(node, attribute, "")
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
        if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Tuple):
            if len(node.slice.elts) == 1:  # `Literal["a",]`, as it is written over several lines
                node.slice = node.slice.elts[0]
        body = getattr(node, "body", None)
        if isinstance(body, list):  # a blank description adds no docstring
            node.body = _inlined([line for line in body if not _is_text(line)])  # type: ignore[attr-defined]
    return ast.dump(tree)


def _is_text(line: ast.AST) -> bool:
    return (
        isinstance(line, ast.Expr)
        and isinstance(line.value, ast.Constant)
        and isinstance(line.value.value, str)
    )


def _inlined(body: list[ast.stmt]) -> list[ast.stmt]:
    """Put a request that has a line of its own, because names are long, where it is sent."""
    match body:
        case [ast.AnnAssign(value=ast.Call() as request), ast.Return(value=sent) as end]:
            call = sent.value if isinstance(sent, ast.Await) else sent
            if isinstance(call, ast.Call) and call.args:
                call.args[0] = request
                return [end]
    return body
