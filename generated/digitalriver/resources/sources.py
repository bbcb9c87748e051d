"""Payment methods to charge: primary ones such as cards, and secondary ones such as
customer credit.
"""

from __future__ import annotations

from .. import models
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource


class Sources(Resource):
    """Payment methods to charge: primary ones such as cards, and secondary ones such
    as customer credit.
    """

    def retrieve(self, id: str, *, options: CallOptions = None) -> models.Source:
        """Retrieve a source.

        Looks up one payment source with its kind, owner and state. Only a source in the
        state `chargeable` can pay for an order.

        Args:
            id: Identifier of the payment source.
        """
        request: Request[models.Source] = Request(
            "GET",
            "/sources/{id}",
            path={"id": id},
            responses={"200": models.Source, "default": models.Errors},
        )
        return self._client.send(request, options)


class AsyncSources(AsyncResource):
    """Payment methods to charge: primary ones such as cards, and secondary ones such
    as customer credit.
    """

    async def retrieve(self, id: str, *, options: CallOptions = None) -> models.Source:
        """Retrieve a source.

        Looks up one payment source with its kind, owner and state. Only a source in the
        state `chargeable` can pay for an order.

        Args:
            id: Identifier of the payment source.
        """
        request: Request[models.Source] = Request(
            "GET",
            "/sources/{id}",
            path={"id": id},
            responses={"200": models.Source, "default": models.Errors},
        )
        return await self._client.send(request, options)
