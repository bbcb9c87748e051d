"""Keeps two runs from writing the same tree or lock at the same time."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterator
from pathlib import Path

from generator.errors import OarlockError, visible

try:
    import fcntl
except ImportError:  # pragma: no cover - Windows has no advisory locks on folders
    fcntl = None  # type: ignore[assignment]

PATIENCE = 60.0
_PAUSE = 0.05


@contextlib.contextmanager
def exclusive(*folders: Path, patience: float = PATIENCE) -> Iterator[None]:
    """Hold folders against other runs, waiting up to ``patience`` seconds for each.

    The lock is on the folder itself and ends with the process, so a killed run leaves none behind.
    """
    with contextlib.ExitStack() as held:
        for folder in sorted({Path(os.path.realpath(folder)) for folder in folders}):
            descriptor = os.open(folder, os.O_RDONLY)
            held.callback(os.close, descriptor)
            _acquire(descriptor, folder, patience)
        yield


def _acquire(descriptor: int, folder: Path, patience: float) -> None:
    if fcntl is None:  # pragma: no cover
        return
    end = time.monotonic() + patience
    while True:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() >= end:
                raise OarlockError(
                    f"another run of oarlock is writing to {visible(str(folder))}"
                ) from None
            time.sleep(_PAUSE)
        except OSError:
            return  # a file system that has no locks
        else:
            return
