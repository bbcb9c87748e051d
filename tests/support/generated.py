"""Clients of small documents, generated, imported and talking to a real server."""

from __future__ import annotations

import importlib
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

from generator.config.reading import Target
from generator.options import PackageOptions
from generator.pipeline.rendering import render_target
from generator.pipeline.run import Run
from generator.system.cache import Cache
from tests.support.rendering import RUNTIME, own_files, write_package


def generate(folder: Path, spec: Path, package: str, cache: Cache, **options: Any) -> Path:
    """Write the client of a document, its runtime linked, and return its folder."""
    shaping = PackageOptions(package=package, **{"formatter": "ruff", **options})
    target = Target(name=package, spec=str(spec), output=folder, root=folder, options=shaping)
    write_package(folder / package, own_files(render_target(target, Run(cache=cache))))
    (folder / package / "_runtime").symlink_to(RUNTIME)
    return folder / package


@contextmanager
def imported(folder: Path) -> Iterator[ModuleType]:
    """Import a package from its folder, and forget it afterwards."""
    sys.path.insert(0, str(folder.parent))
    try:
        yield importlib.import_module(folder.name)
    finally:
        sys.path.remove(str(folder.parent))
        for name in [name for name in sys.modules if name.partition(".")[0] == folder.name]:
            del sys.modules[name]


def checked(package: Path, code: str, cache: Path) -> list[str]:
    """Return what `mypy --strict` and pyright say of code that uses a package."""
    folder = package.parent
    use = folder / f"use_{package.name}.py"
    use.write_text(code)
    mypy = ["--config-file=", "--strict", "--python-version=3.11", f"--cache-dir={cache / 'mypy'}"]
    commands = [
        ["mypy", *mypy, use.name],
        ["pyright", "--pythonpath", sys.executable, use.name],
    ]
    said = []
    for command in commands:
        run = subprocess.run(
            [sys.executable, "-m", *command],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
        )
        said += [run.stdout + run.stderr] if run.returncode else []
    return said
