"""Operations on Notes."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, Literal

    from .._runtime.encoding.sources import File


class Notes(Resource):
    """Operations on Notes."""

    @overload
    def create(
        self,
        *,
        attachment: File,
        media_type: Literal[
            "multipart/form-data",
            "application/json",
            "application/x-www-form-urlencoded",
        ] = "multipart/form-data",
        options: CallOptions = None,
    ) -> models.Stored: ...
    @overload
    def create(
        self,
        *,
        body: models.Note | Mapping[str, Any],
        media_type: Literal[
            "multipart/form-data",
            "application/json",
            "application/x-www-form-urlencoded",
        ] = "multipart/form-data",
        options: CallOptions = None,
    ) -> models.Stored: ...
    def create(
        self,
        *,
        attachment: File | Omit = OMIT,
        body: models.Note | Mapping[str, Any] | Omit = OMIT,
        media_type: Literal[
            "multipart/form-data",
            "application/json",
            "application/x-www-form-urlencoded",
        ] = "multipart/form-data",
        options: CallOptions = None,
    ) -> models.Stored:
        """POST /notes

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Stored] = Request(
            "POST",
            "/notes",
            body=merge(
                body,
                {"attachment": attachment},
                required=("attachment",),
                files=("attachment",),
            ),
            media_type=media_type,
            responses={"200": models.Stored},
        )
        return self._client.send(request, options)


class AsyncNotes(AsyncResource):
    """Operations on Notes."""

    @overload
    async def create(
        self,
        *,
        attachment: File,
        media_type: Literal[
            "multipart/form-data",
            "application/json",
            "application/x-www-form-urlencoded",
        ] = "multipart/form-data",
        options: CallOptions = None,
    ) -> models.Stored: ...
    @overload
    async def create(
        self,
        *,
        body: models.Note | Mapping[str, Any],
        media_type: Literal[
            "multipart/form-data",
            "application/json",
            "application/x-www-form-urlencoded",
        ] = "multipart/form-data",
        options: CallOptions = None,
    ) -> models.Stored: ...
    async def create(
        self,
        *,
        attachment: File | Omit = OMIT,
        body: models.Note | Mapping[str, Any] | Omit = OMIT,
        media_type: Literal[
            "multipart/form-data",
            "application/json",
            "application/x-www-form-urlencoded",
        ] = "multipart/form-data",
        options: CallOptions = None,
    ) -> models.Stored:
        """POST /notes

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Stored] = Request(
            "POST",
            "/notes",
            body=merge(
                body,
                {"attachment": attachment},
                required=("attachment",),
                files=("attachment",),
            ),
            media_type=media_type,
            responses={"200": models.Stored},
        )
        return await self._client.send(request, options)
