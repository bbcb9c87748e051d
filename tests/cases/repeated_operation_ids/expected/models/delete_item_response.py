"""Model: DeleteItemResponse."""

from __future__ import annotations

from .._runtime.model import Model


class DeleteItemResponse(Model):
    method: str | None = None
