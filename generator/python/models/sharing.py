"""Lets operations share what they repeat: of inline schemas that are alike, one becomes a class.

The others stay, under their names, as aliases of it. So nothing is renamed when another operation
begins or ceases to say the same, and a value from one call fits the next.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Any

from generator.api.model import Property, Schema
from generator.python.collect.models import Model
from generator.python.models.directions import Flows
from generator.python.types.shapes import Ref

# What a schema says, with its defaults: most schemas say little.
_COMPARED = tuple((each.name, each.default) for each in fields(Schema) if each.name != "pointer")


def share_models(models: Mapping[str, Model], flows: Flows) -> dict[str, Model]:
    """Return the models; those that an operation before has already are aliases.

    Components keep to themselves: modules would otherwise need each other in circles.
    """
    digests: dict[str, bytes] = {}
    alike: dict[tuple[object, ...], list[str]] = defaultdict(list)
    for pointer, model in models.items():
        if pointer.startswith("/paths/") and model.kind not in ("alias", "family"):
            digest = schema_digest(model.schema, digests)
            alike[digest, flows.direction(pointer)].append(pointer)
    first = {pointer: min(group) for group in alike.values() for pointer in group}
    return {pointer: _shared(model, first) for pointer, model in models.items()}


def _shared(model: Model, first: Mapping[str, str]) -> Model:
    target = first.get(model.pointer, model.pointer)
    if target == model.pointer:
        if not model.tags:
            return model
        # The runtime knows variants by the names of their classes.
        tags = tuple((tag, first.get(pointer, pointer)) for tag, pointer in model.tags)
        return replace(model, tags=tags)
    return Model(
        pointer=model.pointer,
        root=model.root,
        candidates=model.candidates,
        kind="alias",
        schema=Schema(pointer=model.pointer),
        shape=Ref(target),
    )


def schema_digest(schema: Schema, known: dict[str, bytes]) -> bytes:
    """Return a digest of all that a schema says, wherever it stands."""
    found = known.get(schema.pointer)
    if found is None:
        said = ((name, getattr(schema, name), default) for name, default in _COMPARED)
        text = repr(
            [(name, _plain(value, known)) for name, value, default in said if value is not default]
        )
        found = known[schema.pointer] = hashlib.sha256(text.encode()).digest()
    return found


def _plain(value: Any, known: dict[str, bytes]) -> Any:
    match value:
        case Schema():
            return schema_digest(value, known)
        case Property():
            return (value.name, value.required, schema_digest(value.schema, known))
        case tuple():
            return [_plain(item, known) for item in value]
    return value
