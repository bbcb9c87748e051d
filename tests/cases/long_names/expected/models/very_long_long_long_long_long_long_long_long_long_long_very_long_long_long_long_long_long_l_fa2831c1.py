"""Model:
VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVer_89a961e2.
"""

from __future__ import annotations

from .._runtime.models.model import Model


class VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVer_89a961e2(
    Model
):
    b: str | None = None
