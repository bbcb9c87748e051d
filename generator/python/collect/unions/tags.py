"""Tags: the fields that tell the variants of a union apart, and the variant that is none of them.

A tag is closed, so that type checkers know the class of a value once they know its tag, and it is filled
in where it can only be one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from generator.api.model import Property, Schema
from generator.python.collect.models import Field, Model, Tag, resolved
from generator.python.types.shapes import (
    NULL,
    Ref,
    Scalar,
    TagOf,
    UnionOf,
    references,
    shape_of,
    tag_of,
    union,
)

UNKNOWN_TAG = "<unknown>"
"""The tag that type checkers take for that of an unknown variant; the runtime knows it too."""

Constants = Callable[[str, str], tuple[Tag, ...]]
"""Tells the only values that a property of a schema may be."""


def unknown_variant(union_: Model, tag: str) -> Model:
    """Return the class of the values of a union whose tag no variant has."""
    schema = Schema(
        pointer=f"{union_.pointer}/unknown",
        description=f"A value whose `{tag}` the document does not know; all that came is kept.",
        properties=(Property(name=tag, schema=Schema(pointer=""), required=True),),
    )
    item = Field(
        name=tag,
        shape=tag_of((UNKNOWN_TAG,), is_open=True),
        schema=Schema(pointer=schema.pointer),
        required=True,
    )
    return Model(
        pointer=schema.pointer,
        root=union_.root,
        candidates=tuple(f"Unknown{name}" for name in union_.candidates),
        kind="class",
        schema=schema,
        fields=(item,),
        is_derived=True,
    )


def closed(
    models: Mapping[str, Model], constants: Constants, is_kept: Callable[[str], bool]
) -> dict[str, Model]:
    """Return the models; the tag of what a union or family chooses is one of its own values.

    Args:
        models: all models, by their pointers.
        constants: tells what the document allows for a property of a schema.
        is_kept: tells the pointers that something else than a tag may refer to.
    """
    tags: dict[tuple[str, str], dict[tuple[type, Tag], Tag]] = defaultdict(dict)
    foreign: dict[tuple[str, str], set[tuple[type, Tag]]] = defaultdict(set)
    for model in models.values():
        keys = {(type(tag), tag) for tag, _ in model.tags}
        for tag, pointer in model.tags:
            end = resolved(Ref(pointer), models) if pointer in models else None
            if end is not None and end.kind == "class" and end.pointer != _base(model):
                tags[end.pointer, model.tag][type(tag), tag] = tag
                foreign[end.pointer, model.tag] |= keys
        for pointer in references(model.shape) if model.kind == "tagged" else ():
            tags.setdefault((pointer, model.tag), {})
            foreign[pointer, model.tag] |= keys
    result = dict(models)
    for (pointer, name), values in tags.items():
        own = constants(pointer, name)
        for value in own:
            key = (type(value), value)
            if key not in foreign[pointer, name]:
                values[key] = value
        if not values or result[pointer].kind != "class":
            continue
        is_open = not own or any((type(value), value) not in values for value in own)
        shape = tag_of(values.values(), is_open=is_open)
        result[pointer] = _with_tag(result[pointer], name, shape)
    return _without_loose(result, models, is_kept)


def _base(model: Model) -> str:
    return model.shape.pointer if model.kind == "family" and isinstance(model.shape, Ref) else ""


def _with_tag(model: Model, name: str, tag: TagOf) -> Model:
    """Return a class whose tag is closed; what only a union knows is a field too."""
    fields = [_tagged_field(item, tag) if item.name == name else item for item in model.fields]
    if all(item.name != name for item in fields):
        schema = Schema(pointer=f"{model.pointer}/discriminator")
        fields.insert(0, Field(name=name, shape=tag, schema=schema, required=True))
    return replace(model, fields=tuple(fields))


def _tagged_field(item: Field, tag: TagOf) -> Field:
    is_nullable = isinstance(item.shape, UnionOf) and NULL in item.shape.members
    only = len(tag.values) == 1
    return replace(
        item,
        shape=union(tag, NULL) if is_nullable else tag,
        required=item.required or (only and not is_nullable),
    )


def _without_loose(
    models: Mapping[str, Model], before: Mapping[str, Model], is_kept: Callable[[str], bool]
) -> dict[str, Model]:
    """Leave out the enumerations of tags that nothing refers to any more."""
    wanted = {pointer for model in models.values() for pointer in model.references()}
    loose = {
        pointer
        for pointer, model in models.items()
        if model.kind == "enum" and pointer not in wanted and not is_kept(pointer)
    }
    if not loose:
        return dict(models)
    once = {pointer for model in before.values() for pointer in model.references()}
    loose &= once
    return {pointer: model for pointer, model in models.items() if pointer not in loose}


def constant_of(item: Field, models: Mapping[str, Model]) -> Any:
    """Return the only value of a field that is always there, None where it may have others."""
    if not item.required:
        return None
    if isinstance(item.shape, TagOf):
        return item.shape.values[0] if len(item.shape.values) == 1 else None
    if item.shape == Scalar("boolean") and len(item.schema.enum or ()) == 1:
        return (item.schema.enum or ())[0]
    model = resolved(item.shape, models)
    if model is None or model.kind != "enum" or len(model.values) != 1:
        return None
    if model.schema.one_of or model.schema.any_of:
        return None  # beside the value, a variant may allow others
    value = model.values[0]
    is_only = isinstance(value, str | int) and model.shape == shape_of(value)
    return value if is_only and isinstance(model.shape, Scalar) else None


def needs_unknown(members: Iterable[object], tagged: Iterable[str]) -> bool:
    """Tell whether a value with another tag is none of a union's members: all are objects with tags."""
    known = set(tagged)
    return all(isinstance(member, Ref) and member.pointer in known for member in members)
