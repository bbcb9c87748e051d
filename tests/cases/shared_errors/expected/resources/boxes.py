"""Operations on boxes."""

from __future__ import annotations

from .. import models
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Boxes(Resource):
    """Operations on boxes."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /boxes"""
        return self._client.send_only(
            Request(
                "GET",
                "/boxes",
                responses={
                    "204": None,
                    "403": models.ListBoxesError403,
                    "404": models.ListBoxesError404,
                    "409": models.ListBoxesError409,
                    "500": models.ListBoxesError500,
                    "default": models.ListBoxesError400,
                },
            ),
            options,
        )

    def create(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /boxes"""
        return self._client.send_only(
            Request(
                "POST",
                "/boxes",
                responses={
                    "204": None,
                    "409": models.CreateBoxError409,
                    "422": models.CreateBoxError422,
                    "default": models.CreateBoxError400,
                },
            ),
            options,
        )

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /boxes/{id}"""
        return self._client.send_only(
            Request(
                "DELETE",
                "/boxes/{id}",
                path={"id": id},
                responses={"204": None, "409": models.DeleteBoxError409},
            ),
            options,
        )


class AsyncBoxes(AsyncResource):
    """Operations on boxes."""

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /boxes"""
        return await self._client.send_only(
            Request(
                "GET",
                "/boxes",
                responses={
                    "204": None,
                    "403": models.ListBoxesError403,
                    "404": models.ListBoxesError404,
                    "409": models.ListBoxesError409,
                    "500": models.ListBoxesError500,
                    "default": models.ListBoxesError400,
                },
            ),
            options,
        )

    async def create(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /boxes"""
        return await self._client.send_only(
            Request(
                "POST",
                "/boxes",
                responses={
                    "204": None,
                    "409": models.CreateBoxError409,
                    "422": models.CreateBoxError422,
                    "default": models.CreateBoxError400,
                },
            ),
            options,
        )

    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /boxes/{id}"""
        return await self._client.send_only(
            Request(
                "DELETE",
                "/boxes/{id}",
                path={"id": id},
                responses={"204": None, "409": models.DeleteBoxError409},
            ),
            options,
        )
