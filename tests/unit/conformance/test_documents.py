"""Documents that the judge reads come as one, in the vocabulary of OpenAPI 3."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conformance.documents import UnsupportedDocument, load, operations

TESTS = Path(__file__).parents[2]


def test_a_document_in_several_files_is_brought_together() -> None:
    document = load(TESTS / "bundles" / "commented" / "openapi.yaml")
    assert [(one.method, one.template) for one in operations(document)] == [
        ("GET", "/pets"),
        ("GET", "/dogs"),
        ("GET", "/cats"),
        ("POST", "/cats"),
    ]
    assert "Pet" in document["components"]["schemas"]


def test_swagger_is_judged_as_openapi_3() -> None:
    document = load(TESTS / "cases" / "swagger_2" / "openapi.yaml")
    assert document["openapi"].startswith("3.0")
    (_, add, photo) = operations(document)
    assert add.request_body is not None
    assert photo.request_body is not None
    assert list(photo.request_body["content"]) == ["multipart/form-data"]


def test_a_document_that_leads_nowhere_is_not_judged(tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text("openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {$ref: none.yaml}\n")
    with pytest.raises(UnsupportedDocument, match="no file `none"):
        load(path)
