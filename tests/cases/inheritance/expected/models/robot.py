"""Model: Robot."""

from __future__ import annotations

from .._runtime.models.model import Model


class Robot(Model):
    model: str
