"""Models: Cancel, CancelState."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Number, Timestamp

CancelState: TypeAlias = Literal["pending", "complete", "failed"] | str
"""Progress of the cancel: it starts as `pending` and ends as `complete` or `failed`."""


class Cancel(Model):
    """Release of an authorized charge, in full or in part, so that the released
    amount will not be captured.
    """

    id: str | None = None
    """Identifier of the cancel."""

    created_time: Timestamp | None = Field(
        default=None,
        validation_alias="createdTime",
        serialization_alias="createdTime",
    )
    """When the cancel was created (UTC)."""

    updated_time: Timestamp | None = Field(
        default=None,
        validation_alias="updatedTime",
        serialization_alias="updatedTime",
    )
    """When the cancel last changed (UTC)."""

    amount: Number | None = None
    """Released amount, in major units of the currency of the charge, e.g. `1180.26`."""

    state: CancelState | None = None
    """Progress of the cancel: it starts as `pending` and ends as `complete` or
    `failed`.
    """

    failure_code: str | None = Field(
        default=None,
        validation_alias="failureCode",
        serialization_alias="failureCode",
    )
    """Machine-readable reason why the cancel failed; absent unless it failed."""

    failure_message: str | None = Field(
        default=None,
        validation_alias="failureMessage",
        serialization_alias="failureMessage",
    )
    """Readable explanation of `failureCode`; absent unless the cancel failed."""
