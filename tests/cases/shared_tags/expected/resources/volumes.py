"""Operations on Volumes."""

from __future__ import annotations

from .. import models
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Volumes(Resource):
    """Operations on Volumes."""

    def act(
        self,
        id: str,
        body: models.ActRequest,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /volumes/{id}/actions"""
        return self._client.send_only(
            Request(
                "POST",
                "/volumes/{id}/actions",
                path={"id": id},
                body=body,
                responses={"204": None},
            ),
            options,
        )


class AsyncVolumes(AsyncResource):
    """Operations on Volumes."""

    async def act(
        self,
        id: str,
        body: models.ActRequest,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /volumes/{id}/actions"""
        return await self._client.send_only(
            Request(
                "POST",
                "/volumes/{id}/actions",
                path={"id": id},
                body=body,
                responses={"204": None},
            ),
            options,
        )
