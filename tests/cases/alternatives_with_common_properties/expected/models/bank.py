"""Model: Bank."""

from __future__ import annotations

from .._runtime.models.model import Model


class Bank(Model):
    iban: str
    bic: str | None = None
