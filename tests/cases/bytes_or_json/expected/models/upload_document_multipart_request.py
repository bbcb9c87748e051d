"""Model: UploadDocumentMultipartRequest."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.sources import File


class UploadDocumentMultipartRequest(Model):
    name: str | None = None
    file: File | None = None
