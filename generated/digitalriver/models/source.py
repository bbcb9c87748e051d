"""Models: Source, SourceFlow, SourceState, SourceType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Number, Timestamp
from .credit_card import CreditCard
from .direct_debit import DirectDebit
from .google_pay import GooglePay
from .metadata import Metadata
from .owner import Owner
from .payco_response import PaycoResponse
from .paypal import PayPal
from .wire_transfer import WireTransfer

SourceType: TypeAlias = (
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
"""Kind of payment. The property of the same name holds the details, so `creditCard`
here means that the object `creditCard` is filled.
"""

SourceFlow: TypeAlias = Literal["standard", "redirect", "receiver"] | str
"""What the customer must do: nothing more (`standard`), approve on the provider's
site (`redirect`), or send the money to an account that is shown (`receiver`).
"""

SourceState: TypeAlias = (
    Literal[
        "pending_funds",
        "pending_redirect",
        "requires_action",
        "chargeable",
        "consumed",
        "cancelled",
        "failed",
    ]
    | str
)
"""Only a `chargeable` source can be charged. Before that it may await money
(`pending_funds`), the customer's return (`pending_redirect`) or another step
(`requires_action`); final are `consumed` (used up), `cancelled` and `failed`.
"""


class Source(Model):
    """A customer's means of payment for an amount, made in the browser with
    DigitalRiver.js or, for store credit, by `POST /sources`. Charges are made
    against it.
    """

    id: str | None = None
    """Identifier of the source."""

    client_secret: str | None = Field(
        default=None,
        validation_alias="clientSecret",
        serialization_alias="clientSecret",
    )
    """Secret with which the browser, holding only the public key, can read this
    source.
    """

    created_time: Timestamp | None = Field(
        default=None,
        validation_alias="createdTime",
        serialization_alias="createdTime",
    )
    """Creation of the source, as a UTC timestamp."""

    type: SourceType | None = None
    """Kind of payment. The property of the same name holds the details, so
    `creditCard` here means that the object `creditCard` is filled.
    """

    currency: str | None = None
    """Currency as a three-letter ISO 4217 code, for example `USD`."""

    amount: Number | None = None
    """Sum that will be charged, in major units of the currency (`9.99`, not cents).
    Required unless the source is reusable.
    """

    reusable: bool | None = None
    """`true` if it may be saved for a customer and charged repeatedly, `false` if it
    is good for one payment.
    """

    owner: Owner | None = None
    credit_card: CreditCard | None = Field(
        default=None,
        validation_alias="creditCard",
        serialization_alias="creditCard",
    )
    google_pay: GooglePay | None = Field(
        default=None,
        validation_alias="googlePay",
        serialization_alias="googlePay",
    )
    paypal: PayPal | None = Field(
        default=None,
        validation_alias="payPal",
        serialization_alias="payPal",
    )
    paypal_billing: PayPal | None = Field(
        default=None,
        validation_alias="payPalBilling",
        serialization_alias="payPalBilling",
    )
    direct_debit: DirectDebit | None = Field(
        default=None,
        validation_alias="directDebit",
        serialization_alias="directDebit",
    )
    wire_transfer: WireTransfer | None = Field(
        default=None,
        validation_alias="wireTransfer",
        serialization_alias="wireTransfer",
    )
    pay_co: PaycoResponse | None = Field(
        default=None,
        validation_alias="payCo",
        serialization_alias="payCo",
    )
    flow: SourceFlow | None = None
    """What the customer must do: nothing more (`standard`), approve on the
    provider's site (`redirect`), or send the money to an account that is shown
    (`receiver`).
    """

    state: SourceState | None = None
    """Only a `chargeable` source can be charged. Before that it may await money
    (`pending_funds`), the customer's return (`pending_redirect`) or another step
    (`requires_action`); final are `consumed` (used up), `cancelled` and `failed`.
    """

    metadata: Metadata | None = None
    customer_id: str | None = Field(
        default=None,
        validation_alias="customerId",
        serialization_alias="customerId",
    )
    """Customer to whom the source is saved; absent if it is not."""

    payment_session_id: str | None = Field(
        default=None,
        validation_alias="paymentSessionId",
        serialization_alias="paymentSessionId",
    )
    """Session that tracks the payment to which the source belongs."""

    live_mode: bool | None = Field(
        default=None,
        validation_alias="liveMode",
        serialization_alias="liveMode",
    )
    """`true` for an object of live mode, `false` for one created in test mode."""
