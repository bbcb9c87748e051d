"""Models: Inside, InsideBank, InsideCard."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model


class InsideCard(Model):
    id: str
    note: str | None = None
    number: str


class InsideBank(Model):
    id: str
    note: str | None = None
    iban: str
    bic: str | None = None


Inside: TypeAlias = InsideCard | InsideBank
