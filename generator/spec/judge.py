"""Judges a document by OpenAPI's official JSON Schema alone, within milliseconds."""

from __future__ import annotations

from generator.errors import Diagnostic, sort_diagnostics
from generator.spec.document import Document
from generator.spec.schema_errors import official_errors
from generator.spec.wording import word


def judge_document(document: Document) -> tuple[Diagnostic, ...]:
    """Check a document against the official JSON Schema of its version."""
    return sort_diagnostics(tuple(judge(document)))


def judge(document: Document) -> list[Diagnostic]:
    """Give what the official JSON Schema has against a document, in no order."""
    data = document.original
    errors = official_errors(
        data, document.declared_version, dialect="jsonSchemaDialect" not in data
    )
    return [
        Diagnostic(
            level="error",
            rule=worded.rule,
            message=worded.message,
            location=document.locate_original(worded.pointer),
            hint=worded.hint,
        )
        for worded in word(errors, data, document.declared_version)
    ]
