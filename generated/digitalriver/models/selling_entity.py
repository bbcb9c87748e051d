"""Model: SellingEntity."""

from __future__ import annotations

from .._runtime.models.model import Model


class SellingEntity(Model):
    """Local Digital River company that acts as the seller. It is picked from the
    product and the countries involved.
    """

    id: str | None = None
    """Identifier of the company, for example `C5_INC-ENTITY`."""

    name: str | None = None
    """Legal name of the company, to be shown to customers."""
