"""Operations on Choices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime.encoding.sources import FileContent


class Choices(Resource):
    """Operations on Choices."""

    @overload
    def send(
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
        options: RequestOptions | None = None,
    ) -> models.Thing: ...

    @overload
    def send(
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
        options: RequestOptions | None = None,
    ) -> str: ...

    def send(
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
        options: RequestOptions | None = None,
    ) -> models.Thing | str:
        """POST /choices

        Args:
            body: The whole body, instead of its properties one by one.
            accept: The media type of the answer.
        """
        return self._client.send(
            Request(
                "POST",
                "/choices",
                body=merge(
                    body,
                    {
                        "name": name,
                    },
                ),
                media_type=media_type,
                media_types=("application/json", "application/octet-stream"),
                responses={
                    "200": {"application/JSON": models.Thing, "application/xml": str},
                },
                accept=accept,
            ),
            options,
        )

    def send_vendor(
        self,
        *,
        name: str | Omit = OMIT,
        body: models.Thing | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """PATCH /vendor

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return self._client.send(
            Request(
                "PATCH",
                "/vendor",
                body=merge(
                    body,
                    {
                        "name": name,
                    },
                    required=(),
                ),
                media_type="application/merge-patch+json",
                responses={"200": models.Thing},
                accept="application/vnd.example.v1+json",
            ),
            options,
        )

    def send_anything(
        self,
        *,
        name: str | Omit = OMIT,
        body: models.Thing | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """POST /anything

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return self._client.send(
            Request(
                "POST",
                "/anything",
                body=merge(
                    body,
                    {
                        "name": name,
                    },
                ),
                media_type="*/*",
                responses={"200": models.Thing, "default": Any},
                accept="*/*",
            ),
            options,
        )


class AsyncChoices(AsyncResource):
    """Operations on Choices."""

    @overload
    async def send(
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
        options: RequestOptions | None = None,
    ) -> models.Thing: ...

    @overload
    async def send(
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
        options: RequestOptions | None = None,
    ) -> str: ...

    async def send(
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
        options: RequestOptions | None = None,
    ) -> models.Thing | str:
        """POST /choices

        Args:
            body: The whole body, instead of its properties one by one.
            accept: The media type of the answer.
        """
        return await self._client.send(
            Request(
                "POST",
                "/choices",
                body=merge(
                    body,
                    {
                        "name": name,
                    },
                ),
                media_type=media_type,
                media_types=("application/json", "application/octet-stream"),
                responses={
                    "200": {"application/JSON": models.Thing, "application/xml": str},
                },
                accept=accept,
            ),
            options,
        )

    async def send_vendor(
        self,
        *,
        name: str | Omit = OMIT,
        body: models.Thing | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """PATCH /vendor

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return await self._client.send(
            Request(
                "PATCH",
                "/vendor",
                body=merge(
                    body,
                    {
                        "name": name,
                    },
                    required=(),
                ),
                media_type="application/merge-patch+json",
                responses={"200": models.Thing},
                accept="application/vnd.example.v1+json",
            ),
            options,
        )

    async def send_anything(
        self,
        *,
        name: str | Omit = OMIT,
        body: models.Thing | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Thing:
        """POST /anything

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return await self._client.send(
            Request(
                "POST",
                "/anything",
                body=merge(
                    body,
                    {
                        "name": name,
                    },
                ),
                media_type="*/*",
                responses={"200": models.Thing, "default": Any},
                accept="*/*",
            ),
            options,
        )
