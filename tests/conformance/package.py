"""A generated package as its `sourcemap.json` describes it.

Keeps the driver from knowing how to import it, to find a method, and to turn JSON into arguments:
the promise of the source map is that the file and the document are enough to call everything.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import sys
import typing
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import pydantic


class GeneratedPackage:
    """An importable package with its source map."""

    def __init__(self, folder: Path) -> None:
        self.source_map: dict[str, Any] = json.loads(
            (folder / "sourcemap.json").read_text(encoding="utf-8")
        )
        name = self.source_map["package"]
        depth = len(name.split("."))
        sys.path.insert(0, str(folder.resolve().parents[depth - 1]))
        self.module = importlib.import_module(name)
        self._adapters: dict[tuple[Any, str], pydantic.TypeAdapter[Any]] = {}

    def client(self, twin: str, base_url: str) -> Any:
        """Return a client, `sync` or `async`, with a made-up value for every credential."""
        client = self.source_map["client"]
        credentials = {
            argument: f"judge-{argument}"
            for credential in client.get("credentials", ())
            for argument in credential["arguments"]
        }
        return locate(client[twin])(base_url=base_url, max_retries=0, timeout=10, **credentials)

    def method(self, client: Any, operation: Mapping[str, Any]) -> Any:
        """Return the bound method that an operation's `call` names."""
        found = client
        for attribute in operation["call"].split("."):
            found = getattr(found, attribute)
        return found

    def argument(self, method: Any, name: str, value: Any) -> Any:
        """Return a JSON value as the argument of this name, converted by its annotation."""
        function = inspect.unwrap(method)
        function = getattr(function, "__func__", function)
        key = (function, name)
        if key not in self._adapters:
            self._adapters[key] = pydantic.TypeAdapter(hints(function)[name])
        return self._adapters[key].validate_python(value)


def locate(dotted: str) -> Any:
    """Return the object of a dotted name."""
    module, _, attribute = dotted.rpartition(".")
    return getattr(importlib.import_module(module), attribute)


@cache
def hints(function: Any) -> dict[str, Any]:
    """Return a function's annotations, names imported under `TYPE_CHECKING` included."""
    module = sys.modules[function.__module__]
    return typing.get_type_hints(
        function, module.__dict__, checking_names(module), include_extras=True
    )


@cache
def checking_names(module: ModuleType) -> dict[str, Any]:
    """Return the names that a module imports for type checkers alone."""
    tree = ast.parse(inspect.getsource(module))
    imports = [
        statement
        for node in tree.body
        if isinstance(node, ast.If) and _is_type_checking(node.test)
        for statement in node.body
        if isinstance(statement, ast.Import | ast.ImportFrom)
    ]
    names: dict[str, Any] = {"__name__": module.__name__, "__package__": module.__package__}
    code = compile(ast.Module(body=list(imports), type_ignores=[]), module.__name__, "exec")
    exec(code, names)  # noqa: S102 (import statements only)
    return names


def _is_type_checking(test: ast.expr) -> bool:
    return ast.unparse(test) in ("TYPE_CHECKING", "typing.TYPE_CHECKING")
