"""Models: Capture, CaptureState."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Number, Timestamp

CaptureState: TypeAlias = Literal["pending", "complete", "failed"] | str
"""Progress of the capture: it starts as `pending` and ends as `complete` or
`failed`.
"""


class Capture(Model):
    """Collection of an authorized charge, in full or in part. One charge can be
    captured in several steps, for instance one per shipment.
    """

    id: str | None = None
    """Identifier of the capture."""

    created_time: Timestamp | None = Field(
        default=None,
        validation_alias="createdTime",
        serialization_alias="createdTime",
    )
    """When the capture was created (UTC)."""

    updated_time: Timestamp | None = Field(
        default=None,
        validation_alias="updatedTime",
        serialization_alias="updatedTime",
    )
    """When the capture last changed (UTC)."""

    amount: Number | None = None
    """Captured amount, in major units of the currency of the charge, e.g. `1180.26`."""

    state: CaptureState | None = None
    """Progress of the capture: it starts as `pending` and ends as `complete` or
    `failed`.
    """

    failure_code: str | None = Field(
        default=None,
        validation_alias="failureCode",
        serialization_alias="failureCode",
    )
    """Machine-readable reason why the capture failed; absent unless it failed."""

    failure_message: str | None = Field(
        default=None,
        validation_alias="failureMessage",
        serialization_alias="failureMessage",
    )
    """Readable explanation of `failureCode`; absent unless the capture failed."""
