"""Real git, for tests of what teams do with it."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

_IDENTITY = (
    "-c",
    "user.name=Ada",
    "-c",
    "user.email=ada@example.com",
    "-c",
    "commit.gpgsign=false",
)
_ENVIRONMENT = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}


def git(folder: Path, *arguments: str, check: bool = True) -> str:
    """Run git in a folder, without anything of this machine's configuration, and return what it said."""
    done = subprocess.run(
        ["git", *_IDENTITY, *arguments],  # noqa: S607 - whichever git there is
        cwd=folder,
        env={**os.environ, **_ENVIRONMENT},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0 or not check, done.stdout + done.stderr
    return done.stdout


def start(folder: Path) -> None:
    """Make a repository of a folder, on the branch `main`."""
    git(folder, "init", "--quiet", "--initial-branch=main")


def commit(folder: Path, message: str = "work") -> None:
    """Commit everything that lies in a repository."""
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--allow-empty", "--message", message)


def unmerged(folder: Path) -> list[str]:
    """Name the files that a merge left in conflict."""
    return git(folder, "diff", "--name-only", "--diff-filter=U").split()
