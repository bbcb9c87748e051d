"""Arguments: what a method takes, from an operation's parameters and the properties of its body."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.api.model import Encoding, MediaType, Operation, Parameter, Schema
from generator.python.media import MediaKind, is_xml, kind_of, preferred
from generator.python.models import Field, Model
from generator.python.names import KEYWORDS, allocate, snake, valid
from generator.python.plan import ArgumentPlan, BodyPlan
from generator.python.shapes import (
    ANYTHING,
    JsonText,
    ListOf,
    Ref,
    Scalar,
    Shape,
    UnionOf,
    members_of,
    nullable,
)
from generator.python.text import SpecText, literal
from generator.python.types import Types
from generator.python.wording import describe_field, describe_parameter, describe_schema

BODY_KINDS: tuple[MediaKind, ...] = (
    "json",
    "multipart",
    "form",
    "lines",
    "binary",
    "text",
    "events",
)
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
NUMBER_FUNCTION = "json_number"
"""What makes numbers of JSON of the decimals in an argument."""
OCTETS_FUNCTION = "octets"
"""What makes text of the raw bytes in an argument."""
BASE64_FUNCTION = "base64_text"
"""What makes Base64 of the bytes in an argument, where raw bytes are possible too."""
URL_FUNCTION = "base64url_text"
"""What makes Base64 for URLs of the bytes in an argument."""
JSON_FUNCTION = "json_text"
"""What makes JSON text of an argument that is sent inside of a string."""
VALUE_FUNCTIONS = {
    NUMBER_FUNCTION: ".._runtime.exact",
    OCTETS_FUNCTION: ".._runtime.request",
    BASE64_FUNCTION: ".._runtime.request",
    URL_FUNCTION: ".._runtime.request",
    JSON_FUNCTION: ".._runtime.request",
}
"""What may be done to an argument before it is written, and where that is defined."""
_RAW = "bytes | str"
STYLE_FUNCTIONS = frozenset(_STYLES.values()) | {"content", "query_string"}
_DEFAULT_STYLE = {"path": "simple", "query": "form", "header": "simple", "cookie": "form"}
_EXPLODED = frozenset({"form", "cookie", "deepObject"})
_RESERVED = (
    KEYWORDS
    | STYLE_FUNCTIONS
    | VALUE_FUNCTIONS.keys()
    | {
        "self",
        "options",
        "models",
        "merge",
        "Request",
        "Part",
        "OMIT",
        "Omit",
        "media_type",
    }
)
_SAFE = frozenset({"GET", "HEAD", "OPTIONS", "TRACE", "QUERY"})
_KEY_HEADERS = frozenset({"idempotency-key", "x-idempotency-key"})
_ORDER = {"path": 0, "query": 1, "querystring": 2, "header": 3, "cookie": 4}


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


def plan_arguments(
    operation: Operation, shapes: OperationShapes, models: Mapping[str, Model], types: Types
) -> tuple[tuple[ArgumentPlan, ...], BodyPlan | None]:
    """Return the arguments for the parameters, the path's first, and the body."""
    default = _default_body(shapes, models)
    fields = _body_fields(default, shapes, models)
    wanted: dict[str, tuple[str, ...]] = {
        f"{_ORDER[parameter.location]}:{parameter.name}": (
            valid(snake(parameter.name), "value"),
            valid(f"{snake(parameter.name)}_{parameter.location}", "value"),
        )
        for parameter, _ in shapes.parameters
    }
    for item in fields:
        name = snake(item.name)
        wanted[f"6:{item.name}"] = (valid(name, "value"), valid(f"{name}_body", "value"))
    names = allocate(wanted, _RESERVED, taken=("body",) if shapes.bodies else ())
    arguments = tuple(
        _argument(
            operation,
            parameter,
            shape,
            names[f"{_ORDER[parameter.location]}:{parameter.name}"],
            types,
        )
        for parameter, shape in shapes.parameters
    )
    body = None
    if default is not None:
        properties = tuple(
            _property(item, names[f"6:{item.name}"], kind_of(default.name), types)
            for item in fields
        )
        body = _body(operation, shapes, default, properties, models, types)
    return _in_path_order(operation, arguments), body


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
    operation: Operation, parameter: Parameter, shape: Shape, name: str, types: Types
) -> ArgumentPlan:
    is_made, doc = is_made_key(parameter, operation), describe_parameter(parameter)
    return ArgumentPlan(
        name=name,
        wire_name=SpecText(parameter.name),
        location=parameter.location,
        annotation=types.in_signature(shape, _RAW).text,
        required=parameter.required and not is_made,
        doc=SpecText(f"{doc} Made for each call unless given.".strip()) if is_made else doc,
        expression=_styled(parameter, shape, name, types.holds_decimals(shape)),
    )


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


def _octets(shape: Shape, name: str) -> str:
    """Return the expression that makes text of an argument where it may hold raw bytes."""
    return f"{OCTETS_FUNCTION}({name})" if _holds_bytes(shape) else _encoded(shape, name)


def _encoded(shape: Shape, name: str) -> str:
    """Return the expression that makes text of an argument whose type does not show how."""
    if _holds_bytes(shape, "base64url"):
        return f"{URL_FUNCTION}({name})"
    is_json = any(isinstance(member, JsonText) for member in members_of(shape))
    return f"{JSON_FUNCTION}({name})" if is_json else name


def _styled(parameter: Parameter, shape: Shape, name: str, holds_decimals: bool) -> str:
    """Return the expression that gives an argument its style, where it is not the usual one."""
    name = _octets(shape, name)
    if parameter.content is not None:
        media_type = parameter.content.name
        name = f"{NUMBER_FUNCTION}({name})" if holds_decimals else name
        if parameter.location == "querystring":
            return f"query_string({name}, {literal(media_type)})"
        schema = parameter.content.schema
        if media_type == "*/*" and schema is not None and schema.types == ("string",):
            media_type = "text/plain"
        plain = media_type == "application/json"
        return f"content({name})" if plain else f"content({name}, {literal(media_type)})"
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
        return name
    return f"{_STYLES[style]}({', '.join([name, *options])})"


def _default_body(shapes: OperationShapes, models: Mapping[str, Model]) -> MediaType | None:
    """Return the representation that is sent unless the caller says otherwise.

    JSON, but for uploads: only a form can carry a file as it is.
    """
    uploads = [
        media
        for media, shape in shapes.bodies
        if kind_of(media.name) == "multipart" and _has_files(shape, models)
    ]
    return preferred(uploads or [media for media, _ in shapes.bodies], BODY_KINDS)


def _has_files(shape: Shape, models: Mapping[str, Model]) -> bool:
    """Tell whether an object has properties of raw bytes."""
    shapes, seen = [shape], set[str]()
    while shapes:
        current = shapes.pop()
        if isinstance(current, UnionOf):
            shapes += current.members
        elif isinstance(current, Ref) and current.pointer not in seen:
            seen.add(current.pointer)
            model = models[current.pointer]
            shapes.append(model.shape)
            if any(_holds_bytes(item.shape) for item in model.fields):
                return True
    return False


def _body_fields(
    default: MediaType | None, shapes: OperationShapes, models: Mapping[str, Model]
) -> tuple[Field, ...]:
    """Return the properties that can be given one by one: those of an object."""
    for media, shape in shapes.bodies:
        if media is default and kind_of(media.name) in ("json", "multipart", "form"):
            members = shape.members if isinstance(shape, UnionOf) else (shape,)
            objects = [member for member in members if isinstance(member, Ref)]
            if len(objects) == 1:
                model = models[objects[0].pointer]
                while model.kind in ("alias", "family") and isinstance(model.shape, Ref):
                    model = models[model.shape.pointer]
                return tuple(item for item in model.fields if not item.schema.read_only)
    return ()


def _property(item: Field, name: str, kind: MediaKind, types: Types) -> ArgumentPlan:
    value = _octets(item.shape, name) if kind == "form" else _encoded(item.shape, name)
    if kind == "multipart" and _holds_bytes(item.shape, "byte"):
        value = f"{BASE64_FUNCTION}({name})"
    return ArgumentPlan(
        name=name,
        wire_name=SpecText(item.name),
        location="body",
        annotation=_body_annotation(item.shape, kind, types),
        required=item.required,
        doc=describe_field(item.schema),
        expression=f"{NUMBER_FUNCTION}({value})" if types.holds_decimals(item.shape) else value,
    )


def _body_annotation(shape: Shape, kind: MediaKind, types: Types) -> str:
    """Spell the type of what goes into a body: files where a form takes binary strings."""
    if kind == "multipart":
        members = shape.members if isinstance(shape, UnionOf) else (shape,)
        names = [
            "File" if is_binary(member) else "Sequence[File]" if _binary_item(member) else ""
            for member in members
        ]
        if any(names):
            each = zip(members, names, strict=True)
            texts = [name or types.in_signature(member).text for member, name in each]
            return " | ".join(dict.fromkeys(texts))
    if kind == "binary":
        return "FileContent"
    if kind == "lines":
        item = types.in_signature(shape).text
        return f"Iterable[{item}]"
    return types.in_signature(shape, _RAW if kind == "form" else "str").text


def _whole_annotation(
    media: MediaType, shape: Shape, models: Mapping[str, Model], types: Types
) -> str:
    """Spell the type of a whole body: also as what its parts are made of, where that differs."""
    kind = kind_of(media.name)
    if kind == "text" and is_xml(media.name):
        return "str"
    text = _body_annotation(shape, kind, types)
    if kind == "multipart" and _has_files(shape, models):
        return f"{text} | Mapping[str, Any]"
    if kind == "text" and text != "str":
        return f"{text} | str"
    return text


def is_binary(shape: Shape) -> bool:
    """Tell whether a shape is a string of raw bytes."""
    return shape == Scalar("string", "binary")


def _binary_item(shape: Shape) -> bool:
    return isinstance(shape, ListOf) and is_binary(shape.item)


def _holds_bytes(shape: Shape, form: str = "binary") -> bool:
    bytes_ = Scalar("string", form)
    members = shape.members if isinstance(shape, UnionOf) else (shape,)
    return any(member in (bytes_, ListOf(bytes_)) for member in members)


def _body(
    operation: Operation,
    shapes: OperationShapes,
    default: MediaType,
    properties: tuple[ArgumentPlan, ...],
    models: Mapping[str, Model],
    types: Types,
) -> BodyPlan:
    assert operation.request_body is not None
    names = [
        _whole_annotation(media, shape, models, types)
        for media, shape in sorted(shapes.bodies, key=lambda pair: pair[0] is not default)
    ]
    schema = default.schema
    doc = operation.request_body.description or (schema and describe_schema(schema)) or ""
    media_types = sorted(
        (SpecText(media.name) for media, _ in shapes.bodies), key=lambda name: name != default.name
    )
    has_decimals = any(types.holds_decimals(shape) for _, shape in shapes.bodies)
    return BodyPlan(
        annotation=" | ".join(dict.fromkeys(names)),
        expression=f"{NUMBER_FUNCTION}(body)" if has_decimals else "body",
        required=operation.request_body.required,
        media_type=SpecText(default.name),
        media_types=tuple(media_types),
        doc=SpecText(doc),
        properties=properties,
        encodings=tuple(
            (SpecText(media.name), parts)
            for media, _ in shapes.bodies
            if kind_of(media.name) in ("multipart", "form") and (parts := _parts(media))
        ),
    )


def _parts(media: MediaType) -> tuple[tuple[SpecText, str], ...]:
    return tuple(
        (SpecText(encoding.name), text) for encoding in media.encoding if (text := _part(encoding))
    )


def _part(encoding: Encoding) -> str:
    options = []
    if encoding.content_type:
        options.append(f"content_type={literal(encoding.content_type)}")
    if encoding.style:
        options.append(f"style={literal(encoding.style)}")
    if encoding.explode is not None:
        options.append(f"explode={encoding.explode}")
    if encoding.allow_reserved:
        options.append("allow_reserved=True")
    return f"Part({', '.join(options)})" if options else ""


def body_shape(media: MediaType, schema_shape: Shape | None) -> Shape:
    """Return the shape of a body; without a schema a JSON body is anything."""
    if schema_shape is not None:
        return schema_shape
    kind = kind_of(media.name)
    if kind == "text":
        return Scalar("string")
    return Scalar("string", "binary") if kind == "binary" else ANYTHING


def schema_of(media: MediaType) -> Schema | None:
    """Return the schema of a representation, of its elements where it is a sequence."""
    schema = media.schema
    if media.item_schema is None and schema is not None and kind_of(media.name) in _SEQUENCES:
        # OpenAPI 3.2, 4.14.4: a schema beside itemSchema is that of all elements, as an array.
        return schema.items if schema.types == ("array",) and schema.items else schema
    return media.item_schema or schema
