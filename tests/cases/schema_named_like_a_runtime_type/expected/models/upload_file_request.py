"""Model: UploadFileRequest."""

from __future__ import annotations

from .._runtime.encoding.sources import File as _File
from .._runtime.models.model import Model


class UploadFileRequest(Model):
    file: _File | None = None
