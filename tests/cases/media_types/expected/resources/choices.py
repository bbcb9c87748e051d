"""Operations on Choices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime.encoding.sources import FileContent


class Choices(Resource):
    """Operations on Choices."""

    @overload
    def send_either(
        self,
        *,
        name: str | Omit = OMIT,
        body: models.Thing | str | FileContent | Omit = OMIT,
        media_type: (
            Literal[
                "application/json",
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/octet-stream",
            ]
            | Omit
        ) = OMIT,
        accept: Literal["application/JSON"] = "application/JSON",
        options: CallOptions = None,
    ) -> models.Thing: ...
    @overload
    def send_either(
        self,
        *,
        name: str | Omit = OMIT,
        body: models.Thing | str | FileContent | Omit = OMIT,
        media_type: (
            Literal[
                "application/json",
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/octet-stream",
            ]
            | Omit
        ) = OMIT,
        accept: Literal["application/xml"],
        options: CallOptions = None,
    ) -> str: ...
    def send_either(
        self,
        *,
        name: str | Omit = OMIT,
        body: models.Thing | str | FileContent | Omit = OMIT,
        media_type: (
            Literal[
                "application/json",
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/octet-stream",
            ]
            | Omit
        ) = OMIT,
        accept: Literal["application/JSON", "application/xml"] = "application/JSON",
        options: CallOptions = None,
    ) -> models.Thing | str:
        """POST /choices

        Args:
            body: The whole body, instead of its properties one by one.
            accept: The media type of the answer.
        """
        request: Request[models.Thing | str] = Request(
            "POST",
            "/choices",
            body=merge(body, {"name": name}),
            media_type=media_type,
            media_types=("application/json", "application/octet-stream"),
            responses={
                "200": {"application/JSON": models.Thing, "application/xml": str},
            },
            accept=accept,
        )
        return self._client.send(request, options)

    def send_vendor(
        self,
        *,
        name: str | Omit = OMIT,
        body: models.Thing | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Thing:
        """PATCH /vendor

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Thing] = Request(
            "PATCH",
            "/vendor",
            body=merge(body, {"name": name}, required=()),
            media_type="application/merge-patch+json",
            responses={"200": models.Thing},
            accept="application/vnd.example.v1+json",
        )
        return self._client.send(request, options)

    def send_anything(
        self,
        *,
        name: str | Omit = OMIT,
        body: models.Thing | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Thing:
        """POST /anything

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Thing] = Request(
            "POST",
            "/anything",
            body=merge(body, {"name": name}),
            media_type="*/*",
            responses={"200": models.Thing, "default": Any},
            accept="*/*",
        )
        return self._client.send(request, options)


class AsyncChoices(AsyncResource):
    """Operations on Choices."""

    @overload
    async def send_either(
        self,
        *,
        name: str | Omit = OMIT,
        body: models.Thing | str | FileContent | Omit = OMIT,
        media_type: (
            Literal[
                "application/json",
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/octet-stream",
            ]
            | Omit
        ) = OMIT,
        accept: Literal["application/JSON"] = "application/JSON",
        options: CallOptions = None,
    ) -> models.Thing: ...
    @overload
    async def send_either(
        self,
        *,
        name: str | Omit = OMIT,
        body: models.Thing | str | FileContent | Omit = OMIT,
        media_type: (
            Literal[
                "application/json",
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/octet-stream",
            ]
            | Omit
        ) = OMIT,
        accept: Literal["application/xml"],
        options: CallOptions = None,
    ) -> str: ...
    async def send_either(
        self,
        *,
        name: str | Omit = OMIT,
        body: models.Thing | str | FileContent | Omit = OMIT,
        media_type: (
            Literal[
                "application/json",
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/octet-stream",
            ]
            | Omit
        ) = OMIT,
        accept: Literal["application/JSON", "application/xml"] = "application/JSON",
        options: CallOptions = None,
    ) -> models.Thing | str:
        """POST /choices

        Args:
            body: The whole body, instead of its properties one by one.
            accept: The media type of the answer.
        """
        request: Request[models.Thing | str] = Request(
            "POST",
            "/choices",
            body=merge(body, {"name": name}),
            media_type=media_type,
            media_types=("application/json", "application/octet-stream"),
            responses={
                "200": {"application/JSON": models.Thing, "application/xml": str},
            },
            accept=accept,
        )
        return await self._client.send(request, options)

    async def send_vendor(
        self,
        *,
        name: str | Omit = OMIT,
        body: models.Thing | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Thing:
        """PATCH /vendor

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Thing] = Request(
            "PATCH",
            "/vendor",
            body=merge(body, {"name": name}, required=()),
            media_type="application/merge-patch+json",
            responses={"200": models.Thing},
            accept="application/vnd.example.v1+json",
        )
        return await self._client.send(request, options)

    async def send_anything(
        self,
        *,
        name: str | Omit = OMIT,
        body: models.Thing | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Thing:
        """POST /anything

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Thing] = Request(
            "POST",
            "/anything",
            body=merge(body, {"name": name}),
            media_type="*/*",
            responses={"200": models.Thing, "default": Any},
            accept="*/*",
        )
        return await self._client.send(request, options)
