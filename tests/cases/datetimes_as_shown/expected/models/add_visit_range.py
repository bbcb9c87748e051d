"""Model: AddVisitRange."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import TimestampSeconds


class AddVisitRange(Model):
    from_: TimestampSeconds | None = Field(
        default=None,
        validation_alias="from",
        serialization_alias="from",
    )
