"""Imports modules of the runtime that every client carries, so that Oarlock writes requests as clients do."""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType

from generator.system.templates import RUNTIME, template_root

_PACKAGE = "oarlock_runtime"


def runtime_module(name: str) -> ModuleType:
    """Import a module by its name inside of the runtime: `encoding.styles`.

    The package gets a name of its own; importing a part of it imports no other part.
    """
    if _PACKAGE not in sys.modules:
        package = ModuleType(_PACKAGE)
        package.__path__ = [str(template_root() / RUNTIME)]
        sys.modules[_PACKAGE] = package
    return import_module(f"{_PACKAGE}.{name}")
