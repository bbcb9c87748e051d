"""What a typo is in the client of Digital River, it is in those of other documents: as FastAPI's, and as GitHub's."""

from __future__ import annotations

from datetime import datetime
from typing import assert_type

import hub
import inventory


def as_fastapi_writes(client: inventory.Client) -> None:
    item = client.items.update(1, name="a", price=1.5, owner={"full_name": "b"})
    assert_type(item, inventory.models.Item)
    client.items.update(1, name="a", price=1, owner=None, grade="used", q=None)
    client.items.update(1, body={"name": "a", "price": 1})
    inventory.models.Itm()  # refused: attr-defined reportAttributeAccessIssue
    client.items.updat(1)  # refused: attr-defined reportAttributeAccessIssue
    client.items.update(1, name="a")  # refused: call-overload reportCallIssue
    client.items.update(1, name="a", pric=1)  # refused: call-overload reportCallIssue
    client.items.update(
        1, name="a", price=1, grade="newish"
    )  # refused: call-overload reportArgumentType
    client.items.update(
        1, name="a", price=1, owner={"name": "b"}
    )  # refused: call-overload reportArgumentType


def as_github_writes(client: hub.Client) -> None:
    issue = client.issues.create("o", "r", title="a", body="b", reviewers=[{"login": "c"}])
    assert_type(issue, hub.models.Issue)
    assert_type(issue.closed_at, datetime | None)
    client.issues.create("o", "r", title="a", state_reason=None)
    client.issues.create("o", "r", body="b")  # refused: call-overload reportCallIssue
    client.issues.create("o", title="a")  # refused: call-overload reportCallIssue
    client.issues.create("o", "r", titel="a")  # refused: call-overload reportCallIssue
    client.issues.create(
        "o", "r", title="a", state_reason="done"
    )  # refused: call-overload reportArgumentType
    client.issues.create(
        "o", "r", title="a", reviewers=[{"logn": "c"}]
    )  # refused: list-item reportArgumentType
