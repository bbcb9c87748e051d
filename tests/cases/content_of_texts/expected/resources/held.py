"""Operations on held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.encoding.octets import base64url_text
from .._runtime.encoding.values import json_text
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .._runtime.models.types import Base64Url


class Held(Resource):
    """Operations on held."""

    def store(
        self,
        *,
        key: Base64Url | Omit = OMIT,
        filter: models.Point | Omit = OMIT,
        point: models.Point | Omit = OMIT,
        list: Sequence[models.Point] | Omit = OMIT,
        maybe: models.Point | None | Omit = OMIT,
        page: str | Omit = OMIT,
        untyped: str | Omit = OMIT,
        body: models.Held | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Held:
        """PUT /held

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Held] = Request(
            "PUT",
            "/held",
            query={"key": base64url_text(key), "filter": json_text(filter)},
            body=merge(
                body,
                {
                    "point": json_text(point),
                    "list": json_text(list),
                    "maybe": json_text(maybe),
                    "page": page,
                    "untyped": untyped,
                },
                required=(),
            ),
            responses={"200": models.Held},
        )
        return self._client.send(request, options)


class AsyncHeld(AsyncResource):
    """Operations on held."""

    async def store(
        self,
        *,
        key: Base64Url | Omit = OMIT,
        filter: models.Point | Omit = OMIT,
        point: models.Point | Omit = OMIT,
        list: Sequence[models.Point] | Omit = OMIT,
        maybe: models.Point | None | Omit = OMIT,
        page: str | Omit = OMIT,
        untyped: str | Omit = OMIT,
        body: models.Held | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Held:
        """PUT /held

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Held] = Request(
            "PUT",
            "/held",
            query={"key": base64url_text(key), "filter": json_text(filter)},
            body=merge(
                body,
                {
                    "point": json_text(point),
                    "list": json_text(list),
                    "maybe": json_text(maybe),
                    "page": page,
                    "untyped": untyped,
                },
                required=(),
            ),
            responses={"200": models.Held},
        )
        return await self._client.send(request, options)
