"""Which schemas allow null and nothing else: the variants that only say "or null".

3.1 has a type for null; before, a union says "or null" with an enumeration that holds nothing but
null, or with a variant that is nullable and describes no other value.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from generator.api.model import Schema
from generator.python.collect.merging.overlays import has_structure, is_words


def without_nulls(
    variants: Sequence[Schema], nodes: Mapping[str, Schema]
) -> tuple[tuple[Schema, ...], bool]:
    """Return the variants that allow more than null, and whether one allows only null.

    Variants that allow no value at all are left out too.
    """
    nulls = {each.pointer for each in variants if _is_null(each, variants, nodes)}
    kept = (each for each in variants if each.pointer not in nulls and not each.is_never)
    return tuple(kept), bool(nulls)


def _is_null(schema: Schema, variants: Sequence[Schema], nodes: Mapping[str, Schema]) -> bool:
    target = _end(schema, nodes)
    if target.types == ("null",):
        return True
    if target.enum is not None:
        return not target.enum and target.nullable
    if len(variants) == 1 or not target.nullable or not is_words(replace(target, types=())):
        return False
    if target.types == ("object",) and target.additional is None and target is schema:
        # The object itself is described by the other variants.
        return all(each is schema or each.reference for each in variants)
    return not target.types


def _end(schema: Schema, nodes: Mapping[str, Schema]) -> Schema:
    """Follow references, and `allOf` of one schema, where nothing else stands beside them."""
    seen: set[str] = set()
    while schema.pointer not in seen:
        seen.add(schema.pointer)
        if _says_more(schema):
            break
        if schema.reference and not schema.all_of:
            schema = nodes[schema.reference]
        elif len(schema.all_of) == 1 and not schema.reference:
            schema = schema.all_of[0]
    return schema


def _says_more(schema: Schema) -> bool:
    """Tell whether a schema demands anything beside what it refers to or consists of."""
    is_union = schema.one_of or schema.any_of
    return bool(schema.types or schema.format or is_union) or (
        schema.enum is not None or has_structure(schema)
    )
