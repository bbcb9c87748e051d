"""Operations on Secrets."""

from __future__ import annotations

from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Secrets(Resource):
    """Operations on Secrets."""

    def use_default(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /default"""
        return self._client.send_only(
            Request(
                "GET",
                "/default",
                responses={"204": None},
            ),
            options,
        )

    def use_none(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /none"""
        return self._client.send_only(
            Request(
                "GET",
                "/none",
                responses={"204": None},
                security=(),
            ),
            options,
        )

    def use_maybe(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /maybe"""
        return self._client.send_only(
            Request(
                "GET",
                "/maybe",
                responses={"204": None},
                security=((), ("basic",)),
            ),
            options,
        )

    def use_both(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /both"""
        return self._client.send_only(
            Request(
                "GET",
                "/both",
                responses={"204": None},
                security=(("oauth", "crumb"),),
            ),
            options,
        )

    def use_google(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /google"""
        return self._client.send_only(
            Request(
                "GET",
                "/google",
                responses={"204": None},
                security=(("oauth", "google"),),
            ),
            options,
        )

    def use_unknown(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /unknown"""
        return self._client.send_only(
            Request(
                "GET",
                "/unknown",
                responses={"204": None},
                security=(("missing",),),
            ),
            options,
        )


class AsyncSecrets(AsyncResource):
    """Operations on Secrets."""

    async def use_default(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /default"""
        return await self._client.send_only(
            Request(
                "GET",
                "/default",
                responses={"204": None},
            ),
            options,
        )

    async def use_none(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /none"""
        return await self._client.send_only(
            Request(
                "GET",
                "/none",
                responses={"204": None},
                security=(),
            ),
            options,
        )

    async def use_maybe(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /maybe"""
        return await self._client.send_only(
            Request(
                "GET",
                "/maybe",
                responses={"204": None},
                security=((), ("basic",)),
            ),
            options,
        )

    async def use_both(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /both"""
        return await self._client.send_only(
            Request(
                "GET",
                "/both",
                responses={"204": None},
                security=(("oauth", "crumb"),),
            ),
            options,
        )

    async def use_google(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /google"""
        return await self._client.send_only(
            Request(
                "GET",
                "/google",
                responses={"204": None},
                security=(("oauth", "google"),),
            ),
            options,
        )

    async def use_unknown(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /unknown"""
        return await self._client.send_only(
            Request(
                "GET",
                "/unknown",
                responses={"204": None},
                security=(("missing",),),
            ),
            options,
        )
