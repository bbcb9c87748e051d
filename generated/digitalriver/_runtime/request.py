"""What a generated method says of a call: a `Request`, with `Styled` values in it.

Plain data, so that a resource module loads without httpx2 and pydantic. Named tuples
are made six times faster than dataclasses. `encoding` turns the values into text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeAlias, TypeVar

from .omit import OMIT, Omit

if TYPE_CHECKING:
    from typing import Protocol

    from httpx2 import Timeout

    class Write(Protocol):
        def __call__(
            self, value: Any, explode: bool = ..., allow_reserved: bool = ...
        ) -> Styled | Omit: ...


T = TypeVar("T")

_NOTHING: Mapping[str, Any] = MappingProxyType({})

Style = Literal[
    "matrix",
    "label",
    "simple",
    "form",
    "cookie",
    "spaceDelimited",
    "tabDelimited",
    "pipeDelimited",
    "deepObject",
    "content",
    "querystring",
]

Security = tuple[tuple[str, ...], ...]
"""Alternatives (or) of combinations (and) of names of security schemes."""


class Styled(NamedTuple):
    """A parameter's value together with how the document wants it written."""

    value: Any
    style: Style
    explode: bool = False
    allow_reserved: bool = False
    allow_empty_value: bool = False
    media_type: str = ""


def form(
    value: Any,
    explode: bool = True,
    allow_reserved: bool = False,
    allow_empty_value: bool = False,
) -> Styled | Omit:
    """Write as `name=a&name=b`, or `name=a,b` without `explode`."""
    if isinstance(value, Omit):
        return OMIT
    return Styled(value, "form", explode, allow_reserved, allow_empty_value)


def _writer(style: Style, explodes: bool = False) -> Write:
    def write(
        value: Any, explode: bool = explodes, allow_reserved: bool = False
    ) -> Styled | Omit:
        if isinstance(value, Omit):
            return OMIT
        return Styled(value, style, explode, allow_reserved)

    return write


cookie = _writer("cookie", explodes=True)
"""Writes into the `Cookie` header as it is (OpenAPI 3.2 `style: cookie`)."""

simple = _writer("simple")
"""Writes as `a,b`; objects as `k,v` or, with `explode`, as `k=v`."""

matrix = _writer("matrix")
"""Writes as `;name=a,b`, or `;name=a;name=b` with `explode`."""

label = _writer("label")
"""Writes as `.a,b`, or `.a.b` with `explode`."""

space_delimited = _writer("spaceDelimited")
"""Writes as `name=a%20b`; with `explode` the same as `form`."""

tab_delimited = _writer("tabDelimited")
"""Writes as `name=a%09b` (Swagger 2.0 `collectionFormat: tsv`)."""

pipe_delimited = _writer("pipeDelimited")
"""Writes as `name=a%7Cb`; with `explode` the same as `form`."""

deep_object = _writer("deepObject", explodes=True)
"""Writes as `name[key]=a`; nested objects as `name[key][inner]=a`.

The specification leaves the rest open: items of an array are counted
(`name[key][0]=a&name[key][1]=b`), null is the empty text, and `explode` has no effect.
"""


def content(value: Any, media_type: str = "application/json") -> Styled | Omit:
    """Write in the form of a media type (a parameter with `content`)."""
    if isinstance(value, Omit):
        return OMIT
    return Styled(value, "content", media_type=media_type)


def query_string(
    value: Any, media_type: str = "application/x-www-form-urlencoded"
) -> Styled | Omit:
    """Write as the whole query string (OpenAPI 3.2 `in: querystring`)."""
    if isinstance(value, Omit):
        return OMIT
    return Styled(value, "querystring", media_type=media_type)


class Part(NamedTuple):
    """How one property of a form or multipart body is written (Encoding Object)."""

    content_type: str = ""
    headers: Mapping[str, Any] = _NOTHING
    style: Style | None = None
    explode: bool | None = None
    allow_reserved: bool = False


class Request(NamedTuple, Generic[T]):
    """One call of an operation that returns a `T`.

    `url` is the path template and `path` the values of its variables. `query`,
    `headers` and `cookies` hold the other parameters by their names in the document:
    plain values, or `Styled` ones if the style is not the default. `responses` maps
    "200", "2XX" or "default" to a type, to `None` if no body is declared, or to a
    mapping of media types to types; "200 text/event-stream" holds for that media type
    only. `response_headers` has the types of headers that are more than text.
    `encoding` says how the properties of a form are written, `encodings` the same by
    media type. If `media_type` is OMIT, the value decides among the `media_types`.
    `security` is `None` where the client's default applies. `server_variables` are the
    defaults of the variables in `server`. The `idempotency_header` gets a new key for
    each call, unless the caller gives one.
    """

    method: str
    url: str
    path: Mapping[str, Any] = _NOTHING
    query: Mapping[str, Any] = _NOTHING
    headers: Mapping[str, Any] = _NOTHING
    cookies: Mapping[str, Any] = _NOTHING
    body: Any = OMIT
    media_type: str | Omit = "application/json"
    encoding: Mapping[str, Part] = _NOTHING
    encodings: Mapping[str, Mapping[str, Part]] = _NOTHING
    responses: Mapping[str, Any] = _NOTHING
    accept: str = "application/json"
    security: Security | None = None
    server: tuple[str, ...] = ()
    idempotency_header: str | None = None
    response_headers: Mapping[str, Any] = _NOTHING
    server_variables: Mapping[str, str] = _NOTHING
    media_types: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestOptions:
    """What a caller may set for one call, in place of the client's own settings.

    `timeout` is in seconds (or an `httpx2.Timeout`) for each attempt, `deadline` in
    seconds for the call with all its retries. `headers` and `query` are added to the
    operation's own and replace equal names; a header of `None` is removed.
    """

    timeout: float | Timeout | None | Omit = OMIT
    max_retries: int | None = None
    headers: Mapping[str, str | None] = field(default_factory=dict)
    query: Mapping[str, Any] = field(default_factory=dict)
    idempotency_key: str | None = None
    deadline: float | None = None


CallOptions: TypeAlias = RequestOptions | None
"""What every method takes as its options; None leaves the client's own settings."""
