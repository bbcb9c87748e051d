"""Operations on Things."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence


class Things(Resource):
    """Operations on Things."""

    @overload
    def create(
        self,
        *,
        secret: models.Secret,
        name: str,
        ids: Sequence[models.Id],
        level: models.Level | Omit = OMIT,
        count: models.Count | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Thing: ...
    @overload
    def create(
        self, *, body: models.Thing, options: CallOptions = None
    ) -> models.Thing: ...
    def create(
        self,
        *,
        secret: models.Secret | Omit = OMIT,
        name: str | Omit = OMIT,
        ids: Sequence[models.Id] | Omit = OMIT,
        level: models.Level | Omit = OMIT,
        count: models.Count | Omit = OMIT,
        body: models.Thing | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Thing:
        """POST /things

        Args:
            level: Default: "low".
            count: Default: 3.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Thing] = Request(
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
        )
        return self._client.send(request, options)


class AsyncThings(AsyncResource):
    """Operations on Things."""

    @overload
    async def create(
        self,
        *,
        secret: models.Secret,
        name: str,
        ids: Sequence[models.Id],
        level: models.Level | Omit = OMIT,
        count: models.Count | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Thing: ...
    @overload
    async def create(
        self, *, body: models.Thing, options: CallOptions = None
    ) -> models.Thing: ...
    async def create(
        self,
        *,
        secret: models.Secret | Omit = OMIT,
        name: str | Omit = OMIT,
        ids: Sequence[models.Id] | Omit = OMIT,
        level: models.Level | Omit = OMIT,
        count: models.Count | Omit = OMIT,
        body: models.Thing | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Thing:
        """POST /things

        Args:
            level: Default: "low".
            count: Default: 3.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Thing] = Request(
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
        )
        return await self._client.send(request, options)
