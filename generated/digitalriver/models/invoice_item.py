"""Model: InvoiceItem."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Integer, Number
from .discount import Discount
from .duties import Duties
from .importer_tax import ImporterTax
from .metadata import Metadata
from .subscription_info import SubscriptionInfo
from .tax import Tax


class InvoiceItem(Model):
    """Line of an invoice."""

    id: str | None = None
    """Identifier of the line."""

    sku_id: str | None = Field(
        default=None,
        validation_alias="skuId",
        serialization_alias="skuId",
    )
    """Identifier of the SKU."""

    subscription_info: SubscriptionInfo | None = Field(
        default=None,
        validation_alias="subscriptionInfo",
        serialization_alias="subscriptionInfo",
    )
    quantity: Integer | None = None
    """Number of units."""

    amount: Number | None = None
    """Price of the line for all units, in major units of the currency of the
    invoice, e.g. `9.99`.
    """

    duties: Duties | None = None
    importer_tax: ImporterTax | None = Field(
        default=None,
        validation_alias="importerTax",
        serialization_alias="importerTax",
    )
    discount: Discount | None = None
    tax: Tax | None = None
    metadata: Metadata | None = None
