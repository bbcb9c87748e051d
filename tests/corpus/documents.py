"""Reads the documents of a corpus, and counts what must come out of them.

Shares nothing with the generator that is judged by it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

_SUFFIXES = frozenset({".json", ".yaml", ".yml"})
_METHODS = frozenset("get put post delete options head patch trace query".split())


def documents_below(folder: Path) -> list[str]:
    """Return the paths, below a folder, of all documents in it."""
    paths = (path for path in folder.rglob("*") if path.suffix in _SUFFIXES)
    return sorted(path.relative_to(folder).as_posix() for path in paths)


def read(path: Path) -> Any:
    """Return a document as plain data."""
    text = path.read_text("utf-8")
    if path.suffix == ".json":
        return json.loads(text)
    import yaml

    return yaml.safe_load(text)


def count_operations(document: Any) -> int:
    """Count the operations that a document declares, read straight from its JSON."""
    count = 0
    for path, item in document.get("paths", {}).items():
        if not path.startswith("x-"):
            item = _followed(document, item)
            count += sum(1 for method in item if method in _METHODS)
            count += len(item.get("additionalOperations", ()))
    return count


def _followed(document: Any, item: Any) -> Any:
    if not str(item.get("$ref", "")).startswith("#/"):
        return item
    target = document
    for token in item["$ref"].split("/")[1:]:
        target = target[token.replace("~1", "/").replace("~0", "~")]
    return target
