"""The golden cases, and what the pipeline makes of them, in this process."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from pathlib import Path

from generator.cache import Cache
from generator.config import Formatter, Target
from generator.pipeline import Rendered, render_target

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "tests" / "cases"
RUNTIME = ROOT / "templates" / "_runtime"
CASES = sorted(path.parent.name for path in FOLDER.glob("*/openapi.*"))

_RUNTIME_IMPORT = re.compile(r"^(\s*from )\.+_runtime\b", re.MULTILINE)


def document_of(case: str) -> Path:
    """Return the document of a case."""
    (path,) = (FOLDER / case).glob("openapi.*")
    return path


def render(
    spec: Path, package: str, *, formatter: Formatter = "black", cache: Cache | None = None
) -> Rendered:
    """Render a document's package."""
    target = Target(
        name=package,
        spec=str(spec),
        output=Path("unused"),
        package=package,
        root=Path("unused"),
        formatter=formatter,
    )
    return render_target(target, cache=cache)


def own_files(rendered: Rendered) -> dict[str, str]:
    """Return the texts of a package, without the runtime that is the same in all of them."""
    return {
        path: content.decode()
        for path, content in rendered.files.items()
        if not path.startswith("_runtime/")
    }


def write_package(folder: Path, files: Mapping[str, str]) -> None:
    """Write a package; its runtime is the one that `write_runtime` puts beside it.

    Type checkers then read the runtime once for all packages.
    """
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(_RUNTIME_IMPORT.sub(r"\1shared_runtime", text), encoding="utf-8")


def write_runtime(folder: Path) -> None:
    """Write the runtime as a package of its own."""
    shutil.copytree(
        RUNTIME, folder / "shared_runtime", ignore=shutil.ignore_patterns("__pycache__")
    )
    (folder / "shared_runtime" / "py.typed").touch()
