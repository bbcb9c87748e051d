"""Refunds of the shop."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from digitalriver import Client, models


def refund_line(client: Client, order_id: str, sku: str, amount: float) -> models.Refund:
    """Pay back part of one line of an order."""
    return client.refunds.create(
        order_id=order_id,
        currency="EUR",
        items=[models.RefundItemRequest(sku_id=sku, amount=amount)],
    )


def refund_fees(client: Client, order_id: str, amount: float) -> models.Refund:
    """Pay back the regulatory fees of an order."""
    return client.refunds.create(order_id=order_id, currency="EUR", amount=amount, type="fees")


def payments(client: Client, order_id: str) -> Iterator[object]:
    """List what the refunds of an order paid back."""
    for refund in client.refunds.list(order_id=order_id):
        yield from refund.payments or ()


def charge_refunds(charge: models.Charge) -> list[models.ChargeRefund]:
    """Return the refunds that a charge knows."""
    return list(charge.refunds or ())


def attach_invoice(client: Client, content: bytes) -> str | None:
    """Store the tax invoice of a customer, and return a link to it for a week."""
    file = client.files.create(file=content, purpose="customer_tax_invoice")
    if file.id is None:
        return None
    link = client.file_links.create(
        file_id=file.id,
        expires_time=datetime(2030, 1, 1, tzinfo=UTC),
        metadata={"shop": "books"},
    )
    return link.url
