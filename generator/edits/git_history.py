"""Finds the former content of a file in the history of git.

The content is known by its digest, so it does not matter which commit had it. Without git, nothing is found.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

from generator.tree.files import digest_of, with_plain_ends

_COMMITS = 100
_PATIENCE = 20


def find_content(folder: Path, path: str, digest: str) -> bytes | None:
    """Return the content with a digest that a file below a folder has in the index or a late commit."""
    return next((one for one in contents_of(folder, path) if digest_of(one) == digest), None)


def contents_of(folder: Path, path: str) -> Iterator[bytes]:
    """Yield what a file below a folder holds in the index, both sides of a merge, and in late commits."""
    git = shutil.which("git")
    if git is None:
        return
    listed = _run(
        git, folder, b"", "rev-list", f"--max-count={_COMMITS}", "HEAD", "--all", "--", path
    )
    places = ("", ":2", ":3", *(listed or b"").decode().split())
    names = [f"{place}:./{path}" for place in places]
    blobs = _run(git, folder, "\n".join(names).encode(), "cat-file", "--batch")
    while blobs:
        header, _, rest = blobs.partition(b"\n")
        if header.endswith(b" missing"):
            blobs = rest
            continue
        size = header.split()[-1]
        if not size.isdigit():
            return
        content, blobs = with_plain_ends(rest[: int(size)]), rest[int(size) + 1 :]
        yield content


def _run(git: str, folder: Path, told: bytes, *arguments: str) -> bytes | None:
    try:
        done = subprocess.run(
            [git, *arguments],
            cwd=folder,
            input=told,
            capture_output=True,
            timeout=_PATIENCE,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout if done.returncode == 0 else None
