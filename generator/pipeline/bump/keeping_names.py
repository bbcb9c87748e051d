"""Says which Python names of the old client a target has to fix, so that code stays right where only names moved."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from generator.spec.pointers import split

if TYPE_CHECKING:
    from generator.api.model import Api
    from generator.changes.model import Change, Comparison

KeptNames = Mapping[str, Mapping[str, str]]
"""By kind, as the table `names` of a target has them: what is named, and its name in Python."""
_CALLS = ("api-operation-id-changed", "api-tag-changed", "python-call-renamed")
_CLASSES = ("component-renamed", "python-class-renamed")


def kept_names(comparison: Comparison, new: Api) -> KeptNames:
    """Return the names to fix for the operations, classes and arguments that are called otherwise now."""
    found: dict[str, dict[str, str]] = {}
    for change in comparison.counted:
        for kind, key, name in _names(change, new):
            found.setdefault(kind, {})[key] = name
    return found


def _names(change: Change, new: Api) -> Iterator[tuple[str, str, str]]:
    pointer = change.new.location.pointer if change.new else ""
    renamed = [symbol for symbol in change.python.symbols if symbol.replacement]
    if change.rule in _CALLS and renamed and change.operations and change.operations[0].call:
        method, path = _operation(pointer)
        if path:
            yield "operations", f"{method} {path}", change.operations[0].call
    elif change.rule in _CLASSES and renamed and change.rename is not None:
        key = change.rename.new if change.rule == "component-renamed" else pointer
        name = renamed[0].symbol.rpartition(".")[2]
        yield "classes", key if key == change.rename.new else f"#{key}", name
    elif change.rule == "request-path-parameter-renamed" and renamed and change.rename is not None:
        _, path = _operation(pointer)
        for operation in new.operations:
            is_meant = operation.path == path and operation.method == change.operations[0].method
            if is_meant:
                owner = operation.operation_id or f"{operation.method} {operation.path}"
                yield "arguments", f"{owner}.{change.rename.new}", renamed[0].argument


def _operation(pointer: str) -> tuple[str, str]:
    """Return method and path of an operation from a pointer into it."""
    if not pointer.startswith("/paths/"):
        return "", ""
    _, path, *rest = split(pointer)
    method = rest[0].upper() if rest and re.fullmatch(r"[a-z]+", rest[0]) else ""
    return method, path
