"""Documents in several files, loaded as real ones are."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.errors import Diagnostic, SpecError
from generator.spec import Document, load_document
from generator.spec.pointers import MISSING, find, from_fragment

HEAD: dict[str, Any] = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}}


def write(folder: Path, files: dict[str, Any]) -> Path:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        text = content if isinstance(content, str) else json.dumps(content, indent=1)
        path.write_text(text, encoding="utf-8")
    return folder / next(iter(files))


def load(folder: Path, root: dict[str, Any], files: dict[str, Any] | None = None) -> Document:
    document = load_document(write(folder, {"openapi.json": HEAD | root, **(files or {})}))
    for reference in references_in(document.data):
        assert reference.startswith("#")
        assert find(document.data, from_fragment(reference[1:])) is not MISSING
    return document


def problems(
    folder: Path, root: dict[str, Any], files: dict[str, Any] | None = None
) -> tuple[Diagnostic, ...]:
    with pytest.raises(SpecError) as caught:
        load_document(write(folder, {"openapi.json": HEAD | root, **(files or {})}))
    return caught.value.diagnostics


def schemas(**members: Any) -> dict[str, Any]:
    return {"components": {"schemas": members}}


def references_in(node: Any) -> list[str]:
    found: list[str] = []
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            found.append(node["$ref"])
        for value in node.values():
            found += references_in(value)
    elif isinstance(node, list):
        for item in node:
            found += references_in(item)
    return found
