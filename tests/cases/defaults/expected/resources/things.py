"""Operations on Things."""

from __future__ import annotations

from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource


class Things(Resource):
    """Operations on Things."""

    def list(
        self, *, sort: str, limit: int | Omit = OMIT, options: CallOptions = None
    ) -> None:
        """GET /things

        Args:
            sort: Default: "a \\"quoted\\" \\\\ one".
            limit: Default: 10.
        """
        request: Request[None] = Request(
            "GET",
            "/things",
            query={"sort": sort, "limit": limit},
            responses={"204": None},
        )
        return self._client.send_only(request, options)


class AsyncThings(AsyncResource):
    """Operations on Things."""

    async def list(
        self, *, sort: str, limit: int | Omit = OMIT, options: CallOptions = None
    ) -> None:
        """GET /things

        Args:
            sort: Default: "a \\"quoted\\" \\\\ one".
            limit: Default: 10.
        """
        request: Request[None] = Request(
            "GET",
            "/things",
            query={"sort": sort, "limit": limit},
            responses={"204": None},
        )
        return await self._client.send_only(request, options)
