"""Orders, checkouts and returns of the shop."""

from __future__ import annotations

from collections.abc import Mapping

from digitalriver import Client, models


def needs_review(order: models.Order) -> bool:
    """Tell whether a person has to look at an order."""
    return order.fraud_state == "in_review"


def check_out(client: Client, sku: str, credit: float) -> models.Checkout:
    """Begin a checkout with a credit."""
    return client.checkouts.create(
        currency="EUR",
        items=[{"skuId": sku, "quantity": 1, "price": 9.99}],
        credit_amount=credit,
    )


def register(client: Client, email: str, tax_number: str) -> models.Customer:
    """Make a customer who has a tax number."""
    return client.customers.create(
        email=email,
        tax_identifiers=[models.TaxIdentifier(type="eu", value=tax_number)],
    )


def send_back(client: Client, order_id: str, item: str) -> models.ReturnResponse:
    """Announce that an item comes back to the shop in Cologne."""
    created = client.returns.create(
        order_id=order_id,
        items=[models.RequestReturnItem(item_id=item, quantity=1)],
        location=models.Location(address=models.Address(country="DE", line1="Domkloster 4")),
    )
    return client.returns.retrieve(created.id or "")


def shipping_fees(client: Client, address: models.ShippingQuoteAddress, sku: str) -> float:
    """Return what shipping costs beside its price."""
    answer = client.shipping_quotes.create(
        currency="EUR",
        ship_to=address,
        items=[models.ProductItemRequest(inventory_item_id=sku, quantity=1, price=9.99)],
    )
    return sum(quote.fees or 0 for quote in answer.quotes or ())


def subscribe(client: Client, address: str) -> models.Webhook:
    """Have events sent to the shop."""
    return client.webhooks.create(address=address, types=["refund.complete"], api_version="latest")


def fulfil(client: Client, options: Mapping[str, str]) -> str | None:
    """Read a field whose name is configured."""
    order = client.orders.retrieve(options["order"])
    return str(getattr(order, options["field"]))
