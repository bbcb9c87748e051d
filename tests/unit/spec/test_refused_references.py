"""References that lead nowhere, in circles or out of the folder are refused, each at its place."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.support.files_of_documents import problems, schemas, write


def test_all_broken_references_come_at_once(tmp_path: Path) -> None:
    root = schemas(
        A={"$ref": "#/components/schemas/Nope"},
        B={"items": {"$ref": "none.json"}},
        C={"$ref": "c.json#/x/y"},
        D={"$ref": "#anchor"},
        E={"$ref": "broken.json"},
        F={"$ref": "http://[::1"},
    )
    found = problems(tmp_path, root, {"c.json": {"x": {"z": 1}}, "broken.json": '{"a": }'})
    assert [(item.rule, item.location.pointer) for item in found] == [
        ("syntax", ""),
        ("reference-not-found", "/components/schemas/A/$ref"),
        ("reference-not-found", "/components/schemas/B/items/$ref"),
        ("reference-not-found", "/components/schemas/C/$ref"),
        ("reference-not-found", "/components/schemas/D/$ref"),
        ("reference-syntax", "/components/schemas/F/$ref"),
    ]


def test_rings_are_told_once_each(tmp_path: Path) -> None:
    root = schemas(
        A={"$ref": "#/components/schemas/A"},
        B={"$ref": "#/components/schemas/C"},
        C={"$ref": "r.json#/D", "description": "still endless"},
        E={"items": {"$ref": "#/components/schemas/B"}},
    )
    files = {"r.json": {"D": {"$ref": "openapi.json#/components/schemas/B"}}}
    found = problems(tmp_path, root, files)
    assert [item.rule for item in found] == ["reference-ring", "reference-ring"]
    assert "`#/components/schemas/A` -> `#/components/schemas/A`" in found[0].message


@pytest.mark.parametrize(
    ("reference", "rule"),
    [
        ("../outside.json", "reference-forbidden"),
        ("../folder/../outside.json", "reference-forbidden"),
        ("/etc/passwd", "reference-forbidden"),
        ("%2e%2e/outside.json", "reference-forbidden"),
        ("//host/x.json", "reference-forbidden"),
        ("file:///etc/passwd", "reference-forbidden"),
        ("FILE:outside.json", "reference-forbidden"),
        ("ftp://host/x.json", "reference-forbidden"),
        ("http://127.0.0.1/x.json", "reference-forbidden"),
        ("http://user:hunter2@host/x.json", "reference-forbidden"),
        ("link.json", "reference-forbidden"),
        ("linked/inner.json", "reference-forbidden"),
        ("pipe.json", "reference-forbidden"),
        ("sub", "reference-not-found"),
        ("nul%00.json", "reference-not-found"),
        ("secret.txt", "reference-not-found"),
    ],
)
def test_forbidden_places_are_not_read(tmp_path: Path, reference: str, rule: str) -> None:
    folder = tmp_path / "folder"
    write(tmp_path, {"outside.json": {"SECRET": 1}, "elsewhere/inner.json": {"SECRET": 1}})
    write(folder, {"secret.txt": "SECRET", "sub/x.json": {}})
    (folder / "link.json").symlink_to(tmp_path / "outside.json")
    (folder / "linked").symlink_to(tmp_path / "elsewhere")
    os.mkfifo(folder / "pipe.json")
    (found,) = problems(folder, schemas(A={"$ref": reference}))
    assert found.rule == rule
    assert found.location.pointer == "/components/schemas/A/$ref"
    assert "SECRET" not in found.message
    assert "hunter2" not in found.message + found.hint


def test_path_items_that_contain_themselves_are_refused(tmp_path: Path) -> None:
    item = {"get": {"callbacks": {"c": {"/x": {"$ref": "p.json"}}}}}
    (found,) = problems(tmp_path, {"paths": {"/x": {"$ref": "p.json"}}}, {"p.json": item})
    assert found.rule == "reference-ring"


def test_number_of_files_is_limited(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.spec.text.files.FILES", 2)
    root = schemas(A={"items": {"$ref": "a.json"}}, B={"items": {"$ref": "b.json"}})
    (found,) = problems(tmp_path, root, {"a.json": {}, "b.json": {}})
    assert found.rule == "reference-limit"
