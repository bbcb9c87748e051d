"""Models: CreateOrderRequest, CreateOrderRequestLine, CreateOrderRequestLineOptions,
CreateOrderRequestStatus.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models.model import Model

CreateOrderRequestStatus: TypeAlias = Literal["open", "closed"] | str


class CreateOrderRequest(Model):
    lines: list[CreateOrderRequestLine] | None = None
    status: CreateOrderRequestStatus | None = None


class CreateOrderRequestLine(Model):
    sku: str | None = None
    options: CreateOrderRequestLineOptions | None = None


class CreateOrderRequestLineOptions(Model):
    gift: bool | None = None
