"""Rules for addresses and tax identifiers, by country and selling entity."""

from __future__ import annotations

from .. import models
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource


class CountrySpecifications(Resource):
    """Rules for addresses and tax identifiers, by country and selling entity."""

    def list(
        self, *, country: str, selling_entity: str, options: CallOptions = None
    ) -> models.ListCountrySpecificationsResponse:
        """List country specifications.

        Tells what addresses and tax identifiers must look like for sales into a country
        by a selling entity, as schemas to validate forms with. The two query parameters
        are required, and `data` holds at most one element; there is no paging.

        Args:
            country: Country the buyer is billed in or shipped to, as an ISO 3166-1
                alpha-2 code.
            selling_entity: Selling entity of the sale, as named by the checkout, for
                example `DR_IRELAND-ENTITY`.
        """
        request: Request[models.ListCountrySpecificationsResponse] = Request(
            "GET",
            "/country-specs",
            query={"country": country, "sellingEntity": selling_entity},
            responses={
                "200": models.ListCountrySpecificationsResponse,
                "default": models.Errors,
            },
        )
        return self._client.send(request, options)


class AsyncCountrySpecifications(AsyncResource):
    """Rules for addresses and tax identifiers, by country and selling entity."""

    async def list(
        self, *, country: str, selling_entity: str, options: CallOptions = None
    ) -> models.ListCountrySpecificationsResponse:
        """List country specifications.

        Tells what addresses and tax identifiers must look like for sales into a country
        by a selling entity, as schemas to validate forms with. The two query parameters
        are required, and `data` holds at most one element; there is no paging.

        Args:
            country: Country the buyer is billed in or shipped to, as an ISO 3166-1
                alpha-2 code.
            selling_entity: Selling entity of the sale, as named by the checkout, for
                example `DR_IRELAND-ENTITY`.
        """
        request: Request[models.ListCountrySpecificationsResponse] = Request(
            "GET",
            "/country-specs",
            query={"country": country, "sellingEntity": selling_entity},
            responses={
                "200": models.ListCountrySpecificationsResponse,
                "default": models.Errors,
            },
        )
        return await self._client.send(request, options)
