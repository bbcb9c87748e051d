"""Arguments: what a method takes, from an operation's parameters and the properties of its body."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from generator.api.media import MediaKind, kind_of
from generator.api.model import Operation, Parameter
from generator.python.code import Code
from generator.python.collect.models import Model, unaliased
from generator.python.collect.operations import OperationShapes
from generator.python.operations.argument_names import NOTHING_GIVEN, name_arguments
from generator.python.operations.request_bodies import (
    NUMBER_FUNCTION,
    RAW,
    body_fields,
    default_body,
    octets,
    plan_body,
    plan_property,
    precise,
    required_files,
)
from generator.python.plan import ArgumentPlan, BodyPlan
from generator.python.text.descriptions import describe_parameter
from generator.python.text.literals import SpecText, literal
from generator.python.types.imports import call
from generator.python.types.shapes import Shape, nullable
from generator.python.types.spelling import Types

_SEQUENCES: tuple[MediaKind, ...] = ("lines", "events")
_STYLES = {
    "form": "form",
    "simple": "simple",
    "matrix": "matrix",
    "label": "label",
    "spaceDelimited": "space_delimited",
    "tabDelimited": "tab_delimited",
    "pipeDelimited": "pipe_delimited",
    "deepObject": "deep_object",
    "cookie": "cookie",
}
_DEFAULT_STYLE = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
_EXPLODED = frozenset({"form", "cookie", "deepObject"})
_SAFE = frozenset({"GET", "HEAD", "OPTIONS", "TRACE", "QUERY"})
_KEY_HEADERS = frozenset({"idempotency-key", "x-idempotency-key"})


class Arguments(NamedTuple):
    """What a method takes."""

    parameters: tuple[ArgumentPlan, ...]
    body: BodyPlan | None
    accept: str
    """Name of the argument that chooses the media type of the answer."""
    options: str
    """Name of the argument with the settings of one call."""


def plan_arguments(
    operation: Operation,
    shapes: OperationShapes,
    models: Mapping[str, Model],
    types: Types,
    given: Mapping[str, str] = NOTHING_GIVEN,
) -> Arguments:
    """Return the arguments for the parameters, the path's first, and the body."""
    default = default_body(shapes.bodies, models)
    fields = body_fields(default, shapes.bodies, models)
    kind = kind_of(default.name) if default is not None else "json"
    parameters = [parameter for parameter, _ in shapes.parameters]
    names = name_arguments(
        parameters,
        fields,
        has_body=default is not None,
        has_media_types=len(shapes.bodies) > 1,
        given=given,
    )
    arguments = tuple(
        _argument(operation, parameter, shape, name, models, types)
        for (parameter, shape), name in zip(shapes.parameters, names.parameters, strict=True)
    )
    body = None
    if default is not None:
        properties = tuple(
            plan_property(item, name, kind, models, types)
            for item, name in zip(fields, names.properties, strict=True)
        )
        files = required_files(default, fields)
        body = plan_body(operation, shapes.bodies, default, properties, files, names, models, types)
    return Arguments(_in_path_order(operation, arguments), body, names.accept, names.options)


def _in_path_order(
    operation: Operation, arguments: tuple[ArgumentPlan, ...]
) -> tuple[ArgumentPlan, ...]:
    return tuple(
        sorted(
            arguments,
            key=lambda argument: (
                argument.location != "path",
                operation.path.find("{" + argument.wire_name + "}")
                if argument.location == "path"
                else 0,
                not argument.required,
            ),
        )
    )


def _argument(
    operation: Operation,
    parameter: Parameter,
    shape: Shape,
    name: str,
    models: Mapping[str, Model],
    types: Types,
) -> ArgumentPlan:
    plain = unaliased(shape, models)
    is_made, doc = is_made_key(parameter, operation), describe_parameter(parameter)
    return ArgumentPlan(
        name=name,
        wire_name=SpecText(parameter.name),
        location=parameter.location,
        annotation=types.in_signature(shape, RAW),
        required=parameter.required and not is_made,
        is_deprecated=is_deprecated(parameter) and not parameter.required,
        doc=SpecText(f"{doc} Made for each call unless given.".strip()) if is_made else doc,
        expression=_styled(
            parameter,
            plain,
            precise(plain, parameter.precision, name, types),
            types.holds_decimals(shape),
        ),
    )


def is_deprecated(parameter: Parameter) -> bool:
    """Tell whether a parameter should not be used, by its own word or its schema's."""
    return parameter.deprecated or (parameter.schema is not None and parameter.schema.deprecated)


def is_made_key(parameter: Parameter, operation: Operation) -> bool:
    """Tell the header that makes a call the same call when it is repeated.

    The client makes a key for each call where none is given, unless a repetition does no harm.
    """
    schema = parameter.schema
    return (
        parameter.location == "header"
        and parameter.name.lower() in _KEY_HEADERS
        and operation.method not in _SAFE
        and schema is not None
        and schema.types in ((), ("string",))
        and schema.enum is None
    )


def _styled(parameter: Parameter, shape: Shape, name: Code | str, holds_decimals: bool) -> Code:
    """Return the expression that gives an argument its style, where it is not the usual one."""
    value = octets(shape, name)
    if parameter.content is not None:
        media_type = parameter.content.name
        value = call(NUMBER_FUNCTION, value) if holds_decimals else value
        if parameter.location == "querystring":
            return call("query_string", value, literal(media_type))
        schema = parameter.content.schema
        if media_type == "*/*" and schema is not None and schema.types == ("string",):
            media_type = "text/plain"
        is_plain = media_type == "application/json"
        return call("content", value, *([] if is_plain else [literal(media_type)]))
    style = parameter.style
    options = []
    exploded = style in _EXPLODED
    if parameter.explode != exploded and style != "deepObject":
        options.append(f"explode={parameter.explode}")
    if parameter.allow_reserved:
        options.append("allow_reserved=True")
    is_null = parameter.required and parameter.location == "query" and shape == nullable(shape)
    if style == "form" and (parameter.allow_empty_value or is_null):
        options.append("allow_empty_value=True")
    if style == _DEFAULT_STYLE[parameter.location] and not options:
        return value
    return call(_STYLES[style], value, *options)
