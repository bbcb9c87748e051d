"""Models: RefundRequest, RefundRequestType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Number
from .metadata import Metadata
from .refund_item_request import RefundItemRequest

RefundRequestType: TypeAlias = (
    Literal[
        "shipping",
        "fees",
        "duty",
        "tax",
        "importer_tax",
    ]
    | str
)
"""Limits the refund to one kind of cost: `shipping`, `fees` (regulatory fees),
`duty` (import duty), `tax` or `importer_tax` (tax paid by the importer of
record). Leave it out for a refund that is not tied to one kind.
"""


class RefundRequest(Model):
    """Returns money for one order or one invoice, sized in one of three ways:
    `amount`, `percent` or `items`. Send it again for further partial refunds,
    until everything captured is returned; the sum of all refunds cannot pass what
    was charged.
    """

    order_id: str | None = Field(
        default=None,
        validation_alias="orderId",
        serialization_alias="orderId",
    )
    """Order to refund. Either this or `invoiceId` must be given."""

    invoice_id: str | None = Field(
        default=None,
        validation_alias="invoiceId",
        serialization_alias="invoiceId",
    )
    """Invoice to refund. Either this or `orderId` must be given."""

    currency: str
    """Currency of the refund, as a three-letter ISO 4217 code. Use that of the order
    or invoice.
    """

    amount: Number | None = None
    """Sum to return, in major units of the currency (`9.99`, not cents). At most the
    order's `availableToRefundAmount`; more is refused. Leave out when `percent`
    or `items` is sent.
    """

    percent: Number | None = None
    """Share to return, from 0.01 to 100, where `100` is a full refund. Leave out when
    `amount` or `items` is sent.

    At least 0.01, at most 100.
    """

    type: RefundRequestType | None = None
    """Limits the refund to one kind of cost: `shipping`, `fees` (regulatory fees),
    `duty` (import duty), `tax` or `importer_tax` (tax paid by the importer of
    record). Leave it out for a refund that is not tied to one kind.
    """

    items: list[RefundItemRequest] | None = None
    """Lines to refund, each with an amount or percentage of its own. Leave out when
    `amount` or `percent` is sent.
    """

    reason: str | None = None
    """Why the money goes back. A code of your own, up to 64 characters, such as
    `requested_by_customer`.

    At most 64 characters.
    """

    metadata: Metadata | None = None
