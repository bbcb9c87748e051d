"""Small documents to compare, made of what a case says about them."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from generator.api import parse_api
from generator.changes.sides import Side
from generator.options import PackageOptions
from generator.spec import read_document

CASES = Path(__file__).parent / "cases"


def cases() -> list[dict[str, Any]]:
    """Return all cases."""
    return [
        {**case, "file": path.stem}
        for path in sorted(CASES.glob("*.yaml"))
        for case in yaml.safe_load(path.read_text(encoding="utf-8"))
    ]


def plain(openapi: str) -> dict[str, Any]:
    """Return a document with one operation for each direction."""
    answer = {"description": "OK", "content": {"application/json": {"schema": {"type": "object"}}}}
    parameter = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    return {
        "openapi": openapi,
        "info": {"title": "Shop", "version": "1"},
        "servers": [{"url": "https://shop.example"}],
        "paths": {
            "/items": {
                "post": {
                    "operationId": "createItem",
                    "tags": ["items"],
                    "responses": {"201": copy.deepcopy(answer)},
                }
            },
            "/items/{id}": {
                "get": {
                    "operationId": "getItem",
                    "tags": ["items"],
                    "parameters": [parameter],
                    "responses": {"200": copy.deepcopy(answer)},
                }
            },
        },
    }


def documents(case: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the old and the new document of a case."""
    sides = []
    for index, key in enumerate(("old", "new")):
        document = plain(case.get("openapi", "3.0.3"))
        create = document["paths"]["/items"]["post"]
        get = document["paths"]["/items/{id}"]["get"]
        if "request" in case:
            create["requestBody"] = {"content": _json(_pick(case["request"], index))}
        if "response" in case:
            get["responses"]["200"]["content"] = _json(_pick(case["response"], index))
        if "parameters" in case:
            create["parameters"] = _pick(case["parameters"], index)
        if "components" in case:
            given = case["components"]
            schemas = _pick(given, index) if isinstance(given, list) else given
            document["components"] = {"schemas": schemas}
        sides.append(_merged(document, case.get(key, {})))
    return sides[0], sides[1]


def _pick(pair: list[Any], index: int) -> Any:
    return pair[0] if pair[index] == "same" else pair[index]


def _json(schema: Any) -> dict[str, Any]:
    return {"application/json": {"schema": schema}}


def _merged(base: Any, change: Any) -> Any:
    if isinstance(base, dict) and isinstance(change, dict):
        return base | {key: _merged(base.get(key), value) for key, value in change.items()}
    return change


def side(document: Mapping[str, Any], name: str = "document.yaml") -> Side:
    """Return a document as one side of a comparison."""
    text = yaml.safe_dump(dict(document), sort_keys=False)
    loaded = read_document(text.encode(), path=name)
    return Side(document=loaded, api=parse_api(loaded), options=PackageOptions(package="shop"))
