"""Model: CreateUploadJsonRequest."""

from __future__ import annotations

from .._runtime.models.model import Model


class CreateUploadJsonRequest(Model):
    url: str | None = None
