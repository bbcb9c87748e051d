"""Operations on payout."""

from __future__ import annotations

from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Payout(Resource):
    """Operations on payout."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /payouts"""
        return self._client.send_only(
            Request(
                "GET",
                "/payouts",
                responses={"204": None},
            ),
            options,
        )


class AsyncPayout(AsyncResource):
    """Operations on payout."""

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /payouts"""
        return await self._client.send_only(
            Request(
                "GET",
                "/payouts",
                responses={"204": None},
            ),
            options,
        )
