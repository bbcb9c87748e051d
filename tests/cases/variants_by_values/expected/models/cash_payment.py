"""Models: CashPayment, CashPaymentMethod, CashPaymentMethodKind."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models.model import Model

CashPaymentMethodKind: TypeAlias = Literal["coins", "notes"] | str


class CashPayment(Model):
    method: CashPaymentMethod | None = None


class CashPaymentMethod(Model):
    kind: CashPaymentMethodKind | None = None
