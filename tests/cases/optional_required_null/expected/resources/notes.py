"""Operations on Notes."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request, form
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Any


class Notes(Resource):
    """Operations on Notes."""

    @overload
    def create(
        self,
        *,
        must: int,
        must_or_null: int | None,
        may: int | Omit = OMIT,
        may_or_null: int | None | Omit = OMIT,
        must_body: str,
        must_or_null_body: str | None,
        may_body: str | Omit = OMIT,
        may_or_null_body: str | None | Omit = OMIT,
        ghost: Any | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Note: ...
    @overload
    def create(
        self,
        *,
        must: int,
        must_or_null: int | None,
        may: int | Omit = OMIT,
        may_or_null: int | None | Omit = OMIT,
        body: models.Note,
        options: CallOptions = None,
    ) -> models.Note: ...
    def create(
        self,
        *,
        must: int,
        must_or_null: int | None,
        may: int | Omit = OMIT,
        may_or_null: int | None | Omit = OMIT,
        must_body: str | Omit = OMIT,
        must_or_null_body: str | None | Omit = OMIT,
        may_body: str | Omit = OMIT,
        may_or_null_body: str | None | Omit = OMIT,
        ghost: Any | Omit = OMIT,
        body: models.Note | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Note:
        """POST /notes

        Args:
            ghost: The document requires it without saying what it is.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Note] = Request(
            "POST",
            "/notes",
            query={
                "must": must,
                "must_or_null": form(must_or_null, allow_empty_value=True),
                "may": may,
                "may_or_null": may_or_null,
            },
            body=merge(
                body,
                {
                    "must": must_body,
                    "must_or_null": must_or_null_body,
                    "may": may_body,
                    "may_or_null": may_or_null_body,
                    "ghost": ghost,
                },
                required=("must", "must_or_null"),
            ),
            responses={"201": models.Note},
        )
        return self._client.send(request, options)


class AsyncNotes(AsyncResource):
    """Operations on Notes."""

    @overload
    async def create(
        self,
        *,
        must: int,
        must_or_null: int | None,
        may: int | Omit = OMIT,
        may_or_null: int | None | Omit = OMIT,
        must_body: str,
        must_or_null_body: str | None,
        may_body: str | Omit = OMIT,
        may_or_null_body: str | None | Omit = OMIT,
        ghost: Any | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Note: ...
    @overload
    async def create(
        self,
        *,
        must: int,
        must_or_null: int | None,
        may: int | Omit = OMIT,
        may_or_null: int | None | Omit = OMIT,
        body: models.Note,
        options: CallOptions = None,
    ) -> models.Note: ...
    async def create(
        self,
        *,
        must: int,
        must_or_null: int | None,
        may: int | Omit = OMIT,
        may_or_null: int | None | Omit = OMIT,
        must_body: str | Omit = OMIT,
        must_or_null_body: str | None | Omit = OMIT,
        may_body: str | Omit = OMIT,
        may_or_null_body: str | None | Omit = OMIT,
        ghost: Any | Omit = OMIT,
        body: models.Note | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Note:
        """POST /notes

        Args:
            ghost: The document requires it without saying what it is.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Note] = Request(
            "POST",
            "/notes",
            query={
                "must": must,
                "must_or_null": form(must_or_null, allow_empty_value=True),
                "may": may,
                "may_or_null": may_or_null,
            },
            body=merge(
                body,
                {
                    "must": must_body,
                    "must_or_null": must_or_null_body,
                    "may": may_body,
                    "may_or_null": may_or_null_body,
                    "ghost": ghost,
                },
                required=("must", "must_or_null"),
            ),
            responses={"201": models.Note},
        )
        return await self._client.send(request, options)
