"""Digests of normal forms: the same for schemas that say the same, up to a depth."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from generator.api.model import ABSENT
from generator.changes.normal.view import Spot, View
from generator.changes.normal.views import Views

DEPTH = 4


class Digests:
    """Digests of the schemas of one document."""

    def __init__(self, views: Views) -> None:
        """Read views."""
        self.views = views
        self._known: dict[tuple[Spot, int], str] = {}

    def of(self, spot: Spot, depth: int = DEPTH) -> str:
        """Return a digest of what holds at a place, as deep as given."""
        key = (spot, depth)
        if key not in self._known:
            self._known[key] = self._make(self.views.of(spot), depth)
        return self._known[key]

    def _make(self, view: View, depth: int) -> str:
        if depth <= 0:
            return "*".join(sorted(view.types))
        inner = depth - 1
        content: dict[str, Any] = {
            "types": sorted(view.types),
            "facets": {key: str(value) for key, value in view.facets.items()},
            "properties": {
                name: [self.of(field.spot, inner), bool(field.required_at)]
                for name, field in view.properties.items()
                if field.declared
            },
            "additional": self._optional(view.additional, inner),
            "patterns": {key: self.of(spot, inner) for key, spot in view.patterns.items()},
            "items": self._optional(view.items, inner),
            "prefix": [self.of(spot, inner) for spot in view.prefix],
            "unions": sorted(
                [union.kind, sorted(self.of(member, inner) for member in union.members)]
                for union in view.unions
            ),
            "opaque": {
                key: sorted(self.of(spot, inner) for spot in spots)
                for key, spots in view.opaque.items()
            },
            "dependent": view.dependent,
            "never": view.never,
        }
        if view.choices:
            content["choices"] = sorted(
                [choice.kind, sorted(sorted(names) for names in choice.sets)]
                for choice in view.choices
            )
        if view.enum is not None:
            content["enum"] = sorted(json.dumps(value, sort_keys=True) for value in view.enum)
        if view.default is not ABSENT:
            content["default"] = view.default
        text = json.dumps(content, sort_keys=True, separators=(",", ":"), default=str)
        return hashlib.blake2b(text.encode(), digest_size=12).hexdigest()

    def _optional(self, spot: Spot | None, depth: int) -> str:
        return "never" if spot is None else self.of(spot, depth)
