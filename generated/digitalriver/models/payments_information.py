"""Models: PaymentsInformation, PaymentsInformationType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models.model import Model
from .._runtime.models.types import Number

PaymentsInformationType: TypeAlias = (
    Literal[
        "creditCard",
        "directDebit",
        "googlePay",
        "applePay",
        "payPal",
        "wireTransfer",
        "customerCredit",
    ]
    | str
)
"""Kind of payment method that receives the money, as in the `type` of a source."""


class PaymentsInformation(Model):
    """Part of a refund that goes back to one payment method."""

    type: PaymentsInformationType | None = None
    """Kind of payment method that receives the money, as in the `type` of a source."""

    amount: Number | None = None
    """Sum returned to this method, in major units of the currency (`9.99`, not
    cents).
    """
