"""Models: WebhookRequest, WebhookRequestApiVersion, WebhookRequestAuthentication,
WebhookRequestOauth, WebhookRequestOauthGrantType, WebhookRequestTransportType.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model

WebhookRequestApiVersion: TypeAlias = Literal["latest", "default"] | str
"""API version in which events are rendered: `default` for the default version of the
account, `latest` for the newest one.

Default: "default".
"""

WebhookRequestTransportType: TypeAlias = Literal["HTTP", "OAUTH"] | str
"""`HTTP` calls the address directly, if need be with the credentials in `authentication`;
`OAUTH` first fetches an access token as told in `oauth`.

Default: "HTTP".
"""

WebhookRequestOauthGrantType: TypeAlias = Literal["password"] | str
"""OAuth grant; only `password` is supported.

Default: "password".
"""


class WebhookRequest(Model):
    """Registers an endpoint of yours for event notifications."""

    types: list[str] | None = None
    """Event types to be notified of, for example `order.created` or
    `refund.complete`.
    """

    api_version: WebhookRequestApiVersion | None = Field(
        default="default",
        validation_alias="apiVersion",
        serialization_alias="apiVersion",
    )
    """API version in which events are rendered: `default` for the default version of the
    account, `latest` for the newest one.

    Default: "default".
    """

    enabled: bool | None = True
    """`false` pauses the webhook: it stays registered but is not called.

    Default: true.
    """

    address: str
    """URL at your end that is called for each event. It gets a POST whose JSON body
    is the complete event.
    """

    transport_type: WebhookRequestTransportType | None = Field(
        default="HTTP",
        validation_alias="transportType",
        serialization_alias="transportType",
    )
    """`HTTP` calls the address directly, if need be with the credentials in
    `authentication`; `OAUTH` first fetches an access token as told in `oauth`.

    Default: "HTTP".
    """

    oauth: WebhookRequestOauth | None = None
    """How to fetch an OAuth 2.0 access token before the call. Only for
    `transportType` `OAUTH`.
    """

    authentication: WebhookRequestAuthentication | None = None
    """Credentials sent with each call if your endpoint is protected. Only for
    `transportType` `HTTP`.
    """


class WebhookRequestOauth(Model):
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

    grant_type: WebhookRequestOauthGrantType | None = Field(
        default="password",
        validation_alias="grantType",
        serialization_alias="grantType",
    )
    """OAuth grant; only `password` is supported.

    Default: "password".
    """


class WebhookRequestAuthentication(Model):
    """Credentials sent with each call if your endpoint is protected. Only for
    `transportType` `HTTP`.
    """

    username: str | None = None
    """User name for the call."""

    password: str | None = None
    """Password for the call."""
