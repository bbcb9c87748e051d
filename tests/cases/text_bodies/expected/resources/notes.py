"""Operations on Notes."""

from __future__ import annotations

from .._runtime.omit import OMIT, Omit
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Notes(Resource):
    """Operations on Notes."""

    def read(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> str:
        """GET /notes/{id}"""
        return self._client.send(
            Request(
                "GET",
                "/notes/{id}",
                path={"id": id},
                responses={"200": str, "default": str},
                accept="text/plain, */*;q=0.1",
            ),
            options,
        )

    def write(
        self,
        id: str,
        body: str | Omit = OMIT,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """PUT /notes/{id}"""
        return self._client.send_only(
            Request(
                "PUT",
                "/notes/{id}",
                path={"id": id},
                body=body,
                media_type="text/markdown",
                responses={"204": None},
            ),
            options,
        )

    def count_lines(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> str:
        """GET /notes/{id}/lines"""
        return self._client.send(
            Request(
                "GET",
                "/notes/{id}/lines",
                path={"id": id},
                responses={"200": str},
                accept="text/plain, */*;q=0.1",
            ),
            options,
        )


class AsyncNotes(AsyncResource):
    """Operations on Notes."""

    async def read(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> str:
        """GET /notes/{id}"""
        return await self._client.send(
            Request(
                "GET",
                "/notes/{id}",
                path={"id": id},
                responses={"200": str, "default": str},
                accept="text/plain, */*;q=0.1",
            ),
            options,
        )

    async def write(
        self,
        id: str,
        body: str | Omit = OMIT,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """PUT /notes/{id}"""
        return await self._client.send_only(
            Request(
                "PUT",
                "/notes/{id}",
                path={"id": id},
                body=body,
                media_type="text/markdown",
                responses={"204": None},
            ),
            options,
        )

    async def count_lines(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> str:
        """GET /notes/{id}/lines"""
        return await self._client.send(
            Request(
                "GET",
                "/notes/{id}/lines",
                path={"id": id},
                responses={"200": str},
                accept="text/plain, */*;q=0.1",
            ),
            options,
        )
