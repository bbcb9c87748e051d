"""Goods stocked in warehouses that the service runs."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request, deep_object
from .._runtime.resource import AsyncResource, Resource
from .._runtime.strategies import CursorById

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from .._runtime.pages import AsyncPages, Page


class InventoryItems(Resource):
    """Goods stocked in warehouses that the service runs."""

    def list(
        self,
        *,
        created_time: Mapping[str, datetime] | Omit = OMIT,
        updated_time: Mapping[str, datetime] | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        ids: Sequence[str] | Omit = OMIT,
        part_number: str | Omit = OMIT,
        manufacturer_id: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> Page[models.InventoryItem, models.ListInventoryItemsResponse]:
        """List inventory items.

        Lists the goods stocked for the account. Returns one page, newest first; while
        `hasMore` is true, repeat the call with the last `id` as `startingAfter`.

        Args:
            created_time: Keep only inventory items created within these bounds. Written
                as one query parameter per bound, with the keys `gt`, `gte`, `lt`, `lte`
                and `eq`, each a UTC time in ISO 8601:
                `createdTime[gte]=2020-12-01T00:00:00Z`.
            updated_time: Keep only inventory items last changed within these bounds.
                Written as one query parameter per bound, with the keys `gt`, `gte`,
                `lt`, `lte` and `eq`, each a UTC time in ISO 8601:
                `updatedTime[gte]=2020-12-01T00:00:00Z`.
            ending_before: Cursor: the `id` of the first object of a page; returns the
                page that precedes it. Wins when `startingAfter` is sent as well.
            starting_after: Cursor: the `id` of the last object of a page; returns the
                page that comes after it.
            limit: Largest number of objects in the response, from 1 to 100; 10 when
                left out. At least 1, at most 100.
            ids: Keep only the objects with these identifiers; repeat the parameter for
                several.
            part_number: Keep only inventory items with this part number of the
                manufacturer.
            manufacturer_id: Keep only inventory items made by this manufacturer.
        """
        request: Request[models.ListInventoryItemsResponse] = Request(
            "GET",
            "/inventory-items",
            query={
                "createdTime": deep_object(created_time),
                "updatedTime": deep_object(updated_time),
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "limit": limit,
                "ids": ids,
                "partNumber": part_number,
                "manufacturerId": manufacturer_id,
            },
            responses={
                "200": models.ListInventoryItemsResponse,
                "default": models.Errors,
            },
            security=(),
        )
        return self._client.pages(
            request,
            CursorById(
                items="data",
                key="id",
                parameter="startingAfter",
                more="hasMore",
                limit="limit",
            ),
            options,
        )

    @overload
    def create(
        self,
        *,
        id: str | Omit = OMIT,
        manufacturer_id: str | Omit = OMIT,
        part_number: str,
        eccn: str | Omit = OMIT,
        hs_code: str | Omit = OMIT,
        country_of_origin: str | Omit = OMIT,
        allow_oversell: bool | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.InventoryItem: ...
    @overload
    def create(
        self,
        *,
        body: models.InventoryItemRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.InventoryItem: ...
    def create(
        self,
        *,
        id: str | Omit = OMIT,
        manufacturer_id: str | Omit = OMIT,
        part_number: str | Omit = OMIT,
        eccn: str | Omit = OMIT,
        hs_code: str | Omit = OMIT,
        country_of_origin: str | Omit = OMIT,
        allow_oversell: bool | Omit = OMIT,
        body: models.InventoryItemRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.InventoryItem:
        """Create an inventory item.

        Registers goods to be stocked, with part number and export data. Only for goods
        whose shipping the service arranges.

        Args:
            id: Identifier of your choice for the inventory item; leave it out to have
                one made.
            manufacturer_id: Manufacturer, by the identifier that Digital River gave it.
            part_number: Part number used by the manufacturer, for example
                `SWG1224J10L`.
            eccn: Export control classification number, for example `EAR99`.
            hs_code: Harmonized System tariff code, for example `6404.20`.
            country_of_origin: Country where the goods were made, as a two-letter ISO
                3166-1 code such as `US`.
            allow_oversell: `true` lets customers reserve the item beyond the stock at
                hand.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.InventoryItem] = Request(
            "POST",
            "/inventory-items",
            body=merge(
                body,
                {
                    "id": id,
                    "manufacturerId": manufacturer_id,
                    "partNumber": part_number,
                    "eccn": eccn,
                    "hsCode": hs_code,
                    "countryOfOrigin": country_of_origin,
                    "allowOversell": allow_oversell,
                },
            ),
            responses={"201": models.InventoryItem, "default": models.Errors},
            security=(),
        )
        return self._client.send(request, options)

    def retrieve(self, id: str, *, options: CallOptions = None) -> models.InventoryItem:
        """Retrieve an inventory item.

        Looks up one inventory item. For the quantities in stock, list the inventory
        levels.

        Args:
            id: Identifier of the inventory item.
        """
        request: Request[models.InventoryItem] = Request(
            "GET",
            "/inventory-items/{id}",
            path={"id": id},
            responses={"200": models.InventoryItem, "default": models.Errors},
            security=(),
        )
        return self._client.send(request, options)

    def update(
        self,
        id: str,
        *,
        manufacturer_id: str | Omit = OMIT,
        part_number: str | Omit = OMIT,
        eccn: str | Omit = OMIT,
        hs_code: str | Omit = OMIT,
        country_of_origin: str | Omit = OMIT,
        allow_oversell: bool | Omit = OMIT,
        body: models.InventoryItemUpdateRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.InventoryItem:
        """Update an inventory item.

        Changes an inventory item with a POST and returns the new state, with code 201
        rather than 200. Properties left out of the body keep their values.

        Args:
            id: Identifier of the inventory item.
            manufacturer_id: Manufacturer, by the identifier that Digital River gave it.
            part_number: Part number used by the manufacturer, for example
                `SWG1224J10L`.
            eccn: Export control classification number, for example `EAR99`.
            hs_code: Harmonized System tariff code, for example `6404.20`.
            country_of_origin: Country where the goods were made, as a two-letter ISO
                3166-1 code such as `US`.
            allow_oversell: `true` lets customers reserve the item beyond the stock at
                hand.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.InventoryItem] = Request(
            "POST",
            "/inventory-items/{id}",
            path={"id": id},
            body=merge(
                body,
                {
                    "manufacturerId": manufacturer_id,
                    "partNumber": part_number,
                    "eccn": eccn,
                    "hsCode": hs_code,
                    "countryOfOrigin": country_of_origin,
                    "allowOversell": allow_oversell,
                },
            ),
            responses={"201": models.InventoryItem, "default": models.Errors},
            security=(),
        )
        return self._client.send(request, options)

    def delete(self, id: str, *, options: CallOptions = None) -> None:
        """Delete an inventory item.

        Removes an inventory item for good. Returns 204 with no body.

        Args:
            id: Identifier of the inventory item.
        """
        request: Request[None] = Request(
            "DELETE",
            "/inventory-items/{id}",
            path={"id": id},
            responses={"204": None, "default": models.Errors},
            security=(),
        )
        return self._client.send_only(request, options)


class AsyncInventoryItems(AsyncResource):
    """Goods stocked in warehouses that the service runs."""

    def list(
        self,
        *,
        created_time: Mapping[str, datetime] | Omit = OMIT,
        updated_time: Mapping[str, datetime] | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        ids: Sequence[str] | Omit = OMIT,
        part_number: str | Omit = OMIT,
        manufacturer_id: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> AsyncPages[models.InventoryItem, models.ListInventoryItemsResponse]:
        """List inventory items.

        Lists the goods stocked for the account. Returns one page, newest first; while
        `hasMore` is true, repeat the call with the last `id` as `startingAfter`.

        Args:
            created_time: Keep only inventory items created within these bounds. Written
                as one query parameter per bound, with the keys `gt`, `gte`, `lt`, `lte`
                and `eq`, each a UTC time in ISO 8601:
                `createdTime[gte]=2020-12-01T00:00:00Z`.
            updated_time: Keep only inventory items last changed within these bounds.
                Written as one query parameter per bound, with the keys `gt`, `gte`,
                `lt`, `lte` and `eq`, each a UTC time in ISO 8601:
                `updatedTime[gte]=2020-12-01T00:00:00Z`.
            ending_before: Cursor: the `id` of the first object of a page; returns the
                page that precedes it. Wins when `startingAfter` is sent as well.
            starting_after: Cursor: the `id` of the last object of a page; returns the
                page that comes after it.
            limit: Largest number of objects in the response, from 1 to 100; 10 when
                left out. At least 1, at most 100.
            ids: Keep only the objects with these identifiers; repeat the parameter for
                several.
            part_number: Keep only inventory items with this part number of the
                manufacturer.
            manufacturer_id: Keep only inventory items made by this manufacturer.
        """
        request: Request[models.ListInventoryItemsResponse] = Request(
            "GET",
            "/inventory-items",
            query={
                "createdTime": deep_object(created_time),
                "updatedTime": deep_object(updated_time),
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "limit": limit,
                "ids": ids,
                "partNumber": part_number,
                "manufacturerId": manufacturer_id,
            },
            responses={
                "200": models.ListInventoryItemsResponse,
                "default": models.Errors,
            },
            security=(),
        )
        return self._client.pages(
            request,
            CursorById(
                items="data",
                key="id",
                parameter="startingAfter",
                more="hasMore",
                limit="limit",
            ),
            options,
        )

    @overload
    async def create(
        self,
        *,
        id: str | Omit = OMIT,
        manufacturer_id: str | Omit = OMIT,
        part_number: str,
        eccn: str | Omit = OMIT,
        hs_code: str | Omit = OMIT,
        country_of_origin: str | Omit = OMIT,
        allow_oversell: bool | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.InventoryItem: ...
    @overload
    async def create(
        self,
        *,
        body: models.InventoryItemRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.InventoryItem: ...
    async def create(
        self,
        *,
        id: str | Omit = OMIT,
        manufacturer_id: str | Omit = OMIT,
        part_number: str | Omit = OMIT,
        eccn: str | Omit = OMIT,
        hs_code: str | Omit = OMIT,
        country_of_origin: str | Omit = OMIT,
        allow_oversell: bool | Omit = OMIT,
        body: models.InventoryItemRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.InventoryItem:
        """Create an inventory item.

        Registers goods to be stocked, with part number and export data. Only for goods
        whose shipping the service arranges.

        Args:
            id: Identifier of your choice for the inventory item; leave it out to have
                one made.
            manufacturer_id: Manufacturer, by the identifier that Digital River gave it.
            part_number: Part number used by the manufacturer, for example
                `SWG1224J10L`.
            eccn: Export control classification number, for example `EAR99`.
            hs_code: Harmonized System tariff code, for example `6404.20`.
            country_of_origin: Country where the goods were made, as a two-letter ISO
                3166-1 code such as `US`.
            allow_oversell: `true` lets customers reserve the item beyond the stock at
                hand.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.InventoryItem] = Request(
            "POST",
            "/inventory-items",
            body=merge(
                body,
                {
                    "id": id,
                    "manufacturerId": manufacturer_id,
                    "partNumber": part_number,
                    "eccn": eccn,
                    "hsCode": hs_code,
                    "countryOfOrigin": country_of_origin,
                    "allowOversell": allow_oversell,
                },
            ),
            responses={"201": models.InventoryItem, "default": models.Errors},
            security=(),
        )
        return await self._client.send(request, options)

    async def retrieve(
        self, id: str, *, options: CallOptions = None
    ) -> models.InventoryItem:
        """Retrieve an inventory item.

        Looks up one inventory item. For the quantities in stock, list the inventory
        levels.

        Args:
            id: Identifier of the inventory item.
        """
        request: Request[models.InventoryItem] = Request(
            "GET",
            "/inventory-items/{id}",
            path={"id": id},
            responses={"200": models.InventoryItem, "default": models.Errors},
            security=(),
        )
        return await self._client.send(request, options)

    async def update(
        self,
        id: str,
        *,
        manufacturer_id: str | Omit = OMIT,
        part_number: str | Omit = OMIT,
        eccn: str | Omit = OMIT,
        hs_code: str | Omit = OMIT,
        country_of_origin: str | Omit = OMIT,
        allow_oversell: bool | Omit = OMIT,
        body: models.InventoryItemUpdateRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.InventoryItem:
        """Update an inventory item.

        Changes an inventory item with a POST and returns the new state, with code 201
        rather than 200. Properties left out of the body keep their values.

        Args:
            id: Identifier of the inventory item.
            manufacturer_id: Manufacturer, by the identifier that Digital River gave it.
            part_number: Part number used by the manufacturer, for example
                `SWG1224J10L`.
            eccn: Export control classification number, for example `EAR99`.
            hs_code: Harmonized System tariff code, for example `6404.20`.
            country_of_origin: Country where the goods were made, as a two-letter ISO
                3166-1 code such as `US`.
            allow_oversell: `true` lets customers reserve the item beyond the stock at
                hand.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.InventoryItem] = Request(
            "POST",
            "/inventory-items/{id}",
            path={"id": id},
            body=merge(
                body,
                {
                    "manufacturerId": manufacturer_id,
                    "partNumber": part_number,
                    "eccn": eccn,
                    "hsCode": hs_code,
                    "countryOfOrigin": country_of_origin,
                    "allowOversell": allow_oversell,
                },
            ),
            responses={"201": models.InventoryItem, "default": models.Errors},
            security=(),
        )
        return await self._client.send(request, options)

    async def delete(self, id: str, *, options: CallOptions = None) -> None:
        """Delete an inventory item.

        Removes an inventory item for good. Returns 204 with no body.

        Args:
            id: Identifier of the inventory item.
        """
        request: Request[None] = Request(
            "DELETE",
            "/inventory-items/{id}",
            path={"id": id},
            responses={"204": None, "default": models.Errors},
            security=(),
        )
        return await self._client.send_only(request, options)
