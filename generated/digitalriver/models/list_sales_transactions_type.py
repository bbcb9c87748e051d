"""Model: ListSalesTransactionsType."""

from __future__ import annotations

from typing import Literal, TypeAlias

ListSalesTransactionsType: TypeAlias = (
    Literal[
        "sale",
        "replacement",
        "replacement_refund",
        "replacement_return",
        "fraud_chargeback",
        "non_fraud_chargeback",
        "refund",
        "return",
        "fraud_detection",
        "declined_settlement",
    ]
    | str
)
