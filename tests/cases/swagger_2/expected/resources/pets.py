"""Operations on Pets."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request, form
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
        options: CallOptions = None,
    ) -> models.FindPetsResponse:
        """GET /pets"""
        request: Request[models.FindPetsResponse] = Request(
            "GET",
            "/pets",
            query={"status": form(status, explode=False), "tags": tags, "limit": limit},
            responses={"200": models.FindPetsResponse},
        )
        return self._client.send(request, options)

    @overload
    def add(
        self,
        *,
        name: str,
        kind: str | Omit = OMIT,
        owner: str | None | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Pet: ...
    @overload
    def add(self, *, body: models.Pet, options: CallOptions = None) -> models.Pet: ...
    def add(
        self,
        *,
        name: str | Omit = OMIT,
        kind: str | Omit = OMIT,
        owner: str | None | Omit = OMIT,
        body: models.Pet | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Pet:
        """POST /pets

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Pet] = Request(
            "POST",
            "/pets",
            body=merge(
                body, {"name": name, "kind": kind, "owner": owner}, required=("name",)
            ),
            responses={"201": models.Pet},
        )
        return self._client.send(request, options)

    def add_photo(
        self,
        id: int,
        *,
        photo: File | Omit = OMIT,
        note: str | Omit = OMIT,
        body: models.AddPhotoRequest | Mapping[str, Any] | Omit = OMIT,
        options: CallOptions = None,
    ) -> Any:
        """POST /pets/{id}/photo

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[Any] = Request(
            "POST",
            "/pets/{id}/photo",
            path={"id": id},
            body=merge(body, {"photo": photo, "note": note}),
            media_type="multipart/form-data",
            responses={"default": None},
        )
        return self._client.send(request, options)


class AsyncPets(AsyncResource):
    """Operations on Pets."""

    async def find(
        self,
        *,
        status: Sequence[models.FindPetsStatusItem] | Omit = OMIT,
        tags: Sequence[str] | Omit = OMIT,
        limit: int | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.FindPetsResponse:
        """GET /pets"""
        request: Request[models.FindPetsResponse] = Request(
            "GET",
            "/pets",
            query={"status": form(status, explode=False), "tags": tags, "limit": limit},
            responses={"200": models.FindPetsResponse},
        )
        return await self._client.send(request, options)

    @overload
    async def add(
        self,
        *,
        name: str,
        kind: str | Omit = OMIT,
        owner: str | None | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Pet: ...
    @overload
    async def add(
        self, *, body: models.Pet, options: CallOptions = None
    ) -> models.Pet: ...
    async def add(
        self,
        *,
        name: str | Omit = OMIT,
        kind: str | Omit = OMIT,
        owner: str | None | Omit = OMIT,
        body: models.Pet | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Pet:
        """POST /pets

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Pet] = Request(
            "POST",
            "/pets",
            body=merge(
                body, {"name": name, "kind": kind, "owner": owner}, required=("name",)
            ),
            responses={"201": models.Pet},
        )
        return await self._client.send(request, options)

    async def add_photo(
        self,
        id: int,
        *,
        photo: File | Omit = OMIT,
        note: str | Omit = OMIT,
        body: models.AddPhotoRequest | Mapping[str, Any] | Omit = OMIT,
        options: CallOptions = None,
    ) -> Any:
        """POST /pets/{id}/photo

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[Any] = Request(
            "POST",
            "/pets/{id}/photo",
            path={"id": id},
            body=merge(body, {"photo": photo, "note": note}),
            media_type="multipart/form-data",
            responses={"default": None},
        )
        return await self._client.send(request, options)
