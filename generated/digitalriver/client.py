"""The clients: one synchronous, one asynchronous, otherwise alike."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime.auth import schemes as auth
from ._runtime.client import AsyncBaseClient, SyncClient
from ._runtime.omit import OMIT

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, Literal

    import httpx2

    from ._runtime.auth.schemes import TokenSource
    from ._runtime.models.mismatch import Mismatch
    from ._runtime.omit import Omit
    from ._runtime.sending.retries import Retry, RetryPolicy
    from .resources.charges import AsyncCharges, Charges
    from .resources.checkouts import AsyncCheckouts, Checkouts
    from .resources.country_specifications import (
        AsyncCountrySpecifications,
        CountrySpecifications,
    )
    from .resources.customers import AsyncCustomers, Customers
    from .resources.events import AsyncEvents, Events
    from .resources.fees import AsyncFees, Fees
    from .resources.file_links import AsyncFileLinks, FileLinks
    from .resources.files import AsyncFiles, Files
    from .resources.fulfillment_cancellations import (
        AsyncFulfillmentCancellations,
        FulfillmentCancellations,
    )
    from .resources.fulfillment_orders import AsyncFulfillmentOrders, FulfillmentOrders
    from .resources.fulfillment_returns import (
        AsyncFulfillmentReturns,
        FulfillmentReturns,
    )
    from .resources.fulfillments import AsyncFulfillments, Fulfillments
    from .resources.inventory_items import AsyncInventoryItems, InventoryItems
    from .resources.inventory_levels import AsyncInventoryLevels, InventoryLevels
    from .resources.invoices import AsyncInvoices, Invoices
    from .resources.orders import AsyncOrders, Orders
    from .resources.payout_transactions import (
        AsyncPayoutTransactions,
        PayoutTransactions,
    )
    from .resources.payouts import AsyncPayouts, Payouts
    from .resources.refunds import AsyncRefunds, Refunds
    from .resources.reservations import AsyncReservations, Reservations
    from .resources.returns import AsyncReturns, Returns
    from .resources.sales_summaries import AsyncSalesSummaries, SalesSummaries
    from .resources.sales_transactions import AsyncSalesTransactions, SalesTransactions
    from .resources.shipments import AsyncShipments, Shipments
    from .resources.shipping_quotes import AsyncShippingQuotes, ShippingQuotes
    from .resources.skus import AsyncSKUs, SKUs
    from .resources.sources import AsyncSources, Sources
    from .resources.webhooks import AsyncWebhooks, Webhooks


class Client(SyncClient):
    """A client of Digital River API, version 2020-12-17.

    Args:
        token: Bearer token, or a function that returns one. Default: the
            environment's `DIGITALRIVER_TOKEN`.
        api_key: Key of the scheme `api_key`. Default: the environment's
            `DIGITALRIVER_API_KEY`.
        base_url: Address of the API. Default: `DIGITALRIVER_BASE_URL`, or the
            document's.
        timeout: Seconds for each attempt, or an `httpx2.Timeout`; None waits for
            ever.
        max_retries: How often a failed call is tried again.
        retry_policy: Which failures are tried again, and after how long: a
            `RetryPolicy`.
        headers: Headers to send with every request.
        query: Parameters of the query to send with every request.
        http_client: A client of `httpx2` to send with; it is not closed.
        responses: With "strict", an answer that differs from the document is an
            error; else a mismatch.
        deadline: Seconds for a call with all its retries.
        on_request: Called with each `httpx2.Request` before it is sent.
        on_response: Called with each `httpx2.Response` as it arrives.
        on_retry: Called with a `Retry` before each retry.
        on_mismatch: Called with a `Mismatch` for each difference of an answer.

    Security schemes:
        bearerAuth: Secret API key, sent as bearer token.
        apiKey: Declared by the vendor, used by no operation.
    """

    def __init__(
        self,
        *,
        token: str | Callable[[], str] | None = None,
        api_key: str | Callable[[], str] | None = None,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None | Omit = OMIT,
        max_retries: int = 2,
        retry_policy: RetryPolicy | None = None,
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, Any] | None = None,
        http_client: httpx2.Client | None = None,
        responses: Literal["tolerant", "strict"] = "tolerant",
        deadline: float | None = None,
        on_request: Callable[[httpx2.Request], Any] | None = None,
        on_response: Callable[[httpx2.Response], Any] | None = None,
        on_retry: Callable[[Retry], Any] | None = None,
        on_mismatch: Callable[[Mismatch], Any] | None = None,
    ) -> None:
        super().__init__(
            package="digitalriver",
            version="2020-12-17",
            base_url=base_url,
            servers=("https://api.digitalriver.com",),
            environment="DIGITALRIVER_BASE_URL",
            schemes={
                "bearerAuth": auth.bearer(token, environment="DIGITALRIVER_TOKEN"),
                "apiKey": auth.api_key(
                    api_key,
                    "X-API-KEY",
                    "header",
                    environment="DIGITALRIVER_API_KEY",
                ),
            },
            security=(("bearerAuth",),),
            headers={"digitalriver-version": "2020-12-17"},
            extra_headers=headers,
            extra_query=query,
            timeout=timeout,
            max_retries=max_retries,
            retry_policy=retry_policy,
            http_client=http_client,
            responses=responses,
            deadline=deadline,
            on_request=on_request,
            on_response=on_response,
            on_retry=on_retry,
            on_mismatch=on_mismatch,
        )

    @cached_property
    def charges(self) -> Charges:
        """Money taken from a payment source for an order or invoice, with its
        captures, cancellations and refunds.
        """
        from .resources.charges import Charges

        return Charges(self)

    @cached_property
    def checkouts(self) -> Checkouts:
        """Purchases being prepared: items, addresses, taxes and payment are settled
        here before an order is placed.
        """
        from .resources.checkouts import Checkouts

        return Checkouts(self)

    @cached_property
    def country_specifications(self) -> CountrySpecifications:
        """Rules for addresses and tax identifiers, by country and selling entity."""
        from .resources.country_specifications import CountrySpecifications

        return CountrySpecifications(self)

    @cached_property
    def customers(self) -> Customers:
        """Registered buyers, with saved payment sources, addresses and tax data."""
        from .resources.customers import Customers

        return Customers(self)

    @cached_property
    def events(self) -> Events:
        """Records of what happened in the account during the past 30 days; webhooks
        deliver the same objects.
        """
        from .resources.events import Events

        return Events(self)

    @cached_property
    def fees(self) -> Fees:
        """Regulatory fees on products, such as for batteries, electronic waste or
        packaging.
        """
        from .resources.fees import Fees

        return Fees(self)

    @cached_property
    def file_links(self) -> FileLinks:
        """Public download links to files, valid up to a set time."""
        from .resources.file_links import FileLinks

        return FileLinks(self)

    @cached_property
    def files(self) -> Files:
        """Documents kept by the service: uploads such as tax certificates, and
        generated ones such as customer invoices.
        """
        from .resources.files import Files

        return Files(self)

    @cached_property
    def fulfillment_cancellations(self) -> FulfillmentCancellations:
        """Requests to stop shipping items of a fulfillment order."""
        from .resources.fulfillment_cancellations import FulfillmentCancellations

        return FulfillmentCancellations(self)

    @cached_property
    def fulfillment_orders(self) -> FulfillmentOrders:
        """Orders to the warehouse, where the service arranges shipping."""
        from .resources.fulfillment_orders import FulfillmentOrders

        return FulfillmentOrders(self)

    @cached_property
    def fulfillment_returns(self) -> FulfillmentReturns:
        """Returns of goods that were shipped by a fulfillment order."""
        from .resources.fulfillment_returns import FulfillmentReturns

        return FulfillmentReturns(self)

    @cached_property
    def fulfillments(self) -> Fulfillments:
        """Reports that items of an order were delivered or cancelled; they capture
        or release the charge.
        """
        from .resources.fulfillments import Fulfillments

        return Fulfillments(self)

    @cached_property
    def inventory_items(self) -> InventoryItems:
        """Goods stocked in warehouses that the service runs."""
        from .resources.inventory_items import InventoryItems

        return InventoryItems(self)

    @cached_property
    def inventory_levels(self) -> InventoryLevels:
        """Stock of inventory items per warehouse."""
        from .resources.inventory_levels import InventoryLevels

        return InventoryLevels(self)

    @cached_property
    def invoices(self) -> Invoices:
        """Bills to customers, collected by the service: `draft`, `open`, then
        `paid`, `uncollectible` or `void`.
        """
        from .resources.invoices import Invoices

        return Invoices(self)

    @cached_property
    def orders(self) -> Orders:
        """Placed purchases, from payment and fraud check to delivery and return."""
        from .resources.orders import Orders

        return Orders(self)

    @cached_property
    def payout_transactions(self) -> PayoutTransactions:
        """The movements that make up a payout."""
        from .resources.payout_transactions import PayoutTransactions

        return PayoutTransactions(self)

    @cached_property
    def payouts(self) -> Payouts:
        """Transfers between the service and the seller."""
        from .resources.payouts import Payouts

        return Payouts(self)

    @cached_property
    def refunds(self) -> Refunds:
        """Money paid back for an order or invoice: in full or in part, by amount,
        percentage or item, in one or several steps, up to what was charged.
        """
        from .resources.refunds import Refunds

        return Refunds(self)

    @cached_property
    def reservations(self) -> Reservations:
        """Stock held for a limited time ahead of a fulfillment order."""
        from .resources.reservations import Reservations

        return Reservations(self)

    @cached_property
    def returns(self) -> Returns:
        """Ordered goods that come back; accepting them leads to a refund."""
        from .resources.returns import Returns

        return Returns(self)

    @cached_property
    def sales_summaries(self) -> SalesSummaries:
        """Daily statements of sales."""
        from .resources.sales_summaries import SalesSummaries

        return SalesSummaries(self)

    @cached_property
    def sales_transactions(self) -> SalesTransactions:
        """Single sales, refunds and chargebacks with their costs and the seller's
        share.
        """
        from .resources.sales_transactions import SalesTransactions

        return SalesTransactions(self)

    @cached_property
    def shipments(self) -> Shipments:
        """Parcels sent for fulfillment orders."""
        from .resources.shipments import Shipments

        return Shipments(self)

    @cached_property
    def shipping_quotes(self) -> ShippingQuotes:
        """Prices and delivery times of shipping services."""
        from .resources.shipping_quotes import ShippingQuotes

        return ShippingQuotes(self)

    @cached_property
    def skus(self) -> SKUs:
        """Products for sale, with the codes that tax and customs rules need."""
        from .resources.skus import SKUs

        return SKUs(self)

    @cached_property
    def sources(self) -> Sources:
        """Payment methods to charge: primary ones such as cards, and secondary ones
        such as customer credit.
        """
        from .resources.sources import Sources

        return Sources(self)

    @cached_property
    def webhooks(self) -> Webhooks:
        """Addresses of yours that receive events as they happen."""
        from .resources.webhooks import Webhooks

        return Webhooks(self)


class AsyncClient(AsyncBaseClient):
    """A client of Digital River API, version 2020-12-17.

    Args:
        token: Bearer token, or a function that returns one. Default: the
            environment's `DIGITALRIVER_TOKEN`.
        api_key: Key of the scheme `api_key`. Default: the environment's
            `DIGITALRIVER_API_KEY`.
        base_url: Address of the API. Default: `DIGITALRIVER_BASE_URL`, or the
            document's.
        timeout: Seconds for each attempt, or an `httpx2.Timeout`; None waits for
            ever.
        max_retries: How often a failed call is tried again.
        retry_policy: Which failures are tried again, and after how long: a
            `RetryPolicy`.
        headers: Headers to send with every request.
        query: Parameters of the query to send with every request.
        http_client: A client of `httpx2` to send with; it is not closed.
        responses: With "strict", an answer that differs from the document is an
            error; else a mismatch.
        deadline: Seconds for a call with all its retries.
        on_request: Called with each `httpx2.Request` before it is sent.
        on_response: Called with each `httpx2.Response` as it arrives.
        on_retry: Called with a `Retry` before each retry.
        on_mismatch: Called with a `Mismatch` for each difference of an answer.

    Security schemes:
        bearerAuth: Secret API key, sent as bearer token.
        apiKey: Declared by the vendor, used by no operation.
    """

    def __init__(
        self,
        *,
        token: TokenSource | None = None,
        api_key: TokenSource | None = None,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None | Omit = OMIT,
        max_retries: int = 2,
        retry_policy: RetryPolicy | None = None,
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, Any] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        responses: Literal["tolerant", "strict"] = "tolerant",
        deadline: float | None = None,
        on_request: Callable[[httpx2.Request], Any] | None = None,
        on_response: Callable[[httpx2.Response], Any] | None = None,
        on_retry: Callable[[Retry], Any] | None = None,
        on_mismatch: Callable[[Mismatch], Any] | None = None,
    ) -> None:
        super().__init__(
            package="digitalriver",
            version="2020-12-17",
            base_url=base_url,
            servers=("https://api.digitalriver.com",),
            environment="DIGITALRIVER_BASE_URL",
            schemes={
                "bearerAuth": auth.bearer(token, environment="DIGITALRIVER_TOKEN"),
                "apiKey": auth.api_key(
                    api_key,
                    "X-API-KEY",
                    "header",
                    environment="DIGITALRIVER_API_KEY",
                ),
            },
            security=(("bearerAuth",),),
            headers={"digitalriver-version": "2020-12-17"},
            extra_headers=headers,
            extra_query=query,
            timeout=timeout,
            max_retries=max_retries,
            retry_policy=retry_policy,
            http_client=http_client,
            responses=responses,
            deadline=deadline,
            on_request=on_request,
            on_response=on_response,
            on_retry=on_retry,
            on_mismatch=on_mismatch,
        )

    @cached_property
    def charges(self) -> AsyncCharges:
        """Money taken from a payment source for an order or invoice, with its
        captures, cancellations and refunds.
        """
        from .resources.charges import AsyncCharges

        return AsyncCharges(self)

    @cached_property
    def checkouts(self) -> AsyncCheckouts:
        """Purchases being prepared: items, addresses, taxes and payment are settled
        here before an order is placed.
        """
        from .resources.checkouts import AsyncCheckouts

        return AsyncCheckouts(self)

    @cached_property
    def country_specifications(self) -> AsyncCountrySpecifications:
        """Rules for addresses and tax identifiers, by country and selling entity."""
        from .resources.country_specifications import AsyncCountrySpecifications

        return AsyncCountrySpecifications(self)

    @cached_property
    def customers(self) -> AsyncCustomers:
        """Registered buyers, with saved payment sources, addresses and tax data."""
        from .resources.customers import AsyncCustomers

        return AsyncCustomers(self)

    @cached_property
    def events(self) -> AsyncEvents:
        """Records of what happened in the account during the past 30 days; webhooks
        deliver the same objects.
        """
        from .resources.events import AsyncEvents

        return AsyncEvents(self)

    @cached_property
    def fees(self) -> AsyncFees:
        """Regulatory fees on products, such as for batteries, electronic waste or
        packaging.
        """
        from .resources.fees import AsyncFees

        return AsyncFees(self)

    @cached_property
    def file_links(self) -> AsyncFileLinks:
        """Public download links to files, valid up to a set time."""
        from .resources.file_links import AsyncFileLinks

        return AsyncFileLinks(self)

    @cached_property
    def files(self) -> AsyncFiles:
        """Documents kept by the service: uploads such as tax certificates, and
        generated ones such as customer invoices.
        """
        from .resources.files import AsyncFiles

        return AsyncFiles(self)

    @cached_property
    def fulfillment_cancellations(self) -> AsyncFulfillmentCancellations:
        """Requests to stop shipping items of a fulfillment order."""
        from .resources.fulfillment_cancellations import AsyncFulfillmentCancellations

        return AsyncFulfillmentCancellations(self)

    @cached_property
    def fulfillment_orders(self) -> AsyncFulfillmentOrders:
        """Orders to the warehouse, where the service arranges shipping."""
        from .resources.fulfillment_orders import AsyncFulfillmentOrders

        return AsyncFulfillmentOrders(self)

    @cached_property
    def fulfillment_returns(self) -> AsyncFulfillmentReturns:
        """Returns of goods that were shipped by a fulfillment order."""
        from .resources.fulfillment_returns import AsyncFulfillmentReturns

        return AsyncFulfillmentReturns(self)

    @cached_property
    def fulfillments(self) -> AsyncFulfillments:
        """Reports that items of an order were delivered or cancelled; they capture
        or release the charge.
        """
        from .resources.fulfillments import AsyncFulfillments

        return AsyncFulfillments(self)

    @cached_property
    def inventory_items(self) -> AsyncInventoryItems:
        """Goods stocked in warehouses that the service runs."""
        from .resources.inventory_items import AsyncInventoryItems

        return AsyncInventoryItems(self)

    @cached_property
    def inventory_levels(self) -> AsyncInventoryLevels:
        """Stock of inventory items per warehouse."""
        from .resources.inventory_levels import AsyncInventoryLevels

        return AsyncInventoryLevels(self)

    @cached_property
    def invoices(self) -> AsyncInvoices:
        """Bills to customers, collected by the service: `draft`, `open`, then
        `paid`, `uncollectible` or `void`.
        """
        from .resources.invoices import AsyncInvoices

        return AsyncInvoices(self)

    @cached_property
    def orders(self) -> AsyncOrders:
        """Placed purchases, from payment and fraud check to delivery and return."""
        from .resources.orders import AsyncOrders

        return AsyncOrders(self)

    @cached_property
    def payout_transactions(self) -> AsyncPayoutTransactions:
        """The movements that make up a payout."""
        from .resources.payout_transactions import AsyncPayoutTransactions

        return AsyncPayoutTransactions(self)

    @cached_property
    def payouts(self) -> AsyncPayouts:
        """Transfers between the service and the seller."""
        from .resources.payouts import AsyncPayouts

        return AsyncPayouts(self)

    @cached_property
    def refunds(self) -> AsyncRefunds:
        """Money paid back for an order or invoice: in full or in part, by amount,
        percentage or item, in one or several steps, up to what was charged.
        """
        from .resources.refunds import AsyncRefunds

        return AsyncRefunds(self)

    @cached_property
    def reservations(self) -> AsyncReservations:
        """Stock held for a limited time ahead of a fulfillment order."""
        from .resources.reservations import AsyncReservations

        return AsyncReservations(self)

    @cached_property
    def returns(self) -> AsyncReturns:
        """Ordered goods that come back; accepting them leads to a refund."""
        from .resources.returns import AsyncReturns

        return AsyncReturns(self)

    @cached_property
    def sales_summaries(self) -> AsyncSalesSummaries:
        """Daily statements of sales."""
        from .resources.sales_summaries import AsyncSalesSummaries

        return AsyncSalesSummaries(self)

    @cached_property
    def sales_transactions(self) -> AsyncSalesTransactions:
        """Single sales, refunds and chargebacks with their costs and the seller's
        share.
        """
        from .resources.sales_transactions import AsyncSalesTransactions

        return AsyncSalesTransactions(self)

    @cached_property
    def shipments(self) -> AsyncShipments:
        """Parcels sent for fulfillment orders."""
        from .resources.shipments import AsyncShipments

        return AsyncShipments(self)

    @cached_property
    def shipping_quotes(self) -> AsyncShippingQuotes:
        """Prices and delivery times of shipping services."""
        from .resources.shipping_quotes import AsyncShippingQuotes

        return AsyncShippingQuotes(self)

    @cached_property
    def skus(self) -> AsyncSKUs:
        """Products for sale, with the codes that tax and customs rules need."""
        from .resources.skus import AsyncSKUs

        return AsyncSKUs(self)

    @cached_property
    def sources(self) -> AsyncSources:
        """Payment methods to charge: primary ones such as cards, and secondary ones
        such as customer credit.
        """
        from .resources.sources import AsyncSources

        return AsyncSources(self)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """Addresses of yours that receive events as they happen."""
        from .resources.webhooks import AsyncWebhooks

        return AsyncWebhooks(self)
