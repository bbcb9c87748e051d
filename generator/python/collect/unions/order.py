"""The order in which the variants of a union are tried: what says more comes first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.python.collect.models import Model, stands_for
from generator.python.types.shapes import ANYTHING, ListOf, MapOf, Ref, Shape


def free_last(variants: Sequence[Shape], models: Mapping[str, Model]) -> list[Shape]:
    """Return the variants, those behind that take any object or any list if others describe theirs.

    Pydantic takes the first of several variants that fit alike, and a map of anything fits every object.
    """
    kinds = {variant: _kind(variant, models) for variant in variants}
    told = {kind for kind, is_free in kinds.values() if not is_free}
    return sorted(variants, key=lambda each: kinds[each][1] and kinds[each][0] in told)


def _kind(shape: Shape, models: Mapping[str, Model]) -> tuple[str, bool]:
    """Return whether a shape is an object or a list, and whether it takes any."""
    match stands_for(shape, models):
        case MapOf(item):
            return "object", item == ANYTHING
        case ListOf(item):
            inner = stands_for(item, models)
            return "list", inner in (ANYTHING, MapOf(ANYTHING))
        case Ref():
            return "object", False
        case _:
            return "", False
