"""What calls of the Litestar application send, and what they give."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

from tests.frameworks.application import Application, Call, Failure, saw

IDS = [UUID(int=number) for number in range(10)]
OPENED = datetime(2026, 11, 27, 10, tzinfo=UTC)
NEW = {
    "title": "É",
    "priority": "high",
    "due": date(2026, 12, 1),
    "hours": Decimal("1.50"),
    "comments": [{"text": "first", "author": None}],
    "labels": {"a b": "c"},
}


def ticket(models: Any, number: int, **fields: Any) -> Any:
    """Return a ticket as the server writes it."""
    values = {"title": f"Ticket {number}", "priority": "low", "due": None, "comments": []}
    return models.Ticket(id=IDS[number], opened=OPENED, **{**values, **fields})


def new(models: Any) -> dict[str, Any]:
    return {
        **NEW,
        "hours": "1.50",
        "comments": [models.Comment(text="first")],
    }


def created(models: Any, number: int) -> Any:
    comments = [models.Comment(text="first", author=None)]
    fields = {name: NEW[name] for name in ("title", "priority", "due")}
    return ticket(models, number, **fields, comments=comments)


CALLS = (
    Call(
        "tickets.list",
        {"priority": "high"},
        seen=[saw("list_tickets", page=page, size=3, priority="high") for page in (1, 2, 3)],
        gives=lambda models: [ticket(models, number) for number in range(7)],
    ),
    Call(
        "tickets.list_by_offset",
        {"limit": 4, "offset": 2},
        seen=[saw("list_by_offset", limit=4, offset=offset) for offset in (2, 6)],
        gives=lambda models: [ticket(models, number) for number in range(2, 7)],
    ),
    Call(
        "tickets.list_by_cursor",
        {"results_per_page": 4},
        seen=[saw("list_by_cursor", cursor=cursor, size=4) for cursor in (None, "4")],
        gives=lambda models: [ticket(models, number) for number in range(7)],
    ),
    Call(
        "tickets.search",
        {"q": "a&b", "labels": ["x y", "z"], "since": OPENED, "open": True},
        seen=[saw("search", q="a&b", labels=["x y", "z"], since=OPENED, is_open=True)],
        gives=lambda models: [ticket(models, 0)],
    ),
    Call(
        "tickets.search",
        {"q": "é", "labels": None, "since": None, "open": None},
        seen=[saw("search", q="é", labels=None, since=None, is_open=None)],
        gives=lambda models: [ticket(models, 0)],
    ),
    Call(
        "tickets.create",
        new,
        seen=[saw("create_ticket", data=NEW)],
        gives=lambda models: created(models, 9),
    ),
    Call(
        "tickets.create",
        {"title": "A", "priority": "urgent"},
        gives=Failure(
            status=400,
            body=lambda models: models.CreateTicketError400(
                status_code=400,
                detail="Validation failed for POST /tickets",
                extra=[
                    {"message": "Invalid enum value 'urgent'", "key": "priority", "source": "body"}
                ],
            ),
        ),
    ),
    Call(
        "tickets.get",
        {"ticket_id": IDS[2]},
        seen=[saw("get_ticket", ticket_id=IDS[2])],
        gives=lambda models: ticket(models, 2),
    ),
    Call(
        "tickets.get",
        {"ticket_id": IDS[8]},
        seen=[saw("get_ticket", ticket_id=IDS[8])],
        gives=Failure(status=404, body={"status_code": 404, "detail": "No such ticket"}),
    ),
    Call(
        "tickets.replace",
        lambda models: {"ticket_id": IDS[1], **new(models)},
        seen=[saw("replace_ticket", ticket_id=IDS[1], data=NEW)],
        gives=lambda models: created(models, 1),
    ),
    Call(
        "tickets.rename",
        {"ticket_id": IDS[1], "body": {"title": "B"}},
        seen=[saw("rename_ticket", ticket_id=IDS[1], data={"title": "B"})],
        gives={"renamed": True},
    ),
    Call(
        "tickets.delete",
        {"ticket_id": IDS[1]},
        options={"token": "letmein"},
        seen=[saw("delete_ticket", ticket_id=IDS[1])],
    ),
    Call(
        "tickets.delete",
        {"ticket_id": IDS[1]},
        gives=Failure(status=401, body={"status_code": 401, "detail": "Who are you?"}),
    ),
    Call(
        "files.upload",
        {"file": ("a b.txt", b"\x00\xff"), "note": "é"},
        seen=[saw("upload", name="a b.txt", content=b"\x00\xff", note="é")],
        gives={"size": 2},
    ),
    Call(
        "files.upload_many",
        {"files": [("a.bin", b"1"), ("b.bin", b"22")]},
        seen=[saw("upload_many", files=[["a.bin", b"1"], ["b.bin", b"22"]])],
        gives=["a.bin", "b.bin"],
    ),
    Call(
        "files.download",
        seen=[saw("download")],
        gives=Path(__file__).with_name("app.py").read_bytes(),
    ),
    Call("files.list_lines", seen=[saw("lines")], gives="one\ntwo\n"),
    Call(
        "api.login",
        {"username": "ada", "password": "a&b"},
        seen=[saw("login", data={"username": "ada", "password": "a&b"})],
        gives={"token": "letmein"},
    ),
    Call("motto.get", seen=[saw("motto")], gives="Grüße"),
    Call(
        "context.get",
        {"x_tenant": "acme", "theme": "dark"},
        seen=[saw("context", x_tenant="acme", theme="dark")],
        gives={"tenant": "acme"},
    ),
    Call("api.count", seen=[saw("count")], gives=7),
    Call("jobs.start", seen=[saw("start_job")]),
)

APPLICATION = Application(
    name="litestar", command=("app.py",), document="/schema/openapi.json", calls=CALLS
)
