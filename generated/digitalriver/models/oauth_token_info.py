"""Models: OAUTHTokenInfo, OAUTHTokenInfoGrantType."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.models.model import Model

OAUTHTokenInfoGrantType: TypeAlias = Literal["password"] | str
"""OAuth grant; only `password` is supported.

Default: "password".
"""


class OAUTHTokenInfo(Model):
    """How to fetch an OAuth 2.0 access token before a webhook is called."""

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

    grant_type: OAUTHTokenInfoGrantType | None = Field(
        default="password",
        validation_alias="grantType",
        serialization_alias="grantType",
    )
    """OAuth grant; only `password` is supported.

    Default: "password".
    """
