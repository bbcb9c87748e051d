"""Model: ChargeType."""

from __future__ import annotations

from typing import Literal, TypeAlias

ChargeType: TypeAlias = (
    Literal[
        "customer_initiated",
        "merchant_initiated",
        "moto",
    ]
    | str
)
"""How the payment came about: `customer_initiated` (the customer is present),
`merchant_initiated` (you start it, as for a renewal) or `moto` (mail or telephone
order).
"""
