"""How a list continues: strategies in the document's words, and the request for the next page.

`items` and other fields are names in the JSON body; `a.b` reaches inside, and an empty
name means that the body itself is the list.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from .errors import APIError, APIStatusError
from .omit import OMIT
from .request import Request, Styled

if TYPE_CHECKING:
    import httpx2


class CursorById(NamedTuple):
    """The next page starts after the last item's `key`.

    Without `more` or `last`, a page with fewer items than the first one is the last, if
    `limit` or `size` says that pages have equally many.
    """

    items: str
    parameter: str
    key: str = "id"
    more: str | None = None
    limit: str | None = None
    last: str | None = None
    size: int = 0


class CursorToken(NamedTuple):
    """The body holds the `token` to send as `parameter`; none: the last page."""

    items: str
    token: str
    parameter: str
    more: str | None = None
    last: str | None = None


class PageNumber(NamedTuple):
    """Pages are counted from `start`, or from what `current` says of the first one.

    `total` names the number of pages, `total_items` that of all items.
    """

    items: str = ""
    parameter: str = "page"
    start: int = 1
    limit: str | None = None
    more: str | None = None
    total: str | None = None
    last: str | None = None
    total_items: str | None = None
    current: str | None = None
    size: int = 0


class Offset(NamedTuple):
    """Items are counted from `start`; `total` names the number of all items."""

    items: str = ""
    parameter: str = "offset"
    limit: str | None = None
    more: str | None = None
    total: str | None = None
    last: str | None = None
    start: int = 0
    size: int = 0


class LinkHeader(NamedTuple):
    """The `Link` header names the next page (RFC 8288, `rel="next"`)."""

    items: str = ""


class NextUrl(NamedTuple):
    """The body holds the `url` of the next page, on the same origin."""

    items: str
    url: str


Counted: TypeAlias = CursorById | PageNumber | Offset
Strategy: TypeAlias = Counted | CursorToken | LinkHeader | NextUrl


class Following(NamedTuple):
    """The page after this one: `mark` is its cursor, number or URL.

    With `is_guess` nothing in the body promises such a page.
    """

    mark: str
    query: Mapping[str, Any] | None = None
    url: str = ""
    is_guess: bool = False


class Walk(NamedTuple):
    """What comes before a page: `before` counts the items, `full` those of the first
    page that was asked for (0: this is it), `start` is the number of the list's
    first page."""

    before: int = 0
    full: int = 0
    start: int = 0


def find(body: Any, name: str) -> Any:
    """Return a field of a body, typed or plain, by its JSON name; None without."""
    if not name:
        return body
    value = _member(body, name)  # a name may have dots: `@odata.nextLink`
    head, _, rest = name.partition(".")
    return find(_member(body, head), rest) if value is None and rest else value


def _member(body: Any, key: str) -> Any:
    if isinstance(body, Mapping):
        return body.get(key)
    return _attribute(body, key) if hasattr(type(body), "model_fields") else None


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
    return list(items) if isinstance(items, (list, tuple)) else []


def first_marks(strategy: Strategy, request: Request[Any]) -> dict[str, int]:
    """Return the mark of the page that a caller asks for, so that none leads back to it."""
    parameter = getattr(strategy, "parameter", "")
    sent = _sent(request, parameter) if parameter else None
    return {} if sent is None else {str(sent): -1}


def first_walk(
    strategy: Strategy, request: Request[Any], body: Any, items: list[Any]
) -> Walk:
    """Return what comes before the first page that is asked for."""
    if not isinstance(strategy, (PageNumber, Offset)):
        return Walk()
    start = strategy.start
    position = _sent(request, strategy.parameter)
    if isinstance(strategy, Offset):
        return Walk(max(_number(position, start) - start, 0), start=start)
    if position is None and strategy.current:
        current = find(body, strategy.current)
        start = current if current in (0, 1) else start
    position = max(_number(position, start), 0)
    start = min(start, position)  # a page 0 shows where the caller counts from
    return Walk((position - start) * len(items), start=start)


def find_following(
    strategy: Strategy,
    request: Request[Any],
    body: Any,
    items: list[Any],
    response: httpx2.Response,
    walk: Walk,
) -> Following | None:
    """Return what comes after a page, or None after the last one."""
    match strategy:
        case LinkHeader():
            return _at(find_link(response.headers.get_list("link")))
        case NextUrl():
            url = find(body, strategy.url)
            return _at(url if isinstance(url, str) else find(url, "href"))
        case CursorToken():
            return _after_token(strategy, request, body, items)
    is_last = _says_last(strategy, body)
    if is_last is None:
        is_last = _counts_last(strategy, request, body, items, walk)
    if not items or is_last:
        return None
    is_guess = is_last is None
    if isinstance(strategy, CursorById):
        last = find(items[-1], strategy.key)
        return (
            None if last is None else Following(str(last), {strategy.parameter: last})
        )
    step = 1 if isinstance(strategy, PageNumber) else len(items)
    position = _number(_sent(request, strategy.parameter), walk.start) + step
    return Following(str(position), {strategy.parameter: position}, is_guess=is_guess)


def _at(url: Any) -> Following | None:
    return Following(url, url=url) if isinstance(url, str) and url else None


def _after_token(
    strategy: CursorToken, request: Request[Any], body: Any, items: list[Any]
) -> Following | None:
    token = find(body, strategy.token)
    if token in (None, "", False) or _says_last(strategy, body):
        return None
    text = str(token)
    if re.match(_URL, text):
        return _at(text)
    # Some servers repeat the last cursor, and count on where there are no pages.
    is_number, sent = isinstance(token, int), str(_sent(request, strategy.parameter))
    if (is_number or not items) and (text == sent or (is_number and not items)):
        return None
    return Following(text, {strategy.parameter: token})


def _says_last(strategy: Counted | CursorToken, body: Any) -> bool | None:
    """Tell whether a truth value says that a page is the last; None without one."""
    if strategy.last and isinstance(is_last := find(body, strategy.last), bool):
        return is_last
    return None if strategy.more is None else not find(body, strategy.more)


def _counts_last(
    strategy: Counted,
    request: Request[Any],
    body: Any,
    items: list[Any],
    walk: Walk,
) -> bool | None:
    """Tell whether numbers prove that a page is the last; None where they do not.

    A number counts only where it agrees with the items that came, because `count` and
    `total` may describe this page alone. A first page with fewer items than asked for
    proves nothing: it may be the largest that the server gives.
    """
    if isinstance(strategy, PageNumber) and strategy.total:
        pages = _number(find(body, strategy.total), 0)
        number = _number(_sent(request, strategy.parameter), walk.start)
        if pages > number - walk.start:
            return pages == number - walk.start + 1
    asked = _number(_sent(request, strategy.limit), 0) if strategy.limit else 0
    expected = asked or strategy.size
    is_short = len(items) < (min(expected, walk.full) if walk.full else expected)
    name = "" if isinstance(strategy, CursorById) else _count_name(strategy)
    count = _number(find(body, name), 0) if name else 0
    seen = walk.before + len(items)
    if count > seen:
        return None
    is_sure = is_short and (walk.full > 0 or asked <= strategy.size)
    if count == seen and not is_sure:
        is_sure = bool(walk.full or re.search(_TOTAL[is_short], name))
    return True if is_sure else None


def _count_name(strategy: PageNumber | Offset) -> str:
    name = strategy.total_items if isinstance(strategy, PageNumber) else strategy.total
    return name or ""


def _sent(request: Request[Any], parameter: str) -> Any:
    value = request.query.get(parameter)
    value = value.value if isinstance(value, Styled) else value
    return None if value is OMIT else value


def _number(value: Any, default: int) -> int:
    """Return a whole number, be it written as a text or with a fraction of zero."""
    try:
        return default if value is None else int(value)
    except (TypeError, ValueError, OverflowError):
        return default


# Patterns are compiled when they are first used. Most clients never use them.
# Names that speak of all items; on a page that is not a full one, "total" does too.
_TOTAL = {False: r"(?i)\btotal_?[a-z]\w*$", True: r"(?i)\btotal\w*$"}
_URL = r"https?://|[/?][^?]*\?|\?"
_NO_PAGE = (
    r"(?i)invalid page\b(?! ?_?(size|limit|token|length))"
    r"|\bpage\b[^.]{0,40}\b(out of (range|bounds)|not found|not exist)"
)


def ends_list(error: APIStatusError) -> bool:
    """Tell whether an error says that a page does not exist.

    Other errors do not end a list: credentials, limits and failures can come at any
    page.
    """
    if error.status_code == 404:
        return True
    return error.status_code in (400, 416, 422) and bool(
        re.search(_NO_PAGE, error.response.text)
    )


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

    A URL from the server must have the origin that was asked, since credentials are
    sent to it.
    """
    if following.query is not None:
        return request._replace(query={**request.query, **following.query})
    asked = (response.history[0] if response.history else response).url
    try:
        url = response.url.join(following.url)
    except Exception as error:
        raise APIError("the next page is not at a URL") from error
    if url.scheme == "http" and url.port is None and asked.scheme == "https":
        url = url.copy_with(scheme="https")  # of a server behind a proxy
    if url.scheme not in ("http", "https") or url.origin != asked.origin:
        raise APIError(f"the next page is on another server: {url.host}")
    template = str(url).replace("{", "%7B").replace("}", "%7D")
    return request._replace(url=template, path={}, query={})
