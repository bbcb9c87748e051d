"""What calls of the Django REST application send, and what they give."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from tests.frameworks.application import Application, Call, Failure, saw

ADA = {"api_key": "Token token-of-ada"}
UNIQUE = UUID("0189d2b5-7000-7000-8000-000000000001")


def book(models: Any, number: int, **fields: Any) -> Any:
    """Return a book as the server writes it."""
    values = {
        "id": number,
        "title": f"Book {number}",
        "author": 1,
        "author_name": "Ada",
        "genre": "novel" if number % 2 else None,
        "price": Decimal("9.90"),
        "extra": {},
        "uuid": None,
        "is_cheap": False,
    }
    return models.Book(**{**values, **fields})


def author(models: Any, number: int) -> Any:
    if number == 1:
        return models.Author(id=1, name="Ada", born=date(1815, 12, 10))
    return models.Author(id=number, name=f"Author {number}", born=None)


def called(method: str, arguments: Any = None, **expected: Any) -> Call:
    """Return a call by Ada, who is logged in."""
    return Call(method, arguments or {}, options=ADA, **expected)


CALLS = (
    Call(
        "login.create",
        {"username": "ada", "password": "secret"},
        seen=[saw("login", body={"username": "ada", "password": "secret"})],
        gives=lambda models: models.AuthToken(token="token-of-ada"),
    ),
    Call(
        "login.create",
        {"username": "ada", "password": "wrong"},
        seen=[saw("login", body={"username": "ada", "password": "wrong"})],
        gives=Failure(
            status=400,
            body={"non_field_errors": ["Unable to log in with provided credentials."]},
        ),
    ),
    Call(
        "books.list",
        gives=Failure(status=401, body={"detail": "Authentication credentials were not provided."}),
    ),
    called(
        "books.list",
        seen=[
            saw("books", query={}, user="ada"),
            saw("books", query={"page": ["2"]}, user="ada"),
            saw("books", query={"page": ["3"]}, user="ada"),
        ],
        gives=lambda models: [book(models, number) for number in range(1, 8)],
    ),
    called(
        "books.list",
        {"genre": "novel", "page": 2, "author": None},
        seen=[saw("books", query={"genre": ["novel"], "page": ["2"]}, user="ada")],
        gives=lambda models: [book(models, 7)],
    ),
    called(
        "authors.list",
        {"limit": 2, "offset": 1},
        seen=[
            saw("authors", query={"limit": ["2"], "offset": ["1"]}),
            saw("authors", query={"limit": ["2"], "offset": ["3"]}),
        ],
        gives=lambda models: [author(models, number) for number in (2, 3, 4, 5)],
    ),
    called(
        "shelf.list",
        seen=[saw("shelf", has_cursor=has_cursor) for has_cursor in (False, True, True)],
        gives=lambda models: [book(models, number) for number in range(1, 8)],
    ),
    called(
        "books.create",
        {"title": "New", "author": 1, "price": Decimal("1.50")},
        seen=[
            saw("book_create", values={"title": "New", "author": 1, "price": Decimal("1.50")}),
        ],
        gives=lambda models: book(
            models, 9, title="New", genre=None, price=Decimal("1.50"), is_cheap=True
        ),
    ),
    called(
        "books.update",
        {
            "id": 2,
            "title": "Ü & Co.",
            "author": 1,
            "genre": "poetry",
            "price": Decimal("0.50"),
            "extra": {"a": [1, None]},
            "uuid": UNIQUE,
        },
        seen=[
            saw(
                "book_update",
                id=2,
                values={
                    "title": "Ü & Co.",
                    "author": 1,
                    "genre": "poetry",
                    "price": Decimal("0.50"),
                    "extra": {"a": [1, None]},
                    "uuid": UNIQUE,
                },
            )
        ],
        gives=lambda models: book(
            models,
            2,
            title="Ü & Co.",
            genre="poetry",
            price=Decimal("0.50"),
            extra={"a": [1, None]},
            uuid=UNIQUE,
            is_cheap=True,
        ),
    ),
    called(
        "books.partial_update",
        {"id": 1, "genre": None},
        seen=[saw("book_update", id=1, values={"genre": None})],
        gives=lambda models: book(models, 1, genre=None),
    ),
    called(
        "books.partial_update",
        {"id": 1, "genre": ""},
        seen=[saw("book_update", id=1, values={"genre": ""})],
        gives=lambda models: book(models, 1, genre=""),
    ),
    called(
        "books.create",
        {"title": "", "author": 99, "price": Decimal("1.234")},
        gives=Failure(
            status=400,
            body={
                "title": ["This field may not be blank."],
                "author": ['Invalid pk "99" - object does not exist.'],
                "price": ["Ensure that there are no more than 2 decimal places."],
            },
        ),
    ),
    called(
        "books.create",
        {"title": "novel", "author": 1, "genre": "novel", "price": Decimal(1)},
        gives=Failure(status=400, body={"non_field_errors": ["A title is no genre."]}),
    ),
    called("books.retrieve", {"id": 3}, gives=lambda models: book(models, 3)),
    called(
        "books.retrieve",
        {"id": 99},
        gives=Failure(status=404, body={"detail": "No Book matches the given query."}),
    ),
    called("books.destroy", {"id": 3}, seen=[saw("book_destroy", id=3)]),
    called("books.archive", {"id": 4}, seen=[saw("archive", pk="4", body={})]),
    called(
        "books.update_scan",
        {"id": 4, "file": ("scan é.pdf", b"%PDF\x00"), "pages": 2, "note": "a\nb"},
        seen=[
            saw(
                "scan",
                pk="4",
                values={"pages": 2, "note": "a\nb"},
                name="scan é.pdf",
                content=b"%PDF\x00",
            )
        ],
        gives=lambda models: models.ScanResult(size=5, name="scan é.pdf"),
    ),
    called("books.export", seen=[saw("export")], gives="id,title\n1,Büch\n"),
    called("books.retrieve_prices", seen=[saw("prices")], gives="title,price\nBüch,9.90"),
    called("books.retrieve_leaflet", {"id": 4}, seen=[saw("leaflet", pk="4")], gives=b"%PDF\x00"),
    called("books.retrieve_cover", {"id": 4}, seen=[saw("cover", pk="4")], gives=b"\x89PNG\x00"),
    Call(
        "feedback.create",
        {
            "stars": 5,
            "topics": ["a b", "c"],
            "at": datetime(2026, 11, 27, 10, tzinfo=UTC),
        },
        seen=[
            saw(
                "feedback",
                values={
                    "stars": 5,
                    "topics": ["a b", "c"],
                    "at": datetime(2026, 11, 27, 10, tzinfo=UTC),
                },
            )
        ],
    ),
    Call(
        "feedback.create",
        {"stars": 9},
        gives=Failure(
            status=400, body={"stars": ["Ensure this value is less than or equal to 5."]}
        ),
    ),
    called(
        "authors.create",
        {"name": "New"},
        seen=[saw("author_create", values={"name": "New"})],
        gives=lambda models: models.Author(id=9, name="New", born=None),
    ),
    called("authors.destroy", {"id": 2}, seen=[saw("author_destroy", id=2)]),
    called("authors.retrieve", {"id": 1}, gives=lambda models: author(models, 1)),
    called(
        "authors.update",
        {"id": 1, "name": "Ada", "born": date(1815, 12, 10)},
        seen=[saw("author_update", values={"name": "Ada", "born": date(1815, 12, 10)})],
        gives=lambda models: author(models, 1),
    ),
    called(
        "authors.partial_update",
        {"id": 2, "born": None},
        seen=[saw("author_update", values={"born": None})],
        gives=lambda models: author(models, 2),
    ),
)

APPLICATION = Application(
    name="django_rest", command=("app.py",), document="/api/schema/", calls=CALLS
)
