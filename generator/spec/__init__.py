"""From text to a `Document`: reading, references and limits, validation and places.

Keeps every other stage from having to know JSON, YAML, `$ref`, files, URLs and Swagger 2.0's layout.
"""

from __future__ import annotations

from generator.spec.document import Document
from generator.spec.judge import judge_document
from generator.spec.load import load_document, read_document
from generator.spec.validate import validate_document, validate_source

__all__ = [
    "Document",
    "judge_document",
    "load_document",
    "read_document",
    "validate_document",
    "validate_source",
]
