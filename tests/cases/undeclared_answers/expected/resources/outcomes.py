"""Operations on Outcomes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Any


class Outcomes(Resource):
    """Operations on Outcomes."""

    def outcome(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.Outcome:
        """GET /outcomes"""
        return self._client.send(
            Request(
                "GET",
                "/outcomes",
                responses={"200": models.Outcome},
            ),
            options,
        )

    def guess(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.Note:
        """PUT /outcomes

        The document declares only a default response, taken for the answer: nothing
        says that it is an error.
        """
        return self._client.send(
            Request(
                "PUT",
                "/outcomes",
                responses={"default": models.Note},
            ),
            options,
        )

    def begin(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """POST /outcomes"""
        return self._client.send(
            Request(
                "POST",
                "/outcomes",
                responses={"default": None},
            ),
            options,
        )


class AsyncOutcomes(AsyncResource):
    """Operations on Outcomes."""

    async def outcome(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.Outcome:
        """GET /outcomes"""
        return await self._client.send(
            Request(
                "GET",
                "/outcomes",
                responses={"200": models.Outcome},
            ),
            options,
        )

    async def guess(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.Note:
        """PUT /outcomes

        The document declares only a default response, taken for the answer: nothing
        says that it is an error.
        """
        return await self._client.send(
            Request(
                "PUT",
                "/outcomes",
                responses={"default": models.Note},
            ),
            options,
        )

    async def begin(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """POST /outcomes"""
        return await self._client.send(
            Request(
                "POST",
                "/outcomes",
                responses={"default": None},
            ),
            options,
        )
