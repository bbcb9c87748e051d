"""What the API sends by itself: a function for each webhook and callback.

They decode; whether a payload is from the API at all is for the caller to check
first, by the signature that comes with it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from . import models
from ._runtime.answers.webhooks import Payload, decode_payload, unknown_webhook
from ._runtime.errors import WebhookPayloadError as WebhookPayloadError
from ._runtime.models.types import Integer


def parse_create_order_once_on_paid(payload: bytes | str) -> dict[str, Integer]:
    """Decode the payload of `onPaid`."""
    return decode_payload(
        payload, Payload("create_order_once_on_paid", dict[str, Integer])
    )


def parse_on_paid(payload: bytes | str) -> models.Payment:
    """Decode the payload of `onPaid`."""
    return decode_payload(payload, Payload("onPaid", models.Payment))


def parse_on_shipped(payload: bytes | str) -> models.OnShippedPayload:
    """The order is on its way."""
    return decode_payload(payload, Payload("onShipped", models.OnShippedPayload))


def parse_order_created(payload: bytes | str) -> models.Order:
    """An order was made."""
    return decode_payload(payload, Payload("orderCreated", models.Order))


def parse_orders_changed(payload: bytes | str) -> models.OrdersChangedPayload:
    """Decode the payload of `orders.changed`."""
    return decode_payload(
        payload, Payload("orders.changed", models.OrdersChangedPayload)
    )


def parse_orders_changed_by_somebody_who_is_not_their_owner(
    payload: bytes | str,
) -> models.OrdersChangedBySomebodyWhoIsNotTheirOwnerPayload:
    """Decode the payload of `orders.changed.by.somebody.who.is.not.their.owner`."""
    return decode_payload(
        payload,
        Payload(
            "orders.changed.by.somebody.who.is.not.their.owner",
            models.OrdersChangedBySomebodyWhoIsNotTheirOwnerPayload,
        ),
    )


def parse_payload(payload: bytes | str) -> models.PayloadPayload:
    """Decode the payload of `payload`."""
    return decode_payload(payload, Payload("payload", models.PayloadPayload))


def parse_shipped_again(payload: bytes | str) -> models.Order:
    """Decode the payload of `onShipped`."""
    return decode_payload(payload, Payload("shipped_again", models.Order))


_FUNCTIONS: Mapping[str, Callable[[bytes | str], Any]] = {
    "create_order_once_on_paid": parse_create_order_once_on_paid,
    "onPaid": parse_on_paid,
    "onShipped": parse_on_shipped,
    "orderCreated": parse_order_created,
    "orders.changed": parse_orders_changed,
    "orders.changed.by.somebody.who.is.not.their.owner": parse_orders_changed_by_somebody_who_is_not_their_owner,
    "payload": parse_payload,
    "shipped_again": parse_shipped_again,
}


def parse(name: str, payload: bytes | str) -> Any:
    """Decode the payload of the webhook `name`, as the document calls it."""
    function = _FUNCTIONS.get(name)
    if function is None:
        raise unknown_webhook(name)
    return function(payload)
