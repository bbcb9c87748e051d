"""What the templates call for the imports of a module: the standard library, other packages, then our own."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from generator.python.plan import ImportPlan, Imports, ModulePlan
from generator.python.printing.documents import names_in
from generator.python.text.literals import WIDTH


def imports(plan: ImportPlan) -> str:
    """Return the imports of a module, those for type checkers last."""
    text = _statements(plan.now)
    if not plan.later:
        return text
    return f"{text}\n\nif TYPE_CHECKING:\n{_statements(plan.later, '    ')}"


def exports(module: ModulePlan) -> str:
    """Return the import that makes a module's models public, one import for each module."""
    names = [f"{name} as {name}" for name in names_in(module)]
    return _statement(f".{module.name}", names, "    ")


def _statements(groups: Imports, margin: str = "") -> str:
    sections = []
    for rank in range(3):
        lines = [
            _statement(module, names, margin) for module, names in groups if _rank(module) == rank
        ]
        if lines:
            sections.append("\n".join(lines))
    return "\n\n".join(sections)


def _rank(module: str) -> int:
    if module.startswith("."):
        return 2
    return 0 if module.partition(".")[0] in sys.stdlib_module_names else 1


def _statement(module: str, names: Sequence[str], margin: str) -> str:
    if names == ("",):
        return f"{margin}import {module}"
    line = f"{margin}from {module} import {', '.join(names)}"
    if len(line) <= WIDTH:
        return line
    return "\n".join(
        [
            f"{margin}from {module} import (",
            *(f"{margin}    {name}," for name in names),
            f"{margin})",
        ]
    )
