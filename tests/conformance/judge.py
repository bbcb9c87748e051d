"""Judge HTTP requests against an OpenAPI document with openapi-core.

Keeps the server from knowing openapi-core: it hands over a raw request and gets a `Verdict` that
says what is wrong and what the request means in the document's words. Runs in the judge's own
environment.
"""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote, unquote_plus

from jsonschema_path import SchemaPath
from openapi_core.casting.schemas import (
    oas30_write_schema_casters_factory,
    oas31_schema_casters_factory,
    oas32_schema_casters_factory,
)
from openapi_core.datatypes import RequestParameters
from openapi_core.deserializing.media_types import media_type_deserializers
from openapi_core.deserializing.styles import style_deserializers
from openapi_core.validation.request.validators import (
    V30RequestValidator,
    V31RequestValidator,
    V32RequestValidator,
)

from tests.conformance.casting import Caster
from tests.conformance.documents import OperationEntry, media_type_name, resolve
from tests.conformance.plugins import (
    CURRENT,
    Bodies,
    Finder,
    HeaderLocation,
    Location,
    Security,
    State,
    Styles,
)
from tests.conformance.prepare import prepare
from tests.conformance.schemas import Schemas
from tests.conformance.table import Found, OperationTable
from tests.conformance.wire import parse_pairs

_VERSIONS: Mapping[str, tuple[Any, Any]] = {
    "3.0": (V30RequestValidator, oas30_write_schema_casters_factory),
    "3.1": (V31RequestValidator, oas31_schema_casters_factory),
    "3.2": (V32RequestValidator, oas32_schema_casters_factory),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RawRequest:
    """A request as it came over the wire."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes

    def header(self, name: str) -> str:
        """Return a header's value, or an empty string."""
        found = [value for key, value in self.headers if key.lower() == name.lower()]
        return ", ".join(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What the judge makes of a request."""

    operation: OperationEntry | None
    problems: tuple[str, ...]
    adjustments: tuple[str, ...] = ()
    understood: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    body: Any = None


class Judge:
    """Judges requests against one document, which is prepared once."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = document
        self.schemas = Schemas(document, "request")
        self.table = OperationTable(document)
        validator_class, casters = _VERSIONS[str(document["openapi"])[:3]]
        self.caster = Caster(self.schemas)
        self._keys = _query_keys(document)
        styles = Styles(casters, style_deserializers)
        styles.caster = self.caster
        bodies = Bodies(styles, media_type_deserializers)
        bodies.caster = self.caster
        self._validator = _recorder(validator_class)(
            SchemaPath.from_dict(prepare(document)),
            path_finder_cls=Finder,
            style_deserializers_factory=styles,
            media_type_deserializers_factory=bodies,
            security_provider_factory=Security(),
        )

    def judge(self, request: RawRequest, expected: str | None = None) -> Verdict:
        """Return what is wrong with a request, and what it means.

        `expected` is the pointer of the operation that is meant where several paths match.
        """
        found = self.table.find(request.method, request.target, expected)
        if found is None:
            problem = f"no operation matches {request.method} {request.target}"
            return Verdict(operation=None, problems=(problem,))
        entry = found.entry
        state = State(entry=entry, content_type=request.header("content-type"))
        parameters = _locations(request, found)
        self._claim(state)
        token = CURRENT.set(state)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                errors = list(self._validator.iter_errors(_Request(request, parameters)))
        finally:
            CURRENT.reset(token)
        problems = [describe(error) for error in errors] + state.problems
        problems += stricter(entry, request, parameters, self.caster, self._keys)
        return Verdict(
            operation=entry,
            problems=tuple(problems),
            adjustments=tuple(sorted(state.adjustments)),
            understood=state.understood,
            body=state.body,
        )

    def _claim(self, state: State) -> None:
        """Note which names belong to declared parameters: the rest may be an object's properties."""
        claimed: dict[str, set[str]] = {}
        for parameter in state.entry.parameters:
            claimed.setdefault(parameter["in"], set()).add(parameter["name"])
        claimed.setdefault("query", set()).update(self._keys)
        state.claimed = claimed


def _query_keys(document: Mapping[str, Any]) -> frozenset[str]:
    """Return the names of the API keys that travel in the query."""
    schemes = (document.get("components") or {}).get("securitySchemes") or {}
    resolved = [resolve(document, scheme) for scheme in schemes.values()]
    return frozenset(
        scheme["name"]
        for scheme in resolved
        if scheme.get("type") == "apiKey" and scheme.get("in") == "query"
    )


class _Request:
    """A request in openapi-core's protocol."""

    def __init__(self, request: RawRequest, parameters: RequestParameters) -> None:
        self.host_url = "http://judge"
        self.path = "/"
        self.method = request.method.lower()
        self.parameters = parameters
        self.body = request.body or None
        self.content_type = media_type_name(request.header("content-type"))


def _locations(request: RawRequest, found: Found) -> RequestParameters:
    query = parse_pairs(found.query)
    cookies = [
        (name.strip(), value.strip().strip('"'))
        for name, separator, value in (
            part.partition("=") for part in request.header("cookie").split(";")
        )
        if separator
    ]
    return RequestParameters(
        path=Location("path", [(name, unquote(raw)) for name, raw in found.path], found.path),
        query=Location("query", [(name, unquote_plus(raw)) for name, raw in query], query),
        header=HeaderLocation(list(request.headers)),
        cookie=Location("cookie", cookies, cookies),
    )


def _recorder(validator_class: Any) -> Any:
    """Return openapi-core's validator, noting what it understood of a request."""

    class Recorder(validator_class):  # type: ignore[misc]
        def _get_parameters(self, parameters: Any, operation: Any, path: Any) -> Any:
            state = CURRENT.get()
            for parameter in state.entry.parameters:
                state.understood.setdefault(parameter["in"], {})
            return super()._get_parameters(parameters, operation, path)

        def _get_parameter(self, parameters: Any, param: Any) -> Any:
            value = super()._get_parameter(parameters, param)
            where, name = (param / "in").read_str(), (param / "name").read_str()
            CURRENT.get().understood[where][name] = value
            return value

        def _get_body(self, body: Any, mimetype: Any, operation: Any) -> Any:
            value = super()._get_body(body, mimetype, operation)
            CURRENT.get().body = value
            return value

    return Recorder


def describe(error: BaseException) -> str:
    """Return an error of openapi-core in one line, with the schema's findings and their places."""
    head = str(error).partition(": Value ")[0]
    cause = error.__cause__
    while cause is not None:
        findings = getattr(cause, "schema_errors", None)
        if findings:
            told = [f"{one.json_path}: {one.message}" for one in findings]
            return f"{head}: {'; '.join(told)}"[:600]
        if str(cause) not in head:
            head = f"{head}: {cause}"
        cause = cause.__cause__
    return head[:600]


def stricter(
    entry: OperationEntry,
    request: RawRequest,
    parameters: RequestParameters,
    caster: Caster,
    keys: frozenset[str],
) -> list[str]:
    """Return the problems that openapi-core does not look for (`adjustments.STRICTER`)."""
    problems = []
    declared = {one["name"]: one for one in entry.parameters if one["in"] == "query"}
    sent = [name for name, _ in parameters.query.raw]
    known, is_open = _query_names(declared, caster)
    for name in dict.fromkeys(sent):
        if name in known:
            if sent.count(name) > 1 and not known[name]:
                problems.append(f"repeated-query: {name} was sent {sent.count(name)} times")
        elif name not in keys and not is_open and not _is_deep(name, declared):
            problems.append(f"undeclared-query: {name} is not a parameter of this operation")
    if request.body and entry.request_body is None:
        problems.append("undeclared-body: this operation declares no body")
    return problems


def _query_names(
    declared: Mapping[str, Mapping[str, Any]], caster: Caster
) -> tuple[dict[str, bool], bool]:
    """Return the names a query may hold, with whether they may repeat, and whether any may."""
    known: dict[str, bool] = {}
    is_open = False
    for name, parameter in declared.items():
        schema = parameter.get("schema") or {}
        shapes = caster.shapes(schema)
        known[name] = "array" in shapes
        is_exploded = parameter.get("explode", parameter.get("style", "form") == "form")
        if "object" in shapes and is_exploded and parameter.get("style", "form") == "form":
            for member in caster.names(schema):
                known[member] = "array" in caster.shapes(caster.property(schema, member))
            is_open = is_open or not caster.is_closed(schema)
    return known, is_open


def _is_deep(name: str, declared: Mapping[str, Mapping[str, Any]]) -> bool:
    base = name.partition("[")[0]
    return base in declared and declared[base].get("style") == "deepObject"
