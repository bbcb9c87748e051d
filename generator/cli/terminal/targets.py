"""Works on many targets: one after the other or in several processes, with one line that says how far it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar

from generator.cli.terminal.recording import Written, recorded, write
from generator.config.reading import Target
from generator.pipeline.run import Run
from generator.system.workers import core_count, each_in_order

_Result = TypeVar("_Result")
Work = Callable[[Target, Run], _Result]
"""Does something with one target; it handles what may be wrong with that, and can be pickled."""


def for_each_target(
    work: Work[_Result], targets: Sequence[Target], run: Run, *, jobs: int | None
) -> Iterator[tuple[Target, _Result]]:
    """Yield each target with what came of it, in their order, whichever is done first.

    Args:
        work: what is done.
        targets: with which targets.
        run: what is lent to it; its progress is told what is done now.
        jobs: how many processes do it; as many as there are cores unless given.
    """
    count = len(targets)
    jobs = 1 if count <= 1 else min(jobs or core_count(), count)
    if jobs == 1:
        for number, target in enumerate(targets, 1):
            prefix = f"{number} of {count}, {target.name}: " if count > 1 else ""
            yield target, work(target, replace(run, progress=_prefixed(prefix, run.progress)))
        return
    # A function that tells of progress stays in its process.
    own = Run(cache=run.cache, hosts=run.hosts)

    def told(done: int) -> None:
        named = ", ".join(target.name for target in targets[done : done + jobs])
        run.progress(f"{done} of {count} targets done; {named}")

    told(0)
    results = each_in_order(partial(_apart, work, own), targets, jobs, done=told)
    for target, (result, written) in zip(targets, results, strict=True):
        write(written)
        yield target, result


def _prefixed(prefix: str, tell: Callable[[str], None]) -> Callable[[str], None]:
    return lambda message: tell(f"{prefix}{message}")


def _apart(work: Work[_Result], run: Run, target: Target) -> tuple[_Result, Written]:
    """Work on a target in a process of its own, and return what it wrote as well."""
    with recorded() as written:
        result = work(target, run)
    return result, written
