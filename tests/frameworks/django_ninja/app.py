"""A shop as teams write it with Django Ninja: routers, schemas, pagination, files and a token.

One file is a whole Django project here.
"""

from __future__ import annotations

import sys
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Literal

from django.conf import settings

settings.configure(
    DEBUG=False,
    SECRET_KEY="not-a-secret",
    ALLOWED_HOSTS=["127.0.0.1"],
    ROOT_URLCONF=__name__,
    USE_TZ=True,
    NINJA_PAGINATION_PER_PAGE=3,
)

import django  # noqa: E402

django.setup()

from django.http import HttpRequest, HttpResponse  # noqa: E402
from django.urls import path  # noqa: E402
from ninja import (  # noqa: E402
    File,
    Form,
    Header,
    NinjaAPI,
    Query,
    Router,
    Schema,
    UploadedFile,
)
from ninja.errors import HttpError  # noqa: E402
from ninja.pagination import PageNumberPagination, paginate  # noqa: E402
from ninja.security import HttpBearer  # noqa: E402
from seen import saw  # noqa: E402


class Bearer(HttpBearer):
    def authenticate(self, request: HttpRequest, token: str) -> str | None:
        return token if token == "letmein" else None


class ProductIn(Schema):
    name: str
    price: Decimal
    kind: Literal["book", "toy"] = "book"
    released: date | None = None
    tags: list[str] = []  # noqa: RUF012


class Product(ProductIn):
    id: int
    added: datetime


class Message(Schema):
    message: str


class Filters(Schema):
    q: str | None = None
    kinds: list[str] | None = None
    since: datetime | None = None
    max_price: Decimal | None = None


class Survey(Schema):
    age: int
    topics: list[str] = []  # noqa: RUF012


ADDED = datetime.fromisoformat("2026-11-27T10:00:00+00:00")
PRODUCTS = [Product(id=n, name=f"Product {n}", price="9.90", added=ADDED) for n in range(7)]

api = NinjaAPI(title="Shop", version="1.0.0")
products = Router(tags=["products"])
files = Router(tags=["files"])


@products.get("", response=list[Product])
@paginate
def list_products(request: HttpRequest) -> list[Product]:
    saw("list_products", query=request.GET.dict())
    return PRODUCTS


@products.get("/pages", response=list[Product])
@paginate(PageNumberPagination)
def list_pages(request: HttpRequest) -> list[Product]:
    saw("list_pages", query=request.GET.dict())
    return PRODUCTS


@products.get("/search", response=list[Product])
def search(request: HttpRequest, filters: Query[Filters], page: int = 1) -> list[Product]:
    saw("search", filters=filters, page=page)
    return PRODUCTS[:1]


@products.post("", response={201: Product, 409: Message}, auth=Bearer())
def create_product(request: HttpRequest, product: ProductIn) -> tuple[int, object]:
    saw("create_product", product=product)
    if product.name == "taken":
        return 409, {"message": "There is such a product."}
    return 201, Product(id=9, added=ADDED, **product.dict())


@products.post("/import", response={202: Message})
def import_products(request: HttpRequest, rows: list[ProductIn]) -> tuple[int, Message]:
    saw("import_products", rows=rows)
    return 202, Message(message=f"{len(rows)} on their way")


@products.get("/{product_id}", response=Product)
def get_product(request: HttpRequest, product_id: int) -> Product:
    saw("get_product", product_id=product_id)
    if product_id >= len(PRODUCTS):
        raise HttpError(404, "No such product")
    return PRODUCTS[product_id]


@products.put("/{product_id}", response=Product)
def replace_product(request: HttpRequest, product_id: int, product: ProductIn) -> Product:
    saw("replace_product", product_id=product_id, product=product)
    return Product(id=product_id, added=ADDED, **product.dict())


@products.delete("/{product_id}", response={204: None})
def delete_product(request: HttpRequest, product_id: int) -> tuple[int, None]:
    saw("delete_product", product_id=product_id)
    return 204, None


@files.post("/one")
def upload(request: HttpRequest, file: File[UploadedFile], note: Form[str]) -> dict[str, int]:
    content = file.read()
    saw("upload", name=file.name, type=file.content_type, content=content, note=note)
    return {"size": len(content)}


@files.post("/many")
def upload_many(request: HttpRequest, files: File[list[UploadedFile]]) -> list[str]:
    saw("upload_many", files=[[file.name, file.read()] for file in files])
    return [str(file.name) for file in files]


@files.get("/report")
def report(request: HttpRequest) -> HttpResponse:
    saw("report")
    return HttpResponse(b"\x89PNG\x00", content_type="application/octet-stream")


@api.post("/login")
def login(request: HttpRequest, username: Form[str], password: Form[str]):
    """Log in; the response is not declared, as in Ninja's tutorial."""
    saw("login", username=username, password=password)
    return {"token": "letmein"}


@api.post("/survey", response={204: None})
def survey(request: HttpRequest, survey: Form[Survey]) -> tuple[int, None]:
    saw("survey", survey=survey)
    return 204, None


@api.get("/me", auth=Bearer())
def me(request: HttpRequest):
    saw("me", token=request.auth)
    return {"name": "Ada", "roles": ["admin"]}


@api.get("/add")
def add(request: HttpRequest, a: int, b: int = 1):
    saw("add", a=a, b=b)
    return a + b


@api.get("/context")
def context(request: HttpRequest, x_tenant: Annotated[str | None, Header()] = None):
    saw("context", x_tenant=x_tenant)
    return [x_tenant]


@api.get("/motto")
def motto(request: HttpRequest) -> HttpResponse:
    saw("motto")
    return HttpResponse("Grüße", content_type="text/plain; charset=utf-8")


@api.post("/touch")
def touch(request: HttpRequest) -> HttpResponse:
    saw("touch")
    return HttpResponse(status=200)


api.add_router("/products", products)
api.add_router("/files", files)
urlpatterns = [path("api/", api.urls)]

if __name__ == "__main__":
    from wsgiref.simple_server import WSGIRequestHandler, make_server

    from django.core.wsgi import get_wsgi_application

    class Quiet(WSGIRequestHandler):
        def log_message(self, *args: object) -> None:
            pass

    application = get_wsgi_application()
    make_server("127.0.0.1", int(sys.argv[1]), application, handler_class=Quiet).serve_forever()
