"""Operations on items."""

from __future__ import annotations

from .. import models
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Items(Resource):
    """Operations on items."""

    def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.GetItemResponse:
        """GET /items/{id}"""
        return self._client.send(
            Request(
                "GET",
                "/items/{id}",
                path={"id": id},
                responses={"200": models.GetItemResponse},
            ),
            options,
        )

    def update(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.UpdateItemResponse:
        """POST /items/{id}"""
        return self._client.send(
            Request(
                "POST",
                "/items/{id}",
                path={"id": id},
                responses={"200": models.UpdateItemResponse},
            ),
            options,
        )

    def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.DeleteItemResponse:
        """DELETE /items/{id}"""
        return self._client.send(
            Request(
                "DELETE",
                "/items/{id}",
                path={"id": id},
                responses={"200": models.DeleteItemResponse},
            ),
            options,
        )

    def list_labels(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /items/{id}/labels"""
        return self._client.send_only(
            Request(
                "GET",
                "/items/{id}/labels",
                path={"id": id},
                responses={"204": None},
            ),
            options,
        )


class AsyncItems(AsyncResource):
    """Operations on items."""

    async def get(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.GetItemResponse:
        """GET /items/{id}"""
        return await self._client.send(
            Request(
                "GET",
                "/items/{id}",
                path={"id": id},
                responses={"200": models.GetItemResponse},
            ),
            options,
        )

    async def update(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.UpdateItemResponse:
        """POST /items/{id}"""
        return await self._client.send(
            Request(
                "POST",
                "/items/{id}",
                path={"id": id},
                responses={"200": models.UpdateItemResponse},
            ),
            options,
        )

    async def delete(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.DeleteItemResponse:
        """DELETE /items/{id}"""
        return await self._client.send(
            Request(
                "DELETE",
                "/items/{id}",
                path={"id": id},
                responses={"200": models.DeleteItemResponse},
            ),
            options,
        )

    async def list_labels(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /items/{id}/labels"""
        return await self._client.send_only(
            Request(
                "GET",
                "/items/{id}/labels",
                path={"id": id},
                responses={"204": None},
            ),
            options,
        )
