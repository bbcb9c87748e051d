"""Where an annotation stands in a package, and what else is allowed there."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where an annotation stands, and what is allowed there beside what the document says."""

    where: str
    is_argument: bool = False
    """Whether a caller writes the value: then a mapping does for an object, and None for nothing."""
    is_optional: bool = False
    """Whether None may stand for nothing."""
    is_definition: bool = False
    """Whether a model is defined here: those who refer to it say that it may be null."""
    argument: str = ""
    """The argument of a method that a caller gives the value for."""
    has_octets: bool = False
    """Whether the value can be raw bytes, as in a form or in a body that is no JSON."""

    def at(self, step: str) -> Place:
        """Return the place of something inside."""
        return Place(
            where=f"{self.where}{step}", is_argument=self.is_argument, has_octets=self.has_octets
        )
