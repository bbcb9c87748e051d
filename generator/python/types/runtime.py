"""The one table of the runtime's public names: which module of the runtime defines each of them.

The table is read from the runtime's own modules. So a name that moves there needs no second change here.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from generator.system.templates import RUNTIME, template_root

# A definition stands at the beginning of a line. A test proves that this finds what the syntax trees define; parsing
# them all would take 40 ms of each run.
_DEFINITION = re.compile(
    r"^(?:class |(?:async )?def |(?=\w+(?:: | = )))([A-Za-z]\w*)", re.MULTILINE
)


def runtime_module(name: str) -> str:
    """Return the module of the runtime that defines a name: `merge` is in `encoding.merge`."""
    return _modules(template_root() / RUNTIME)[name]


def runtime_errors() -> list[str]:
    """Return the public errors of the runtime, but for their root."""
    tree = ast.parse((template_root() / RUNTIME / "errors.py").read_text(encoding="utf-8"))
    classes = (node.name for node in tree.body if isinstance(node, ast.ClassDef))
    return sorted(name for name in classes if name != "Error" and not name.startswith("_"))


@cache
def errors_by_status() -> Mapping[str, str]:
    """Return the names of the errors that the runtime raises for single statuses."""
    tree = ast.parse((template_root() / RUNTIME / "errors.py").read_text(encoding="utf-8"))
    (table,) = (
        node.value
        for node in tree.body
        if isinstance(node, ast.AnnAssign | ast.Assign)
        and isinstance(node.value, ast.Dict)
        and "_BY_STATUS" in ast.unparse(node)
    )
    return {
        str(ast.literal_eval(key)): ast.unparse(value)
        for key, value in zip(table.keys, table.values, strict=True)
        if key is not None
    }


@cache
def _modules(root: Path) -> Mapping[str, str]:
    modules: dict[str, str] = {}
    ambiguous: set[str] = set()
    for path in sorted(root.rglob("*.py")):
        module = ".".join(path.relative_to(root).with_suffix("").parts)
        for name in _DEFINITION.findall(path.read_text(encoding="utf-8")):
            if modules.setdefault(name, module) != module:
                ambiguous.add(name)
    return {name: module for name, module in modules.items() if name not in ambiguous}
