"""Operations on archives."""

from __future__ import annotations

from .. import models
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource


class Archives(Resource):
    """Operations on archives."""

    def list(self, *, options: CallOptions = None) -> None:
        """GET /archives"""
        request: Request[None] = Request(
            "GET",
            "/archives",
            responses={
                "204": None,
                "403": models.Error403Body,
                "404": models.ErrorBody,
                "409": models.ListArchivesError409,
                "default": models.Error400,
            },
        )
        return self._client.send_only(request, options)


class AsyncArchives(AsyncResource):
    """Operations on archives."""

    async def list(self, *, options: CallOptions = None) -> None:
        """GET /archives"""
        request: Request[None] = Request(
            "GET",
            "/archives",
            responses={
                "204": None,
                "403": models.Error403Body,
                "404": models.ErrorBody,
                "409": models.ListArchivesError409,
                "default": models.Error400,
            },
        )
        return await self._client.send_only(request, options)
