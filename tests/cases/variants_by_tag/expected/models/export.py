"""Model: Export."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class Export(Model):
    kind: Literal["Export", "Alert"]
    to: str | None = None
