"""Runs programs, and work on many things at a time, each worker in a folder of its own."""

from __future__ import annotations

import os
import queue
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from typing import TypeVar

ROOT = Path(__file__).parents[2]
_LIMIT = 3600
"""Seconds for one program."""

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")


def run_python(folder: Path, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a program of this environment in a folder."""
    return subprocess.run(
        (sys.executable, *command),
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        text=True,
        timeout=_LIMIT,
        check=False,
    )


def in_parallel(
    folders: Sequence[Path], work: Callable[[Path, _Item], _Result], items: Iterable[_Item]
) -> Iterator[_Result]:
    """Yield what comes of each item, as soon as it is there; each folder has one item at a time."""
    free: queue.SimpleQueue[Path] = queue.SimpleQueue()
    for folder in folders:
        free.put(folder)

    def run(item: _Item) -> _Result:
        folder = free.get()
        try:
            return work(folder, item)
        finally:
            free.put(folder)

    pool = ThreadPoolExecutor(len(folders))
    try:
        for future in as_completed([pool.submit(run, item) for item in items]):
            yield future.result()
    finally:
        pool.shutdown(cancel_futures=True)
