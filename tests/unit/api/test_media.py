"""Media types as documents write them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from generator.api.media import MediaKind, kind_of, preferred
from generator.api.model import MediaType, Schema


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("application/json", "json"),
        ("application/JSON; charset=utf-8", "json"),
        ("application/vnd.example.v1+json", "json"),
        ("application/problem+json;v=1", "json"),
        ("*/*", "json"),
        ("multipart/form-data", "multipart"),
        ("multipart/mixed; boundary=x", "multipart"),
        ("application/x-www-form-urlencoded", "form"),
        ("text/event-stream", "events"),
        ("application/x-ndjson", "lines"),
        ("application/jsonl", "lines"),
        ("application/json-seq", "lines"),
        ("text/plain", "text"),
        ("TEXT/HTML", "text"),
        ("application/xml", "text"),
        ("image/svg+xml", "text"),
        ("application/octet-stream", "binary"),
        ("image/png", "binary"),
        ("nonsense", "binary"),
        ("", "binary"),
    ],
)
def test_kind_of_a_media_type(name: str, kind: MediaKind) -> None:
    assert kind_of(name) == kind


def _media(*names: str) -> list[MediaType]:
    return [MediaType(pointer=f"/{name}", name=name, schema=None) for name in names]


ORDER: tuple[MediaKind, ...] = (
    "json",
    "multipart",
    "form",
    "events",
    "lines",
    "text",
    "binary",
)


def test_the_most_telling_representation_is_preferred() -> None:
    chosen = preferred(_media("text/csv", "application/problem+json", "application/json"), ORDER)
    assert chosen is not None
    assert chosen.name == "application/problem+json"


def test_a_media_type_that_is_named_is_preferred_to_the_range_of_all() -> None:
    schema = Schema(pointer="/s")
    names = ("*/*", "application/json")
    told = [MediaType(pointer="/m", name=name, schema=schema) for name in names]
    assert preferred(told, ORDER) == told[1]
    bare = replace(told[1], schema=None)
    assert preferred([told[0], bare], ORDER) == told[0]


def test_nothing_is_preferred_where_there_is_nothing() -> None:
    assert preferred([], ORDER) is None


def test_a_representation_with_a_schema_is_preferred_in_any_order() -> None:
    bare, *_ = _media("application/json")
    told = replace(bare, name="*/*", schema=Schema(pointer="/schema"))
    assert preferred([bare, told], ORDER) == preferred([told, bare], ORDER) == told
