"""What is no OpenAPI document is named for what it is, with what to do about it."""

from __future__ import annotations

import gzip
import io
import zipfile
from pathlib import Path

import pytest

from generator.errors import conflict_marker
from generator.spec import validate_source
from generator.spec.text.foreign import foreign_text


def archive() -> bytes:
    """A ZIP archive with a document in it."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as written:
        written.writestr("openapi.yaml", "openapi: 3.1.1")
    return content.getvalue()


CONFLICT = """\
openapi: 3.1.1
info:
  title: Pets
<<<<<<< HEAD
  version: "2"
=======
  version: "3"
>>>>>>> theirs
paths: {}
"""
FOREIGN = {
    "asyncapi.yaml": (b"asyncapi: 3.0.0\ninfo: {title: Events, version: '1'}\n", "AsyncAPI 3.0.0"),
    "postman.json": (
        b'{"info": {"name": "Pets", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"}, "item": []}',
        "a Postman collection",
    ),
    "old.json": (b'{"swaggerVersion": "1.2", "apis": []}', "Swagger 1.2"),
    "api.graphql": (b"type Query {\n  pets: [Pet!]!\n}\n", "a GraphQL schema"),
    "described.graphql": (
        b'"""All of it."""\nschema @link(url: "x") { query: Query }\n',
        "a GraphQL schema",
    ),
    "introspected.json": (
        b'{"data": {"__schema": {"types": []}}}',
        "an introspected GraphQL schema",
    ),
    "api.raml": (b"#%RAML 1.0\ntitle: Pets\n/pets:\n  get:\n", "RAML"),
    "pet.schema.json": (
        b'{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object"}',
        "a JSON Schema",
    ),
    "page.html": (b"<!DOCTYPE html>\n<html><body>Sign in</body></html>", "a web page (HTML)"),
    "page.json": (b"\n<html lang='en'><head></head></html>", "a web page (HTML)"),
    "api.xml": (b"<?xml version='1.0'?><api/>", "XML"),
    "service.wsdl": (
        b"<?xml version='1.0'?><definitions xmlns='http://schemas.xmlsoap.org/wsdl/'/>",
        "a WSDL description",
    ),
    "openapi.json.gz": (gzip.compress(b'{"openapi": "3.1.1"}'), "compressed with gzip"),
    "openapi.zip": (archive(), "a ZIP archive"),
    "api.pdf": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "a PDF"),
    "openapi.yaml": (
        b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n",
        "a pointer of Git LFS",
    ),
    "api.proto": (b'syntax = "proto3";\npackage pets;\n', "a Protocol Buffers definition"),
    "overlay.yaml": (b"overlay: 1.0.0\nactions: []\n", "an OpenAPI Overlay"),
    "traffic.har": (b'{"log": {"version": "1.2", "entries": []}}', "a recording of HTTP traffic"),
}


@pytest.mark.parametrize("name", FOREIGN)
def test_what_is_no_openapi_document_is_named(tmp_path: Path, name: str) -> None:
    content, expected = FOREIGN[name]
    (tmp_path / name).write_bytes(content)
    document, (finding,) = validate_source(tmp_path / name)
    assert document is None
    assert (finding.level, finding.rule) == ("error", "not-openapi")
    assert finding.message.startswith(f"this is {expected}")
    assert "begin it with" not in finding.hint


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("name", ["pets.yaml", "pets.json"])
def test_a_document_in_conflict_is_named_as_such_with_the_line(
    tmp_path: Path, name: str, end: str
) -> None:
    text = CONFLICT
    if name == "pets.json":
        text = '{\n "openapi": "3.1.1",\n "paths": {},\n' + text.partition("title: Pets\n")[
            2
        ].replace("paths: {}\n", "}")
    (tmp_path / name).write_bytes(text.replace("\n", end).encode())
    document, (finding,) = validate_source(tmp_path / name)
    assert document is None
    assert finding.rule == "merge-conflict"
    assert finding.message == "a merge left both sides here, between conflict markers"
    assert finding.location.line == 4


def test_a_neighbour_in_conflict_is_named_too(tmp_path: Path) -> None:
    (tmp_path / "pets.yaml").write_text(
        "openapi: 3.1.1\ninfo: {title: Pets, version: '1'}\npaths: {/pets: {$ref: one.yaml}}\n"
    )
    (tmp_path / "one.yaml").write_text("<<<<<<< HEAD\nget: 1\n=======\nget: 2\n>>>>>>> theirs\n")
    _, findings = validate_source(tmp_path / "pets.yaml")
    assert ("merge-conflict", 1) in {(one.rule, one.location.line) for one in findings}


@pytest.mark.parametrize(
    "text",
    [
        "openapi: 3.1.1\ninfo:\n  description: |\n    <<<<<<< not git's\n",
        "# type Query {\nopenapi: 3.1.1\n",
        "title: x\n=======\n",
    ],
)
def test_what_only_looks_like_it_is_not_taken_for_it(text: str) -> None:
    assert foreign_text(text) is None


def test_markers_count_only_all_three_and_in_their_order() -> None:
    assert conflict_marker(CONFLICT) == CONFLICT.index("<<<<<<<")
    assert conflict_marker(CONFLICT.replace("=======\n", "")) is None
    assert conflict_marker(">>>>>>> a\n=======\n<<<<<<< b\n") is None
    assert conflict_marker("<<<<<<< a\n" * 200_000) is None


def test_what_has_no_version_and_no_known_look_is_asked_after(tmp_path: Path) -> None:
    (tmp_path / "values.yaml").write_text("replicas: 3\n")
    _, (finding,) = validate_source(tmp_path / "values.yaml")
    assert finding.hint.endswith("is this the right file?")
