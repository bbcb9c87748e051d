"""Writes the files of a git revision to a folder, as a checkout would.

The repository is only read: neither its index nor its files change.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.errors import OarlockError, visible

# They would send git to another repository than the one that was asked about.
_ELSEWHERE = ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR")


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """A commit, laid out in a folder of its own for as long as it is looked at."""

    name: str
    commit: str
    repository: Path
    folder: Path

    def path(self, path: Path) -> Path:
        """Return where a path of the repository is laid out."""
        place = path.resolve()
        if not place.is_relative_to(self.repository):
            raise OarlockError(f"{visible(str(path))} leads out of the repository")
        return self.folder / place.relative_to(self.repository)


def short_name(name: str) -> str:
    """Return the name of a revision for people: of a whole commit id, the first twelve digits."""
    return name[:12] if re.fullmatch(r"[0-9a-f]{40}", name) else name


@contextlib.contextmanager
def laid_out(name: str, start: Path) -> Iterator[Revision]:
    """Lay out a revision of the repository around a folder.

    Raises:
        OarlockError: there is no git, no repository, or no such revision.
    """
    repository = Path(_git(start, "rev-parse", "--show-toplevel")).resolve()
    commit = _commit(name, repository)
    with tempfile.TemporaryDirectory(prefix="oarlock-") as scratch:
        folder = Path(scratch).resolve() / "tree"
        # The end of the repository, for those who look for it.
        (folder / ".git").mkdir(parents=True)
        index = {"GIT_INDEX_FILE": str(Path(scratch) / "index")}
        _git(repository, "read-tree", commit, environment=index)
        place = f"--prefix={folder}{os.sep}"
        _git(repository, "checkout-index", "--all", "--quiet", place, environment=index)
        yield Revision(name=name, commit=commit, repository=repository, folder=folder)


def _commit(name: str, repository: Path) -> str:
    shown = visible(name)
    if not name or name.startswith("-"):
        raise OarlockError(f'"{shown}" is not a revision')
    try:
        return _git(repository, "rev-parse", "--verify", "--quiet", f"{name}^{{commit}}", "--")
    except OarlockError as error:
        way = "fetch it first"
        if _git(repository, "rev-parse", "--is-shallow-repository") == "true":
            way = "this clone is shallow: `git fetch --unshallow`, or `fetch-depth: 0` of actions/checkout"
        raise OarlockError(f"{visible(str(repository))} has no revision {shown}; {way}") from error


def _git(folder: Path, *arguments: str, environment: Mapping[str, str] | None = None) -> str:
    """Return the first line of what git prints."""
    return _output(folder, *arguments, environment=environment).strip().split("\n")[0]


def _output(folder: Path, *arguments: str, environment: Mapping[str, str] | None = None) -> str:
    git = shutil.which("git")
    if git is None:
        raise OarlockError("git is not installed, so there are no revisions")
    plain = {name: value for name, value in os.environ.items() if name not in _ELSEWHERE}
    try:
        result = subprocess.run(
            [git, "-C", str(folder), *arguments],
            env={**plain, "LC_ALL": "C", **(environment or {})},
            capture_output=True,
            text=True,
            errors="replace",
            check=False,
        )
    except OSError as error:
        raise OarlockError(f"cannot run git: {error.strerror}") from error
    if result.returncode:
        reason = result.stderr.strip().splitlines() or ["it gives no reason"]
        raise OarlockError(f"git cannot read {visible(str(folder))}: {visible(reason[0])}")
    return result.stdout


def commits_of(path: Path, limit: int) -> Sequence[str]:
    """Return the latest commits that changed a file, the newest first.

    Raises:
        OarlockError: there is no git, or no repository.
    """
    log = ("log", f"--max-count={limit}", "--format=%H", "--", path.name)
    return _output(path.parent, *log).split()


def text_at(commit: str, path: Path) -> str:
    """Return the text that a file has in a commit.

    Raises:
        OarlockError: the commit does not have the file.
    """
    return _output(path.parent, "show", f"{commit}:./{path.name}")


def merge_base(branch: str, start: Path) -> str | None:
    """Return the commit at which the current branch left another one; None where there is no such branch."""
    try:
        return _git(start, "merge-base", "HEAD", branch)
    except OarlockError:
        if shutil.which("git") is None:
            raise
        return None
