"""Operations on quotes."""

from __future__ import annotations

from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Quotes(Resource):
    """Operations on quotes."""

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /quotes/{id}"""
        return self._client.send_only(
            Request(
                "DELETE",
                "/quotes/{id}",
                path={"id": id},
                responses={"204": None},
            ),
            options,
        )


class AsyncQuotes(AsyncResource):
    """Operations on quotes."""

    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /quotes/{id}"""
        return await self._client.send_only(
            Request(
                "DELETE",
                "/quotes/{id}",
                path={"id": id},
                responses={"204": None},
            ),
            options,
        )
