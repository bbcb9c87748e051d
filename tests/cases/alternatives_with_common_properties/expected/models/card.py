"""Model: Card."""

from __future__ import annotations

from .._runtime.models.model import Model


class Card(Model):
    number: str
