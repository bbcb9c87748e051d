"""A typo is an error: in a class, a method, an argument, a value of an enumeration and a key of a dictionary."""

from __future__ import annotations

import digitalriver
from digitalriver import models


def of_digital_river(client: digitalriver.Client) -> None:
    client.refunds.create(currency="EUR", type="shipping", items=[{"skuId": "1"}])
    models.Refnd()  # refused: attr-defined reportAttributeAccessIssue
    client.refnds.list()  # refused: attr-defined reportAttributeAccessIssue
    client.refunds.lst()  # refused: attr-defined reportAttributeAccessIssue
    client.refunds.list(limt=1)  # refused: call-arg reportCallIssue
    client.refunds.create(curency="EUR")  # refused: call-overload reportCallIssue
    client.refunds.create(
        currency="EUR", type="shiping"
    )  # refused: call-overload reportArgumentType
    client.refunds.create(
        currency="EUR", items=[{"skuld": "1"}]
    )  # refused: list-item reportArgumentType
