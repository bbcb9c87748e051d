"""Models are made by the names of their fields, whatever these are called in JSON."""

from __future__ import annotations

from datetime import datetime
from typing import assert_type

import property_names
from digitalriver import models
from property_names import models as names


def read(refund: models.Refund, item: models.RefundItemRequest) -> None:
    assert_type(refund.created_time, datetime | None)
    assert_type(refund.refunded_amount, float | None)
    assert_type(item.sku_id, str)
    refund.createdTime  # refused: attr-defined reportAttributeAccessIssue


def optional(moment: datetime) -> None:
    models.Refund()
    models.Refund(created_time=moment, order_id="1")
    models.Refund(created_time="now")  # refused: arg-type reportArgumentType
    models.Refund(order_id=1)  # refused: arg-type reportArgumentType
    models.Refund(createdTime=moment)  # refused: call-arg reportCallIssue


def required(moment: datetime) -> None:
    models.FileLinkRequest(file_id="1", expires_time=moment)
    models.FileLinkRequest(expires_time=moment)  # refused: call-arg reportCallIssue
    models.FileLinkRequest(
        file_id=None, expires_time=moment
    )  # refused: arg-type reportArgumentType
    models.FileLinkRequest(fileId="1", expires_time=moment)  # refused: call-arg reportCallIssue


def of_odd_names() -> None:
    assert_type(names.Names().type, str | None)
    property_names.models.Names(class_="a")
    property_names.models.Names(field="a", file=1)  # refused: arg-type reportArgumentType
