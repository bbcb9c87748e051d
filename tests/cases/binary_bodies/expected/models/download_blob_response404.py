"""Model: DownloadBlobResponse404."""

from __future__ import annotations

from .._runtime.model import Model


class DownloadBlobResponse404(Model):
    message: str | None = None
