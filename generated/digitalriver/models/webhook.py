"""Models: Webhook, WebhookApiVersion, WebhookAuthentication, WebhookOauth,
WebhookOauthGrantType, WebhookTransportType.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model
from .._runtime.models.types import Timestamp, Uuid

WebhookApiVersion: TypeAlias = Literal["latest", "default"] | str
"""API version in which events are rendered: `default` for the default version of the
account, `latest` for the newest one.
"""

WebhookTransportType: TypeAlias = Literal["HTTP", "OAUTH"] | str
"""`HTTP` calls the address directly, if need be with the credentials in `authentication`;
`OAUTH` first fetches an access token as told in `oauth`.

Default: "HTTP".
"""

WebhookOauthGrantType: TypeAlias = Literal["password"] | str
"""OAuth grant; only `password` is supported.

Default: "password".
"""


class Webhook(Model):
    """Endpoint of yours that is notified of events."""

    id: Uuid | None = None
    """UUID of the webhook."""

    created_time: Timestamp | None = Field(
        default=None,
        validation_alias="createdTime",
        serialization_alias="createdTime",
    )
    """Creation of the webhook, as a UTC timestamp."""

    updated_time: Timestamp | None = Field(
        default=None,
        validation_alias="updatedTime",
        serialization_alias="updatedTime",
    )
    """Last change of the webhook, as a UTC timestamp."""

    types: list[str] | None = None
    """Event types to be notified of, for example `order.created` or
    `refund.complete`.
    """

    api_version: WebhookApiVersion | None = Field(
        default=None,
        validation_alias="apiVersion",
        serialization_alias="apiVersion",
    )
    """API version in which events are rendered: `default` for the default version of
    the account, `latest` for the newest one.
    """

    enabled: bool | None = None
    """`false` pauses the webhook: it stays registered but is not called."""

    address: str | None = None
    """URL at your end that is called for each event. It gets a POST whose JSON body
    is the complete event.
    """

    transport_type: WebhookTransportType | None = Field(
        default="HTTP",
        validation_alias="transportType",
        serialization_alias="transportType",
    )
    """`HTTP` calls the address directly, if need be with the credentials in
    `authentication`; `OAUTH` first fetches an access token as told in `oauth`.

    Default: "HTTP".
    """

    oauth: WebhookOauth | None = None
    """How to fetch an OAuth 2.0 access token before the call. Only for
    `transportType` `OAUTH`.
    """

    authentication: WebhookAuthentication | None = None
    """Credentials sent with each call if your endpoint is protected. Only for
    `transportType` `HTTP`.
    """


class WebhookOauth(Model):
    """How to fetch an OAuth 2.0 access token before the call. Only for
    `transportType` `OAUTH`.
    """

    token_end_point: str = Field(
        validation_alias="tokenEndPoint",
        serialization_alias="tokenEndPoint",
    )
    """URL of your authorization server's token endpoint."""

    user_name: str | None = Field(
        default=None,
        validation_alias="userName",
        serialization_alias="userName",
    )
    """Resource owner's user name, sent for the password grant."""

    password: str | None = None
    """Password that goes with `userName`."""

    client_id: str = Field(validation_alias="clientID", serialization_alias="clientID")
    """OAuth client id that your authorization server issued (RFC 6749)."""

    client_secret: str = Field(
        validation_alias="clientSecret",
        serialization_alias="clientSecret",
    )
    """Secret that goes with `clientID`."""

    grant_type: WebhookOauthGrantType | None = Field(
        default="password",
        validation_alias="grantType",
        serialization_alias="grantType",
    )
    """OAuth grant; only `password` is supported.

    Default: "password".
    """


class WebhookAuthentication(Model):
    """Credentials sent with each call if your endpoint is protected. Only for
    `transportType` `HTTP`.
    """

    username: str | None = None
    """User name for the call."""

    password: str | None = None
    """Password for the call."""
