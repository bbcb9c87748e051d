"""Model: CreateStoreFolderRequest."""

from __future__ import annotations

from .._runtime.model import Model


class CreateStoreFolderRequest(Model):
    name: str | None = None
