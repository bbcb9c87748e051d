"""Bills to customers, collected by the service: `draft`, `open`, then `paid`,
`uncollectible` or `void`.
"""

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


class Invoices(Resource):
    """Bills to customers, collected by the service: `draft`, `open`, then `paid`,
    `uncollectible` or `void`.
    """

    def list(
        self,
        *,
        created_time: Mapping[str, datetime] | Omit = OMIT,
        updated_time: Mapping[str, datetime] | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        ids: Sequence[str] | Omit = OMIT,
        upstream_ids: Sequence[str] | Omit = OMIT,
        total_amount: Mapping[str, str] | Omit = OMIT,
        customer_id: str | Omit = OMIT,
        application_id: str | Omit = OMIT,
        currency: str | Omit = OMIT,
        state: str | Omit = OMIT,
        sku_id: str | Omit = OMIT,
        price: Mapping[str, str] | Omit = OMIT,
        attempt_count: Mapping[str, str] | Omit = OMIT,
        options: CallOptions = None,
    ) -> Page[models.Invoice, models.ListInvoicesResponse]:
        """List invoices.

        Lists the invoices of the account, single ones and those of subscriptions.
        Returns one page, newest first; while `hasMore` is true, repeat the call with
        the last `id` as `startingAfter`.

        Args:
            created_time: Keep only invoices created within these bounds. Written as one
                query parameter per bound, with the keys `gt`, `gte`, `lt`, `lte` and
                `eq`, each a UTC time in ISO 8601:
                `createdTime[gte]=2020-12-01T00:00:00Z`.
            updated_time: Keep only invoices last changed within these bounds. Written
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
            upstream_ids: Keep only objects with these identifiers from the shop's own
                system; repeat the parameter for several.
            total_amount: Keep only invoices whose `totalAmount` lies within these
                bounds. Written as one query parameter per bound, with the keys `gt`,
                `gte`, `lt`, `lte` and `eq`, each a decimal number:
                `totalAmount[gte]=10.00`.
            customer_id: Keep only invoices addressed to this customer.
            application_id: Keep only invoices made by this client application.
            currency: Keep only invoices issued in this ISO 4217 currency.
            state: Keep only invoices in this state: `draft`, `open`, `void`, `paid` or
                `uncollectible`.
            sku_id: Keep only invoices that bill this SKU.
            price: Keep only invoices with an item priced within these bounds. Written
                as one query parameter per bound, with the keys `gt`, `gte`, `lt`, `lte`
                and `eq`, each a decimal number: `price[gte]=10.00`.
            attempt_count: Keep only invoices for which collecting was tried this many
                times. Written as one query parameter per bound, with the keys `gt`,
                `gte`, `lt`, `lte` and `eq`, each a decimal number:
                `attemptCount[gte]=2`.
        """
        request: Request[models.ListInvoicesResponse] = Request(
            "GET",
            "/invoices",
            query={
                "createdTime": deep_object(created_time),
                "updatedTime": deep_object(updated_time),
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "limit": limit,
                "ids": ids,
                "upstreamIds": upstream_ids,
                "totalAmount": deep_object(total_amount),
                "customerId": customer_id,
                "applicationId": application_id,
                "currency": currency,
                "state": state,
                "skuId": sku_id,
                "price": deep_object(price),
                "attemptCount": deep_object(attempt_count),
            },
            responses={"200": models.ListInvoicesResponse, "default": models.Errors},
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
        customer_id: str,
        email: str | Omit = OMIT,
        source_id: str | Omit = OMIT,
        currency: str,
        state: models.InvoiceRequestState | Omit = OMIT,
        charge_type: models.ChargeType | Omit = OMIT,
        description: str | Omit = OMIT,
        locale: models.Locale | Omit = OMIT,
        customer_type: models.CustomerType | Omit = OMIT,
        ship_to: models.Shipping | Omit = OMIT,
        discount: models.Discount | Omit = OMIT,
        collection_period_days: models.CollectionPeriodDays | Omit = OMIT,
        billing_optimization: bool | Omit = OMIT,
        items: Sequence[models.InvoiceItemRequest],
        tax_inclusive: bool | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        upstream_id: str | Omit = OMIT,
        application_id: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Invoice: ...
    @overload
    def create(
        self, *, body: models.InvoiceRequest | Omit = OMIT, options: CallOptions = None
    ) -> models.Invoice: ...
    def create(
        self,
        *,
        customer_id: str | Omit = OMIT,
        email: str | Omit = OMIT,
        source_id: str | Omit = OMIT,
        currency: str | Omit = OMIT,
        state: models.InvoiceRequestState | Omit = OMIT,
        charge_type: models.ChargeType | Omit = OMIT,
        description: str | Omit = OMIT,
        locale: models.Locale | Omit = OMIT,
        customer_type: models.CustomerType | Omit = OMIT,
        ship_to: models.Shipping | Omit = OMIT,
        discount: models.Discount | Omit = OMIT,
        collection_period_days: models.CollectionPeriodDays | Omit = OMIT,
        billing_optimization: bool | Omit = OMIT,
        items: Sequence[models.InvoiceItemRequest] | Omit = OMIT,
        tax_inclusive: bool | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        upstream_id: str | Omit = OMIT,
        application_id: str | Omit = OMIT,
        body: models.InvoiceRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Invoice:
        """Create an invoice.

        Bills a customer for items and returns the invoice with taxes, fees and total.
        With the state `open`, the default, collecting the money starts at once; a
        `draft` charges nothing until it is opened.

        Args:
            customer_id: Customer to bill.
            email: Email address of the customer to bill.
            source_id: Payment source to charge.
            currency: Currency of all amounts in the object, as a three-letter ISO 4217
                code such as `USD`.
            state: `open` starts collection at once and is the default; `draft` only
                computes the amounts, and the invoice can be opened later.
            description: Free text of your own about the invoice.
            billing_optimization: `true`, the default, retries a failed payment for
                `collectionPeriodDays`; `false` allows one attempt.
            items: Lines of the invoice.
            tax_inclusive: `true` when the given prices already contain tax.
            upstream_id: Your own identifier for the invoice, from the system you
                connect to this API.
            application_id: Your own label for the application that sends the request,
                for telling sales channels apart.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Invoice] = Request(
            "POST",
            "/invoices",
            body=merge(
                body,
                {
                    "customerId": customer_id,
                    "email": email,
                    "sourceId": source_id,
                    "currency": currency,
                    "state": state,
                    "chargeType": charge_type,
                    "description": description,
                    "locale": locale,
                    "customerType": customer_type,
                    "shipTo": ship_to,
                    "discount": discount,
                    "collectionPeriodDays": collection_period_days,
                    "billingOptimization": billing_optimization,
                    "items": items,
                    "taxInclusive": tax_inclusive,
                    "metadata": metadata,
                    "upstreamId": upstream_id,
                    "applicationId": application_id,
                },
            ),
            responses={"201": models.Invoice, "default": models.Errors},
        )
        return self._client.send(request, options)

    def retrieve(self, id: str, *, options: CallOptions = None) -> models.Invoice:
        """Retrieve an invoice.

        Looks up one invoice with its items, totals, state and number of attempts at
        payment. Unknown invoices give 404.

        Args:
            id: Identifier of the invoice.
        """
        request: Request[models.Invoice] = Request(
            "GET",
            "/invoices/{id}",
            path={"id": id},
            responses={"200": models.Invoice, "default": models.Errors},
        )
        return self._client.send(request, options)

    def update(
        self,
        id: str,
        *,
        metadata: models.Metadata | Omit = OMIT,
        body: models.UpdateInvoiceRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Invoice:
        """Update an invoice.

        Sets the metadata of an invoice with a POST; nothing else about it can change.
        To correct items or the customer, void the invoice and create another.

        Args:
            id: Identifier of the invoice.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Invoice] = Request(
            "POST",
            "/invoices/{id}",
            path={"id": id},
            body=merge(body, {"metadata": metadata}),
            responses={"200": models.Invoice, "default": models.Errors},
        )
        return self._client.send(request, options)

    def delete(self, id: str, *, options: CallOptions = None) -> None:
        """Delete an invoice.

        Removes a draft invoice without a trace. Returns 204 with no body; any state but
        `draft` gives 409. An `open` invoice is voided instead.

        Args:
            id: Identifier of the invoice.
        """
        request: Request[None] = Request(
            "DELETE",
            "/invoices/{id}",
            path={"id": id},
            responses={"204": None, "default": models.Errors},
        )
        return self._client.send_only(request, options)

    def open(self, id: str, *, options: CallOptions = None) -> models.Invoice:
        """Open an invoice.

        Moves an invoice from `draft` to `open`, which starts the collection of payment.
        Any other state gives 409; the call has no body.

        Args:
            id: Identifier of the invoice.
        """
        request: Request[models.Invoice] = Request(
            "POST",
            "/invoices/{id}/open",
            path={"id": id},
            responses={"200": models.Invoice, "default": models.Errors},
        )
        return self._client.send(request, options)

    def void(self, id: str, *, options: CallOptions = None) -> models.Invoice:
        """Void an invoice.

        Calls off an `open` invoice but keeps it on record. Any other state gives 409;
        the call has no body.

        Args:
            id: Identifier of the invoice.
        """
        request: Request[models.Invoice] = Request(
            "POST",
            "/invoices/{id}/void",
            path={"id": id},
            responses={"200": models.Invoice, "default": models.Errors},
        )
        return self._client.send(request, options)


class AsyncInvoices(AsyncResource):
    """Bills to customers, collected by the service: `draft`, `open`, then `paid`,
    `uncollectible` or `void`.
    """

    def list(
        self,
        *,
        created_time: Mapping[str, datetime] | Omit = OMIT,
        updated_time: Mapping[str, datetime] | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        ids: Sequence[str] | Omit = OMIT,
        upstream_ids: Sequence[str] | Omit = OMIT,
        total_amount: Mapping[str, str] | Omit = OMIT,
        customer_id: str | Omit = OMIT,
        application_id: str | Omit = OMIT,
        currency: str | Omit = OMIT,
        state: str | Omit = OMIT,
        sku_id: str | Omit = OMIT,
        price: Mapping[str, str] | Omit = OMIT,
        attempt_count: Mapping[str, str] | Omit = OMIT,
        options: CallOptions = None,
    ) -> AsyncPages[models.Invoice, models.ListInvoicesResponse]:
        """List invoices.

        Lists the invoices of the account, single ones and those of subscriptions.
        Returns one page, newest first; while `hasMore` is true, repeat the call with
        the last `id` as `startingAfter`.

        Args:
            created_time: Keep only invoices created within these bounds. Written as one
                query parameter per bound, with the keys `gt`, `gte`, `lt`, `lte` and
                `eq`, each a UTC time in ISO 8601:
                `createdTime[gte]=2020-12-01T00:00:00Z`.
            updated_time: Keep only invoices last changed within these bounds. Written
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
            upstream_ids: Keep only objects with these identifiers from the shop's own
                system; repeat the parameter for several.
            total_amount: Keep only invoices whose `totalAmount` lies within these
                bounds. Written as one query parameter per bound, with the keys `gt`,
                `gte`, `lt`, `lte` and `eq`, each a decimal number:
                `totalAmount[gte]=10.00`.
            customer_id: Keep only invoices addressed to this customer.
            application_id: Keep only invoices made by this client application.
            currency: Keep only invoices issued in this ISO 4217 currency.
            state: Keep only invoices in this state: `draft`, `open`, `void`, `paid` or
                `uncollectible`.
            sku_id: Keep only invoices that bill this SKU.
            price: Keep only invoices with an item priced within these bounds. Written
                as one query parameter per bound, with the keys `gt`, `gte`, `lt`, `lte`
                and `eq`, each a decimal number: `price[gte]=10.00`.
            attempt_count: Keep only invoices for which collecting was tried this many
                times. Written as one query parameter per bound, with the keys `gt`,
                `gte`, `lt`, `lte` and `eq`, each a decimal number:
                `attemptCount[gte]=2`.
        """
        request: Request[models.ListInvoicesResponse] = Request(
            "GET",
            "/invoices",
            query={
                "createdTime": deep_object(created_time),
                "updatedTime": deep_object(updated_time),
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "limit": limit,
                "ids": ids,
                "upstreamIds": upstream_ids,
                "totalAmount": deep_object(total_amount),
                "customerId": customer_id,
                "applicationId": application_id,
                "currency": currency,
                "state": state,
                "skuId": sku_id,
                "price": deep_object(price),
                "attemptCount": deep_object(attempt_count),
            },
            responses={"200": models.ListInvoicesResponse, "default": models.Errors},
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
        customer_id: str,
        email: str | Omit = OMIT,
        source_id: str | Omit = OMIT,
        currency: str,
        state: models.InvoiceRequestState | Omit = OMIT,
        charge_type: models.ChargeType | Omit = OMIT,
        description: str | Omit = OMIT,
        locale: models.Locale | Omit = OMIT,
        customer_type: models.CustomerType | Omit = OMIT,
        ship_to: models.Shipping | Omit = OMIT,
        discount: models.Discount | Omit = OMIT,
        collection_period_days: models.CollectionPeriodDays | Omit = OMIT,
        billing_optimization: bool | Omit = OMIT,
        items: Sequence[models.InvoiceItemRequest],
        tax_inclusive: bool | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        upstream_id: str | Omit = OMIT,
        application_id: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Invoice: ...
    @overload
    async def create(
        self, *, body: models.InvoiceRequest | Omit = OMIT, options: CallOptions = None
    ) -> models.Invoice: ...
    async def create(
        self,
        *,
        customer_id: str | Omit = OMIT,
        email: str | Omit = OMIT,
        source_id: str | Omit = OMIT,
        currency: str | Omit = OMIT,
        state: models.InvoiceRequestState | Omit = OMIT,
        charge_type: models.ChargeType | Omit = OMIT,
        description: str | Omit = OMIT,
        locale: models.Locale | Omit = OMIT,
        customer_type: models.CustomerType | Omit = OMIT,
        ship_to: models.Shipping | Omit = OMIT,
        discount: models.Discount | Omit = OMIT,
        collection_period_days: models.CollectionPeriodDays | Omit = OMIT,
        billing_optimization: bool | Omit = OMIT,
        items: Sequence[models.InvoiceItemRequest] | Omit = OMIT,
        tax_inclusive: bool | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        upstream_id: str | Omit = OMIT,
        application_id: str | Omit = OMIT,
        body: models.InvoiceRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Invoice:
        """Create an invoice.

        Bills a customer for items and returns the invoice with taxes, fees and total.
        With the state `open`, the default, collecting the money starts at once; a
        `draft` charges nothing until it is opened.

        Args:
            customer_id: Customer to bill.
            email: Email address of the customer to bill.
            source_id: Payment source to charge.
            currency: Currency of all amounts in the object, as a three-letter ISO 4217
                code such as `USD`.
            state: `open` starts collection at once and is the default; `draft` only
                computes the amounts, and the invoice can be opened later.
            description: Free text of your own about the invoice.
            billing_optimization: `true`, the default, retries a failed payment for
                `collectionPeriodDays`; `false` allows one attempt.
            items: Lines of the invoice.
            tax_inclusive: `true` when the given prices already contain tax.
            upstream_id: Your own identifier for the invoice, from the system you
                connect to this API.
            application_id: Your own label for the application that sends the request,
                for telling sales channels apart.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Invoice] = Request(
            "POST",
            "/invoices",
            body=merge(
                body,
                {
                    "customerId": customer_id,
                    "email": email,
                    "sourceId": source_id,
                    "currency": currency,
                    "state": state,
                    "chargeType": charge_type,
                    "description": description,
                    "locale": locale,
                    "customerType": customer_type,
                    "shipTo": ship_to,
                    "discount": discount,
                    "collectionPeriodDays": collection_period_days,
                    "billingOptimization": billing_optimization,
                    "items": items,
                    "taxInclusive": tax_inclusive,
                    "metadata": metadata,
                    "upstreamId": upstream_id,
                    "applicationId": application_id,
                },
            ),
            responses={"201": models.Invoice, "default": models.Errors},
        )
        return await self._client.send(request, options)

    async def retrieve(self, id: str, *, options: CallOptions = None) -> models.Invoice:
        """Retrieve an invoice.

        Looks up one invoice with its items, totals, state and number of attempts at
        payment. Unknown invoices give 404.

        Args:
            id: Identifier of the invoice.
        """
        request: Request[models.Invoice] = Request(
            "GET",
            "/invoices/{id}",
            path={"id": id},
            responses={"200": models.Invoice, "default": models.Errors},
        )
        return await self._client.send(request, options)

    async def update(
        self,
        id: str,
        *,
        metadata: models.Metadata | Omit = OMIT,
        body: models.UpdateInvoiceRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Invoice:
        """Update an invoice.

        Sets the metadata of an invoice with a POST; nothing else about it can change.
        To correct items or the customer, void the invoice and create another.

        Args:
            id: Identifier of the invoice.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Invoice] = Request(
            "POST",
            "/invoices/{id}",
            path={"id": id},
            body=merge(body, {"metadata": metadata}),
            responses={"200": models.Invoice, "default": models.Errors},
        )
        return await self._client.send(request, options)

    async def delete(self, id: str, *, options: CallOptions = None) -> None:
        """Delete an invoice.

        Removes a draft invoice without a trace. Returns 204 with no body; any state but
        `draft` gives 409. An `open` invoice is voided instead.

        Args:
            id: Identifier of the invoice.
        """
        request: Request[None] = Request(
            "DELETE",
            "/invoices/{id}",
            path={"id": id},
            responses={"204": None, "default": models.Errors},
        )
        return await self._client.send_only(request, options)

    async def open(self, id: str, *, options: CallOptions = None) -> models.Invoice:
        """Open an invoice.

        Moves an invoice from `draft` to `open`, which starts the collection of payment.
        Any other state gives 409; the call has no body.

        Args:
            id: Identifier of the invoice.
        """
        request: Request[models.Invoice] = Request(
            "POST",
            "/invoices/{id}/open",
            path={"id": id},
            responses={"200": models.Invoice, "default": models.Errors},
        )
        return await self._client.send(request, options)

    async def void(self, id: str, *, options: CallOptions = None) -> models.Invoice:
        """Void an invoice.

        Calls off an `open` invoice but keeps it on record. Any other state gives 409;
        the call has no body.

        Args:
            id: Identifier of the invoice.
        """
        request: Request[models.Invoice] = Request(
            "POST",
            "/invoices/{id}/void",
            path={"id": id},
            responses={"200": models.Invoice, "default": models.Errors},
        )
        return await self._client.send(request, options)
