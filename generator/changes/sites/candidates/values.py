"""What is found in a module: places that may use a changed name, and the expressions whose types decide."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from generator.changes.sites.probes import Span
from generator.changes.sites.wanted import Wanted

Condition = Literal[
    "instance", "elements", "literal", "compared", "dictionary", "loose", "mapping", "other"
]
"""What the revealed type has to be.

An instance of the owner; what gives such instances one after the other; a value that may be wanted, as an argument or
beside a field; a dictionary of the owner, or one without a type; a mapping that may be one; nothing of the client.
"""
Scope = Literal["far", "near"]
"""Which modules an untold place is told of: all that know the client by way of others, or those that import it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """An expression whose type decides, and what it has to be."""

    span: Span
    condition: Condition
    owners: frozenset[str] = frozenset()
    """The classes that count, where not that of the name which is wanted."""
    is_in_text: bool = False
    """Whether the expression stands in an f-string, which may hold no line end."""
    otherwise: Check | None = None
    """What decides if the type checker does not know the type of the expression."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A place that uses a changed name, if all its checks hold.

    ``unknown`` says why it cannot be told, where no check can; it is empty otherwise.
    """

    wanted: Wanted | None
    """What is used; None where only `unknown` says it."""
    span: Span
    checks: tuple[Check, ...] = ()
    unknown: str = ""
    scope: Scope = "far"
    edits: tuple[tuple[Span, str], ...] = ()
    """What takes the place of what, so that code does with the new client what it did; empty where nothing is known."""
    use: str = ""
    """What the code needs of the value that it reads: `split`, `__len__`."""
    is_certain: bool = True
    """Whether the edits follow a name; a value that a person may not want is only offered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """What has to hold, besides, for a place to be concerned; or why that cannot be told."""

    checks: tuple[Check, ...] = ()
    unknown: str = ""


EVERYWHERE = (Route(),)
