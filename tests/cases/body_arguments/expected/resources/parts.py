"""Operations on Parts."""

from __future__ import annotations

from .._runtime.omit import OMIT, Omit
from .._runtime.request import Request, RequestOptions
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
        options: RequestOptions | None = None,
    ) -> None:
        """PUT /things/{id}/{part}"""
        return self._client.send_only(
            Request(
                "PUT",
                "/things/{id}/{part}",
                path={"id": id, "part": part},
                query={"force": force},
                body=body,
                responses={"204": None},
            ),
            options,
        )

    def note(
        self,
        id: str,
        part: str,
        body: str | Omit = OMIT,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """PATCH /things/{id}/{part}"""
        return self._client.send_only(
            Request(
                "PATCH",
                "/things/{id}/{part}",
                path={"id": id, "part": part},
                body=body,
                media_type="text/plain",
                responses={"204": None},
            ),
            options,
        )


class AsyncParts(AsyncResource):
    """Operations on Parts."""

    async def set(
        self,
        id: str,
        part: str,
        body: int,
        *,
        force: bool | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> None:
        """PUT /things/{id}/{part}"""
        return await self._client.send_only(
            Request(
                "PUT",
                "/things/{id}/{part}",
                path={"id": id, "part": part},
                query={"force": force},
                body=body,
                responses={"204": None},
            ),
            options,
        )

    async def note(
        self,
        id: str,
        part: str,
        body: str | Omit = OMIT,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """PATCH /things/{id}/{part}"""
        return await self._client.send_only(
            Request(
                "PATCH",
                "/things/{id}/{part}",
                path={"id": id, "part": part},
                body=body,
                media_type="text/plain",
                responses={"204": None},
            ),
            options,
        )
