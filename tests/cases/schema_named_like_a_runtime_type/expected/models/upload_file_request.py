"""Model: UploadFileRequest."""

from __future__ import annotations

from .._runtime.model import Model
from .._runtime.sources import File as _File


class UploadFileRequest(Model):
    file: _File | None = None
