"""Model: UploadFileRequest."""

from __future__ import annotations

from .._runtime.model import Model


class UploadFileRequest(Model):
    file: str | None = None
