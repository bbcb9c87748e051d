"""Operations on Old."""

from __future__ import annotations

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource


class Old(Resource):
    """Operations on Old."""

    def get(
        self,
        *,
        old: str | Omit = OMIT,
        older: str | Omit = OMIT,
        new: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Old:
        """An old way.

        Deprecated.

        Args:
            old: Use `new`. Deprecated.
            older: Deprecated.
        """
        request: Request[models.Old] = Request(
            "GET",
            "/old",
            query={"old": old, "older": older, "new": new},
            responses={"200": models.Old},
        )
        return self._client.send(request, options)


class AsyncOld(AsyncResource):
    """Operations on Old."""

    async def get(
        self,
        *,
        old: str | Omit = OMIT,
        older: str | Omit = OMIT,
        new: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Old:
        """An old way.

        Deprecated.

        Args:
            old: Use `new`. Deprecated.
            older: Deprecated.
        """
        request: Request[models.Old] = Request(
            "GET",
            "/old",
            query={"old": old, "older": older, "new": new},
            responses={"200": models.Old},
        )
        return await self._client.send(request, options)
