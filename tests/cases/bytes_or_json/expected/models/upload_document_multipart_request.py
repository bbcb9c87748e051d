"""Model: UploadDocumentMultipartRequest."""

from __future__ import annotations

from .._runtime.encoding.sources import File
from .._runtime.models.model import Model


class UploadDocumentMultipartRequest(Model):
    name: str | None = None
    file: File | None = None
