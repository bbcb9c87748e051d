"""Writes GitHub's workflow commands, which become annotations in the files that they name."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from generator.errors import Location, visible

AnnotationLevel = Literal["error", "warning", "notice"]


def annotation(
    level: AnnotationLevel, place: Location | None, title: str, lines: Iterable[str]
) -> str:
    """Write one annotation, of one or several lines, at a place or of the whole run."""
    properties = {"title": title}
    if place:
        known = {"file": place.file, "line": place.line, "col": place.column}
        properties = {key: str(value) for key, value in known.items() if value} | properties
    shown = ",".join(f"{name}={_property(value)}" for name, value in properties.items())
    text = "\n".join(visible(line) for line in lines)
    return f"::{level} {shown}::{_data(text)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(visible(text)).replace(":", "%3A").replace(",", "%2C")
