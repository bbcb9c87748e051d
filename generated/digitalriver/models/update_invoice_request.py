"""Model: UpdateInvoiceRequest."""

from __future__ import annotations

from .._runtime.models.model import Model
from .metadata import Metadata


class UpdateInvoiceRequest(Model):
    """Changes the `metadata` of an invoice; nothing else can be changed this way."""

    metadata: Metadata | None = None
