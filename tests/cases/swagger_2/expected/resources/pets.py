"""Operations on Pets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import Request, RequestOptions, form
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from .._runtime.encoding.sources import File


class Pets(Resource):
    """Operations on Pets."""

    def find(
        self,
        *,
        status: Sequence[models.FindPetsStatusItem] | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        limit: int | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.FindPetsResponse:
        """GET /pets"""
        return self._client.send(
            Request(
                "GET",
                "/pets",
                query={
                    "status": form(status, explode=False),
                    "tags": tags,
                    "limit": limit,
                },
                responses={"200": models.FindPetsResponse},
            ),
            options,
        )

    def add(
        self,
        *,
        name: str | Omit = OMIT,
        kind: str | Omit = OMIT,
        owner: str | None | Omit = OMIT,
        body: models.Pet | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Pet:
        """POST /pets

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return self._client.send(
            Request(
                "POST",
                "/pets",
                body=merge(
                    body,
                    {
                        "name": name,
                        "kind": kind,
                        "owner": owner,
                    },
                    required=("name",),
                ),
                responses={"201": models.Pet},
            ),
            options,
        )

    def add_photo(
        self,
        id: int,
        *,
        photo: File | Omit = OMIT,
        note: str | Omit = OMIT,
        body: models.AddPhotoRequest | Mapping[str, Any] | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> Any:
        """POST /pets/{id}/photo

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return self._client.send(
            Request(
                "POST",
                "/pets/{id}/photo",
                path={"id": id},
                body=merge(
                    body,
                    {
                        "photo": photo,
                        "note": note,
                    },
                ),
                media_type="multipart/form-data",
                responses={"default": None},
            ),
            options,
        )


class AsyncPets(AsyncResource):
    """Operations on Pets."""

    async def find(
        self,
        *,
        status: Sequence[models.FindPetsStatusItem] | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        limit: int | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.FindPetsResponse:
        """GET /pets"""
        return await self._client.send(
            Request(
                "GET",
                "/pets",
                query={
                    "status": form(status, explode=False),
                    "tags": tags,
                    "limit": limit,
                },
                responses={"200": models.FindPetsResponse},
            ),
            options,
        )

    async def add(
        self,
        *,
        name: str | Omit = OMIT,
        kind: str | Omit = OMIT,
        owner: str | None | Omit = OMIT,
        body: models.Pet | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Pet:
        """POST /pets

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return await self._client.send(
            Request(
                "POST",
                "/pets",
                body=merge(
                    body,
                    {
                        "name": name,
                        "kind": kind,
                        "owner": owner,
                    },
                    required=("name",),
                ),
                responses={"201": models.Pet},
            ),
            options,
        )

    async def add_photo(
        self,
        id: int,
        *,
        photo: File | Omit = OMIT,
        note: str | Omit = OMIT,
        body: models.AddPhotoRequest | Mapping[str, Any] | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> Any:
        """POST /pets/{id}/photo

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return await self._client.send(
            Request(
                "POST",
                "/pets/{id}/photo",
                path={"id": id},
                body=merge(
                    body,
                    {
                        "photo": photo,
                        "note": note,
                    },
                ),
                media_type="multipart/form-data",
                responses={"default": None},
            ),
            options,
        )
