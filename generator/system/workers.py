"""Processes that work for this one: one pool for all cores, and no pool inside of a pool."""

from __future__ import annotations

import contextlib
import os
import signal
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, TypeVar

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")


def core_count() -> int:
    """Return how many processes may work at once: one, in a process that is itself one of several."""
    from multiprocessing import parent_process

    if parent_process() is not None:
        return 1
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def each_in_order(
    function: Callable[[_Item], _Result],
    items: Sequence[_Item],
    jobs: int,
    *,
    done: Callable[[int], None] = lambda _count: None,
) -> Iterator[_Result]:
    """Call a function for all items in processes, and yield the results in the order of the items.

    Args:
        function: what is called; it and its results can be pickled.
        items: what it is called with.
        jobs: how many processes there are.
        done: told how many items are done, in the thread of the caller or in another one.
    """
    from concurrent.futures import ProcessPoolExecutor

    count = 0

    def finished(_future: Any) -> None:
        nonlocal count
        count += 1
        done(count)

    pool = ProcessPoolExecutor(min(jobs, len(items)), initializer=start_worker)
    with stopped_at_once(pool):
        with signals_wait():
            futures = [pool.submit(function, item) for item in items]
        for future in futures:
            future.add_done_callback(finished)
        for future in futures:
            yield future.result()


@contextlib.contextmanager
def stopped_at_once(pool: Any) -> Iterator[None]:
    """Close a pool; where an exception stops this process, end what its processes have begun."""
    from multiprocessing import active_children

    try:
        yield
    except BaseException:
        # What the processes have begun is of no use. Waiting for the pool could take for ever: a process that is
        # ended in the middle of an answer leaves half of it.
        pool.shutdown(wait=False, cancel_futures=True)
        for process in active_children():
            process.terminate()
        raise
    pool.shutdown()


def map_in_pool(
    function: Callable[[_Item], _Result], items: Iterable[_Item], chunk: int
) -> Iterator[_Result]:
    """Call a function for many small items in processes, and yield the results in order."""
    from concurrent.futures import ProcessPoolExecutor

    pool = ProcessPoolExecutor(core_count(), initializer=start_worker)
    with stopped_at_once(pool):
        with signals_wait():
            results = pool.map(function, items, chunksize=chunk)
        yield from results


@contextlib.contextmanager
def signals_wait() -> Iterator[None]:
    """Put signals off while processes start, which would else end half started."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, signal.SIGTERM})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def start_worker() -> None:
    """Let this process end when its parent says so or is gone, and not by a key that meant both."""
    import threading
    from multiprocessing import connection, parent_process

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGTERM})
    parent = parent_process()

    def watch() -> None:
        if parent:
            connection.wait([parent.sentinel])
            os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
