"""How servers of frameworks and vendors divide a list into pages: one function for each kind."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from tests.support.recording_server import Answer

IDS = [f"t{number}" for number in range(7)]
SIZE = 3


@dataclass
class Question:
    """A request for a page: its query, and where its server is."""

    query: dict[str, str]
    url: str

    def number(self, name: str, default: int) -> int:
        return int(self.query.get(name, default))


def things(start: int, size: int = SIZE) -> list[dict[str, str]]:
    return [{"id": each} for each in IDS[start : start + size]]


def goes_on(start: int, size: int = SIZE) -> bool:
    return start + size < len(IDS)


Body = Any
INVALID = Answer(status=404, body=b'{"detail": "Invalid page."}')


def drf_numbers(asked: Question) -> Body:
    page = asked.number("page", 1)
    if page > 3:
        return INVALID
    start = (page - 1) * SIZE
    following = f"{asked.url}/drf/numbers/?page={page + 1}" if goes_on(start) else None
    return {"count": len(IDS), "next": following, "previous": None, "results": things(start)}


def drf_cursors(asked: Question) -> Body:
    start = int(asked.query.get("cursor", "c0")[1:])
    assert asked.query["q"] == "a b"
    following = f"{asked.url}/drf/cursors/?cursor=c{start + SIZE}&q=a+b" if goes_on(start) else None
    return {"next": following, "previous": None, "results": things(start)}


def drf_offsets(asked: Question) -> Body:
    start, size = asked.number("offset", 0), min(asked.number("limit", SIZE), SIZE)
    following = f"/drf/offsets/?limit={size}&offset={start + size}" if goes_on(start) else None
    return {"count": len(IDS), "next": following, "previous": None, "results": things(start)}


def hydra(asked: Question) -> Body:
    start = (asked.number("page", 1) - 1) * SIZE
    view = {"hydra:next": f"/hydra?page={start // SIZE + 2}"} if goes_on(start) else {}
    return {"hydra:member": things(start), "hydra:totalItems": len(IDS), "hydra:view": view}


def json_api(asked: Question) -> Body:
    page = asked.number("page[number]", 1)
    start = (page - 1) * SIZE
    following = f"/json-api?page%5Bnumber%5D={page + 1}" if goes_on(start) else None
    return {"data": things(start), "links": {"next": following}}


def hal(asked: Question) -> Body:
    page = asked.number("page", 1)
    start = (page - 1) * SIZE
    links = {"next": {"href": f"{asked.url}/hal?page={page + 1}"}} if goes_on(start) else {}
    return {"_embedded": {"things": things(start)}, "_links": links}


def odata(asked: Question) -> Body:
    start = asked.number("$skip", 0)
    link = {"@odata.nextLink": f"{asked.url}/odata?$skip={start + SIZE}"} if goes_on(start) else {}
    return {"value": things(start), **link}


def fastapi_pages(asked: Question) -> Body:
    page, size = asked.number("page", 1), asked.number("size", SIZE)
    pages = -(-len(IDS) // size)
    body = {"total": len(IDS), "page": page, "size": size, "pages": pages}
    return {"items": things((page - 1) * size, size), **body}


def fastapi_cursors(asked: Question) -> Body:
    start = int(asked.query.get("cursor", "c0")[1:])
    body = {"total": None, "current_page": "x", "current_page_backwards": "y", "previous_page": "z"}
    following = f"c{start + SIZE}" if goes_on(start) else None
    return {"items": things(start), **body, "next_page": following}


def litestar_pages(asked: Question) -> Body:
    page, size = int(asked.query["current_page"]), int(asked.query["page_size"])
    pages = -(-len(IDS) // size)
    body = {"total_pages": pages, "page_size": size, "current_page": page}
    return {"items": things((page - 1) * size, size), **body}


def litestar_offsets(asked: Question) -> Body:
    start, size = asked.number("offset", 0), asked.number("limit", SIZE)
    return {"items": things(start, size), "limit": size, "offset": start, "total": len(IDS)}


def litestar_cursors(asked: Question) -> Body:
    """Give the number of the last item as the cursor, after the last one too."""
    start = asked.number("cursor", 0)
    found = things(start)
    return {"items": found, "results_per_page": SIZE, "cursor": start + len(found)}


def spring(asked: Question) -> Body:
    page = asked.number("page", 0)
    start = page * SIZE
    body = {"totalPages": 3, "totalElements": len(IDS), "size": SIZE, "number": page}
    return {"content": things(start), **body, "first": page == 0, "last": not goes_on(start)}


def spring_dto(asked: Question) -> Body:
    page = asked.number("page", 0)
    about = {"size": SIZE, "number": page, "totalElements": len(IDS), "totalPages": 3}
    return {"content": things(page * SIZE), "page": about}


def relay(asked: Question) -> Body:
    start = int(asked.query.get("after", "c0")[1:])
    found = things(start)
    info = {"hasNextPage": goes_on(start), "endCursor": f"c{start + len(found)}"}
    return {"nodes": found, "pageInfo": info}


def hubspot(asked: Question) -> Body:
    start = asked.number("after", 0)
    after = {"after": str(start + SIZE), "link": "?after=x"}
    return {"results": things(start)} | ({"paging": {"next": after}} if goes_on(start) else {})


def stripe(asked: Question) -> Body:
    start = IDS.index(asked.query["starting_after"]) + 1 if "starting_after" in asked.query else 0
    return {"data": things(start), "has_more": goes_on(start)}


def google(asked: Question) -> Body:
    start = int(asked.query.get("pageToken", "c0")[1:])
    return {"things": things(start)} | (
        {"nextPageToken": f"c{start + SIZE}"} if goes_on(start) else {}
    )


def meta_pages(asked: Question) -> Body:
    page = asked.number("page", 1)
    assert page <= 3
    return {"things": things((page - 1) * SIZE), "meta": {"pagination": {"last_page": 3}}}


def has_next(asked: Question) -> Body:
    start = (asked.number("page", 1) - 1) * SIZE
    return {"things": things(start), "page_info": {"has_next": goes_on(start)}}


def total(asked: Question) -> Body:
    return {"things": things((asked.number("page", 1) - 1) * SIZE), "total": len(IDS)}


def count_of_this_page(asked: Question) -> Body:
    found = things((asked.number("page", 1) - 1) * SIZE)
    return {"things": found, "count": len(found)}


def next_number(asked: Question) -> Body:
    page = asked.number("page", 1)
    start = (page - 1) * SIZE
    return {"things": things(start), "next_page": page + 1 if goes_on(start) else None}


def scim(asked: Question) -> Body:
    return {"Resources": things(asked.number("startIndex", 1) - 1), "totalResults": len(IDS)}


def from_zero(asked: Question) -> Body:
    page = asked.number("page", 0)
    return {"things": things(page * SIZE), "page": page}


def untold(asked: Question) -> Body:
    page = asked.number("page", 1)
    return {"things": things((page - 1) * SIZE)} if page <= 3 else INVALID


def linked(asked: Question) -> Body:
    page = asked.number("page", 1)
    start = (page - 1) * SIZE
    link = {"Link": f'</linked?page={page + 1}>; rel="next"'} if goes_on(start) else {}
    return Answer(body=json.dumps(things(start)).encode(), headers=link)


def bare(asked: Question) -> Body:
    return things((asked.number("page", 1) - 1) * SIZE)


def bare_offsets(asked: Question) -> Body:
    return things(asked.number("offset", 0), asked.number("limit", SIZE))


Serve = Callable[[Question], Body]
WALKS: list[tuple[Serve, dict[str, Any], int]] = [
    (drf_numbers, {}, 3),
    (drf_numbers, {"page": 1}, 3),
    (drf_cursors, {"q": "a b"}, 3),
    (drf_offsets, {"limit": 100}, 3),
    (hydra, {}, 3),
    (json_api, {"page_size": 3}, 3),
    (hal, {}, 3),
    (odata, {}, 3),
    (fastapi_pages, {}, 3),
    (fastapi_pages, {"size": 7}, 1),
    (fastapi_cursors, {}, 3),
    (litestar_pages, {"current_page": 1, "page_size": 3}, 3),
    (litestar_offsets, {}, 3),
    (litestar_offsets, {"limit": 100}, 1),
    (litestar_cursors, {}, 4),
    (spring, {}, 3),
    (spring, {"page": 0}, 3),
    (spring_dto, {}, 3),
    (spring_dto, {"page": 0}, 3),
    (from_zero, {"page": 0}, 4),
    (relay, {}, 3),
    (hubspot, {}, 3),
    (stripe, {}, 3),
    (google, {}, 3),
    (meta_pages, {}, 3),
    (has_next, {}, 3),
    (total, {}, 3),
    (count_of_this_page, {}, 4),
    (next_number, {}, 3),
    (scim, {}, 3),
    (from_zero, {}, 4),
    (untold, {}, 4),
    (untold, {"limit": 3}, 3),
    (untold, {"limit": 100}, 3),
    (linked, {}, 3),
    (bare, {}, 4),
    (bare_offsets, {"limit": 3}, 3),
]
