"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .create_order_error400 import (
        CreateOrderError400 as CreateOrderError400,
        CreateOrderError400Error as CreateOrderError400Error,
    )
    from .create_order_request import (
        CreateOrderRequest as CreateOrderRequest,
        CreateOrderRequestLine as CreateOrderRequestLine,
        CreateOrderRequestLineOptions as CreateOrderRequestLineOptions,
        CreateOrderRequestStatus as CreateOrderRequestStatus,
    )
    from .create_order_response import (
        CreateOrderResponse as CreateOrderResponse,
        CreateOrderResponseAddress as CreateOrderResponseAddress,
        CreateOrderResponseStatus as CreateOrderResponseStatus,
    )
    from .list_order_names_response import (
        ListOrderNamesResponse as ListOrderNamesResponse,
        ListOrderNamesResponseItem as ListOrderNamesResponseItem,
    )

__getattr__ = lazy(
    __name__,
    {
        "CreateOrderError400": "create_order_error400",
        "CreateOrderError400Error": "create_order_error400",
        "CreateOrderRequest": "create_order_request",
        "CreateOrderRequestLine": "create_order_request",
        "CreateOrderRequestLineOptions": "create_order_request",
        "CreateOrderRequestStatus": "create_order_request",
        "CreateOrderResponse": "create_order_response",
        "CreateOrderResponseAddress": "create_order_response",
        "CreateOrderResponseStatus": "create_order_response",
        "ListOrderNamesResponse": "list_order_names_response",
        "ListOrderNamesResponseItem": "list_order_names_response",
    },
)

__all__ = [
    "CreateOrderError400",
    "CreateOrderError400Error",
    "CreateOrderRequest",
    "CreateOrderRequestLine",
    "CreateOrderRequestLineOptions",
    "CreateOrderRequestStatus",
    "CreateOrderResponse",
    "CreateOrderResponseAddress",
    "CreateOrderResponseStatus",
    "ListOrderNamesResponse",
    "ListOrderNamesResponseItem",
]
