"""Annotations: datamodel-code-generator decides the Python type of every distinct shape.

A document has thousands of fields but few shapes (lists of a model, optional timestamps ...), so each
is answered once, with models standing in as `N0`, `N1`. None of a document's text takes part, so none
can reach the code this way. The answers are then spelt in the runtime's types, which give back the
very text that they received. What JSON Schema has no word for that datamodel-code-generator would
turn into a type (arrays by position, JSON inside of a text) is spelt here, around its answers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, assert_never

from generator.python.code import Code, code, join
from generator.python.text.literals import literal
from generator.python.types.answers import answer, canonical
from generator.python.types.imports import call, named
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
)
from generator.system.cache import Cache

MOST_MEMBERS = 100
"""Of a union without parentheses: each nests the ones before it deeper, and pyright reads 256 levels."""
_WIDE = re.compile(rf"\w+(?: \| \w+){{{MOST_MEMBERS},}}")
_PLACEHOLDER = re.compile(r"N(\d+)")
_NAME = re.compile(r"\b([A-Za-z_]\w*)\b")
_IDENTIFIED_FORMATS = frozenset(
    {"date-time", "date", "time", "duration", "uuid", "byte", "binary", "decimal"}
)
Own = JsonText | TupleOf | TagOf | Scalar
"""Shapes that are spelt here; of scalars, text in the URL's Base64 and date-times with a precision."""
Hole = str | Own
"""What stands in an annotation where a placeholder is: a model, by its pointer, or a shape."""

FIELD_TYPES = {
    "float": "Number",
    "int": "Integer",
    "AwareDatetime": "Timestamp",
    "datetime": "Timestamp",
    "seconds": "TimestampSeconds",
    "milliseconds": "TimestampMilliseconds",
    "microseconds": "TimestampMicroseconds",
    "date": "Date",
    "time": "Time",
    "timedelta": "Duration",
    "UUID": "Uuid",
    "Base64Str": "Base64",
    "Base64Bytes": "Base64",
    "bytes": "str",
    "Decimal": "DecimalText",
    "tuple": "Tuple",
    "Base64Url": "Base64Url",
    "JsonText": "JsonText",
}
"""What the models say for what datamodel-code-generator says."""

ARGUMENT_TYPES = {
    "AwareDatetime": "datetime",
    "Base64Str": "Base64",
    "Base64Bytes": "Base64",
    "JsonText": "",
    "list": "Sequence",
    "dict": "Mapping",
}
"""What the signatures of methods say for it: they accept more than they return."""

EXACT_NUMBER = "ExactNumber"
"""What fields and results say for a number that keeps every digit; arguments say `Decimal`."""

FILE_TYPE = "File"
"""What fields of multipart bodies say for raw bytes, as the arguments do."""
FILE_OR_TEXT_TYPE = "FileOrText"
"""What they say where their model is JSON too."""

SUPPORT_TYPES = (frozenset(FIELD_TYPES.values()) | {EXACT_NUMBER}) - {"str"}


class Annotator:
    """Spells shapes as annotations."""

    def __init__(self, shapes: Iterable[Shape], cache: Cache | None) -> None:
        """Get datamodel-code-generator's answers about all shapes."""
        skeletons = {canonical(_skeleton(shape, [])) for shape in shapes}
        self._answers = answer(sorted(skeletons), cache)

    def spell(
        self,
        shape: Shape,
        spelling: Mapping[str, Code],
        model: Callable[[str], Code],
        *,
        has_marks: bool = False,
    ) -> Code:
        """Return the annotation of a shape, types and models spelt as the place wants them.

        With `has_marks` a tag says what the runtime takes for it.
        """
        holes: list[Hole] = []
        answer = self._answers[canonical(_skeleton(shape, holes))]

        def spelt(piece: str) -> Code | str:
            if placeholder := _PLACEHOLDER.fullmatch(piece):
                return self._spell_own(holes[int(placeholder[1])], spelling, model, has_marks)
            return _type(piece, spelling) if piece.isidentifier() else piece

        return code(*map(spelt, _NAME.split(grouped(answer))))

    def _spell_own(
        self,
        hole: Hole,
        spelling: Mapping[str, Code],
        model: Callable[[str], Code],
        has_marks: bool,
    ) -> Code:
        """Spell a model, and what datamodel-code-generator has no type for."""
        inner: tuple[Shape, ...] = ()
        match hole:
            case str():
                return model(hole)
            case TagOf():
                return _tag(hole, has_marks)
            case Scalar(precision=str() as precision):
                outer = spelling.get(precision, named("datetime"))
            case Scalar():
                outer = _type("Base64Url", spelling)
            case JsonText(value):
                outer, inner = _type("JsonText", spelling), (value,)
            case TupleOf(items):
                outer, inner = _type("tuple", spelling), items
            case _:
                assert_never(hole)
        parts = join(
            ", ", (self.spell(item, spelling, model, has_marks=has_marks) for item in inner)
        )
        return code(outer, "[", parts, "]") if outer and parts else parts or outer


def _type(name: str, spelling: Mapping[str, Code]) -> Code:
    return spelling[name] if name in spelling else named(name)


def _tag(tag: TagOf, has_marks: bool) -> Code:
    literals = code(named("Literal"), "[", join(", ", map(literal, tag.values)), "]")
    mark = _mark(tag) if has_marks else ""
    return code(named("Annotated"), "[", literals, ", ", call(mark), "]") if mark else literals


def _mark(tag: TagOf) -> str:
    """Return the function of the runtime that says what a tag may be instead, or has to be exactly."""
    if tag.is_open:
        return "open_tag"
    return "" if all(isinstance(value, str) for value in tag.values) else "exact_tag"


def grouped(text: str) -> str:
    """Return the text of a type, the members of a wide union in groups."""
    return _WIDE.sub(_grouped, text)


def _grouped(match: re.Match[str]) -> str:
    """Put the members of a wide union in groups."""
    members = match[0].split(" | ")
    groups = (
        members[start : start + MOST_MEMBERS] for start in range(0, len(members), MOST_MEMBERS)
    )
    return " | ".join(f"({' | '.join(group)})" for group in groups)


def _skeleton(shape: Shape, holes: list[Hole]) -> dict[str, Any]:
    """Return the JSON Schema of a shape; its models, and what is spelt here, are added to `holes`."""
    match shape:
        case Anything():
            return {}
        case Null():
            return {"type": "null"}
        case (
            JsonText()
            | TupleOf()
            | TagOf()
            | Scalar("string", "base64url")
            | Scalar(precision=str())
        ):
            holes.append(shape)
            return {"customTypePath": f"models.N{len(holes) - 1}"}
        case Scalar(name, format_):
            known = format_ in _IDENTIFIED_FORMATS and name == "string"
            return {"type": name, "format": format_} if known else {"type": name}
        case Ref(pointer):
            holes.append(pointer)
            return {"customTypePath": f"models.N{len(holes) - 1}"}
        case ListOf(item):
            return {"type": "array", "items": _skeleton(item, holes)}
        case MapOf(value):
            return {"type": "object", "additionalProperties": _skeleton(value, holes) or True}
        case UnionOf(members):
            return {"anyOf": [_skeleton(member, holes) for member in members]}
        case _:
            assert_never(shape)
