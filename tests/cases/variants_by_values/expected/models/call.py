"""Model: Call."""

from __future__ import annotations

from typing import Literal

from .._runtime.models.model import Model


class Call(Model):
    type: Literal["call"] = "call"
