"""Models: CreateChargeRequest, CreateChargeRequestCard."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Date, Integer


class CreateChargeRequest(Model):
    amount: Integer
    due_date: Date | None = Field(
        default=None,
        validation_alias="dueDate",
        serialization_alias="dueDate",
    )
    tags: list[str] | None = None
    card: CreateChargeRequestCard | None = None


class CreateChargeRequestCard(Model):
    number: str | None = None
    cvc: str | None = None
