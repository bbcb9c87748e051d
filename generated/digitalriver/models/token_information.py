"""Model: TokenInformation."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Timestamp


class TokenInformation(Model):
    """Token with which the customer can hand in bank details for a refund that
    cannot go back automatically, such as one on a wire transfer.
    """

    token: str | None = None
    """Pass this to the refund element of DigitalRiver.js in the browser; it shows
    the form that collects the bank details.
    """

    expires_time: Timestamp | None = Field(
        default=None,
        validation_alias="expiresTime",
        serialization_alias="expiresTime",
    )
    """Deadline for using the token. The refund becomes `expired` if nothing was
    submitted by then.
    """
