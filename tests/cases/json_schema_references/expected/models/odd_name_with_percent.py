"""Model: OddNameWithPercent."""

from __future__ import annotations

from .._runtime.model import Model


class OddNameWithPercent(Model):
    id: str | None = None
