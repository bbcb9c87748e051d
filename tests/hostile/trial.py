"""What becomes of a document that means no good: it is refused with its place, or its package is imported."""

from __future__ import annotations

import builtins
import importlib
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import ModuleType

from generator.api import parse_api
from generator.errors import SpecError, format_diagnostic
from generator.options import PackageOptions
from generator.pipeline.findings import located
from generator.python import render
from generator.python.checks.modules import OutputCheck
from generator.python.planner import plan_package
from generator.spec import load_document, validate_by_schema
from generator.system.cache import Cache
from tests.support.rendering import with_shared_runtime, write_package, write_runtime


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """The refusal, or the files that the templates print for the document (not formatted)."""

    refusal: SpecError | None = None
    files: Mapping[str, str] = field(default_factory=dict)


def attempt(spec: Path, package: str = "hostile", answers: Cache | None = None) -> Trial:
    """Render a document's package; all of it has to pass the check of the output."""
    try:
        document = load_document(spec)
        validate_by_schema(document)
        api = parse_api(document)
    except SpecError as refusal:
        return Trial(refusal=refusal)
    try:
        plan = plan_package(api, PackageOptions(package=package), cache=answers)
    except SpecError as refusal:
        return Trial(refusal=SpecError(located(refusal.diagnostics, document)))
    files = [render._print(page) for page in render._pages(plan)]
    for file in files:
        output_check().check_text(file)
        if file.path.endswith(".py"):
            output_check().check_python(file)
    return Trial(files={file.path: file.text for file in files})


@cache
def output_check() -> OutputCheck:
    """Return the check of rendered files, which knows the runtime."""
    return OutputCheck(render._runtime())


def check_refusal(refusal: SpecError, spec: Path) -> None:
    """Check that a refusal names file, line or pointer, and that it can be shown."""
    for diagnostic in refusal.diagnostics:
        text = format_diagnostic(diagnostic)
        assert spec.name in diagnostic.location.file, text
        has_place = diagnostic.location.line is not None or diagnostic.location.pointer
        assert has_place or diagnostic.rule in ("empty", "unreadable", "not-openapi"), text
        assert text.replace("\n", "").isprintable(), ascii(text)


def import_package(folder: Path, files: Mapping[str, str], package: str) -> ModuleType:
    """Import a package with everything in it; the runtime is imported once for all."""
    if not (folder / "shared_runtime").exists():
        write_runtime(folder)
    write_package(folder / package, with_shared_runtime(files))
    with _importing_from(folder), _canary():
        module = importlib.import_module(package)
        for path in sorted(files):
            if path.endswith(".py"):
                importlib.import_module(f"{package}.{path[:-3].replace('/', '.')}")
        models = importlib.import_module(f"{package}.models")
        for name in models.__all__:
            model = getattr(models, name)
            if hasattr(model, "model_rebuild"):
                model.model_rebuild()
        return module


@contextmanager
def _importing_from(folder: Path) -> Iterator[None]:
    sys.path.insert(0, str(folder))
    importlib.invalidate_caches()
    writes, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    try:
        yield
    finally:
        sys.dont_write_bytecode = writes
        sys.path.remove(str(folder))


@contextmanager
def _canary() -> Iterator[None]:
    """Let every attack of ours that becomes code fail the test."""

    def sing(*_arguments: object) -> None:
        raise AssertionError("text of the document was executed")

    builtins.MARKER = sing  # type: ignore[attr-defined]
    try:
        yield
    finally:
        del builtins.MARKER  # type: ignore[attr-defined]


def forget(package: str) -> None:
    """Take a package out of the interpreter again."""
    for name in [name for name in sys.modules if name.partition(".")[0] == package]:
        del sys.modules[name]
    for path in [path for path in sys.path_importer_cache if package in Path(path).parts]:
        del sys.path_importer_cache[path]
