"""Validates a document with openapi-spec-validator, and says what is wrong in words and places."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.errors import Diagnostic, SpecError, sort_diagnostics
from generator.spec.document import Document
from generator.spec.load import open_document
from generator.spec.pointers import join, parent
from generator.spec.validation.links import lost_links
from generator.spec.validation.messages import (
    COMPONENT_NAME,
    Worded,
    bad_name,
    clip,
)
from generator.spec.validation.official_schema import knows_dialect, schema_diagnostics
from generator.spec.validation.walked import walked
from generator.system.cache import Cache

_VARIABLE = re.compile(r"\{[^{}]*\}")

_UNCHECKED = frozenset({"not-checked", "unknown-dialect"})


def validate_document(document: Document) -> tuple[Diagnostic, ...]:
    """Give everything that is wrong with a document, sorted by place.

    These are the official JSON Schema's findings and those of openapi-spec-validator's own walk.
    """
    return _validate(document, is_whole=True)


def _validate(
    document: Document, *, is_whole: bool, cache: Cache | None = None
) -> tuple[Diagnostic, ...]:
    found = schema_diagnostics(document)
    tolerant = bool(found) or not is_whole
    worded = [
        *walked(document, is_judged_right=not found, tolerant=tolerant, cache=cache),
        *_names(document),
    ]
    worded += [*_dialect(document), *_same_paths(document), *lost_links(document)]
    repeated = {parent(item.pointer) for item in worded if item.rule.startswith("repeated-")}
    decided = {(item.rule, item.pointer) for item in worded if item.is_decisive}
    worded = [
        item for item in worded if item.is_decisive or (item.rule, item.pointer) not in decided
    ]
    found = [
        item
        for item in found
        if item.rule != "repeated-item" or item.location.pointer not in repeated
    ]
    found += [
        Diagnostic(
            level="warning" if item.rule in _UNCHECKED else item.level,
            rule=item.rule,
            problem=item.message,
            location=document.locate_original(item.pointer),
            hint=item.hint,
        )
        for item in worded
    ]
    return sort_diagnostics(tuple(found))


def validate_source(
    source: Path | str,
    *,
    allow_remote: frozenset[str] = frozenset(),
    root: Path | None = None,
    skips_gaps: bool = False,
    cache: Cache | None = None,
    overlays: Sequence[str] = (),
) -> tuple[Document | None, tuple[Diagnostic, ...]]:
    """Load and validate in one go, so that all problems come in one run.

    The document is there when it could be read and all its references lead somewhere, or may be missing with
    ``skips_gaps``. The cache remembers what the walk of openapi-spec-validator found, which costs most.
    """
    try:
        outcome = open_document(
            source, allow_remote=allow_remote, root=root, skips_gaps=skips_gaps, overlays=overlays
        )
    except SpecError as error:
        return None, error.diagnostics
    document = outcome.document
    found = (
        *outcome.problems,
        *document.diagnostics,
        *_validate(document, is_whole=not (outcome.problems or skips_gaps), cache=cache),
    )
    return (None if outcome.problems else document), sort_diagnostics(found)


def _names(document: Document) -> Iterator[Worded]:
    """Check the names of components, which the schema of OpenAPI 3.0 does not."""
    components = document.original.get("components")
    if not document.declared_version.startswith("3.0") or not isinstance(components, dict):
        return
    for section, members in components.items():
        for name in members if isinstance(members, dict) and section[:2] != "x-" else ():
            if not COMPONENT_NAME.fullmatch(name):
                yield bad_name(name, join("/components", section, name), f"`{section}`")


def _same_paths(document: Document) -> Iterator[Worded]:
    """Find paths that differ only in the names of their parameters (OpenAPI 3.1.1, 4.8.8.2)."""
    paths = document.original.get("paths")
    if document.declared_version == "2.0" or not isinstance(paths, dict):
        return
    first: dict[str, str] = {}
    for path in paths:
        other = first.setdefault(_VARIABLE.sub("{}", path), path)
        if other != path and not path.startswith("x-"):
            message = f"path `{clip(path)}` is the same as `{clip(other)}`"
            hint = "names of parameters do not tell paths apart: put the operations under one"
            yield Worded("repeated-path", message, join("/paths", path), hint)


def _dialect(document: Document) -> Iterator[Worded]:
    """Say that schemas in a dialect of the document's own cannot be checked."""
    if not knows_dialect(document):
        dialect = clip(document.original["jsonSchemaDialect"], 120)
        message = f"the dialect `{dialect}` is not known; schemas are not checked"
        yield Worded("unknown-dialect", message, "/jsonSchemaDialect")
