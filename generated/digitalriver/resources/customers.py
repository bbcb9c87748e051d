"""Registered buyers, with saved payment sources, addresses and tax data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request, deep_object, form
from .._runtime.resource import AsyncResource, Resource
from .._runtime.strategies import CursorById

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from uuid import UUID

    from .._runtime.pages import AsyncPages, Page


class Customers(Resource):
    """Registered buyers, with saved payment sources, addresses and tax data."""

    def list(
        self,
        *,
        created_time: Mapping[str, datetime] | Omit = OMIT,
        updated_time: Mapping[str, datetime] | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        email: str | Omit = OMIT,
        ids: Sequence[str] | Omit = OMIT,
        request_to_be_forgotten: bool | Omit = OMIT,
        options: CallOptions = None,
    ) -> Page[models.Customer, models.ListCustomersResponse]:
        """List customers.

        Lists the registered customers of the account. Returns one page, newest first;
        while `hasMore` is true, repeat the call with the last `id` as `startingAfter`.

        Args:
            created_time: Keep only customers created within these bounds. Written as
                one query parameter per bound, with the keys `gt`, `gte`, `lt`, `lte`
                and `eq`, each a UTC time in ISO 8601:
                `createdTime[gte]=2020-12-01T00:00:00Z`.
            updated_time: Keep only customers last changed within these bounds. Written
                as one query parameter per bound, with the keys `gt`, `gte`, `lt`, `lte`
                and `eq`, each a UTC time in ISO 8601:
                `updatedTime[gte]=2020-12-01T00:00:00Z`.
            ending_before: Cursor: the `id` of the first object of a page; returns the
                page that precedes it. Wins when `startingAfter` is sent as well.
            starting_after: Cursor: the `id` of the last object of a page; returns the
                page that comes after it.
            limit: Largest number of objects in the response, from 1 to 100; 10 when
                left out. At least 1, at most 100.
            email: Keep only customers registered under this email address.
            ids: Keep only the customers with these identifiers, sent as one value
                separated by commas.
            request_to_be_forgotten: True keeps only customers who asked for erasure of
                their data, false only those who did not.
        """
        request: Request[models.ListCustomersResponse] = Request(
            "GET",
            "/customers",
            query={
                "createdTime": deep_object(created_time),
                "updatedTime": deep_object(updated_time),
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "limit": limit,
                "email": email,
                "ids": form(ids, explode=False),
                "requestToBeForgotten": request_to_be_forgotten,
            },
            responses={"200": models.ListCustomersResponse, "default": models.Errors},
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
        id: str | Omit = OMIT,
        email: str | Omit = OMIT,
        shipping: models.Shipping | Omit = OMIT,
        default_source_id: str | Omit = OMIT,
        tax_identifiers: Sequence[models.TaxIdentifier] | Omit = OMIT,
        tax_certificate: models.TaxCertificate | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        locale: str | Omit = OMIT,
        type: models.CustomerType | Omit = OMIT,
        enabled: bool | Omit = OMIT,
        body: models.CustomerRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Customer:
        """Create a customer.

        Registers a customer and returns the stored object. Give an `id` of your own to
        use it in later calls; 409 means that it is taken.

        Args:
            id: Identifier of your choice for the customer; leave it out to have one
                made.
            email: Email address of the customer.
            default_source_id: Attached payment source to charge when no other is named.
            tax_identifiers: Tax identifiers to store with the customer.
            locale: Language and country of the customer, for example `en_US`.
            enabled: Set `false` to block the customer: new orders then fail. Customers
                are enabled unless told otherwise.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Customer] = Request(
            "POST",
            "/customers",
            body=merge(
                body,
                {
                    "id": id,
                    "email": email,
                    "shipping": shipping,
                    "defaultSourceId": default_source_id,
                    "taxIdentifiers": tax_identifiers,
                    "taxCertificate": tax_certificate,
                    "metadata": metadata,
                    "locale": locale,
                    "type": type,
                    "enabled": enabled,
                },
            ),
            responses={"201": models.Customer, "default": models.Errors},
        )
        return self._client.send(request, options)

    def retrieve(self, id: str, *, options: CallOptions = None) -> models.Customer:
        """Retrieve a customer.

        Looks up one customer with saved payment sources, shipping address and tax data.
        Unknown customers give 404.

        Args:
            id: Identifier of the customer.
        """
        request: Request[models.Customer] = Request(
            "GET",
            "/customers/{id}",
            path={"id": id},
            responses={"200": models.Customer, "default": models.Errors},
        )
        return self._client.send(request, options)

    def update(
        self,
        id: str,
        *,
        email: str | Omit = OMIT,
        shipping: models.Shipping | Omit = OMIT,
        default_source_id: str | Omit = OMIT,
        tax_identifiers: Sequence[models.TaxIdentifier] | Omit = OMIT,
        tax_certificate: models.TaxCertificate | Omit = OMIT,
        request_to_be_forgotten: bool | Omit = OMIT,
        type: models.CustomerType | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        locale: str | Omit = OMIT,
        enabled: bool | Omit = OMIT,
        body: models.UpdateCustomerRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Customer:
        """Update a customer.

        Changes a customer with a POST and returns the new state. Properties left out of
        the body keep their values. Set `enabled` to false to refuse further orders, or
        `requestToBeForgotten` to true to pass on a request for erasure.

        Args:
            id: Identifier of the customer.
            email: Customer's e-mail address.
            default_source_id: Payment source to use unless another is named. It must be
                saved to this customer.
            tax_identifiers: Tax ids of the customer, such as an EU VAT number.
            request_to_be_forgotten: `true` if the customer has asked for personal data
                to be erased (right to be forgotten).
            locale: Language and country in the form `en_US`: ISO 639-1 language, ISO
                3166-1 alpha-2 country. Used for notifications and invoices.
            enabled: `false` blocks the customer: new orders fail. Default is `true`.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Customer] = Request(
            "POST",
            "/customers/{id}",
            path={"id": id},
            body=merge(
                body,
                {
                    "email": email,
                    "shipping": shipping,
                    "defaultSourceId": default_source_id,
                    "taxIdentifiers": tax_identifiers,
                    "taxCertificate": tax_certificate,
                    "requestToBeForgotten": request_to_be_forgotten,
                    "type": type,
                    "metadata": metadata,
                    "locale": locale,
                    "enabled": enabled,
                },
            ),
            responses={"200": models.Customer, "default": models.Errors},
        )
        return self._client.send(request, options)

    def delete(self, id: str, *, options: CallOptions = None) -> None:
        """Delete a customer.

        Removes a customer for good. Returns 204 with no body. To keep the record but
        refuse further orders, set `enabled` to false instead.

        Args:
            id: Identifier of the customer.
        """
        request: Request[None] = Request(
            "DELETE",
            "/customers/{id}",
            path={"id": id},
            responses={"204": None, "default": models.Errors},
        )
        return self._client.send_only(request, options)

    def create_source(
        self, id: str, source_id: UUID, *, options: CallOptions = None
    ) -> models.Source:
        """Attach a source to a customer.

        Saves a payment source with a customer so that later purchases can reuse it, and
        returns the source. The source must be of a kind that can be reused; the call
        has no body.

        Args:
            id: Identifier of the customer.
            source_id: Identifier of the payment source to save, a UUID.
        """
        request: Request[models.Source] = Request(
            "POST",
            "/customers/{id}/sources/{sourceId}",
            path={"id": id, "sourceId": source_id},
            responses={"200": models.Source, "default": models.Errors},
        )
        return self._client.send(request, options)

    def delete_source(
        self, id: str, source_id: UUID, *, options: CallOptions = None
    ) -> None:
        """Detach a source from a customer.

        Takes a saved payment source away from a customer, so that later purchases
        cannot reuse it. Returns 204 with no body.

        Args:
            id: Identifier of the customer.
            source_id: Identifier of the payment source to take away, a UUID.
        """
        request: Request[None] = Request(
            "DELETE",
            "/customers/{id}/sources/{sourceId}",
            path={"id": id, "sourceId": source_id},
            responses={"204": None, "default": models.Errors},
        )
        return self._client.send_only(request, options)


class AsyncCustomers(AsyncResource):
    """Registered buyers, with saved payment sources, addresses and tax data."""

    def list(
        self,
        *,
        created_time: Mapping[str, datetime] | Omit = OMIT,
        updated_time: Mapping[str, datetime] | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        email: str | Omit = OMIT,
        ids: Sequence[str] | Omit = OMIT,
        request_to_be_forgotten: bool | Omit = OMIT,
        options: CallOptions = None,
    ) -> AsyncPages[models.Customer, models.ListCustomersResponse]:
        """List customers.

        Lists the registered customers of the account. Returns one page, newest first;
        while `hasMore` is true, repeat the call with the last `id` as `startingAfter`.

        Args:
            created_time: Keep only customers created within these bounds. Written as
                one query parameter per bound, with the keys `gt`, `gte`, `lt`, `lte`
                and `eq`, each a UTC time in ISO 8601:
                `createdTime[gte]=2020-12-01T00:00:00Z`.
            updated_time: Keep only customers last changed within these bounds. Written
                as one query parameter per bound, with the keys `gt`, `gte`, `lt`, `lte`
                and `eq`, each a UTC time in ISO 8601:
                `updatedTime[gte]=2020-12-01T00:00:00Z`.
            ending_before: Cursor: the `id` of the first object of a page; returns the
                page that precedes it. Wins when `startingAfter` is sent as well.
            starting_after: Cursor: the `id` of the last object of a page; returns the
                page that comes after it.
            limit: Largest number of objects in the response, from 1 to 100; 10 when
                left out. At least 1, at most 100.
            email: Keep only customers registered under this email address.
            ids: Keep only the customers with these identifiers, sent as one value
                separated by commas.
            request_to_be_forgotten: True keeps only customers who asked for erasure of
                their data, false only those who did not.
        """
        request: Request[models.ListCustomersResponse] = Request(
            "GET",
            "/customers",
            query={
                "createdTime": deep_object(created_time),
                "updatedTime": deep_object(updated_time),
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "limit": limit,
                "email": email,
                "ids": form(ids, explode=False),
                "requestToBeForgotten": request_to_be_forgotten,
            },
            responses={"200": models.ListCustomersResponse, "default": models.Errors},
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
        id: str | Omit = OMIT,
        email: str | Omit = OMIT,
        shipping: models.Shipping | Omit = OMIT,
        default_source_id: str | Omit = OMIT,
        tax_identifiers: Sequence[models.TaxIdentifier] | Omit = OMIT,
        tax_certificate: models.TaxCertificate | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        locale: str | Omit = OMIT,
        type: models.CustomerType | Omit = OMIT,
        enabled: bool | Omit = OMIT,
        body: models.CustomerRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Customer:
        """Create a customer.

        Registers a customer and returns the stored object. Give an `id` of your own to
        use it in later calls; 409 means that it is taken.

        Args:
            id: Identifier of your choice for the customer; leave it out to have one
                made.
            email: Email address of the customer.
            default_source_id: Attached payment source to charge when no other is named.
            tax_identifiers: Tax identifiers to store with the customer.
            locale: Language and country of the customer, for example `en_US`.
            enabled: Set `false` to block the customer: new orders then fail. Customers
                are enabled unless told otherwise.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Customer] = Request(
            "POST",
            "/customers",
            body=merge(
                body,
                {
                    "id": id,
                    "email": email,
                    "shipping": shipping,
                    "defaultSourceId": default_source_id,
                    "taxIdentifiers": tax_identifiers,
                    "taxCertificate": tax_certificate,
                    "metadata": metadata,
                    "locale": locale,
                    "type": type,
                    "enabled": enabled,
                },
            ),
            responses={"201": models.Customer, "default": models.Errors},
        )
        return await self._client.send(request, options)

    async def retrieve(
        self, id: str, *, options: CallOptions = None
    ) -> models.Customer:
        """Retrieve a customer.

        Looks up one customer with saved payment sources, shipping address and tax data.
        Unknown customers give 404.

        Args:
            id: Identifier of the customer.
        """
        request: Request[models.Customer] = Request(
            "GET",
            "/customers/{id}",
            path={"id": id},
            responses={"200": models.Customer, "default": models.Errors},
        )
        return await self._client.send(request, options)

    async def update(
        self,
        id: str,
        *,
        email: str | Omit = OMIT,
        shipping: models.Shipping | Omit = OMIT,
        default_source_id: str | Omit = OMIT,
        tax_identifiers: Sequence[models.TaxIdentifier] | Omit = OMIT,
        tax_certificate: models.TaxCertificate | Omit = OMIT,
        request_to_be_forgotten: bool | Omit = OMIT,
        type: models.CustomerType | Omit = OMIT,
        metadata: models.Metadata | Omit = OMIT,
        locale: str | Omit = OMIT,
        enabled: bool | Omit = OMIT,
        body: models.UpdateCustomerRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Customer:
        """Update a customer.

        Changes a customer with a POST and returns the new state. Properties left out of
        the body keep their values. Set `enabled` to false to refuse further orders, or
        `requestToBeForgotten` to true to pass on a request for erasure.

        Args:
            id: Identifier of the customer.
            email: Customer's e-mail address.
            default_source_id: Payment source to use unless another is named. It must be
                saved to this customer.
            tax_identifiers: Tax ids of the customer, such as an EU VAT number.
            request_to_be_forgotten: `true` if the customer has asked for personal data
                to be erased (right to be forgotten).
            locale: Language and country in the form `en_US`: ISO 639-1 language, ISO
                3166-1 alpha-2 country. Used for notifications and invoices.
            enabled: `false` blocks the customer: new orders fail. Default is `true`.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Customer] = Request(
            "POST",
            "/customers/{id}",
            path={"id": id},
            body=merge(
                body,
                {
                    "email": email,
                    "shipping": shipping,
                    "defaultSourceId": default_source_id,
                    "taxIdentifiers": tax_identifiers,
                    "taxCertificate": tax_certificate,
                    "requestToBeForgotten": request_to_be_forgotten,
                    "type": type,
                    "metadata": metadata,
                    "locale": locale,
                    "enabled": enabled,
                },
            ),
            responses={"200": models.Customer, "default": models.Errors},
        )
        return await self._client.send(request, options)

    async def delete(self, id: str, *, options: CallOptions = None) -> None:
        """Delete a customer.

        Removes a customer for good. Returns 204 with no body. To keep the record but
        refuse further orders, set `enabled` to false instead.

        Args:
            id: Identifier of the customer.
        """
        request: Request[None] = Request(
            "DELETE",
            "/customers/{id}",
            path={"id": id},
            responses={"204": None, "default": models.Errors},
        )
        return await self._client.send_only(request, options)

    async def create_source(
        self, id: str, source_id: UUID, *, options: CallOptions = None
    ) -> models.Source:
        """Attach a source to a customer.

        Saves a payment source with a customer so that later purchases can reuse it, and
        returns the source. The source must be of a kind that can be reused; the call
        has no body.

        Args:
            id: Identifier of the customer.
            source_id: Identifier of the payment source to save, a UUID.
        """
        request: Request[models.Source] = Request(
            "POST",
            "/customers/{id}/sources/{sourceId}",
            path={"id": id, "sourceId": source_id},
            responses={"200": models.Source, "default": models.Errors},
        )
        return await self._client.send(request, options)

    async def delete_source(
        self, id: str, source_id: UUID, *, options: CallOptions = None
    ) -> None:
        """Detach a source from a customer.

        Takes a saved payment source away from a customer, so that later purchases
        cannot reuse it. Returns 204 with no body.

        Args:
            id: Identifier of the customer.
            source_id: Identifier of the payment source to take away, a UUID.
        """
        request: Request[None] = Request(
            "DELETE",
            "/customers/{id}/sources/{sourceId}",
            path={"id": id, "sourceId": source_id},
            responses={"204": None, "default": models.Errors},
        )
        return await self._client.send_only(request, options)
