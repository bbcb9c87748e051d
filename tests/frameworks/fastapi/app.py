"""A warehouse as teams write it with FastAPI: routers with tags, OAuth2 with a password, pages, uploads and streams."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterable
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Annotated, Literal
from uuid import UUID

import uvicorn
from fastapi import (
    APIRouter,
    Cookie,
    Depends,
    FastAPI,
    File,
    Form,
    Header,
    HTTPException,
    Query,
    Response,
    UploadFile,
)
from fastapi.responses import FileResponse, PlainTextResponse
from fastapi.security import APIKeyHeader, OAuth2PasswordBearer, OAuth2PasswordRequestForm
from fastapi.sse import EventSourceResponse, ServerSentEvent
from fastapi_pagination import Page, add_pagination, paginate
from fastapi_pagination.cursor import CursorPage, CursorParams
from pydantic import BaseModel, Field
from seen import saw

app = FastAPI(title="Warehouse", version="1.2.0")
items = APIRouter(prefix="/items", tags=["items"])
auth = APIRouter(prefix="/auth", tags=["auth"])
files = APIRouter(prefix="/files", tags=["files"])
streams = APIRouter(prefix="/streams", tags=["streams"])
bearer = OAuth2PasswordBearer(tokenUrl="auth/token")  # relative, as FastAPI's tutorial has it
key = APIKeyHeader(name="X-API-Key")


class Color(StrEnum):
    RED = "red"
    DEEP_BLUE = "deep blue"


class Size(BaseModel):
    width: float
    height: float | None = None


class ItemCreate(BaseModel):
    name: str = Field(min_length=1, max_length=40)
    price: Decimal = Field(ge=0, decimal_places=2)
    color: Color = Color.RED
    size: Size | None = None
    tags: list[str] = []
    made_on: date | None = None


class Item(ItemCreate):
    id: UUID
    created_at: datetime


class ItemUpdate(BaseModel):
    name: str | None = None
    price: Decimal | None = None
    size: Size | None = None


class Cat(BaseModel):
    kind: Literal["cat"] = "cat"
    name: str
    lives: int = 9


class Dog(BaseModel):
    kind: Literal["dog"] = "dog"
    name: str
    barks: bool


Pet = Annotated[Cat | Dog, Field(discriminator="kind")]


class Token(BaseModel):
    access_token: str
    token_type: str


class User(BaseModel):
    username: str
    email: str | None = None


class Progress(BaseModel):
    step: int
    note: str | None = None


class Filters(BaseModel):
    model_config = {"extra": "forbid"}
    limit: int = Field(100, gt=0, le=100)
    order_by: Literal["created_at", "name"] = "created_at"
    tag: list[str] | None = None
    since: datetime | None = None
    max_price: Decimal | None = None
    within: timedelta | None = None
    q: str | None = None


IDS = [UUID(int=number) for number in range(7)]
CREATED = datetime.fromisoformat("2026-11-27T10:00:00+00:00")
ITEMS = [
    Item(id=item_id, name=f"Item {item_id.int}", price=Decimal("9.90"), created_at=CREATED)
    for item_id in IDS
]


@items.get("/")
def read_items(color: Color | None = None) -> Page[Item]:
    saw("read_items", color=color)
    return paginate(ITEMS)


@items.get("/cursor")
def read_items_by_cursor(params: Annotated[CursorParams, Depends()]) -> CursorPage[Item]:
    raw = params.to_raw_params()
    saw("read_items_by_cursor", cursor=raw.cursor, size=raw.size)
    start, end = int(raw.cursor or 0), int(raw.cursor or 0) + raw.size
    following = str(end) if end < len(ITEMS) else None
    return CursorPage[Item].create(ITEMS[start:end], params, next_=following, total=len(ITEMS))


@items.post("/", status_code=201)
def create_item(item: ItemCreate, response: Response) -> Item:
    saw("create_item", item=item)
    response.headers["Location"] = f"/items/{IDS[3]}"
    return Item(id=IDS[3], created_at=CREATED, **item.model_dump())


@items.get("/filter")
def filter_items(filters: Annotated[Filters, Query()]) -> list[str]:
    saw("filter_items", filters=filters)
    return ["a", "b"]


@items.get("/{item_id}", responses={404: {"description": "There is no such item."}})
def read_item(item_id: UUID) -> Item:
    saw("read_item", item_id=item_id)
    if item_id not in IDS:
        raise HTTPException(404, detail="Item not found")
    return ITEMS[item_id.int]


@items.patch("/{item_id}")
def update_item(item_id: UUID, changes: ItemUpdate) -> Item:
    saw("update_item", item_id=item_id, changes=changes.model_dump(exclude_unset=True))
    return ITEMS[item_id.int].model_copy(update=changes.model_dump(exclude_unset=True))


@items.delete("/{item_id}", status_code=204)
def delete_item(item_id: UUID) -> None:
    saw("delete_item", item_id=item_id)


@items.post("/import", status_code=202)
def import_items(rows: list[ItemCreate], dry_run: bool = False) -> dict[str, int]:
    saw("import_items", rows=rows, dry_run=dry_run)
    return {"accepted": len(rows)}


@auth.post("/token")
def login(form: Annotated[OAuth2PasswordRequestForm, Depends()]) -> Token:
    saw("login", username=form.username, password=form.password, scopes=form.scopes)
    if form.password != "secret":
        raise HTTPException(400, detail="Incorrect username or password")
    return Token(access_token="from-password", token_type="bearer")


@auth.get("/me")
def read_users_me(token: Annotated[str, Depends(bearer)]) -> User:
    saw("read_users_me", token=token)
    if token != "from-password":
        raise HTTPException(401, detail="Invalid authentication credentials")
    return User(username="ada")


@auth.get("/key")
def read_key(api_key: Annotated[str, Depends(key)]) -> str:
    saw("read_key", api_key=api_key)
    return api_key


@files.post("/one")
async def upload_file(
    file: UploadFile, note: Annotated[str, Form()], copies: Annotated[int, Form()] = 1
) -> int:
    content = await file.read()
    saw(
        "upload_file",
        name=file.filename,
        type=file.content_type,
        content=content,
        note=note,
        copies=copies,
    )
    return len(content)


@files.post("/many")
async def upload_files(uploads: list[UploadFile]) -> list[str | None]:
    saw("upload_files", uploads=[[file.filename, await file.read()] for file in uploads])
    return [file.filename for file in uploads]


@files.post("/raw")
async def upload_raw(file: Annotated[bytes, File()]) -> int:
    saw("upload_raw", file=file)
    return len(file)


@files.post("/survey")
def survey(
    age: Annotated[int, Form()],
    topics: Annotated[list[str], Form()],
    remark: Annotated[str | None, Form()] = None,
) -> dict[str, str]:
    saw("survey", age=age, topics=topics, remark=remark)
    return {"thanks": "yes"}


@files.get("/report", response_class=FileResponse)
def download_report() -> FileResponse:
    saw("download_report")
    return FileResponse(__file__, media_type="text/x-python", filename="app.py")


@files.get("/motto", response_class=PlainTextResponse)
def read_motto() -> str:
    saw("read_motto")
    return "Grüße"


@streams.get("/progress", response_class=EventSourceResponse)
async def watch_progress(steps: int = 2) -> AsyncIterable[Progress]:
    saw("watch_progress", steps=steps)
    for step in range(steps):
        yield Progress(step=step)


@streams.get("/events", response_class=EventSourceResponse)
async def watch_events() -> AsyncIterable[ServerSentEvent]:
    saw("watch_events")
    yield ServerSentEvent(data={"step": 1}, event="progress", id="7")
    yield ServerSentEvent(data="done", event="end")


@streams.get("/lines")
async def read_lines() -> AsyncIterable[Progress]:
    saw("read_lines")
    for step in range(3):
        yield Progress(step=step, note="é" * step)


@app.post("/pets", tags=["pets"])
def create_pet(pet: Pet) -> Pet:
    saw("create_pet", pet=pet)
    return pet


@app.get("/pets", tags=["pets"])
def read_pets() -> list[Pet]:
    saw("read_pets")
    return [Cat(name="Tom"), Dog(name="Rex", barks=True)]


@app.get("/visit")
def visit(
    response: Response,
    user_agent: Annotated[str | None, Header()] = None,
    x_token: Annotated[str | None, Header()] = None,
    session: Annotated[str | None, Cookie()] = None,
) -> dict[str, str | None]:
    saw("visit", x_token=x_token, session=session)
    return {"agent": (user_agent or "").split("/")[0]}


@app.get("/health-check")
def health_check():
    saw("health_check")
    return {"status": "ok", "checks": [1, 2]}


for router in (items, auth, files, streams):
    app.include_router(router)
add_pagination(app)

if __name__ == "__main__":
    uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[1]), log_level="warning")
