"""Pages of a list, which a caller walks over. A list that goes round in circles raises."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine, Generator, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .errors import APIError, APIStatusError
from .strategies import (
    Offset,
    PageNumber,
    Strategy,
    Walk,
    ends_list,
    find_following,
    find_items,
    first_marks,
    first_walk,
    next_request,
)

if TYPE_CHECKING:
    import httpx2

    from .answers.exchange import Exchange
    from .request import Request, RequestOptions


ItemT = TypeVar("ItemT")
BodyT = TypeVar("BodyT")


class _AnyPage(Generic[ItemT, BodyT]):
    """What pages have in common: all but the fetching of the next one."""

    items: list[ItemT]
    """The items of this page."""

    body: BodyT
    """The whole decoded response."""

    response: httpx2.Response
    """The response of httpx2."""

    def __init__(
        self,
        fetch: Any,
        exchange: Exchange,
        strategy: Strategy,
        options: RequestOptions | None,
        previous: _AnyPage[ItemT, BodyT] | None = None,
    ) -> None:
        self._fetch = fetch
        self._strategy = strategy
        self._options = options
        self._request = exchange.call.request
        self._number: int = 0 if previous is None else previous._number + 1
        self.body = exchange.parse()
        self.response = exchange.response
        self.items = find_items(strategy, self.body)
        # Shared by all pages of a list: the mark of each page, and its number.
        self._marks: dict[str, int]
        if previous is None:
            self._marks = first_marks(strategy, self._request)
            self._walk = first_walk(strategy, self._request, self.body, self.items)
        else:
            self._marks = previous._marks
            self._walk = previous._walk_on()
        self._following = find_following(
            strategy, self._request, self.body, self.items, self.response, self._walk
        )
        if previous is not None and _repeats(self, previous):
            raise self._error("the server sent the same page twice")

    @property
    def has_next(self) -> bool:
        """Whether there is another page."""
        return self._following is not None

    def _next_request(self) -> Request[Any]:
        following = self._following
        if following is None:
            raise self._error("this is the last page")
        if self._marks.setdefault(following.mark, self._number) != self._number:
            raise self._error("the list goes round in circles")
        return next_request(self._request, following, self.response)

    def _walk_on(self) -> Walk:
        walk, count = self._walk, len(self.items)
        return walk._replace(before=walk.before + count, full=walk.full or count)

    def _next_options(self) -> RequestOptions | None:
        """Return the options for the next page: its URL has the whole query."""
        following, options = self._following, self._options
        if options is None or following is None or following.query is not None:
            return options
        return replace(options, query={})

    def _ends_with(self, error: APIStatusError) -> bool:
        """Tell whether an error only says that this was the last page."""
        following = self._following
        return following is not None and following.is_guess and ends_list(error)

    def _error(self, message: str) -> APIError:
        path = self.response.url.path
        return APIError(message, method=self._request.method, path=path)

    def __repr__(self) -> str:
        more = "more to come" if self.has_next else "the last"
        return f"<{type(self).__name__} of {len(self.items)} items, {more}>"


def _repeats(page: _AnyPage[Any, Any], previous: _AnyPage[Any, Any]) -> bool:
    """Tell whether a server ignores the number of the page that it is asked for."""
    return (
        isinstance(page._strategy, (PageNumber, Offset))
        and page.has_next
        and page.response.content == previous.response.content
    )


class Page(_AnyPage[ItemT, BodyT]):
    """A page of a list. Iterating yields the items of this and all later pages, which
    are fetched when they are reached."""

    def next_page(self) -> Page[ItemT, BodyT]:
        """Fetch the next page; raise `APIError` where there is none."""
        exchange = self._fetch(self._next_request(), self._next_options())
        return Page(self._fetch, exchange, self._strategy, self._options, self)

    def iter_pages(self) -> Iterator[Page[ItemT, BodyT]]:
        """Yield this page and all later ones.

        The list ends without an error if only an error can tell that a page was the
        last: "not found", or an invalid page. All other errors are raised.
        """
        page = self
        yield page
        while page.has_next:
            try:
                page = page.next_page()
            except APIStatusError as error:
                if not page._ends_with(error):
                    raise
                return
            yield page

    def __iter__(self) -> Iterator[ItemT]:
        for page in self.iter_pages():
            yield from page.items


class AsyncPage(_AnyPage[ItemT, BodyT]):
    """A page of a list. Iterating yields the items of this and all later pages, which
    are fetched when they are reached."""

    async def next_page(self) -> AsyncPage[ItemT, BodyT]:
        """Fetch the next page; raise `APIError` where there is none."""
        exchange = await self._fetch(self._next_request(), self._next_options())
        return AsyncPage(self._fetch, exchange, self._strategy, self._options, self)

    async def iter_pages(self) -> AsyncIterator[AsyncPage[ItemT, BodyT]]:
        """Yield this page and all later ones.

        The list ends without an error if only an error can tell that a page was the
        last: "not found", or an invalid page. All other errors are raised.
        """
        page = self
        yield page
        while page.has_next:
            try:
                page = await page.next_page()
            except APIStatusError as error:
                if not page._ends_with(error):
                    raise
                return
            yield page

    async def __aiter__(self) -> AsyncIterator[ItemT]:
        async for page in self.iter_pages():
            for item in page.items:
                yield item


class AsyncPages(Generic[ItemT, BodyT]):
    """A list not yet asked for: `await` gives its first page, `async for` its items."""

    def __init__(
        self, start: Callable[[], Coroutine[Any, Any, AsyncPage[ItemT, BodyT]]]
    ) -> None:
        self._start = start

    def __await__(self) -> Generator[Any, None, AsyncPage[ItemT, BodyT]]:
        return self._start().__await__()

    async def iter_pages(self) -> AsyncIterator[AsyncPage[ItemT, BodyT]]:
        """Yield this page and all later ones.

        The list ends without an error if only an error can tell that a page was the
        last: "not found", or an invalid page. All other errors are raised.
        """
        async for page in (await self).iter_pages():
            yield page

    async def __aiter__(self) -> AsyncIterator[ItemT]:
        async for item in await self:
            yield item
