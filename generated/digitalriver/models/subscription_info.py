"""Model: SubscriptionInfo."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Timestamp


class SubscriptionInfo(Model):
    """Makes an item a subscription purchase or renewal, or tells about it."""

    free_trial: bool | None = Field(
        default=None,
        validation_alias="freeTrial",
        serialization_alias="freeTrial",
    )
    """`true` for a free trial, which is not billed."""

    auto_renewal: bool | None = Field(
        default=None,
        validation_alias="autoRenewal",
        serialization_alias="autoRenewal",
    )
    """`true` if it renews by itself, `false` if the customer renews by hand."""

    terms: str | None = None
    """Contract text shown when subscribing. Needed if `autoRenewal` is `true`."""

    subscription_id: str | None = Field(
        default=None,
        validation_alias="subscriptionId",
        serialization_alias="subscriptionId",
    )
    """Identifier of the subscription: yours if you manage it, otherwise the one of
    `/subscriptions`.
    """

    billing_agreement_id: str | None = Field(
        default=None,
        validation_alias="billingAgreementId",
        serialization_alias="billingAgreementId",
    )
    """Agreement by which the customer allows further charges. It is made with the
    first order.
    """

    start_time: Timestamp | None = Field(
        default=None,
        validation_alias="startTime",
        serialization_alias="startTime",
    )
    """Start of the subscription period, as a UTC timestamp."""

    end_time: Timestamp | None = Field(
        default=None,
        validation_alias="endTime",
        serialization_alias="endTime",
    )
    """End of the subscription period, as a UTC timestamp."""
