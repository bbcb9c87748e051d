"""Paths of a repository, as a bump names them."""

from __future__ import annotations

import os
from pathlib import Path


def relative(path: Path, folder: Path) -> str:
    """Return a path from a folder on, in POSIX form."""
    return Path(os.path.relpath(os.path.abspath(path), folder)).as_posix()


def repository(start: Path) -> Path:
    """Return the folder of the repository; without one, the folder itself."""
    for folder in (start, *start.parents):
        if (folder / ".git").exists():
            return folder
    return start
