"""Model: ReturnRequest."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .location import Location
from .metadata import Metadata
from .request_return_item import RequestReturnItem


class ReturnRequest(Model):
    """Announces that a customer sends back goods of an order."""

    order_id: str = Field(validation_alias="orderId", serialization_alias="orderId")
    """Order from which the goods come."""

    reason: str | None = None
    """Why the goods come back. A code of your own, up to 64 characters, such as
    `requested_by_customer`.

    At most 64 characters.
    """

    items: list[RequestReturnItem]
    """Lines to send back."""

    location: Location | None = None
    metadata: Metadata | None = None
