"""Writes normal forms as JSON Schema (2020-12), so that a library of others can judge values by them."""

from __future__ import annotations

from typing import Any

from generator.changes.model import Direction
from generator.changes.normal.numbers import INTEGER_FORMATS
from generator.changes.normal.schemas import Schemas, visible_fields
from generator.changes.normal.view import EVERY_TYPE, Spot, View

_PLAIN = frozenset(
    """
    minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minLength maxLength minItems maxItems
    uniqueItems minProperties maxProperties minContains maxContains
    """.split()
)
_MOST = 4000


class Laws:
    """The JSON Schemas of one document's normal forms, for messages of one direction."""

    def __init__(self, schemas: Schemas, direction: Direction) -> None:
        """Write schemas as messages of a direction see them."""
        self.schemas = schemas
        self.direction = direction
        self._known: dict[Spot, tuple[dict[str, Any], tuple[Spot, ...]]] = {}
        self._numbers: dict[Spot, int] = {}

    def of(self, spot: Spot) -> dict[str, Any] | None:
        """Return the whole schema of a place; None where it reaches more than a proof is worth."""
        definitions: dict[str, Any] = {}
        waiting = [spot]
        while waiting:
            each = waiting.pop()
            name = str(self._number(each))
            if name in definitions:
                continue
            definitions[name], inner = self._law(each)
            waiting += inner
            if len(definitions) > _MOST:
                return None
        return {"$ref": f"#/$defs/{self._number(spot)}", "$defs": definitions}

    def _number(self, spot: Spot) -> int:
        return self._numbers.setdefault(spot, len(self._numbers))

    def _law(self, spot: Spot) -> tuple[dict[str, Any], tuple[Spot, ...]]:
        if spot not in self._known:
            writer = _Writer(self)
            self._known[spot] = writer.law(self.schemas.views.of(spot)), tuple(writer.inner)
        return self._known[spot]


class _Writer:
    """Writes one view, noting what it refers to."""

    def __init__(self, laws: Laws) -> None:
        self.laws = laws
        self.inner: list[Spot] = []

    def law(self, view: View) -> dict[str, Any]:
        if view.never:
            return {"not": {}}
        if not view.spot:
            return {}
        law = self._value(view)
        if view.nullable and view.is_typed:
            return {"anyOf": [{"type": "null"}, law]}
        return law

    def _value(self, view: View) -> dict[str, Any]:
        law: dict[str, Any] = {}
        kinds = view.types - {"null"}
        if view.enum is not None:
            law["enum"] = list(view.enum)
        elif view.is_typed and kinds != EVERY_TYPE - {"null"}:
            law["type"] = sorted(kinds) if kinds else "null"
        self._facets(view, law)
        self._object(view, law)
        self._array(view, law)
        if view.choices:
            law["allOf"] = [
                {choice.kind: [{"required": sorted(names)} for names in choice.sets]}
                for choice in view.choices
            ]
        if view.unions:
            law.setdefault("allOf", []).extend(
                {union.kind: [self._ref(member) for member in union.members]}
                for union in view.unions
            )
        self._opaque(view, law)
        return law

    def _ref(self, spot: Spot) -> dict[str, Any]:
        self.inner.append(spot)
        return {"$ref": f"#/$defs/{self.laws._number(spot)}"}  # noqa: SLF001 - one pair of classes

    def _facets(self, view: View, law: dict[str, Any]) -> None:
        for keyword, value in view.facets.items():
            if keyword in _PLAIN:
                law[keyword] = value
            elif keyword == "pattern":
                patterns = value if isinstance(value, tuple) else (value,)
                law["pattern"] = patterns[0]
                if len(patterns) > 1:
                    law.setdefault("allOf", []).extend({"pattern": text} for text in patterns[1:])
            elif keyword == "format" and value in INTEGER_FORMATS:
                if "integer" in view.types or "number" in view.types:
                    law["minimum"] = max(law.get("minimum", -(2**70)), -INTEGER_FORMATS[value])
                    law["maximum"] = min(law.get("maximum", 2**70), INTEGER_FORMATS[value] - 1)
            elif keyword == "format":
                law["format"] = value

    def _object(self, view: View, law: dict[str, Any]) -> None:
        if "object" not in view.types or view.enum is not None:
            return
        fields = visible_fields(view, self.laws.direction, self.laws.schemas.views)
        if fields:
            law["properties"] = {name: self._ref(field.spot) for name, field in fields.items()}
        required = [name for name, field in fields.items() if field.required_at]
        required += view.unknown_names
        if required:
            law["required"] = required
        if view.additional is None:
            law["additionalProperties"] = False
        elif view.additional:
            law["additionalProperties"] = self._ref(view.additional)
        if view.patterns:
            law["patternProperties"] = {
                pattern: self._ref(spot) for pattern, spot in view.patterns.items()
            }
        if view.dependent:
            law["dependentRequired"] = {key: list(names) for key, names in view.dependent.items()}

    def _array(self, view: View, law: dict[str, Any]) -> None:
        if "array" not in view.types or view.enum is not None:
            return
        if view.prefix:
            law["prefixItems"] = [self._ref(spot) for spot in view.prefix]
        if view.items is None:
            law["items"] = False
        elif view.items:
            law["items"] = self._ref(view.items)

    def _opaque(self, view: View, law: dict[str, Any]) -> None:
        for keyword, spots in view.opaque.items():
            plain, _, name = keyword.partition("/")
            for spot in spots:
                if plain == "dependentSchemas":
                    law.setdefault(plain, {})[name] = self._ref(spot)
                elif plain in law:
                    law.setdefault("allOf", []).append({plain: self._ref(spot)})
                else:
                    law[plain] = self._ref(spot)
