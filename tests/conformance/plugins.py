"""The adjustments' code: what the judge plugs into openapi-core's extension points.

Keeps `judge` from knowing how openapi-core is taken apart. Runs in the judge's own environment.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import partial
from typing import Any
from xml.parsers import expat

from jsonschema_path import SchemaPath
from openapi_core.deserializing.exceptions import DeserializeError
from openapi_core.deserializing.media_types.exceptions import MediaTypeDeserializeError
from openapi_core.deserializing.media_types.factories import MediaTypeDeserializersFactory
from openapi_core.deserializing.styles.factories import StyleDeserializersFactory
from openapi_core.security.exceptions import SecurityProviderError
from openapi_core.security.factories import SecurityProviderFactory
from openapi_core.security.providers import BaseProvider, HttpProvider
from openapi_core.templating.datatypes import TemplateResult
from openapi_core.templating.paths.datatypes import PathOperationServer
from werkzeug.datastructures import Headers

from tests.conformance.casting import Caster, cast_text
from tests.conformance.documents import OperationEntry, is_json, media_type_name
from tests.conformance.forms import decode_form
from tests.conformance.wire import (
    Style,
    Undecodable,
    decode_header,
    decode_pairs,
    decode_path,
)


@dataclass(slots=True, kw_only=True)
class State:
    """What is known about the request that is being judged."""

    entry: OperationEntry
    content_type: str = ""
    claimed: Mapping[str, Iterable[str]] = field(default_factory=dict)
    adjustments: set[str] = field(default_factory=set)
    understood: dict[str, dict[str, Any]] = field(default_factory=dict)
    body: Any = None
    problems: list[str] = field(default_factory=list)


CURRENT: ContextVar[State] = ContextVar("CURRENT")


def used(name: str) -> None:
    """Note that the verdict on the current request needs an adjustment."""
    CURRENT.get().adjustments.add(name)


class Location(dict[str, Any]):
    """The values of one location, decoded for openapi-core, with the raw text beside them."""

    def __init__(
        self, where: str, pairs: list[tuple[str, str]], raw: list[tuple[str, str]]
    ) -> None:
        super().__init__(reversed(pairs))
        self.where = where
        self.pairs = pairs
        self.raw = raw

    def getlist(self, name: str) -> list[str]:
        """Return all values of a name (openapi-core's protocol)."""
        return [value for key, value in self.pairs if key == name]


class HeaderLocation(Headers):
    """The headers, which openapi-core looks up without regard to case."""

    where = "header"


def contents(schema: Any) -> Any:
    """Return the plain data of a node of openapi-core's document."""
    if not isinstance(schema, SchemaPath):
        return schema if schema is not None else {}
    with schema.resolve() as resolved:
        return resolved.contents


class Finder:
    """Finds the operation that the judge's own table has found already."""

    def __init__(self, spec: SchemaPath, base_url: str | None = None) -> None:
        del base_url
        self.spec = spec

    def find(self, method: str, name: str) -> PathOperationServer:
        """Return openapi-core's view of the current operation."""
        del method, name
        entry = CURRENT.get().entry
        path = self.spec["paths"][entry.template]
        return PathOperationServer(
            path, path[entry.method.lower()], None, TemplateResult(entry.template, {}), {}
        )


class Styles(StyleDeserializersFactory):
    """Leaves to openapi-core what it decodes rightly and takes over the rest."""

    caster: Caster

    def create(
        self, spec: SchemaPath, schema: SchemaPath, style: str, explode: bool, name: str
    ) -> Any:
        """Return what decodes one parameter."""
        # Made only when wanted: openapi-core fails on a schema with several types.
        stock = partial(super().create, spec, schema, style, explode, name)
        return _StyleDecoder(self.caster, contents(schema), style, explode, name, stock)


class _StyleDecoder:
    def __init__(
        self, caster: Caster, schema: Any, style: str, explode: bool, name: str, stock: Any
    ) -> None:
        self.caster = caster
        self.schema = schema
        self.style = style
        self.explode = explode
        self.name = name
        self.stock = stock

    def deserialize(self, location: Location | HeaderLocation) -> Any:
        """Return the parameter's value; `KeyError` says that it was not sent."""
        name = self._departure(location.where)
        if name is None:
            return self.stock().deserialize(location)
        used(name)
        failure: Exception = KeyError(self.name)
        for shape in self.caster.shapes(self.schema):
            style = Style(style=self.style, explode=self.explode, shape=shape, name=self.name)
            try:
                return self.caster.cast(self._decode(style, location), self.schema)
            except Undecodable as error:
                failure = error
            except KeyError:
                continue
        if isinstance(failure, KeyError):
            raise failure
        raise DeserializeError(self.style, self.name) from failure

    def _decode(self, style: Style, location: Location | HeaderLocation) -> Any:
        if isinstance(location, HeaderLocation):
            return decode_header(style, location[self.name])
        if location.where == "path":
            return decode_path(style, dict(location.raw)[self.name])
        claimed = set(CURRENT.get().claimed.get(location.where, ())) - {self.name}
        return decode_pairs(style, location.raw, claimed)

    def _departure(self, where: str) -> str | None:
        """Return the adjustment that this parameter needs, None where openapi-core is right."""
        shapes = self.caster.shapes(self.schema)
        if where == "path":
            return "path-raw" if self.style == "simple" else "path-prefix-styles"
        if self.style == "deepObject":
            return "deep-object"
        if shapes == ("object",) and self.explode and self.style == "form":
            return "form-object-exploded"
        if where != "header" and shapes != ("primitive",) and not self.explode:
            return "query-delimited"
        if self.style in ("spaceDelimited", "pipeDelimited"):
            return "query-delimited"
        return None if self._has_plain_types() else "cast-beyond-type"

    def _has_plain_types(self) -> bool:
        schema = self.caster.schemas.target(self.schema)
        if not isinstance(schema, dict) or not isinstance(schema.get("type"), str):
            return False
        if schema["type"] == "array":
            schema = self.caster.schemas.target(schema.get("items") or {})
        return isinstance(schema, dict) and isinstance(schema.get("type"), str)


class Bodies(MediaTypeDeserializersFactory):
    """Decodes what openapi-core decodes wrongly or not at all; plain JSON stays with it."""

    caster: Caster

    def create(self, spec: SchemaPath, mimetype: str, **options: Any) -> Any:
        """Return what decodes a body, a part or a `content` parameter."""
        stock = partial(super().create, spec, mimetype, **options)
        return _BodyDecoder(self.caster, mimetype, options, stock)


class _BodyDecoder:
    def __init__(self, caster: Caster, mimetype: str, options: dict[str, Any], stock: Any) -> None:
        self.caster = caster
        self.mimetype = mimetype
        self.schema = contents(options.get("schema"))
        self.encoding = contents(options.get("encoding"))
        self.stock = stock

    def deserialize(self, value: Any) -> Any:
        """Return the body as the data that its schema speaks of."""
        mimetype = self.mimetype
        if isinstance(value, bytes) and "*" in mimetype:
            mimetype = media_type_name(CURRENT.get().content_type)
        try:
            return self._decode(mimetype, value)
        except (Undecodable, ValueError, expat.ExpatError) as error:
            content = value if isinstance(value, bytes) else str(value).encode()
            raise MediaTypeDeserializeError(mimetype, content[:200]) from error

    def _decode(self, mimetype: str, value: Any) -> Any:
        if mimetype == "application/json" == self.mimetype:
            return self.stock().deserialize(value)
        if is_json(mimetype):
            used("json-media-types" if mimetype == self.mimetype else "media-range")
            return json.loads(value)
        if mimetype == "application/x-www-form-urlencoded" or mimetype.startswith("multipart/"):
            used("form-body")
            state = CURRENT.get()
            form = decode_form(value, state.content_type, self.schema, self.encoding, self.caster)
            state.problems.extend(form.problems)
            return form.value
        if mimetype.endswith(("/xml", "+xml")):
            used("xml-body")
            expat.ParserCreate().Parse(value, True)
            return None
        if mimetype.startswith("text/") or isinstance(value, str):
            used("text-body")
            text = value.decode() if isinstance(value, bytes) else value
            return cast_text(text, self.caster.types(self.schema))
        return self._binary(value)

    def _binary(self, value: bytes) -> Any:
        types = self.caster.types(self.schema)
        takes_bytes = self.caster.schemas.is_3_0 and self.schema.get("format") == "binary"
        if self.schema and "string" in types and not takes_bytes:
            used("binary-body")
            return value.decode("latin-1")
        return value


class Security(SecurityProviderFactory):
    """Wants a bearer token where the document says OAuth 2 or OpenID Connect."""

    def create(self, scheme: SchemaPath) -> Any:
        """Return what finds the credentials of one scheme."""
        kind = (scheme / "type").read_str()
        if kind in ("oauth2", "openIdConnect"):
            used("security-schemes")
            return _Bearer(scheme)
        if kind == "mutualTLS":
            used("security-schemes")
            return lambda _: None
        if kind == "http":
            return _Http(scheme)
        return super().create(scheme)


class _Bearer(BaseProvider):
    def __call__(self, parameters: Any) -> str:
        kind, _, credentials = parameters.header.get("Authorization", "").partition(" ")
        if kind.lower() != "bearer" or not credentials:
            raise SecurityProviderError("Missing bearer token.")
        return str(credentials)


class _Http(HttpProvider):
    def __call__(self, parameters: Any) -> Any:
        scheme = (self.scheme / "scheme").read_str()
        kind, _, credentials = parameters.header.get("Authorization", "").partition(" ")
        if kind.lower() != scheme.lower() or not credentials.strip():
            raise SecurityProviderError(f"Missing {scheme} credentials.")
        if scheme != scheme.lower():
            used("security-schemes")
        return credentials
