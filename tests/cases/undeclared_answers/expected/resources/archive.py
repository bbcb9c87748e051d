"""Operations on Archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Any


class Archive(Resource):
    """Operations on Archive."""

    def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.ListArchiveResponse:
        """GET /archive"""
        return self._client.send(
            Request(
                "GET",
                "/archive",
                responses={"200": models.ListArchiveResponse, "default": models.Error},
            ),
            options,
        )

    def name_it(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """The default is named after a problem.

        The document declares only a default response, taken for an error: its name says
        so.
        """
        return self._client.send(
            Request(
                "PUT",
                "/archive",
                responses={"2XX": None, "default": models.HttpProblem},
            ),
            options,
        )

    def pack(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """The default is an error elsewhere."""
        return self._client.send(
            Request(
                "POST",
                "/archive",
                responses={"2XX": None, "default": models.Error},
            ),
            options,
        )

    def last(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.Job:
        """The default is no error."""
        return self._client.send(
            Request(
                "DELETE",
                "/archive",
                responses={"default": models.Job},
            ),
            options,
        )

    def answer(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.Outcome:
        """The default looks like an error, but is a success elsewhere."""
        return self._client.send(
            Request(
                "OPTIONS",
                "/archive",
                responses={"default": models.Outcome},
            ),
            options,
        )

    def look(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """The default looks like an error.

        The document declares only a default response, taken for an error: it looks like
        one.
        """
        return self._client.send(
            Request(
                "PATCH",
                "/archive",
                responses={"2XX": None, "default": models.LookError},
            ),
            options,
        )


class AsyncArchive(AsyncResource):
    """Operations on Archive."""

    async def list(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.ListArchiveResponse:
        """GET /archive"""
        return await self._client.send(
            Request(
                "GET",
                "/archive",
                responses={"200": models.ListArchiveResponse, "default": models.Error},
            ),
            options,
        )

    async def name_it(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """The default is named after a problem.

        The document declares only a default response, taken for an error: its name says
        so.
        """
        return await self._client.send(
            Request(
                "PUT",
                "/archive",
                responses={"2XX": None, "default": models.HttpProblem},
            ),
            options,
        )

    async def pack(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """The default is an error elsewhere."""
        return await self._client.send(
            Request(
                "POST",
                "/archive",
                responses={"2XX": None, "default": models.Error},
            ),
            options,
        )

    async def last(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.Job:
        """The default is no error."""
        return await self._client.send(
            Request(
                "DELETE",
                "/archive",
                responses={"default": models.Job},
            ),
            options,
        )

    async def answer(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.Outcome:
        """The default looks like an error, but is a success elsewhere."""
        return await self._client.send(
            Request(
                "OPTIONS",
                "/archive",
                responses={"default": models.Outcome},
            ),
            options,
        )

    async def look(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Any:
        """The default looks like an error.

        The document declares only a default response, taken for an error: it looks like
        one.
        """
        return await self._client.send(
            Request(
                "PATCH",
                "/archive",
                responses={"2XX": None, "default": models.LookError},
            ),
            options,
        )
