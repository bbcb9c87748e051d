"""Operations on Things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.request import OMIT, Omit, Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence


class Things(Resource):
    """Operations on Things."""

    def list(
        self,
        *,
        order: models.Order | Omit = OMIT,
        sizes: Sequence[models.ListThingsSize] | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /things"""
        return self._client.send_only(
            Request(
                "GET",
                "/things",
                query={"order": order, "sizes": sizes},
                responses={"204": None},
            ),
            options,
        )


class AsyncThings(AsyncResource):
    """Operations on Things."""

    async def list(
        self,
        *,
        order: models.Order | Omit = OMIT,
        sizes: Sequence[models.ListThingsSize] | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /things"""
        return await self._client.send_only(
            Request(
                "GET",
                "/things",
                query={"order": order, "sizes": sizes},
                responses={"204": None},
            ),
            options,
        )
