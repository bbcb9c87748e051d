"""Model: UpdateOrderRequest."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .metadata import Metadata


class UpdateOrderRequest(Model):
    """The few things that can still be changed on an order. Amounts and items are
    fixed.
    """

    request_to_be_forgotten: bool | None = Field(
        default=False,
        validation_alias="requestToBeForgotten",
        serialization_alias="requestToBeForgotten",
    )
    """`true` if the customer has asked for personal data to be erased (right to be
    forgotten).

    Default: false.
    """

    metadata: Metadata | None = None
