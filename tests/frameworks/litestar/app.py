"""A ticket desk as teams write it with Litestar: controllers, dataclasses, its three paginations, uploads."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any
from uuid import UUID

import uvicorn
from litestar import Controller, Litestar, Request, delete, get, patch, post, put
from litestar.connection import ASGIConnection
from litestar.datastructures import UploadFile
from litestar.enums import MediaType, RequestEncodingType
from litestar.exceptions import NotAuthorizedException, NotFoundException
from litestar.openapi import OpenAPIConfig
from litestar.openapi.spec import Components, SecurityScheme
from litestar.pagination import ClassicPagination, CursorPagination, OffsetPagination
from litestar.params import Body, Parameter
from litestar.response import File, Stream
from seen import saw


class Priority(Enum):
    LOW = "low"
    HIGH = "high"


@dataclass
class Comment:
    text: str
    author: str | None = None


@dataclass
class NewTicket:
    title: str
    priority: Priority = Priority.LOW
    due: date | None = None
    hours: Decimal | None = None
    comments: list[Comment] = field(default_factory=list)
    labels: dict[str, str] = field(default_factory=dict)


@dataclass
class Ticket:
    id: UUID
    title: str
    priority: Priority
    opened: datetime
    due: date | None = None
    comments: list[Comment] = field(default_factory=list)


@dataclass
class Upload:
    file: UploadFile
    note: str


@dataclass
class Login:
    username: str
    password: str


OPENED = datetime.fromisoformat("2026-11-27T10:00:00+00:00")
TICKETS = [Ticket(UUID(int=n), f"Ticket {n}", Priority.LOW, OPENED) for n in range(7)]


def is_known(connection: ASGIConnection, _: object) -> None:
    if connection.headers.get("authorization") != "Bearer letmein":
        raise NotAuthorizedException("Who are you?")


class Tickets(Controller):
    path = "/tickets"
    tags = ("Tickets",)

    @get()
    async def list_tickets(
        self, current_page: int = 1, page_size: int = 3, priority: Priority | None = None
    ) -> ClassicPagination[Ticket]:
        saw("list_tickets", page=current_page, size=page_size, priority=priority)
        start = (current_page - 1) * page_size
        return ClassicPagination(
            items=TICKETS[start : start + page_size],
            page_size=page_size,
            current_page=current_page,
            total_pages=-(-len(TICKETS) // page_size),
        )

    @get("/offset")
    async def list_by_offset(self, limit: int = 3, offset: int = 0) -> OffsetPagination[Ticket]:
        saw("list_by_offset", limit=limit, offset=offset)
        return OffsetPagination(
            items=TICKETS[offset : offset + limit], limit=limit, offset=offset, total=len(TICKETS)
        )

    @get("/cursor")
    async def list_by_cursor(
        self, cursor: str | None = None, results_per_page: int = 3
    ) -> CursorPagination[str, Ticket]:
        saw("list_by_cursor", cursor=cursor, size=results_per_page)
        start = int(cursor or 0)
        end = start + results_per_page
        return CursorPagination(
            items=TICKETS[start:end],
            results_per_page=results_per_page,
            cursor=str(end) if end < len(TICKETS) else None,
        )

    @get("/search")
    async def search(
        self,
        q: str,
        labels: list[str] | None = None,
        since: datetime | None = None,
        is_open: Annotated[bool | None, Parameter(query="open")] = None,
    ) -> list[Ticket]:
        saw("search", q=q, labels=labels, since=since, is_open=is_open)
        return TICKETS[:1]

    @post()
    async def create_ticket(self, data: NewTicket) -> Ticket:
        saw("create_ticket", data=data)
        return Ticket(UUID(int=9), data.title, data.priority, OPENED, data.due, data.comments)

    @get("/{ticket_id:uuid}")
    async def get_ticket(self, ticket_id: UUID) -> Ticket:
        saw("get_ticket", ticket_id=ticket_id)
        if ticket_id.int >= len(TICKETS):
            raise NotFoundException("No such ticket")
        return TICKETS[ticket_id.int]

    @put("/{ticket_id:uuid}")
    async def replace_ticket(self, ticket_id: UUID, data: NewTicket) -> Ticket:
        saw("replace_ticket", ticket_id=ticket_id, data=data)
        return Ticket(ticket_id, data.title, data.priority, OPENED, data.due, data.comments)

    @patch("/{ticket_id:uuid}/title")
    async def rename_ticket(self, ticket_id: UUID, data: dict[str, str]) -> dict[str, Any]:
        saw("rename_ticket", ticket_id=ticket_id, data=data)
        return {"renamed": True}

    @delete("/{ticket_id:uuid}", guards=[is_known], security=[{"BearerToken": []}])
    async def delete_ticket(self, ticket_id: UUID) -> None:
        saw("delete_ticket", ticket_id=ticket_id)


class Files(Controller):
    path = "/files"
    tags = ("Files",)

    @post("/one")
    async def upload(
        self, data: Annotated[Upload, Body(media_type=RequestEncodingType.MULTI_PART)]
    ) -> dict[str, int]:
        content = await data.file.read()
        saw("upload", name=data.file.filename, content=content, note=data.note)
        return {"size": len(content)}

    @post("/many")
    async def upload_many(
        self, data: Annotated[list[UploadFile], Body(media_type=RequestEncodingType.MULTI_PART)]
    ) -> list[str]:
        saw("upload_many", files=[[file.filename, await file.read()] for file in data])
        return [file.filename for file in data]

    @get("/app", media_type="text/x-python")
    async def download(self) -> File:
        saw("download")
        return File(path=__file__, filename="app.py")

    @get("/lines")
    async def lines(self) -> Stream:
        saw("lines")

        async def content() -> AsyncIterator[str]:
            yield "one\n"
            yield "two\n"

        return Stream(content(), media_type="text/plain")


@post("/login", status_code=200)
async def login(
    data: Annotated[Login, Body(media_type=RequestEncodingType.URL_ENCODED)],
) -> dict[str, str]:
    saw("login", data=data)
    return {"token": "letmein"}


@get("/motto", media_type=MediaType.TEXT)
async def motto() -> str:
    saw("motto")
    return "Grüße"


@get("/context")
async def context(
    request: Request,
    x_tenant: Annotated[str, Parameter(header="X-Tenant")],
    theme: Annotated[str | None, Parameter(cookie="theme")] = None,
) -> dict[str, str | None]:
    saw("context", x_tenant=x_tenant, theme=theme)
    return {"tenant": x_tenant}


@get("/count")
async def count() -> int:
    saw("count")
    return len(TICKETS)


@post("/jobs", status_code=202)
async def start_job() -> None:
    saw("start_job")


app = Litestar(
    [Tickets, Files, login, motto, context, count, start_job],
    openapi_config=OpenAPIConfig(
        title="Desk",
        version="2.0.0",
        components=Components(
            security_schemes={"BearerToken": SecurityScheme(type="http", scheme="bearer")}
        ),
    ),
)

if __name__ == "__main__":
    uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[1]), log_level="warning")
