"""Operations on Parts."""

from __future__ import annotations

from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource


class Parts(Resource):
    """Operations on Parts."""

    def set(
        self,
        id: str,
        part: str,
        body: int,
        *,
        force: bool | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """PUT /things/{id}/{part}"""
        request: Request[None] = Request(
            "PUT",
            "/things/{id}/{part}",
            path={"id": id, "part": part},
            query={"force": force},
            body=body,
            responses={"204": None},
        )
        return self._client.send_only(request, options)

    def note(
        self,
        id: str,
        part: str,
        body: str | Omit = OMIT,
        *,
        options: CallOptions = None,
    ) -> None:
        """PATCH /things/{id}/{part}"""
        request: Request[None] = Request(
            "PATCH",
            "/things/{id}/{part}",
            path={"id": id, "part": part},
            body=body,
            media_type="text/plain",
            responses={"204": None},
        )
        return self._client.send_only(request, options)


class AsyncParts(AsyncResource):
    """Operations on Parts."""

    async def set(
        self,
        id: str,
        part: str,
        body: int,
        *,
        force: bool | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """PUT /things/{id}/{part}"""
        request: Request[None] = Request(
            "PUT",
            "/things/{id}/{part}",
            path={"id": id, "part": part},
            query={"force": force},
            body=body,
            responses={"204": None},
        )
        return await self._client.send_only(request, options)

    async def note(
        self,
        id: str,
        part: str,
        body: str | Omit = OMIT,
        *,
        options: CallOptions = None,
    ) -> None:
        """PATCH /things/{id}/{part}"""
        request: Request[None] = Request(
            "PATCH",
            "/things/{id}/{part}",
            path={"id": id, "part": part},
            body=body,
            media_type="text/plain",
            responses={"204": None},
        )
        return await self._client.send_only(request, options)
