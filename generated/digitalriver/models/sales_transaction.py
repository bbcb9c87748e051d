"""Models: SalesTransaction, SalesTransactionType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Number, Timestamp
from .payout_amounts import PayoutAmounts

SalesTransactionType: TypeAlias = (
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
"""What happened: a `sale`, a `refund` (money only) or `return` (goods), a
`replacement` with its own refund or return, a chargeback (`fraud_chargeback`,
`non_fraud_chargeback`), a sale undone by `fraud_detection`, or a payment that was
not settled (`declined_settlement`).
"""


class SalesTransaction(Model):
    """A costed sale, or its reversal, of one order line: what the customer paid and
    what you get for it.
    """

    id: str | None = None
    """Identifier of the sales transaction."""

    created_time: Timestamp | None = Field(
        default=None,
        validation_alias="createdTime",
        serialization_alias="createdTime",
    )
    """Creation of the sales transaction, as a UTC timestamp."""

    sale_time: Timestamp | None = Field(
        default=None,
        validation_alias="saleTime",
        serialization_alias="saleTime",
    )
    """When the sale or reversal took place, as a UTC timestamp."""

    sales_summary_id: str | None = Field(
        default=None,
        validation_alias="salesSummaryId",
        serialization_alias="salesSummaryId",
    )
    """Sales summary that includes this transaction; absent until one does."""

    currency: str | None = None
    """Currency in which the customer paid, as a three-letter ISO 4217 code."""

    amount: Number | None = None
    """Gross sum of the transaction in `currency`, with tax, shipping and fees."""

    type: SalesTransactionType | None = None
    """What happened: a `sale`, a `refund` (money only) or `return` (goods), a
    `replacement` with its own refund or return, a chargeback (`fraud_chargeback`,
    `non_fraud_chargeback`), a sale undone by `fraud_detection`, or a payment that
    was not settled (`declined_settlement`).
    """

    order_id: str | None = Field(
        default=None,
        validation_alias="orderId",
        serialization_alias="orderId",
    )
    """Order to which the transaction belongs."""

    sku_id: str | None = Field(
        default=None,
        validation_alias="skuId",
        serialization_alias="skuId",
    )
    """Identifier of the SKU sold."""

    quantity: Number | None = None
    """Units of the SKU. A decimal such as `1.0`."""

    payout_amounts: PayoutAmounts | None = Field(
        default=None,
        validation_alias="payoutAmounts",
        serialization_alias="payoutAmounts",
    )
    payer_id: str | None = Field(
        default=None,
        validation_alias="payerId",
        serialization_alias="payerId",
    )
    """Identifier of the Digital River entity that owes the money."""

    payer_name: str | None = Field(
        default=None,
        validation_alias="payerName",
        serialization_alias="payerName",
    )
    """Name of the Digital River entity that owes the money."""

    payee_id: str | None = Field(
        default=None,
        validation_alias="payeeId",
        serialization_alias="payeeId",
    )
    """Identifier of your entity that is owed the money."""

    payee_name: str | None = Field(
        default=None,
        validation_alias="payeeName",
        serialization_alias="payeeName",
    )
    """Name of your entity that is owed the money."""

    live_mode: bool | None = Field(
        default=None,
        validation_alias="liveMode",
        serialization_alias="liveMode",
    )
    """`true` for an object of live mode, `false` for one created in test mode."""
