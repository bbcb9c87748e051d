"""Model: UpdateRefundRequest."""

from __future__ import annotations

from .._runtime.models.model import Model
from .metadata import Metadata


class UpdateRefundRequest(Model):
    """Changes the `metadata` of a refund. Nothing else can be changed: sums, type
    and reason are fixed once it exists, and a refund cannot be withdrawn this
    way.
    """

    metadata: Metadata | None = None
