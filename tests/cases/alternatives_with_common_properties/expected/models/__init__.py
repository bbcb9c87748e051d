"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .bank import Bank as Bank
    from .base import Base as Base
    from .card import Card as Card
    from .inline import (
        Inline as Inline,
        InlineWithSteel as InlineWithSteel,
        InlineWithWood as InlineWithWood,
    )
    from .inside import (
        Inside as Inside,
        InsideBank as InsideBank,
        InsideCard as InsideCard,
    )
    from .payment import (
        Payment as Payment,
        PaymentBank as PaymentBank,
        PaymentCard as PaymentCard,
    )
    from .together import Together as Together

__getattr__ = lazy(
    __name__,
    {
        "Bank": "bank",
        "Base": "base",
        "Card": "card",
        "Inline": "inline",
        "InlineWithSteel": "inline",
        "InlineWithWood": "inline",
        "Inside": "inside",
        "InsideBank": "inside",
        "InsideCard": "inside",
        "Payment": "payment",
        "PaymentBank": "payment",
        "PaymentCard": "payment",
        "Together": "together",
    },
)

__all__ = [
    "Bank",
    "Base",
    "Card",
    "Inline",
    "InlineWithSteel",
    "InlineWithWood",
    "Inside",
    "InsideBank",
    "InsideCard",
    "Payment",
    "PaymentBank",
    "PaymentCard",
    "Together",
]
