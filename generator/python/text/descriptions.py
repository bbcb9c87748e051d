"""Words for people: what the docstrings say of schemas, parameters and operations."""

from __future__ import annotations

import json
import textwrap
from typing import Any

from generator.api.model import ABSENT, Operation, Parameter, Schema
from generator.python.names.identifiers import words
from generator.python.text.literals import WIDTH, SpecText

_LONG = 200
"""Characters of a list or an object that a docstring shows."""
_BOUNDS = {
    "minimum": "at least {}",
    "exclusiveMinimum": "more than {}",
    "maximum": "at most {}",
    "exclusiveMaximum": "less than {}",
    "multipleOf": "a multiple of {}",
    "minLength": "at least {} characters",
    "maxLength": "at most {} characters",
    "minItems": "at least {} items",
    "maxItems": "at most {} items",
    "minProperties": "at least {} entries",
    "maxProperties": "at most {} entries",
    "pattern": "matching {}",
}


def describe_schema(schema: Schema) -> SpecText:
    """Return a schema's description, with what its constraints and default say."""
    parts = [schema.description.strip() or _title(schema), *_remarks(schema), _values(schema)]
    return SpecText("\n\n".join(part for part in parts if part))


def describe_field(schema: Schema) -> SpecText:
    """Return a property's description; empty where the document says nothing of it."""
    description = schema.description.strip()
    remarks = " ".join(_remarks(schema))
    return SpecText("\n\n".join(part for part in (description, remarks) if part))


def describe_parameter(parameter: Parameter) -> SpecText:
    """Return a parameter's description, with what its schema adds."""
    parts = [parameter.description.strip()]
    schema = parameter.schema
    if schema is not None:
        if not parts[0]:
            parts[0] = schema.description.strip()
        parts.extend(_remarks(schema))
    if parameter.deprecated and not (schema and schema.deprecated):
        parts.append("Deprecated.")
    return SpecText(" ".join(part for part in parts if part))


def describe_operation(operation: Operation, remark: str = "") -> SpecText:
    """Return the summary as a sentence, the description, and a remark of ours."""
    summary, description = operation.summary.strip(), operation.description.strip()
    if not summary:
        summary, _, description = description.partition("\n")
    if summary and summary[-1] not in ".!?:":
        summary += "."
    if not summary:
        summary = f"{operation.method} {operation.path}"
    deprecated = "Deprecated." if operation.deprecated else ""
    parts = [
        summary,
        deprecated,
        description if description.strip(". ") != summary.strip(". ") else "",
        remark,
    ]
    return SpecText("\n\n".join(part.strip() for part in parts if part.strip()))


def _values(schema: Schema) -> str:
    """Return what is known of the values of an enumeration beyond what they say themselves."""
    notes = [
        (json.dumps(note.value, ensure_ascii=False), note.name, note.description)
        for note in schema.enum_notes
    ]
    if not any(description or _is_telling(value, name) for value, name, description in notes):
        return ""
    lines = [_value(value, ": ".join(filter(None, said))) for value, *said in notes]
    return "\n".join(["Values:", *lines])


def _is_telling(value: str, name: str) -> bool:
    """Tell whether a name says more than its value."""
    said = "".join(words(name)).lower()
    return bool(said) and said != "".join(words(value)).lower()


def _value(value: str, text: str) -> str:
    return textwrap.fill(
        f"- {value}: {text}",
        WIDTH,
        subsequent_indent="  ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def _title(schema: Schema) -> str:
    """Return a title that says more than the name does."""
    return schema.title.strip() if " " in schema.title.strip() else ""


def _remarks(schema: Schema) -> list[str]:
    bounds = [
        text.format(_number(value))
        for key, value in schema.constraints
        if (text := _BOUNDS.get(key)) and not (key.startswith("min") and value == 0)
    ]
    remarks = []
    if bounds:
        joined = ", ".join(bounds)
        remarks.append(joined[0].upper() + joined[1:] + ".")
    if schema.default is not ABSENT and schema.default is not None:
        remarks.append(f"Default: {_shown(schema.default)}.")
    if schema.deprecated:
        remarks.append("Deprecated.")
    return remarks


def _number(value: Any) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)


def _shown(value: Any) -> str:
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _number(value)
    text = json.dumps(value, ensure_ascii=False)
    return text if isinstance(value, str) or len(text) <= _LONG else text[: _LONG - 3] + "..."
