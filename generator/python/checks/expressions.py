"""Walks the expressions and annotations of a rendered module, and refuses whatever no template prints.

Knows which calls, attributes and literals generated code has; `syntax` has the same for statements.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping
from typing import NoReturn

from generator.errors import UnsafeOutputError
from generator.python.checks.allowed import (
    BUILTINS,
    CALLED_LIBRARIES,
    CALLED_ON_IMPORT,
    NAMESPACES,
    OPTIONS,
    OWN_DUNDERS,
)

_SHOWN = 80


class Expressions:
    """What a file defines so far, and the checks of its expressions."""

    called_on_import = CALLED_ON_IMPORT
    called_libraries = CALLED_LIBRARIES
    options: Mapping[str, frozenset[str]] = OPTIONS
    """The arguments by name of what is called, where not all may be given."""

    def __init__(self, path: str, runtime: Mapping[str, frozenset[str]]) -> None:
        self._path = path
        self._folders = tuple(path.split("/")[:-1])
        self._runtime = runtime
        self._names: set[str] = set()
        self._own: set[str] = set()
        self._is_in_function = False
        self._expressions: dict[type[ast.expr], Callable[..., None]] = {
            ast.Constant: lambda _node: None,
            ast.Name: self._name,
            ast.Call: self._call,
            ast.Dict: self._dict,
            ast.List: self._items,
            ast.Tuple: self._items,
            ast.Attribute: self._attribute,
            ast.Subscript: self._annotation,
            ast.BinOp: self._annotation,
            ast.UnaryOp: self._negative,
            ast.Await: lambda node: self._expression(node.value),
            ast.IfExp: self._choice,
        }

    def _expression(self, node: ast.expr) -> None:
        handler = self._expressions.get(type(node))
        if handler is None:
            self._refuse(node, f"has an expression ({type(node).__name__})")
        handler(node)

    def _items(self, node: ast.List | ast.Tuple) -> None:
        for item in node.elts:
            self._expression(item)

    def _dict(self, node: ast.Dict) -> None:
        for key in node.keys:
            if type(key) is not ast.Constant:
                self._refuse(node, "has a mapping with a key that is no text")
        for value in node.values:
            self._expression(value)

    def _negative(self, node: ast.UnaryOp) -> None:
        if not isinstance(node.op, ast.USub) or not isinstance(node.operand, ast.Constant):
            self._refuse(node, "computes")

    def _choice(self, node: ast.IfExp) -> None:
        for part in (node.test, node.body, node.orelse):
            self._expression(part)

    def _name(self, node: ast.Name) -> None:
        if node.id not in self._names and node.id not in BUILTINS and node.id != "__name__":
            self._refuse(node, f"uses the name `{node.id}`, which it does not define")

    def _attribute(self, node: ast.Attribute) -> None:
        origin = name_of(node.value) if isinstance(node.value, ast.Name) else ""
        if origin not in NAMESPACES & self._names or node.attr.startswith("_"):
            self._refuse(node, f"takes the attribute `{node.attr}`")

    def _call(self, node: ast.Call) -> None:
        name = self._called(node)
        for argument in node.args:
            self._expression(argument)
        for keyword in node.keywords:
            match keyword:
                case ast.keyword(arg=None):
                    self._refuse(node, f"calls `{name}` with unknown arguments")
                case ast.keyword(arg="responses" | "response_headers", value=ast.Dict() as types):
                    self._responses(types)
                case _ if keyword.arg not in self.options.get(name, {keyword.arg}):
                    self._refuse(node, f"calls `{name}` with `{keyword.arg}`")
                case _:
                    self._expression(keyword.value)
        if name in ("TypeAliasType", "Payload") and len(node.args) > 1:
            self._annotation(node.args[1])

    def _responses(self, types: ast.Dict) -> None:
        """Check types by status, or by status and media type: pydantic evaluates what is text among them."""
        for value in types.values:
            if isinstance(value, ast.Dict):
                self._dict(ast.Dict(keys=value.keys, values=[]))
                self._responses(value)
            else:
                self._annotation(value)

    def _called(self, node: ast.Call) -> str:
        """Return the name of what is called, if it may be called here."""
        match node.func:
            case ast.Name(id=name):
                known = name in self._own or name in self.called_libraries
                if not known or not (self._is_in_function or name in self.called_on_import):
                    self._refuse(node, f"calls `{name}`")
            case (
                ast.Attribute(
                    value=ast.Attribute(value=ast.Name(id="self"), attr="_client"),
                    attr="send" | "send_only" | "send_paged" as name,
                )
                | ast.Attribute(value=ast.Name(id="_FUNCTIONS"), attr="get" as name)
                | ast.Attribute(
                    value=ast.Call(func=ast.Name(id="super"), args=[], keywords=[]),
                    attr="__init__" as name,
                )
            ) if self._is_in_function:
                pass
            case ast.Attribute(value=ast.Name(id="auth"), attr=name) if self._is_in_function:
                if "auth" not in self._own or name not in self._runtime["auth.schemes"]:
                    self._refuse(node, f"calls `auth.{name}`")
            case _:
                self._refuse(node, f"calls `{ast.unparse(node.func)[:_SHOWN]}`")
        return name

    def _annotation(self, node: ast.expr) -> None:
        """Check a type; text in a type is code, because pydantic evaluates it."""
        while isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            self._annotation(node.right)
            node = node.left
        match node:
            case ast.Name():
                self._name(node)
            case ast.Constant(value=value) if value is None or value is ...:
                pass
            case ast.Constant(value=str() as text):
                self._annotation(self._quoted(node, text))
            case ast.Attribute():
                self._attribute(node)
            case ast.List() | ast.Tuple():
                for item in node.elts:
                    self._annotation(item)
            case ast.Subscript(value=ast.Name(id="Literal"), slice=values):
                self._values(values)
            case ast.Subscript(
                value=ast.Name(id="Annotated"), slice=ast.Tuple(elts=[item, ast.Call() as mark])
            ):
                self._annotation(item)
                self._call(mark)
            case ast.Subscript(value=ast.Name() | ast.Attribute() as value, slice=inside):
                self._annotation(value)
                self._annotation(inside)
            case _:
                self._refuse(node, f"has an annotation with {type(node).__name__}")

    def _quoted(self, node: ast.expr, text: str) -> ast.expr:
        try:
            tree = ast.parse(text, mode="eval").body
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            self._refuse(node, "has an annotation that is text")
        return ast.increment_lineno(tree, node.lineno - 1)

    def _values(self, node: ast.expr) -> None:
        for value in node.elts if isinstance(node, ast.Tuple) else (node,):
            if isinstance(value, ast.UnaryOp):
                self._negative(value)
            elif type(value) is not ast.Constant:
                self._refuse(value, "has a literal type of what is no constant")

    def _new_name(self, node: ast.AST, name: str) -> str:
        """Return a name that is given to something here, if it is one that may be given."""
        if (name.startswith("__") and name not in OWN_DUNDERS) or not name.isidentifier():
            self._refuse(node, f"defines `{name}`")
        return name

    def _refuse(self, node: ast.AST, what: str) -> NoReturn:
        raise UnsafeOutputError(self._path, getattr(node, "lineno", 1), what)


def name_of(node: ast.expr) -> str:
    """Return the name that an expression is, or that it calls."""
    if isinstance(node, ast.Call):
        node = node.func
    return node.id if isinstance(node, ast.Name) else ""
