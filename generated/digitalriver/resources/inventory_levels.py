"""Stock of inventory items per warehouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request, deep_object
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime


class InventoryLevels(Resource):
    """Stock of inventory items per warehouse."""

    def list(
        self,
        *,
        inventory_item_ids: Sequence[str],
        updated_time: Mapping[str, datetime] | Omit = OMIT,
        ship_to_country: str | Omit = OMIT,
        available: bool | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.ListInventoryLevelsResponse:
        """List inventory levels.

        Tells how many of the inventory items named are in stock, per location.
        `inventoryItemIds` is required; the response has neither `hasMore` nor cursors.

        Args:
            inventory_item_ids: Inventory items to report on; repeat the parameter for
                several.
            updated_time: Keep only inventory levels last changed within these bounds.
                Written as one query parameter per bound, with the keys `gt`, `gte`,
                `lt` and `lte`, each a UTC time in ISO 8601:
                `updatedTime[gte]=2020-12-01T00:00:00Z`.
            ship_to_country: Keep only locations able to deliver to this country, as an
                ISO 3166-1 alpha-2 code.
            available: True keeps only levels with stock left.
        """
        request: Request[models.ListInventoryLevelsResponse] = Request(
            "GET",
            "/inventory-levels",
            query={
                "inventoryItemIds": inventory_item_ids,
                "updatedTime": deep_object(updated_time),
                "shipToCountry": ship_to_country,
                "available": available,
            },
            responses={
                "200": models.ListInventoryLevelsResponse,
                "default": models.Errors,
            },
            security=(),
        )
        return self._client.send(request, options)


class AsyncInventoryLevels(AsyncResource):
    """Stock of inventory items per warehouse."""

    async def list(
        self,
        *,
        inventory_item_ids: Sequence[str],
        updated_time: Mapping[str, datetime] | Omit = OMIT,
        ship_to_country: str | Omit = OMIT,
        available: bool | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.ListInventoryLevelsResponse:
        """List inventory levels.

        Tells how many of the inventory items named are in stock, per location.
        `inventoryItemIds` is required; the response has neither `hasMore` nor cursors.

        Args:
            inventory_item_ids: Inventory items to report on; repeat the parameter for
                several.
            updated_time: Keep only inventory levels last changed within these bounds.
                Written as one query parameter per bound, with the keys `gt`, `gte`,
                `lt` and `lte`, each a UTC time in ISO 8601:
                `updatedTime[gte]=2020-12-01T00:00:00Z`.
            ship_to_country: Keep only locations able to deliver to this country, as an
                ISO 3166-1 alpha-2 code.
            available: True keeps only levels with stock left.
        """
        request: Request[models.ListInventoryLevelsResponse] = Request(
            "GET",
            "/inventory-levels",
            query={
                "inventoryItemIds": inventory_item_ids,
                "updatedTime": deep_object(updated_time),
                "shipToCountry": ship_to_country,
                "available": available,
            },
            responses={
                "200": models.ListInventoryLevelsResponse,
                "default": models.Errors,
            },
            security=(),
        )
        return await self._client.send(request, options)
