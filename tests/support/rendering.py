"""The golden cases, and what the pipeline makes of them, in this process."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from pathlib import Path

from generator.api import parse_api
from generator.config.reading import Target, load_configuration
from generator.options import Formatter, Models, PackageOptions
from generator.pipeline.rendering import Rendered, render_target
from generator.pipeline.run import Run
from generator.python import render
from generator.python.planner import plan_models_package, plan_package
from generator.spec import load_document
from generator.system.cache import Cache

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "tests" / "cases"
RUNTIME = ROOT / "templates" / "runtime"
CASES = sorted(path.parent.name for path in FOLDER.glob("*/openapi.*"))
CONFIGURED = sorted(path.parent.name for path in FOLDER.glob("options/*/oarlock.toml"))

_RUNTIME_IMPORT = re.compile(r"^(\s*from )\.+_runtime\b", re.MULTILINE)


def document_of(case: str) -> Path:
    """Return the document of a case."""
    (path,) = (FOLDER / case).glob("openapi.*")
    return path


def render_spec(
    spec: Path, package: str, *, formatter: Formatter = "black", cache: Cache | None = None
) -> Rendered:
    """Render a document's package; nothing is written."""
    target = Target(
        name=package,
        spec=str(spec),
        output=Path("unused"),
        root=Path("unused"),
        options=PackageOptions(package=package, formatter=formatter),
    )
    return render_target(target, Run(cache=cache))


def render_configured(case: str, *, cache: Cache | None = None) -> Rendered:
    """Render the one target of a case that has a configuration, as `generate` would; nothing is written."""
    configuration = load_configuration(FOLDER / "options" / case / "oarlock.toml")
    (target,) = configuration.targets
    return render_target(target, Run(cache=cache), is_validated=True)


def unformatted(
    spec: Path, package: str, cache: Cache | None = None, models: Models | None = None
) -> dict[str, str]:
    """Return the Python that the templates print, of a client or of models alone, before a formatter has seen it."""
    api = parse_api(load_document(spec))
    if models is None:
        pages = render._pages(plan_package(api, PackageOptions(package=package), cache=cache))
    else:
        options = PackageOptions(package=package, kind="models", models=models)
        pages = render._pages_of_models(plan_models_package(api, options, cache=cache))
    files = map(render._print, pages)
    return {file.path: file.text for file in files if file.path.endswith(".py")}


def own_files(rendered: Rendered) -> dict[str, str]:
    """Return the texts of a package, without the runtime that is the same in all of them."""
    return {
        path: content.decode()
        for path, content in rendered.files.items()
        if not path.startswith("_runtime/")
    }


def write_package(folder: Path, files: Mapping[str, str]) -> None:
    """Write the files of a package."""
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode())


def with_shared_runtime(files: Mapping[str, str]) -> dict[str, str]:
    """Import the runtime that `write_runtime` puts beside the packages.

    Type checkers then read it once, not once for each package.
    """
    return {path: _RUNTIME_IMPORT.sub(r"\1shared_runtime", text) for path, text in files.items()}


def write_runtime(folder: Path) -> None:
    """Write the runtime as a package of its own."""
    shutil.copytree(
        RUNTIME, folder / "shared_runtime", ignore=shutil.ignore_patterns("__pycache__")
    )
    (folder / "shared_runtime" / "py.typed").touch()
