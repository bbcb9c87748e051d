"""Names of a package that are imported when they are first used (PEP 562)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any


def lazy(package: str, origins: Mapping[str, str]) -> Callable[[str], Any]:
    """Return a `__getattr__` that finds each name in the submodule that it comes from.

    A name without an origin is a submodule itself.
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

    return find
