"""Compares how the parts of forms are written: `encoding` of urlencoded and multipart bodies."""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatchcase

from generator.api.model import Encoding, MediaType
from generator.changes.comparing.draft import Draft
from generator.changes.comparing.parameters import Meeting
from generator.changes.comparing.written import reserved_values, sample_values, written_part
from generator.changes.model import Direction
from generator.changes.normal.schemas import Schemas
from generator.changes.normal.view import Spot, View


def spot_of(schema: object) -> Spot:
    """Return where a schema stands; nowhere, if there is none."""
    pointer = getattr(schema, "pointer", None)
    return () if pointer is None else (pointer,)


def compare_encodings(
    old: MediaType, new: MediaType, meeting: Meeting, direction: Direction, place: str, kind: str
) -> Iterator[Draft]:
    """Yield the parts of forms that are written in another way."""
    before = {encoding.name: encoding for encoding in old.encoding}
    after = {encoding.name: encoding for encoding in new.encoding}
    is_form = kind.startswith("application/x-www-form-urlencoded")
    for name in sorted({*before, *after} if is_form or kind.startswith("multipart/") else ()):
        first, second = before.get(name), after.get(name)
        part = _part(old, name, meeting.old_schemas)
        request = None
        if is_form:
            request = _written_otherwise(name, part, first, second, meeting.old_schemas)
            differs = request is not None
        else:
            view = meeting.old_schemas.views.of(part)
            spellings = _spelling(first, view, meeting), _spelling(second, view, meeting)
            differs = spellings[0] != spellings[1]
            if differs and direction == "request" and _is_still_taken(*spellings):
                yield _taken_too(name, old, new, meeting, place, spellings)
                continue
        if not differs:
            continue
        yield meeting.draft(
            f"{direction}-body-encoding-changed",
            f"the part `{name}` is written in another way",
            old_at=old.pointer,
            new_at=new.pointer,
            direction=direction,
            subject=f"{place} part {name}",
            detail=f"/{name}",
            old_value=_stated(first),
            new_value=_stated(second),
            effect="both",
            wire="breaks",
            level="error",
            request=request,
        )


def _is_still_taken(old: list[object], new: list[object]) -> bool:
    """Tell whether a part of the old media types is one of the new ones: `image/*` takes all images."""
    if len(old) != 1 or len(new) != 1:
        return False
    wanted = str(new[0]).split(",")
    return all(
        any(fnmatchcase(kind, pattern) for pattern in wanted) for kind in str(old[0]).split(",")
    )


def _taken_too(
    name: str,
    old: MediaType,
    new: MediaType,
    meeting: Meeting,
    place: str,
    spellings: tuple[list[object], list[object]],
) -> Draft:
    return meeting.draft(
        "request-body-encoding-generalized",
        f"the part `{name}` is taken as {spellings[1][0]} now",
        old_at=old.pointer,
        new_at=new.pointer,
        direction="request",
        subject=f"{place} part {name}",
        detail=f"/{name}",
        old_value=spellings[0],
        new_value=spellings[1],
        effect="widens",
        wire="safe",
    )


def _part(media: MediaType, name: str, schemas: Schemas) -> Spot:
    """Return the schema of a property of a form."""
    member = schemas.views.of(spot_of(media.schema)).properties.get(name)
    return member.spot if member is not None else ()


def _written_otherwise(
    name: str, part: Spot, old: Encoding | None, new: Encoding | None, schemas: Schemas
) -> tuple[str, str] | None:
    """Return what both clients send for a value that they write in different ways."""
    for value in (*sample_values(part, schemas), *reserved_values(part, schemas)):
        before, after = written_part(name, value, old), written_part(name, value, new)
        if before != after:
            return before, after
    return None


def _stated(encoding: Encoding | None) -> list[object]:
    if encoding is None:
        return []
    return [encoding.content_type, encoding.style, encoding.explode, encoding.allow_reserved]


def _spelling(encoding: Encoding | None, view: View, meeting: Meeting) -> list[object]:
    """Return how a part of `multipart` is written, its defaults written out (OpenAPI 3.1.1, 4.8.15)."""
    style = encoding.style if encoding else ""
    explode = encoding.explode if encoding else None
    if style or explode is not None:
        style = style or "form"
        return [style, style == "form" if explode is None else explode]
    listed = encoding.content_type.lower().replace(" ", "") if encoding else ""
    return [",".join(sorted(listed.split(","))) or _default_type(view, meeting)]


def _default_type(view: View, meeting: Meeting) -> str:
    """Return the media type of a part that names none: by its type, or that of its elements."""
    kinds = view.types - {"null"}
    if kinds == {"array"} and view.items:
        return _default_type(meeting.old_schemas.views.of(view.items), meeting)
    if "object" in kinds or "array" in kinds:
        return "application/json"
    is_binary = view.facets.get("format") in ("binary", "byte", "base64")
    return "application/octet-stream" if is_binary else "text/plain"
