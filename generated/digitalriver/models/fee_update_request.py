"""Models: FeeUpdateRequest, FeeUpdateRequestType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Number
from .battery import Battery
from .metadata import Metadata
from .weee import WEEE

FeeUpdateRequestType: TypeAlias = (
    Literal[
        "battery",
        "weee",
        "copyright",
        "e_waste",
        "packaging",
    ]
    | str
)
"""Kind of fee: `battery`, `weee` (electronic waste in the EU), `copyright` (private
copying levy), `e_waste` (electronic waste in the US) or `packaging`.
"""


class FeeUpdateRequest(Model):
    """Body for changing a regulatory fee. Properties left out keep their values."""

    type: FeeUpdateRequestType | None = None
    """Kind of fee: `battery`, `weee` (electronic waste in the EU), `copyright`
    (private copying levy), `e_waste` (electronic waste in the US) or `packaging`.
    """

    sku_id: str | None = Field(
        default=None,
        validation_alias="skuId",
        serialization_alias="skuId",
    )
    """SKU on which the fee is levied."""

    category: str | None = None
    """Category that the regulation puts the product in, for example `3. IT and
    Telecommunication Equipment`.
    """

    value: str | None = None
    """Product or product class within the category, as text; not a sum of money."""

    amount: Number | None = None
    """Fee for one unit of the product, in major units of `currency`, e.g. `0.5`."""

    battery: Battery | None = None
    compliance_agency: str | None = Field(
        default=None,
        validation_alias="complianceAgency",
        serialization_alias="complianceAgency",
    )
    """Recycling agency in charge of the product in that country, for example
    `WEEE_ecologic`.
    """

    fee_exemption: str | None = Field(
        default=None,
        validation_alias="feeExemption",
        serialization_alias="feeExemption",
    )
    """Whether sales to businesses are free of the fee; `exempt` if they are."""

    brand_name: str | None = Field(
        default=None,
        validation_alias="brandName",
        serialization_alias="brandName",
    )
    """Brand of the product."""

    weee: WEEE | None = None
    weight_and_units: str | None = Field(
        default=None,
        validation_alias="weightAndUnits",
        serialization_alias="weightAndUnits",
    )
    """Net weight with its unit, without packaging and batteries, e.g. `3.00 kg`."""

    currency: str | None = None
    """Currency of `amount`, as a three-letter ISO 4217 code such as `USD`."""

    country: str | None = None
    """Country that demands the fee, as a two-letter ISO 3166-1 code such as `US`."""

    subdivisions: list[str] | None = None
    """States or provinces that demand the fee, as the part of the ISO 3166-2 code
    after the hyphen, e.g. `CA`. Leave out when it is due in the whole country.
    """

    metadata: Metadata | None = None
