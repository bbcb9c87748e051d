"""Addresses of yours that receive events as they happen."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence


class Webhooks(Resource):
    """Addresses of yours that receive events as they happen."""

    def list(
        self,
        *,
        type: str | Omit = OMIT,
        types: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.ListWebhooksResponse:
        """List webhooks.

        Lists the webhooks of the account in a plain array: this list has no paging.
        Pass `type` or `types`, not both.

        Args:
            type: Keep only webhooks subscribed to this event type; `*` works as
                wildcard.
            types: Keep only webhooks subscribed to these exact event types, 20 at most.
                Excludes `type`. Declared as one string; how names are separated in it
                is not documented.
        """
        request: Request[models.ListWebhooksResponse] = Request(
            "GET",
            "/webhooks",
            query={"type": type, "types": types},
            responses={"200": models.ListWebhooksResponse, "default": models.Errors},
        )
        return self._client.send(request, options)

    @overload
    def create(
        self,
        *,
        types: Sequence[str] | Omit = OMIT,
        api_version: models.WebhookRequestApiVersion | Omit = OMIT,
        enabled: bool | Omit = OMIT,
        address: str,
        transport_type: models.WebhookRequestTransportType | Omit = OMIT,
        oauth: models.WebhookRequestOauth | Omit = OMIT,
        authentication: models.WebhookRequestAuthentication | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Webhook: ...
    @overload
    def create(
        self, *, body: models.WebhookRequest | Omit = OMIT, options: CallOptions = None
    ) -> models.Webhook: ...
    def create(
        self,
        *,
        types: Sequence[str] | Omit = OMIT,
        api_version: models.WebhookRequestApiVersion | Omit = OMIT,
        enabled: bool | Omit = OMIT,
        address: str | Omit = OMIT,
        transport_type: models.WebhookRequestTransportType | Omit = OMIT,
        oauth: models.WebhookRequestOauth | Omit = OMIT,
        authentication: models.WebhookRequestAuthentication | Omit = OMIT,
        body: models.WebhookRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Webhook:
        """Create a webhook.

        Subscribes an address of yours to event types; each event is then sent there as
        a JSON POST. `apiVersion` chooses the version in which resources inside events
        are written.

        Args:
            types: Event types to be notified of, for example `order.created` or
                `refund.complete`.
            api_version: API version in which events are rendered: `default` for the
                default version of the account, `latest` for the newest one. Default:
                "default".
            enabled: `false` pauses the webhook: it stays registered but is not called.
                Default: true.
            address: URL at your end that is called for each event. It gets a POST whose
                JSON body is the complete event.
            transport_type: `HTTP` calls the address directly, if need be with the
                credentials in `authentication`; `OAUTH` first fetches an access token
                as told in `oauth`. Default: "HTTP".
            oauth: How to fetch an OAuth 2.0 access token before the call. Only for
                `transportType` `OAUTH`.
            authentication: Credentials sent with each call if your endpoint is
                protected. Only for `transportType` `HTTP`.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Webhook] = Request(
            "POST",
            "/webhooks",
            body=merge(
                body,
                {
                    "types": types,
                    "apiVersion": api_version,
                    "enabled": enabled,
                    "address": address,
                    "transportType": transport_type,
                    "oauth": oauth,
                    "authentication": authentication,
                },
            ),
            responses={"201": models.Webhook, "default": models.Errors},
        )
        return self._client.send(request, options)

    def retrieve(self, id: str, *, options: CallOptions = None) -> models.Webhook:
        """Retrieve a webhook.

        Looks up one webhook with its address and event types. Unknown webhooks give
        404.

        Args:
            id: Identifier of the webhook.
        """
        request: Request[models.Webhook] = Request(
            "GET",
            "/webhooks/{id}",
            path={"id": id},
            responses={"200": models.Webhook, "default": models.Errors},
        )
        return self._client.send(request, options)

    def delete(self, id: str, *, options: CallOptions = None) -> None:
        """Delete a webhook.

        Removes a webhook; deliveries to it stop. Returns 204 with no body.

        Args:
            id: Identifier of the webhook.
        """
        request: Request[None] = Request(
            "DELETE",
            "/webhooks/{id}",
            path={"id": id},
            responses={"204": None, "default": models.Errors},
        )
        return self._client.send_only(request, options)

    def update(
        self,
        id: str,
        *,
        types: Sequence[str] | Omit = OMIT,
        api_version: models.WebhookUpdateRequestApiVersion | Omit = OMIT,
        enabled: bool | Omit = OMIT,
        address: str | Omit = OMIT,
        transport_type: models.WebhookUpdateRequestTransportType | Omit = OMIT,
        oauth: models.WebhookUpdateRequestOauth | Omit = OMIT,
        authentication: models.WebhookUpdateRequestAuthentication | Omit = OMIT,
        body: models.WebhookUpdateRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Webhook:
        """Update a webhook.

        Changes a webhook and returns the new state. The only update in this API that
        uses PATCH instead of POST. Properties left out of the body keep their values.

        Args:
            id: Identifier of the webhook.
            types: Event types to be notified of, for example `order.created` or
                `refund.complete`.
            api_version: API version in which events are rendered: `default` for the
                default version of the account, `latest` for the newest one. Default:
                "default".
            enabled: `false` pauses the webhook: it stays registered but is not called.
                Default: true.
            address: URL at your end that is called for each event. It gets a POST whose
                JSON body is the complete event.
            transport_type: `HTTP` calls the address directly, if need be with the
                credentials in `authentication`; `OAUTH` first fetches an access token
                as told in `oauth`. Default: "HTTP".
            oauth: How to fetch an OAuth 2.0 access token before the call. Only for
                `transportType` `OAUTH`.
            authentication: Credentials sent with each call if your endpoint is
                protected. Only for `transportType` `HTTP`.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Webhook] = Request(
            "PATCH",
            "/webhooks/{id}",
            path={"id": id},
            body=merge(
                body,
                {
                    "types": types,
                    "apiVersion": api_version,
                    "enabled": enabled,
                    "address": address,
                    "transportType": transport_type,
                    "oauth": oauth,
                    "authentication": authentication,
                },
            ),
            responses={"200": models.Webhook, "default": models.Errors},
        )
        return self._client.send(request, options)


class AsyncWebhooks(AsyncResource):
    """Addresses of yours that receive events as they happen."""

    async def list(
        self,
        *,
        type: str | Omit = OMIT,
        types: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.ListWebhooksResponse:
        """List webhooks.

        Lists the webhooks of the account in a plain array: this list has no paging.
        Pass `type` or `types`, not both.

        Args:
            type: Keep only webhooks subscribed to this event type; `*` works as
                wildcard.
            types: Keep only webhooks subscribed to these exact event types, 20 at most.
                Excludes `type`. Declared as one string; how names are separated in it
                is not documented.
        """
        request: Request[models.ListWebhooksResponse] = Request(
            "GET",
            "/webhooks",
            query={"type": type, "types": types},
            responses={"200": models.ListWebhooksResponse, "default": models.Errors},
        )
        return await self._client.send(request, options)

    @overload
    async def create(
        self,
        *,
        types: Sequence[str] | Omit = OMIT,
        api_version: models.WebhookRequestApiVersion | Omit = OMIT,
        enabled: bool | Omit = OMIT,
        address: str,
        transport_type: models.WebhookRequestTransportType | Omit = OMIT,
        oauth: models.WebhookRequestOauth | Omit = OMIT,
        authentication: models.WebhookRequestAuthentication | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Webhook: ...
    @overload
    async def create(
        self, *, body: models.WebhookRequest | Omit = OMIT, options: CallOptions = None
    ) -> models.Webhook: ...
    async def create(
        self,
        *,
        types: Sequence[str] | Omit = OMIT,
        api_version: models.WebhookRequestApiVersion | Omit = OMIT,
        enabled: bool | Omit = OMIT,
        address: str | Omit = OMIT,
        transport_type: models.WebhookRequestTransportType | Omit = OMIT,
        oauth: models.WebhookRequestOauth | Omit = OMIT,
        authentication: models.WebhookRequestAuthentication | Omit = OMIT,
        body: models.WebhookRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Webhook:
        """Create a webhook.

        Subscribes an address of yours to event types; each event is then sent there as
        a JSON POST. `apiVersion` chooses the version in which resources inside events
        are written.

        Args:
            types: Event types to be notified of, for example `order.created` or
                `refund.complete`.
            api_version: API version in which events are rendered: `default` for the
                default version of the account, `latest` for the newest one. Default:
                "default".
            enabled: `false` pauses the webhook: it stays registered but is not called.
                Default: true.
            address: URL at your end that is called for each event. It gets a POST whose
                JSON body is the complete event.
            transport_type: `HTTP` calls the address directly, if need be with the
                credentials in `authentication`; `OAUTH` first fetches an access token
                as told in `oauth`. Default: "HTTP".
            oauth: How to fetch an OAuth 2.0 access token before the call. Only for
                `transportType` `OAUTH`.
            authentication: Credentials sent with each call if your endpoint is
                protected. Only for `transportType` `HTTP`.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Webhook] = Request(
            "POST",
            "/webhooks",
            body=merge(
                body,
                {
                    "types": types,
                    "apiVersion": api_version,
                    "enabled": enabled,
                    "address": address,
                    "transportType": transport_type,
                    "oauth": oauth,
                    "authentication": authentication,
                },
            ),
            responses={"201": models.Webhook, "default": models.Errors},
        )
        return await self._client.send(request, options)

    async def retrieve(self, id: str, *, options: CallOptions = None) -> models.Webhook:
        """Retrieve a webhook.

        Looks up one webhook with its address and event types. Unknown webhooks give
        404.

        Args:
            id: Identifier of the webhook.
        """
        request: Request[models.Webhook] = Request(
            "GET",
            "/webhooks/{id}",
            path={"id": id},
            responses={"200": models.Webhook, "default": models.Errors},
        )
        return await self._client.send(request, options)

    async def delete(self, id: str, *, options: CallOptions = None) -> None:
        """Delete a webhook.

        Removes a webhook; deliveries to it stop. Returns 204 with no body.

        Args:
            id: Identifier of the webhook.
        """
        request: Request[None] = Request(
            "DELETE",
            "/webhooks/{id}",
            path={"id": id},
            responses={"204": None, "default": models.Errors},
        )
        return await self._client.send_only(request, options)

    async def update(
        self,
        id: str,
        *,
        types: Sequence[str] | Omit = OMIT,
        api_version: models.WebhookUpdateRequestApiVersion | Omit = OMIT,
        enabled: bool | Omit = OMIT,
        address: str | Omit = OMIT,
        transport_type: models.WebhookUpdateRequestTransportType | Omit = OMIT,
        oauth: models.WebhookUpdateRequestOauth | Omit = OMIT,
        authentication: models.WebhookUpdateRequestAuthentication | Omit = OMIT,
        body: models.WebhookUpdateRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Webhook:
        """Update a webhook.

        Changes a webhook and returns the new state. The only update in this API that
        uses PATCH instead of POST. Properties left out of the body keep their values.

        Args:
            id: Identifier of the webhook.
            types: Event types to be notified of, for example `order.created` or
                `refund.complete`.
            api_version: API version in which events are rendered: `default` for the
                default version of the account, `latest` for the newest one. Default:
                "default".
            enabled: `false` pauses the webhook: it stays registered but is not called.
                Default: true.
            address: URL at your end that is called for each event. It gets a POST whose
                JSON body is the complete event.
            transport_type: `HTTP` calls the address directly, if need be with the
                credentials in `authentication`; `OAUTH` first fetches an access token
                as told in `oauth`. Default: "HTTP".
            oauth: How to fetch an OAuth 2.0 access token before the call. Only for
                `transportType` `OAUTH`.
            authentication: Credentials sent with each call if your endpoint is
                protected. Only for `transportType` `HTTP`.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Webhook] = Request(
            "PATCH",
            "/webhooks/{id}",
            path={"id": id},
            body=merge(
                body,
                {
                    "types": types,
                    "apiVersion": api_version,
                    "enabled": enabled,
                    "address": address,
                    "transportType": transport_type,
                    "oauth": oauth,
                    "authentication": authentication,
                },
            ),
            responses={"200": models.Webhook, "default": models.Errors},
        )
        return await self._client.send(request, options)
