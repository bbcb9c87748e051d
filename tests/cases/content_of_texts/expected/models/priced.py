"""Model: Priced."""

from __future__ import annotations

from .._runtime.models.model import Model
from .._runtime.models.types import DecimalText, Number


class Priced(Model):
    price: DecimalText
    """Matching ^(?!^[-+.]*$)[+-]?0*\\d*\\.?\\d*$."""

    limited: DecimalText | None = None
    """Matching
    ^(?!^[-+.]*$)[+-]?0*(?:\\d{0,3}|(?=[\\d.]{1,6}0*$)\\d{0,3}\\.\\d{0,2}0*$).
    """

    either: Number | DecimalText
    format: DecimalText | None = None
