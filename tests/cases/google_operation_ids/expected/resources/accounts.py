"""Operations on accounts."""

from __future__ import annotations

from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Accounts(Resource):
    """Operations on accounts."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /v1/accounts"""
        return self._client.send_only(
            Request(
                "GET",
                "/v1/accounts",
                responses={"204": None},
            ),
            options,
        )

    def invitations_list(
        self,
        name: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /v1/{name}/invitations"""
        return self._client.send_only(
            Request(
                "GET",
                "/v1/{name}/invitations",
                path={"name": name},
                responses={"204": None},
            ),
            options,
        )


class AsyncAccounts(AsyncResource):
    """Operations on accounts."""

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /v1/accounts"""
        return await self._client.send_only(
            Request(
                "GET",
                "/v1/accounts",
                responses={"204": None},
            ),
            options,
        )

    async def invitations_list(
        self,
        name: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /v1/{name}/invitations"""
        return await self._client.send_only(
            Request(
                "GET",
                "/v1/{name}/invitations",
                path={"name": name},
                responses={"204": None},
            ),
            options,
        )
