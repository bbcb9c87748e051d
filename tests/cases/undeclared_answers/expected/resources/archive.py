"""Operations on Archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Any


class Archive(Resource):
    """Operations on Archive."""

    def list(self, *, options: CallOptions = None) -> models.ListArchiveResponse:
        """GET /archive"""
        request: Request[models.ListArchiveResponse] = Request(
            "GET",
            "/archive",
            responses={"200": models.ListArchiveResponse, "default": models.Error},
        )
        return self._client.send(request, options)

    def name_it(self, *, options: CallOptions = None) -> Any:
        """The default is named after a problem.

        The document declares only a default response, taken for an error: its name says
        so.
        """
        request: Request[Any] = Request(
            "PUT", "/archive", responses={"2XX": None, "default": models.HttpProblem}
        )
        return self._client.send(request, options)

    def pack(self, *, options: CallOptions = None) -> Any:
        """The default is an error elsewhere."""
        request: Request[Any] = Request(
            "POST", "/archive", responses={"2XX": None, "default": models.Error}
        )
        return self._client.send(request, options)

    def delete_last(self, *, options: CallOptions = None) -> models.Job:
        """The default is no error."""
        request: Request[models.Job] = Request(
            "DELETE", "/archive", responses={"default": models.Job}
        )
        return self._client.send(request, options)

    def answer(self, *, options: CallOptions = None) -> models.Outcome:
        """The default looks like an error, but is a success elsewhere."""
        request: Request[models.Outcome] = Request(
            "OPTIONS", "/archive", responses={"default": models.Outcome}
        )
        return self._client.send(request, options)

    def look(self, *, options: CallOptions = None) -> Any:
        """The default looks like an error.

        The document declares only a default response, taken for an error: it looks like
        one.
        """
        request: Request[Any] = Request(
            "PATCH", "/archive", responses={"2XX": None, "default": models.LookError}
        )
        return self._client.send(request, options)


class AsyncArchive(AsyncResource):
    """Operations on Archive."""

    async def list(self, *, options: CallOptions = None) -> models.ListArchiveResponse:
        """GET /archive"""
        request: Request[models.ListArchiveResponse] = Request(
            "GET",
            "/archive",
            responses={"200": models.ListArchiveResponse, "default": models.Error},
        )
        return await self._client.send(request, options)

    async def name_it(self, *, options: CallOptions = None) -> Any:
        """The default is named after a problem.

        The document declares only a default response, taken for an error: its name says
        so.
        """
        request: Request[Any] = Request(
            "PUT", "/archive", responses={"2XX": None, "default": models.HttpProblem}
        )
        return await self._client.send(request, options)

    async def pack(self, *, options: CallOptions = None) -> Any:
        """The default is an error elsewhere."""
        request: Request[Any] = Request(
            "POST", "/archive", responses={"2XX": None, "default": models.Error}
        )
        return await self._client.send(request, options)

    async def delete_last(self, *, options: CallOptions = None) -> models.Job:
        """The default is no error."""
        request: Request[models.Job] = Request(
            "DELETE", "/archive", responses={"default": models.Job}
        )
        return await self._client.send(request, options)

    async def answer(self, *, options: CallOptions = None) -> models.Outcome:
        """The default looks like an error, but is a success elsewhere."""
        request: Request[models.Outcome] = Request(
            "OPTIONS", "/archive", responses={"default": models.Outcome}
        )
        return await self._client.send(request, options)

    async def look(self, *, options: CallOptions = None) -> Any:
        """The default looks like an error.

        The document declares only a default response, taken for an error: it looks like
        one.
        """
        request: Request[Any] = Request(
            "PATCH", "/archive", responses={"2XX": None, "default": models.LookError}
        )
        return await self._client.send(request, options)
