"""Model:
VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVer_bce94809.
"""

from __future__ import annotations

from .._runtime.models.model import Model


class VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVer_bce94809(
    Model
):
    a: str | None = None
