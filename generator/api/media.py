"""Media types: which of an operation's representations the client sends and reads."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from generator.api.model import MediaType

MediaKind = Literal["json", "multipart", "form", "events", "lines", "text", "binary"]

_LINES = ("application/x-ndjson", "application/jsonl", "application/ndjson", "application/json-seq")
_TEXT = ("application/xml", "application/javascript", "application/x-yaml", "application/yaml")


def kind_of(name: str) -> MediaKind:
    """Return how a media type is encoded; names are case-insensitive, parameters do not matter."""
    essence = name.split(";", 1)[0].strip().lower()
    if essence in ("application/json", "*/*", "text/json") or essence.endswith("+json"):
        return "json"
    if essence.startswith("multipart/"):
        return "multipart"
    if essence == "application/x-www-form-urlencoded":
        return "form"
    if essence == "text/event-stream":
        return "events"
    if essence in _LINES:
        return "lines"
    if essence.startswith("text/") or essence in _TEXT or essence.endswith("+xml"):
        return "text"
    return "binary"


def is_xml(name: str) -> bool:
    """Tell whether a media type is XML, also by its suffix (RFC 7303)."""
    essence = name.split(";", 1)[0].strip().lower()
    return essence in ("application/xml", "text/xml") or essence.endswith("+xml")


def is_anything(name: str) -> bool:
    """Tell whether a media type is the range of all media types."""
    return name.split(";", 1)[0].strip() == "*/*"


def preferred(content: Iterable[MediaType], order: tuple[MediaKind, ...]) -> MediaType | None:
    """Return the representation whose kind comes first in `order`; of its kind the first with a schema.

    A media type that is named goes before the range of all media types.
    """
    ranked = sorted(
        content,
        key=lambda media: (
            order.index(kind_of(media.name)),
            media.schema is None and media.item_schema is None,
            is_anything(media.name),
        ),
    )
    return ranked[0] if ranked else None
