"""The API description as frozen data, in the specification's own nouns.

Nothing here knows Python names, annotations or output paths, nor which version of OpenAPI a
document was written in: the differences end in the modules that build these values. Every node
carries the JSON pointer that it came from.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Final, Literal

from generator.api.enum_notes import EnumNote
from generator.errors import Diagnostic


class Absent(Enum):
    """The type of `ABSENT`: a keyword that the document does not have, where null would be a value."""

    ABSENT = "absent"


ABSENT: Final = Absent.ABSENT

ParameterLocation = Literal["path", "query", "header", "cookie", "querystring"]


Precision = Literal["seconds", "milliseconds", "microseconds"]
"""How many digits of a second a date-time is shown with: 0, 3 or 6."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Discriminator:
    """How the value of one property selects the variant of a union."""

    property_name: str
    mapping: tuple[tuple[str, str], ...] = ()
    """Tag and pointer of the schema that it selects."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What a text holds: a media type, an encoding, and what the decoded content is."""

    media_type: str = ""
    encoding: str = ""
    schema: Schema | None = None


NO_CONTENT = Content()


@dataclass(frozen=True, slots=True, kw_only=True)
class Property:
    """One named property of an object schema."""

    name: str
    schema: Schema
    required: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """A schema object, its keywords normalised to one vocabulary (that of 3.1).

    `types` holds "null" only where no other type is allowed; beside others it is `nullable`. `const`
    is an `enum` of one. A schema that is a reference has `reference`, the pointer of its target, and
    may have siblings beside it.
    """

    pointer: str
    reference: str = ""
    title: str = ""
    description: str = ""
    types: tuple[str, ...] = ()
    nullable: bool = False
    format: str = ""
    precision: Precision | None = None
    """Of a date-time, where examples or a pattern show one."""
    content: Content = NO_CONTENT
    enum: tuple[Any, ...] | None = None
    properties: tuple[Property, ...] = ()
    required: tuple[str, ...] = ()
    additional: Schema | bool | None = None
    pattern_properties: tuple[tuple[str, Schema], ...] = ()
    items: Schema | None = None
    prefix_items: tuple[Schema, ...] = ()
    all_of: tuple[Schema, ...] = ()
    one_of: tuple[Schema, ...] = ()
    any_of: tuple[Schema, ...] = ()
    conditional: tuple[Schema, ...] = ()
    """What holds of some values only: `then`, `else` and the `dependentSchemas`."""
    beyond: tuple[tuple[str, Any], ...] = ()
    """Assertions that no model is made of, by their keywords: schemas (`not`, `if`, `contains` ...)
    parsed, the others (`dependentRequired`, `minContains` ...) as the document has them."""
    discriminator: Discriminator | None = None
    discriminator_value: str = ""
    """The tag of this schema, where the document says it here (`x-ms-discriminator-value`)."""
    default: Any = ABSENT
    deprecated: bool = False
    read_only: bool = False
    write_only: bool = False
    constraints: tuple[tuple[str, Any], ...] = ()
    """Assertions beyond the type, such as ("maxLength", 64): documented, not enforced."""
    enum_notes: tuple[EnumNote, ...] = ()
    """What the document says of single values of `enum`."""
    is_never: bool = False
    """The schema `false`: no value is valid."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """A response header, or a header of a part of a multipart body."""

    name: str
    pointer: str
    description: str
    required: bool
    schema: Schema | None
    """Of the value; also where the header is written in a media type of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoding:
    """How one property of a form or multipart body is written, or one part by its position."""

    name: str
    """The property; of a part its position, empty for all that follow."""
    content_type: str = ""
    style: str = ""
    explode: bool | None = None
    allow_reserved: bool = False
    headers: tuple[Header, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MediaType:
    """One representation of a body."""

    pointer: str
    name: str
    schema: Schema | None
    item_schema: Schema | None = None
    encoding: tuple[Encoding, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    """A parameter of an operation; exactly one of `style` and `content` says how it is written."""

    pointer: str
    name: str
    location: ParameterLocation
    description: str
    required: bool
    deprecated: bool
    style: str
    explode: bool
    allow_reserved: bool
    allow_empty_value: bool
    schema: Schema | None
    content: MediaType | None
    precision: Precision | None = None
    """Of date-times, where the examples of the parameter itself show one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestBody:
    """The body of a request, in one or several media types."""

    pointer: str
    description: str
    required: bool
    content: tuple[MediaType, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """One response of an operation; `status` is "200", "2XX" or "default"."""

    pointer: str
    status: str
    description: str
    content: tuple[MediaType, ...]
    headers: tuple[Header, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerVariable:
    """A variable of a server's address."""

    name: str
    default: str
    enum: tuple[str, ...]
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """An address of the API; `url` may hold `{variables}` and may be relative."""

    pointer: str
    url: str
    description: str
    variables: tuple[ServerVariable, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SecurityScheme:
    """A way to authenticate; the fields that do not belong to its `type` are empty."""

    pointer: str
    key: str
    type: str
    description: str
    name: str = ""
    location: str = ""
    scheme: str = ""
    token_url: str = ""
    password_url: str = ""
    """Where a name and a password are traded for a token."""
    refresh_url: str = ""
    flows: tuple[str, ...] = ()
    scopes: tuple[str, ...] = ()
    """Scopes that the flows declare."""
    authorization_url: str = ""
    """Where a person is sent to agree; of OpenID Connect, where its configuration lies."""


SecurityRequirement = tuple[str, ...]
"""Keys of the schemes that are needed together; empty where no authentication is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One method on one path. `security` is None where the document declares none at all."""

    pointer: str
    method: str
    path: str
    operation_id: str
    tags: tuple[str, ...]
    summary: str
    description: str
    deprecated: bool
    parameters: tuple[Parameter, ...]
    request_body: RequestBody | None
    responses: tuple[Response, ...]
    security: tuple[SecurityRequirement, ...] | None
    servers: tuple[Server, ...]
    scopes: tuple[tuple[tuple[str, ...], ...], ...] = ()
    """The scopes that each scheme of each alternative in `security` has to have."""
    sunset: str = ""
    """The day on which the operation ends (`x-sunset`)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Webhook:
    """A request that the API sends: a webhook, or a callback of an operation."""

    name: str
    owner: str
    """Id of the operation that a callback belongs to; empty for a webhook."""
    operation: Operation
    """What is sent; its `path` is empty for a webhook, an expression for a callback."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tag:
    """A group of operations."""

    name: str
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """A whole API. `schemas` are the named components, in the document's order."""

    title: str
    version: str
    description: str
    openapi: str
    digest: str
    servers: tuple[Server, ...]
    security_schemes: tuple[SecurityScheme, ...]
    security: tuple[SecurityRequirement, ...] | None
    scopes: tuple[tuple[tuple[str, ...], ...], ...]
    """The scopes of `security`, as those of an operation."""
    tags: tuple[Tag, ...]
    operations: tuple[Operation, ...]
    webhooks: tuple[Webhook, ...]
    """Webhooks, then the operations' callbacks, each once."""
    schemas: tuple[tuple[str, Schema], ...]
    nodes: Mapping[str, Schema] = field(repr=False, compare=False)
    """Every schema of the document by its pointer, so that references can be followed."""
    diagnostics: tuple[Diagnostic, ...]
    left_out: tuple[str, ...] = ()
    """Pointers of the operations and components that are not selected."""
