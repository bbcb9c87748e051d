"""Operations on token."""

from __future__ import annotations

from typing import Any

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Token(Resource):
    """Operations on token."""

    def login(
        self,
        *,
        grant_type: str | None | Omit = OMIT,
        username: str | Omit = OMIT,
        password: str | Omit = OMIT,
        scope: str | Omit = OMIT,
        body: models.LoginTokenRequest | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> Any:
        """POST /token

        Args:
            scope: Default: "".
            body: The whole body, instead of its properties one by one.
        """
        return self._client.send(
            Request(
                "POST",
                "/token",
                body=merge(
                    body,
                    {
                        "grant_type": grant_type,
                        "username": username,
                        "password": password,
                        "scope": scope,
                    },
                    required=("username", "password"),
                ),
                media_type="application/x-www-form-urlencoded",
                responses={"200": Any},
            ),
            options,
        )


class AsyncToken(AsyncResource):
    """Operations on token."""

    async def login(
        self,
        *,
        grant_type: str | None | Omit = OMIT,
        username: str | Omit = OMIT,
        password: str | Omit = OMIT,
        scope: str | Omit = OMIT,
        body: models.LoginTokenRequest | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> Any:
        """POST /token

        Args:
            scope: Default: "".
            body: The whole body, instead of its properties one by one.
        """
        return await self._client.send(
            Request(
                "POST",
                "/token",
                body=merge(
                    body,
                    {
                        "grant_type": grant_type,
                        "username": username,
                        "password": password,
                        "scope": scope,
                    },
                    required=("username", "password"),
                ),
                media_type="application/x-www-form-urlencoded",
                responses={"200": Any},
            ),
            options,
        )
