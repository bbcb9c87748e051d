"""An operation's parameters, bodies, responses and headers as shapes; inline schemas are named after the operation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.api.media import MediaKind, kind_of, preferred
from generator.api.model import MediaType, Operation, Parameter, RequestBody, Response, Schema
from generator.api.reader import unescape
from generator.python.collect.models import stands_for
from generator.python.collect.outcomes import RESULT_KINDS, is_success
from generator.python.collect.schemas import ModelPlanner
from generator.python.names.identifiers import pascal, valid
from generator.python.names.stems import Stem, status_words
from generator.python.types.shapes import ANYTHING, NULL, Scalar, Shape

_SEQUENCES: tuple[MediaKind, ...] = ("lines", "events")
_BODYLESS = frozenset({"204", "205", "304"})
# OpenAPI 3.1.1, 4.8.17.1: "If a response header is defined with the name "Content-Type", it SHALL be ignored."
_IGNORED = frozenset({"content-type"})
_STATUS = re.compile(r"[1-5]\d\d(?!\d)")
_SAYS_ANSWER = re.compile(r"(Response|Error)([1-5]\d\d)?$")
_SAY_BODY = ("Body", "Input", "Payload", "Request")
_OCTETS = Scalar("string", "binary")


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationShapes:
    """The shapes of an operation's parts, found while the models were collected."""

    parameters: tuple[tuple[Parameter, Shape], ...]
    bodies: tuple[tuple[MediaType, Shape], ...]
    results: tuple[tuple[str, MediaType | None, Shape], ...]
    """Status, representation and shape of each response."""
    headers: tuple[tuple[str, Shape], ...] = ()
    """Name and shape of the headers of responses."""
    streams: tuple[tuple[str, MediaType, Shape], ...] = ()
    """Those of `results` that may also come piece by piece, and how."""
    returned: frozenset[str] = frozenset({"200"})
    """Statuses of the results that are returned; the others are raised."""

    def shapes(self) -> list[Shape]:
        """Return every shape."""
        found = [shape for _, shape in self.parameters]
        found += [shape for _, shape in self.headers]
        found += [shape for _, shape in self.bodies]
        found += [shape for _, _, shape in self.streams]
        return found + [shape for _, _, shape in self.results]


def collect_operation(
    operation: Operation,
    stem: str,
    planner: ModelPlanner,
    returned: frozenset[str],
    bodies: Mapping[str, str],
) -> OperationShapes:
    """Collect an operation's shapes; its own schemas are named after it.

    Args:
        operation: the operation.
        stem: what its own schemas are called after.
        planner: keeps the models.
        returned: the statuses of the responses that are returned.
        bodies: what bodies that are components are called after, by their pointers.
    """
    # Of schemas that want one name the first that is met gets it, so the order is that of a call.
    parameters = tuple(
        (parameter, _parameter_shape(parameter, stem, planner))
        for parameter in operation.parameters
    )
    sent = tuple(_body_shapes(operation, stem, planner, bodies))
    read = [(response, representation(response)) for response in operation.responses]
    result = next((each for each, media in read if media and each.status in returned), None)
    results, streams = [], []
    for response, media in read:
        base, suffix = _response_name(response, stem, is_result=response is result)
        shape = NULL if media is None else _media_shape(media, Stem(base).body(suffix), planner)
        results.append((response.status, media, shape))
        if media is not None and (stream := sequence_of(response)) is not None:
            shape = _media_shape(stream, Stem(base + "Event"), planner)
            streams.append((response.status, stream, shape))
    return OperationShapes(
        parameters=parameters,
        bodies=sent,
        results=tuple(results),
        streams=tuple(streams),
        headers=_header_shapes(operation, stem, planner),
        returned=returned,
    )


def _parameter_shape(parameter: Parameter, stem: str, planner: ModelPlanner) -> Shape:
    own = Stem(stem, is_operation=True).child(parameter.name)
    if "/components/" in parameter.pointer:
        own = Stem(valid(pascal(unescape(parameter.pointer.split("/")[3])), "Value"))
    schema = parameter.schema
    if schema is None and parameter.content is not None:
        schema = parameter.content.schema
    return Scalar("string") if schema is None else planner.argument_shape(schema, own)


def _body_shapes(
    operation: Operation, stem: str, planner: ModelPlanner, shared: Mapping[str, str]
) -> Iterator[tuple[MediaType, Shape]]:
    body = operation.request_body
    if body is None or _says_nothing(body):
        return
    base = shared.get(body.pointer, stem)
    says_body = body.pointer in shared and base.endswith(_SAY_BODY)
    for index, media in enumerate(body.content):
        suffix = "Request" if index == 0 else pascal(f"{kind_of(media.name)} request")
        own = Stem(base) if says_body and index == 0 else Stem(base).body(suffix)
        yield media, _media_shape(media, own, planner)


def _says_nothing(body: RequestBody) -> bool:
    """Tell whether a body may be left out, and is an empty object where it is not.

    Stripe's document has such a form in each GET.
    """
    schemas = [media.schema for media in body.content]
    return not body.required and bool(schemas) and all(map(_is_empty_object, schemas))


def _is_empty_object(schema: Schema | None) -> bool:
    return (
        schema is not None
        and schema
        == Schema(
            pointer=schema.pointer,
            title=schema.title,
            description=schema.description,
            types=("object",),
            additional=schema.additional,
        )
        and (
            schema.additional is False
            or (isinstance(schema.additional, Schema) and schema.additional.is_never)
        )
    )


def _response_name(response: Response, stem: str, *, is_result: bool) -> tuple[str, str]:
    """Return what the body of a response is called after, and the suffix of its name."""
    if "/components/" in response.pointer:
        name = unescape(response.pointer.rsplit("/", 1)[1])
        status = _STATUS.match(name)
        if status is None:
            base = pascal(name)
        elif rest := pascal(name[status.end() :]):
            base = rest + status[0]
        else:
            base = status_words(status[0])
        return base, "" if _SAYS_ANSWER.search(base) else "Response"
    return stem, "Response" if is_result else status_words(response.status)


def _media_shape(media: MediaType, stem: Stem, planner: ModelPlanner) -> Shape:
    schema = schema_of(media)
    if schema is None:
        return body_shape(media, None)
    shape = planner.root_shape(schema, stem)
    is_raw = stands_for(shape, planner.models) == _OCTETS
    return body_shape(media, _OCTETS if is_raw else shape)


def _header_shapes(
    operation: Operation, stem: str, planner: ModelPlanner
) -> tuple[tuple[str, Shape], ...]:
    """Return name and shape of an operation's headers, those of its successes first.

    Of a header that several responses declare, the first counts; case does not.
    """
    found: dict[str, tuple[str, Shape]] = {}
    responses = sorted(operation.responses, key=lambda response: response.status[0] not in "23")
    for header in (header for response in responses for header in response.headers):
        if header.schema is None or header.name.lower() in _IGNORED | found.keys():
            continue
        own = Stem(stem, is_operation=True).child(f"{header.name} header")
        if "/components/" in header.pointer:
            own = Stem(valid(pascal(f"{header.name} header"), "Header"))
        found[header.name.lower()] = header.name, planner.argument_shape(header.schema, own)
    return tuple(found.values())


def representation(response: Response) -> MediaType | None:
    """Return the representation that the client reads, None where there is no body."""
    if response.status in _BODYLESS:
        return None
    return preferred(response.content, RESULT_KINDS)


def sequence_of(response: Response) -> MediaType | None:
    """Return the representation in which a successful answer of JSON may also come piece by piece."""
    kinds = {kind_of(media.name): media for media in reversed(response.content)}
    if not is_success(response.status) or "json" not in kinds:
        return None
    return kinds.get("events") or kinds.get("lines")


def body_shape(media: MediaType, schema_shape: Shape | None) -> Shape:
    """Return the shape of a body; without a schema a JSON body is anything."""
    if schema_shape is not None:
        return schema_shape
    kind = kind_of(media.name)
    if kind == "text":
        return Scalar("string")
    return _OCTETS if kind == "binary" else ANYTHING


def schema_of(media: MediaType) -> Schema | None:
    """Return the schema of a representation, of its elements where it is a sequence."""
    schema = media.schema
    if media.item_schema is None and schema is not None and kind_of(media.name) in _SEQUENCES:
        # OpenAPI 3.2, 4.14.4: a schema beside itemSchema is that of all elements, as an array.
        return schema.items if schema.types == ("array",) and schema.items else schema
    return media.item_schema or schema
