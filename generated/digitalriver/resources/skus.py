"""Products for sale, with the codes that tax and customs rules need."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .. import models
from .._runtime.encoding.exact import json_number
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request, deep_object
from .._runtime.resource import AsyncResource, Resource
from .._runtime.strategies import CursorById

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from .._runtime.pages import AsyncPages, Page


class SKUs(Resource):
    """Products for sale, with the codes that tax and customs rules need."""

    def list(
        self,
        *,
        created_time: Mapping[str, datetime] | Omit = OMIT,
        updated_time: Mapping[str, datetime] | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        ids: Sequence[str] | Omit = OMIT,
        eccn: str | Omit = OMIT,
        part_number: str | Omit = OMIT,
        hs_code: str | Omit = OMIT,
        tax_code: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> Page[models.Sku, models.ListSkusResponse]:
        """List SKUs.

        Lists the products of the account. Returns one page, newest first; while
        `hasMore` is true, repeat the call with the last `id` as `startingAfter`.

        Args:
            created_time: Keep only SKUs created within these bounds. Written as one
                query parameter per bound, with the keys `gt`, `gte`, `lt`, `lte` and
                `eq`, each a UTC time in ISO 8601:
                `createdTime[gte]=2020-12-01T00:00:00Z`.
            updated_time: Keep only SKUs last changed within these bounds. Written as
                one query parameter per bound, with the keys `gt`, `gte`, `lt`, `lte`
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
            eccn: Keep only SKUs under this Export Control Classification Number.
            part_number: Keep only SKUs with this part number of the manufacturer.
            hs_code: Keep only SKUs under this customs code of the Harmonized System.
            tax_code: Keep only SKUs taxed under this code.
        """
        request: Request[models.ListSkusResponse] = Request(
            "GET",
            "/skus",
            query={
                "createdTime": deep_object(created_time),
                "updatedTime": deep_object(updated_time),
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "limit": limit,
                "ids": ids,
                "eccn": eccn,
                "partNumber": part_number,
                "hsCode": hs_code,
                "taxCode": tax_code,
            },
            responses={"200": models.ListSkusResponse, "default": models.Errors},
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
        eccn: str,
        hs_code: str | Omit = OMIT,
        part_number: str | Omit = OMIT,
        tax_code: str,
        name: str,
        description: str | Omit = OMIT,
        image: str | Omit = OMIT,
        url: str | Omit = OMIT,
        weight: float | Omit = OMIT,
        weight_unit: models.SkuRequestWeightUnit | Omit = OMIT,
        country_of_origin: str,
        metadata: models.Metadata | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Sku: ...
    @overload
    def create(
        self, *, body: models.SkuRequest | Omit = OMIT, options: CallOptions = None
    ) -> models.Sku: ...
    def create(
        self,
        *,
        id: str | Omit = OMIT,
        eccn: str | Omit = OMIT,
        hs_code: str | Omit = OMIT,
        part_number: str | Omit = OMIT,
        tax_code: str | Omit = OMIT,
        name: str | Omit = OMIT,
        description: str | Omit = OMIT,
        image: str | Omit = OMIT,
        url: str | Omit = OMIT,
        weight: float | Omit = OMIT,
        weight_unit: models.SkuRequestWeightUnit | Omit = OMIT,
        country_of_origin: str | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        body: models.SkuRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Sku:
        """Create a SKU.

        Registers a product with the data that tax and export rules need. Give an `id`
        of your own to refer to it later; 409 means that it is taken, use the upsert
        (PUT) to overwrite.

        Args:
            id: Identifier of the SKU, best the one your shop uses for the product.
                Generated if left out; letters, digits, dots, hyphens and underscores
                are safe.
            eccn: Export control classification number, for example `EAR99` for goods
                without special control.
            hs_code: Harmonized System (customs tariff) code, for example `6404.20`.
                Needed to work out duties.
            part_number: Part number given by the manufacturer.
            tax_code: Tax code that decides how the product is taxed and whether it
                counts as physical or digital, for example `4323.310_A`.
            name: Product name as customers see it.
            description: Longer text about the product.
            image: URL of a picture of the product.
            url: URL of the product's page in your shop.
            weight: Weight of one unit, in the unit given by `weightUnit`.
            weight_unit: Unit of `weight`: `oz` ounces, `lb` pounds, `g` grams, `kg`
                kilograms.
            country_of_origin: Country where the product was made, as an ISO 3166-1
                alpha-2 code.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Sku] = Request(
            "POST",
            "/skus",
            body=merge(
                body,
                {
                    "id": id,
                    "eccn": eccn,
                    "hsCode": hs_code,
                    "partNumber": part_number,
                    "taxCode": tax_code,
                    "name": name,
                    "description": description,
                    "image": image,
                    "url": url,
                    "weight": json_number(weight),
                    "weightUnit": weight_unit,
                    "countryOfOrigin": country_of_origin,
                    "metadata": metadata,
                },
            ),
            responses={"201": models.Sku, "default": models.Errors},
        )
        return self._client.send(request, options)

    def retrieve(self, id: str, *, options: CallOptions = None) -> models.Sku:
        """Retrieve a SKU.

        Looks up one SKU. Unknown SKUs give 404.

        Args:
            id: Identifier of the SKU.
        """
        request: Request[models.Sku] = Request(
            "GET",
            "/skus/{id}",
            path={"id": id},
            responses={"200": models.Sku, "default": models.Errors},
        )
        return self._client.send(request, options)

    @overload
    def upsert(
        self,
        id: str,
        *,
        eccn: str,
        hs_code: str | Omit = OMIT,
        part_number: str | Omit = OMIT,
        tax_code: str,
        name: str,
        description: str | Omit = OMIT,
        image: str | Omit = OMIT,
        url: str | Omit = OMIT,
        country_of_origin: str,
        weight: float | Omit = OMIT,
        weight_unit: models.SkuUpsertRequestWeightUnit | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Sku: ...
    @overload
    def upsert(
        self,
        id: str,
        *,
        body: models.SkuUpsertRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Sku: ...
    def upsert(
        self,
        id: str,
        *,
        eccn: str | Omit = OMIT,
        hs_code: str | Omit = OMIT,
        part_number: str | Omit = OMIT,
        tax_code: str | Omit = OMIT,
        name: str | Omit = OMIT,
        description: str | Omit = OMIT,
        image: str | Omit = OMIT,
        url: str | Omit = OMIT,
        country_of_origin: str | Omit = OMIT,
        weight: float | Omit = OMIT,
        weight_unit: models.SkuUpsertRequestWeightUnit | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        body: models.SkuUpsertRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Sku:
        """Create or replace a SKU.

        Stores a SKU under the identifier in the path: gives 201 when it is new and 200
        when it replaced one. The body must be complete, and sending it twice does no
        harm, which makes the call fit for feeding a catalogue.

        Args:
            id: Identifier of the SKU, chosen by the caller.
            eccn: Export control classification number, for example `EAR99` for goods
                without special control.
            hs_code: Harmonized System (customs tariff) code, for example `6404.20`.
                Needed to work out duties.
            part_number: Part number given by the manufacturer.
            tax_code: Tax code that decides how the product is taxed and whether it
                counts as physical or digital, for example `4323.310_A`.
            name: Product name as customers see it.
            description: Longer text about the product.
            image: URL of a picture of the product.
            url: URL of the product's page in your shop.
            country_of_origin: Country where the product was made, as an ISO 3166-1
                alpha-2 code.
            weight: Weight of one unit, in the unit given by `weightUnit`.
            weight_unit: Unit of `weight`: `oz` ounces, `lb` pounds, `g` grams, `kg`
                kilograms.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Sku] = Request(
            "PUT",
            "/skus/{id}",
            path={"id": id},
            body=merge(
                body,
                {
                    "eccn": eccn,
                    "hsCode": hs_code,
                    "partNumber": part_number,
                    "taxCode": tax_code,
                    "name": name,
                    "description": description,
                    "image": image,
                    "url": url,
                    "countryOfOrigin": country_of_origin,
                    "weight": json_number(weight),
                    "weightUnit": weight_unit,
                    "metadata": metadata,
                },
            ),
            responses={"200": models.Sku, "201": models.Sku, "default": models.Errors},
        )
        return self._client.send(request, options)

    def update(
        self,
        id: str,
        *,
        eccn: str | Omit = OMIT,
        hs_code: str | Omit = OMIT,
        part_number: str | Omit = OMIT,
        tax_code: str | Omit = OMIT,
        name: str | Omit = OMIT,
        description: str | Omit = OMIT,
        image: str | Omit = OMIT,
        url: str | Omit = OMIT,
        country_of_origin: str | Omit = OMIT,
        weight: float | Omit = OMIT,
        weight_unit: models.UpdateSkuRequestWeightUnit | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        body: models.UpdateSkuRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Sku:
        """Update a SKU.

        Changes a SKU with a POST and returns the new state. Properties left out of the
        body keep their values. Unknown SKUs give 404; the PUT creates them instead.

        Args:
            id: Identifier of the SKU.
            eccn: Export control classification number, for example `EAR99` for goods
                without special control.
            hs_code: Harmonized System (customs tariff) code, for example `6404.20`.
                Needed to work out duties.
            part_number: Part number given by the manufacturer.
            tax_code: Tax code that decides how the product is taxed and whether it
                counts as physical or digital, for example `4323.310_A`.
            name: Product name as customers see it.
            description: Longer text about the product.
            image: URL of a picture of the product.
            url: URL of the product's page in your shop.
            country_of_origin: Country where the product was made, as an ISO 3166-1
                alpha-2 code.
            weight: Weight of one unit, in the unit given by `weightUnit`.
            weight_unit: Unit of `weight`: `oz` ounces, `lb` pounds, `g` grams, `kg`
                kilograms.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Sku] = Request(
            "POST",
            "/skus/{id}",
            path={"id": id},
            body=merge(
                body,
                {
                    "eccn": eccn,
                    "hsCode": hs_code,
                    "partNumber": part_number,
                    "taxCode": tax_code,
                    "name": name,
                    "description": description,
                    "image": image,
                    "url": url,
                    "countryOfOrigin": country_of_origin,
                    "weight": json_number(weight),
                    "weightUnit": weight_unit,
                    "metadata": metadata,
                },
            ),
            responses={"200": models.Sku, "default": models.Errors},
        )
        return self._client.send(request, options)

    def delete(self, id: str, *, options: CallOptions = None) -> None:
        """Delete a SKU.

        Removes a SKU for good. Returns 204 with no body.

        Args:
            id: Identifier of the SKU.
        """
        request: Request[None] = Request(
            "DELETE",
            "/skus/{id}",
            path={"id": id},
            responses={"204": None, "default": models.Errors},
        )
        return self._client.send_only(request, options)


class AsyncSKUs(AsyncResource):
    """Products for sale, with the codes that tax and customs rules need."""

    def list(
        self,
        *,
        created_time: Mapping[str, datetime] | Omit = OMIT,
        updated_time: Mapping[str, datetime] | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        ids: Sequence[str] | Omit = OMIT,
        eccn: str | Omit = OMIT,
        part_number: str | Omit = OMIT,
        hs_code: str | Omit = OMIT,
        tax_code: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> AsyncPages[models.Sku, models.ListSkusResponse]:
        """List SKUs.

        Lists the products of the account. Returns one page, newest first; while
        `hasMore` is true, repeat the call with the last `id` as `startingAfter`.

        Args:
            created_time: Keep only SKUs created within these bounds. Written as one
                query parameter per bound, with the keys `gt`, `gte`, `lt`, `lte` and
                `eq`, each a UTC time in ISO 8601:
                `createdTime[gte]=2020-12-01T00:00:00Z`.
            updated_time: Keep only SKUs last changed within these bounds. Written as
                one query parameter per bound, with the keys `gt`, `gte`, `lt`, `lte`
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
            eccn: Keep only SKUs under this Export Control Classification Number.
            part_number: Keep only SKUs with this part number of the manufacturer.
            hs_code: Keep only SKUs under this customs code of the Harmonized System.
            tax_code: Keep only SKUs taxed under this code.
        """
        request: Request[models.ListSkusResponse] = Request(
            "GET",
            "/skus",
            query={
                "createdTime": deep_object(created_time),
                "updatedTime": deep_object(updated_time),
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "limit": limit,
                "ids": ids,
                "eccn": eccn,
                "partNumber": part_number,
                "hsCode": hs_code,
                "taxCode": tax_code,
            },
            responses={"200": models.ListSkusResponse, "default": models.Errors},
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
        eccn: str,
        hs_code: str | Omit = OMIT,
        part_number: str | Omit = OMIT,
        tax_code: str,
        name: str,
        description: str | Omit = OMIT,
        image: str | Omit = OMIT,
        url: str | Omit = OMIT,
        weight: float | Omit = OMIT,
        weight_unit: models.SkuRequestWeightUnit | Omit = OMIT,
        country_of_origin: str,
        metadata: models.Metadata | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Sku: ...
    @overload
    async def create(
        self, *, body: models.SkuRequest | Omit = OMIT, options: CallOptions = None
    ) -> models.Sku: ...
    async def create(
        self,
        *,
        id: str | Omit = OMIT,
        eccn: str | Omit = OMIT,
        hs_code: str | Omit = OMIT,
        part_number: str | Omit = OMIT,
        tax_code: str | Omit = OMIT,
        name: str | Omit = OMIT,
        description: str | Omit = OMIT,
        image: str | Omit = OMIT,
        url: str | Omit = OMIT,
        weight: float | Omit = OMIT,
        weight_unit: models.SkuRequestWeightUnit | Omit = OMIT,
        country_of_origin: str | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        body: models.SkuRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Sku:
        """Create a SKU.

        Registers a product with the data that tax and export rules need. Give an `id`
        of your own to refer to it later; 409 means that it is taken, use the upsert
        (PUT) to overwrite.

        Args:
            id: Identifier of the SKU, best the one your shop uses for the product.
                Generated if left out; letters, digits, dots, hyphens and underscores
                are safe.
            eccn: Export control classification number, for example `EAR99` for goods
                without special control.
            hs_code: Harmonized System (customs tariff) code, for example `6404.20`.
                Needed to work out duties.
            part_number: Part number given by the manufacturer.
            tax_code: Tax code that decides how the product is taxed and whether it
                counts as physical or digital, for example `4323.310_A`.
            name: Product name as customers see it.
            description: Longer text about the product.
            image: URL of a picture of the product.
            url: URL of the product's page in your shop.
            weight: Weight of one unit, in the unit given by `weightUnit`.
            weight_unit: Unit of `weight`: `oz` ounces, `lb` pounds, `g` grams, `kg`
                kilograms.
            country_of_origin: Country where the product was made, as an ISO 3166-1
                alpha-2 code.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Sku] = Request(
            "POST",
            "/skus",
            body=merge(
                body,
                {
                    "id": id,
                    "eccn": eccn,
                    "hsCode": hs_code,
                    "partNumber": part_number,
                    "taxCode": tax_code,
                    "name": name,
                    "description": description,
                    "image": image,
                    "url": url,
                    "weight": json_number(weight),
                    "weightUnit": weight_unit,
                    "countryOfOrigin": country_of_origin,
                    "metadata": metadata,
                },
            ),
            responses={"201": models.Sku, "default": models.Errors},
        )
        return await self._client.send(request, options)

    async def retrieve(self, id: str, *, options: CallOptions = None) -> models.Sku:
        """Retrieve a SKU.

        Looks up one SKU. Unknown SKUs give 404.

        Args:
            id: Identifier of the SKU.
        """
        request: Request[models.Sku] = Request(
            "GET",
            "/skus/{id}",
            path={"id": id},
            responses={"200": models.Sku, "default": models.Errors},
        )
        return await self._client.send(request, options)

    @overload
    async def upsert(
        self,
        id: str,
        *,
        eccn: str,
        hs_code: str | Omit = OMIT,
        part_number: str | Omit = OMIT,
        tax_code: str,
        name: str,
        description: str | Omit = OMIT,
        image: str | Omit = OMIT,
        url: str | Omit = OMIT,
        country_of_origin: str,
        weight: float | Omit = OMIT,
        weight_unit: models.SkuUpsertRequestWeightUnit | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Sku: ...
    @overload
    async def upsert(
        self,
        id: str,
        *,
        body: models.SkuUpsertRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Sku: ...
    async def upsert(
        self,
        id: str,
        *,
        eccn: str | Omit = OMIT,
        hs_code: str | Omit = OMIT,
        part_number: str | Omit = OMIT,
        tax_code: str | Omit = OMIT,
        name: str | Omit = OMIT,
        description: str | Omit = OMIT,
        image: str | Omit = OMIT,
        url: str | Omit = OMIT,
        country_of_origin: str | Omit = OMIT,
        weight: float | Omit = OMIT,
        weight_unit: models.SkuUpsertRequestWeightUnit | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        body: models.SkuUpsertRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Sku:
        """Create or replace a SKU.

        Stores a SKU under the identifier in the path: gives 201 when it is new and 200
        when it replaced one. The body must be complete, and sending it twice does no
        harm, which makes the call fit for feeding a catalogue.

        Args:
            id: Identifier of the SKU, chosen by the caller.
            eccn: Export control classification number, for example `EAR99` for goods
                without special control.
            hs_code: Harmonized System (customs tariff) code, for example `6404.20`.
                Needed to work out duties.
            part_number: Part number given by the manufacturer.
            tax_code: Tax code that decides how the product is taxed and whether it
                counts as physical or digital, for example `4323.310_A`.
            name: Product name as customers see it.
            description: Longer text about the product.
            image: URL of a picture of the product.
            url: URL of the product's page in your shop.
            country_of_origin: Country where the product was made, as an ISO 3166-1
                alpha-2 code.
            weight: Weight of one unit, in the unit given by `weightUnit`.
            weight_unit: Unit of `weight`: `oz` ounces, `lb` pounds, `g` grams, `kg`
                kilograms.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Sku] = Request(
            "PUT",
            "/skus/{id}",
            path={"id": id},
            body=merge(
                body,
                {
                    "eccn": eccn,
                    "hsCode": hs_code,
                    "partNumber": part_number,
                    "taxCode": tax_code,
                    "name": name,
                    "description": description,
                    "image": image,
                    "url": url,
                    "countryOfOrigin": country_of_origin,
                    "weight": json_number(weight),
                    "weightUnit": weight_unit,
                    "metadata": metadata,
                },
            ),
            responses={"200": models.Sku, "201": models.Sku, "default": models.Errors},
        )
        return await self._client.send(request, options)

    async def update(
        self,
        id: str,
        *,
        eccn: str | Omit = OMIT,
        hs_code: str | Omit = OMIT,
        part_number: str | Omit = OMIT,
        tax_code: str | Omit = OMIT,
        name: str | Omit = OMIT,
        description: str | Omit = OMIT,
        image: str | Omit = OMIT,
        url: str | Omit = OMIT,
        country_of_origin: str | Omit = OMIT,
        weight: float | Omit = OMIT,
        weight_unit: models.UpdateSkuRequestWeightUnit | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        body: models.UpdateSkuRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Sku:
        """Update a SKU.

        Changes a SKU with a POST and returns the new state. Properties left out of the
        body keep their values. Unknown SKUs give 404; the PUT creates them instead.

        Args:
            id: Identifier of the SKU.
            eccn: Export control classification number, for example `EAR99` for goods
                without special control.
            hs_code: Harmonized System (customs tariff) code, for example `6404.20`.
                Needed to work out duties.
            part_number: Part number given by the manufacturer.
            tax_code: Tax code that decides how the product is taxed and whether it
                counts as physical or digital, for example `4323.310_A`.
            name: Product name as customers see it.
            description: Longer text about the product.
            image: URL of a picture of the product.
            url: URL of the product's page in your shop.
            country_of_origin: Country where the product was made, as an ISO 3166-1
                alpha-2 code.
            weight: Weight of one unit, in the unit given by `weightUnit`.
            weight_unit: Unit of `weight`: `oz` ounces, `lb` pounds, `g` grams, `kg`
                kilograms.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Sku] = Request(
            "POST",
            "/skus/{id}",
            path={"id": id},
            body=merge(
                body,
                {
                    "eccn": eccn,
                    "hsCode": hs_code,
                    "partNumber": part_number,
                    "taxCode": tax_code,
                    "name": name,
                    "description": description,
                    "image": image,
                    "url": url,
                    "countryOfOrigin": country_of_origin,
                    "weight": json_number(weight),
                    "weightUnit": weight_unit,
                    "metadata": metadata,
                },
            ),
            responses={"200": models.Sku, "default": models.Errors},
        )
        return await self._client.send(request, options)

    async def delete(self, id: str, *, options: CallOptions = None) -> None:
        """Delete a SKU.

        Removes a SKU for good. Returns 204 with no body.

        Args:
            id: Identifier of the SKU.
        """
        request: Request[None] = Request(
            "DELETE",
            "/skus/{id}",
            path={"id": id},
            responses={"204": None, "default": models.Errors},
        )
        return await self._client.send_only(request, options)
