"""Models: CreateOrderResponse, CreateOrderResponseAddress,
CreateOrderResponseStatus.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models.model import Model

CreateOrderResponseStatus: TypeAlias = Literal["open", "closed"] | str


class CreateOrderResponse(Model):
    status: CreateOrderResponseStatus | None = None
    addresses: list[CreateOrderResponseAddress] | None = None


class CreateOrderResponseAddress(Model):
    city: str | None = None
