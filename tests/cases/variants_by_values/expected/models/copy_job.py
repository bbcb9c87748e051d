"""Model: CopyJob."""

from __future__ import annotations

from .._runtime.models.model import Model


class CopyJob(Model):
    kind: str | None = None
    target: str | None = None
