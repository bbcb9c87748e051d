"""The document that datamodel-code-generator is given: schemas of ours, without a word of the user's document.

Models are `T0`, `T1` there, and keys are `p0`, `p1`. What is spelt already, such as the name of a class in `models`, is
`N0`, `N1`. So no text of the user's document can reach the code on this way.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, assert_never

from generator.python.collect.models import Field, Model, closed_shape
from generator.python.models.directions import Flows
from generator.python.models.plans import recursive_aliases
from generator.python.params.inputs import is_dictionary, reaching, sent_fields, taken_shape
from generator.python.types.annotations import FILE_OR_TEXT_TYPE, FILE_TYPE
from generator.python.types.shapes import (
    Anything,
    JsonText,
    ListOf,
    MapOf,
    Null,
    Ref,
    Scalar,
    Shape,
    TagOf,
    TupleOf,
    UnionOf,
    closed_union,
    members_of,
    parts,
    references,
    with_one_list,
)

Schema = dict[str, Any]

_BASE64 = "byte"
_WITH_FORMAT = {
    "date-time": "datetime",
    "date": "date",
    "time": "time",
    "duration": "timedelta",
    "uuid": "UUID",
    "decimal": "Decimal",
    _BASE64: "bytes",
}
"""What a string of a format may be in Python beside a text."""
_RAW = "binary"


@dataclass(frozen=True, slots=True)
class InputDocument:
    """JSON Schema of the models that requests take, and what its placeholders stand for."""

    schema: Schema
    models: tuple[Model, ...]
    """`T0`, `T1` ..."""
    fields: Mapping[str, tuple[Field, ...]]
    """`p0`, `p1` ... of each class, by the pointer of its model."""
    texts: tuple[str, ...]
    """`N0`, `N1` ..."""


@dataclass(frozen=True, slots=True)
class SchemaBuilder:
    """Turns shapes into schemas; what JSON Schema has no word for becomes a placeholder."""

    numbers: Mapping[str, int]
    spell: Callable[[Shape], str]
    model_name: Callable[[str], str]
    helper: Callable[[str], str]
    enums: frozenset[str]
    aliases: Mapping[str, str]
    texts: list[str] = field(default_factory=list)
    formatted: Mapping[str, Shape] = field(default_factory=dict)
    """What aliases stand for that hold text in a format: a dictionary may have the text itself."""

    def hole(self, text: str) -> Schema:
        """Return a placeholder for the source text of a type."""
        if text not in self.texts:
            self.texts.append(text)
        return {"customTypePath": f"models.N{self.texts.index(text)}"}

    def of(self, shape: Shape, raw: str) -> Schema:
        """Return the schema of a shape; `raw` is what a string of raw bytes is there."""
        match shape:
            case Anything():
                return {}
            case Null():
                return {"type": "null"}
            case Scalar():
                return self.scalar(shape, raw)
            case JsonText():
                return {"type": "string"}
            case TagOf():
                return self.tag(shape)
            case TupleOf(items):
                return self.by_position(items, raw)
            case Ref(pointer):
                return self.reference(pointer)
            case ListOf(item):
                return {"type": "array", "items": self.of(item, raw)}
            case MapOf(value):
                return {"type": "object", "additionalProperties": self.of(value, raw) or True}
            case UnionOf(members):
                known = members_of(self.alternatives(members))
                if len(known) == 1:
                    return self.of(known[0], raw)
                return {"anyOf": [self.of(member, raw) for member in known]}
            case _:
                assert_never(shape)

    def alternatives(self, members: Sequence[Shape]) -> Shape:
        """Return the union of what a caller may give."""
        return with_one_list(closed_union(members))

    def tag(self, shape: TagOf) -> Schema:
        """Return what stands for the tag of a variant."""
        return self.hole(self.spell(shape))

    def by_position(self, items: Sequence[Shape], raw: str) -> Schema:
        """Return the schema of an array whose elements have types of their own."""
        if not items:
            return {"type": "array"}
        return {
            "type": "array",
            "prefixItems": [self.of(item, raw) for item in items],
            "items": False,
            "minItems": len(items),
            "maxItems": len(items),
        }

    def scalar(self, shape: Scalar, raw: str) -> Schema:
        """Return the schema of a scalar."""
        if shape.type != "string":
            return {"type": shape.type}
        if shape.format == _RAW and raw:
            return self.hole(raw)
        # A moment of an object is written with all its digits. Where fewer are wanted, the caller writes the text.
        name = _WITH_FORMAT.get(shape.format, "") if shape.precision is None else ""
        name = "" if shape.format == _BASE64 and raw else name  # in a form, bytes are a file
        text: Schema = {"type": "string"}
        return {"anyOf": [self.hole(self.helper(name)), text]} if name else text

    def reference(self, pointer: str) -> Schema:
        """Return what stands for a model."""
        if pointer in self.enums:
            return self.hole(self.model_name(pointer))
        if pointer in self.aliases:
            # Of an alias that holds itself, datamodel-code-generator forgets what it holds.
            return self.hole(self.aliases[pointer])
        if pointer in self.formatted:
            return self.of(self.formatted[pointer], "")
        if pointer not in self.numbers:
            return self.hole(f"models.{self.model_name(pointer)}")
        return {"$ref": f"#/$defs/T{self.numbers[pointer]}"}


def formatted_aliases(models: Mapping[str, Model]) -> dict[str, Shape]:
    """Return what aliases stand for that hold text in a format, be it through others; none that holds itself."""
    aliases = [model for model in models.values() if model.kind == "alias"]
    circles = recursive_aliases(aliases)
    shapes = {model.pointer: model.shape for model in aliases if model.pointer not in circles}
    formatted = {p for p, shape in shapes.items() if any(map(_is_formatted, parts(shape)))}
    formatted |= reaching({p: set(references(shape)) for p, shape in shapes.items()}, formatted)
    return {pointer: shape for pointer, shape in shapes.items() if pointer in formatted}


def _is_formatted(shape: Shape) -> bool:
    return isinstance(shape, Scalar) and shape.type == "string" and shape.format in _WITH_FORMAT


def input_document(
    models: tuple[Model, ...],
    flows: Flows,
    enums: frozenset[str],
    likes: Mapping[str, str],
    formatted: Mapping[str, Shape],
    *,
    spell: Callable[[Shape], str],
    model_name: Callable[[str], str],
    helper: Callable[[str], str],
) -> InputDocument:
    """Return the document of the models that requests take as dictionaries, enumerations left out.

    Args:
        models: those models.
        flows: which models are parts of forms, where raw bytes are files.
        enums: pointers of the enumerations, which need nobody's answer.
        likes: what the module calls all that may be given for a model.
        formatted: what the aliases of text in a format stand for.
        spell: spells a shape that JSON Schema has no word for.
        model_name: names the model at a pointer.
        helper: names a type that the module imports.
    """
    aliases = {each.pointer: likes[each.pointer] for each in models if not is_dictionary(each)}
    numbers = {model.pointer: number for number, model in enumerate(models)}
    builder = SchemaBuilder(numbers, spell, model_name, helper, enums, aliases, formatted=formatted)
    fields = {model.pointer: sent_fields(model) for model in models if is_dictionary(model)}
    schema: Schema = {}
    for model in models:
        file = FILE_OR_TEXT_TYPE if model.pointer in flows.texts else FILE_TYPE
        raw = helper(file) if model.pointer in flows.forms else ""
        if model.pointer in fields:
            items = fields[model.pointer]
            schema[f"T{numbers[model.pointer]}"] = {
                "type": "object",
                "properties": {
                    f"p{n}": builder.of(closed_shape(i), raw) for n, i in enumerate(items)
                },
                "required": [f"p{n}" for n, item in enumerate(items) if item.required],
            }
        else:
            # Of an object with any keys that is no member, datamodel-code-generator makes an empty dictionary.
            schema[f"T{numbers[model.pointer]}"] = {"anyOf": [builder.of(taken_shape(model), raw)]}
    return InputDocument({"title": "Root", "$defs": schema}, models, fields, tuple(builder.texts))
