"""Operations on Old."""

from __future__ import annotations

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Old(Resource):
    """Operations on Old."""

    def get(
        self,
        *,
        old: str | Omit = OMIT,
        older: str | Omit = OMIT,
        new: str | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Old:
        """An old way.

        Deprecated.

        Args:
            old: Use `new`. Deprecated.
            older: Deprecated.
        """
        return self._client.send(
            Request(
                "GET",
                "/old",
                query={"old": old, "older": older, "new": new},
                responses={"200": models.Old},
            ),
            options,
        )


class AsyncOld(AsyncResource):
    """Operations on Old."""

    async def get(
        self,
        *,
        old: str | Omit = OMIT,
        older: str | Omit = OMIT,
        new: str | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Old:
        """An old way.

        Deprecated.

        Args:
            old: Use `new`. Deprecated.
            older: Deprecated.
        """
        return await self._client.send(
            Request(
                "GET",
                "/old",
                query={"old": old, "older": older, "new": new},
                responses={"200": models.Old},
            ),
            options,
        )
