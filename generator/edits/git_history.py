"""Finds the former content of a file in the history of git.

The content is known by its digest, so it does not matter which commit had it. Without git, nothing is found.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from generator.tree.files import digest_of, with_plain_ends

_COMMITS = 100
_PATIENCE = 20


def find_content(folder: Path, path: str, digest: str) -> bytes | None:
    """Return the content with a digest that a file below a folder has in the index or a late commit."""
    git = shutil.which("git")
    if git is None:
        return None
    listed = _run(git, folder, b"", "rev-list", f"--max-count={_COMMITS}", "HEAD", "--", path)
    names = [f"{commit}:./{path}" for commit in ("", *(listed or b"").decode().split())]
    blobs = _run(git, folder, "\n".join(names).encode(), "cat-file", "--batch")
    while blobs:
        header, _, rest = blobs.partition(b"\n")
        if header.endswith(b" missing"):
            blobs = rest
            continue
        size = header.split()[-1]
        if not size.isdigit():
            return None
        content, blobs = with_plain_ends(rest[: int(size)]), rest[int(size) + 1 :]
        if digest_of(content) == digest:
            return content
    return None


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
