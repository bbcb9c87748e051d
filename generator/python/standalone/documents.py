"""The document that datamodel-code-generator is given for models alone: of placeholders, as that of `params` is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from generator.options import Models
from generator.python.collect.models import Model
from generator.python.params.documents import InputDocument, Schema, SchemaBuilder
from generator.python.text.literals import literal
from generator.python.types.shapes import ANYTHING, MapOf, Scalar, Shape, TagOf, closed_union

_PYDANTIC_FORMATS = frozenset("date-time date time uuid decimal byte binary".split())
"""Durations stay text: pydantic would make 30 days of a month."""
_STRUCT_TYPES = {
    "date-time": "datetime",
    "date": "date",
    "time": "time",
    "uuid": "UUID",
    "decimal": "Decimal",
}
"""What msgspec decodes from text, where datamodel-code-generator says `str`."""


@dataclass(frozen=True, slots=True)
class _Builder(SchemaBuilder):
    kind: Models = "pydantic"

    def of(self, shape: Shape, raw: str) -> Schema:
        if shape == MapOf(ANYTHING) and self.kind == "msgspec":
            # Of an object of anything in a list, it would make a struct.
            return {"type": "object", "additionalProperties": self.hole("Any")}
        return SchemaBuilder.of(self, shape, raw)

    def alternatives(self, members: Sequence[Shape]) -> Shape:
        return closed_union(members)

    def tag(self, shape: TagOf) -> Schema:
        return self.hole(f"Literal[{', '.join(map(literal, shape.values))}]")

    def scalar(self, shape: Scalar, raw: str) -> Schema:  # noqa: ARG002 - raw bytes are no files here
        if shape.type != "string" or self.kind in ("dataclass", "typeddict"):
            return {"type": shape.type}
        if self.kind == "msgspec":
            name = _STRUCT_TYPES.get(shape.format)
            return self.hole(name) if name else {"type": "string"}
        known = shape.format in _PYDANTIC_FORMATS
        return {"type": "string", "format": shape.format} if known else {"type": "string"}

    def reference(self, pointer: str) -> Schema:
        if pointer in self.numbers:
            return {"$ref": f"#/$defs/T{self.numbers[pointer]}"}
        return self.hole(self.model_name(pointer))


ALIASES = "A"
"""The class of the document whose fields are the aliases."""
EXTRA = "E"
"""With its number, the class whose only field is what holds the further properties of a class."""


def _object(properties: Schema, required: list[str]) -> Schema:
    return {"type": "object", "properties": properties, "required": required}


def models_document(
    models: Sequence[Model],
    kind: Models,
    is_required: Callable[[Model, Any], bool],
    model_name: Callable[[str], str],
) -> InputDocument:
    """Return the document of classes and aliases; what is an alias is a placeholder wherever it is named.

    Args:
        models: classes and aliases.
        kind: what they become.
        is_required: tells whether a property has to be there.
        model_name: names the model at a pointer.
    """
    classes = [model.pointer for model in models if model.kind == "class"]
    numbers = {model.pointer: number for number, model in enumerate(models)}
    builder = _Builder(
        {pointer: numbers[pointer] for pointer in classes},
        lambda _: "",
        model_name,
        lambda name: name,
        frozenset(),
        {},
        kind=kind,
    )
    schema: Schema = {}
    aliases: Schema = {}
    for model in models:
        if model.kind != "class":
            aliases[f"p{numbers[model.pointer]}"] = builder.of(model.shape, "")
            continue
        schema[f"T{numbers[model.pointer]}"] = _object(
            {f"p{n}": builder.of(i.shape, "") for n, i in enumerate(model.fields)},
            [f"p{n}" for n, i in enumerate(model.fields) if is_required(model, i)],
        )
        if model.extra is not None:
            extra = builder.of(MapOf(model.extra), "")
            schema[f"{EXTRA}{numbers[model.pointer]}"] = _object({"p0": extra}, ["p0"])
    # As the fields of a class, because some aliases would become classes themselves.
    if aliases:
        schema[ALIASES] = _object(aliases, list(aliases))
    fields = {model.pointer: model.fields for model in models}
    return InputDocument(
        {"title": "Root", "$defs": schema}, tuple(models), fields, tuple(builder.texts)
    )
