"""What calls of the APIFlask application send, and what they give."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from tests.frameworks.application import Application, Call, Failure, saw

CREATED = datetime(2026, 11, 27, 10, tzinfo=UTC)
TOKEN = {"token": "letmein"}
NEW = {
    "name": "Ü",
    "category": "cat",
    "deposit": Decimal("1.50"),
    "size": "large",
    "born": date(2026, 1, 31),
    "owner": {"name": "Ada", "email": None},
    "tags": ["a", "b"],
    "extra": {"a b": 1},
}


def pet(models: Any, number: int, kind: str = "PetOut1", **fields: Any) -> Any:
    """Return a pet as the server writes it."""
    values = {"name": f"Pet {number}", "category": "dog", "owner": None}
    return getattr(models, kind)(id=number, created_at=CREATED, **{**values, **fields})


CALLS = (
    Call(
        "pets.list",
        {"per_page": 4},
        seen=[saw("list_pets", query={"page": page, "per_page": 4}) for page in (1, 2)],
        gives=lambda models: [pet(models, number, "PetOut") for number in range(7)],
    ),
    Call(
        "pets.search",
        {"q": "a b", "category": "dog", "since": CREATED, "tags": ["x", "y"], "is_sold": False},
        seen=[
            saw(
                "search_pets",
                query={
                    "q": "a b",
                    "category": "dog",
                    "since": CREATED,
                    "tags": ["x", "y"],
                    "is_sold": False,
                },
            )
        ],
        gives=lambda models: [pet(models, 1, deposit=Decimal("1.50"))],
    ),
    Call(
        "pets.create",
        lambda models: {**NEW, "owner": models.Owner(name="Ada", email=None)},
        options=TOKEN,
        seen=[saw("create_pet", pet=NEW, user="letmein")],
        gives=lambda models: pet(
            models, 9, **{**NEW, "owner": models.Owner(name="Ada", email=None)}
        ),
    ),
    Call(
        "pets.create",
        {"name": "A", "category": "cat", "price": 12.5},
        options=TOKEN,
        seen=[
            saw(
                "create_pet",
                pet={"name": "A", "category": "cat", "price": Decimal("12.50")},
                user="letmein",
            )
        ],
        # The document says `number` and the server writes text: the text is given, and logged.
        gives=lambda models: models.PetOut1(
            id=9, name="A", category="cat", created_at=CREATED
        ).model_copy(update={"price": "12.50"}),
    ),
    Call(
        "pets.create",
        {"name": "A name that is too long", "category": "cow"},
        options=TOKEN,
        gives=Failure(
            status=422,
            body=lambda models: models.ValidationError(
                message="Validation error",
                detail={
                    "json": {
                        "name": ["Length must be between 1 and 10."],
                        "category": ["Must be one of: dog, cat."],
                    }
                },
            ),
        ),
    ),
    Call(
        "pets.create",
        {"name": "A", "category": "cat"},
        gives=Failure(
            status=401, body=lambda models: models.HTTPError(message="Unauthorized", detail={})
        ),
    ),
    Call(
        "pets.get",
        {"pet_id": 3},
        seen=[saw("get_pet", pet_id=3)],
        gives=lambda models: pet(models, 3, owner=models.Owner(name="Ada", email=None)),
    ),
    Call(
        "pets.get",
        {"pet_id": 99},
        seen=[saw("get_pet", pet_id=99)],
        gives=Failure(
            status=404,
            body=lambda models: models.HTTPError(message="No such pet", detail={"pet_id": 99}),
        ),
    ),
    Call(
        "pets.update",
        {"pet_id": 3, "owner": None, "born": None},
        seen=[saw("update_pet", pet_id=3, pet={"owner": None, "born": None})],
        gives=lambda models: pet(models, 3, born=None),
    ),
    Call("pets.delete", {"pet_id": 3}, seen=[saw("delete_pet", pet_id=3)]),
    Call(
        "pets.create_photo",
        {"pet_id": 3, "photo": ("a b.png", b"\x89PNG"), "note": "é"},
        seen=[saw("upload_photo", pet_id=3, name="a b.png", content=b"\x89PNG", note="é")],
        gives=lambda models: models.Message(message="thanks"),
    ),
    Call(
        "pets.create_photos",
        {"photos": [("a.png", b"1"), ("b.png", b"22")]},
        seen=[saw("upload_photos", photos=[["a.png", b"1"], ["b.png", b"22"]])],
        gives={"names": ["a.png", "b.png"]},
    ),
    Call(
        "api.login",
        {"username": "ada", "password": "a&b"},
        seen=[saw("login", form={"username": "ada", "password": "a&b"})],
        gives=lambda models: models.TokenOut(token="letmein"),
    ),
    Call("me.get", options=TOKEN, seen=[saw("me", token="letmein")], gives={"name": "Ada"}),
    Call(
        "context.get",
        {"x_tenant": "acme"},
        seen=[saw("context", tenant="acme")],
        gives=["acme"],
    ),
    Call("report.get", seen=[saw("report")], gives=b"\x89PNG\x00"),
    Call("csv.get", seen=[saw("csv")], gives="id\n1\n"),
    Call("api.get", seen=[saw("hello")], gives={"message": "Hello!"}),
)

APPLICATION = Application(
    name="apiflask", command=("app.py",), document="/openapi.json", calls=CALLS
)
