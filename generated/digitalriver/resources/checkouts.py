"""Purchases being prepared: items, addresses, taxes and payment are settled here
before an order is placed.
"""

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


class Checkouts(Resource):
    """Purchases being prepared: items, addresses, taxes and payment are settled here
    before an order is placed.
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
        customer_id: str | Omit = OMIT,
        application_id: str | Omit = OMIT,
        email: str | Omit = OMIT,
        currency: str | Omit = OMIT,
        total_amount: Mapping[str, str] | Omit = OMIT,
        locale: str | Omit = OMIT,
        charge_type: str | Omit = OMIT,
        customer_type: str | Omit = OMIT,
        subscription_id: str | Omit = OMIT,
        browser_ip: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> Page[models.Checkout, models.ListCheckoutsResponse]:
        """List checkouts.

        Lists the checkouts of the account, narrowed by the filters given. Returns one
        page, newest first; while `hasMore` is true, repeat the call with the last `id`
        as `startingAfter`.

        Args:
            created_time: Keep only checkouts created within these bounds. Written as
                one query parameter per bound, with the keys `gt`, `gte`, `lt`, `lte`
                and `eq`, each a UTC time in ISO 8601:
                `createdTime[gte]=2020-12-01T00:00:00Z`.
            updated_time: Keep only checkouts last changed within these bounds. Written
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
            customer_id: Keep only checkouts that belong to this customer.
            application_id: Keep only checkouts started by this client application.
            email: Keep only checkouts carrying this email address.
            currency: Keep only checkouts priced in this ISO 4217 currency.
            total_amount: Keep only checkouts whose `totalAmount` lies within these
                bounds. Written as one query parameter per bound, with the keys `gt`,
                `gte`, `lt`, `lte` and `eq`, each a decimal number:
                `totalAmount[gte]=10.00`.
            locale: Keep only checkouts in this locale, for example `en_US`.
            charge_type: Keep only checkouts whose charges are started this way, for
                example `merchant_initiated`.
            customer_type: Keep only checkouts of this kind of buyer, `business` or
                `individual`.
            subscription_id: Keep only checkouts that belong to this subscription.
            browser_ip: Keep only checkouts placed from this IP address.
        """
        request: Request[models.ListCheckoutsResponse] = Request(
            "GET",
            "/checkouts",
            query={
                "createdTime": deep_object(created_time),
                "updatedTime": deep_object(updated_time),
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "limit": limit,
                "ids": ids,
                "upstreamIds": upstream_ids,
                "customerId": customer_id,
                "applicationId": application_id,
                "email": email,
                "currency": currency,
                "totalAmount": deep_object(total_amount),
                "locale": locale,
                "chargeType": charge_type,
                "customerType": customer_type,
                "subscriptionId": subscription_id,
                "browserIp": browser_ip,
            },
            responses={"200": models.ListCheckoutsResponse, "default": models.Errors},
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
        customer_id: str | Omit = OMIT,
        source_id: str | Omit = OMIT,
        currency: models.Currency,
        email: str | Omit = OMIT,
        locale: models.Locale | Omit = OMIT,
        application_id: str | Omit = OMIT,
        browser_ip: str | Omit = OMIT,
        credit_amount: float | Omit = OMIT,
        ship_from: models.ShipFrom | Omit = OMIT,
        ship_to: models.Shipping | Omit = OMIT,
        bill_to: models.Billing | Omit = OMIT,
        shipping_choice: models.ShippingRequest | None | Omit = OMIT,
        discount: models.Discount | Omit = OMIT,
        items: Sequence[models.SkuRequestItem],
        shipping_discount: models.Discount | Omit = OMIT,
        tax_inclusive: models.TaxInclusive | Omit = OMIT,
        charge_type: models.ChargeType | Omit = OMIT,
        customer_type: models.CustomerType | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        purchase_location: models.PurchaseLocation | Omit = OMIT,
        upstream_id: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Checkout: ...
    @overload
    def create(
        self, *, body: models.CheckoutRequest | Omit = OMIT, options: CallOptions = None
    ) -> models.Checkout: ...
    def create(
        self,
        *,
        customer_id: str | Omit = OMIT,
        source_id: str | Omit = OMIT,
        currency: models.Currency | Omit = OMIT,
        email: str | Omit = OMIT,
        locale: models.Locale | Omit = OMIT,
        application_id: str | Omit = OMIT,
        browser_ip: str | Omit = OMIT,
        credit_amount: float | Omit = OMIT,
        ship_from: models.ShipFrom | Omit = OMIT,
        ship_to: models.Shipping | Omit = OMIT,
        bill_to: models.Billing | Omit = OMIT,
        shipping_choice: models.ShippingRequest | None | Omit = OMIT,
        discount: models.Discount | Omit = OMIT,
        items: Sequence[models.SkuRequestItem] | Omit = OMIT,
        shipping_discount: models.Discount | Omit = OMIT,
        tax_inclusive: models.TaxInclusive | Omit = OMIT,
        charge_type: models.ChargeType | Omit = OMIT,
        customer_type: models.CustomerType | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        purchase_location: models.PurchaseLocation | Omit = OMIT,
        upstream_id: str | Omit = OMIT,
        body: models.CheckoutRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Checkout:
        """Create a checkout.

        Starts a checkout from items, customer data and addresses, and returns it with
        prices, taxes, fees, duties and the selling entity worked out. A checkout
        collects everything an order needs; create the order from its identifier once a
        payment source is attached. Unusable input gives 400, and a conflict with
        existing data 409. When a customer is named, what the request leaves undefined
        is filled from the customer's record.

        Args:
            customer_id: Registered customer who is buying; leave it out for a guest.
            source_id: Payment source to charge.
            email: Email address of the buyer.
            application_id: Your own label for the application that sends the request,
                for telling sales channels apart.
            browser_ip: IP address of the buyer's browser; it serves the fraud check.
            credit_amount: Store credit to apply, in major units of `currency`, e.g.
                `1180.26`. It can be set only once per checkout, so add several credits
                together first.
            items: Items to buy, each with a SKU id, a price and a quantity.
            upstream_id: Your own identifier for the checkout, from the system you
                connect to this API.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Checkout] = Request(
            "POST",
            "/checkouts",
            body=merge(
                body,
                {
                    "customerId": customer_id,
                    "sourceId": source_id,
                    "currency": currency,
                    "email": email,
                    "locale": locale,
                    "applicationId": application_id,
                    "browserIp": browser_ip,
                    "creditAmount": json_number(credit_amount),
                    "shipFrom": ship_from,
                    "shipTo": ship_to,
                    "billTo": bill_to,
                    "shippingChoice": shipping_choice,
                    "discount": discount,
                    "items": items,
                    "shippingDiscount": shipping_discount,
                    "taxInclusive": tax_inclusive,
                    "chargeType": charge_type,
                    "customerType": customer_type,
                    "metadata": metadata,
                    "purchaseLocation": purchase_location,
                    "upstreamId": upstream_id,
                },
            ),
            responses={"201": models.Checkout, "default": models.Errors},
        )
        return self._client.send(request, options)

    def retrieve(self, id: str, *, options: CallOptions = None) -> models.Checkout:
        """Retrieve a checkout.

        Looks up one checkout with its items, totals and payment state. Unknown or
        deleted checkouts give 404.

        Args:
            id: Identifier of the checkout.
        """
        request: Request[models.Checkout] = Request(
            "GET",
            "/checkouts/{id}",
            path={"id": id},
            responses={"200": models.Checkout, "default": models.Errors},
        )
        return self._client.send(request, options)

    def update(
        self,
        id: str,
        *,
        customer_id: str | Omit = OMIT,
        source_id: str | Omit = OMIT,
        currency: str | Omit = OMIT,
        email: str | Omit = OMIT,
        locale: str | Omit = OMIT,
        browser_ip: str | Omit = OMIT,
        credit_amount: float | Omit = OMIT,
        ship_to: models.Shipping | Omit = OMIT,
        bill_to: models.Billing | Omit = OMIT,
        shipping_discount: models.Discount | Omit = OMIT,
        charge_type: models.ChargeType | Omit = OMIT,
        customer_type: models.CustomerType | Omit = OMIT,
        shipping_choice: models.ShippingRequest | None | Omit = OMIT,
        purchase_location: models.PurchaseLocation | Omit = OMIT,
        items: models.SkuUpdateRequestItem | Omit = OMIT,
        upstream_id: str | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        body: models.UpdateCheckoutRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Checkout:
        """Update a checkout.

        Changes an existing checkout with a POST and returns it with all totals computed
        again. Properties left out of the body keep their values. The body takes a
        single item object, not an array, so one line item can be changed in a call; 409
        means that the checkout is past the point where it may change.

        Args:
            id: Identifier of the checkout.
            customer_id: Registered customer who buys.
            source_id: Payment source to use.
            currency: Currency as a three-letter ISO 4217 code, for example `USD`.
            email: Customer's e-mail address.
            locale: Language and country in the form `en_US`: ISO 639-1 language, ISO
                3166-1 alpha-2 country. Used for notifications and invoices.
            browser_ip: IP address from which the customer's browser placed the order.
                Used in fraud screening.
            credit_amount: Store credit to use, in major units of the currency (`9.99`,
                not cents).
            upstream_id: Your own identifier for this object, as used in the commerce
                system in front of Digital River.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Checkout] = Request(
            "POST",
            "/checkouts/{id}",
            path={"id": id},
            body=merge(
                body,
                {
                    "customerId": customer_id,
                    "sourceId": source_id,
                    "currency": currency,
                    "email": email,
                    "locale": locale,
                    "browserIp": browser_ip,
                    "creditAmount": json_number(credit_amount),
                    "shipTo": ship_to,
                    "billTo": bill_to,
                    "shippingDiscount": shipping_discount,
                    "chargeType": charge_type,
                    "customerType": customer_type,
                    "shippingChoice": shipping_choice,
                    "purchaseLocation": purchase_location,
                    "items": items,
                    "upstreamId": upstream_id,
                    "metadata": metadata,
                },
            ),
            responses={"200": models.Checkout, "default": models.Errors},
        )
        return self._client.send(request, options)

    def delete(self, id: str, *, options: CallOptions = None) -> None:
        """Delete a checkout.

        Removes a checkout for good. Returns 204 with no body; 409 means that its
        present state forbids deleting it.

        Args:
            id: Identifier of the checkout.
        """
        request: Request[None] = Request(
            "DELETE",
            "/checkouts/{id}",
            path={"id": id},
            responses={"204": None, "default": models.Errors},
        )
        return self._client.send_only(request, options)


class AsyncCheckouts(AsyncResource):
    """Purchases being prepared: items, addresses, taxes and payment are settled here
    before an order is placed.
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
        customer_id: str | Omit = OMIT,
        application_id: str | Omit = OMIT,
        email: str | Omit = OMIT,
        currency: str | Omit = OMIT,
        total_amount: Mapping[str, str] | Omit = OMIT,
        locale: str | Omit = OMIT,
        charge_type: str | Omit = OMIT,
        customer_type: str | Omit = OMIT,
        subscription_id: str | Omit = OMIT,
        browser_ip: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> AsyncPages[models.Checkout, models.ListCheckoutsResponse]:
        """List checkouts.

        Lists the checkouts of the account, narrowed by the filters given. Returns one
        page, newest first; while `hasMore` is true, repeat the call with the last `id`
        as `startingAfter`.

        Args:
            created_time: Keep only checkouts created within these bounds. Written as
                one query parameter per bound, with the keys `gt`, `gte`, `lt`, `lte`
                and `eq`, each a UTC time in ISO 8601:
                `createdTime[gte]=2020-12-01T00:00:00Z`.
            updated_time: Keep only checkouts last changed within these bounds. Written
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
            customer_id: Keep only checkouts that belong to this customer.
            application_id: Keep only checkouts started by this client application.
            email: Keep only checkouts carrying this email address.
            currency: Keep only checkouts priced in this ISO 4217 currency.
            total_amount: Keep only checkouts whose `totalAmount` lies within these
                bounds. Written as one query parameter per bound, with the keys `gt`,
                `gte`, `lt`, `lte` and `eq`, each a decimal number:
                `totalAmount[gte]=10.00`.
            locale: Keep only checkouts in this locale, for example `en_US`.
            charge_type: Keep only checkouts whose charges are started this way, for
                example `merchant_initiated`.
            customer_type: Keep only checkouts of this kind of buyer, `business` or
                `individual`.
            subscription_id: Keep only checkouts that belong to this subscription.
            browser_ip: Keep only checkouts placed from this IP address.
        """
        request: Request[models.ListCheckoutsResponse] = Request(
            "GET",
            "/checkouts",
            query={
                "createdTime": deep_object(created_time),
                "updatedTime": deep_object(updated_time),
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "limit": limit,
                "ids": ids,
                "upstreamIds": upstream_ids,
                "customerId": customer_id,
                "applicationId": application_id,
                "email": email,
                "currency": currency,
                "totalAmount": deep_object(total_amount),
                "locale": locale,
                "chargeType": charge_type,
                "customerType": customer_type,
                "subscriptionId": subscription_id,
                "browserIp": browser_ip,
            },
            responses={"200": models.ListCheckoutsResponse, "default": models.Errors},
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
        customer_id: str | Omit = OMIT,
        source_id: str | Omit = OMIT,
        currency: models.Currency,
        email: str | Omit = OMIT,
        locale: models.Locale | Omit = OMIT,
        application_id: str | Omit = OMIT,
        browser_ip: str | Omit = OMIT,
        credit_amount: float | Omit = OMIT,
        ship_from: models.ShipFrom | Omit = OMIT,
        ship_to: models.Shipping | Omit = OMIT,
        bill_to: models.Billing | Omit = OMIT,
        shipping_choice: models.ShippingRequest | None | Omit = OMIT,
        discount: models.Discount | Omit = OMIT,
        items: Sequence[models.SkuRequestItem],
        shipping_discount: models.Discount | Omit = OMIT,
        tax_inclusive: models.TaxInclusive | Omit = OMIT,
        charge_type: models.ChargeType | Omit = OMIT,
        customer_type: models.CustomerType | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        purchase_location: models.PurchaseLocation | Omit = OMIT,
        upstream_id: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Checkout: ...
    @overload
    async def create(
        self, *, body: models.CheckoutRequest | Omit = OMIT, options: CallOptions = None
    ) -> models.Checkout: ...
    async def create(
        self,
        *,
        customer_id: str | Omit = OMIT,
        source_id: str | Omit = OMIT,
        currency: models.Currency | Omit = OMIT,
        email: str | Omit = OMIT,
        locale: models.Locale | Omit = OMIT,
        application_id: str | Omit = OMIT,
        browser_ip: str | Omit = OMIT,
        credit_amount: float | Omit = OMIT,
        ship_from: models.ShipFrom | Omit = OMIT,
        ship_to: models.Shipping | Omit = OMIT,
        bill_to: models.Billing | Omit = OMIT,
        shipping_choice: models.ShippingRequest | None | Omit = OMIT,
        discount: models.Discount | Omit = OMIT,
        items: Sequence[models.SkuRequestItem] | Omit = OMIT,
        shipping_discount: models.Discount | Omit = OMIT,
        tax_inclusive: models.TaxInclusive | Omit = OMIT,
        charge_type: models.ChargeType | Omit = OMIT,
        customer_type: models.CustomerType | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        purchase_location: models.PurchaseLocation | Omit = OMIT,
        upstream_id: str | Omit = OMIT,
        body: models.CheckoutRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Checkout:
        """Create a checkout.

        Starts a checkout from items, customer data and addresses, and returns it with
        prices, taxes, fees, duties and the selling entity worked out. A checkout
        collects everything an order needs; create the order from its identifier once a
        payment source is attached. Unusable input gives 400, and a conflict with
        existing data 409. When a customer is named, what the request leaves undefined
        is filled from the customer's record.

        Args:
            customer_id: Registered customer who is buying; leave it out for a guest.
            source_id: Payment source to charge.
            email: Email address of the buyer.
            application_id: Your own label for the application that sends the request,
                for telling sales channels apart.
            browser_ip: IP address of the buyer's browser; it serves the fraud check.
            credit_amount: Store credit to apply, in major units of `currency`, e.g.
                `1180.26`. It can be set only once per checkout, so add several credits
                together first.
            items: Items to buy, each with a SKU id, a price and a quantity.
            upstream_id: Your own identifier for the checkout, from the system you
                connect to this API.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Checkout] = Request(
            "POST",
            "/checkouts",
            body=merge(
                body,
                {
                    "customerId": customer_id,
                    "sourceId": source_id,
                    "currency": currency,
                    "email": email,
                    "locale": locale,
                    "applicationId": application_id,
                    "browserIp": browser_ip,
                    "creditAmount": json_number(credit_amount),
                    "shipFrom": ship_from,
                    "shipTo": ship_to,
                    "billTo": bill_to,
                    "shippingChoice": shipping_choice,
                    "discount": discount,
                    "items": items,
                    "shippingDiscount": shipping_discount,
                    "taxInclusive": tax_inclusive,
                    "chargeType": charge_type,
                    "customerType": customer_type,
                    "metadata": metadata,
                    "purchaseLocation": purchase_location,
                    "upstreamId": upstream_id,
                },
            ),
            responses={"201": models.Checkout, "default": models.Errors},
        )
        return await self._client.send(request, options)

    async def retrieve(
        self, id: str, *, options: CallOptions = None
    ) -> models.Checkout:
        """Retrieve a checkout.

        Looks up one checkout with its items, totals and payment state. Unknown or
        deleted checkouts give 404.

        Args:
            id: Identifier of the checkout.
        """
        request: Request[models.Checkout] = Request(
            "GET",
            "/checkouts/{id}",
            path={"id": id},
            responses={"200": models.Checkout, "default": models.Errors},
        )
        return await self._client.send(request, options)

    async def update(
        self,
        id: str,
        *,
        customer_id: str | Omit = OMIT,
        source_id: str | Omit = OMIT,
        currency: str | Omit = OMIT,
        email: str | Omit = OMIT,
        locale: str | Omit = OMIT,
        browser_ip: str | Omit = OMIT,
        credit_amount: float | Omit = OMIT,
        ship_to: models.Shipping | Omit = OMIT,
        bill_to: models.Billing | Omit = OMIT,
        shipping_discount: models.Discount | Omit = OMIT,
        charge_type: models.ChargeType | Omit = OMIT,
        customer_type: models.CustomerType | Omit = OMIT,
        shipping_choice: models.ShippingRequest | None | Omit = OMIT,
        purchase_location: models.PurchaseLocation | Omit = OMIT,
        items: models.SkuUpdateRequestItem | Omit = OMIT,
        upstream_id: str | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        body: models.UpdateCheckoutRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Checkout:
        """Update a checkout.

        Changes an existing checkout with a POST and returns it with all totals computed
        again. Properties left out of the body keep their values. The body takes a
        single item object, not an array, so one line item can be changed in a call; 409
        means that the checkout is past the point where it may change.

        Args:
            id: Identifier of the checkout.
            customer_id: Registered customer who buys.
            source_id: Payment source to use.
            currency: Currency as a three-letter ISO 4217 code, for example `USD`.
            email: Customer's e-mail address.
            locale: Language and country in the form `en_US`: ISO 639-1 language, ISO
                3166-1 alpha-2 country. Used for notifications and invoices.
            browser_ip: IP address from which the customer's browser placed the order.
                Used in fraud screening.
            credit_amount: Store credit to use, in major units of the currency (`9.99`,
                not cents).
            upstream_id: Your own identifier for this object, as used in the commerce
                system in front of Digital River.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Checkout] = Request(
            "POST",
            "/checkouts/{id}",
            path={"id": id},
            body=merge(
                body,
                {
                    "customerId": customer_id,
                    "sourceId": source_id,
                    "currency": currency,
                    "email": email,
                    "locale": locale,
                    "browserIp": browser_ip,
                    "creditAmount": json_number(credit_amount),
                    "shipTo": ship_to,
                    "billTo": bill_to,
                    "shippingDiscount": shipping_discount,
                    "chargeType": charge_type,
                    "customerType": customer_type,
                    "shippingChoice": shipping_choice,
                    "purchaseLocation": purchase_location,
                    "items": items,
                    "upstreamId": upstream_id,
                    "metadata": metadata,
                },
            ),
            responses={"200": models.Checkout, "default": models.Errors},
        )
        return await self._client.send(request, options)

    async def delete(self, id: str, *, options: CallOptions = None) -> None:
        """Delete a checkout.

        Removes a checkout for good. Returns 204 with no body; 409 means that its
        present state forbids deleting it.

        Args:
            id: Identifier of the checkout.
        """
        request: Request[None] = Request(
            "DELETE",
            "/checkouts/{id}",
            path={"id": id},
            responses={"204": None, "default": models.Errors},
        )
        return await self._client.send_only(request, options)
