"""Model: TaxCertificate."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Timestamp


class TaxCertificate(Model):
    """Certificate that exempts a US business customer from sales tax. Upload the
    document to `/files` first.
    """

    company_name: str = Field(
        validation_alias="companyName",
        serialization_alias="companyName",
    )
    """Company named on the certificate."""

    tax_authority: str = Field(
        validation_alias="taxAuthority",
        serialization_alias="taxAuthority",
    )
    """State that issued it, for example `MN`."""

    start_date: Timestamp = Field(
        validation_alias="startDate",
        serialization_alias="startDate",
    )
    """Start of validity, as a UTC timestamp."""

    end_date: Timestamp = Field(
        validation_alias="endDate",
        serialization_alias="endDate",
    )
    """End of validity, as a UTC timestamp. Tax is charged again after it."""

    file_id: str = Field(validation_alias="fileId", serialization_alias="fileId")
    """Uploaded document, by its id in `/files`."""
