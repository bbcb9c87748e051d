"""From text to a `Document`: reading, references and limits, validation and places.

Only this stage knows JSON, YAML, `$ref`, files, URLs and the layout of Swagger 2.0. The validator is imported when it
is first asked for, because an unchanged `check` does not need it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from generator.spec.document import Document
from generator.spec.load import load_document, read_document
from generator.spec.swagger.nodes import COLLECTION_FORMAT

if TYPE_CHECKING:
    from generator.spec.bundling.text import bundle_text
    from generator.spec.validation.official_schema import validate_by_schema
    from generator.spec.validation.validate import validate_document, validate_source

__all__ = [
    "COLLECTION_FORMAT",
    "Document",
    "bundle_text",
    "load_document",
    "read_document",
    "validate_by_schema",
    "validate_document",
    "validate_source",
]

_LATE = {
    "bundle_text": "generator.spec.bundling.text",
    "validate_by_schema": "generator.spec.validation.official_schema",
    "validate_document": "generator.spec.validation.validate",
    "validate_source": "generator.spec.validation.validate",
}


def __getattr__(name: str) -> Any:
    if name not in _LATE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_LATE[name]), name)
