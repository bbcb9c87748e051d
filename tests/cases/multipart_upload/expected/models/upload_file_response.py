"""Model: UploadFileResponse."""

from __future__ import annotations

from .._runtime.models.model import Model


class UploadFileResponse(Model):
    id: str | None = None
