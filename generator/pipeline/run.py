"""What one run of the program lends to every use case: a cache, who is told of progress, hosts to fetch from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.system.cache import Cache

Progress = Callable[[str], None]


def _silent(_message: str) -> None:
    """Take a progress message and tell nobody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What one run of the program lends to every use case.

    ``cache`` keeps what was rendered, ``progress`` is told what happens now, and ``hosts`` are those that
    documents and their references may be fetched from, beside a target's own.
    """

    cache: Cache | None = None
    progress: Progress = _silent
    hosts: frozenset[str] = frozenset()
