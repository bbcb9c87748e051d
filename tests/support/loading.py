"""Documents for unit tests, loaded as real ones are."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

from generator.api import parse_api
from generator.api.model import Api
from generator.spec import load_document


def api_of(data: dict[str, Any]) -> Api:
    """Return the API of a document of which only the interesting parts are given."""
    base = {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {}}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "openapi.json"
        path.write_text(json.dumps({**base, **data}), encoding="utf-8")
        return parse_api(load_document(path))


def api_of_schemas(schemas: dict[str, Any]) -> Api:
    """Return the API of a document that has components only."""
    return api_of({"components": {"schemas": schemas}})
