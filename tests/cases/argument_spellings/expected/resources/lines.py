"""Operations on Lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence


class Lines(Resource):
    """Operations on Lines."""

    def replace(
        self,
        body: str,
        request_body_2: Sequence[str],
        *,
        request_body: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """PUT /lines/{body}"""
        request: Request[None] = Request(
            "PUT",
            "/lines/{body}",
            path={"body": body},
            query={"request_body": request_body},
            body=request_body_2,
            responses={"204": None},
        )
        return self._client.send_only(request, options)


class AsyncLines(AsyncResource):
    """Operations on Lines."""

    async def replace(
        self,
        body: str,
        request_body_2: Sequence[str],
        *,
        request_body: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """PUT /lines/{body}"""
        request: Request[None] = Request(
            "PUT",
            "/lines/{body}",
            path={"body": body},
            query={"request_body": request_body},
            body=request_body_2,
            responses={"204": None},
        )
        return await self._client.send_only(request, options)
