"""Parcels sent for fulfillment orders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request, deep_object
from .._runtime.resource import AsyncResource, Resource
from .._runtime.strategies import CursorById

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from .._runtime.pages import AsyncPages, Page


class Shipments(Resource):
    """Parcels sent for fulfillment orders."""

    def list(
        self,
        *,
        created_time: Mapping[str, datetime] | Omit = OMIT,
        updated_time: Mapping[str, datetime] | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        ids: Sequence[str] | Omit = OMIT,
        options: CallOptions = None,
    ) -> Page[models.Shipment, models.ListShipmentsResponse]:
        """List shipments.

        Lists the parcels sent for fulfillment orders. Returns one page, newest first;
        while `hasMore` is true, repeat the call with the last `id` as `startingAfter`.

        Args:
            created_time: Keep only shipments created within these bounds. Written as
                one query parameter per bound, with the keys `gt`, `gte`, `lt`, `lte`
                and `eq`, each a UTC time in ISO 8601:
                `createdTime[gte]=2020-12-01T00:00:00Z`.
            updated_time: Keep only shipments last changed within these bounds. Written
                as one query parameter per bound, with the keys `gt`, `gte`, `lt`, `lte`
                and `eq`, each a UTC time in ISO 8601:
                `updatedTime[gte]=2020-12-01T00:00:00Z`.
            ending_before: Cursor: the `id` of the first object of a page; returns the
                page that precedes it. Wins when `startingAfter` is sent as well.
            starting_after: Cursor: the `id` of the last object of a page; returns the
                page that comes after it.
            limit: Largest number of objects in the response, from 1 to 100; 10 when
                left out. At least 1, at most 100.
            ids: Keep only the objects with these identifiers; repeat the parameter for
                several.
        """
        request: Request[models.ListShipmentsResponse] = Request(
            "GET",
            "/shipments",
            query={
                "createdTime": deep_object(created_time),
                "updatedTime": deep_object(updated_time),
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "limit": limit,
                "ids": ids,
            },
            responses={"200": models.ListShipmentsResponse, "default": models.Errors},
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

    def retrieve(self, id: str, *, options: CallOptions = None) -> models.Shipment:
        """Retrieve a shipment.

        Looks up one parcel with carrier, tracking data and contents. Unknown shipments
        give 404.

        Args:
            id: Identifier of the shipment.
        """
        request: Request[models.Shipment] = Request(
            "GET",
            "/shipments/{id}",
            path={"id": id},
            responses={"200": models.Shipment, "default": models.Errors},
            security=(),
        )
        return self._client.send(request, options)


class AsyncShipments(AsyncResource):
    """Parcels sent for fulfillment orders."""

    def list(
        self,
        *,
        created_time: Mapping[str, datetime] | Omit = OMIT,
        updated_time: Mapping[str, datetime] | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        ids: Sequence[str] | Omit = OMIT,
        options: CallOptions = None,
    ) -> AsyncPages[models.Shipment, models.ListShipmentsResponse]:
        """List shipments.

        Lists the parcels sent for fulfillment orders. Returns one page, newest first;
        while `hasMore` is true, repeat the call with the last `id` as `startingAfter`.

        Args:
            created_time: Keep only shipments created within these bounds. Written as
                one query parameter per bound, with the keys `gt`, `gte`, `lt`, `lte`
                and `eq`, each a UTC time in ISO 8601:
                `createdTime[gte]=2020-12-01T00:00:00Z`.
            updated_time: Keep only shipments last changed within these bounds. Written
                as one query parameter per bound, with the keys `gt`, `gte`, `lt`, `lte`
                and `eq`, each a UTC time in ISO 8601:
                `updatedTime[gte]=2020-12-01T00:00:00Z`.
            ending_before: Cursor: the `id` of the first object of a page; returns the
                page that precedes it. Wins when `startingAfter` is sent as well.
            starting_after: Cursor: the `id` of the last object of a page; returns the
                page that comes after it.
            limit: Largest number of objects in the response, from 1 to 100; 10 when
                left out. At least 1, at most 100.
            ids: Keep only the objects with these identifiers; repeat the parameter for
                several.
        """
        request: Request[models.ListShipmentsResponse] = Request(
            "GET",
            "/shipments",
            query={
                "createdTime": deep_object(created_time),
                "updatedTime": deep_object(updated_time),
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "limit": limit,
                "ids": ids,
            },
            responses={"200": models.ListShipmentsResponse, "default": models.Errors},
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

    async def retrieve(
        self, id: str, *, options: CallOptions = None
    ) -> models.Shipment:
        """Retrieve a shipment.

        Looks up one parcel with carrier, tracking data and contents. Unknown shipments
        give 404.

        Args:
            id: Identifier of the shipment.
        """
        request: Request[models.Shipment] = Request(
            "GET",
            "/shipments/{id}",
            path={"id": id},
            responses={"200": models.Shipment, "default": models.Errors},
            security=(),
        )
        return await self._client.send(request, options)
