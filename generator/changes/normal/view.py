"""The normal form of a schema: references followed, `allOf` merged, null out of the way.

A view is shallow. What stands inside is named by `Spot`: pointers of all the schemas that a value
there has to satisfy. So cycles need no care here, and a view is made once for each spot.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from generator.api.model import ABSENT

Spot = tuple[str, ...]
"""Pointers of the schemas that hold together at one place; empty where any value is valid."""

EVERY_TYPE = frozenset({"null", "boolean", "object", "array", "number", "string"})
"""All types of JSON; integers are numbers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A property of an object: its schema, and where it is said to be required."""

    spot: Spot
    required_at: str = ""
    """Pointer of the schema that requires the property; empty where none does."""
    declared: bool = True
    """Whether a schema describes the property; else it is only required."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Union:
    """Alternatives, of which one has to hold; null is none of them, it makes the view nullable."""

    kind: Literal["oneOf", "anyOf"]
    pointer: str
    members: tuple[Spot, ...]
    discriminator: str = ""
    tags: Mapping[str, str] = field(default_factory=dict)
    """The tag of a member, by the pointer of its component."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Properties of which some have to be there: `anyOf: [{required: [a]}, {required: [b]}]`."""

    kind: Literal["oneOf", "anyOf"]
    pointer: str
    sets: frozenset[frozenset[str]]
    """Names that have to be there together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What a schema demands of a value. Pointers in `origins` say which schema made a demand."""

    spot: Spot
    pointer: str
    """The schema that the view belongs to: the last one behind references."""
    types: frozenset[str]
    """JSON types that are valid, with "integer" for numbers without a fraction."""
    is_typed: bool
    """Whether the document says the type, or it follows from other keywords."""
    enum: tuple[Any, ...] | None = None
    facets: Mapping[str, Any] = field(default_factory=dict)
    """Plain assertions in closed form: `minimum`, `maxLength`, `format`, `pattern` ..."""
    properties: Mapping[str, Field] = field(default_factory=dict)
    additional: Spot | None = ()
    """The schema of other properties; None where there may be none."""
    patterns: Mapping[str, Spot] = field(default_factory=dict)
    items: Spot | None = ()
    """The schema of the elements after `prefix`; None where there may be none."""
    prefix: tuple[Spot, ...] = ()
    unions: tuple[Union, ...] = ()
    choices: tuple[Choice, ...] = ()
    family: Mapping[str, Spot] = field(default_factory=dict)
    """The schemas that extend this one, by the tags under which they may stand in its place."""
    opaque: Mapping[str, tuple[Spot, ...]] = field(default_factory=dict)
    """Schemas under `not`, `contains`, `propertyNames` and the like, compared as a whole."""
    dependent: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    default: Any = ABSENT
    deprecated: bool = False
    sunset: str = ""
    read_only: bool = False
    write_only: bool = False
    origins: Mapping[str, str] = field(default_factory=dict)
    names: tuple[str, ...] = ()
    """Pointers that were passed on the way through references, outermost first."""
    never: bool = False

    @property
    def unknown_names(self) -> dict[str, str]:
        """Names that are required but that no property has, each with the schema that requires it."""
        if self.additional is None:
            return {}
        return {
            name: member.required_at
            for name, member in self.properties.items()
            if not member.declared
        }

    @property
    def says_nothing(self) -> bool:
        """Whether every value is valid."""
        return not (
            self.is_typed
            or self.never
            or self.enum is not None
            or self.facets
            or self.properties
            or self.additional != ()
            or self.patterns
            or self.items != ()
            or self.prefix
            or self.unions
            or self.choices
            or self.opaque
            or self.dependent
        )

    @property
    def nullable(self) -> bool:
        """Whether null is valid beside other values."""
        return "null" in self.types

    def origin(self, keyword: str) -> str:
        """Return the pointer of the schema that says a keyword."""
        return self.origins.get(keyword, self.pointer)


ANYTHING = View(spot=(), pointer="", types=EVERY_TYPE, is_typed=False)
"""What a place demands about which a document says nothing."""
