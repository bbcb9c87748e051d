"""Imports a generated package whole, reaches every operation and builds every model: `probe.py FOLDER PACKAGE`.

Run by itself, so that one package cannot disturb another; prints its findings as JSON.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
import sys
from collections.abc import Iterator
from functools import reduce
from pathlib import Path
from typing import Any

Finding = tuple[str, str]
"""Stage and message."""


def probe(folder: Path, package: str) -> dict[str, Any]:
    """Return what could be imported, called and built, and what could not."""
    sys.path.insert(0, str(folder))
    findings = list(_import(package))
    operations: list[Any] = []
    models: list[str] = []
    if not findings:
        source_map = json.loads((folder / package / "sourcemap.json").read_text("utf-8"))
        operations = source_map["operations"]
        findings += _reach(package, operations)
        names = importlib.import_module(f"{package}.models")
        models = list(names.__all__)
        findings += _build(names, models)
    return {"operations": len(operations), "models": len(models), "findings": findings}


def _import(package: str) -> Iterator[Finding]:
    try:
        root = importlib.import_module(package)
    except Exception as error:  # noqa: BLE001 - whatever goes wrong is the finding
        yield "import", f"{package}: {error!r}"
        return
    for module in pkgutil.walk_packages(root.__path__, f"{package}."):
        try:
            importlib.import_module(module.name)
        except Exception as error:  # noqa: BLE001
            yield "import", f"{module.name}: {error!r}"


def _reach(package: str, operations: list[Any]) -> Iterator[Finding]:
    """Look every operation up, the way a caller writes it."""
    root = importlib.import_module(package)
    address = "http://localhost.example"
    for client in (root.Client(base_url=address), root.AsyncClient(base_url=address)):
        for operation in operations:
            try:
                reduce(getattr, operation["call"].split("."), client)
            except Exception as error:  # noqa: BLE001
                yield "reach", f"{operation['call']}: {error!r}"


def _build(names: Any, models: list[str]) -> Iterator[Finding]:
    from pydantic import TypeAdapter

    for name in models:
        try:
            TypeAdapter(getattr(names, name)).rebuild(force=True, raise_errors=True)
        except Exception as error:  # noqa: BLE001
            yield "build", f"{name}: {type(error).__name__}: {error}"


if __name__ == "__main__":
    json.dump(probe(Path(sys.argv[1]), sys.argv[2]), sys.stdout)
