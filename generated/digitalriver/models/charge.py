"""Models: Charge, ChargeState, ChargeTypeEnum."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Number, Timestamp
from .cancel import Cancel
from .capture import Capture
from .charge_refund import ChargeRefund

ChargeState: TypeAlias = (
    Literal[
        "pending",
        "capturable",
        "processing",
        "complete",
        "cancelled",
        "failed",
    ]
    | str
)
"""Where the charge stands: `pending` (waiting for authorization or for the
customer), `capturable` (authorized, nothing collected yet), `processing`
(collection under way), `complete`, `cancelled` or `failed`.
"""

ChargeTypeEnum: TypeAlias = (
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


class Charge(Model):
    """Amount authorized on one payment source for an order or invoice. Digital River
    makes it; its captures, cancels and refunds together decide what the customer
    finally pays.
    """

    id: str | None = None
    """Identifier of the charge."""

    created_time: Timestamp | None = Field(
        default=None,
        validation_alias="createdTime",
        serialization_alias="createdTime",
    )
    """When the charge was created (UTC)."""

    currency: str | None = None
    """Currency of the charge, as a three-letter ISO 4217 code such as `USD`."""

    amount: Number | None = None
    """Authorized amount, in major units of `currency`, e.g. `1180.26`."""

    state: ChargeState | None = None
    """Where the charge stands: `pending` (waiting for authorization or for the
    customer), `capturable` (authorized, nothing collected yet), `processing`
    (collection under way), `complete`, `cancelled` or `failed`.
    """

    order_id: str | None = Field(
        default=None,
        validation_alias="orderId",
        serialization_alias="orderId",
    )
    """Order that the charge belongs to."""

    source_id: str | None = Field(
        default=None,
        validation_alias="sourceId",
        serialization_alias="sourceId",
    )
    """Payment source being charged."""

    failure_code: str | None = Field(
        default=None,
        validation_alias="failureCode",
        serialization_alias="failureCode",
    )
    """Machine-readable reason why the charge failed; absent unless it failed."""

    failure_message: str | None = Field(
        default=None,
        validation_alias="failureMessage",
        serialization_alias="failureMessage",
    )
    """Readable explanation of `failureCode`; absent unless the charge failed."""

    payment_session_id: str | None = Field(
        default=None,
        validation_alias="paymentSessionId",
        serialization_alias="paymentSessionId",
    )
    """Payment session under which the money is collected."""

    cancels: list[Cancel] | None = None
    """Cancels made against this charge."""

    captures: list[Capture] | None = None
    """Captures made against this charge."""

    captured: bool | None = None
    """`true` when money has been captured on the charge."""

    refunds: list[ChargeRefund] | None = None
    """Refunds paid out of this charge. Their sum cannot exceed the amount of the
    charge.
    """

    refunded: bool | None = None
    """`true` when money from the charge has been refunded."""

    type: ChargeTypeEnum | None = None
    """How the payment came about: `customer_initiated` (the customer is present),
    `merchant_initiated` (you start it, as for a renewal) or `moto` (mail or
    telephone order).
    """

    live_mode: bool | None = Field(
        default=None,
        validation_alias="liveMode",
        serialization_alias="liveMode",
    )
    """`true` for live data, `false` for data made with a test key."""
