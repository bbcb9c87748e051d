"""What is sent is one of the values that the document names, also where these stand in a union."""

from __future__ import annotations

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


def what_comes_is_open(plan: models.Plan) -> str | int | None:
    if plan.mode == "turbo":
        return plan.end
    return None


mode: params.Mode = "slow"
