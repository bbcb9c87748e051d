"""Source text as a value that brings its names along, so that nobody has to look for them in the text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from generator.python.text.literals import refuse_spec_text


class Name(NamedTuple):
    """What source text uses and does not define: `("typing", "Any")`."""

    module: str
    """Where it is defined. Modules of the package begin with a dot: `._runtime.pages`."""
    name: str
    """Empty where it is the module itself."""
    alias: str = ""
    """What it is imported as, if not by its own name."""


@dataclass(frozen=True, slots=True)
class Code:
    """Source text of a type or an expression: names that are defined elsewhere, and the text between them."""

    pieces: tuple[str | Name, ...]

    def __str__(self) -> str:
        return self.text

    def __bool__(self) -> bool:
        return bool(self.pieces)

    @property
    def text(self) -> str:
        """The source text."""
        return "".join(
            piece if isinstance(piece, str) else piece.alias or piece.name for piece in self.pieces
        )

    @property
    def names(self) -> frozenset[Name]:
        """The names in it."""
        return frozenset(piece for piece in self.pieces if isinstance(piece, Name))

    def renamed(self, names: Mapping[Name, Name]) -> Code:
        """Return the same with other names; what stands between them stays, strings included."""
        if names.keys().isdisjoint(self.pieces):
            return self
        return Code(
            tuple(
                names.get(piece, piece) if isinstance(piece, Name) else piece
                for piece in self.pieces
            )
        )


NOTHING = Code(())


def code(*pieces: Code | Name | str) -> Code:
    """Put source text together.

    Raises:
        TypeError: a piece is a document's text, which has to be a `literal` first.
    """
    flat: list[str | Name] = []
    for part in pieces:
        for piece in part.pieces if isinstance(part, Code) else (part,):
            if isinstance(piece, str) and flat and isinstance(flat[-1], str):
                flat[-1] += refuse_spec_text(piece)
            elif piece:
                flat.append(refuse_spec_text(piece))
    return Code(tuple(flat))


def join(separator: str, pieces: Iterable[Code | str]) -> Code:
    """Put pieces together with a separator between them."""
    return code(*[item for piece in pieces for item in (separator, piece)][1:])


def union(members: Iterable[Code]) -> Code:
    """Return the type of values that are of one of several types; each type is named once."""
    return join(" | ", dict.fromkeys(members))
