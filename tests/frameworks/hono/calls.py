"""What calls of the Hono application send, and what they give."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any

from tests.frameworks.application import Application, Call, Failure, saw

CREATED = datetime(2026, 11, 27, 10, tzinfo=UTC)
TOKEN = {"token": "letmein"}
TOO_SMALL = {
    "origin": "string",
    "code": "too_small",
    "minimum": 1,
    "inclusive": True,
    "path": ["name"],
    "message": "Too small: expected string to have >=1 characters",
}
NEW = {"name": "Ü", "light": "half shade", "height": None, "tags": ["a"]}


def plant(models: Any, number: int, **fields: Any) -> Any:
    """Return a plant as the server writes it."""
    values = {"name": f"Plant {number}", "light": "sun"}
    return models.Plant(id=number, created_at=CREATED, **{**values, **fields})


CALLS = (
    Call(
        "plants.list",
        {"page_size": 4},
        seen=[saw("listPlants", query={"page": page, "pageSize": 4}) for page in (1, 2)],
        gives=lambda models: [plant(models, number) for number in range(7)],
    ),
    Call(
        "plants.read_feed",
        seen=[saw("readFeed"), saw("readFeed", cursor="4")],
        gives=lambda models: [plant(models, number) for number in range(7)],
    ),
    Call(
        "plants.search",
        {"q": "a b&c", "light": "half shade", "tags": ["x", "y"], "since": CREATED},
        seen=[
            saw(
                "searchPlants",
                query={
                    "q": "a b&c",
                    "light": "half shade",
                    "tags": ["x", "y"],
                    "since": "2026-11-27T10:00:00Z",
                },
            )
        ],
        gives=lambda models: [plant(models, 1)],
    ),
    Call(
        "plants.create",
        {**NEW, "planted_on": date(2026, 1, 31)},
        options=TOKEN,
        seen=[saw("createPlant", plant={**NEW, "plantedOn": "2026-01-31"})],
        gives=lambda models: plant(models, 9, **NEW, planted_on=date(2026, 1, 31)),
    ),
    Call(
        "plants.create",
        {"name": "A"},
        gives=Failure(
            status=401,
            body=lambda models: models.Problem(code=401, message="Who are you?"),
            says=("Who are you?",),
        ),
    ),
    Call(
        "plants.create",
        {"name": ""},
        options=TOKEN,
        gives=Failure(
            status=400,
            body={
                "success": False,
                "error": {"name": "ZodError", "message": json.dumps([TOO_SMALL], indent=2)},
            },
            says=("name: Too small: expected string to have >=1 characters",),
        ),
    ),
    Call(
        "plants.import_plants",
        lambda models: {"body": [models.NewPlant(name="A")]},
        seen=[saw("importPlants", plants=[{"name": "A", "light": "sun"}])],
        gives=lambda models: models.ImportPlantsResponse(created=1),
    ),
    Call(
        "plants.get",
        {"id": 3},
        seen=[saw("getPlant", id=3)],
        gives=lambda models: plant(models, 3),
    ),
    Call(
        "plants.get",
        {"id": 99},
        seen=[saw("getPlant", id=99)],
        gives=Failure(
            status=404,
            body=lambda models: models.Problem(code=404, message="No such plant"),
            says=("No such plant",),
        ),
    ),
    Call(
        "plants.update",
        {"id": 3, "height": None},
        seen=[saw("updatePlant", id=3, changes={"height": None})],
        gives=lambda models: plant(models, 3, height=None),
    ),
    Call("plants.delete", {"id": 3}, seen=[saw("deletePlant", id=3)]),
    Call(
        "photos.upload",
        {"id": 3, "photo": ("a b.png", b"\x89PNG\x00"), "caption": "é"},
        seen=[saw("uploadPhoto", id=3, name="a b.png", content=b"\x89PNG\x00", caption="é")],
        gives=lambda models: models.UploadPhotoResponse(size=5),
    ),
    Call("photos.download", {"id": 3}, seen=[saw("downloadPhoto", id=3)], gives=b"\x89PNG\x00"),
    Call(
        "goods.list",
        seen=[saw("listGoods")],
        gives=lambda models: [
            models.Seed(type="seed", count=3),
            models.Bulb(type="bulb", depth=1.5),
        ],
    ),
    Call(
        "goods.create",
        lambda models: {"body": models.Bulb(depth=2.5)},
        seen=[saw("createGood", good={"type": "bulb", "depth": 2.5})],
        gives=lambda models: models.Bulb(type="bulb", depth=2.5),
    ),
    Call("goods.read_stock", seen=[saw("readStock")], gives={"seed": 3, "bulb": 0}),
    Call(
        "auth.login",
        {"username": "ada", "password": "a&b"},
        seen=[saw("login", body={"username": "ada", "password": "a&b"})],
        gives={"token": "letmein"},
    ),
    Call(
        "auth.read_me",
        options=TOKEN,
        seen=[saw("readMe", authorization="Bearer letmein")],
        gives=lambda models: models.User(name="Ada", email=None),
    ),
    Call(
        "misc.answer_survey",
        {"stars": 5, "remark": "x & y"},
        seen=[saw("answerSurvey", form={"stars": 5, "remark": "x & y"})],
    ),
    Call(
        "misc.read_context",
        {"x_tenant": "acme", "session": "s-1"},
        seen=[saw("readContext", tenant="acme", session="s-1")],
        gives=["acme"],
    ),
    Call("misc.read_motto", seen=[saw("readMotto")], gives="Grüße"),
    Call(
        "misc.watch",
        seen=[saw("watch")],
        gives=lambda models: [models.Step(step=1), models.Step(step=2)],
    ),
    Call("misc.get_health", seen=[saw("health")], gives={"status": "ok"}),
)

APPLICATION = Application(name="hono", command=("app.mjs",), document="/openapi.json", calls=CALLS)
