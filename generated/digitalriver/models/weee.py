"""Model: WEEE."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model


class WEEE(Model):
    """Registration for fees on electrical and electronic waste (WEEE)."""

    weee_registration_id: str | None = Field(
        default=None,
        validation_alias="weeeRegistrationId",
        serialization_alias="weeeRegistrationId",
    )
    """Number under which the seller of record is registered for such fees in the
    country that collects them.
    """
