"""Validates a document by OpenAPI's official JSON Schema alone, within milliseconds."""

from __future__ import annotations

from generator.errors import Diagnostic, sort_diagnostics
from generator.spec.document import Document
from generator.spec.validation.messages import word
from generator.spec.validation.schema_errors import STANDARD_DIALECTS, official_errors


def validate_by_schema(document: Document) -> tuple[Diagnostic, ...]:
    """Check a document against the official JSON Schema of its version."""
    return sort_diagnostics(tuple(schema_diagnostics(document)))


def schema_diagnostics(document: Document) -> list[Diagnostic]:
    """Give what the official JSON Schema has against a document, in no order."""
    data = document.original
    errors = official_errors(data, document.declared_version, dialect=knows_dialect(document))
    return [
        Diagnostic(
            level=worded.level,
            rule=worded.rule,
            problem=worded.message,
            location=document.locate_original(worded.pointer),
            hint=worded.hint,
        )
        for worded in word(errors, data, document.declared_version)
    ]


def knows_dialect(document: Document) -> bool:
    """Tell whether a document's schemas are in a dialect that can be checked."""
    dialect = document.original.get("jsonSchemaDialect")
    is_standard = isinstance(dialect, str) and dialect.rstrip("#") in STANDARD_DIALECTS
    return dialect is None or document.version < "3.1" or is_standard
