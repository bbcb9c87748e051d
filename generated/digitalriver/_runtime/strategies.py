"""How lists continue: plain data in the document's words, and the next request.

`items` and the other fields of a body are the names of its JSON; `a.b` reaches
inside, and no name at all means that the body itself is the list.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from .errors import APIError
from .request import Request, Styled

if TYPE_CHECKING:
    import httpx2


class CursorById(NamedTuple):
    """The next page starts after the last item's `key`.

    Without `more`, a page with fewer items than `limit` asked for is the last.
    """

    items: str
    parameter: str
    key: str = "id"
    more: str | None = None
    limit: str | None = None


class CursorToken(NamedTuple):
    """The body holds the `token` to send as `parameter`; none: the last page."""

    items: str
    token: str
    parameter: str
    more: str | None = None


class PageNumber(NamedTuple):
    """Pages are counted from `start`; `total` names the number of pages."""

    items: str
    parameter: str = "page"
    start: int = 1
    limit: str | None = None
    more: str | None = None
    total: str | None = None


class Offset(NamedTuple):
    """Items are counted from 0; `total` names the number of all items."""

    items: str
    parameter: str = "offset"
    limit: str | None = None
    more: str | None = None
    total: str | None = None


class LinkHeader(NamedTuple):
    """The `Link` header names the next page (RFC 8288, `rel="next"`)."""

    items: str = ""


class NextUrl(NamedTuple):
    """The body holds the `url` of the next page, on the same origin."""

    items: str
    url: str


Strategy: TypeAlias = (
    CursorById | CursorToken | PageNumber | Offset | LinkHeader | NextUrl
)


class Following(NamedTuple):
    """What comes after a page: `mark` is its cursor, number or URL."""

    mark: str
    query: Mapping[str, Any] | None = None
    url: str = ""


def find(body: Any, name: str) -> Any:
    """Return a field of a body, typed or plain, by its JSON name; None without."""
    for key in name.split(".") if name else ():
        if isinstance(body, Mapping):
            body = body.get(key)
        elif hasattr(type(body), "model_fields"):
            body = _attribute(body, key)
        else:
            return None
    return body


def _attribute(model: Any, key: str) -> Any:
    kind: Any = type(model)
    name = _names(kind).get(key)
    if name is not None:
        return getattr(model, name)
    return (model.model_extra or {}).get(key)


@cache
def _names(model: type) -> dict[str, str]:
    fields: dict[str, Any] = vars(model)["__pydantic_fields__"]
    return {field.serialization_alias or name: name for name, field in fields.items()}


def find_items(strategy: Strategy, body: Any) -> list[Any]:
    """Return the items of a page."""
    items = find(body, strategy.items)
    if items is None or isinstance(items, (str, bytes, Mapping)):
        return []
    return list(items)


def find_following(
    strategy: Strategy,
    request: Request[Any],
    body: Any,
    items: list[Any],
    response: httpx2.Response,
) -> Following | None:
    """Return what comes after a page, or None after the last one."""
    match strategy:
        case LinkHeader():
            url = find_link(response.headers.get_list("link"))
            return Following(url, url=url) if url else None
        case NextUrl():
            url = find(body, strategy.url)
            return Following(url, url=url) if isinstance(url, str) and url else None
        case CursorToken():
            token = find(body, strategy.token)
            if token in (None, "") or _says_no(strategy.more, body):
                return None
            return Following(str(token), {strategy.parameter: token})
    if not items or _says_no(strategy.more, body):
        return None
    if strategy.more is None and _is_short(strategy, request, items):
        return None
    match strategy:
        case CursorById():
            last = find(items[-1], strategy.key)
            if last is None:
                return None
            return Following(str(last), {strategy.parameter: last})
        case PageNumber():
            number = _number(request, strategy.parameter, strategy.start)
            pages = find(body, strategy.total) if strategy.total else None
            if isinstance(pages, int) and number - strategy.start + 1 >= pages:
                return None
            return Following(str(number + 1), {strategy.parameter: number + 1})
        case Offset():
            offset = _number(request, strategy.parameter, 0) + len(items)
            total = find(body, strategy.total) if strategy.total else None
            if isinstance(total, int) and offset >= total:
                return None
            return Following(str(offset), {strategy.parameter: offset})


def _says_no(more: str | None, body: Any) -> bool:
    return more is not None and not find(body, more)


def _is_short(
    strategy: CursorById | PageNumber | Offset, request: Request[Any], items: list[Any]
) -> bool:
    limit = _number(request, strategy.limit, 0) if strategy.limit else 0
    return len(items) < limit


def _number(request: Request[Any], parameter: str, default: int) -> int:
    value = request.query.get(parameter)
    if isinstance(value, Styled):
        value = value.value
    return value if isinstance(value, int) else default


_PARAMETER = r'\s*;\s*([^\s;,="]+)(?:\s*=\s*(?:"([^"]*)"|([^\s;,"]*)))?'
_LINK = rf"<([^>]*)>((?:{_PARAMETER})*)"


def find_link(headers: list[str]) -> str:
    """Return the target of the link with the relation `next` (RFC 8288)."""
    for header in headers:
        for target, parameters, *_ in re.findall(_LINK, header):
            for name, quoted, token in re.findall(_PARAMETER, parameters):
                if name.lower() == "rel":
                    if "next" in (quoted or token).lower().split():
                        return str(target)
                    break  # only the first `rel` counts
    return ""


def next_request(
    request: Request[Any], following: Following, response: httpx2.Response
) -> Request[Any]:
    """Return the request for the next page.

    A URL that the server gives must be on the server that was asked, since the
    credentials go with it.
    """
    if following.query is not None:
        return request._replace(query={**request.query, **following.query})
    asked = (response.history[0] if response.history else response).url
    try:
        url = response.url.join(following.url)
    except Exception as error:
        raise APIError("the next page is not at a URL") from error
    if url.scheme not in ("http", "https") or url.origin != asked.origin:
        raise APIError(f"the next page is on another server: {url.host}")
    template = str(url).replace("{", "%7B").replace("}", "%7D")
    return request._replace(url=template, path={}, query={})
