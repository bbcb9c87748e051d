"""Judges values by both sides' schemas; the judge is a library that knows nothing of Oarlock."""

from __future__ import annotations

from itertools import islice
from typing import Any

from generator.changes.model import Direction
from generator.changes.normal.schemas import Schemas
from generator.changes.normal.view import Spot
from generator.changes.proof.laws import Laws

# What a keyword of ours is called where a value is refused.
_ALSO = {
    "additionalProperties": {"additionalProperties", "required", "properties"},
    "required": {"required"},
    "properties": {"required", "additionalProperties"},
    "format": {"format", "minimum", "maximum", "type"},
    "minimum": {"minimum", "exclusiveMinimum"},
    "maximum": {"maximum", "exclusiveMaximum"},
    "exclusiveMinimum": {"minimum", "exclusiveMinimum"},
    "exclusiveMaximum": {"maximum", "exclusiveMaximum"},
    "enum": {"enum", "const"},
    "if": {"if", "then", "else"},
    "prefixItems": {"prefixItems", "items"},
    "minContains": {"minContains", "contains"},
    "maxContains": {"maxContains", "contains"},
}


# Keywords with schemas of their own: what refuses a value stands in these.
_NESTED = frozenset({"anyOf", "oneOf", "propertyNames", "dependentSchemas", "contains"})


_UNIONS = frozenset({"anyOf", "oneOf"})


def judge_name() -> str:
    """Name the judge with its release."""
    from importlib.metadata import version

    return f"jsonschema-rs {version('jsonschema-rs')}"


class Judge:
    """Validators of one document, for messages of one direction."""

    def __init__(self, schemas: Schemas, direction: Direction) -> None:
        """Judge by the schemas of one side."""
        self._laws = Laws(schemas, direction)
        self._known: dict[Spot, Any] = {}

    def _validator(self, spot: Spot) -> Any:
        if spot not in self._known:
            self._known[spot] = self._compiled(spot)
        return self._known[spot]

    def _compiled(self, spot: Spot) -> Any:
        from jsonschema_rs import Draft202012Validator

        law = self._laws.of(spot)
        if law is None:
            return None
        try:
            return Draft202012Validator(law, validate_formats=True)
        except Exception:  # noqa: BLE001 - a pattern that the judge cannot read: nothing is proven by it
            return None

    def accepts(self, spot: Spot, value: Any) -> bool:
        """Tell whether a value is valid at a place; False also where that cannot be told."""
        validator = self._validator(spot)
        return validator is not None and bool(validator.is_valid(value))

    def refuses(self, spot: Spot, value: Any, keyword: str = "", name: str = "") -> str:
        """Return why a value is refused; empty if it is not, or only for other reasons.

        Args:
            spot: the place.
            value: the value.
            keyword: the assertion that has to refuse the value; any if empty.
            name: the property that has to be missing, if the keyword is "required".
        """
        validator = self._validator(spot)
        if validator is None:
            return ""
        wanted = _ALSO.get(keyword, {keyword})
        for error in validator.iter_errors(value):
            said = {str(part) for part in (*error.schema_path, *error.evaluation_path)}
            if keyword == "required" and name and not said & _UNIONS:
                if "required" in said and f'"{name}"' in str(error.message):
                    return _shortened(str(error.message))
            elif not keyword or keyword in _NESTED or said & (wanted | _UNIONS):
                return _shortened(str(error.message))
        return ""

    def reasons(self, spot: Spot, value: Any) -> int:
        """Return for how many reasons a value is refused, of which two are counted."""
        validator = self._validator(spot)
        if validator is None:
            return 0
        return sum(1 for _ in islice(validator.iter_errors(value), 2))


def _shortened(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 160 else f"{text[:157]}..."
