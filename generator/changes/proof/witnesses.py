"""Finds witnesses: values that one side takes and the other refuses, because of one edit."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import Any

from generator.changes.comparing.delta import Step
from generator.changes.comparing.draft import SchemaEdit
from generator.changes.model import Direction, Proof
from generator.changes.normal.samples import NoValueError, Samples, number, text
from generator.changes.normal.schemas import Schemas
from generator.changes.normal.view import Spot, View
from generator.changes.proof.judge import Judge, judge_name

_MOST = 60
"""Values that are tried for one edit."""
_MOST_ELEMENTS = 300
_TRIES = 3
"""Values among which the one that is refused for the fewest reasons is chosen."""
_STRINGS = ("", "a", "A", "0", "-", "oarlock", "Oarlock 1", "yesterday", "a b", " ", "ä", "A" * 40)


class Witnesses:
    """Proves edits of messages of one direction."""

    def __init__(self, old: Schemas, new: Schemas, direction: Direction) -> None:
        """Take a harmful value from the side that still allows it: requests from the old one."""
        self.is_request = direction == "request"
        allowing, refusing = (old, new) if self.is_request else (new, old)
        self._samples = Samples(allowing, direction)
        self._allowing = Judge(allowing, direction)
        self._refusing = Judge(refusing, direction)
        self._other = refusing
        self._demanding = Samples(refusing, direction)

    def prove(self, edit: SchemaEdit) -> Proof | None:
        """Return a value that breaks, None where none was found.

        A value that is refused for this edit alone is better than one that other edits break as well.
        """
        allows, refuses = (edit.old, edit.new) if self.is_request else (edit.new, edit.old)
        keyword, name = edit.delta.keyword, edit.delta.name
        if self.is_request and edit.delta.renamed_to:
            name = edit.delta.renamed_to
        best: tuple[int, Any, str] | None = None
        tries = 0
        for value in islice(self._candidates(edit, allows, refuses), _MOST):
            if not self._allowing.accepts(allows, value):
                continue
            outcome = self._refusing.refuses(refuses, value, keyword, name)
            if not outcome:
                continue
            reasons = self._refusing.reasons(refuses, value)
            if best is None or reasons < best[0]:
                best = (reasons, value, outcome)
            tries += 1
            if reasons == 1 or tries == _TRIES:
                break
        if best is None:
            return None
        whole = self._lifted(edit, best[1])
        if whole is None:  # where the value stands, something else allows or refuses it
            return None
        return Proof(
            kind="witness",
            value=whole[0],
            valid="from" if self.is_request else "to",
            message=whole[1],
            judge=judge_name(),
            outcome=best[2],
        )

    def _lifted(self, edit: SchemaEdit, value: Any) -> tuple[Any, str] | None:
        """Return the whole message with a value in it, and its name; None where both sides no longer differ about it.

        The schema of a message does not name those that stand in the place of a base. So there the value is alone.
        """
        if not edit.path:
            return value, edit.slot.key
        allows, refuses = self._roots(edit)
        best: tuple[int, Any] | None = None
        for whole in self._wholes(edit, value):
            reasons = self._refusing.reasons(refuses, whole)
            if (
                reasons
                and self._allowing.accepts(allows, whole)
                and (best is None or reasons < best[0])
            ):
                best = (reasons, whole)
        if best is not None:
            return best[1], edit.slot.key
        return (value, "") if self._stands_in(edit) else None

    def lost_values(self, edit: SchemaEdit) -> list[Any] | None:
        """Return the values of an enumeration inside of a union that no member takes instead.

        None where the edit is another one, or where that cannot be told.
        """
        delta = edit.delta
        values = delta.old_value if self.is_request else delta.new_value
        is_inside = any(step == ("member",) for step, _, _ in edit.path)
        if delta.keyword != "enum" or not values or not is_inside or self._stands_in(edit):
            return None
        return [value for value in values if not self._is_taken(edit, value)]

    def _is_taken(self, edit: SchemaEdit, value: Any) -> bool:
        allows, refuses = self._roots(edit)
        return any(
            self._allowing.accepts(allows, whole) and self._refusing.accepts(refuses, whole)
            for whole in self._wholes(edit, value)
        )

    def _roots(self, edit: SchemaEdit) -> tuple[Spot, Spot]:
        """Return the schemas of the whole message: of the side that allows more, and of the other."""
        _, old, new = edit.path[0]
        return (old, new) if self.is_request else (new, old)

    def _wholes(self, edit: SchemaEdit, value: Any) -> Iterator[Any]:
        """Yield whole messages with a value in them."""
        for both in (True, False):
            whole = value
            with contextlib.suppress(NoValueError):
                for step, old, new in reversed(edit.path):
                    whole = self._around(step, old, new, whole, both=both)
                yield whole

    def _stands_in(self, edit: SchemaEdit) -> bool:
        """Tell whether a schema on the way stands in the place of its base."""
        return any(
            step == ("member",) and self._samples.view(old if self.is_request else new).family
            for step, old, new in edit.path
        )

    def _around(self, step: Step, old: Spot, new: Spot, value: Any, *, both: bool) -> Any:
        """Put a value where a step leads, into what one side demands, or both do."""
        spot, other = (old, new) if self.is_request else (new, old)
        kind, *rest = step
        view = self._samples.view(spot)
        if kind == "member":
            if isinstance(value, dict) and view.properties:
                return {**self._samples.object_of(view), **value}
            return value
        if kind == "items":
            least = int(view.facets.get("minItems", 0))
            prefix = [self._samples.minimal(inner) for inner in view.prefix]
            return [*prefix, value] if least <= len(prefix) + 1 else [*prefix, *[value] * least]
        if kind == "prefix":
            before = [self._samples.minimal(inner) for inner in view.prefix[: int(rest[0])]]
            return [*before, value]
        name = rest[0] if kind == "property" else "key"
        if kind == "pattern":
            from generator.changes.normal.patterns import matching_text

            name = matching_text(rest[0]) or "key"
        base = self._samples.minimal(spot, kind="object")
        if not isinstance(base, dict):
            raise NoValueError
        if both:
            demanded = self._demanding.minimal(other, kind="object")
            base = {**demanded, **base} if isinstance(demanded, dict) else base
        return {**base, name: value}

    def _candidates(self, edit: SchemaEdit, allows: Spot, refuses: Spot) -> Iterator[Any]:
        """Yield values that tell the sides apart if anything does, the likeliest first."""
        if edit.delta.rule.startswith("enum-value"):
            yield from (edit.delta.old_value if self.is_request else edit.delta.new_value) or ()
        here, there = self._samples.view(allows), self._other.views.of(refuses)
        with contextlib.suppress(NoValueError):
            yield from self._likely(edit, allows, refuses, here, there)
        yield from self._samples.all_kinds(allows)
        if "string" in here.types and here.enum is None:
            yield from _STRINGS

    def _likely(
        self, edit: SchemaEdit, allows: Spot, refuses: Spot, here: View, there: View
    ) -> Iterator[Any]:
        delta = edit.delta
        match delta.keyword:
            case "type":
                for kind in sorted(here.types - there.types):
                    value = self._samples.minimal(allows, kind=kind)
                    yield value + 0.5 if kind == "number" and value is not None else value
                    yield value
            case "enum":
                yield from (v for v in here.enum or () if v not in (there.enum or ()))
                yield from self._others(here)
            case "required" | "additionalProperties" | "properties":
                yield from self._without(edit, refuses)
                yield from self._objects(edit, allows, here)
            case "oneOf" | "anyOf":
                member = delta.old_member if self.is_request else delta.new_member
                if member:
                    yield from self._samples.all_kinds(member)
                yield from self._chosen(here)
                yield from self._overlaps(here)
            case "prefixItems" | "items" | "uniqueItems":
                yield from self._arrays(here)
            case "not" | "contains" | "if" | "propertyNames" | "dependentSchemas":
                yield from self._against(delta.keyword, allows, here, there)
            case "patternProperties":
                yield from self._at_patterns(allows, here, there)
            case "dependentRequired":
                base = self._samples.minimal(allows, kind="object")
                yield {**base, delta.name: self._property(here, delta.name)}
            case _:
                yield from self._at_bounds(delta.keyword, here, there)

    def _at_patterns(self, allows: Spot, here: View, there: View) -> Iterator[Any]:
        """Yield objects with a key of each pattern, and a value of any kind."""
        from generator.changes.normal.patterns import matching_text

        for pattern in sorted({*here.patterns, *there.patterns}):
            name = matching_text(pattern)
            base = self._samples.minimal(allows, kind="object")
            if name and isinstance(base, dict):
                others: tuple[Any, ...] = ("oarlock", 7, 0.5, True, [], {}, None)
                yield from ({**base, name: value} for value in others)

    def _chosen(self, here: View) -> Iterator[Any]:
        """Yield objects that have just the properties that each choice names."""
        for choice in here.choices:
            for names in sorted(map(sorted, choice.sets)):
                alone = replace(choice, sets=frozenset({frozenset(names)}))
                others = tuple(each for each in here.choices if each != choice)
                yield self._samples.object_of(replace(here, choices=(alone, *others)))

    def _overlaps(self, here: View) -> Iterator[Any]:
        """Yield objects that may satisfy two members of a union at once."""
        members = [member for union in here.unions for member in union.members]
        values = [self._samples.minimal(member) for member in members[:12]]
        found = [value for value in values if isinstance(value, dict)]
        for index, value in enumerate(found):
            for other in found[index + 1 :]:
                yield {**value, **other}

    def _property(self, view: View, name: str) -> Any:
        field = view.properties.get(name)
        if field is not None:
            return self._samples.minimal(field.spot)
        return "text" if view.additional is None else self._samples.minimal(view.additional)

    def _others(self, here: View) -> Iterator[Any]:
        """Yield values beside an enumeration."""
        if here.enum is None:
            yield from (
                "oarlock",
                text(here),
                number(here, is_integer="integer" in here.types),
                7,
                True,
            )

    def _without(self, edit: SchemaEdit, refuses: Spot) -> Iterator[Any]:
        """Yield what the other side demands but for one property, so that nothing else is amiss."""
        with contextlib.suppress(NoValueError):
            demanded = self._demanding.minimal(refuses, kind="object")
            if isinstance(demanded, dict) and edit.delta.name:
                yield {key: value for key, value in demanded.items() if key != edit.delta.name}

    def _objects(self, edit: SchemaEdit, allows: Spot, here: View) -> Iterator[Any]:
        name = edit.delta.name
        for full in (False, True):
            base = self._samples.minimal(allows, kind="object", full=full)
            if not isinstance(base, dict):
                return
            field = here.properties.get(name)
            if field is None or not field.required_at:
                yield {key: value for key, value in base.items() if key != name}
            if field is not None:
                yield {**base, name: self._samples.minimal(field.spot)}
            elif name and here.additional is not None:
                yield {**base, name: self._samples.minimal(here.additional)}
            if here.additional is not None:
                yield {**base, "oarlock": self._samples.minimal(here.additional)}

    def _arrays(self, here: View) -> Iterator[Any]:
        for size in range(4):
            try:
                value = self._samples.sized(here, size)
            except NoValueError:
                return
            yield value
        if here.items is not None:
            for item in self._samples.all_kinds(here.items):
                yield [item]
                yield [item, item]

    def _against(self, keyword: str, allows: Spot, here: View, there: View) -> Iterator[Any]:
        """Yield what a schema under a keyword speaks about, and what it does not."""
        other = Samples(self._other, self._samples.direction)
        spots = [
            spot for key, each in there.opaque.items() if key.startswith(keyword) for spot in each
        ]
        for spot in spots:
            for value in islice(other.all_kinds(spot), 10):
                yield value
                if isinstance(value, dict):
                    for full in (False, True):
                        base = self._samples.minimal(allows, full=full)
                        if isinstance(base, dict):
                            yield {**base, **value}
                elif isinstance(value, str) and keyword == "propertyNames":
                    yield {f"{value} !": self._property(here, "")}
        if keyword == "propertyNames":
            for each in ("", "a", "A b", "0", "oarlock-key", "x" * 80):
                yield {each: self._property(here, each)}
        if "array" in here.types:
            yield from self._arrays(here)

    def _at_bounds(self, keyword: str, here: View, there: View) -> Iterator[Any]:
        limit = there.facets.get(keyword)
        match keyword:
            case "minimum" | "exclusiveMinimum" | "maximum" | "exclusiveMaximum":
                for value in (limit, here.facets.get(keyword)):
                    if value is not None:
                        yield from (value - 1, value + 1, value, value - 0.5, value + 0.5)
                yield from (0, -1, 1, 10**6, -(10**6), 0.5)
            case "minLength" | "maxLength":
                for size in _sizes(limit):
                    value = text(here, size)
                    yield value
                    yield (value * (size // max(len(value), 1) + 1))[:size]
            case (
                "minItems"
                | "maxItems"
                | "minProperties"
                | "maxProperties"
                | "minContains"
                | "maxContains"
            ):
                for size in _sizes(limit):
                    if size <= _MOST_ELEMENTS:
                        yield self._samples.sized(here, size)
            case "multipleOf":
                step = here.facets.get("multipleOf", 1)
                yield from (step, step * 2, step * 3, step * 5, 0.5, 0.001)
            case "format":
                yield from (2**31, 2**63, -(2**31) - 1, *_STRINGS, text(here))
            case "pattern":
                yield text(here)
                yield text(here, 3)
                yield from _STRINGS


def _sizes(limit: Any) -> tuple[int, ...]:
    if not isinstance(limit, int | float):
        return (0, 1, 2, 5)
    size = int(limit)
    return tuple(each for each in (size + 1, size - 1, size) if 0 <= each <= 100_000)
