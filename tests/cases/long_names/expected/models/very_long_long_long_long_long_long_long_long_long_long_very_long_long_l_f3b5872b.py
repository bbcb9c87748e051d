"""Model:
VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLon_bce94809.
"""

from __future__ import annotations

from .._runtime.models.model import Model


class VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLon_bce94809(
    Model
):
    a: str | None = None
