"""What calls of the Fastify application send, and what they give."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from tests.frameworks.application import Application, Call, Failure, saw

BAKED = datetime(2026, 11, 27, 10, tzinfo=UTC)
NEW = {"name": "Ü", "kind": "sponge", "layers": [1, 2.5], "note": None}


def cake(models: Any, number: int) -> Any:
    return models.Cake(id=number, name=f"Cake {number}", kind="tart", baked=BAKED)


CALLS = (
    Call(
        "cakes.list",
        {"limit": 4, "kinds": ["a b", "c"]},
        seen=[
            saw("listCakes", query={"page": page, "limit": 4, "kinds": ["a b", "c"]})
            for page in (1, 2)
        ],
        gives=lambda models: [cake(models, number) for number in range(7)],
    ),
    Call(
        "cakes.create",
        NEW,
        options={"token": "letmein"},
        seen=[saw("createCake", body=NEW)],
        gives=lambda models: models.Cake(id=9, name="Ü", kind="sponge", baked=BAKED, note=None),
    ),
    Call(
        "cakes.create",
        NEW,
        gives=Failure(
            status=401,
            body=lambda models: models.Problem(
                status_code=401, error="Unauthorized", message="Who are you?"
            ),
        ),
    ),
    Call(
        "cakes.create",
        {"name": ""},
        options={"token": "letmein"},
        gives=Failure(
            status=400,
            body={
                "statusCode": 400,
                "code": "FST_ERR_VALIDATION",
                "error": "Bad Request",
                "message": "body/name must NOT have fewer than 1 characters",
            },
        ),
    ),
    Call(
        "cakes.get",
        {"id": 3},
        seen=[saw("getCake", params={"id": 3})],
        gives=lambda models: cake(models, 3),
    ),
    Call(
        "cakes.get",
        {"id": 99},
        seen=[saw("getCake", params={"id": 99})],
        gives=Failure(
            status=404,
            body=lambda models: models.Problem(
                status_code=404, error="Not Found", message="No such cake"
            ),
        ),
    ),
    Call("cakes.delete", {"id": 3}, seen=[saw("deleteCake", params={"id": 3})]),
    Call(
        "cakes.replace",
        {"id": 3, **NEW},
        seen=[saw("replaceCake", params={"id": 3}, body=NEW)],
        gives=lambda models: models.Cake(id=3, name="Ü", kind="sponge", baked=BAKED, note=None),
    ),
    Call(
        "cakes.update",
        {"id": 3, "note": None},
        seen=[saw("updateCake", params={"id": 3}, body={"note": None})],
        gives=lambda models: models.Cake(id=3, name="Cake 3", kind="tart", baked=BAKED, note=None),
    ),
    Call(
        "cakes.read_feed",
        seen=[saw("readFeed", query={}), saw("readFeed", query={"cursor": "4"})],
        gives=lambda models: [cake(models, number) for number in range(7)],
    ),
    Call(
        "cakes.search",
        {
            "q": "a b&c",
            "kind": "sponge",
            "since": BAKED,
            "day": date(2026, 1, 31),
            "sold": False,
            "price": 1.5,
        },
        seen=[
            saw(
                "searchCakes",
                query={
                    "q": "a b&c",
                    "kind": "sponge",
                    "since": "2026-11-27T10:00:00Z",
                    "day": "2026-01-31",
                    "sold": False,
                    "price": 1.5,
                },
            )
        ],
        gives=lambda models: [cake(models, 1)],
    ),
    Call(
        "cakes.import_cakes",
        lambda models: {"body": [models.NewCake(name="A")]},
        seen=[saw("importCakes", body=[{"name": "A", "kind": "tart"}])],
        gives={"created": 1},
    ),
    Call(
        "toppings.list",
        seen=[saw("listToppings")],
        gives=lambda models: [
            models.Cream(kind="cream", fat=1.5),
            models.Sprinkles(kind="sprinkles", colors=["red"]),
        ],
    ),
    Call(
        "toppings.create",
        lambda models: {"body": models.Sprinkles(kind="sprinkles", colors=[])},
        seen=[saw("createTopping", body={"kind": "sprinkles", "colors": []})],
        gives=lambda models: models.Sprinkles(kind="sprinkles", colors=[]),
    ),
    Call(
        "photos.download",
        {"name": "a b/é.png"},
        seen=[saw("downloadPhoto", params={"name": "a b/é.png"})],
        gives=b"\x89PNG\x00",
    ),
    Call(
        "notes.write",
        {"id": 3, "body": "Grüße\n"},
        seen=[saw("writeNote", params={"id": 3}, body="Grüße\n")],
        gives="Grüße\n",
    ),
    Call(
        "me.read",
        options={"api_key": "key-1"},
        seen=[saw("readMe", key="key-1")],
        gives=lambda models: models.ReadMeResponse(name="Ada"),
    ),
    Call(
        "api.login",
        {"username": "ada", "password": "a&b"},
        seen=[saw("login", body={"username": "ada", "password": "a&b"})],
        gives={"token": "letmein"},
    ),
    Call(
        "photos.upload",
        {"photo": ("a b.png", b"\x89PNG\x00"), "caption": "é"},
        seen=[saw("uploadPhoto", name="a b.png", content=b"\x89PNG\x00", caption="é")],
        gives={"size": 5},
    ),
    Call("health.get", seen=[saw("health")], gives={"status": "ok"}),
    Call(
        "context.get",
        {"x_tenant": "acme"},
        seen=[saw("context", tenant="acme")],
        gives=["acme"],
    ),
    Call("motto.get", seen=[saw("motto")], gives="Grüße"),
    Call("api.touch", seen=[saw("touch")]),
)

APPLICATION = Application(
    name="fastify", command=("app.mjs",), document="/openapi.json", calls=CALLS
)
