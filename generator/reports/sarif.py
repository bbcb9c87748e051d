"""Writes the frame of a SARIF 2.1.0 log (OASIS, 2.1.0, 3.13) and the places in it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, Final
from urllib.parse import quote

from generator import __version__
from generator.errors import Location, visible

_SCHEMA: Final = "https://json.schemastore.org/sarif-2.1.0.json"


def sarif_log(
    rules: list[dict[str, Any]], results: list[dict[str, Any]], notes: Sequence[str] = ()
) -> str:
    """Write a log of one run, and what is to be said of the run as a whole."""
    driver = {"name": "oarlock", "version": __version__, "rules": rules}
    run: dict[str, Any] = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    if notes:
        told = [{"level": "note", "message": {"text": visible(note)}} for note in notes]
        run["invocations"] = [{"executionSuccessful": True, "toolExecutionNotifications": told}]
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, indent=2) + "\n"


def sarif_location(place: Location) -> dict[str, Any]:
    """Write a place: its file, its line and column where they are known, its pointer."""
    artifact = {"artifactLocation": {"uri": quote(place.file, safe="/:._-~")}}
    region = {
        name: value
        for name, value in (("startLine", place.line), ("startColumn", place.column))
        if value is not None
    }
    location: dict[str, Any] = {
        "physicalLocation": artifact | ({"region": region} if region else {})
    }
    if place.pointer:
        name = visible(place.pointer)
        location["logicalLocations"] = [{"fullyQualifiedName": name, "kind": "member"}]
    return location
