"""Operations on Owners."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence


class Owners(Resource):
    """Operations on Owners."""

    def get(self, id: models.Id, *, options: CallOptions = None) -> models.Person:
        """GET /owners/{id}"""
        request: Request[models.Person] = Request(
            "GET", "/owners/{id}", path={"id": id}, responses={"200": models.Person}
        )
        return self._client.send(request, options)

    def replace(
        self,
        id: models.Id,
        *,
        id_body: models.Id | Omit = OMIT,
        pets: Sequence[models.OwnerPet] | Omit = OMIT,
        favourites: models.Pets | Omit = OMIT,
        body: models.Person | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Person:
        """PUT /owners/{id}

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Person] = Request(
            "PUT",
            "/owners/{id}",
            path={"id": id},
            body=merge(
                body,
                {"id": id_body, "pets": pets, "favourites": favourites},
                required=(),
            ),
            responses={"200": models.Person},
        )
        return self._client.send(request, options)

    def get_first_pet(
        self, id: models.Id, *, options: CallOptions = None
    ) -> models.OwnerPet:
        """GET /owners/{id}/first-pet"""
        request: Request[models.OwnerPet] = Request(
            "GET",
            "/owners/{id}/first-pet",
            path={"id": id},
            responses={"200": models.OwnerPet},
        )
        return self._client.send(request, options)


class AsyncOwners(AsyncResource):
    """Operations on Owners."""

    async def get(self, id: models.Id, *, options: CallOptions = None) -> models.Person:
        """GET /owners/{id}"""
        request: Request[models.Person] = Request(
            "GET", "/owners/{id}", path={"id": id}, responses={"200": models.Person}
        )
        return await self._client.send(request, options)

    async def replace(
        self,
        id: models.Id,
        *,
        id_body: models.Id | Omit = OMIT,
        pets: Sequence[models.OwnerPet] | Omit = OMIT,
        favourites: models.Pets | Omit = OMIT,
        body: models.Person | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Person:
        """PUT /owners/{id}

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Person] = Request(
            "PUT",
            "/owners/{id}",
            path={"id": id},
            body=merge(
                body,
                {"id": id_body, "pets": pets, "favourites": favourites},
                required=(),
            ),
            responses={"200": models.Person},
        )
        return await self._client.send(request, options)

    async def get_first_pet(
        self, id: models.Id, *, options: CallOptions = None
    ) -> models.OwnerPet:
        """GET /owners/{id}/first-pet"""
        request: Request[models.OwnerPet] = Request(
            "GET",
            "/owners/{id}/first-pet",
            path={"id": id},
            responses={"200": models.OwnerPet},
        )
        return await self._client.send(request, options)
