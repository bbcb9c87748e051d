"""Finds the OpenAPI documents of a repository."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

_ENDINGS = frozenset({".json", ".yaml", ".yml"})
_ELSEWHERE = frozenset({"node_modules", "site-packages", "venv", "env", "build", "dist", "target"})
_VERSION = re.compile(rb"""^[\s{]*["']?(openapi|swagger)["']?\s*:\s*["']?[23]\.""", re.MULTILINE)
_DEEPEST = 4
_MOST_FILES = 5_000
_HEAD = 65_536
"""Bytes of a file in which its version is looked for."""


def find_documents(folder: Path) -> tuple[Path, ...]:
    """Return the OpenAPI and Swagger documents below a folder, the least deep first.

    Hidden folders, environments and build folders are left out; so is what lies more than four folders deep.
    """
    found = [path for path in _files(folder) if _is_document(path)]
    return tuple(sorted(found, key=lambda path: (len(path.parts), path.as_posix())))


def _files(folder: Path) -> Iterator[Path]:
    seen = 0
    for place, folders, names in os.walk(folder):
        depth = len(Path(place).relative_to(folder).parts)
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".") and name not in _ELSEWHERE and depth < _DEEPEST
        )
        for name in sorted(names):
            if os.path.splitext(name)[1].lower() in _ENDINGS:
                seen += 1
                if seen > _MOST_FILES:
                    return
                yield Path(place) / name


def _is_document(path: Path) -> bool:
    try:
        if not path.is_file() or path.is_symlink():
            return False
        with path.open("rb") as file:
            return _VERSION.search(file.read(_HEAD)) is not None
    except OSError:
        return False
