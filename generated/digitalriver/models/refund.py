"""Models: Refund, RefundState, RefundType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Number, Timestamp
from .metadata import Metadata
from .payments_information import PaymentsInformation
from .refund_item import RefundItem
from .token_information import TokenInformation

RefundType: TypeAlias = Literal["shipping", "tax", "fees", "duty", "importer_tax"] | str
"""The one kind of cost given back: `shipping`, `tax`, `fees` (regulatory fees),
`duty` (import duty) or `importer_tax` (tax paid by the importer of record).
Absent if the refund is not tied to one kind.
"""

RefundState: TypeAlias = (
    Literal[
        "pending_information",
        "pending",
        "succeeded",
        "failed",
        "expired",
    ]
    | str
)
"""`pending_information` (customer must first give bank details, see
`tokenInformation`), `pending` (being processed), `succeeded` (money returned),
`failed` (see `failureReason`) or `expired` (bank details did not arrive in time).
"""


class Refund(Model):
    """Repayment of all or part of an order or invoice, requested as an amount, a
    percentage or a list of items. An order can have several refunds, but their
    sum never exceeds what was charged and captured. Payment providers settle
    refunds later, so follow `state` (or webhook events) for the result.
    """

    id: str | None = None
    """Identifier of the refund, to use with `GET` and `POST /refunds/{id}`."""

    created_time: Timestamp | None = Field(
        default=None,
        validation_alias="createdTime",
        serialization_alias="createdTime",
    )
    """Creation of the refund, as a UTC timestamp."""

    order_id: str | None = Field(
        default=None,
        validation_alias="orderId",
        serialization_alias="orderId",
    )
    """Order being refunded; absent if the refund was made for an invoice."""

    invoice_id: str | None = Field(
        default=None,
        validation_alias="invoiceId",
        serialization_alias="invoiceId",
    )
    """Invoice being refunded; absent if the refund was made for an order."""

    currency: str | None = None
    """Currency of all sums in the refund, as a three-letter ISO 4217 code. It is
    that of the charge.
    """

    type: RefundType | None = None
    """The one kind of cost given back: `shipping`, `tax`, `fees` (regulatory fees),
    `duty` (import duty) or `importer_tax` (tax paid by the importer of record).
    Absent if the refund is not tied to one kind.
    """

    amount: Number | None = None
    """Sum requested, in major units of the currency (`9.99`, not cents). Compare
    `refundedAmount` for what was really returned.
    """

    refunded_amount: Number | None = Field(
        default=None,
        validation_alias="refundedAmount",
        serialization_alias="refundedAmount",
    )
    """Sum really paid back so far, in major units of the currency (`9.99`, not
    cents). It is `0` until the refund succeeds.
    """

    payments: list[PaymentsInformation] | None = None
    """How the refunded sum is split over payment methods."""

    items: list[RefundItem] | None = None
    """The lines being refunded, each with its own amount or percent; empty for a
    refund of the order or invoice as a whole.
    """

    reason: str | None = None
    """Why the money goes back. A code of your own, up to 64 characters, such as
    `requested_by_customer`.

    At most 64 characters.
    """

    failure_reason: str | None = Field(
        default=None,
        validation_alias="failureReason",
        serialization_alias="failureReason",
    )
    """Short code telling why the refund failed, for example
    `expired_or_canceled_card`. Present only in state `failed`, and only if the
    cause is known.
    """

    state: RefundState | None = None
    """`pending_information` (customer must first give bank details, see
    `tokenInformation`), `pending` (being processed), `succeeded` (money
    returned), `failed` (see `failureReason`) or `expired` (bank details did not
    arrive in time).
    """

    token_information: TokenInformation | None = Field(
        default=None,
        validation_alias="tokenInformation",
        serialization_alias="tokenInformation",
    )
    expires_time: Timestamp | None = Field(
        default=None,
        validation_alias="expiresTime",
        serialization_alias="expiresTime",
    )
    """Deadline for the customer's bank details; a refund still in
    `pending_information` then becomes `expired`. Absent if no details are needed.
    """

    live_mode: bool | None = Field(
        default=None,
        validation_alias="liveMode",
        serialization_alias="liveMode",
    )
    """`true` for an object of live mode, `false` for one created in test mode."""

    metadata: Metadata | None = None
