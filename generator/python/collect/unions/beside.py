"""Unions with properties beside them: every variant has these as well.

`oneOf` with properties of its own means one of several objects, each of which has the properties of the
variant and those of the schema around it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import product

from generator.api.model import Schema
from generator.python.collect.merging.inheriting import inherit, product_size, tells_of_values
from generator.python.collect.merging.merge import MOST_VARIANTS, Merged, Merger
from generator.python.collect.merging.overlays import parts
from generator.python.collect.models import Field, Model
from generator.python.types.shapes import Ref, members_of, union


def variants_with_own(schema: Schema, merger: Merger) -> tuple[tuple[Schema, str], ...]:
    """Return the variants of such a union, and the pointers of the schemas that they refer to.

    There are none where a variant extends the schema, and so is a child of it, or is no object.
    """
    references = [each.reference for each in (*schema.one_of, *schema.any_of)]
    if schema.discriminator is None or len(references) < 2 or not all(references):
        return ()
    own = replace(schema, pointer=f"{schema.pointer}/own", one_of=(), any_of=(), discriminator=None)
    names = merger.merge(own).properties.keys()
    targets = [merger.nodes[reference] for reference in references]
    merged = [merger.merge(target) for target in targets]
    is_child = any(schema.pointer in merger.extended(target) for target in targets)
    if not names or is_child or not all(each.is_object for each in merged):
        return ()
    if all(names <= each.properties.keys() for each in merged):
        return tuple((target, target.pointer) for target in targets)
    return tuple(
        (Schema(pointer=f"{schema.pointer}/variants/{index}", all_of=(own, target)), target.pointer)
        for index, target in enumerate(targets)
    )


def common_variants(merged: Merged, merger: Merger) -> tuple[Schema, ...]:
    """Return the variants of an object, each with what all have; not those that a discriminator refers to.

    There are none where the variants only say which properties go together, where one brings no
    property that the others lack (unless a property has values of its own in each), or where there would
    be too many: one class holds them all then.
    """
    unions = [each for each in merged.unions if any(map(tells_of_values, each))]
    has_references = any(variant.reference for variants in unions for variant in variants)
    if merged.discriminator and has_references:
        return ()
    if not unions or not 1 < product_size(unions) <= MOST_VARIANTS:
        return ()
    around = tuple(parts(merged.schema, merger.nodes, set()))
    own = {item.name for part in around for item in part.properties}
    if not own:
        return ()
    for variants in unions:
        if any(merged.schema.pointer in merger.extended(variant) for variant in variants):
            return ()
        ends = [merger.merge(merger.resolved(variant)) for variant in variants]
        brought = {frozenset(end.properties.keys() - own) for end in ends if end.is_object}
        if _have_tag(ends, merger):
            continue
        if len(brought) < len(variants) or frozenset() in brought:
            return ()
        if merged.required & frozenset().union(*brought) - frozenset.intersection(*brought):
            return ()  # what all need is in one variant only: a value is several variants at once
    place = f"{merged.schema.pointer}/variants"
    return tuple(
        inherit(each, around, f"{place}/{index}") for index, each in enumerate(product(*unions))
    )


def _have_tag(variants: Sequence[Merged], merger: Merger) -> bool:
    """Tell whether a property has values of its own in each of several variants."""
    for name in variants[0].properties:
        schemas = [each.properties.get(name) for each in variants]
        values = [merger.merge(each).enum or () for each in schemas if each is not None]
        keys = [(type(value), repr(value)) for each in values for value in each]
        if len(values) == len(variants) and all(values) and len(set(keys)) == len(keys):
            return True
    return False


def with_common_fields(model: Model, models: Mapping[str, Model]) -> Model:
    """Give a union the fields of its variants, so that a body can be given by its properties."""
    pointers = [each.pointer for each in members_of(model.shape) if isinstance(each, Ref)]
    members = [models[pointer] for pointer in pointers if pointer != model.unknown]
    found: dict[str, list[Field]] = {}
    for member in members:
        for field in member.fields:
            found.setdefault(field.name, []).append(field)
    fields = tuple(
        replace(
            same[0],
            shape=union(*(field.shape for field in same)),
            required=len(same) == len(members) and all(field.required for field in same),
        )
        for same in found.values()
    )
    return replace(model, fields=fields)
