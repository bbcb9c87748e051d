"""Shows what is being done, and for how long, on one line of standard error, while a person watches."""

from __future__ import annotations

import contextlib
import os
import re
import sys
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress

_COUNT = re.compile(r": [\d,]+ of [\d,]+ \w+$")
_SLOW = 8.0
FASTER = {"formatting with black": '`formatter = "ruff"` is faster'}
"""What makes a step faster that takes long."""

_live: list[Progress] = []


@contextlib.contextmanager
def progress(*, quiet: bool = False) -> Iterator[Callable[[str], None]]:
    """Give a function that shows what is being done; it is silent unless a person is watching."""
    if quiet or "CI" in os.environ or not sys.stderr.isatty():
        yield lambda _message: None
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
    from rich.table import Column

    words = TextColumn(
        "{task.description}", markup=False, table_column=Column(no_wrap=True, overflow="ellipsis")
    )
    columns = (SpinnerColumn(), TimeElapsedColumn(), words)
    with Progress(*columns, console=Console(stderr=True), transient=True) as live:
        shown = live.add_task("", total=None)
        step = ""

        def tell(message: str) -> None:
            nonlocal step
            if step_of(message) != step:
                step = step_of(message)
                live.reset(shown)
            elapsed = live.tasks[0].elapsed or 0
            faster = next((said for name, said in FASTER.items() if name in step), "")
            hint = f" ({faster})" if faster and elapsed > _SLOW else ""
            live.update(shown, description=f"{message}{hint}")

        _live.append(live)
        try:
            yield tell
        finally:
            _live.remove(live)


def step_of(message: str) -> str:
    """Return what is being done, without how far it is."""
    return _COUNT.sub("", message)


def forget_line() -> None:
    """Leave the line to the process that this one was forked from."""
    _live.clear()


@contextlib.contextmanager
def cleared() -> Iterator[None]:
    """Take the line away while something else is written."""
    for live in _live:
        live.stop()
    try:
        yield
    finally:
        for live in _live:
            live.start()


class Steps:
    """Passes on what is being done, and remembers how long each step took."""

    def __init__(self, tell: Callable[[str], None]) -> None:
        self._tell = tell
        self._step = ""
        self._since = time.perf_counter()
        self._seconds: dict[str, float] = {}

    def __call__(self, message: str) -> None:
        """Begin a step, or tell how far it is."""
        if step_of(message) != self._step:
            self._end(step_of(message))
        self._tell(message)

    def slowest(self) -> tuple[str, float]:
        """Return the step that took longest, and its seconds."""
        self._end("")
        return max(self._seconds.items(), key=lambda item: item[1])

    def _end(self, following: str) -> None:
        now = time.perf_counter()
        self._seconds[self._step] = self._seconds.get(self._step, 0.0) + now - self._since
        self._step, self._since = following, now
