"""Indented.
More.
"""

from __future__ import annotations

from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource


class TabsAndLines(Resource):
    """Indented.
    More.
    """

    def write_text(self, *, options: CallOptions = None) -> None:
        """Ends in a quote "."""
        request: Request[None] = Request("PUT", "/texts", responses={"204": None})
        return self._client.send_only(request, options)


class AsyncTabsAndLines(AsyncResource):
    """Indented.
    More.
    """

    async def write_text(self, *, options: CallOptions = None) -> None:
        """Ends in a quote "."""
        request: Request[None] = Request("PUT", "/texts", responses={"204": None})
        return await self._client.send_only(request, options)
