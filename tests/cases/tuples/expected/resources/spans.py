"""Operations on spans."""

from __future__ import annotations

from .. import models
from .._runtime.request import OMIT, Omit, Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Spans(Resource):
    """Operations on spans."""

    def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.GetSpanResponse:
        """GET /spans"""
        return self._client.send(
            Request(
                "GET",
                "/spans",
                responses={"200": models.GetSpanResponse},
            ),
            options,
        )

    def replace(
        self,
        body: models.ReplaceSpansRequest | Omit = OMIT,
        *,
        options: RequestOptions | None = None,
    ) -> models.ReplaceSpansResponse:
        """PUT /spans"""
        return self._client.send(
            Request(
                "PUT",
                "/spans",
                body=body,
                responses={"200": models.ReplaceSpansResponse},
            ),
            options,
        )


class AsyncSpans(AsyncResource):
    """Operations on spans."""

    async def get(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.GetSpanResponse:
        """GET /spans"""
        return await self._client.send(
            Request(
                "GET",
                "/spans",
                responses={"200": models.GetSpanResponse},
            ),
            options,
        )

    async def replace(
        self,
        body: models.ReplaceSpansRequest | Omit = OMIT,
        *,
        options: RequestOptions | None = None,
    ) -> models.ReplaceSpansResponse:
        """PUT /spans"""
        return await self._client.send(
            Request(
                "PUT",
                "/spans",
                body=body,
                responses={"200": models.ReplaceSpansResponse},
            ),
            options,
        )
