"""What calls of the FastAPI application send, and what they give."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

from tests.frameworks.application import Application, Call, Failure, saw

IDS = [UUID(int=number) for number in range(7)]
CREATED = datetime(2026, 11, 27, 10, tzinfo=UTC)
LOGIN = saw("login", username="ada", password="secret", scopes=["items"])


def item(models: Any, number: int, **fields: Any) -> Any:
    """Return the item that the server keeps, in the order and with the defaults it writes."""
    values = {
        "name": f"Item {number}",
        "price": "9.90",
        "color": "red",
        "size": None,
        "tags": [],
        "made_on": None,
    }
    return models.Item(**{**values, **fields}, id=IDS[number], created_at=CREATED)


def invalid(*details: dict[str, Any]) -> Any:
    return lambda models: models.HTTPValidationError(
        detail=[models.ValidationError(**detail) for detail in details]
    )


CALLS = (
    Call(
        "items.read_items",
        {"color": "deep blue", "size": 3},
        seen=[saw("read_items", color="deep blue")] * 3,
        gives=lambda models: [item(models, number) for number in range(7)],
    ),
    Call(
        "items.read_items",
        {"color": None, "page": 2, "size": 4},
        seen=[saw("read_items", color=None)],
        gives=lambda models: [item(models, number) for number in (4, 5, 6)],
    ),
    Call(
        "items.read_by_cursor",
        {"size": 4},
        seen=[
            saw("read_items_by_cursor", cursor=None, size=4),
            saw("read_items_by_cursor", cursor="4", size=4),
        ],
        gives=lambda models: [item(models, number) for number in range(7)],
    ),
    Call(
        "items.create",
        lambda models: {
            "name": "Bolt & Nut",
            "price": "0.10",
            "color": "deep blue",
            "size": models.Size(width=1.5),
            "tags": ["a", "é"],
            "made_on": date(2026, 2, 28),
        },
        seen=[
            saw(
                "create_item",
                item={
                    "name": "Bolt & Nut",
                    "price": Decimal("0.10"),
                    "color": "deep blue",
                    "size": {"width": 1.5, "height": None},
                    "tags": ["a", "é"],
                    "made_on": date(2026, 2, 28),
                },
            )
        ],
        gives=lambda models: item(
            models,
            3,
            name="Bolt & Nut",
            price="0.10",
            color="deep blue",
            size=models.Size(width=1.5, height=None),
            tags=["a", "é"],
            made_on=date(2026, 2, 28),
        ),
    ),
    Call(
        "items.create",
        {"name": "", "price": 1},
        gives=Failure(
            status=422,
            body=invalid(
                {
                    "type": "string_too_short",
                    "loc": ["body", "name"],
                    "msg": "String should have at least 1 character",
                    "input": "",
                    "ctx": {"min_length": 1},
                }
            ),
        ),
    ),
    Call(
        "items.filter",
        {
            "limit": 5,
            "order_by": "name",
            "tag": ["a b", "c&d"],
            "since": CREATED,
            "max_price": "12.50",
            "within": timedelta(minutes=90),
            "q": "x/y?",
        },
        seen=[
            saw(
                "filter_items",
                filters={
                    "limit": 5,
                    "order_by": "name",
                    "tag": ["a b", "c&d"],
                    "since": CREATED,
                    "max_price": Decimal("12.50"),
                    "within": timedelta(minutes=90),
                    "q": "x/y?",
                },
            )
        ],
        gives=["a", "b"],
    ),
    Call(
        "items.filter",
        {"tag": None, "since": None, "max_price": None, "within": None, "q": None},
        seen=[
            saw(
                "filter_items",
                filters={
                    "limit": 100,
                    "order_by": "created_at",
                    "tag": None,
                    "since": None,
                    "max_price": None,
                    "within": None,
                    "q": None,
                },
            )
        ],
        gives=["a", "b"],
    ),
    Call(
        "items.read_item",
        {"item_id": IDS[2]},
        seen=[saw("read_item", item_id=IDS[2])],
        gives=lambda models: item(models, 2),
    ),
    Call(
        "items.read_item",
        {"item_id": UUID(int=99)},
        seen=[saw("read_item", item_id=UUID(int=99))],
        gives=Failure(status=404, body={"detail": "Item not found"}),
    ),
    Call(
        "items.update",
        {"item_id": IDS[1], "price": "3.00", "size": None},
        seen=[saw("update_item", item_id=IDS[1], changes={"price": Decimal("3.00"), "size": None})],
        gives=lambda models: item(models, 1, price="3.00"),
    ),
    Call("items.delete", {"item_id": IDS[1]}, seen=[saw("delete_item", item_id=IDS[1])]),
    Call(
        "items.import_items",
        lambda models: {
            "body": [models.ItemCreate(name="A", price=1)],
            "dry_run": True,
        },
        seen=[
            saw(
                "import_items",
                rows=[
                    {
                        "name": "A",
                        "price": Decimal(1),
                        "color": "red",
                        "size": None,
                        "tags": [],
                        "made_on": None,
                    }
                ],
                dry_run=True,
            )
        ],
        gives={"accepted": 1},
    ),
    Call(
        "auth.login",
        {"username": "ada", "password": "secret", "scope": "items read"},
        seen=[saw("login", username="ada", password="secret", scopes=["items", "read"])],
        gives=lambda models: models.Token(access_token="from-password", token_type="bearer"),
    ),
    Call(
        "auth.login",
        {"username": "ada", "password": "wrong"},
        seen=[saw("login", username="ada", password="wrong", scopes=[])],
        gives=Failure(status=400, body={"detail": "Incorrect username or password"}),
    ),
    Call(
        "auth.read_users_me",
        options={"username": "ada", "password": "secret", "scopes": ["items"]},
        seen=[LOGIN, saw("read_users_me", token="from-password")],
        gives=lambda models: models.User(username="ada", email=None),
    ),
    Call(
        "items.read_item",
        {"item_id": IDS[2]},
        options={"username": "ada", "password": "secret"},
        seen=[saw("read_item", item_id=IDS[2])],  # no login: this operation declares no security
        gives=lambda models: item(models, 2),
    ),
    Call(
        "auth.login",
        {"username": "ada", "password": "secret"},
        options={"username": "ada", "password": "secret"},
        seen=[saw("login", username="ada", password="secret", scopes=[])],
        gives=lambda models: models.Token(access_token="from-password", token_type="bearer"),
    ),
    Call(
        "auth.read_users_me",
        options={"token": "old"},
        seen=[saw("read_users_me", token="old")],
        gives=Failure(status=401, body={"detail": "Invalid authentication credentials"}),
    ),
    Call(
        "auth.read_key",
        options={"api_key": "key-1"},
        seen=[saw("read_key", api_key="key-1")],
        gives="key-1",
    ),
    Call(
        "files.upload_file",
        {"file": ("a b.txt", b"\x00\xff", "text/plain"), "note": "é", "copies": 2},
        seen=[
            saw(
                "upload_file",
                name="a b.txt",
                type="text/plain",
                content=b"\x00\xff",
                note="é",
                copies=2,
            )
        ],
        gives=2,
    ),
    Call(
        "files.upload_files",
        {"uploads": [("a.bin", b"1"), ("b.bin", b"22")]},
        seen=[saw("upload_files", uploads=[["a.bin", b"1"], ["b.bin", b"22"]])],
        gives=["a.bin", "b.bin"],
    ),
    Call(
        "files.upload_raw", {"file": b"raw\x00"}, seen=[saw("upload_raw", file=b"raw\x00")], gives=4
    ),
    Call(
        "files.survey",
        {"age": 30, "topics": ["a", "b"], "remark": "x y"},
        seen=[saw("survey", age=30, topics=["a", "b"], remark="x y")],
        gives={"thanks": "yes"},
    ),
    Call(
        "files.survey",
        {"age": 30, "topics": ["a"]},
        seen=[saw("survey", age=30, topics=["a"], remark=None)],
        gives={"thanks": "yes"},
    ),
    Call(
        "files.download_report",
        seen=[saw("download_report")],
        gives=Path(__file__).with_name("app.py").read_text(),
    ),
    Call("files.read_motto", seen=[saw("read_motto")], gives="Grüße"),
    Call(
        "streams.watch_progress",
        {"steps": 2},
        seen=[saw("watch_progress", steps=2)],
        gives=lambda models: [
            models.WatchProgressResponse(
                data=models.Progress(step=step, note=None), event="message"
            )
            for step in range(2)
        ],
    ),
    Call(
        "streams.watch_events",
        seen=[saw("watch_events")],
        gives=lambda models: [
            models.WatchEventsResponse(data='{"step": 1}', event="progress", id="7"),
            models.WatchEventsResponse(data='"done"', event="end", id="7"),
        ],
    ),
    Call(
        "streams.read_lines",
        seen=[saw("read_lines")],
        gives=lambda models: [models.Progress(step=step, note="é" * step) for step in range(3)],
    ),
    Call(
        "pets.create",
        lambda models: {"body": models.Dog(name="Rex", barks=True)},
        seen=[saw("create_pet", pet={"kind": "dog", "name": "Rex", "barks": True})],
        gives=lambda models: models.Dog(kind="dog", name="Rex", barks=True),
    ),
    Call(
        "pets.read",
        seen=[saw("read_pets")],
        gives=lambda models: [
            models.Cat(kind="cat", name="Tom", lives=9),
            models.Dog(kind="dog", name="Rex", barks=True),
        ],
    ),
    Call(
        "visit.get",
        {"user_agent": "shop/2", "x_token": "a, b", "session": "s-1"},
        seen=[saw("visit", x_token="a, b", session="s-1")],
        gives={"agent": "shop"},
    ),
    Call(
        "visit.get",
        {"user_agent": None, "x_token": None, "session": None},
        seen=[saw("visit", x_token=None, session=None)],
        gives={"agent": "fastapi_client"},
    ),
    Call("health_check.get", seen=[saw("health_check")], gives={"status": "ok", "checks": [1, 2]}),
)

APPLICATION = Application(
    name="fastapi",
    command=("app.py",),
    document="/openapi.json",
    calls=CALLS,
)
