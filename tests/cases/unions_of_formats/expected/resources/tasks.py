"""Operations on Tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.encoding.exact import json_number
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime
    from decimal import Decimal
    from uuid import UUID

    from .._runtime.models.types import Base64


class Tasks(Resource):
    """Operations on Tasks."""

    def create(
        self,
        *,
        owner: UUID | models.Owner | Omit = OMIT,
        price: Decimal | float | bool | Omit = OMIT,
        due: date | datetime | int | Omit = OMIT,
        data: float | Base64 | Sequence[int] | Omit = OMIT,
        owners: Sequence[UUID | Sequence[models.Owner]] | Omit = OMIT,
        body: models.Task | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Task:
        """POST /tasks

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Task] = Request(
            "POST",
            "/tasks",
            body=merge(
                body,
                {
                    "owner": owner,
                    "price": price,
                    "due": due,
                    "data": json_number(data),
                    "owners": owners,
                },
                required=(),
            ),
            responses={"200": models.Task},
        )
        return self._client.send(request, options)


class AsyncTasks(AsyncResource):
    """Operations on Tasks."""

    async def create(
        self,
        *,
        owner: UUID | models.Owner | Omit = OMIT,
        price: Decimal | float | bool | Omit = OMIT,
        due: date | datetime | int | Omit = OMIT,
        data: float | Base64 | Sequence[int] | Omit = OMIT,
        owners: Sequence[UUID | Sequence[models.Owner]] | Omit = OMIT,
        body: models.Task | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Task:
        """POST /tasks

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Task] = Request(
            "POST",
            "/tasks",
            body=merge(
                body,
                {
                    "owner": owner,
                    "price": price,
                    "due": due,
                    "data": json_number(data),
                    "owners": owners,
                },
                required=(),
            ),
            responses={"200": models.Task},
        )
        return await self._client.send(request, options)
