"""Oarlock: typed Python clients that stay in step with an OpenAPI document.

This is the library; `oarlock --help` tells of the commands. Importing the package loads next to nothing: each name is
imported when it is used.

    import oarlock

    for target in oarlock.targets():
        print(target.name, oarlock.check(target).is_in_step)
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator import __version__ as __version__

if TYPE_CHECKING:
    from generator.changes.model import Change as Change
    from generator.changes.model import Comparison as Comparison
    from generator.config.reading import Target as Target
    from generator.errors import ConfigurationError as ConfigurationError
    from generator.errors import Diagnostic as Diagnostic
    from generator.errors import Location as Location
    from generator.errors import OarlockError as OarlockError
    from generator.errors import SpecError as SpecError
    from generator.library import EditConflictsError as EditConflictsError
    from generator.library import Generated as Generated
    from generator.library import Validation as Validation
    from generator.library import check as check
    from generator.library import diff as diff
    from generator.library import generate as generate
    from generator.library import target as target
    from generator.library import targets as targets
    from generator.library import validate as validate
    from generator.options import PackageOptions as PackageOptions
    from generator.pipeline.checked import Checked as Checked
    from generator.pipeline.run import Run as Run
    from generator.system.cache import Cache as Cache
    from generator.tree.compare import Cause as Cause
    from generator.tree.compare import Difference as Difference
    from generator.tree.write import UnrecordedEditsError as UnrecordedEditsError

_MODULES = {
    "Cache": "generator.system.cache",
    "Cause": "generator.tree.compare",
    "Change": "generator.changes.model",
    "Checked": "generator.pipeline.checked",
    "Comparison": "generator.changes.model",
    "ConfigurationError": "generator.errors",
    "Diagnostic": "generator.errors",
    "Difference": "generator.tree.compare",
    "EditConflictsError": "generator.library",
    "Generated": "generator.library",
    "Location": "generator.errors",
    "OarlockError": "generator.errors",
    "PackageOptions": "generator.options",
    "Run": "generator.pipeline.run",
    "SpecError": "generator.errors",
    "Target": "generator.config.reading",
    "UnrecordedEditsError": "generator.tree.write",
    "Validation": "generator.library",
    "check": "generator.library",
    "diff": "generator.library",
    "generate": "generator.library",
    "target": "generator.library",
    "targets": "generator.library",
    "validate": "generator.library",
}
__all__ = [*_MODULES, "__version__"]  # noqa: PLE0604 - the names of the table


if not TYPE_CHECKING:  # what the table does not have, is an error to type checkers, too

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        return getattr(import_module(_MODULES[name]), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
