"""Model: Gone."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class Gone(Model):
    type: Literal["gone"] = "gone"
    why: str | None = None
