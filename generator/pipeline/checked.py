"""The value `Checked`: how a target's package on disk compares with its document."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from generator.config.reading import Target, shown_path
from generator.errors import Diagnostic, Location, OarlockError, SpecError

if TYPE_CHECKING:
    from generator.tree.compare import Cause, Difference

LockState = Literal["in step", "stale", "merged", "other versions", "missing"]
"""What the lock says: as it would be written now, something else, both sides of a merge, nothing but other
versions of tools and templates that give the same client, or nothing at all."""
_STALE = ("stale", "merged")
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
    is_trusted: bool = False
    patches: tuple[str, ...] = ()
    locate: Locate | None = None

    @property
    def is_in_step(self) -> bool:
        """Whether generating again would change nothing that has been generated."""
        return not self.differences and self.lock not in _STALE

    @property
    def is_mended_by_generating(self) -> bool:
        """Whether generating again would change something."""
        generated = [each for each in self.differences if not each.is_foreign]
        return bool(generated) or self.lock in _STALE


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Where parts of a document are, without the document: what another process can be given."""

    places: Mapping[str, Location]
    whole: Location

    def __call__(self, pointer: str) -> Location:
        """Return the place of a part that a cause names."""
        return self.places.get(pointer, self.whole)


def portable(checked: Checked) -> Checked:
    """Return the same with the places of all parts that are a cause, instead of the document."""
    if checked.locate is None:
        return checked
    causes = (*checked.causes, *(cause for one in checked.differences for cause in one.causes))
    pointers = {part.pointer for cause in causes for part in cause.parts}
    places = {pointer: checked.locate(pointer) for pointer in pointers}
    whole = Location(file=checked.target.spec)
    return replace(checked, locate=Places(places=places, whole=whole))


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """A target that could not be checked: its document has errors, or something else stood in the way."""

    target: Target
    diagnostics: tuple[Diagnostic, ...]


def failure_of(target: Target, error: OarlockError) -> Failed:
    """Return what an error says of a target: the errors of its document, else its words."""
    if isinstance(error, SpecError):
        return Failed(target=target, diagnostics=error.diagnostics)
    names = ("oarlock.toml", "pyproject.toml")
    configured = next(
        (target.root / name for name in names if (target.root / name).is_file()), None
    )
    place = Location(file=shown_path(configured) if configured else target.spec)
    told = Diagnostic(level="error", rule="failed", problem=str(error), location=place)
    return Failed(target=target, diagnostics=(told,))
