"""What is sent is one of the values that the document names, also where these stand in a union."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import UUID

from plans import Client, models, params


def described_one_by_one(client: Client) -> None:
    client.plans.create(mode="slow", stages=["slow", "fast"], order="asc")
    client.plans.create(mode="slwo")  # refused: call-overload reportArgumentType
    client.plans.create(mode="slow", stages=["quick"])  # refused: call-overload reportArgumentType
    client.plans.create(mode="slow", order="up")  # refused: call-overload reportArgumentType
    client.plans.create(body={"mode": "slwo"})  # refused: call-overload reportArgumentType


def beside_other_types(client: Client) -> None:
    client.plans.create(mode="slow", end="now", rate=0.5, model="medium", status="ok")
    client.plans.create(mode="slow", end=3, rate=None, status={"error": "none"})
    client.plans.create(mode="slow", end="soon")  # refused: call-overload reportArgumentType
    client.plans.create(mode="slow", rate="none")  # refused: call-overload reportArgumentType
    client.plans.create(mode="slow", status="bad")  # refused: call-overload reportArgumentType
    client.plans.create(
        body={"mode": "fast", "status": "bad"}  # refused: call-overload reportArgumentType
    )
    client.plans.create(body={"mode": "fast", "trial": True})
    client.plans.create(
        body={"mode": "fast", "trial": False}  # refused: call-overload reportArgumentType
    )


def text_in_a_format_by_its_name(client: Client) -> None:
    client.plans.create(
        body={
            "mode": "slow",
            "start": "2020-01-31T01:02:03Z",
            "owners": [1, "7a1b0f9e-0f5c-4b0e-9d0c-0d0c7a1b0f9e", UUID(int=1)],
        }
    )
    client.plans.create(body={"mode": "slow", "start": datetime(2020, 1, 31, tzinfo=UTC)})
    client.plans.create(
        body={"mode": "slow", "start": 3}
    )  # refused: call-overload reportArgumentType


def what_comes_is_open(plan: models.Plan) -> str | int | None:
    if plan.mode == "turbo":
        return plan.end
    return None


mode: params.Mode = "slow"
