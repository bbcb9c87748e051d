"""Keeps two runs from writing the same tree or lock at the same time."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterator
from pathlib import Path

from generator.errors import OarlockError, visible
from generator.tree.files import scratch_folder

try:
    import fcntl
except ImportError:  # pragma: no cover - Windows has no advisory locks on folders
    fcntl = None  # type: ignore[assignment]
try:
    import msvcrt
except ImportError:
    msvcrt = None  # type: ignore[assignment]

PATIENCE = 60.0
_PAUSE = 0.05
_GUARD = "oarlock.guard"


@contextlib.contextmanager
def exclusive(*folders: Path, patience: float = PATIENCE) -> Iterator[None]:
    """Hold folders against other runs, waiting up to ``patience`` seconds for each.

    The lock is on the folder itself and ends with the process, so a killed run leaves none behind.
    Windows opens no folder: there the lock is on an empty file among Python's caches, which stays.
    """
    with contextlib.ExitStack() as held:
        for folder in sorted({Path(os.path.realpath(folder)) for folder in folders}):
            descriptor = _open(folder)
            held.callback(os.close, descriptor)
            _acquire(descriptor, folder, patience)
        yield


def _acquire(descriptor: int, folder: Path, patience: float) -> None:
    end = time.monotonic() + patience
    while True:
        try:
            _try_to_lock(descriptor)
        except (
            BlockingIOError,
            PermissionError,
        ):  # Linux and macOS say the former, Windows the latter
            if time.monotonic() >= end:
                raise OarlockError(
                    f"another run of oarlock is writing to {visible(str(folder))}"
                ) from None
            time.sleep(_PAUSE)
        except OSError:
            return  # a file system that has no locks
        else:
            return


def _open(folder: Path) -> int:
    if fcntl is not None:
        return os.open(folder, os.O_RDONLY)
    scratch = scratch_folder(folder)
    scratch.mkdir(exist_ok=True)
    return os.open(scratch / _GUARD, os.O_RDWR | os.O_CREAT)


def _try_to_lock(descriptor: int) -> None:
    if fcntl is not None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    elif msvcrt is not None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
