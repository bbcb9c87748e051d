"""Model: UploadDocumentMultipartRequest."""

from __future__ import annotations

from .._runtime.model import Model


class UploadDocumentMultipartRequest(Model):
    name: str | None = None
    file: str | None = None
