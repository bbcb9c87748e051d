"""Bodies of XML: they are text to the client, whatever their schema says, and that is reported."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.api.media import is_xml
from generator.api.model import MediaType
from generator.errors import Diagnostic, Location
from generator.python.collect.operations import OperationShapes
from generator.python.types.shapes import Scalar, Shape


def xml_bodies(operations: Iterable[OperationShapes]) -> Iterator[Diagnostic]:
    """Tell, once for each, which bodies would be objects if they were JSON."""
    seen: set[str] = set()
    for shapes in operations:
        for media, shape in _bodies(shapes):
            if media.pointer not in seen and is_xml(media.name) and media.schema is not None:
                seen.add(media.pointer)
                if not isinstance(shape, Scalar):
                    yield _diagnostic(media)


def _bodies(shapes: OperationShapes) -> Iterator[tuple[MediaType, Shape]]:
    """Yield what is sent where nothing else can be, and what is read."""
    if all(is_xml(media.name) for media, _ in shapes.bodies):
        yield from shapes.bodies
    for _, media, shape in shapes.results:
        if media is not None:
            yield media, shape


def _diagnostic(media: MediaType) -> Diagnostic:
    return Diagnostic(
        level="info",
        rule="xml-is-text",
        problem=f"a body of {media.name} is passed as text: its schema is not used",
        location=Location(file="", pointer=media.pointer),
    )
