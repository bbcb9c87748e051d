"""Writes planned files: all of them, or none where what comes after them fails."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.bootstrap.plan import Step
from generator.errors import OarlockError, visible
from generator.tree.files import write_whole


@contextlib.contextmanager
def write_steps(steps: Sequence[Step]) -> Iterator[None]:
    """Write files for a block; where the block fails, put back what was there.

    Raises `OarlockError` where a file cannot be written.
    """
    done: list[tuple[Path, bytes | None]] = []
    try:
        for step in steps:
            before = step.path.read_bytes() if step.path.is_file() else None
            if (before is None) != step.is_new:
                raise OarlockError(f"{visible(str(step.path))} has changed meanwhile")
            try:
                write_whole(step.path, step.content)
            except OSError as error:
                raise OarlockError(
                    f"cannot write {visible(str(step.path))}: {error.strerror}"
                ) from error
            done.append((step.path, before))
        yield
    except BaseException:
        for path, before in reversed(done):
            with contextlib.suppress(OSError):
                if before is None:
                    path.unlink()
                else:
                    write_whole(path, before)
        raise
