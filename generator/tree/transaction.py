"""Writes many files at once, anywhere in a repository: all of them, or none.

The new contents are laid out in a journal first. One rename makes the journal valid: before it nothing has happened,
after it everything will. A process of its own then moves the files to their places, so that it ends what it began
when the process that started it is killed. Where that one is killed too, `recover` goes on.

This module is run as a program, too, and imports only the standard library.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

FOLDER = ".oarlock"
_JOURNAL = "journal"
_UNFINISHED = "journal.new"
_DONE = "journal.done"
_PLAN = "plan.json"
_SAVED = "discarded/transaction"


@dataclass(frozen=True, slots=True, kw_only=True)
class FileChange:
    """One file, as a POSIX path from the folder of the transaction on; a content of None is no file."""

    path: str
    before: bytes | None
    after: bytes | None


def write_all(folder: Path, changes: Iterable[FileChange]) -> None:
    """Make every change, or none where a file is not what it was when the changes were made up.

    A kill at any moment leaves all files as they were or all as they are to be, at once or, where every
    process died, after the next `recover`.

    Raises:
        FileExistsError: a file was changed meanwhile; its path is the error's text.
        OSError: the disk refuses; nothing was changed.
    """
    wanted = [change for change in changes if change.before != change.after]
    own = folder / FOLDER
    recover(folder)
    try:
        _lay_out(own / _UNFINISHED, wanted)
        for change in wanted:
            if _content(folder / change.path) != change.before:
                raise FileExistsError(change.path)
        os.rename(own / _UNFINISHED, own / _JOURNAL)
        command = [sys.executable, "-I", "-S", __file__, str(folder.resolve())]
        subprocess.run(command, check=True, start_new_session=True, stdin=subprocess.DEVNULL)
    finally:
        shutil.rmtree(own / _UNFINISHED, ignore_errors=True)
        _remove_if_empty(own)


def recover(folder: Path) -> tuple[str, ...]:
    """End a transaction that was killed; return the paths of all its files, none where there is nothing to do."""
    own = folder / FOLDER
    for left in (_UNFINISHED, _DONE):
        if (own / left).is_dir():
            shutil.rmtree(own / left, ignore_errors=True)
    if not (own / _JOURNAL).is_dir():
        return ()
    paths = _apply(folder)
    _remove_if_empty(own)
    return paths


def _lay_out(journal: Path, changes: list[FileChange]) -> None:
    journal.mkdir(parents=True)
    ignored = journal.parent / ".gitignore"
    if not ignored.exists():
        ignored.write_bytes(b"*\n")
    plan = []
    for number, change in enumerate(changes):
        if change.after is not None:
            (journal / str(number)).write_bytes(change.after)
        plan.append([change.path, _digest(change.before), _digest(change.after)])
    (journal / _PLAN).write_text(json.dumps(plan), encoding="utf-8")


def _apply(folder: Path) -> tuple[str, ...]:
    """Move the files of a valid journal to their places; what was moved before stays."""
    own = folder / FOLDER
    journal = own / _JOURNAL
    plan = json.loads((journal / _PLAN).read_text(encoding="utf-8"))
    for number, (path, before, after) in enumerate(plan):
        place, staged = Path(os.path.realpath(folder / path)), journal / str(number)
        now = _digest(_content(place))
        if now == after:
            continue
        if now not in (before, ""):  # somebody edited the file between a kill and its recovery
            inside = [part for part in path.split("/") if part != ".."]
            saved = own.joinpath(_SAVED, now[:12], *inside)
            saved.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(place, saved)
        if not after:
            place.unlink(missing_ok=True)
            _remove_empty_parents(place, folder)
            continue
        place.parent.mkdir(parents=True, exist_ok=True)
        with contextlib.suppress(FileNotFoundError):
            shutil.copymode(place, staged)
        _move(staged, place)
    os.rename(journal, own / _DONE)
    shutil.rmtree(own / _DONE, ignore_errors=True)
    return tuple(path for path, _, _ in plan)


def _move(staged: Path, place: Path) -> None:
    try:
        os.replace(staged, place)
    except OSError:  # on another file system, as that of a consumer may be
        near = place.with_name(f".{place.name}.oarlock")
        shutil.copy2(staged, near)
        os.replace(near, place)


def _content(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None


def _digest(content: bytes | None) -> str:
    return "" if content is None else hashlib.sha256(content).hexdigest()


def _remove_empty_parents(place: Path, folder: Path) -> None:
    for parent in place.parents:
        if parent == folder:
            return
        shutil.rmtree(parent / "__pycache__", ignore_errors=True) if _is_only_cache(
            parent
        ) else None
        try:
            parent.rmdir()
        except OSError:
            return


def _is_only_cache(folder: Path) -> bool:
    with contextlib.suppress(OSError):
        return os.listdir(folder) == ["__pycache__"]
    return False


def _remove_if_empty(own: Path) -> None:
    """Remove the folder of Oarlock where nothing but the file that hides it from git is left."""
    with contextlib.suppress(OSError):
        if os.listdir(own) == [".gitignore"]:
            (own / ".gitignore").unlink()
            own.rmdir()


if __name__ == "__main__":
    _apply(Path(sys.argv[1]))
