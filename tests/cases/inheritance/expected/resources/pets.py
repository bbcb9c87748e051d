"""Operations on Pets."""

from __future__ import annotations

from .. import models
from .._runtime.request import OMIT, Omit, Request, RequestOptions, merge
from .._runtime.resource import AsyncResource, Resource


class Pets(Resource):
    """Operations on Pets."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.ListPetsResponse:
        """GET /pets"""
        return self._client.send(
            Request(
                "GET",
                "/pets",
                responses={"200": models.ListPetsResponse},
            ),
            options,
        )

    def create(
        self,
        *,
        pet_type: str | Omit = OMIT,
        name: str | Omit = OMIT,
        friend: models.AnyPet | Omit = OMIT,
        body: models.AnyPet | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.AnyPet:
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
                        "petType": pet_type,
                        "name": name,
                        "friend": friend,
                    },
                    required=("petType",),
                ),
                responses={"200": models.AnyPet},
            ),
            options,
        )

    def get_owner(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Owner:
        """GET /owners/{id}"""
        return self._client.send(
            Request(
                "GET",
                "/owners/{id}",
                path={"id": id},
                responses={"200": models.Owner},
            ),
            options,
        )


class AsyncPets(AsyncResource):
    """Operations on Pets."""

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.ListPetsResponse:
        """GET /pets"""
        return await self._client.send(
            Request(
                "GET",
                "/pets",
                responses={"200": models.ListPetsResponse},
            ),
            options,
        )

    async def create(
        self,
        *,
        pet_type: str | Omit = OMIT,
        name: str | Omit = OMIT,
        friend: models.AnyPet | Omit = OMIT,
        body: models.AnyPet | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.AnyPet:
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
                        "petType": pet_type,
                        "name": name,
                        "friend": friend,
                    },
                    required=("petType",),
                ),
                responses={"200": models.AnyPet},
            ),
            options,
        )

    async def get_owner(
        self,
        id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.Owner:
        """GET /owners/{id}"""
        return await self._client.send(
            Request(
                "GET",
                "/owners/{id}",
                path={"id": id},
                responses={"200": models.Owner},
            ),
            options,
        )
