"""Placed purchases, from payment and fraud check to delivery and return."""

from __future__ import annotations

from typing import TYPE_CHECKING

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


class Orders(Resource):
    """Placed purchases, from payment and fraud check to delivery and return."""

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
        state: str | Omit = OMIT,
        customer_id: str | Omit = OMIT,
        checkout_id: str | Omit = OMIT,
        application_id: str | Omit = OMIT,
        email: str | Omit = OMIT,
        currency: str | Omit = OMIT,
        sku_id: str | Omit = OMIT,
        in_review: Mapping[str, datetime] | Omit = OMIT,
        pending_payment: Mapping[str, datetime] | Omit = OMIT,
        accepted: Mapping[str, datetime] | Omit = OMIT,
        blocked: Mapping[str, datetime] | Omit = OMIT,
        cancelled: Mapping[str, datetime] | Omit = OMIT,
        fulfilled: Mapping[str, datetime] | Omit = OMIT,
        complete: Mapping[str, datetime] | Omit = OMIT,
        returned: Mapping[str, datetime] | Omit = OMIT,
        fraud_state: str | Omit = OMIT,
        fraud_state_transitions_blocked: Mapping[str, datetime] | Omit = OMIT,
        fraud_state_transitions_review_opened: Mapping[str, datetime] | Omit = OMIT,
        fraud_state_transitions_passed: Mapping[str, datetime] | Omit = OMIT,
        browser_ip: str | Omit = OMIT,
        charge_type: str | Omit = OMIT,
        subscription_id: str | Omit = OMIT,
        refunded_amount: str | Omit = OMIT,
        locale: str | Omit = OMIT,
        customer_type: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> Page[models.Order, models.ListOrdersResponse]:
        """List orders.

        Lists the orders of the account. The filters named after states, such as
        `accepted`, look at the time when the order got there; `state` looks at where it
        is now. Returns one page, newest first; while `hasMore` is true, repeat the call
        with the last `id` as `startingAfter`.

        Args:
            created_time: Keep only orders created within these bounds. Written as one
                query parameter per bound, with the keys `gt`, `gte`, `lt`, `lte` and
                `eq`, each a UTC time in ISO 8601:
                `createdTime[gte]=2020-12-01T00:00:00Z`.
            updated_time: Keep only orders last changed within these bounds. Written as
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
            upstream_ids: Keep only objects with these identifiers from the shop's own
                system; repeat the parameter for several.
            total_amount: Keep only orders whose `totalAmount` lies within these bounds.
                Written as one query parameter per bound, with the keys `gt`, `gte`,
                `lt`, `lte` and `eq`, each a decimal number: `totalAmount[gte]=10.00`.
            state: Keep only orders in this state now, for example `accepted` or
                `complete`.
            customer_id: Keep only orders placed by this customer.
            checkout_id: Keep only the order made from this checkout.
            application_id: Keep only orders placed through this client application.
            email: Keep only orders carrying this email address.
            currency: Keep only orders priced in this ISO 4217 currency.
            sku_id: Keep only orders with an item of this SKU.
            in_review: Keep only orders that reached the state `in_review` within these
                bounds. Written as one query parameter per bound, with the keys `gt`,
                `gte`, `lt`, `lte` and `eq`, each a UTC time in ISO 8601:
                `in_review[gte]=2020-12-01T00:00:00Z`.
            pending_payment: Keep only orders that reached the state `pending_payment`
                within these bounds. Written as one query parameter per bound, with the
                keys `gt`, `gte`, `lt`, `lte` and `eq`, each a UTC time in ISO 8601:
                `pending_payment[gte]=2020-12-01T00:00:00Z`.
            accepted: Keep only orders that reached the state `accepted` within these
                bounds. Written as one query parameter per bound, with the keys `gt`,
                `gte`, `lt`, `lte` and `eq`, each a UTC time in ISO 8601:
                `accepted[gte]=2020-12-01T00:00:00Z`.
            blocked: Keep only orders that reached the state `blocked` within these
                bounds. Written as one query parameter per bound, with the keys `gt`,
                `gte`, `lt`, `lte` and `eq`, each a UTC time in ISO 8601:
                `blocked[gte]=2020-12-01T00:00:00Z`.
            cancelled: Keep only orders that reached the state `cancelled` within these
                bounds. Written as one query parameter per bound, with the keys `gt`,
                `gte`, `lt`, `lte` and `eq`, each a UTC time in ISO 8601:
                `cancelled[gte]=2020-12-01T00:00:00Z`.
            fulfilled: Keep only orders that reached the state `fulfilled` within these
                bounds. Written as one query parameter per bound, with the keys `gt`,
                `gte`, `lt`, `lte` and `eq`, each a UTC time in ISO 8601:
                `fulfilled[gte]=2020-12-01T00:00:00Z`.
            complete: Keep only orders that reached the state `complete` within these
                bounds. Written as one query parameter per bound, with the keys `gt`,
                `gte`, `lt`, `lte` and `eq`, each a UTC time in ISO 8601:
                `complete[gte]=2020-12-01T00:00:00Z`.
            returned: Keep only orders that reached the state `returned` within these
                bounds. Written as one query parameter per bound, with the keys `gt`,
                `gte`, `lt`, `lte` and `eq`, each a UTC time in ISO 8601:
                `returned[gte]=2020-12-01T00:00:00Z`.
            fraud_state: Keep only orders whose fraud check stands at this state, for
                example `passed`.
            fraud_state_transitions_blocked: Keep only orders whose fraud check reached
                `blocked` within these bounds. The dot is part of the name. Written as
                one query parameter per bound, with the keys `gt`, `gte`, `lt`, `lte`
                and `eq`, each a UTC time in ISO 8601:
                `fraudStateTransitions.blocked[gte]=2020-12-01T00:00:00Z`.
            fraud_state_transitions_review_opened: Keep only orders whose fraud check
                reached `review_opened` within these bounds. The dot is part of the
                name. Written as one query parameter per bound, with the keys `gt`,
                `gte`, `lt`, `lte` and `eq`, each a UTC time in ISO 8601:
                `fraudStateTransitions.review_opened[gte]=2020-12-01T00:00:00Z`.
            fraud_state_transitions_passed: Keep only orders whose fraud check reached
                `passed` within these bounds. The dot is part of the name. Written as
                one query parameter per bound, with the keys `gt`, `gte`, `lt`, `lte`
                and `eq`, each a UTC time in ISO 8601:
                `fraudStateTransitions.passed[gte]=2020-12-01T00:00:00Z`.
            browser_ip: Keep only orders placed from this IP address.
            charge_type: Keep only orders whose charges were started this way, for
                example `customer_initiated`.
            subscription_id: Keep only orders that belong to this subscription.
            refunded_amount: Keep only orders of which exactly this amount was paid
                back; takes no bounds.
            locale: Keep only orders in this locale, for example `en_US`.
            customer_type: Keep only orders of this kind of buyer, `business` or
                `individual`.
        """
        request: Request[models.ListOrdersResponse] = Request(
            "GET",
            "/orders",
            query={
                "createdTime": deep_object(created_time),
                "updatedTime": deep_object(updated_time),
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "limit": limit,
                "ids": ids,
                "upstreamIds": upstream_ids,
                "totalAmount": deep_object(total_amount),
                "state": state,
                "customerId": customer_id,
                "checkoutId": checkout_id,
                "applicationId": application_id,
                "email": email,
                "currency": currency,
                "skuId": sku_id,
                "in_review": deep_object(in_review),
                "pending_payment": deep_object(pending_payment),
                "accepted": deep_object(accepted),
                "blocked": deep_object(blocked),
                "cancelled": deep_object(cancelled),
                "fulfilled": deep_object(fulfilled),
                "complete": deep_object(complete),
                "returned": deep_object(returned),
                "fraudState": fraud_state,
                "fraudStateTransitions.blocked": deep_object(
                    fraud_state_transitions_blocked
                ),
                "fraudStateTransitions.review_opened": deep_object(
                    fraud_state_transitions_review_opened
                ),
                "fraudStateTransitions.passed": deep_object(
                    fraud_state_transitions_passed
                ),
                "browserIp": browser_ip,
                "chargeType": charge_type,
                "subscriptionId": subscription_id,
                "refundedAmount": refunded_amount,
                "locale": locale,
                "customerType": customer_type,
            },
            responses={"200": models.ListOrdersResponse, "default": models.Errors},
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

    def create(
        self,
        *,
        checkout_id: str | Omit = OMIT,
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
        body: models.OrderRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Order:
        """Create an order.

        Turns a checkout into an order and has the payment authorized; the checkout
        needs a payment source by then. Orders can also be made from items directly,
        without a checkout. The new order may still be in the state `in_review` or
        `pending_payment`: ship nothing before the order is `accepted`. A conflict, such
        as a payment that is declined, gives 409.

        Args:
            checkout_id: Checkout to convert. Its items, addresses and prices go into
                the order.
            customer_id: Registered customer who orders; leave out for a guest.
            source_id: Payment source to charge. Needed unless the checkout or customer
                already supplies one.
            email: Customer's e-mail address.
            application_id: Free text naming the application that made the request, so
                that you can tell several integrations apart.
            browser_ip: IP address from which the customer's browser placed the order.
                Used in fraud screening.
            credit_amount: Store credit to use for the order, in major units of the
                currency (`9.99`, not cents).
            items: Lines to order. Needed when no `checkoutId` is given.
            upstream_id: Your own identifier for this object, as used in the commerce
                system in front of Digital River.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Order] = Request(
            "POST",
            "/orders",
            body=merge(
                body,
                {
                    "checkoutId": checkout_id,
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
            responses={"201": models.Order, "default": models.Errors},
        )
        return self._client.send(request, options)

    def retrieve(self, id: str, *, options: CallOptions = None) -> models.Order:
        """Retrieve an order.

        Looks up one order with items, totals, charges and states.
        `availableToRefundAmount`, on the order and on every item, is the most that a
        refund can give back now. Unknown orders give 404.

        Args:
            id: Identifier of the order.
        """
        request: Request[models.Order] = Request(
            "GET",
            "/orders/{id}",
            path={"id": id},
            responses={"200": models.Order, "default": models.Errors},
        )
        return self._client.send(request, options)

    def update(
        self,
        id: str,
        *,
        request_to_be_forgotten: bool | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        body: models.UpdateOrderRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Order:
        """Update an order.

        Sets metadata, or marks that the buyer asked to be forgotten, with a POST;
        items, prices and addresses of an order never change. Properties left out of the
        body keep their values.

        Args:
            id: Identifier of the order.
            request_to_be_forgotten: `true` if the customer has asked for personal data
                to be erased (right to be forgotten). Default: false.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Order] = Request(
            "POST",
            "/orders/{id}",
            path={"id": id},
            body=merge(
                body,
                {"requestToBeForgotten": request_to_be_forgotten, "metadata": metadata},
            ),
            responses={"200": models.Order, "default": models.Errors},
        )
        return self._client.send(request, options)


class AsyncOrders(AsyncResource):
    """Placed purchases, from payment and fraud check to delivery and return."""

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
        state: str | Omit = OMIT,
        customer_id: str | Omit = OMIT,
        checkout_id: str | Omit = OMIT,
        application_id: str | Omit = OMIT,
        email: str | Omit = OMIT,
        currency: str | Omit = OMIT,
        sku_id: str | Omit = OMIT,
        in_review: Mapping[str, datetime] | Omit = OMIT,
        pending_payment: Mapping[str, datetime] | Omit = OMIT,
        accepted: Mapping[str, datetime] | Omit = OMIT,
        blocked: Mapping[str, datetime] | Omit = OMIT,
        cancelled: Mapping[str, datetime] | Omit = OMIT,
        fulfilled: Mapping[str, datetime] | Omit = OMIT,
        complete: Mapping[str, datetime] | Omit = OMIT,
        returned: Mapping[str, datetime] | Omit = OMIT,
        fraud_state: str | Omit = OMIT,
        fraud_state_transitions_blocked: Mapping[str, datetime] | Omit = OMIT,
        fraud_state_transitions_review_opened: Mapping[str, datetime] | Omit = OMIT,
        fraud_state_transitions_passed: Mapping[str, datetime] | Omit = OMIT,
        browser_ip: str | Omit = OMIT,
        charge_type: str | Omit = OMIT,
        subscription_id: str | Omit = OMIT,
        refunded_amount: str | Omit = OMIT,
        locale: str | Omit = OMIT,
        customer_type: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> AsyncPages[models.Order, models.ListOrdersResponse]:
        """List orders.

        Lists the orders of the account. The filters named after states, such as
        `accepted`, look at the time when the order got there; `state` looks at where it
        is now. Returns one page, newest first; while `hasMore` is true, repeat the call
        with the last `id` as `startingAfter`.

        Args:
            created_time: Keep only orders created within these bounds. Written as one
                query parameter per bound, with the keys `gt`, `gte`, `lt`, `lte` and
                `eq`, each a UTC time in ISO 8601:
                `createdTime[gte]=2020-12-01T00:00:00Z`.
            updated_time: Keep only orders last changed within these bounds. Written as
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
            upstream_ids: Keep only objects with these identifiers from the shop's own
                system; repeat the parameter for several.
            total_amount: Keep only orders whose `totalAmount` lies within these bounds.
                Written as one query parameter per bound, with the keys `gt`, `gte`,
                `lt`, `lte` and `eq`, each a decimal number: `totalAmount[gte]=10.00`.
            state: Keep only orders in this state now, for example `accepted` or
                `complete`.
            customer_id: Keep only orders placed by this customer.
            checkout_id: Keep only the order made from this checkout.
            application_id: Keep only orders placed through this client application.
            email: Keep only orders carrying this email address.
            currency: Keep only orders priced in this ISO 4217 currency.
            sku_id: Keep only orders with an item of this SKU.
            in_review: Keep only orders that reached the state `in_review` within these
                bounds. Written as one query parameter per bound, with the keys `gt`,
                `gte`, `lt`, `lte` and `eq`, each a UTC time in ISO 8601:
                `in_review[gte]=2020-12-01T00:00:00Z`.
            pending_payment: Keep only orders that reached the state `pending_payment`
                within these bounds. Written as one query parameter per bound, with the
                keys `gt`, `gte`, `lt`, `lte` and `eq`, each a UTC time in ISO 8601:
                `pending_payment[gte]=2020-12-01T00:00:00Z`.
            accepted: Keep only orders that reached the state `accepted` within these
                bounds. Written as one query parameter per bound, with the keys `gt`,
                `gte`, `lt`, `lte` and `eq`, each a UTC time in ISO 8601:
                `accepted[gte]=2020-12-01T00:00:00Z`.
            blocked: Keep only orders that reached the state `blocked` within these
                bounds. Written as one query parameter per bound, with the keys `gt`,
                `gte`, `lt`, `lte` and `eq`, each a UTC time in ISO 8601:
                `blocked[gte]=2020-12-01T00:00:00Z`.
            cancelled: Keep only orders that reached the state `cancelled` within these
                bounds. Written as one query parameter per bound, with the keys `gt`,
                `gte`, `lt`, `lte` and `eq`, each a UTC time in ISO 8601:
                `cancelled[gte]=2020-12-01T00:00:00Z`.
            fulfilled: Keep only orders that reached the state `fulfilled` within these
                bounds. Written as one query parameter per bound, with the keys `gt`,
                `gte`, `lt`, `lte` and `eq`, each a UTC time in ISO 8601:
                `fulfilled[gte]=2020-12-01T00:00:00Z`.
            complete: Keep only orders that reached the state `complete` within these
                bounds. Written as one query parameter per bound, with the keys `gt`,
                `gte`, `lt`, `lte` and `eq`, each a UTC time in ISO 8601:
                `complete[gte]=2020-12-01T00:00:00Z`.
            returned: Keep only orders that reached the state `returned` within these
                bounds. Written as one query parameter per bound, with the keys `gt`,
                `gte`, `lt`, `lte` and `eq`, each a UTC time in ISO 8601:
                `returned[gte]=2020-12-01T00:00:00Z`.
            fraud_state: Keep only orders whose fraud check stands at this state, for
                example `passed`.
            fraud_state_transitions_blocked: Keep only orders whose fraud check reached
                `blocked` within these bounds. The dot is part of the name. Written as
                one query parameter per bound, with the keys `gt`, `gte`, `lt`, `lte`
                and `eq`, each a UTC time in ISO 8601:
                `fraudStateTransitions.blocked[gte]=2020-12-01T00:00:00Z`.
            fraud_state_transitions_review_opened: Keep only orders whose fraud check
                reached `review_opened` within these bounds. The dot is part of the
                name. Written as one query parameter per bound, with the keys `gt`,
                `gte`, `lt`, `lte` and `eq`, each a UTC time in ISO 8601:
                `fraudStateTransitions.review_opened[gte]=2020-12-01T00:00:00Z`.
            fraud_state_transitions_passed: Keep only orders whose fraud check reached
                `passed` within these bounds. The dot is part of the name. Written as
                one query parameter per bound, with the keys `gt`, `gte`, `lt`, `lte`
                and `eq`, each a UTC time in ISO 8601:
                `fraudStateTransitions.passed[gte]=2020-12-01T00:00:00Z`.
            browser_ip: Keep only orders placed from this IP address.
            charge_type: Keep only orders whose charges were started this way, for
                example `customer_initiated`.
            subscription_id: Keep only orders that belong to this subscription.
            refunded_amount: Keep only orders of which exactly this amount was paid
                back; takes no bounds.
            locale: Keep only orders in this locale, for example `en_US`.
            customer_type: Keep only orders of this kind of buyer, `business` or
                `individual`.
        """
        request: Request[models.ListOrdersResponse] = Request(
            "GET",
            "/orders",
            query={
                "createdTime": deep_object(created_time),
                "updatedTime": deep_object(updated_time),
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "limit": limit,
                "ids": ids,
                "upstreamIds": upstream_ids,
                "totalAmount": deep_object(total_amount),
                "state": state,
                "customerId": customer_id,
                "checkoutId": checkout_id,
                "applicationId": application_id,
                "email": email,
                "currency": currency,
                "skuId": sku_id,
                "in_review": deep_object(in_review),
                "pending_payment": deep_object(pending_payment),
                "accepted": deep_object(accepted),
                "blocked": deep_object(blocked),
                "cancelled": deep_object(cancelled),
                "fulfilled": deep_object(fulfilled),
                "complete": deep_object(complete),
                "returned": deep_object(returned),
                "fraudState": fraud_state,
                "fraudStateTransitions.blocked": deep_object(
                    fraud_state_transitions_blocked
                ),
                "fraudStateTransitions.review_opened": deep_object(
                    fraud_state_transitions_review_opened
                ),
                "fraudStateTransitions.passed": deep_object(
                    fraud_state_transitions_passed
                ),
                "browserIp": browser_ip,
                "chargeType": charge_type,
                "subscriptionId": subscription_id,
                "refundedAmount": refunded_amount,
                "locale": locale,
                "customerType": customer_type,
            },
            responses={"200": models.ListOrdersResponse, "default": models.Errors},
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

    async def create(
        self,
        *,
        checkout_id: str | Omit = OMIT,
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
        body: models.OrderRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Order:
        """Create an order.

        Turns a checkout into an order and has the payment authorized; the checkout
        needs a payment source by then. Orders can also be made from items directly,
        without a checkout. The new order may still be in the state `in_review` or
        `pending_payment`: ship nothing before the order is `accepted`. A conflict, such
        as a payment that is declined, gives 409.

        Args:
            checkout_id: Checkout to convert. Its items, addresses and prices go into
                the order.
            customer_id: Registered customer who orders; leave out for a guest.
            source_id: Payment source to charge. Needed unless the checkout or customer
                already supplies one.
            email: Customer's e-mail address.
            application_id: Free text naming the application that made the request, so
                that you can tell several integrations apart.
            browser_ip: IP address from which the customer's browser placed the order.
                Used in fraud screening.
            credit_amount: Store credit to use for the order, in major units of the
                currency (`9.99`, not cents).
            items: Lines to order. Needed when no `checkoutId` is given.
            upstream_id: Your own identifier for this object, as used in the commerce
                system in front of Digital River.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Order] = Request(
            "POST",
            "/orders",
            body=merge(
                body,
                {
                    "checkoutId": checkout_id,
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
            responses={"201": models.Order, "default": models.Errors},
        )
        return await self._client.send(request, options)

    async def retrieve(self, id: str, *, options: CallOptions = None) -> models.Order:
        """Retrieve an order.

        Looks up one order with items, totals, charges and states.
        `availableToRefundAmount`, on the order and on every item, is the most that a
        refund can give back now. Unknown orders give 404.

        Args:
            id: Identifier of the order.
        """
        request: Request[models.Order] = Request(
            "GET",
            "/orders/{id}",
            path={"id": id},
            responses={"200": models.Order, "default": models.Errors},
        )
        return await self._client.send(request, options)

    async def update(
        self,
        id: str,
        *,
        request_to_be_forgotten: bool | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        body: models.UpdateOrderRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Order:
        """Update an order.

        Sets metadata, or marks that the buyer asked to be forgotten, with a POST;
        items, prices and addresses of an order never change. Properties left out of the
        body keep their values.

        Args:
            id: Identifier of the order.
            request_to_be_forgotten: `true` if the customer has asked for personal data
                to be erased (right to be forgotten). Default: false.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Order] = Request(
            "POST",
            "/orders/{id}",
            path={"id": id},
            body=merge(
                body,
                {"requestToBeForgotten": request_to_be_forgotten, "metadata": metadata},
            ),
            responses={"200": models.Order, "default": models.Errors},
        )
        return await self._client.send(request, options)
