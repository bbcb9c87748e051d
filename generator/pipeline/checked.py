"""The value `Checked`: how a target's package on disk compares with its document."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from generator.config.reading import Target
from generator.errors import Diagnostic, Location

if TYPE_CHECKING:
    from generator.tree.compare import Cause, Difference

LockState = Literal["in step", "stale", "missing"]
Locate = Callable[[str], Location]
"""Finds the place of a JSON pointer in a document, or that of what it stood in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """How a target's package on disk compares with its document.

    ``causes`` name the inputs that are no longer what the lock recorded; ``patches`` the kept patches
    that apply, whose changes count as in step; ``locate`` finds parts of the document. With
    ``is_trusted`` nothing was rendered: all inputs and files still have their digests.
    """

    target: Target
    files: int
    differences: tuple[Difference, ...] = ()
    causes: tuple[Cause, ...] = ()
    lock: LockState = "in step"
    diagnostics: tuple[Diagnostic, ...] = ()
    is_trusted: bool = False
    patches: tuple[str, ...] = ()
    locate: Locate | None = None

    @property
    def is_in_step(self) -> bool:
        """Whether generating again would change nothing that has been generated."""
        return not self.differences and self.lock != "stale"

    @property
    def is_mended_by_generating(self) -> bool:
        """Whether generating again would change something."""
        generated = [each for each in self.differences if not each.is_foreign]
        return bool(generated) or self.lock == "stale"
