"""Names of a package that are imported when they are first used (PEP 562)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any


def lazy(
    package: str, origins: Mapping[str, str]
) -> tuple[Callable[[str], Any], Callable[[], list[str]], list[str]]:
    """Return `__getattr__`, `__dir__` and `__all__` of a package.

    Each name is found in the submodule that it comes from; a name without an origin is a
    submodule itself. Type checkers read import statements instead, so that a name that
    does not exist is an error.
    """

    def find(name: str) -> Any:
        origin = origins.get(name)
        if origin is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        from importlib import import_module
        from sys import modules

        module = import_module(f"{package}.{origin or name}")
        value = getattr(module, name) if origin else module
        setattr(modules[package], name, value)
        return value

    def names() -> list[str]:
        from sys import modules

        return [*vars(modules[package]).keys() | origins.keys()]

    return find, names, list(origins)
