"""What `oarlock diff` says that clients send is what generated clients send, byte for byte."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx2
import pytest
import yaml

from generator.api import parse_api
from generator.changes.comparing.written import written
from generator.spec import read_document
from generator.system.cache import Cache
from tests.support.generated import generate, imported

_LIST = {"type": "array", "items": {"type": "string"}}
_MAP = {"type": "object", "additionalProperties": {"type": "string"}}
_VALUES: dict[str, Any] = {"text": "a/b c", "list": ["a", "b,c"], "map": {"k": "v w"}}
_SCHEMAS = {"text": {"type": "string"}, "list": _LIST, "map": _MAP}
_STYLES = (
    ("query", "form", True),
    ("query", "form", False),
    ("query", "spaceDelimited", False),
    ("query", "pipeDelimited", False),
    ("query", "deepObject", True),
    ("path", "simple", False),
    ("path", "simple", True),
    ("path", "label", False),
    ("path", "label", True),
    ("path", "matrix", False),
    ("path", "matrix", True),
    ("header", "simple", False),
    ("header", "simple", True),
    ("cookie", "form", False),
)


def _operation(number: int, location: str, style: str, explode: bool, kind: str) -> Any:
    parameter = {
        "name": "q",
        "in": location,
        "required": True,
        "style": style,
        "explode": explode,
        "schema": _SCHEMAS[kind],
    }
    path = f"/n{number}/{{q}}" if location == "path" else f"/n{number}"
    operation = {
        "operationId": f"call{number}",
        "parameters": [parameter],
        "responses": {"204": {"description": "Done"}},
    }
    return path, {"put": operation}


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    """A document with an operation for each way to write each kind of value."""
    ways = [(*style, kind) for style in _STYLES for kind in _VALUES]
    operations = (_operation(number, *way) for number, way in enumerate(ways))
    return {
        "openapi": "3.1.0",
        "info": {"title": "Ways", "version": "1"},
        "servers": [{"url": "https://ways.example"}],
        "paths": dict(operations),
    }


def _sent(request: httpx2.Request, location: str) -> str:
    """Return the part of a request that its parameter is."""
    target = request.url.raw_path.decode()
    match location:
        case "query":
            return f"?{target.partition('?')[2]}"
        case "path":
            return target[target.index("/", 1) :]
        case "header":
            return f"q: {request.headers['q']}"
    return f"Cookie: {request.headers['cookie']}"


def test_parameters_are_written_as_a_generated_client_writes_them(
    document: dict[str, Any], tmp_path: Path, cache_folder: Path
) -> None:
    spec = tmp_path / "ways.yaml"
    spec.write_text(yaml.safe_dump(document, sort_keys=False))
    package = generate(tmp_path, spec, "ways", Cache(cache_folder))
    requests: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        requests.append(request)
        return httpx2.Response(204)

    api = parse_api(read_document(spec.read_bytes(), path="ways.yaml"))
    with (
        imported(package) as ways,
        httpx2.Client(transport=httpx2.MockTransport(answer)) as transport,
    ):
        client = ways.Client(http_client=transport)
        methods = {operation.operation_id: operation for operation in api.operations}
        for operation_id, operation in methods.items():
            (parameter,) = operation.parameters
            kind = next(
                name
                for name, schema in _SCHEMAS.items()
                if parameter.schema and parameter.schema.types == (schema["type"],)
            )
            call = _method(client, operation_id)
            if parameter.location == "path":
                call(_VALUES[kind])
            else:
                call(q=_VALUES[kind])
            said = written(parameter, _VALUES[kind])
            assert _sent(requests[-1], parameter.location) == said, parameter
    assert len(requests) == len(_STYLES) * len(_VALUES)


def _method(client: Any, operation_id: str) -> Any:
    """Find the method of an operation, in whichever resource it is."""
    for resource in dir(client):
        if not resource.startswith("_"):
            for method in dir(getattr(client, resource)):
                if method.replace("_", "") == operation_id:
                    return getattr(getattr(client, resource), method)
    raise AssertionError(operation_id)
