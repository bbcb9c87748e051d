"""Model: OddNameWithPercent."""

from __future__ import annotations

from .._runtime.models.model import Model


class OddNameWithPercent(Model):
    id: str | None = None
