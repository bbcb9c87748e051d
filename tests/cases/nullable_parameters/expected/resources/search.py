"""Operations on Search."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.omit import OMIT, Omit
from .._runtime.request import (
    CallOptions,
    Request,
    content,
    deep_object,
    form,
    pipe_delimited,
)
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any


class Search(Resource):
    """Operations on Search."""

    def find(
        self,
        *,
        after: str | None,
        q: str | None | Omit = OMIT,
        limit: int | None | Omit = OMIT,
        tags: Sequence[str] | None | Omit = OMIT,
        sort: Sequence[str] | None | Omit = OMIT,
        where: Mapping[str, str] | None | Omit = OMIT,
        flag: bool | None | Omit = OMIT,
        filter: Mapping[str, Any] | None | Omit = OMIT,
        x_trace: str | None | Omit = OMIT,
        session: str | None | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """GET /search

        Args:
            limit: Default: 10.
        """
        request: Request[None] = Request(
            "GET",
            "/search",
            query={
                "after": form(after, allow_empty_value=True),
                "q": q,
                "limit": limit,
                "tags": tags,
                "sort": pipe_delimited(sort),
                "where": deep_object(where),
                "flag": form(flag, allow_empty_value=True),
                "filter": content(filter),
            },
            headers={"X-Trace": x_trace},
            cookies={"session": session},
            responses={"204": None},
        )
        return self._client.send_only(request, options)


class AsyncSearch(AsyncResource):
    """Operations on Search."""

    async def find(
        self,
        *,
        after: str | None,
        q: str | None | Omit = OMIT,
        limit: int | None | Omit = OMIT,
        tags: Sequence[str] | None | Omit = OMIT,
        sort: Sequence[str] | None | Omit = OMIT,
        where: Mapping[str, str] | None | Omit = OMIT,
        flag: bool | None | Omit = OMIT,
        filter: Mapping[str, Any] | None | Omit = OMIT,
        x_trace: str | None | Omit = OMIT,
        session: str | None | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """GET /search

        Args:
            limit: Default: 10.
        """
        request: Request[None] = Request(
            "GET",
            "/search",
            query={
                "after": form(after, allow_empty_value=True),
                "q": q,
                "limit": limit,
                "tags": tags,
                "sort": pipe_delimited(sort),
                "where": deep_object(where),
                "flag": form(flag, allow_empty_value=True),
                "filter": content(filter),
            },
            headers={"X-Trace": x_trace},
            cookies={"session": session},
            responses={"204": None},
        )
        return await self._client.send_only(request, options)
