"""Operations on Session."""

from __future__ import annotations

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Session(Resource):
    """Operations on Session."""

    def login(
        self,
        *,
        name: str | Omit = OMIT,
        body: models.LoginRequest | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.LoginResponse:
        """POST /login

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return self._client.send(
            Request(
                "POST",
                "/login",
                body=merge(
                    body,
                    {
                        "name": name,
                    },
                    required=("name",),
                ),
                responses={"200": models.LoginResponse},
            ),
            options,
        )


class AsyncSession(AsyncResource):
    """Operations on Session."""

    async def login(
        self,
        *,
        name: str | Omit = OMIT,
        body: models.LoginRequest | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.LoginResponse:
        """POST /login

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return await self._client.send(
            Request(
                "POST",
                "/login",
                body=merge(
                    body,
                    {
                        "name": name,
                    },
                    required=("name",),
                ),
                responses={"200": models.LoginResponse},
            ),
            options,
        )
