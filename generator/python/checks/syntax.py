"""Walks the statements of a rendered module, and refuses whatever no template prints.

Knows the statements of generated code; `expressions` knows what stands in them. Which names a module may import, call
and assign stands in `allowed`.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping

from generator.python.checks.allowed import ASSIGNED, LAZY_NAMES, LIBRARIES, OWN_DUNDERS
from generator.python.checks.expressions import Expressions, name_of

_RUNTIME = "_runtime"
_SUBMODULE = re.compile(r"\w+(?:\.\w+)*|")


class Module(Expressions):
    """One walk over the syntax tree of a file."""

    libraries: Mapping[str, frozenset[str]] = LIBRARIES

    def check(self, tree: ast.Module) -> None:
        """Check the whole module."""
        first = tree.body[0] if tree.body else tree
        if not (isinstance(first, ast.Expr) and _is_text(first.value)):
            self._refuse(first, "is not a module that begins with its docstring")
        for statement in tree.body:
            self._bind(statement)
        for statement in tree.body:
            match statement:
                case ast.Import() | ast.ImportFrom():
                    self._import(statement, is_executed=True)
                case ast.If():
                    self._for_type_checkers(statement)
                case ast.ClassDef():
                    self._class(statement)
                case ast.FunctionDef():
                    self._function(statement)
                case ast.Assign() | ast.AnnAssign():
                    self._assignment(statement)
                case _:
                    self._text(statement)

    def _for_type_checkers(self, statement: ast.If) -> None:
        """Check what type checkers are told otherwise than Python: an alias, or what is imported."""
        match statement:
            case ast.If(
                test=ast.Name(id="TYPE_CHECKING"),
                body=[ast.AnnAssign(), *_] as told,
                orelse=[ast.Assign(), *_] as done,
            ) if len(told) == len(done):
                for pair in zip(told, done, strict=True):
                    self._alias(statement, *pair)
            case ast.If(test=ast.Name(id="TYPE_CHECKING"), orelse=[] | [ast.Assign()]):
                for inner in statement.body:
                    self._import(inner, is_executed=False)
                for inner in statement.orelse:
                    self._lazy(inner)
            case _:
                self._text(statement)

    def _alias(self, statement: ast.If, told: ast.stmt, done: ast.stmt) -> None:
        match told, done:
            case (
                ast.AnnAssign(target=ast.Name(id=name)),
                ast.Assign(targets=[ast.Name(id=same)], value=value),
            ) if name == same:
                self._assignment(told)
                if isinstance(value, ast.Name):
                    self._name(value)
                else:
                    self._assignment(done)
            case _:
                self._text(statement)

    def _bind(self, statement: ast.stmt) -> None:
        """Note what a statement of the module binds, before anything that uses it is looked at."""
        match statement:
            case ast.ClassDef() | ast.FunctionDef():
                self._names.add(self._new_name(statement, statement.name))
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                self._names.add(self._new_name(statement, name))
            case ast.If():
                for inner in statement.body:
                    self._bind(inner)
            case ast.Import() | ast.ImportFrom():
                names = {self._new_name(statement, a.asname or a.name) for a in statement.names}
                self._names |= names
                if isinstance(statement, ast.ImportFrom) and statement.level:
                    self._own |= names

    def _import(self, statement: ast.stmt, *, is_executed: bool) -> None:
        match statement:
            case ast.ImportFrom(module=module, names=names, level=level):
                imported = {alias.name for alias in names}
                if not imported <= self._importable(module or "", level, imported):
                    self._refuse(statement, f"imports from `{'.' * level}{module or ''}`")
            case ast.Import(names=[ast.alias(name="httpx2", asname=None)]) if not is_executed:
                pass
            case ast.Pass() if not is_executed:
                pass
            case _:
                self._refuse(statement, "has a statement among the imports")

    def _importable(self, module: str, level: int, wanted: set[str]) -> frozenset[str]:
        """Return what may be imported from a module."""
        if not level:
            return self.libraries.get(module, frozenset())
        if level > len(self._folders) + 1:
            return frozenset()
        parts = [*self._folders[: len(self._folders) + 1 - level], *filter(None, [module])]
        top, _, rest = ".".join(parts).partition(".")
        if top == _RUNTIME:
            return self._runtime.get(rest, frozenset())
        return frozenset(name for name in wanted if name.isidentifier() and name != _RUNTIME)

    def _class(self, node: ast.ClassDef) -> None:
        if [name_of(base) for base in node.bases] == ["TypedDict"] and not node.keywords:
            self._dictionary(node)
            return
        plain = not (node.keywords or node.decorator_list)
        if not plain or len(node.bases) != 1 or name_of(node.bases[0]) not in self._own:
            self._refuse(node, f"defines a class `{node.name}` of an unknown kind")
        for statement in node.body:
            match statement:
                case ast.AnnAssign():
                    self._assignment(statement)
                case ast.FunctionDef() | ast.AsyncFunctionDef():
                    self._function(statement)
                case ast.Pass():
                    pass
                case ast.If(
                    test=ast.Name(id="TYPE_CHECKING"),
                    body=[ast.AnnAssign(target=ast.Name(id="additional_properties")) as inner],
                    orelse=[],
                ):
                    self._assignment(inner)
                case _:
                    self._text(statement)

    def _dictionary(self, node: ast.ClassDef) -> None:
        """Check a class that only says which keys a dictionary has."""
        for statement in node.body:
            match statement:
                case ast.AnnAssign(target=ast.Name(), value=None) if not node.decorator_list:
                    self._assignment(statement)
                case _:
                    self._refuse(statement, "is no key of a dictionary")

    def _keys(self, node: ast.Assign, name: str) -> None:
        """Check a call that does the same, for keys that are no names."""
        match node.value:
            case ast.Call(
                func=ast.Name(id="TypedDict"),
                args=[ast.Constant(value=str() as called), ast.Dict(keys=keys, values=types)],
                keywords=[],
            ) if called == name and all(isinstance(key, ast.Constant) for key in keys):
                for annotation in types:
                    self._annotation(annotation)
            case _:
                self._refuse(node, f"assigns to `{name}`")

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        given = node.args
        unknown = given.posonlyargs or given.vararg or given.kwarg
        decorators = {"cached_property"} | ({"overload"} if _is_stub(node) else set())
        if unknown or not all(
            name_of(each) in decorators if isinstance(each, ast.Name) else _is_deprecation(each)
            for each in node.decorator_list
        ):
            self._refuse(node, f"defines a function `{node.name}` of an unknown kind")
        if node.name != "__init__":
            self._new_name(node, node.name)
        for argument in (*given.args, *given.kwonlyargs):
            if argument.annotation is not None:
                self._annotation(argument.annotation)
        for default in (*given.defaults, *given.kw_defaults):
            if default is not None:
                self._expression(default)
        if node.returns is not None:
            self._annotation(node.returns)
        names, own = self._names, self._own
        bound = {self._new_name(a, a.arg) for a in (*given.args, *given.kwonlyargs)}
        self._names, self._own = names | bound, own - bound
        self._is_in_function = True
        for statement in () if _is_stub(node) else node.body:
            self._step(statement)
        self._names, self._own, self._is_in_function = names, own, False

    def _step(self, statement: ast.stmt) -> None:
        """Check a statement of a function."""
        match statement:
            case ast.Return(value=value) if value is not None:
                self._expression(value)
            case ast.Expr(value=ast.Call() | ast.Await() as value):
                self._expression(value)
            case ast.ImportFrom():
                self._bind(statement)
                self._import(statement, is_executed=True)
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                self._expression(value)
                self._names.add(self._new_name(statement, name))
                self._own.add(name)
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.Call() as value):
                self._annotation(statement.annotation)
                self._expression(value)
                self._names.add(self._new_name(statement, name))
            case ast.If(test=ast.Compare(left=left, ops=[ast.Is()]), body=[ast.Raise()], orelse=[]):
                self._expression(left)
                self._raise(statement.body[0])
            case _:
                self._text(statement)

    def _raise(self, node: ast.stmt) -> None:
        if not isinstance(node, ast.Raise) or node.exc is None or node.cause is not None:
            self._refuse(node, "raises what is no error")
        self._expression(node.exc)

    def _assignment(self, node: ast.Assign | ast.AnnAssign) -> None:
        match node:
            case ast.Assign(
                targets=[ast.Name(id=name)], value=ast.Call(func=ast.Name(id="TypedDict"))
            ):
                self._keys(node, name)
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                if name not in OWN_DUNDERS and name_of(value) not in ASSIGNED:
                    self._refuse(node, f"assigns to `{name}`")
                self._expression(value)
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation, value=value):
                self._new_name(node, name)
                self._annotation(annotation)
                if name_of(annotation) == "TypeAlias" and value is not None:
                    self._annotation(value)
                elif value is not None:
                    self._expression(value)
            case _:
                self._refuse(node, "assigns to what is no name")

    def _text(self, statement: ast.stmt) -> None:
        if not (isinstance(statement, ast.Expr) and _is_text(statement.value)):
            self._refuse(statement, f"has a statement ({type(statement).__name__})")

    def _lazy(self, node: ast.stmt) -> None:
        """Check what a package finds when it is first used."""
        match node:
            case ast.Assign(
                targets=[ast.Tuple(elts=names)],
                value=ast.Call(
                    func=ast.Name(id="lazy"),
                    args=[ast.Name(id="__name__"), ast.Dict() as table],
                    keywords=[],
                ) as value,
            ) if [name_of(name) for name in names] == LAZY_NAMES:
                self._called(value)
                self._submodules(table)
            case _:
                self._refuse(node, "has a statement for what is imported lazily")

    def _submodules(self, node: ast.Dict) -> None:
        """Check the table of what is imported when it is first used."""
        for text in (*node.keys, *node.values):
            match text:
                case ast.Constant(value=str() as name) if _SUBMODULE.fullmatch(name):
                    pass
                case _:
                    self._refuse(node, "imports lazily what is no module of its own")


def _is_stub(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Tell whether a function does nothing: an overload."""
    return len(node.body) == 1 and ast.unparse(node.body[0]) == "..."


def _is_deprecation(node: ast.expr) -> bool:
    """Tell whether a decorator says why something should not be used, and nothing else."""
    match node:
        case ast.Call(
            func=ast.Name(id="deprecated" | "_deprecated"),
            args=[ast.Constant(value=str())],
            keywords=[],
        ):
            return True
    return False


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)
