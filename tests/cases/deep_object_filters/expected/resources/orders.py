"""Operations on Orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request, deep_object
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping


class Orders(Resource):
    """Operations on Orders."""

    def list(
        self,
        *,
        filter: models.Filter,
        created_time: models.ListOrdersCreatedTime | Omit = OMIT,
        metadata: Mapping[str, str] | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """GET /orders

        Args:
            created_time: When the order was made.
        """
        request: Request[None] = Request(
            "GET",
            "/orders",
            query={
                "filter": deep_object(filter),
                "createdTime": deep_object(created_time),
                "metadata": deep_object(metadata),
            },
            responses={"204": None},
        )
        return self._client.send_only(request, options)


class AsyncOrders(AsyncResource):
    """Operations on Orders."""

    async def list(
        self,
        *,
        filter: models.Filter,
        created_time: models.ListOrdersCreatedTime | Omit = OMIT,
        metadata: Mapping[str, str] | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """GET /orders

        Args:
            created_time: When the order was made.
        """
        request: Request[None] = Request(
            "GET",
            "/orders",
            query={
                "filter": deep_object(filter),
                "createdTime": deep_object(created_time),
                "metadata": deep_object(metadata),
            },
            responses={"204": None},
        )
        return await self._client.send_only(request, options)
