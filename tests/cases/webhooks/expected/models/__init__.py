"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .on_shipped_payload import OnShippedPayload as OnShippedPayload
    from .order import Order as Order
    from .orders_changed_by_somebody_who_is_not_their_owner_payload import (
        OrdersChangedBySomebodyWhoIsNotTheirOwnerPayload as OrdersChangedBySomebodyWhoIsNotTheirOwnerPayload,
    )
    from .orders_changed_payload import OrdersChangedPayload as OrdersChangedPayload
    from .payload_payload import PayloadPayload as PayloadPayload
    from .payment import Payment as Payment
else:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "OnShippedPayload": "on_shipped_payload",
            "Order": "order",
            "OrdersChangedBySomebodyWhoIsNotTheirOwnerPayload": "orders_changed_by_somebody_who_is_not_their_owner_payload",
            "OrdersChangedPayload": "orders_changed_payload",
            "PayloadPayload": "payload_payload",
            "Payment": "payment",
        },
    )
