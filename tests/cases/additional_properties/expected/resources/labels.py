"""Operations on Labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.request import OMIT, Omit, Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping


class Labels(Resource):
    """Operations on Labels."""

    def replace(
        self,
        body: Mapping[str, str] | Omit = OMIT,
        *,
        options: RequestOptions | None = None,
    ) -> models.ReplaceLabelsResponse:
        """PUT /labels"""
        return self._client.send(
            Request(
                "PUT",
                "/labels",
                body=body,
                responses={"200": models.ReplaceLabelsResponse},
            ),
            options,
        )


class AsyncLabels(AsyncResource):
    """Operations on Labels."""

    async def replace(
        self,
        body: Mapping[str, str] | Omit = OMIT,
        *,
        options: RequestOptions | None = None,
    ) -> models.ReplaceLabelsResponse:
        """PUT /labels"""
        return await self._client.send(
            Request(
                "PUT",
                "/labels",
                body=body,
                responses={"200": models.ReplaceLabelsResponse},
            ),
            options,
        )
