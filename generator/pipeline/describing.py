"""Validates and describes a document, without generating anything."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from generator.errors import Diagnostic, visible

if TYPE_CHECKING:
    from generator.api.model import Api


def validate(
    spec: str, *, hosts: frozenset[str] = frozenset(), root: Path | None = None
) -> tuple[tuple[Diagnostic, ...], bool]:
    """Return every problem of a document, and whether it can be used in spite of them."""
    from generator.spec import validate_source

    document, found = validate_source(spec, allow_remote=hosts, root=root)
    return found, document is not None


def shown(spec: str) -> str:
    """Name a document in a message: a URL without what may be a secret."""
    from generator.spec.text.urls import is_remote, shown_url

    return visible(shown_url(spec) if is_remote(spec) else spec)


def describe(spec: str, *, hosts: frozenset[str] = frozenset(), root: Path | None = None) -> Api:
    """Read a document as the API that it describes."""
    from generator.api import parse_api
    from generator.spec import load_document

    return parse_api(load_document(spec, allow_remote=hosts, root=root))


def describe_bytes(content: bytes, *, name: str) -> Api:
    """Read a document at hand as the API that it describes; messages call it by a name."""
    from generator.api import parse_api
    from generator.spec import read_document

    return parse_api(read_document(content, path=name))
