"""Unions with properties beside them: every variant has these as well.

`oneOf` with a discriminator and properties of its own means one of several objects, each of which has the
properties of the variant and those of the schema around it.
"""

from __future__ import annotations

from dataclasses import replace

from generator.api.model import Schema
from generator.python.merge import Merger


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
