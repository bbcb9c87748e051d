"""Regulatory fees on products, such as for batteries, electronic waste or packaging."""

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


class Fees(Resource):
    """Regulatory fees on products, such as for batteries, electronic waste or
    packaging.
    """

    def list(
        self,
        *,
        created_time: Mapping[str, datetime] | Omit = OMIT,
        updated_time: Mapping[str, datetime] | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        type: str | Omit = OMIT,
        sku_id: str | Omit = OMIT,
        category: str | Omit = OMIT,
        country: str | Omit = OMIT,
        ids: Sequence[str] | Omit = OMIT,
        options: CallOptions = None,
    ) -> Page[models.Fee, models.ListFeesResponse]:
        """List fees.

        Lists the regulatory fees set for SKUs, such as those for recycling or
        packaging. Returns one page, newest first; while `hasMore` is true, repeat the
        call with the last `id` as `startingAfter`.

        Args:
            created_time: Keep only fees created within these bounds. Written as one
                query parameter per bound, with the keys `gt`, `gte`, `lt`, `lte` and
                `eq`, each a UTC time in ISO 8601:
                `createdTime[gte]=2020-12-01T00:00:00Z`.
            updated_time: Keep only fees last changed within these bounds. Written as
                one query parameter per bound, with the keys `gt`, `gte`, `lt`, `lte`
                and `eq`, each a UTC time in ISO 8601:
                `updatedTime[gte]=2020-12-01T00:00:00Z`.
            ending_before: Cursor: the `id` of the first object of a page; returns the
                page that precedes it. Wins when `startingAfter` is sent as well.
            starting_after: Cursor: the `id` of the last object of a page; returns the
                page that comes after it.
            limit: Largest number of objects in the response, from 1 to 100; 10 when
                left out. At least 1, at most 100.
            type: Keep only fees of this kind, for example `weee`.
            sku_id: Keep only fees that are charged on this SKU.
            category: Keep only fees of this category as the regulation names it.
            country: Keep only fees that this country demands, as an ISO 3166-1 alpha-2
                code.
            ids: Keep only the objects with these identifiers; repeat the parameter for
                several.
        """
        request: Request[models.ListFeesResponse] = Request(
            "GET",
            "/fees",
            query={
                "createdTime": deep_object(created_time),
                "updatedTime": deep_object(updated_time),
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "limit": limit,
                "type": type,
                "skuId": sku_id,
                "category": category,
                "country": country,
                "ids": ids,
            },
            responses={"200": models.ListFeesResponse, "default": models.Errors},
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
        type: models.FeeRequestType,
        sku_id: str,
        category: str,
        value: str,
        amount: float,
        battery: models.Battery | Omit = OMIT,
        compliance_agency: str | Omit = OMIT,
        fee_exemption: str | Omit = OMIT,
        brand_name: str | Omit = OMIT,
        weee: models.WEEE | Omit = OMIT,
        weight_and_units: str | Omit = OMIT,
        currency: str,
        country: str,
        subdivisions: Sequence[str] | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Fee: ...
    @overload
    def create(
        self, *, body: models.FeeRequest | Omit = OMIT, options: CallOptions = None
    ) -> models.Fee: ...
    def create(
        self,
        *,
        type: models.FeeRequestType | Omit = OMIT,
        sku_id: str | Omit = OMIT,
        category: str | Omit = OMIT,
        value: str | Omit = OMIT,
        amount: float | Omit = OMIT,
        battery: models.Battery | Omit = OMIT,
        compliance_agency: str | Omit = OMIT,
        fee_exemption: str | Omit = OMIT,
        brand_name: str | Omit = OMIT,
        weee: models.WEEE | Omit = OMIT,
        weight_and_units: str | Omit = OMIT,
        currency: str | Omit = OMIT,
        country: str | Omit = OMIT,
        subdivisions: Sequence[str] | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        body: models.FeeRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Fee:
        """Create a fee.

        Adds a regulatory fee to a SKU for one country, with amount, currency and
        category. Checkouts and invoices that sell the SKU there then add the fee to
        their totals.

        Args:
            type: Kind of fee: `battery`, `weee` (electronic waste in the EU),
                `copyright` (private copying levy), `e_waste` (electronic waste in the
                US) or `packaging`.
            sku_id: SKU on which the fee is levied.
            category: Category that the regulation puts the product in, for example `3.
                IT and Telecommunication Equipment`.
            value: Product or product class within the category, as text; not a sum of
                money.
            amount: Fee for one unit of the product, in major units of `currency`, e.g.
                `0.5`.
            compliance_agency: Recycling agency in charge of the product in that
                country, for example `WEEE_ecologic`.
            fee_exemption: Whether sales to businesses are free of the fee; `exempt` if
                they are.
            brand_name: Brand of the product.
            weight_and_units: Net weight with its unit, without packaging and batteries,
                e.g. `3.00 kg`.
            currency: Currency of `amount`, as a three-letter ISO 4217 code such as
                `USD`.
            country: Country that demands the fee, as a two-letter ISO 3166-1 code such
                as `US`.
            subdivisions: States or provinces that demand the fee, as the part of the
                ISO 3166-2 code after the hyphen, e.g. `CA`. Leave out when it is due in
                the whole country.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Fee] = Request(
            "POST",
            "/fees",
            body=merge(
                body,
                {
                    "type": type,
                    "skuId": sku_id,
                    "category": category,
                    "value": value,
                    "amount": json_number(amount),
                    "battery": battery,
                    "complianceAgency": compliance_agency,
                    "feeExemption": fee_exemption,
                    "brandName": brand_name,
                    "weee": weee,
                    "weightAndUnits": weight_and_units,
                    "currency": currency,
                    "country": country,
                    "subdivisions": subdivisions,
                    "metadata": metadata,
                },
            ),
            responses={"201": models.Fee, "default": models.Errors},
        )
        return self._client.send(request, options)

    def retrieve(self, id: str, *, options: CallOptions = None) -> models.Fee:
        """Retrieve a fee.

        Looks up one regulatory fee. Unknown fees give 404.

        Args:
            id: Identifier of the fee.
        """
        request: Request[models.Fee] = Request(
            "GET",
            "/fees/{id}",
            path={"id": id},
            responses={"200": models.Fee, "default": models.Errors},
        )
        return self._client.send(request, options)

    def update(
        self,
        id: str,
        *,
        type: models.FeeUpdateRequestType | Omit = OMIT,
        sku_id: str | Omit = OMIT,
        category: str | Omit = OMIT,
        value: str | Omit = OMIT,
        amount: float | Omit = OMIT,
        battery: models.Battery | Omit = OMIT,
        compliance_agency: str | Omit = OMIT,
        fee_exemption: str | Omit = OMIT,
        brand_name: str | Omit = OMIT,
        weee: models.WEEE | Omit = OMIT,
        weight_and_units: str | Omit = OMIT,
        currency: str | Omit = OMIT,
        country: str | Omit = OMIT,
        subdivisions: Sequence[str] | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        body: models.FeeUpdateRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Fee:
        """Update a fee.

        Changes a fee with a POST and returns the new state. Properties left out of the
        body keep their values.

        Args:
            id: Identifier of the fee.
            type: Kind of fee: `battery`, `weee` (electronic waste in the EU),
                `copyright` (private copying levy), `e_waste` (electronic waste in the
                US) or `packaging`.
            sku_id: SKU on which the fee is levied.
            category: Category that the regulation puts the product in, for example `3.
                IT and Telecommunication Equipment`.
            value: Product or product class within the category, as text; not a sum of
                money.
            amount: Fee for one unit of the product, in major units of `currency`, e.g.
                `0.5`.
            compliance_agency: Recycling agency in charge of the product in that
                country, for example `WEEE_ecologic`.
            fee_exemption: Whether sales to businesses are free of the fee; `exempt` if
                they are.
            brand_name: Brand of the product.
            weight_and_units: Net weight with its unit, without packaging and batteries,
                e.g. `3.00 kg`.
            currency: Currency of `amount`, as a three-letter ISO 4217 code such as
                `USD`.
            country: Country that demands the fee, as a two-letter ISO 3166-1 code such
                as `US`.
            subdivisions: States or provinces that demand the fee, as the part of the
                ISO 3166-2 code after the hyphen, e.g. `CA`. Leave out when it is due in
                the whole country.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Fee] = Request(
            "POST",
            "/fees/{id}",
            path={"id": id},
            body=merge(
                body,
                {
                    "type": type,
                    "skuId": sku_id,
                    "category": category,
                    "value": value,
                    "amount": json_number(amount),
                    "battery": battery,
                    "complianceAgency": compliance_agency,
                    "feeExemption": fee_exemption,
                    "brandName": brand_name,
                    "weee": weee,
                    "weightAndUnits": weight_and_units,
                    "currency": currency,
                    "country": country,
                    "subdivisions": subdivisions,
                    "metadata": metadata,
                },
            ),
            responses={"200": models.Fee, "default": models.Errors},
        )
        return self._client.send(request, options)

    def delete(self, id: str, *, options: CallOptions = None) -> None:
        """Delete a fee.

        Removes a regulatory fee for good. Returns 204 with no body.

        Args:
            id: Identifier of the fee.
        """
        request: Request[None] = Request(
            "DELETE",
            "/fees/{id}",
            path={"id": id},
            responses={"204": None, "default": models.Errors},
        )
        return self._client.send_only(request, options)


class AsyncFees(AsyncResource):
    """Regulatory fees on products, such as for batteries, electronic waste or
    packaging.
    """

    def list(
        self,
        *,
        created_time: Mapping[str, datetime] | Omit = OMIT,
        updated_time: Mapping[str, datetime] | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        type: str | Omit = OMIT,
        sku_id: str | Omit = OMIT,
        category: str | Omit = OMIT,
        country: str | Omit = OMIT,
        ids: Sequence[str] | Omit = OMIT,
        options: CallOptions = None,
    ) -> AsyncPages[models.Fee, models.ListFeesResponse]:
        """List fees.

        Lists the regulatory fees set for SKUs, such as those for recycling or
        packaging. Returns one page, newest first; while `hasMore` is true, repeat the
        call with the last `id` as `startingAfter`.

        Args:
            created_time: Keep only fees created within these bounds. Written as one
                query parameter per bound, with the keys `gt`, `gte`, `lt`, `lte` and
                `eq`, each a UTC time in ISO 8601:
                `createdTime[gte]=2020-12-01T00:00:00Z`.
            updated_time: Keep only fees last changed within these bounds. Written as
                one query parameter per bound, with the keys `gt`, `gte`, `lt`, `lte`
                and `eq`, each a UTC time in ISO 8601:
                `updatedTime[gte]=2020-12-01T00:00:00Z`.
            ending_before: Cursor: the `id` of the first object of a page; returns the
                page that precedes it. Wins when `startingAfter` is sent as well.
            starting_after: Cursor: the `id` of the last object of a page; returns the
                page that comes after it.
            limit: Largest number of objects in the response, from 1 to 100; 10 when
                left out. At least 1, at most 100.
            type: Keep only fees of this kind, for example `weee`.
            sku_id: Keep only fees that are charged on this SKU.
            category: Keep only fees of this category as the regulation names it.
            country: Keep only fees that this country demands, as an ISO 3166-1 alpha-2
                code.
            ids: Keep only the objects with these identifiers; repeat the parameter for
                several.
        """
        request: Request[models.ListFeesResponse] = Request(
            "GET",
            "/fees",
            query={
                "createdTime": deep_object(created_time),
                "updatedTime": deep_object(updated_time),
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "limit": limit,
                "type": type,
                "skuId": sku_id,
                "category": category,
                "country": country,
                "ids": ids,
            },
            responses={"200": models.ListFeesResponse, "default": models.Errors},
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
        type: models.FeeRequestType,
        sku_id: str,
        category: str,
        value: str,
        amount: float,
        battery: models.Battery | Omit = OMIT,
        compliance_agency: str | Omit = OMIT,
        fee_exemption: str | Omit = OMIT,
        brand_name: str | Omit = OMIT,
        weee: models.WEEE | Omit = OMIT,
        weight_and_units: str | Omit = OMIT,
        currency: str,
        country: str,
        subdivisions: Sequence[str] | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Fee: ...
    @overload
    async def create(
        self, *, body: models.FeeRequest | Omit = OMIT, options: CallOptions = None
    ) -> models.Fee: ...
    async def create(
        self,
        *,
        type: models.FeeRequestType | Omit = OMIT,
        sku_id: str | Omit = OMIT,
        category: str | Omit = OMIT,
        value: str | Omit = OMIT,
        amount: float | Omit = OMIT,
        battery: models.Battery | Omit = OMIT,
        compliance_agency: str | Omit = OMIT,
        fee_exemption: str | Omit = OMIT,
        brand_name: str | Omit = OMIT,
        weee: models.WEEE | Omit = OMIT,
        weight_and_units: str | Omit = OMIT,
        currency: str | Omit = OMIT,
        country: str | Omit = OMIT,
        subdivisions: Sequence[str] | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        body: models.FeeRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Fee:
        """Create a fee.

        Adds a regulatory fee to a SKU for one country, with amount, currency and
        category. Checkouts and invoices that sell the SKU there then add the fee to
        their totals.

        Args:
            type: Kind of fee: `battery`, `weee` (electronic waste in the EU),
                `copyright` (private copying levy), `e_waste` (electronic waste in the
                US) or `packaging`.
            sku_id: SKU on which the fee is levied.
            category: Category that the regulation puts the product in, for example `3.
                IT and Telecommunication Equipment`.
            value: Product or product class within the category, as text; not a sum of
                money.
            amount: Fee for one unit of the product, in major units of `currency`, e.g.
                `0.5`.
            compliance_agency: Recycling agency in charge of the product in that
                country, for example `WEEE_ecologic`.
            fee_exemption: Whether sales to businesses are free of the fee; `exempt` if
                they are.
            brand_name: Brand of the product.
            weight_and_units: Net weight with its unit, without packaging and batteries,
                e.g. `3.00 kg`.
            currency: Currency of `amount`, as a three-letter ISO 4217 code such as
                `USD`.
            country: Country that demands the fee, as a two-letter ISO 3166-1 code such
                as `US`.
            subdivisions: States or provinces that demand the fee, as the part of the
                ISO 3166-2 code after the hyphen, e.g. `CA`. Leave out when it is due in
                the whole country.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Fee] = Request(
            "POST",
            "/fees",
            body=merge(
                body,
                {
                    "type": type,
                    "skuId": sku_id,
                    "category": category,
                    "value": value,
                    "amount": json_number(amount),
                    "battery": battery,
                    "complianceAgency": compliance_agency,
                    "feeExemption": fee_exemption,
                    "brandName": brand_name,
                    "weee": weee,
                    "weightAndUnits": weight_and_units,
                    "currency": currency,
                    "country": country,
                    "subdivisions": subdivisions,
                    "metadata": metadata,
                },
            ),
            responses={"201": models.Fee, "default": models.Errors},
        )
        return await self._client.send(request, options)

    async def retrieve(self, id: str, *, options: CallOptions = None) -> models.Fee:
        """Retrieve a fee.

        Looks up one regulatory fee. Unknown fees give 404.

        Args:
            id: Identifier of the fee.
        """
        request: Request[models.Fee] = Request(
            "GET",
            "/fees/{id}",
            path={"id": id},
            responses={"200": models.Fee, "default": models.Errors},
        )
        return await self._client.send(request, options)

    async def update(
        self,
        id: str,
        *,
        type: models.FeeUpdateRequestType | Omit = OMIT,
        sku_id: str | Omit = OMIT,
        category: str | Omit = OMIT,
        value: str | Omit = OMIT,
        amount: float | Omit = OMIT,
        battery: models.Battery | Omit = OMIT,
        compliance_agency: str | Omit = OMIT,
        fee_exemption: str | Omit = OMIT,
        brand_name: str | Omit = OMIT,
        weee: models.WEEE | Omit = OMIT,
        weight_and_units: str | Omit = OMIT,
        currency: str | Omit = OMIT,
        country: str | Omit = OMIT,
        subdivisions: Sequence[str] | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        body: models.FeeUpdateRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Fee:
        """Update a fee.

        Changes a fee with a POST and returns the new state. Properties left out of the
        body keep their values.

        Args:
            id: Identifier of the fee.
            type: Kind of fee: `battery`, `weee` (electronic waste in the EU),
                `copyright` (private copying levy), `e_waste` (electronic waste in the
                US) or `packaging`.
            sku_id: SKU on which the fee is levied.
            category: Category that the regulation puts the product in, for example `3.
                IT and Telecommunication Equipment`.
            value: Product or product class within the category, as text; not a sum of
                money.
            amount: Fee for one unit of the product, in major units of `currency`, e.g.
                `0.5`.
            compliance_agency: Recycling agency in charge of the product in that
                country, for example `WEEE_ecologic`.
            fee_exemption: Whether sales to businesses are free of the fee; `exempt` if
                they are.
            brand_name: Brand of the product.
            weight_and_units: Net weight with its unit, without packaging and batteries,
                e.g. `3.00 kg`.
            currency: Currency of `amount`, as a three-letter ISO 4217 code such as
                `USD`.
            country: Country that demands the fee, as a two-letter ISO 3166-1 code such
                as `US`.
            subdivisions: States or provinces that demand the fee, as the part of the
                ISO 3166-2 code after the hyphen, e.g. `CA`. Leave out when it is due in
                the whole country.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Fee] = Request(
            "POST",
            "/fees/{id}",
            path={"id": id},
            body=merge(
                body,
                {
                    "type": type,
                    "skuId": sku_id,
                    "category": category,
                    "value": value,
                    "amount": json_number(amount),
                    "battery": battery,
                    "complianceAgency": compliance_agency,
                    "feeExemption": fee_exemption,
                    "brandName": brand_name,
                    "weee": weee,
                    "weightAndUnits": weight_and_units,
                    "currency": currency,
                    "country": country,
                    "subdivisions": subdivisions,
                    "metadata": metadata,
                },
            ),
            responses={"200": models.Fee, "default": models.Errors},
        )
        return await self._client.send(request, options)

    async def delete(self, id: str, *, options: CallOptions = None) -> None:
        """Delete a fee.

        Removes a regulatory fee for good. Returns 204 with no body.

        Args:
            id: Identifier of the fee.
        """
        request: Request[None] = Request(
            "DELETE",
            "/fees/{id}",
            path={"id": id},
            responses={"204": None, "default": models.Errors},
        )
        return await self._client.send_only(request, options)
