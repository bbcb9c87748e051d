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
from dataclasses import dataclass
from typing import Any, assert_never

from generator.python.text.literals import literal
from generator.python.types.answers import answer, canonical
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
_PLACEHOLDER = re.compile(r"\bN(\d+)\b")
_NAME = re.compile(r"\b[A-Za-z_]\w*\b")
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

_ORIGINS = {
    "Any": "typing",
    "Literal": "typing",
    "Sequence": "collections.abc",
    "Mapping": "collections.abc",
    "datetime": "datetime",
    "date": "datetime",
    "time": "datetime",
    "timedelta": "datetime",
    "UUID": "uuid",
    "Decimal": "decimal",
}
EXACT_NUMBER = "ExactNumber"
"""What fields and results say for a number that keeps every digit; arguments say `Decimal`."""

FILE_TYPE = "File"
"""What fields of multipart bodies say for raw bytes, as the arguments do."""
FILE_OR_TEXT_TYPE = "FileOrText"
"""What they say where their model is JSON too."""

SUPPORT_TYPES = (frozenset(FIELD_TYPES.values()) | {EXACT_NUMBER}) - {"str"}


@dataclass(frozen=True, slots=True)
class Annotation:
    """The source text of a type, and the names in it that need an import: (module, name)."""

    text: str
    imports: tuple[tuple[str, str], ...]


class Annotator:
    """Spells shapes as annotations."""

    def __init__(self, shapes: Iterable[Shape], cache: Cache | None) -> None:
        """Get datamodel-code-generator's answers about all shapes."""
        skeletons = {canonical(_skeleton(shape, [])) for shape in shapes}
        self._answers = answer(sorted(skeletons), cache)

    def spell(
        self,
        shape: Shape,
        types: Mapping[str, str],
        model_name: Callable[[str], str],
        *,
        has_marks: bool = False,
    ) -> Annotation:
        """Return the annotation of a shape, types and models named as the place wants them.

        With `has_marks` a tag says what the runtime takes for it.
        """
        holes: list[Hole] = []
        skeleton = canonical(_skeleton(shape, holes))
        text = _NAME.sub(lambda match: types.get(match[0], match[0]), self._answers[skeleton])
        imports = {
            (origin, name)
            for name in _NAME.findall(text)
            if (origin := _ORIGINS.get(name) or _support(name))
        }
        text = _WIDE.sub(_grouped, text)
        texts: list[str] = []
        for hole in holes:
            own = self._spell_own(hole, types, model_name, has_marks)
            imports |= set(own.imports)
            texts.append(own.text)
        text = _PLACEHOLDER.sub(lambda match: texts[int(match[1])], text)
        return Annotation(text, tuple(sorted(imports)))

    def _spell_own(
        self,
        hole: Hole,
        types: Mapping[str, str],
        model_name: Callable[[str], str],
        has_marks: bool,
    ) -> Annotation:
        """Spell a model, and what datamodel-code-generator has no type for."""
        inner: tuple[Shape, ...] = ()
        match hole:
            case str():
                return Annotation(model_name(hole), ())
            case TagOf():
                return Annotation(_tag(hole, has_marks), tuple(_tag_imports(hole, has_marks)))
            case Scalar(precision=str() as precision):
                name = types.get(precision, "datetime")
            case Scalar():
                name = types.get("Base64Url", "Base64Url")
            case JsonText(value):
                name, inner = types.get("JsonText", "JsonText"), (value,)
            case TupleOf(items):
                name, inner = types.get("tuple", "tuple"), items
            case _:
                assert_never(hole)
        spelt = [self.spell(item, types, model_name, has_marks=has_marks) for item in inner]
        imports = {pair for each in spelt for pair in each.imports}
        if origin := _ORIGINS.get(name) or _support(name):
            imports.add((origin, name))
        text = ", ".join(each.text for each in spelt)
        return Annotation(f"{name}[{text}]" if name and text else text or name, tuple(imports))


def _tag(tag: TagOf, has_marks: bool) -> str:
    text = f"Literal[{', '.join(map(literal, tag.values))}]"
    mark = _mark(tag) if has_marks else ""
    return f"Annotated[{text}, {mark}()]" if mark else text


def _mark(tag: TagOf) -> str:
    """Return the function of the runtime that says what a tag may be instead, or has to be exactly."""
    if tag.is_open:
        return "open_tag"
    return "" if all(isinstance(value, str) for value in tag.values) else "exact_tag"


def _tag_imports(tag: TagOf, has_marks: bool) -> Iterable[tuple[str, str]]:
    yield "typing", "Literal"
    if has_marks and (mark := _mark(tag)):
        yield from (("typing", "Annotated"), ("unions", mark))


def _grouped(match: re.Match[str]) -> str:
    """Put the members of a wide union in groups."""
    members = match[0].split(" | ")
    groups = (
        members[start : start + MOST_MEMBERS] for start in range(0, len(members), MOST_MEMBERS)
    )
    return " | ".join(f"({' | '.join(group)})" for group in groups)


def _support(name: str) -> str:
    """Tell the runtime's types, also where a model of the same name makes them underscored."""
    return "support" if name.removeprefix("_") in SUPPORT_TYPES else ""


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
