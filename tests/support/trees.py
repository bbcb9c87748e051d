"""Packages on disk: an old and a new rendering, written into a folder and read back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from generator.tree.files import digest_of
from generator.tree.lock import Entry
from generator.tree.write import WriteResult, write_tree

OLD = {"__init__.py": b"old\n", "same.py": b"same\n", "models/gone.py": b"gone\n", "a/b.py": b"b\n"}
NEW = {
    "__init__.py": b"new\n",
    "same.py": b"same\n",
    "resources/pet.py": b"pet\n",
    "a/b.py": b"b\n",
}


Tree = dict[str, bytes]


def entry_of(files: Tree) -> Entry:
    """Make the lock entry of a rendering."""
    return Entry(
        package="out/shop",
        document=digest_of(repr(sorted(files.items())).encode()),
        configuration="sha256:c",
        templates="sha256:t",
        tools=(),
        files=tuple((path, digest_of(content)) for path, content in sorted(files.items())),
    )


def write(root: Path, files: Tree, **options: Any) -> WriteResult:
    """Write a rendering into ``out/shop``, with the lock in the root."""
    return write_tree(
        root / "out" / "shop",
        files,
        target="shop",
        entry=entry_of(files),
        lock_path=root / "oarlock.lock",
        **options,
    )


def tree(folder: Path) -> Tree:
    """Read every file below a folder, Python's caches left out."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }
