"""Model:
VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLon_89a961e2.
"""

from __future__ import annotations

from .._runtime.models.model import Model


class VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLon_89a961e2(
    Model
):
    b: str | None = None
