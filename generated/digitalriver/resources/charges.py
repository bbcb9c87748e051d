"""Money taken from a payment source for an order or invoice, with its captures,
cancellations and refunds.
"""

from __future__ import annotations

from .. import models
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource


class Charges(Resource):
    """Money taken from a payment source for an order or invoice, with its captures,
    cancellations and refunds.
    """

    def retrieve(self, id: str, *, options: CallOptions = None) -> models.Charge:
        """Retrieve a charge.

        Looks up one charge by its identifier, with its captures, cancellations and
        refunds. Read it to learn whether money was captured, how much was paid back,
        and why a charge failed. Unknown identifiers give 404.

        Args:
            id: Identifier of the charge.
        """
        request: Request[models.Charge] = Request(
            "GET",
            "/charges/{id}",
            path={"id": id},
            responses={"200": models.Charge, "default": models.Errors},
        )
        return self._client.send(request, options)


class AsyncCharges(AsyncResource):
    """Money taken from a payment source for an order or invoice, with its captures,
    cancellations and refunds.
    """

    async def retrieve(self, id: str, *, options: CallOptions = None) -> models.Charge:
        """Retrieve a charge.

        Looks up one charge by its identifier, with its captures, cancellations and
        refunds. Read it to learn whether money was captured, how much was paid back,
        and why a charge failed. Unknown identifiers give 404.

        Args:
            id: Identifier of the charge.
        """
        request: Request[models.Charge] = Request(
            "GET",
            "/charges/{id}",
            path={"id": id},
            responses={"200": models.Charge, "default": models.Errors},
        )
        return await self._client.send(request, options)
