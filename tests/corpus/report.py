"""What a run leaves for the next: the outcome of each document, and the packages not yet checked.

A kill at any moment leaves both whole.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path

from tests.corpus.outcome import Outcome


class Report:
    """The outcomes so far, in a JSON file, and beside it the packages that they speak of."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._packages = path.with_suffix(".packages")
        self.outcomes = _outcomes(path)

    def record(self, *outcomes: Outcome) -> None:
        """Write down what became of some documents."""
        self.outcomes |= {outcome.document: outcome for outcome in outcomes}
        entries = [self.outcomes[name].as_json() for name in sorted(self.outcomes)]
        _write(self._path, json.dumps({"documents": entries}, indent=1) + "\n")

    def keep(self, package: str, files: Mapping[str, str]) -> None:
        """Keep the modules of a package, which is known by its digest, for the type checkers."""
        self._packages.mkdir(parents=True, exist_ok=True)
        _write(self._file(package), json.dumps(files))

    def keeps(self, package: str) -> bool:
        """Whether a package is kept."""
        return self._file(package).is_file()

    def modules(self, package: str) -> dict[str, str]:
        """Return the modules of a package: path and text."""
        files: dict[str, str] = json.loads(self._file(package).read_text("utf-8"))
        return files

    def weight(self, package: str) -> int:
        """Return how much code a package is, in characters."""
        return self._file(package).stat().st_size

    def drop_packages(self) -> None:
        """Remove the packages; nothing is left to be checked."""
        shutil.rmtree(self._packages, ignore_errors=True)

    def _file(self, package: str) -> Path:
        return self._packages / f"{package}.json"


def _outcomes(path: Path) -> dict[str, Outcome]:
    if not path.is_file():
        return {}
    entries = json.loads(path.read_text("utf-8"))["documents"]
    return {entry["document"]: Outcome.from_json(entry) for entry in entries}


def _write(path: Path, text: str) -> None:
    temporary = path.with_name(path.name + ".new")
    temporary.write_text(text, "utf-8")
    temporary.replace(path)
