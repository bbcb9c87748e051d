"""Models: CreateOrderError400, CreateOrderError400Error."""

from __future__ import annotations

from .._runtime.models.model import Model


class CreateOrderError400(Model):
    errors: list[CreateOrderError400Error] | None = None


class CreateOrderError400Error(Model):
    code: str | None = None
