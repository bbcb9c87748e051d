"""Model: DownloadBlobError404."""

from __future__ import annotations

from .._runtime.model import Model


class DownloadBlobError404(Model):
    message: str | None = None
