"""Operations on Things."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence


class Things(Resource):
    """Operations on Things."""

    def replace(self, body: Sequence[str], *, options: CallOptions = None) -> None:
        """PUT /things"""
        request: Request[None] = Request(
            "PUT", "/things", body=body, responses={"204": None}
        )
        return self._client.send_only(request, options)

    @overload
    def create(
        self,
        *,
        name: str,
        size: int,
        note: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> None: ...
    @overload
    def create(self, *, body: models.Thing, options: CallOptions = None) -> None: ...
    def create(
        self,
        *,
        name: str | Omit = OMIT,
        size: int | Omit = OMIT,
        note: str | Omit = OMIT,
        body: models.Thing | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """POST /things

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[None] = Request(
            "POST",
            "/things",
            body=merge(
                body,
                {"name": name, "size": size, "note": note},
                required=("name", "size"),
            ),
            responses={"204": None},
        )
        return self._client.send_only(request, options)

    def delete(
        self,
        *,
        note: str | Omit = OMIT,
        body: models.Change | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """DELETE /things

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[None] = Request(
            "DELETE",
            "/things",
            body=merge(body, {"note": note}),
            responses={"204": None},
        )
        return self._client.send_only(request, options)

    def update(
        self,
        *,
        note: str | Omit = OMIT,
        body: models.Change | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """PATCH /things

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[None] = Request(
            "PATCH",
            "/things",
            body=merge(body, {"note": note}, required=()),
            responses={"204": None},
        )
        return self._client.send_only(request, options)


class AsyncThings(AsyncResource):
    """Operations on Things."""

    async def replace(
        self, body: Sequence[str], *, options: CallOptions = None
    ) -> None:
        """PUT /things"""
        request: Request[None] = Request(
            "PUT", "/things", body=body, responses={"204": None}
        )
        return await self._client.send_only(request, options)

    @overload
    async def create(
        self,
        *,
        name: str,
        size: int,
        note: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> None: ...
    @overload
    async def create(
        self, *, body: models.Thing, options: CallOptions = None
    ) -> None: ...
    async def create(
        self,
        *,
        name: str | Omit = OMIT,
        size: int | Omit = OMIT,
        note: str | Omit = OMIT,
        body: models.Thing | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """POST /things

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[None] = Request(
            "POST",
            "/things",
            body=merge(
                body,
                {"name": name, "size": size, "note": note},
                required=("name", "size"),
            ),
            responses={"204": None},
        )
        return await self._client.send_only(request, options)

    async def delete(
        self,
        *,
        note: str | Omit = OMIT,
        body: models.Change | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """DELETE /things

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[None] = Request(
            "DELETE",
            "/things",
            body=merge(body, {"note": note}),
            responses={"204": None},
        )
        return await self._client.send_only(request, options)

    async def update(
        self,
        *,
        note: str | Omit = OMIT,
        body: models.Change | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """PATCH /things

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[None] = Request(
            "PATCH",
            "/things",
            body=merge(body, {"note": note}, required=()),
            responses={"204": None},
        )
        return await self._client.send_only(request, options)
