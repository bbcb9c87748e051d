"""Saves a file that a person edited before Oarlock replaces it, in a folder that git ignores.

The name of the saved file is made of its content. So the same content is saved once, and no saved file is
overwritten.
"""

from __future__ import annotations

from pathlib import Path

from generator.errors import OarlockError, visible
from generator.tree.files import digest_of, has_plain_parents, read_regular, write_whole

_OWN = ".oarlock"
_SHOWN_DIGITS = 12


def save(root: Path, target: str, path: str, content: bytes) -> str:
    """Save the content of a file, and return where, relative to the root."""
    digest = digest_of(content).partition(":")[2][:_SHOWN_DIGITS]
    place = f"{_OWN}/discarded/{target}/{digest}/{path}"
    if not has_plain_parents(root, place):
        raise OarlockError(f"{visible(str(root / _OWN))} is behind a link; nothing is saved there")
    ignored = root / _OWN / ".gitignore"
    if not ignored.exists():
        write_whole(ignored, b"*\n")
    if read_regular(root / place) != content:
        write_whole(root / place, content)
    return place
