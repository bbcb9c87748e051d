"""Where a schema is met, on the walk through all schemas from the outside in."""

from __future__ import annotations

from dataclasses import dataclass

from generator.python.names.stems import Stem


@dataclass(frozen=True, slots=True)
class Place:
    """Where a schema is met.

    A model of the schema is called after ``stem``, and belongs to the module of the schema at ``root``.
    ``depth`` counts the components that wait for each other's models.
    """

    stem: Stem
    root: str
    depth: int = 0

    def child(self, name: str) -> Place:
        """Return the place of what is called `name` in here."""
        return Place(self.stem.child(name), self.root, self.depth)

    def item(self) -> Place:
        """Return the place of the elements of a list."""
        return Place(self.stem.item(), self.root, self.depth)
