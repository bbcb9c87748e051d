"""Model: PayoutAmounts."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Number


class PayoutAmounts(Model):
    """How the sum owed to you for one sales transaction comes about, in payout
    currency. Deductions are negative; gross `amount`, deductions and shares add
    up to `payoutAmount`.
    """

    currency: str | None = None
    """Currency in which you are paid, as a three-letter ISO 4217 code."""

    exchange_rate: Number | None = Field(
        default=None,
        validation_alias="exchangeRate",
        serialization_alias="exchangeRate",
    )
    """Factor from the sale currency to the payout currency; multiply a sale amount
    by it.
    """

    amount: Number | None = None
    """Gross sum of the sale in payout currency, with tax and shipping."""

    tax: Number | None = None
    """Tax taken off, negative for a sale."""

    shipping: Number | None = None
    """Shipping taken off, negative for a sale."""

    regulatory_fees: Number | None = Field(
        default=None,
        validation_alias="regulatoryFees",
        serialization_alias="regulatoryFees",
    )
    """Regulatory fees taken off, negative for a sale."""

    landed_cost: Number | None = Field(
        default=None,
        validation_alias="landedCost",
        serialization_alias="landedCost",
    )
    """Duties and other import costs taken off, negative for a sale."""

    product_price: Number | None = Field(
        default=None,
        validation_alias="productPrice",
        serialization_alias="productPrice",
    )
    """What remains for the product itself after tax, shipping and the like."""

    digital_river_share: Number | None = Field(
        default=None,
        validation_alias="digitalRiverShare",
        serialization_alias="digitalRiverShare",
    )
    """Share kept by Digital River, negative for a sale."""

    distributor_share: Number | None = Field(
        default=None,
        validation_alias="distributorShare",
        serialization_alias="distributorShare",
    )
    """Share that goes to a distributor, negative for a sale."""

    transaction_fees: Number | None = Field(
        default=None,
        validation_alias="transactionFees",
        serialization_alias="transactionFees",
    )
    """Fees for the single transaction, negative if deducted."""

    shipping_discount: Number | None = Field(
        default=None,
        validation_alias="shippingDiscount",
        serialization_alias="shippingDiscount",
    )
    """Effect of a discount on shipping."""

    regulatory_fee_discount: Number | None = Field(
        default=None,
        validation_alias="regulatoryFeeDiscount",
        serialization_alias="regulatoryFeeDiscount",
    )
    """Effect of a discount on regulatory fees."""

    remit_shipping: Number | None = Field(
        default=None,
        validation_alias="remitShipping",
        serialization_alias="remitShipping",
    )
    """Shipping charges passed on to you."""

    payout_amount: Number | None = Field(
        default=None,
        validation_alias="payoutAmount",
        serialization_alias="payoutAmount",
    )
    """Net sum you get for this transaction, in major units of the currency (`9.99`,
    not cents). Negative for refunds and chargebacks.
    """
