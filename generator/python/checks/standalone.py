"""What a module of models alone may hold beside what every module may: the bases and helpers of the four kinds."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from textwrap import dedent

from generator.python.checks.expressions import name_of
from generator.python.checks.syntax import Module

_BUILTINS = frozenset({"bool", "bytes", "dict", "float", "int", "list", "str", "tuple"})
_OPTIONS = {
    "ConfigDict": frozenset(
        {"extra", "populate_by_name", "serialize_by_alias", "defer_build", "protected_namespaces"}
    ),
    **dict.fromkeys(
        ("Field", "_Field"),
        frozenset({"default", "validation_alias", "serialization_alias", "init"}),
    ),
    "field": frozenset({"default", "metadata", "name"}),
}
DEEP_DESCRIPTION = """\
    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        # pydantic describes a model inside of another: so many need more of Python's stack.
        with _DESCRIBING:
            limit = getrecursionlimit()
            setrecursionlimit(max(limit, 10_000))
            try:
                return handler(source)
            finally:
                setrecursionlimit(limit)"""
"""The only method that a base of models may have."""
_METHODS = frozenset(
    ast.dump(ast.parse(dedent(DEEP_DESCRIPTION.replace("Any", name))).body[0])
    for name in ("Any", "_Any")
)
_STRUCT_OPTIONS = frozenset({"kw_only", "tag_field", "tag"})


class ModelsModule(Module):
    """One walk over the syntax tree of a module of models alone."""

    libraries: Mapping[str, frozenset[str]] = {
        "__future__": frozenset({"annotations"}),
        "builtins": _BUILTINS,
        "dataclasses": frozenset({"dataclass", "field"}),
        "datetime": frozenset({"date", "datetime", "time"}),
        "decimal": frozenset({"Decimal"}),
        "msgspec": frozenset({"Struct", "UNSET", "UnsetType", "field"}),
        "pydantic": frozenset({"AwareDatetime", "Base64Bytes", "BaseModel", "ConfigDict", "Field"}),
        "sys": frozenset({"getrecursionlimit", "setrecursionlimit"}),
        "threading": frozenset({"RLock"}),
        "typing": frozenset(
            {
                "Any",
                "ClassVar",
                "Literal",
                "NotRequired",
                "TYPE_CHECKING",
                "TypeAlias",
                "TypedDict",
                "Union",
            }
        ),
        "typing_extensions": frozenset({"TypeAliasType"}),
        "uuid": frozenset({"UUID"}),
    }
    called_on_import = frozenset(
        "Field _Field TypeAliasType ConfigDict _ConfigDict field _field RLock _RLock".split()
    )
    called_libraries = called_on_import
    options = _OPTIONS

    def _class(self, node: ast.ClassDef) -> None:
        if [name_of(base) for base in node.bases] in (["TypedDict"], ["_TypedDict"]):
            self._typed_dictionary(node)
            return
        self._check_kind(node)
        for statement in node.body:
            match statement:
                case ast.AnnAssign():
                    self._assignment(statement)
                case ast.Assign(targets=[ast.Name(id="model_config")], value=ast.Call() as call):
                    self._call(call)
                case ast.If(
                    test=ast.Name(id="TYPE_CHECKING"),
                    body=[ast.AnnAssign(target=ast.Name(id="__pydantic_extra__")) as inner],
                    orelse=[],
                ):
                    self._assignment(inner)
                case ast.FunctionDef() if ast.dump(statement) in _METHODS:
                    pass
                case ast.Pass():
                    pass
                case _:
                    self._text(statement)

    def _check_kind(self, node: ast.ClassDef) -> None:
        """Refuse a class that is no model, no dataclass and no struct."""
        match node.bases, node.decorator_list:
            case [ast.Name(id="BaseModel" | "_BaseModel" | "Model" | "_Model")], []:
                is_known = not node.keywords
            case [ast.Name(id="Struct" | "_Struct")], []:
                is_known = {each.arg for each in node.keywords} <= _STRUCT_OPTIONS
            case [], [ast.Call(func=ast.Name(id="dataclass" | "_dataclass"), args=[]) as mark]:
                is_known = [each.arg for each in mark.keywords] == ["kw_only"]
                is_known = is_known and not node.keywords
            case _:
                is_known = False
        values = [each.value for each in node.keywords]
        if not is_known or not all(type(value) is ast.Constant for value in values):
            self._refuse(node, f"defines a class `{node.name}` of an unknown kind")

    def _typed_dictionary(self, node: ast.ClassDef) -> None:
        if node.keywords or node.decorator_list:
            self._refuse(node, f"defines a class `{node.name}` of an unknown kind")
        for statement in node.body:
            match statement:
                case ast.AnnAssign(value=None):
                    self._assignment(statement)
                case ast.Pass():
                    pass
                case _:
                    self._text(statement)

    def _call(self, node: ast.Call) -> None:
        known = _OPTIONS.get(name_of(node).lstrip("_"))
        if known is not None and (node.args or not {each.arg for each in node.keywords} <= known):
            self._refuse(node, f"calls `{name_of(node)}` with unknown arguments")
        super()._call(node)
