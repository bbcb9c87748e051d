"""Reads the source map of a package: what is in which file, and what each schema and operation became."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

_RESOURCES = "resources/"


_PARAMS = "params/__init__.py"


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceMap:
    """What a package is made of, by the pointers of the document.

    ``files`` maps each file to the pointers of what is in it, ``classes`` the pointer of each schema to
    its class, and ``listed`` that of each operation to the digest of its entry in the list of operations.
    """

    files: Mapping[str, tuple[str, ...]]
    classes: Mapping[str, str]
    listed: Mapping[str, str]


def read_source_map(content: bytes | None) -> SourceMap | None:
    """Read a source map; None where there is none, or where no version of Oarlock wrote it."""
    files: dict[str, list[str]] = {}
    try:
        data = json.loads(content or b"")
        operations = (*data["operations"], *data["webhooks"])
        for entry in (*operations, *data["schemas"]):
            pointers = files.setdefault(entry["file"], [])
            pointers += [entry["pointer"], *entry.get("also", ())]
            if "input" in entry:
                files.setdefault(_PARAMS, []).append(entry["pointer"])
        classes = {entry["pointer"]: str(entry["class"]) for entry in data["schemas"]}
        listed = {entry["pointer"]: str(entry.get("listed")) for entry in operations}
    except (ValueError, LookupError, TypeError, AttributeError):
        return None
    return SourceMap(
        files={file: tuple(pointers) for file, pointers in files.items()},
        classes=classes,
        listed=listed,
    )


def moved_models(before: SourceMap, after: SourceMap) -> set[str]:
    """Return the pointers of the schemas that came, went or have another class."""
    return {pointer for pointer, _ in before.classes.items() ^ after.classes.items()}


def moved_operations(before: SourceMap, after: SourceMap) -> set[str]:
    """Return the pointers of the operations that came, went or have another entry in the list of operations."""
    return {pointer for pointer, _ in before.listed.items() ^ after.listed.items()}


def moved_resources(before: SourceMap, after: SourceMap) -> set[str]:
    """Return the pointers of what is in the files of resources that came or went."""
    return {
        pointer
        for file in before.files.keys() ^ after.files.keys()
        if file.startswith(_RESOURCES)
        for pointer in (*before.files.get(file, ()), *after.files.get(file, ()))
    }
