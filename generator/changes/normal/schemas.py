"""The schemas of one document in their normal forms."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.changes.model import Direction
from generator.changes.normal.digests import Digests
from generator.changes.normal.view import Field, View
from generator.changes.normal.views import Views


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Schemas:
    """The schemas of one document in their normal forms."""

    views: Views
    digests: Digests = field(init=False)

    def __post_init__(self) -> None:
        """Make digests of the same views."""
        object.__setattr__(self, "digests", Digests(self.views))


def visible_fields(view: View, direction: Direction, views: Views) -> dict[str, Field]:
    """Return the properties that messages of a direction carry: requests have none that are read-only."""
    shown = {}
    for name, member in view.properties.items():
        if not member.declared:
            continue  # a name that only `required` knows is a fault of the document
        value = views.of(member.spot)
        hidden = value.read_only if direction == "request" else value.write_only
        if not (hidden and not (value.read_only and value.write_only)):
            shown[name] = member
    return shown
