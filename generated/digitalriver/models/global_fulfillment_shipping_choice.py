"""Models: GlobalFulfillmentShippingChoice,
GlobalFulfillmentShippingChoiceSignatureRequiredType.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model

GlobalFulfillmentShippingChoiceSignatureRequiredType: TypeAlias = (
    Literal[
        "standard",
        "adult",
    ]
    | str
)
"""Signature on delivery: `standard` (anyone present), `adult`, or null for none."""


class GlobalFulfillmentShippingChoice(Model):
    """How a fulfillment order is to be shipped."""

    shipping_instructions: str | None = Field(
        default=None,
        validation_alias="shippingInstructions",
        serialization_alias="shippingInstructions",
    )
    """Free text for the carrier; null if there is none."""

    duties_paid: bool | None = Field(
        default=None,
        validation_alias="dutiesPaid",
        serialization_alias="dutiesPaid",
    )
    """`true` when import duties were already collected with the purchase (landed
    cost).
    """

    id: str
    """Shipping quote chosen for the order."""

    signature_required_type: (
        GlobalFulfillmentShippingChoiceSignatureRequiredType | None
    ) = Field(
        default=None,
        validation_alias="signatureRequiredType",
        serialization_alias="signatureRequiredType",
    )
    """Signature on delivery: `standard` (anyone present), `adult`, or null for none."""
