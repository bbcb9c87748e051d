"""Bounds what a document may grow to: a few hundred kilobytes can describe gigabytes of code.

Whoever extends a schema has all its properties, and a method has the properties of its body as arguments, so
that both multiply. Real documents come to four for each schema at most.
"""

from __future__ import annotations

from generator.errors import Diagnostic, Location, SpecError

_FREE = 300_000
_FOR_EACH_SCHEMA = 20


class Budget:
    """What may still be made of a document."""

    def __init__(self, schemas: int) -> None:
        """Allow what so many schemas might need."""
        self._limit = _FREE + _FOR_EACH_SCHEMA * schemas
        self._left = self._limit

    def spend(self, amount: int, pointer: str, what: str, hint: str) -> None:
        """Take something off.

        Args:
            amount: how many there are more.
            pointer: where the document asks for them.
            what: what they are, in the plural.
            hint: what the document might say instead.

        Raises:
            SpecError: there is no more.
        """
        self._left -= amount
        if self._left < 0:
            raise SpecError(
                (
                    Diagnostic(
                        level="error",
                        rule="growth-limit",
                        problem=f"too large: up to here the document comes to more than {self._limit:,} {what}",
                        location=Location(file="", pointer=pointer),
                        hint=hint,
                    ),
                )
            )
