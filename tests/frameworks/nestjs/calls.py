"""What calls of the NestJS application send, and what they give."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

from tests.frameworks.application import Application, Call, Failure, saw

EVENTS = '\nid: 1\ndata: {"step":1}\n\nid: 2\ndata: {"step":2}\n\n'
CREATED = datetime(2026, 11, 27, 10, tzinfo=UTC)
TOKEN = {"token": "letmein"}
UNIQUE = UUID("0189d2b5-7000-4000-8000-000000000001")


def cat(models: Any, number: int, **fields: Any) -> Any:
    """Return a cat as the server writes it."""
    values = {"name": f"Cat {number}", "age": number, "breed": "siamese"}
    return models.Cat(id=number, created_at=CREATED, **{**values, **fields})


def problem(status: int, message: str | list[str], error: str | None = None) -> Failure:
    """Return an error as Nest's exceptions answer it, and as the raised error must say it."""
    body: dict[str, Any] = {"message": message, "statusCode": status}
    if error is not None:
        body["error"] = error
    said = (message,) if isinstance(message, str) else tuple(message)
    return Failure(status=status, body=body, says=said)


CALLS = (
    Call(
        "cats.find_all",
        {"limit": 4},
        seen=[saw("findAll", page=page, limit=4) for page in (1, 2)],
        gives=lambda models: [cat(models, number) for number in range(7)],
    ),
    Call(
        "cats.find_all",
        {"limit": 99},
        gives=problem(400, ["limit must not be greater than 10"], "Bad Request"),
    ),
    Call(
        "cats.list_feed",
        seen=[saw("feed"), saw("feed", cursor="4")],
        gives=lambda models: [cat(models, number) for number in range(7)],
    ),
    Call(
        "cats.search",
        {"q": "a b&c", "breeds": ["siamese", "maine coon"]},
        seen=[saw("search", q="a b&c", breeds=["siamese", "maine coon"])],
        gives=lambda models: [cat(models, 1)],
    ),
    Call(
        "cats.create",
        lambda models: {
            "name": "Ü",
            "age": 3,
            "breed": "maine coon",
            "tags": ["a", "b"],
            "owner": models.Owner(name="Ada", email=None),
            "born": date(2026, 1, 31),
        },
        options=TOKEN,
        seen=[
            saw(
                "create",
                dto={
                    "name": "Ü",
                    "age": 3,
                    "breed": "maine coon",
                    "tags": ["a", "b"],
                    "owner": {"name": "Ada", "email": None},
                    "born": "2026-01-31",
                },
            )
        ],
        gives=lambda models: cat(
            models,
            9,
            name="Ü",
            age=3,
            breed="maine coon",
            tags=["a", "b"],
            owner=models.Owner(name="Ada", email=None),
            born=date(2026, 1, 31),
        ),
    ),
    Call(
        "cats.create",
        {"name": "", "age": -1},
        options=TOKEN,
        gives=problem(
            400,
            [
                "name must be longer than or equal to 1 characters",
                "age must not be less than 0",
            ],
            "Bad Request",
        ),
    ),
    Call(
        "cats.create",
        {"name": "Cat 1", "age": 1},
        options=TOKEN,
        seen=[saw("create", dto={"name": "Cat 1", "age": 1})],
        gives=problem(409, "That name is taken", "Conflict"),
    ),
    Call("cats.create", {"name": "A", "age": 1}, gives=problem(401, "Unauthorized")),
    Call(
        "cats.create_many",
        lambda models: {"body": [models.CreateCatDto(name="A", age=1)]},
        seen=[saw("createMany", dtos=[{"name": "A", "age": 1}])],
        gives=lambda models: models.CatsCreateManyResponse(created=1),
    ),
    Call(
        "cats.find_one",
        {"id": 3},
        seen=[saw("findOne", id=3)],
        gives=lambda models: cat(models, 3),
    ),
    Call(
        "cats.find_one",
        {"id": 99},
        seen=[saw("findOne", id=99)],
        gives=problem(404, "No cat 99", "Not Found"),
    ),
    Call(
        "cats.update",
        {"id": 3, "age": 4},
        seen=[saw("update", id=3, dto={"age": 4})],
        gives=lambda models: cat(models, 3, age=4),
    ),
    Call("cats.remove", {"id": 3}, seen=[saw("remove", id=3)]),
    Call(
        "cats.set_breed",
        {"id": "3", "breed": "maine/coon é"},
        seen=[saw("setBreed", id="3", breed="maine/coon é")],
        gives="maine/coon é",
    ),
    Call(
        "cats.upload_photo",
        {"id": 3, "file": ("a.png", b"\x89PNG\x00", "image/png"), "caption": "é"},
        seen=[saw("uploadPhoto", id=3, type="image/png", content=b"\x89PNG\x00", caption="é")],
        gives={"size": 5},
    ),
    Call(
        "cats.upload_photo",
        {"id": 3, "file": b""},
        gives=problem(400, "The photo is empty", "Bad Request"),
    ),
    Call(
        "cats.upload_photos",
        {"files": [("a.png", b"1"), ("b.png", b"22")]},
        seen=[saw("uploadPhotos", files=[["a.png", b"1"], ["b.png", b"22"]])],
        gives=["a.png", "b.png"],
    ),
    Call("cats.get_photo", {"id": 3}, seen=[saw("photo", id=3)], gives=b"\x89PNG\x00"),
    Call(
        "auth.login",
        {"username": "ada", "password": "secret"},
        seen=[saw("login", dto={"username": "ada", "password": "secret"})],
        gives={"access_token": "letmein"},
    ),
    Call(
        "auth.login",
        {"username": "ada", "password": "wrong"},
        seen=[saw("login", dto={"username": "ada", "password": "wrong"})],
        gives=problem(401, "Wrong password", "Unauthorized"),
    ),
    Call("auth.logout", seen=[saw("logout")]),
    Call(
        "auth.get_me",
        options=TOKEN,
        seen=[saw("me")],
        gives=lambda models: models.User(name="Ada"),
    ),
    Call(
        "auth.get_session",
        {"id": str(UNIQUE)},
        seen=[saw("session", id=str(UNIQUE))],
        gives=[{"id": str(UNIQUE)}],
    ),
    Call(
        "auth.get_session",
        {"id": "a"},
        gives=problem(400, "Validation failed (uuid is expected)", "Bad Request"),
    ),
    Call(
        "toys.find_all",
        seen=[saw("toys")],
        gives=lambda models: [
            models.Ball(kind="ball", bounce=1.5),
            models.Mouse(kind="mouse", squeaks=True),
        ],
    ),
    Call(
        "toys.create",
        lambda models: {"body": models.Mouse(kind="mouse", squeaks=False)},
        seen=[saw("createToy", toy={"kind": "mouse", "squeaks": False})],
        gives=lambda models: models.Mouse(kind="mouse", squeaks=False),
    ),
    Call("toys.list_events", seen=[saw("events")], gives=EVENTS),
    Call("app.get_hello", seen=[saw("getHello")], gives="Hello World!"),
    Call("app.get_motto", {"x_tenant": "acme"}, seen=[saw("motto", tenant="acme")], gives="Grüße"),
)

APPLICATION = Application(
    name="nestjs",
    command=("--import", "@swc-node/register/esm-register", "app.ts"),
    document="/api-json",
    calls=CALLS,
)
