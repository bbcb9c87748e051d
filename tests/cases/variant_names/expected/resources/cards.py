"""Operations on cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.request import OMIT, Omit, Request, RequestOptions, merge
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Literal


class Cards(Resource):
    """Operations on cards."""

    def create(
        self,
        *,
        metadata: models.CreateCardRequestMetadata | Literal[""] | Omit = OMIT,
        expand: (
            models.CreateCardRequestExpand | models.CreateCardRequestExpandValue | Omit
        ) = OMIT,
        size: models.CreateCardRequestSize | Omit = OMIT,
        content: (
            models.CreateCardRequestContentPlainNote
            | models.CreateCardRequestContentLink
            | models.CreateCardRequestContentImage
            | models.CreateCardRequestContentWithAmount
            | Omit
        ) = OMIT,
        body: models.CreateCardRequest | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /cards

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return self._client.send_only(
            Request(
                "POST",
                "/cards",
                body=merge(
                    body,
                    {
                        "metadata": metadata,
                        "expand": expand,
                        "size": size,
                        "content": content,
                    },
                ),
                responses={"204": None},
            ),
            options,
        )


class AsyncCards(AsyncResource):
    """Operations on cards."""

    async def create(
        self,
        *,
        metadata: models.CreateCardRequestMetadata | Literal[""] | Omit = OMIT,
        expand: (
            models.CreateCardRequestExpand | models.CreateCardRequestExpandValue | Omit
        ) = OMIT,
        size: models.CreateCardRequestSize | Omit = OMIT,
        content: (
            models.CreateCardRequestContentPlainNote
            | models.CreateCardRequestContentLink
            | models.CreateCardRequestContentImage
            | models.CreateCardRequestContentWithAmount
            | Omit
        ) = OMIT,
        body: models.CreateCardRequest | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /cards

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return await self._client.send_only(
            Request(
                "POST",
                "/cards",
                body=merge(
                    body,
                    {
                        "metadata": metadata,
                        "expand": expand,
                        "size": size,
                        "content": content,
                    },
                ),
                responses={"204": None},
            ),
            options,
        )
