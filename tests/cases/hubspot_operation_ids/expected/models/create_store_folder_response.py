"""Model: CreateStoreFolderResponse."""

from __future__ import annotations

from .._runtime.model import Model


class CreateStoreFolderResponse(Model):
    id: str | None = None
