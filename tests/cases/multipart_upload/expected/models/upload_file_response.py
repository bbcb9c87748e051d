"""Model: UploadFileResponse."""

from __future__ import annotations

from .._runtime.model import Model


class UploadFileResponse(Model):
    id: str | None = None
