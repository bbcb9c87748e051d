"""What documents say of the single values of an enumeration, in extensions that several tools share."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

_NAMES = ("x-enum-varnames", "x-enumNames", "x-enum-names")
_DESCRIPTIONS = ("x-enum-descriptions", "x-enumDescriptions", "x-enum-comments")


@dataclass(frozen=True, slots=True)
class EnumNote:
    """The name and the description of a value; what is not said is empty."""

    value: Any
    name: str
    description: str


def enum_notes(data: Mapping[str, Any]) -> tuple[EnumNote, ...]:
    """Return what a schema says of its values, in their order."""
    values = data.get("enum")
    if not isinstance(values, list):
        return ()
    noted = {_key(note.value): note for note in _of_microsoft(data.get("x-ms-enum"))}
    names = next((data[key] for key in _NAMES if key in data), None)
    descriptions = next((data[key] for key in _DESCRIPTIONS if key in data), None)
    notes = []
    for index, value in enumerate(values):
        known = noted.get(_key(value), EnumNote(value, "", ""))
        name = _said(names, index, value) or known.name
        description = _said(descriptions, index, value, name) or known.description
        if name or description:
            notes.append(EnumNote(value, name, description))
    return tuple({_key(note.value): note for note in reversed(notes)}.values())[::-1]


def _of_microsoft(extension: Any) -> Iterator[EnumNote]:
    entries = extension.get("values") if isinstance(extension, Mapping) else None
    for entry in entries if isinstance(entries, list) else ():
        if isinstance(entry, Mapping):
            texts = (_text(entry.get(key)) for key in ("name", "description"))
            yield EnumNote(entry.get("value"), *texts)


def _said(texts: Any, index: int, *keys: Any) -> str:
    """Return what stands at the place of a value in a list, or under one of its names in a mapping."""
    if isinstance(texts, list):
        return _text(texts[index]) if index < len(texts) else ""
    if isinstance(texts, Mapping):
        return next((_text(texts[str(key)]) for key in keys if str(key) in texts), "")
    return ""


def _text(value: Any) -> str:
    return " ".join(value.split()) if isinstance(value, str) else ""


def _key(value: Any) -> tuple[type, str]:
    return type(value), repr(value)
