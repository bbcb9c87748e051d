"""Indented.
More.
"""

from __future__ import annotations

from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class TabsAndLines(Resource):
    """Indented.
    More.
    """

    def write_text(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Ends in a quote "."""
        return self._client.send_only(
            Request(
                "PUT",
                "/texts",
                responses={"204": None},
            ),
            options,
        )


class AsyncTabsAndLines(AsyncResource):
    """Indented.
    More.
    """

    async def write_text(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """Ends in a quote "."""
        return await self._client.send_only(
            Request(
                "PUT",
                "/texts",
                responses={"204": None},
            ),
            options,
        )
