"""Refund part of an order with the generated Digital River client, then list the order's refunds.

    python tests/conformance/judge_server.py specs/digitalriver/2020-12-17.json --port 8080 &
    export DIGITALRIVER_BASE_URL=http://127.0.0.1:8080 DIGITALRIVER_TOKEN=anything
    PYTHONPATH=generated python examples/refund_an_order.py [ORDER_ID [AMOUNT [CURRENCY]]]

The first line, with the Python of `.venv-judge`, starts a local server that makes its answers up from
the API's document. Without `DIGITALRIVER_BASE_URL` the API itself is called.
"""

# ruff: noqa: T201 (a program prints)

from __future__ import annotations

import argparse
import sys

from digitalriver import Client
from digitalriver.errors import APIStatusError, DigitalRiverError


def main() -> int:
    """Create a refund and print the order's refunds; 1 when the API refuses."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("order_id", nargs="?", default="149736690336")
    parser.add_argument("amount", nargs="?", type=float, default=9.99, help="9.99, not cents")
    parser.add_argument("currency", nargs="?", default="USD", help="ISO 4217 code")
    options = parser.parse_args()
    with Client() as client:
        try:
            refund = client.refunds.create(
                order_id=options.order_id,
                amount=options.amount,
                currency=options.currency,
                reason="requested_by_customer",
            )
            print(f"created refund {refund.id}: {refund.state}")
            for number, each in enumerate(client.refunds.list(order_id=options.order_id), 1):
                print(f"{number}. {each.id}: {each.amount} {each.currency}, {each.state}")
        except APIStatusError as error:
            print(f"refused: {error}", file=sys.stderr)
            return 1
        except DigitalRiverError as error:
            print(f"failed: {error}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
