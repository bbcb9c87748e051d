"""What calls of the Django Ninja application send, and what they give."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from tests.frameworks.application import Application, Call, Failure, saw

ADDED = datetime(2026, 11, 27, 10, tzinfo=UTC)
NEW = {
    "name": "Ü",
    "price": Decimal("0.50"),
    "kind": "toy",
    "released": date(2026, 1, 31),
    "tags": ["a", "b"],
}
GIVEN = {**NEW, "price": "0.50"}
TOKEN = {"token": "letmein"}


def product(models: Any, number: int, **fields: Any) -> Any:
    """Return a product as the server writes it."""
    values = {
        "name": f"Product {number}",
        "price": "9.90",
        "kind": "book",
        "released": None,
        "tags": [],
    }
    return models.Product(id=number, added=ADDED, **{**values, **fields})


CALLS = (
    Call(
        "products.list",
        {"limit": 4},
        seen=[
            saw("list_products", query={"limit": "4"}),
            saw("list_products", query={"limit": "4", "offset": "4"}),
        ],
        gives=lambda models: [product(models, number) for number in range(7)],
    ),
    Call(
        "products.list_pages",
        seen=[
            saw("list_pages", query={}),
            saw("list_pages", query={"page": "2"}),
            saw("list_pages", query={"page": "3"}),
        ],
        gives=lambda models: [product(models, number) for number in range(7)],
    ),
    Call(
        "products.search",
        {"q": "a b", "kinds": ["x", "y"], "since": ADDED, "max_price": "1.50"},
        seen=[
            saw(
                "search",
                filters={
                    "q": "a b",
                    "kinds": ["x", "y"],
                    "since": ADDED,
                    "max_price": Decimal("1.50"),
                },
                page=1,
            )
        ],
        gives=lambda models: [product(models, 0)],
    ),
    Call(
        "products.search",
        {"q": None, "kinds": None, "since": None, "max_price": None, "page": 2},
        seen=[
            saw(
                "search",
                filters={"q": None, "kinds": None, "since": None, "max_price": None},
                page=2,
            )
        ],
        gives=lambda models: [product(models, 0)],
    ),
    Call(
        "products.create",
        GIVEN,
        options=TOKEN,
        seen=[saw("create_product", product=NEW)],
        gives=lambda models: product(models, 9, **GIVEN),
    ),
    Call(
        "products.create",
        {**GIVEN, "name": "taken"},
        options=TOKEN,
        seen=[saw("create_product", product={**NEW, "name": "taken"})],
        gives=Failure(
            status=409, body=lambda models: models.Message(message="There is such a product.")
        ),
    ),
    Call(
        "products.create",
        GIVEN,
        gives=Failure(status=401, body={"detail": "Unauthorized"}),
    ),
    Call(
        "products.create",
        {"name": "A", "price": "much"},
        options=TOKEN,
        gives=Failure(
            status=422,
            body={
                "detail": [
                    {
                        "type": "decimal_parsing",
                        "loc": ["body", "product", "price"],
                        "msg": "Input should be a valid decimal",
                    }
                ]
            },
        ),
    ),
    Call(
        "products.get",
        {"product_id": 3},
        seen=[saw("get_product", product_id=3)],
        gives=lambda models: product(models, 3),
    ),
    Call(
        "products.get",
        {"product_id": 99},
        seen=[saw("get_product", product_id=99)],
        gives=Failure(status=404, body={"detail": "No such product"}),
    ),
    Call(
        "products.replace",
        {"product_id": 3, **GIVEN},
        seen=[saw("replace_product", product_id=3, product=NEW)],
        gives=lambda models: product(models, 3, **GIVEN),
    ),
    Call(
        "products.delete",
        {"product_id": 3},
        seen=[saw("delete_product", product_id=3)],
    ),
    Call(
        "products.import_products",
        lambda models: {"body": [models.ProductIn(**GIVEN)]},
        seen=[saw("import_products", rows=[NEW])],
        gives=lambda models: models.Message(message="1 on their way"),
    ),
    Call(
        "files.upload",
        {"file": ("a b.txt", b"\x00\xff", "text/plain"), "note": "é"},
        seen=[saw("upload", name="a b.txt", type="text/plain", content=b"\x00\xff", note="é")],
        gives={"size": 2},
    ),
    Call(
        "files.upload_many",
        {"files": [("a.bin", b"1"), ("b.bin", b"22")]},
        seen=[saw("upload_many", files=[["a.bin", b"1"], ["b.bin", b"22"]])],
        gives=["a.bin", "b.bin"],
    ),
    Call("files.get_report", seen=[saw("report")], gives=b"\x89PNG\x00"),
    Call(
        "api.login",
        {"username": "ada", "password": "secret"},
        seen=[saw("login", username="ada", password="secret")],
        gives={"token": "letmein"},
    ),
    Call(
        "api.survey",
        {"age": 3, "topics": ["a", "b"]},
        seen=[saw("survey", survey={"age": 3, "topics": ["a", "b"]})],
    ),
    Call(
        "me.get",
        options=TOKEN,
        seen=[saw("me", token="letmein")],
        gives={"name": "Ada", "roles": ["admin"]},
    ),
    Call("api.add", {"a": 1, "b": 2}, seen=[saw("add", a=1, b=2)], gives=3),
    Call(
        "context.get",
        {"x_tenant": "acme"},
        seen=[saw("context", x_tenant="acme")],
        gives=["acme"],
    ),
    Call("motto.get", seen=[saw("motto")], gives="Grüße"),
    Call("api.touch", seen=[saw("touch")]),
)

APPLICATION = Application(
    name="django_ninja", command=("app.py",), document="/api/openapi.json", calls=CALLS
)
