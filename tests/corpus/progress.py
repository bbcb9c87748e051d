"""Says on standard error how far a run has come: a line for each step, and a bar in a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def progress(title: str, steps: int, weight: float) -> Iterator[Callable[[str, float], None]]:
    """Yield what to call after each step, with a line about it and its share of the weight."""
    from rich.console import Console
    from rich.progress import Progress

    console = Console(stderr=True, markup=False, emoji=False, highlight=False, soft_wrap=True)
    done = 0
    with Progress(console=console, disable=not (console.is_terminal and steps)) as bar:
        task = bar.add_task(title, total=weight)

        def step(line: str, share: float = 1) -> None:
            nonlocal done
            done += 1
            console.print(f"[{done:>{len(str(steps))}}/{steps}] {line}")
            bar.advance(task, share)

        yield step
