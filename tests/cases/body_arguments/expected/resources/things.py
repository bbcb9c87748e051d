"""Operations on Things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence


class Things(Resource):
    """Operations on Things."""

    def replace(
        self,
        body: Sequence[str],
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """PUT /things"""
        return self._client.send_only(
            Request(
                "PUT",
                "/things",
                body=body,
                responses={"204": None},
            ),
            options,
        )

    def create(
        self,
        *,
        name: str | Omit = OMIT,
        size: int | Omit = OMIT,
        note: str | Omit = OMIT,
        body: models.Thing | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /things

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return self._client.send_only(
            Request(
                "POST",
                "/things",
                body=merge(
                    body,
                    {
                        "name": name,
                        "size": size,
                        "note": note,
                    },
                    required=("name", "size"),
                ),
                responses={"204": None},
            ),
            options,
        )

    def delete(
        self,
        *,
        note: str | Omit = OMIT,
        body: models.Change | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /things

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return self._client.send_only(
            Request(
                "DELETE",
                "/things",
                body=merge(
                    body,
                    {
                        "note": note,
                    },
                ),
                responses={"204": None},
            ),
            options,
        )

    def update(
        self,
        *,
        note: str | Omit = OMIT,
        body: models.Change | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> None:
        """PATCH /things

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return self._client.send_only(
            Request(
                "PATCH",
                "/things",
                body=merge(
                    body,
                    {
                        "note": note,
                    },
                    required=(),
                ),
                responses={"204": None},
            ),
            options,
        )


class AsyncThings(AsyncResource):
    """Operations on Things."""

    async def replace(
        self,
        body: Sequence[str],
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """PUT /things"""
        return await self._client.send_only(
            Request(
                "PUT",
                "/things",
                body=body,
                responses={"204": None},
            ),
            options,
        )

    async def create(
        self,
        *,
        name: str | Omit = OMIT,
        size: int | Omit = OMIT,
        note: str | Omit = OMIT,
        body: models.Thing | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /things

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return await self._client.send_only(
            Request(
                "POST",
                "/things",
                body=merge(
                    body,
                    {
                        "name": name,
                        "size": size,
                        "note": note,
                    },
                    required=("name", "size"),
                ),
                responses={"204": None},
            ),
            options,
        )

    async def delete(
        self,
        *,
        note: str | Omit = OMIT,
        body: models.Change | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> None:
        """DELETE /things

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return await self._client.send_only(
            Request(
                "DELETE",
                "/things",
                body=merge(
                    body,
                    {
                        "note": note,
                    },
                ),
                responses={"204": None},
            ),
            options,
        )

    async def update(
        self,
        *,
        note: str | Omit = OMIT,
        body: models.Change | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> None:
        """PATCH /things

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return await self._client.send_only(
            Request(
                "PATCH",
                "/things",
                body=merge(
                    body,
                    {
                        "note": note,
                    },
                    required=(),
                ),
                responses={"204": None},
            ),
            options,
        )
