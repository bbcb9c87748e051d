"""Operations on Notes."""

from __future__ import annotations

from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource


class Notes(Resource):
    """Operations on Notes."""

    def read(self, id: str, *, options: CallOptions = None) -> str:
        """GET /notes/{id}"""
        request: Request[str] = Request(
            "GET",
            "/notes/{id}",
            path={"id": id},
            responses={"200": str, "default": str},
            accept="text/plain, */*;q=0.1",
        )
        return self._client.send(request, options)

    def write(
        self, id: str, body: str | Omit = OMIT, *, options: CallOptions = None
    ) -> None:
        """PUT /notes/{id}"""
        request: Request[None] = Request(
            "PUT",
            "/notes/{id}",
            path={"id": id},
            body=body,
            media_type="text/markdown",
            responses={"204": None},
        )
        return self._client.send_only(request, options)

    def count_lines(self, id: str, *, options: CallOptions = None) -> str:
        """GET /notes/{id}/lines"""
        request: Request[str] = Request(
            "GET",
            "/notes/{id}/lines",
            path={"id": id},
            responses={"200": str},
            accept="text/plain, */*;q=0.1",
        )
        return self._client.send(request, options)


class AsyncNotes(AsyncResource):
    """Operations on Notes."""

    async def read(self, id: str, *, options: CallOptions = None) -> str:
        """GET /notes/{id}"""
        request: Request[str] = Request(
            "GET",
            "/notes/{id}",
            path={"id": id},
            responses={"200": str, "default": str},
            accept="text/plain, */*;q=0.1",
        )
        return await self._client.send(request, options)

    async def write(
        self, id: str, body: str | Omit = OMIT, *, options: CallOptions = None
    ) -> None:
        """PUT /notes/{id}"""
        request: Request[None] = Request(
            "PUT",
            "/notes/{id}",
            path={"id": id},
            body=body,
            media_type="text/markdown",
            responses={"204": None},
        )
        return await self._client.send_only(request, options)

    async def count_lines(self, id: str, *, options: CallOptions = None) -> str:
        """GET /notes/{id}/lines"""
        request: Request[str] = Request(
            "GET",
            "/notes/{id}/lines",
            path={"id": id},
            responses={"200": str},
            accept="text/plain, */*;q=0.1",
        )
        return await self._client.send(request, options)
