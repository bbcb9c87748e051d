"""Operations on Outcomes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Any


class Outcomes(Resource):
    """Operations on Outcomes."""

    def get(self, *, options: CallOptions = None) -> models.Outcome:
        """GET /outcomes"""
        request: Request[models.Outcome] = Request(
            "GET", "/outcomes", responses={"200": models.Outcome}
        )
        return self._client.send(request, options)

    def guess(self, *, options: CallOptions = None) -> models.Note:
        """PUT /outcomes

        The document declares only a default response, taken for the answer: nothing
        says that it is an error.
        """
        request: Request[models.Note] = Request(
            "PUT", "/outcomes", responses={"default": models.Note}
        )
        return self._client.send(request, options)

    def begin(self, *, options: CallOptions = None) -> Any:
        """POST /outcomes"""
        request: Request[Any] = Request(
            "POST", "/outcomes", responses={"default": None}
        )
        return self._client.send(request, options)


class AsyncOutcomes(AsyncResource):
    """Operations on Outcomes."""

    async def get(self, *, options: CallOptions = None) -> models.Outcome:
        """GET /outcomes"""
        request: Request[models.Outcome] = Request(
            "GET", "/outcomes", responses={"200": models.Outcome}
        )
        return await self._client.send(request, options)

    async def guess(self, *, options: CallOptions = None) -> models.Note:
        """PUT /outcomes

        The document declares only a default response, taken for the answer: nothing
        says that it is an error.
        """
        request: Request[models.Note] = Request(
            "PUT", "/outcomes", responses={"default": models.Note}
        )
        return await self._client.send(request, options)

    async def begin(self, *, options: CallOptions = None) -> Any:
        """POST /outcomes"""
        request: Request[Any] = Request(
            "POST", "/outcomes", responses={"default": None}
        )
        return await self._client.send(request, options)
