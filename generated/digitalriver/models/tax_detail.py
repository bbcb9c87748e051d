"""Model: TaxDetail."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Number


class TaxDetail(Model):
    """Tax of one authority within the tax of a line."""

    authority_type: str = Field(
        validation_alias="authorityType",
        serialization_alias="authorityType",
    )
    """Level of the authority, for example `City`."""

    amount: Number
    """Tax of this authority, in major units of the currency (`9.99`, not cents)."""
