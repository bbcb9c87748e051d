"""Model: Odd."""

from __future__ import annotations

from .._runtime.models.model import Model
from .odd_name_with_percent import OddNameWithPercent


class Odd(Model):
    odd: OddNameWithPercent | None = None
