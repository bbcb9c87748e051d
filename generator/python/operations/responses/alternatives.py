"""Alternatives: the media types of an answer among which a caller chooses, `json`, `csv` or `pdf`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.api.media import is_xml, kind_of
from generator.api.model import MediaType, Operation
from generator.errors import Diagnostic, Location
from generator.python.collect.operations import OperationShapes
from generator.python.plan import AlternativePlan, ResourcePlan, ResultPlan
from generator.python.text.literals import SpecText
from generator.python.types.imports import named

_OF_TEXT = frozenset({"text", "form"})
_OF_BYTES = frozenset({"binary", "multipart"})


def plan_alternatives(
    operation: Operation, shapes: OperationShapes, results: tuple[ResultPlan, ...]
) -> tuple[AlternativePlan, ...]:
    """Return the preferred media type of the only success and those of other types; nothing where there are none.

    The same schema as XML or as text is no alternative: a caller has no use for another spelling of the model.
    """
    bodies = [
        (result, media)
        for result, (status, media, _) in zip(results, shapes.results, strict=False)
        if media is not None and status in shapes.returned
    ]
    if len(bodies) != 1 or operation.method == "HEAD":
        return ()
    [(result, chosen)] = bodies
    if "*" in chosen.name or result.status not in {each.status for each in operation.responses}:
        return ()
    response = next(each for each in operation.responses if each.status == result.status)
    others = [
        alternative
        for media in response.content
        if (alternative := _alternative(media, chosen)) is not None
        and alternative.expression != result.expression
    ]
    if not others:
        return ()
    first = AlternativePlan(
        media_type=SpecText(_asked_for(chosen.name)),
        expression=result.expression,
        async_expression=result.async_expression,
    )
    unique = {str(other.media_type): other for other in reversed([first, *others])}
    return tuple(reversed(unique.values()))


def answers_to_choose(resources: Iterable[ResourcePlan]) -> Iterator[Diagnostic]:
    """Tell, once for each operation, among which media types of the answer a caller can choose."""
    for resource in resources:
        for method in resource.methods:
            if method.alternatives:
                first, *others = (str(each.media_type) for each in method.alternatives)
                yield Diagnostic(
                    level="info",
                    rule="several-media-types",
                    problem=f"the answer comes as {first}",
                    location=Location(file="", pointer=method.pointer),
                    consequence=f"`accept` asks for {' or '.join(others)}",
                )


def _alternative(media: MediaType, chosen: MediaType) -> AlternativePlan | None:
    kind = kind_of(media.name)
    if media is chosen or "*" in media.name or kind not in _OF_TEXT | _OF_BYTES:
        return None
    is_spelling = is_xml(media.name) or _essence(media.name) == "text/plain"
    if is_spelling and _schema_of(media) == _schema_of(chosen):
        return None
    is_bytes = kind in _OF_BYTES or (media.schema is not None and media.schema.format == "binary")
    return AlternativePlan(
        media_type=SpecText(_asked_for(media.name)),
        expression=named("BinaryResponse" if is_bytes else "str"),
        async_expression=named("AsyncBinaryResponse" if is_bytes else "str"),
    )


def _asked_for(name: str) -> str:
    """Return a media type with its parameters, such as its version, but without the encoding of its text."""
    parameters = (
        each for each in name.split(";") if not each.strip().lower().startswith("charset=")
    )
    return ";".join(parameters).strip()


def _essence(name: str) -> str:
    return name.partition(";")[0].strip()


def _schema_of(media: MediaType) -> tuple[object, ...]:
    """Return what tells two schemas apart: a reference, or types and names."""
    schema = media.schema
    if schema is None:
        return ()
    names = tuple(item.name for item in schema.properties)
    items = schema.items.reference if schema.items is not None else None
    return schema.reference, schema.types, names, items
