"""Names of Python, its library and the runtime as code, and what a module imports for them."""

from __future__ import annotations

import builtins
import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cache

from generator.python.code import Code, Name, code, join
from generator.python.plan import ImportPlan, Imports
from generator.python.types.runtime import runtime_module

_NAME = re.compile(r"\b([A-Za-z_]\w*)\b")
_LIBRARY = {
    **dict.fromkeys(
        "Annotated Any List Literal TYPE_CHECKING TypeAlias overload".split(), "typing"
    ),
    **dict.fromkeys("Callable Iterable Mapping Sequence".split(), "collections.abc"),
    **dict.fromkeys("date datetime time timedelta".split(), "datetime"),
    "UUID": "uuid",
    "Decimal": "decimal",
    "cached_property": "functools",
    "Field": "pydantic",
    **dict.fromkeys("NotRequired TypeAliasType TypedDict deprecated".split(), "typing_extensions"),
}
MODELS = Name(".", "models")
"""The module of models, as other modules of the package import it."""
PARAMS = Name(".", "params")
"""The module of what requests take as plain dictionaries."""


@cache
def origin(name: str) -> Name:
    """Return where a name is defined: by Python, by a library, or by the runtime."""
    if hasattr(builtins, name):
        return Name("builtins", name)
    return Name(_LIBRARY.get(name) or f"._runtime.{runtime_module(name)}", name)


def origins(*names: str) -> set[Name]:
    """Return where names are defined."""
    return set(map(origin, names))


def named(name: str, alias: str = "") -> Code:
    """Return a name as code."""
    return code(origin(name)._replace(alias=alias))


def spelt(text: str) -> Code:
    """Return a type that is written down here, of nothing but names, as code: `Mapping[str, Any]`."""
    return code(*(origin(piece) if piece.isidentifier() else piece for piece in _NAME.split(text)))


def call(function: str, *arguments: Code | str) -> Code:
    """Return the call of a function."""
    return code(origin(function), "(", join(", ", arguments), ")")


def import_plan(module: str, names: Iterable[Name], later: Iterable[Name] = ()) -> ImportPlan:
    """Decide what a module imports.

    Args:
        module: the module, from the package on: `.resources.orders`.
        names: what it needs when it runs.
        later: what only type checkers need.
    """
    now = {name for name in names if _is_imported(name, module)}
    checked = {name for name in later if _is_imported(name, module)} - now
    if checked:
        now.add(origin("TYPE_CHECKING"))
    folder = module.split(".")[1:-1]
    return ImportPlan(now=_grouped(now, folder), later=_grouped(checked, folder))


def _grouped(names: Iterable[Name], folder: list[str]) -> Imports:
    """Group names by module, as a module in a folder writes it; everything is sorted."""
    groups = defaultdict[str, list[Name]](list)
    for name in names:
        groups[_relative(name.module, folder)].append(name)
    return tuple(
        (module, tuple(map(_imported, sorted(groups[module], key=_rank))))
        for module in sorted(groups)
    )


def _is_imported(name: Name, module: str) -> bool:
    """Tell whether a module has to import a name; it needs no import for its own and for Python's."""
    return name.module != module and (name.module != "builtins" or name.alias != "")


def _imported(name: Name) -> str:
    return f"{name.name} as {name.alias}" if name.alias else name.name


def _relative(module: str, folder: list[str]) -> str:
    """Return how a module in a folder of the package writes the name of another."""
    if not module.startswith("."):
        return module
    path = module[1:].split(".")
    shared = 0
    while shared < len(folder) and path[shared : shared + 1] == [folder[shared]]:
        shared += 1
    return "." * (1 + len(folder) - shared) + ".".join(path[shared:])


def _rank(name: Name) -> tuple[bool, Name]:
    """Let constants come first."""
    return not (name.name.isupper() and len(name.name) > 1), name
