"""A kennel as teams write it with APIFlask: blueprints, marshmallow schemas, pagination, tokens."""

from __future__ import annotations

import sys
from datetime import datetime
from decimal import Decimal
from enum import Enum

from apiflask import APIBlueprint, APIFlask, HTTPTokenAuth, PaginationSchema, Schema, abort
from apiflask.fields import (
    UUID,
    Boolean,
    Date,
    DateTime,
    Dict,
    Email,
    File,
    Integer,
    List,
    Nested,
    String,
)
from apiflask.fields import Decimal as DecimalField
from apiflask.fields import Enum as EnumField
from apiflask.schemas import FileSchema
from apiflask.validators import Length, OneOf, Range
from flask import Response
from seen import saw
from werkzeug.serving import WSGIRequestHandler

app = APIFlask("kennel", title="Kennel", version="0.3.0")
pets = APIBlueprint("pets", "pets", url_prefix="/pets")
auth = HTTPTokenAuth(scheme="Bearer")


@auth.verify_token
def verify_token(token: str) -> str | None:
    return token if token == "letmein" else None


class Size(Enum):
    SMALL = "small"
    LARGE = "large"


class Owner(Schema):
    name = String(required=True)
    email = Email(allow_none=True)


TEXT = {"type": "string", "format": "decimal"}  # what the field writes; without it `number`


class PetIn(Schema):
    name = String(required=True, validate=Length(1, 10))
    category = String(required=True, validate=OneOf(["dog", "cat"]))
    price = DecimalField(as_string=True, places=2)
    deposit = DecimalField(as_string=True, places=2, metadata=TEXT)
    size = EnumField(Size, by_value=True)
    born = Date(allow_none=True)
    owner = Nested(Owner, allow_none=True)
    tags = List(String())
    extra = Dict(keys=String(), values=Integer())


class PetOut(PetIn):
    id = Integer(required=True)
    created_at = DateTime(required=True)


class PetsOut(Schema):
    pets = List(Nested(PetOut))
    pagination = Nested(PaginationSchema)


class PetsQuery(Schema):
    page = Integer(load_default=1)
    per_page = Integer(load_default=3, validate=Range(max=30))


class SearchQuery(Schema):
    q = String(required=True)
    category = String(validate=OneOf(["dog", "cat"]))
    since = DateTime()
    tags = List(String())
    is_sold = Boolean()


class Photo(Schema):
    photo = File(required=True)
    note = String()


class Photos(Schema):
    photos = List(File(), required=True)


class LoginIn(Schema):
    username = String(required=True)
    password = String(required=True)


class TokenOut(Schema):
    token = String(required=True)


class Headers(Schema):
    tenant = String(data_key="X-Tenant", required=True)


class Message(Schema):
    message = String(required=True)
    trace = UUID()


CREATED = datetime.fromisoformat("2026-11-27T10:00:00+00:00")


def pet(number: int, **fields: object) -> dict[str, object]:
    values = {"name": f"Pet {number}", "category": "dog", "owner": None, "created_at": CREATED}
    return {"id": number, **values, **fields}


@pets.get("")
@pets.input(PetsQuery, location="query")
@pets.output(PetsOut)
def list_pets(query_data: dict) -> dict:
    saw("list_pets", query=query_data)
    page, size = query_data["page"], query_data["per_page"]
    start, pages = (page - 1) * size, -(-7 // size)
    return {
        "pets": [pet(number) for number in range(7)][start : start + size],
        "pagination": {
            "total": 7,
            "pages": pages,
            "per_page": size,
            "page": page,
            "next": f"/pets?page={page + 1}&per_page={size}" if page < pages else "",
            "prev": "",
            "first": "/pets?page=1",
            "last": f"/pets?page={pages}",
        },
    }


@pets.get("/search")
@pets.input(SearchQuery, location="query")
@pets.output(PetOut(many=True))
def search_pets(query_data: dict) -> list:
    saw("search_pets", query=query_data)
    return [pet(1, deposit=Decimal("1.50"))]


@pets.post("")
@pets.input(PetIn)
@pets.output(PetOut, status_code=201)
@pets.auth_required(auth)
def create_pet(json_data: dict) -> dict:
    saw("create_pet", pet=json_data, user=auth.current_user)
    return {"id": 9, "created_at": CREATED, **json_data}


@pets.get("/<int:pet_id>")
@pets.output(PetOut)
@pets.doc(responses=[404])
def get_pet(pet_id: int) -> dict:
    saw("get_pet", pet_id=pet_id)
    if pet_id > 6:
        abort(404, message="No such pet", detail={"pet_id": pet_id})
    return pet(pet_id, owner={"name": "Ada", "email": None})


@pets.patch("/<int:pet_id>")
@pets.input(PetIn(partial=True))
@pets.output(PetOut)
def update_pet(pet_id: int, json_data: dict) -> dict:
    saw("update_pet", pet_id=pet_id, pet=json_data)
    return pet(pet_id, **json_data)


@pets.delete("/<int:pet_id>")
@pets.output({}, status_code=204)
def delete_pet(pet_id: int) -> str:
    saw("delete_pet", pet_id=pet_id)
    return ""


@pets.post("/<int:pet_id>/photo")
@pets.input(Photo, location="form_and_files")
@pets.output(Message, status_code=202)
def upload_photo(pet_id: int, form_and_files_data: dict) -> dict:
    photo = form_and_files_data["photo"]
    note = form_and_files_data.get("note")
    saw("upload_photo", pet_id=pet_id, name=photo.filename, content=photo.read(), note=note)
    return {"message": "thanks"}


@pets.post("/photos")
@pets.input(Photos, location="files")
def upload_photos(files_data: dict) -> dict:
    photos = files_data["photos"]
    saw("upload_photos", photos=[[photo.filename, photo.read()] for photo in photos])
    return {"names": [photo.filename for photo in photos]}


@app.post("/login")
@app.input(LoginIn, location="form")
@app.output(TokenOut)
def login(form_data: dict) -> dict:
    saw("login", form=form_data)
    return {"token": "letmein"}


@app.get("/me")
@app.auth_required(auth)
def me() -> dict:
    saw("me", token=auth.current_user)
    return {"name": "Ada"}


@app.get("/context")
@app.input(Headers, location="headers")
def context(headers_data: dict) -> list:
    saw("context", tenant=headers_data["tenant"])
    return [headers_data["tenant"]]


@app.get("/report")
@app.output(FileSchema(type="string", format="binary"), content_type="application/octet-stream")
def report() -> Response:
    saw("report")
    return Response(b"\x89PNG\x00", content_type="application/octet-stream")


@app.get("/csv")
def csv() -> Response:
    saw("csv")
    return Response("id\n1\n", content_type="text/csv")


@app.get("/")
def hello() -> dict:
    saw("hello")
    return {"message": "Hello!"}


app.register_blueprint(pets)


class Quiet(WSGIRequestHandler):
    def log(self, *args: object) -> None:
        pass


if __name__ == "__main__":
    app.run("127.0.0.1", int(sys.argv[1]), request_handler=Quiet)
