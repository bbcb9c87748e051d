"""Operations on boxes."""

from __future__ import annotations

from .. import models
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource


class Boxes(Resource):
    """Operations on boxes."""

    def list(self, *, options: CallOptions = None) -> None:
        """GET /boxes"""
        request: Request[None] = Request(
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
        )
        return self._client.send_only(request, options)

    def create(self, *, options: CallOptions = None) -> None:
        """POST /boxes"""
        request: Request[None] = Request(
            "POST",
            "/boxes",
            responses={
                "204": None,
                "409": models.CreateBoxError409,
                "422": models.CreateBoxError422,
                "default": models.CreateBoxError400,
            },
        )
        return self._client.send_only(request, options)

    def delete(self, id: str, *, options: CallOptions = None) -> None:
        """DELETE /boxes/{id}"""
        request: Request[None] = Request(
            "DELETE",
            "/boxes/{id}",
            path={"id": id},
            responses={"204": None, "409": models.DeleteBoxError409},
        )
        return self._client.send_only(request, options)


class AsyncBoxes(AsyncResource):
    """Operations on boxes."""

    async def list(self, *, options: CallOptions = None) -> None:
        """GET /boxes"""
        request: Request[None] = Request(
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
        )
        return await self._client.send_only(request, options)

    async def create(self, *, options: CallOptions = None) -> None:
        """POST /boxes"""
        request: Request[None] = Request(
            "POST",
            "/boxes",
            responses={
                "204": None,
                "409": models.CreateBoxError409,
                "422": models.CreateBoxError422,
                "default": models.CreateBoxError400,
            },
        )
        return await self._client.send_only(request, options)

    async def delete(self, id: str, *, options: CallOptions = None) -> None:
        """DELETE /boxes/{id}"""
        request: Request[None] = Request(
            "DELETE",
            "/boxes/{id}",
            path={"id": id},
            responses={"204": None, "409": models.DeleteBoxError409},
        )
        return await self._client.send_only(request, options)
