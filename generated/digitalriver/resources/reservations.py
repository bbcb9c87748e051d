"""Stock held for a limited time ahead of a fulfillment order."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence


class Reservations(Resource):
    """Stock held for a limited time ahead of a fulfillment order."""

    def delete(self, id: str, *, options: CallOptions = None) -> None:
        """Cancel a reservation.

        Frees the stock held by a reservation before its time is up. Returns 204 with no
        body.

        Args:
            id: Identifier of the reservation.
        """
        request: Request[None] = Request(
            "DELETE",
            "/reservations/{id}",
            path={"id": id},
            responses={"204": None, "default": models.Errors},
            security=(),
        )
        return self._client.send_only(request, options)

    @overload
    def create(
        self,
        *,
        id: str | Omit = OMIT,
        items: Sequence[models.ReservationInventoryItem],
        ship_to: models.ReservationShipping,
        shipping_choice: models.ReservationShippingChoice | None,
        expires_in_seconds: int | None,
        options: CallOptions = None,
    ) -> models.Reservation: ...
    @overload
    def create(
        self,
        *,
        body: models.ReservationRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Reservation: ...
    def create(
        self,
        *,
        id: str | Omit = OMIT,
        items: Sequence[models.ReservationInventoryItem] | Omit = OMIT,
        ship_to: models.ReservationShipping | Omit = OMIT,
        shipping_choice: models.ReservationShippingChoice | None | Omit = OMIT,
        expires_in_seconds: int | None | Omit = OMIT,
        body: models.ReservationRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Reservation:
        """Create a reservation.

        Holds stock for a while, so that a fulfillment order can use it by naming the
        reservation. The hold lapses by itself after `expiresInSeconds`. Only for goods
        whose shipping the service arranges.

        Args:
            id: Identifier you want the reservation to have; generated if left out.
            items: Inventory items to hold, with quantities.
            expires_in_seconds: Life time of the reservation in seconds from its
                creation, for example `300`. After that it is deleted and the stock is
                free again.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Reservation] = Request(
            "POST",
            "/reservations",
            body=merge(
                body,
                {
                    "id": id,
                    "items": items,
                    "shipTo": ship_to,
                    "shippingChoice": shipping_choice,
                    "expiresInSeconds": expires_in_seconds,
                },
            ),
            responses={"201": models.Reservation, "default": models.Errors},
            security=(),
        )
        return self._client.send(request, options)


class AsyncReservations(AsyncResource):
    """Stock held for a limited time ahead of a fulfillment order."""

    async def delete(self, id: str, *, options: CallOptions = None) -> None:
        """Cancel a reservation.

        Frees the stock held by a reservation before its time is up. Returns 204 with no
        body.

        Args:
            id: Identifier of the reservation.
        """
        request: Request[None] = Request(
            "DELETE",
            "/reservations/{id}",
            path={"id": id},
            responses={"204": None, "default": models.Errors},
            security=(),
        )
        return await self._client.send_only(request, options)

    @overload
    async def create(
        self,
        *,
        id: str | Omit = OMIT,
        items: Sequence[models.ReservationInventoryItem],
        ship_to: models.ReservationShipping,
        shipping_choice: models.ReservationShippingChoice | None,
        expires_in_seconds: int | None,
        options: CallOptions = None,
    ) -> models.Reservation: ...
    @overload
    async def create(
        self,
        *,
        body: models.ReservationRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Reservation: ...
    async def create(
        self,
        *,
        id: str | Omit = OMIT,
        items: Sequence[models.ReservationInventoryItem] | Omit = OMIT,
        ship_to: models.ReservationShipping | Omit = OMIT,
        shipping_choice: models.ReservationShippingChoice | None | Omit = OMIT,
        expires_in_seconds: int | None | Omit = OMIT,
        body: models.ReservationRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Reservation:
        """Create a reservation.

        Holds stock for a while, so that a fulfillment order can use it by naming the
        reservation. The hold lapses by itself after `expiresInSeconds`. Only for goods
        whose shipping the service arranges.

        Args:
            id: Identifier you want the reservation to have; generated if left out.
            items: Inventory items to hold, with quantities.
            expires_in_seconds: Life time of the reservation in seconds from its
                creation, for example `300`. After that it is deleted and the stock is
                free again.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Reservation] = Request(
            "POST",
            "/reservations",
            body=merge(
                body,
                {
                    "id": id,
                    "items": items,
                    "shipTo": ship_to,
                    "shippingChoice": shipping_choice,
                    "expiresInSeconds": expires_in_seconds,
                },
            ),
            responses={"201": models.Reservation, "default": models.Errors},
            security=(),
        )
        return await self._client.send(request, options)
