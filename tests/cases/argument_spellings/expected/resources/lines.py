"""Operations on Lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.omit import OMIT, Omit
from .._runtime.request import Request, RequestOptions
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
        options: RequestOptions | None = None,
    ) -> None:
        """PUT /lines/{body}"""
        return self._client.send_only(
            Request(
                "PUT",
                "/lines/{body}",
                path={"body": body},
                query={"request_body": request_body},
                body=request_body_2,
                responses={"204": None},
            ),
            options,
        )


class AsyncLines(AsyncResource):
    """Operations on Lines."""

    async def replace(
        self,
        body: str,
        request_body_2: Sequence[str],
        *,
        request_body: str | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> None:
        """PUT /lines/{body}"""
        return await self._client.send_only(
            Request(
                "PUT",
                "/lines/{body}",
                path={"body": body},
                query={"request_body": request_body},
                body=request_body_2,
                responses={"204": None},
            ),
            options,
        )
