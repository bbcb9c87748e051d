"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .bank import Bank as Bank
    from .base import Base as Base
    from .card import Card as Card
    from .found import (
        Found as Found,
        FoundWithLimit as FoundWithLimit,
        FoundWithPage as FoundWithPage,
    )
    from .found_here import (
        FoundHere as FoundHere,
        FoundHereWithLimit as FoundHereWithLimit,
        FoundHereWithPage as FoundHereWithPage,
    )
    from .info import (
        Info as Info,
        InfoWithLimit as InfoWithLimit,
        InfoWithPage as InfoWithPage,
    )
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
    from .similar import (
        Similar as Similar,
        SimilarWithLimit as SimilarWithLimit,
        SimilarWithPage as SimilarWithPage,
    )
    from .together import Together as Together

__getattr__ = lazy(
    __name__,
    {
        "Bank": "bank",
        "Base": "base",
        "Card": "card",
        "Found": "found",
        "FoundHere": "found_here",
        "FoundHereWithLimit": "found_here",
        "FoundHereWithPage": "found_here",
        "FoundWithLimit": "found",
        "FoundWithPage": "found",
        "Info": "info",
        "InfoWithLimit": "info",
        "InfoWithPage": "info",
        "Inline": "inline",
        "InlineWithSteel": "inline",
        "InlineWithWood": "inline",
        "Inside": "inside",
        "InsideBank": "inside",
        "InsideCard": "inside",
        "Payment": "payment",
        "PaymentBank": "payment",
        "PaymentCard": "payment",
        "Similar": "similar",
        "SimilarWithLimit": "similar",
        "SimilarWithPage": "similar",
        "Together": "together",
    },
)

__all__ = [
    "Bank",
    "Base",
    "Card",
    "Found",
    "FoundHere",
    "FoundHereWithLimit",
    "FoundHereWithPage",
    "FoundWithLimit",
    "FoundWithPage",
    "Info",
    "InfoWithLimit",
    "InfoWithPage",
    "Inline",
    "InlineWithSteel",
    "InlineWithWood",
    "Inside",
    "InsideBank",
    "InsideCard",
    "Payment",
    "PaymentBank",
    "PaymentCard",
    "Similar",
    "SimilarWithLimit",
    "SimilarWithPage",
    "Together",
]
