"""What the generated methods say about a call: `Request`, `Styled` values, `merge`.

Plain data, so that a resource module loads without httpx2 and pydantic, and named
tuples, which are made six times faster than dataclasses; how a value becomes text
is in `styles` and `bodies`.
"""

from __future__ import annotations

from base64 import b64encode, urlsafe_b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeVar

from .omit import OMIT, Omit

if TYPE_CHECKING:
    from httpx2 import Timeout

__all__ = [
    "OMIT",
    "Omit",
    "Part",
    "Request",
    "RequestOptions",
    "Security",
    "Style",
    "Styled",
    "base64_text",
    "base64url_text",
    "content",
    "cookie",
    "date_only",
    "deep_object",
    "form",
    "json_text",
    "label",
    "matrix",
    "merge",
    "octets",
    "pipe_delimited",
    "query_string",
    "simple",
    "space_delimited",
    "tab_delimited",
]

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


def cookie(value: Any, explode: bool = True) -> Styled | Omit:
    """Write into the `Cookie` header as it is (OpenAPI 3.2 `style: cookie`)."""
    if isinstance(value, Omit):
        return OMIT
    return Styled(value, "cookie", explode)


def simple(
    value: Any, explode: bool = False, allow_reserved: bool = False
) -> Styled | Omit:
    """Write as `a,b`; objects as `k,v` or, with `explode`, as `k=v`."""
    if isinstance(value, Omit):
        return OMIT
    return Styled(value, "simple", explode, allow_reserved)


def matrix(
    value: Any, explode: bool = False, allow_reserved: bool = False
) -> Styled | Omit:
    """Write as `;name=a,b`, or `;name=a;name=b` with `explode`."""
    if isinstance(value, Omit):
        return OMIT
    return Styled(value, "matrix", explode, allow_reserved)


def label(
    value: Any, explode: bool = False, allow_reserved: bool = False
) -> Styled | Omit:
    """Write as `.a,b`, or `.a.b` with `explode`."""
    if isinstance(value, Omit):
        return OMIT
    return Styled(value, "label", explode, allow_reserved)


def space_delimited(
    value: Any, explode: bool = False, allow_reserved: bool = False
) -> Styled | Omit:
    """Write as `name=a%20b`; with `explode` the same as `form`."""
    if isinstance(value, Omit):
        return OMIT
    return Styled(value, "spaceDelimited", explode, allow_reserved)


def tab_delimited(
    value: Any, explode: bool = False, allow_reserved: bool = False
) -> Styled | Omit:
    """Write as `name=a%09b` (Swagger 2.0 `collectionFormat: tsv`)."""
    if isinstance(value, Omit):
        return OMIT
    return Styled(value, "tabDelimited", explode, allow_reserved)


def pipe_delimited(
    value: Any, explode: bool = False, allow_reserved: bool = False
) -> Styled | Omit:
    """Write as `name=a%7Cb`; with `explode` the same as `form`."""
    if isinstance(value, Omit):
        return OMIT
    return Styled(value, "pipeDelimited", explode, allow_reserved)


def deep_object(
    value: Any, explode: bool = True, allow_reserved: bool = False
) -> Styled | Omit:
    """Write as `name[key]=a`; nested objects as `name[key][inner]=a`.

    What the specification leaves open: the items of an array are counted
    (`name[key][0]=a&name[key][1]=b`), null is the empty text, and `explode` is
    without effect.
    """
    if isinstance(value, Omit):
        return OMIT
    return Styled(value, "deepObject", explode, allow_reserved)


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


def octets(value: Any) -> Any:
    """Return raw bytes as text that is written as the very bytes, also in a list."""
    if isinstance(value, (bytes, bytearray)):
        return value.decode("utf-8", "surrogateescape")
    if isinstance(value, (list, tuple)):
        return [octets(item) for item in value]
    return value


def base64_text(value: Any, encode: Callable[[bytes], bytes] = b64encode) -> Any:
    """Return bytes as their Base64, where a form would send the very bytes."""
    if isinstance(value, (bytes, bytearray)):
        text: str | None = getattr(value, "text", None)
        return encode(bytes(value)).decode() if text is None else text
    if isinstance(value, (list, tuple)):
        return [base64_text(item, encode) for item in value]
    return value


def base64url_text(value: Any) -> Any:
    """Return bytes as Base64 for URLs, also in a list."""
    return base64_text(value, urlsafe_b64encode)


def date_only(value: Any) -> Any:
    """Return the date of a moment, also in a list; anything else as it is."""
    if isinstance(value, (list, tuple)):
        return [date_only(item) for item in value]
    date = getattr(value, "date", None)
    return date() if callable(date) else value


def json_text(value: Any) -> Any:
    """Return a value as JSON in a text; a text is that already."""
    from .values import to_json

    if value is None or value is OMIT or isinstance(value, str):
        return value
    return to_json(value).decode()


class Part(NamedTuple):
    """How one property of a form or multipart body is written (Encoding Object)."""

    content_type: str = ""
    headers: Mapping[str, Any] = _NOTHING
    style: Style | None = None
    explode: bool | None = None
    allow_reserved: bool = False


class Request(NamedTuple, Generic[T]):
    """One call of an operation that returns a `T`.

    `url` is the path template, `path` holds the values of its variables, and
    `query`, `headers` and `cookies` the other parameters by the names of the
    document: plain values, or `Styled` ones where the style is not the
    location's default. `responses` maps "200", "2XX" or "default" to a type, to
    `None` where no body is declared, or to a mapping of media types to types, and
    "200 text/event-stream" to what only that media type is;
    `response_headers` has the types of headers that are more than text.
    `encoding` says how the properties of a form are written, `encodings` so by
    media type. Where `media_type` is left open, the value decides between the
    `media_types`. `security` is `None` where the client's default applies. `server_variables`
    are the defaults of the variables in `server`. Under `idempotency_header` goes
    a key of its own for each call, unless the caller gives one.
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
    """What a caller may set for one call, over the client's own settings.

    `timeout` is in seconds (or an `httpx2.Timeout`) for each attempt, `deadline`
    in seconds for the call with all its retries. `headers` and `query` are sent
    beside the operation's own and win over them; a header of `None` is removed.
    """

    timeout: float | Timeout | None | Omit = OMIT
    max_retries: int | None = None
    headers: Mapping[str, str | None] = field(default_factory=dict)
    query: Mapping[str, Any] = field(default_factory=dict)
    idempotency_key: str | None = None
    deadline: float | None = None


def merge(
    body: Any,
    fields: Mapping[str, Any],
    *,
    constants: Mapping[str, Any] = _NOTHING,
    required: tuple[str, ...] | None = None,
    files: tuple[str, ...] = (),
) -> Any:
    """Lay the given `fields` over `body`; return OMIT when there is neither.

    `constants` are the properties that can only be one value: they are sent
    beside fields. Where a body is `required`, nothing is an empty object, or
    refused if it would lack a property. `files` are missed in any body made of
    fields: a server tells what else is missing in better words.
    """
    given = {name: value for name, value in fields.items() if value is not OMIT}
    if body is OMIT or body is None:
        if given or (required is not None and body is OMIT):
            whole = {**constants, **given}
            _check_complete(whole, files if given else required or ())
            return whole
        return body
    if not given:
        return body
    if isinstance(body, Mapping):
        return {**body, **given}
    from .values import to_plain

    plain = to_plain(body)
    if not isinstance(plain, dict):
        from .errors import InvalidRequestError

        kind = type(body).__name__
        raise InvalidRequestError(f"{kind} has no room for {', '.join(given)}")
    return {**plain, **given}


def _check_complete(given: Mapping[str, Any], required: tuple[str, ...]) -> None:
    missing = [name for name in required if given.get(name) is None]
    if missing:
        from .errors import InvalidRequestError

        raise InvalidRequestError(f"the body lacks {', '.join(missing)}")
