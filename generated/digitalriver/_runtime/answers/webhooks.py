"""What the API sends by itself: payloads decoded as responses are."""

from __future__ import annotations

from typing import Any, Generic, NamedTuple, TypeVar

from ..errors import WebhookPayloadError

T = TypeVar("T")


class Payload(NamedTuple, Generic[T]):
    """What a webhook sends: a `T`."""

    name: str
    type: Any
    exact_numbers: bool = False


def decode_payload(payload: bytes | str, sent: Payload[T]) -> T:
    """Decode the JSON of a webhook; raise `WebhookPayloadError` where it does not fit."""
    from .content import Misfit
    from .decoding import decode

    content = payload.encode() if isinstance(payload, str) else bytes(payload)
    try:
        result: T = decode(content, "application/json", sent.type, sent.exact_numbers)
    except Misfit as misfit:
        raise WebhookPayloadError(f"{sent.name}: {misfit}", misfit.body) from misfit
    return result


def unknown_webhook(name: str) -> WebhookPayloadError:
    """Return the error for a name that the document does not have."""
    shown = "".join(c for c in name[:100] if c.isprintable())
    return WebhookPayloadError(f"the document has no webhook {shown!r}", None)
