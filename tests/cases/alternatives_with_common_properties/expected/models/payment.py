"""Models: Payment, PaymentBank, PaymentCard."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model


class PaymentCard(Model):
    id: str
    note: str | None = None
    number: str


class PaymentBank(Model):
    id: str
    note: str | None = None
    iban: str
    bic: str | None = None


Payment: TypeAlias = PaymentCard | PaymentBank
