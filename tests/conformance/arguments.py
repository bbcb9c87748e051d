"""Sample what a call is made with: parameters and a body, as JSON and as the method's arguments.

Keeps the driver from knowing what each place of a request can carry.
"""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any

from tests.conformance.casting import Caster
from tests.conformance.documents import (
    OperationEntry,
    is_ignored,
    is_json,
    is_xml,
    media_type_name,
    resolve,
)
from tests.conformance.package import GeneratedPackage
from tests.conformance.sampler import Fill, Sampler, Taste, Unsatisfiable
from tests.conformance.schemas import Schemas

_URLENCODED = "application/x-www-form-urlencoded"


class NotJudged(Exception):
    """Neither the sampler nor the judge can say what is right here."""


class NotInSourceMap(Exception):
    """The source map does not name something that the document has."""


@dataclass(slots=True, kw_only=True)
class Arguments:
    """What one call passes, in the document's words."""

    parameters: dict[str, dict[str, Any]] = field(default_factory=dict)
    body: Any = None
    has_body: bool = False
    is_typed: bool = True

    def by_place(self) -> Iterator[tuple[str, str, Any]]:
        """Yield location, name and value of every parameter."""
        for location, values in self.parameters.items():
            for name, value in values.items():
                yield location, name, value


class ArgumentSampler:
    """Samples the arguments of one document's operations."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = document
        self.schemas = Schemas(document, "request")
        self.caster = Caster(self.schemas)

    def sample(
        self,
        entry: OperationEntry,
        body_media_type: str | None,
        fill: Fill,
        random: Random,
        *,
        is_binary: bool,
    ) -> Arguments:
        """Return values for an operation; minimal ones leave out all that is optional.

        `is_binary` says that the parts of a form which hold files are passed as bytes; in JSON, and
        so in a model that stands for the whole body, they are text.
        """
        sampler = Sampler(self.schemas, random)
        arguments = Arguments()
        for parameter in entry.parameters:
            if is_ignored(parameter) or (fill == "minimal" and not parameter.get("required")):
                continue
            try:
                value = self._parameter(sampler, parameter, fill)
            except Unsatisfiable as error:
                if parameter.get("required"):
                    raise NotJudged(f"parameter {parameter['name']}: {error}") from error
                continue
            arguments.parameters.setdefault(parameter["in"], {})[parameter["name"]] = value
        body = entry.request_body
        if body and body_media_type and (fill != "minimal" or body.get("required")):
            media_type = body["content"][body_media_type]
            self._body(sampler, media_type, body_media_type, fill, arguments)
            if is_binary and not arguments.is_typed:
                whole = self._with_bytes(arguments.body, media_type.get("schema", {}))
                if whole != arguments.body and media_type_name(body_media_type) == _URLENCODED:
                    raise NotJudged("nothing says how bytes are written in a form-urlencoded body")
                arguments.body = whole
        return arguments

    def spreadable(
        self, entry: OperationEntry, media_type: str, names: Mapping[str, str], body: Any
    ) -> Any:
        """Return the part of a body that has keyword arguments.

        Raises `NotInSourceMap` when one of the schema's own properties has none; what is readOnly
        needs none, and names that the document does not know cannot have any. Raises `NotJudged`
        when the schema requires one of the latter.
        """
        request_body = entry.request_body or {"content": {media_type: {}}}
        schema = self.schemas.target(request_body["content"][media_type].get("schema", {}))
        for name in schema.get("properties") or {}:
            if name not in names and not self.schemas.is_hidden(schema, name):
                raise NotInSourceMap(f"property {name} of the body is not in the source map")
        if not isinstance(body, dict):
            return body
        if undescribed := [name for name in self.schemas.required(schema) if name not in names]:
            raise NotJudged(
                f"the body requires what it does not describe: {', '.join(undescribed)}"
            )
        return {name: member for name, member in body.items() if name in names}

    def _parameter(self, sampler: Sampler, parameter: Mapping[str, Any], fill: Fill) -> Any:
        if content := parameter.get("content"):
            media_type = next(iter(content.values()))
            return sampler.sample(media_type.get("schema", {}), Taste(fill=fill))
        is_plain = parameter["in"] in ("query", "path") and parameter.get("style", "form") in (
            "form",
            "simple",
            "deepObject",
        )
        taste = Taste(
            fill="some" if fill == "minimal" else fill,
            alphabet=("hard" if fill == "full" else "any") if is_plain else "token",
            empty=False,
            null=False,
            levels=1,
        )
        value = sampler.sample(parameter.get("schema", {}), taste)
        if parameter["in"] == "path" and value in ("", [], {}, [""]):
            raise Unsatisfiable("its schema allows what would leave a segment of the path empty")
        return value

    def _body(
        self,
        sampler: Sampler,
        media_type: Mapping[str, Any],
        name: str,
        fill: Fill,
        arguments: Arguments,
    ) -> None:
        schema = media_type.get("schema", {})
        kind = media_type_name(name)
        arguments.has_body = True
        arguments.is_typed = is_json(kind)
        if is_xml(kind):
            raise NotJudged("an XML body has no JSON value to compare with")
        is_form = kind.startswith("multipart/") or kind == _URLENCODED
        if is_form and "object" not in self.caster.types(schema):
            raise NotJudged("a form whose schema is not an object has no parts")
        is_text = kind.startswith("text/")
        if not is_form and not is_text and not is_json(kind) and "*" not in kind:
            arguments.body = self._content(sampler, schema)
            return
        taste = Taste(fill=fill)
        if is_form or is_text:
            encoding = (media_type.get("encoding") or {}).values()
            is_deep = any(one.get("style") == "deepObject" for one in encoding)
            is_flat = kind == _URLENCODED and not is_deep
            levels = 2 if is_flat else None
            taste = Taste(fill=fill, empty=False, null=False, levels=levels)
        try:
            text_schema = schema or ({"type": "string"} if is_text else {})
            arguments.body = sampler.sample(text_schema, taste)
        except Unsatisfiable as error:
            raise NotJudged(f"request body: {error}") from error

    def _content(self, sampler: Sampler, schema: Any) -> bytes:
        """Return the content of a body that is no JSON, form or text: base64 where it says so."""
        content = sampler.random.randbytes(200)
        target = self.schemas.target(schema)
        is_base64 = isinstance(target, dict) and target.get("format") in ("byte", "base64")
        return base64.b64encode(content) if is_base64 else content

    def _with_bytes(self, value: Any, schema: Any) -> Any:
        """Return a form's value with bytes wherever the schema says `format: binary`."""
        target = self.schemas.target(schema)
        if not isinstance(target, dict):
            return value
        if isinstance(value, str) and target.get("format") == "binary":
            return value.encode() + bytes([13, 10, 0, 255])
        if isinstance(value, list):
            return [self._with_bytes(item, target.get("items")) for item in value]
        if isinstance(value, dict):
            schemas = dict(target.get("properties") or {})
            for branch in target.get("allOf") or ():
                schemas |= resolve(self.document, branch).get("properties") or {}
            return {name: self._with_bytes(one, schemas.get(name)) for name, one in value.items()}
        return value


@dataclass(frozen=True, slots=True, kw_only=True)
class Invocation:
    """Python arguments for a generated method."""

    positional: tuple[Any, ...]
    keywords: Mapping[str, Any]


def invocation(
    package: GeneratedPackage,
    method: Any,
    operation: Mapping[str, Any],
    arguments: Arguments,
    *,
    is_positional: bool,
    is_spread: bool,
) -> Invocation:
    """Turn values into the arguments of a method, as the source map names them.

    Path parameters are passed by position or by name; a body whole or spread over its properties.
    """
    named = {(one["in"], one["name"]): one["argument"] for one in operation["parameters"]}
    by_name: dict[str, Any] = {}
    for location, name, value in arguments.by_place():
        if (location, name) not in named:
            raise NotInSourceMap(f"{location} parameter {name} is not in the source map")
        argument = named[location, name]
        by_name[argument] = package.argument(method, argument, value)
    positional = []
    if is_positional:
        path = [one["argument"] for one in operation["parameters"] if one["in"] == "path"]
        positional = [by_name.pop(argument) for argument in path if argument in by_name]
    if arguments.has_body:
        body = operation["body"]
        if body is None:
            raise NotInSourceMap("the request body is not in the source map")
        by_name |= _body_keywords(package, method, body, arguments.body, is_spread=is_spread)
    return Invocation(positional=tuple(positional), keywords=by_name)


def _body_keywords(
    package: GeneratedPackage, method: Any, body: Mapping[str, Any], value: Any, *, is_spread: bool
) -> dict[str, Any]:
    if not is_spread:
        is_content = isinstance(value, bytes)
        whole = value if is_content else package.argument(method, body["argument"], value)
        return {body["argument"]: whole}
    names: Mapping[str, str] = body["properties"]
    return {
        names[name]: member
        if isinstance(member, bytes)
        else package.argument(method, names[name], member)
        for name, member in value.items()
    }
