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

    def create(
        self,
        *,
        secret: models.Secret | Omit = OMIT,
        name: str | Omit = OMIT,
        ids: Sequence[models.Id] | Omit = OMIT,
        level: models.Level | Omit = OMIT,
        count: models.Count | Omit = OMIT,
        body: models.Thing | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """POST /things

        Args:
            level: Default: "low".
            count: Default: 3.
            body: The whole body, instead of its properties one by one.
        """
        return self._client.send(
            Request(
                "POST",
                "/things",
                body=merge(
                    body,
                    {
                        "secret": secret,
                        "name": name,
                        "ids": ids,
                        "level": level,
                        "count": count,
                    },
                    required=("secret", "name", "ids"),
                ),
                responses={"201": models.Thing},
            ),
            options,
        )


class AsyncThings(AsyncResource):
    """Operations on Things."""

    async def create(
        self,
        *,
        secret: models.Secret | Omit = OMIT,
        name: str | Omit = OMIT,
        ids: Sequence[models.Id] | Omit = OMIT,
        level: models.Level | Omit = OMIT,
        count: models.Count | Omit = OMIT,
        body: models.Thing | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """POST /things

        Args:
            level: Default: "low".
            count: Default: 3.
            body: The whole body, instead of its properties one by one.
        """
        return await self._client.send(
            Request(
                "POST",
                "/things",
                body=merge(
                    body,
                    {
                        "secret": secret,
                        "name": name,
                        "ids": ids,
                        "level": level,
                        "count": count,
                    },
                    required=("secret", "name", "ids"),
                ),
                responses={"201": models.Thing},
            ),
            options,
        )
