"""Models: CardPayment, CardPaymentMethod, CardPaymentMethodKind."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models.model import Model

CardPaymentMethodKind: TypeAlias = Literal["visa", "amex"] | str


class CardPayment(Model):
    method: CardPaymentMethod | None = None


class CardPaymentMethod(Model):
    kind: CardPaymentMethodKind | None = None
