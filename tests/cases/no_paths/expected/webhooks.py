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


def parse_thing_made(payload: bytes | str) -> models.Thing:
    """Decode the payload of `thingMade`."""
    return decode_payload(payload, Payload("thingMade", models.Thing))


_FUNCTIONS: Mapping[str, Callable[[bytes | str], Any]] = {
    "thingMade": parse_thing_made,
}


def parse(name: str, payload: bytes | str) -> Any:
    """Decode the payload of the webhook `name`, as the document calls it."""
    function = _FUNCTIONS.get(name)
    if function is None:
        raise unknown_webhook(name)
    return function(payload)
