"""Operations on Notes."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal


class Notes(Resource):
    """Operations on Notes."""

    @overload
    def create(
        self,
        *,
        list: str,
        models_: str | Omit = OMIT,
        body: str,
        options: Sequence[str] | Omit = OMIT,
        media_type: str | Omit = OMIT,
        content: str | Omit = OMIT,
        label: str | Omit = OMIT,
        merge_: bool | Omit = OMIT,
        str: str | Omit = OMIT,
        request_media_type: Literal[
            "application/json",
            "application/x-www-form-urlencoded",
        ] = "application/json",
        request_options: CallOptions = None,
    ) -> models.CreateNoteResponse: ...
    @overload
    def create(
        self,
        *,
        list: str,
        models_: str | Omit = OMIT,
        request_body: models.CreateNoteRequest | models.CreateNoteFormRequest,
        request_media_type: Literal[
            "application/json",
            "application/x-www-form-urlencoded",
        ] = "application/json",
        request_options: CallOptions = None,
    ) -> models.CreateNoteResponse: ...
    def create(
        self,
        *,
        list: str,
        models_: str | Omit = OMIT,
        body: str | Omit = OMIT,
        options: Sequence[str] | Omit = OMIT,
        media_type: str | Omit = OMIT,
        content: str | Omit = OMIT,
        label: str | Omit = OMIT,
        merge_: bool | Omit = OMIT,
        str: str | Omit = OMIT,
        request_body: (
            models.CreateNoteRequest | models.CreateNoteFormRequest | Omit
        ) = OMIT,
        request_media_type: Literal[
            "application/json",
            "application/x-www-form-urlencoded",
        ] = "application/json",
        request_options: CallOptions = None,
    ) -> models.CreateNoteResponse:
        """POST /notes

        Args:
            request_body: The whole body, instead of its properties one by one.
        """
        request: Request[models.CreateNoteResponse] = Request(
            "POST",
            "/notes",
            query={"list": list, "models": models_},
            body=merge(
                request_body,
                {
                    "body": body,
                    "options": options,
                    "media_type": media_type,
                    "content": content,
                    "label": label,
                    "merge": merge_,
                    "str": str,
                },
                required=("body",),
            ),
            media_type=request_media_type,
            responses={"200": models.CreateNoteResponse},
        )
        return self._client.send(request, request_options)


class AsyncNotes(AsyncResource):
    """Operations on Notes."""

    @overload
    async def create(
        self,
        *,
        list: str,
        models_: str | Omit = OMIT,
        body: str,
        options: Sequence[str] | Omit = OMIT,
        media_type: str | Omit = OMIT,
        content: str | Omit = OMIT,
        label: str | Omit = OMIT,
        merge_: bool | Omit = OMIT,
        str: str | Omit = OMIT,
        request_media_type: Literal[
            "application/json",
            "application/x-www-form-urlencoded",
        ] = "application/json",
        request_options: CallOptions = None,
    ) -> models.CreateNoteResponse: ...
    @overload
    async def create(
        self,
        *,
        list: str,
        models_: str | Omit = OMIT,
        request_body: models.CreateNoteRequest | models.CreateNoteFormRequest,
        request_media_type: Literal[
            "application/json",
            "application/x-www-form-urlencoded",
        ] = "application/json",
        request_options: CallOptions = None,
    ) -> models.CreateNoteResponse: ...
    async def create(
        self,
        *,
        list: str,
        models_: str | Omit = OMIT,
        body: str | Omit = OMIT,
        options: Sequence[str] | Omit = OMIT,
        media_type: str | Omit = OMIT,
        content: str | Omit = OMIT,
        label: str | Omit = OMIT,
        merge_: bool | Omit = OMIT,
        str: str | Omit = OMIT,
        request_body: (
            models.CreateNoteRequest | models.CreateNoteFormRequest | Omit
        ) = OMIT,
        request_media_type: Literal[
            "application/json",
            "application/x-www-form-urlencoded",
        ] = "application/json",
        request_options: CallOptions = None,
    ) -> models.CreateNoteResponse:
        """POST /notes

        Args:
            request_body: The whole body, instead of its properties one by one.
        """
        request: Request[models.CreateNoteResponse] = Request(
            "POST",
            "/notes",
            query={"list": list, "models": models_},
            body=merge(
                request_body,
                {
                    "body": body,
                    "options": options,
                    "media_type": media_type,
                    "content": content,
                    "label": label,
                    "merge": merge_,
                    "str": str,
                },
                required=("body",),
            ),
            media_type=request_media_type,
            responses={"200": models.CreateNoteResponse},
        )
        return await self._client.send(request, request_options)
