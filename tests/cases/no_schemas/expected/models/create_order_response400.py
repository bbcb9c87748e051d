"""Models: CreateOrderResponse400, CreateOrderResponse400Error."""

from __future__ import annotations

from .._runtime.model import Model


class CreateOrderResponse400(Model):
    errors: list[CreateOrderResponse400Error] | None = None


class CreateOrderResponse400Error(Model):
    code: str | None = None
