"""Bodies: what a request carries, as one argument or as the properties of an object."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.api.media import MediaKind, is_anything, is_xml, kind_of, preferred
from generator.api.model import Encoding, MediaType, Operation, Precision
from generator.python.code import NOTHING, Code, code, union
from generator.python.collect.models import Field, Model, unaliased
from generator.python.collect.unions.tags import constant_of
from generator.python.operations.argument_names import ArgumentNames
from generator.python.plan import ArgumentPlan, BodyPlan
from generator.python.text.descriptions import as_sentences, describe_field, describe_schema
from generator.python.text.literals import SpecText, literal
from generator.python.types.imports import PARAMS, call, named, spelt
from generator.python.types.shapes import (
    ANYTHING,
    JsonText,
    ListOf,
    MapOf,
    Ref,
    Scalar,
    Shape,
    UnionOf,
    holds_bytes,
    members_of,
    nullable,
    parts,
)
from generator.python.types.spelling import Types

BODY_KINDS: tuple[MediaKind, ...] = (
    "json",
    "multipart",
    "form",
    "lines",
    "binary",
    "text",
    "events",
)
NUMBER_FUNCTION = "json_number"
_DECIMAL_TEXT = Scalar("string", "decimal")
"""What makes numbers of JSON of the decimals in an argument."""
OCTETS_FUNCTION = "octets"
"""What makes text of the raw bytes in an argument."""
BASE64_FUNCTION = "base64_text"
"""What makes Base64 of the bytes in an argument, where raw bytes are possible too."""
URL_FUNCTION = "base64url_text"
"""What makes Base64 for URLs of the bytes in an argument."""
JSON_FUNCTION = "json_text"
"""What makes JSON text of an argument that is sent inside of a string."""
DATE_FUNCTION = "date_only"
"""What makes dates of the moments in an argument: to Python a moment is a date."""
PRECISE_FUNCTION = "precise"
"""What says with how many digits of a second the moments in an argument are written."""
RAW = "bytes | str"

Bodies = tuple[tuple[MediaType, Shape], ...]
"""Each representation of a body, and its shape."""


def octets(shape: Shape, name: Code | str) -> Code:
    """Return the expression that makes text of an argument where it may hold raw bytes."""
    return call(OCTETS_FUNCTION, name) if holds_bytes(shape) else _encoded(shape, name)


def precise(shape: Shape, precision: Precision | None, name: str, types: Types) -> Code:
    """Return the expression of an argument with the digits of a second that the document shows.

    What the examples of a parameter show, `precision`, wins over what those of its schema show.
    """
    scalars = [part for part in parts(shape) if isinstance(part, Scalar)]
    if precision is not None and any(part.format == "date-time" for part in scalars):
        shape = Scalar("string", "date-time", precision)
    shown = types.precision(shape)
    return code(name) if shown is None else call(PRECISE_FUNCTION, name, literal(shown))


def _encoded(shape: Shape, name: Code | str) -> Code:
    """Return the expression that makes text of an argument whose type does not show how."""
    if holds_bytes(shape, "base64url"):
        return call(URL_FUNCTION, name)
    formats = {part.format for part in parts(shape) if isinstance(part, Scalar)}
    if "date" in formats and "date-time" not in formats:
        return call(DATE_FUNCTION, name)
    is_json = any(isinstance(member, JsonText) for member in members_of(shape))
    return call(JSON_FUNCTION, name) if is_json else code(name)


def default_body(bodies: Bodies, models: Mapping[str, Model]) -> MediaType | None:
    """Return the representation that is sent unless the caller says otherwise.

    JSON, but for uploads: only a form can carry a file as it is.
    """
    uploads = [
        media
        for media, shape in bodies
        if kind_of(media.name) == "multipart" and _has_files(shape, models)
    ]
    return preferred(uploads or [media for media, _ in bodies], BODY_KINDS)


def _has_files(shape: Shape, models: Mapping[str, Model]) -> bool:
    """Tell whether an object has properties of raw bytes."""
    if _named_files(shape, models):
        return True
    shapes, seen = [shape], set[str]()
    while shapes:
        current = shapes.pop()
        if isinstance(current, UnionOf):
            shapes += current.members
        elif isinstance(current, Ref) and current.pointer not in seen:
            seen.add(current.pointer)
            model = models[current.pointer]
            shapes.append(model.shape)
            if any(holds_bytes(item.shape) for item in model.fields):
                return True
    return False


def body_fields(
    default: MediaType | None, bodies: Bodies, models: Mapping[str, Model]
) -> tuple[Field, ...]:
    """Return the properties that can be given one by one: those of an object."""
    for media, shape in bodies:
        if media is default and kind_of(media.name) in ("json", "multipart", "form"):
            if media.item_schema is not None:  # parts in an order have no names
                return ()
            members = shape.members if isinstance(shape, UnionOf) else (shape,)
            objects = [member for member in members if isinstance(member, Ref)]
            if len(objects) == 1:
                model = models[objects[0].pointer]
                while model.kind in ("alias", "family") and isinstance(model.shape, Ref):
                    model = models[model.shape.pointer]
                return tuple(item for item in model.fields if not item.schema.read_only)
    return ()


def plan_property(
    item: Field, name: str, kind: MediaKind, models: Mapping[str, Model], types: Types
) -> ArgumentPlan:
    """Return the argument for a property of a body."""
    shape = unaliased(item.shape, models)
    value = precise(shape, None, name, types)
    value = octets(shape, value) if kind == "form" else _encoded(shape, value)
    scalars = [part for part in parts(shape) if isinstance(part, Scalar)]
    has_numbers = (
        kind == "json"
        and any(scalar.type == "number" for scalar in scalars)
        and _DECIMAL_TEXT not in scalars  # keeps every digit, and is meant by a decimal
    )
    if kind == "multipart" and holds_bytes(item.shape, "byte"):
        value = call(BASE64_FUNCTION, name)
    constant = constant_of(item, models)
    return ArgumentPlan(
        name=name,
        wire_name=SpecText(item.name),
        location="body",
        annotation=_body_annotation(item.shape, kind, types),
        required=item.required,
        constant="" if constant is None else literal(constant),
        doc=describe_field(item.schema),
        is_deprecated=item.schema.deprecated and not item.required,
        expression=call(NUMBER_FUNCTION, value)
        if has_numbers or types.holds_decimals(item.shape)
        else value,
    )


def _body_annotation(shape: Shape, kind: MediaKind, types: Types) -> Code:
    """Spell the type of what goes into a body: files where a form takes binary strings."""
    if kind == "multipart":
        members = shape.members if isinstance(shape, UnionOf) else (shape,)
        names = [
            "File" if is_binary(member) else "Sequence[File]" if _binary_item(member) else ""
            for member in members
        ]
        if any(names):
            return union(
                spelt(name) if name else types.in_signature(member)
                for member, name in zip(members, names, strict=True)
            )
    if kind == "binary":
        return named("FileContent")
    if kind == "lines":
        return _iterable(types.in_signature(shape))
    return types.in_signature(shape, RAW if kind == "form" else "str")


def _iterable(item: Code) -> Code:
    return code(named("Iterable"), "[", item, "]")


def _whole_annotation(
    media: MediaType, shape: Shape, models: Mapping[str, Model], types: Types
) -> Code:
    """Spell the type of a whole body: also as what its parts are made of, where that differs."""
    kind = kind_of(media.name)
    if is_anything(media.name) and is_binary(shape):
        kind = "binary"
    if kind == "text" and is_xml(media.name):
        return named("str")
    if kind == "multipart" and (files := _named_files(shape, models)):
        return spelt(files)
    whole = _body_annotation(shape, kind, types)
    if kind == "multipart" and media.item_schema is not None:
        return _iterable(whole if is_binary(shape) else code(whole, " | ", named("File")))
    if kind == "multipart" and _has_files(shape, models) and PARAMS not in whole.names:
        return code(whole, " | ", spelt("Mapping[str, Any]"))
    if kind == "text" and whole != named("str"):
        return code(whole, " | ", named("str"))
    return whole


def is_binary(shape: Shape) -> bool:
    """Tell whether a shape is a string of raw bytes."""
    return shape == Scalar("string", "binary")


def _binary_item(shape: Shape) -> bool:
    return isinstance(shape, ListOf) and is_binary(shape.item)


def _named_files(shape: Shape, models: Mapping[str, Model]) -> str:
    """Return the type of a form whose parts are files under any names, empty where it is no such form."""
    while isinstance(shape, Ref) and models[shape.pointer].kind == "alias":
        shape = models[shape.pointer].shape
    value = unaliased(shape.value, models) if isinstance(shape, MapOf) else ANYTHING
    if is_binary(value):
        return "Mapping[str, File]"
    return "Mapping[str, Sequence[File]]" if _binary_item(value) else ""


def plan_body(
    operation: Operation,
    bodies: Bodies,
    default: MediaType,
    properties: tuple[ArgumentPlan, ...],
    files: tuple[SpecText, ...],
    names: ArgumentNames,
    models: Mapping[str, Model],
    types: Types,
) -> BodyPlan:
    """Return what is sent by default, and what else may be."""
    assert operation.request_body is not None
    annotations = [
        _whole_annotation(media, shape, models, types)
        for media, shape in sorted(bodies, key=lambda pair: pair[0] is not default)
    ]
    schema = default.schema
    description = as_sentences(operation.request_body.description)
    doc = description or (schema and describe_schema(schema)) or ""
    media_types = sorted(
        (SpecText(media.name) for media, _ in bodies), key=lambda name: name != default.name
    )
    has_decimals = any(types.holds_decimals(shape) for _, shape in bodies)
    choices = _choices(default, bodies, has_plain=bool(properties) and not files)
    shape = next(shape for media, shape in bodies if media is default)
    value = code(names.body) if properties else _whole(names.body, default, shape, choices)
    return BodyPlan(
        name=names.body,
        annotation=union(each for each in annotations if not _is_in(each, annotations)),
        expression=call(NUMBER_FUNCTION, value) if has_decimals else value,
        required=operation.request_body.required,
        media_type=SpecText(default.name),
        media_types=tuple(media_types),
        media_type_argument=names.media_type,
        doc=SpecText(doc),
        properties=properties,
        merge=named("merge") if properties else NOTHING,
        files=files,
        choices=choices,
        encodings=tuple(
            (SpecText(media.name), parts)
            for media, _ in bodies
            if kind_of(media.name) in ("multipart", "form") and (parts := _parts(media))
        ),
    )


def _is_in(annotation: Code, annotations: list[Code]) -> bool:
    """Tell whether another of the types begins with this one."""
    return any(other.text.startswith(f"{annotation} | ") for other in annotations)


def required_files(default: MediaType | None, fields: tuple[Field, ...]) -> tuple[SpecText, ...]:
    """Return the properties of a form that are files and have to be there."""
    if default is None or kind_of(default.name) != "multipart":
        return ()
    return tuple(
        SpecText(item.name)
        for item in fields
        if item.required and holds_bytes(item.shape) and item.shape != nullable(item.shape)
    )


def _choices(default: MediaType, bodies: Bodies, *, has_plain: bool) -> tuple[SpecText, ...]:
    """Return the media types between which the value decides; empty where it need not.

    Bytes and files are sent as they are, where a media type of bytes is declared, and an object without
    files as JSON instead of a form.
    """
    kind = kind_of(default.name)
    if kind not in ("json", "multipart", "form"):
        return ()
    names = [media.name for media, _ in bodies if media is not default]
    plain = [name for name in names if kind_of(name) == "json" and not is_anything(name)]
    raw = [name for name in names if kind_of(name) == "binary" or is_anything(name)]
    others = [*plain[: has_plain and kind == "multipart"], *raw[:1]]
    return tuple(map(SpecText, [default.name, *others])) if others else ()


def _whole(name: str, default: MediaType, shape: Shape, choices: Sequence[SpecText]) -> Code:
    """Return the expression that makes JSON of a whole body whose type does not show how."""
    if choices or kind_of(default.name) != "json" or is_anything(default.name):
        return code(name)
    return call(BASE64_FUNCTION, name) if holds_bytes(shape, "byte") else _encoded(shape, name)


def _parts(media: MediaType) -> tuple[tuple[SpecText, Code], ...]:
    return tuple(
        (SpecText(encoding.name), call("Part", *options))
        for encoding in media.encoding
        if (options := _options(encoding)) or encoding.name.isdecimal()
    )


def _options(encoding: Encoding) -> list[str]:
    """Return what a form is told about one of its parts."""
    options = []
    if encoding.content_type:
        options.append(f"content_type={literal(encoding.content_type)}")
    if encoding.style:
        options.append(f"style={literal(encoding.style)}")
    if encoding.explode is not None:
        options.append(f"explode={encoding.explode}")
    if encoding.allow_reserved:
        options.append("allow_reserved=True")
    return options
