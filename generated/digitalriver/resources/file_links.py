"""Public download links to files, valid up to a set time."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request, deep_object
from .._runtime.resource import AsyncResource, Resource
from .._runtime.strategies import CursorById

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from .._runtime.pages import AsyncPages, Page


class FileLinks(Resource):
    """Public download links to files, valid up to a set time."""

    def list(
        self,
        *,
        created_time: Mapping[str, datetime] | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        ids: Sequence[str] | Omit = OMIT,
        file_id: str | Omit = OMIT,
        expired: bool | Omit = OMIT,
        options: CallOptions = None,
    ) -> Page[models.FileLink, models.ListFileLinksResponse]:
        """List file links.

        Lists the public download links made for files. Returns one page, newest first;
        while `hasMore` is true, repeat the call with the last `id` as `startingAfter`.

        Args:
            created_time: Keep only links created within these bounds. Written as one
                query parameter per bound, with the keys `gt`, `gte`, `lt` and `lte`,
                each a UTC time in ISO 8601: `createdTime[gte]=2020-12-01T00:00:00Z`.
            ending_before: Cursor: the `id` of the first object of a page; returns the
                page that precedes it. Wins when `startingAfter` is sent as well.
            starting_after: Cursor: the `id` of the last object of a page; returns the
                page that comes after it.
            limit: Largest number of objects in the response, from 1 to 100; 10 when
                left out. At least 1, at most 100.
            ids: Keep only the objects with these identifiers; repeat the parameter for
                several.
            file_id: Keep only links to this file.
            expired: True keeps only links that ran out, false only usable ones; left
                out, both kinds are listed.
        """
        request: Request[models.ListFileLinksResponse] = Request(
            "GET",
            "/file-links",
            query={
                "createdTime": deep_object(created_time),
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "limit": limit,
                "ids": ids,
                "fileId": file_id,
                "expired": expired,
            },
            responses={"200": models.ListFileLinksResponse, "default": models.Errors},
        )
        return self._client.pages(
            request,
            CursorById(
                items="data",
                key="id",
                parameter="startingAfter",
                more="hasMore",
                limit="limit",
            ),
            options,
        )

    @overload
    def create(
        self,
        *,
        file_id: str,
        expires_time: datetime,
        metadata: Mapping[str, Any] | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.FileLink: ...
    @overload
    def create(
        self, *, body: models.FileLinkRequest | Omit = OMIT, options: CallOptions = None
    ) -> models.FileLink: ...
    def create(
        self,
        *,
        file_id: str | Omit = OMIT,
        expires_time: datetime | Omit = OMIT,
        metadata: Mapping[str, Any] | Omit = OMIT,
        body: models.FileLinkRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.FileLink:
        """Create a file link.

        Makes a link through which anyone can download a file without an API key, up to
        the time given in `expiresTime`. That time has to lie in the future.

        Args:
            file_id: File that the link opens.
            expires_time: When the link stops working; must lie in the future.
            metadata: Your own key-value data, stored with the link. Values can be
                strings, booleans or integers.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.FileLink] = Request(
            "POST",
            "/file-links",
            body=merge(
                body,
                {"fileId": file_id, "expiresTime": expires_time, "metadata": metadata},
            ),
            responses={"201": models.FileLink, "default": models.Errors},
        )
        return self._client.send(request, options)

    def retrieve(self, id: str, *, options: CallOptions = None) -> models.FileLink:
        """Retrieve a file link.

        Looks up one link, with its address and whether it ran out. Unknown links give
        404.

        Args:
            id: Identifier of the file link.
        """
        request: Request[models.FileLink] = Request(
            "GET",
            "/file-links/{id}",
            path={"id": id},
            responses={"200": models.FileLink, "default": models.Errors},
        )
        return self._client.send(request, options)

    @overload
    def update(
        self,
        id: str,
        *,
        expires_time: datetime,
        metadata: Mapping[str, Any] | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.FileLink: ...
    @overload
    def update(
        self,
        id: str,
        *,
        body: models.UpdateFileLinkRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.FileLink: ...
    def update(
        self,
        id: str,
        *,
        expires_time: datetime | Omit = OMIT,
        metadata: Mapping[str, Any] | Omit = OMIT,
        body: models.UpdateFileLinkRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.FileLink:
        """Update a file link.

        Moves the time at which a link runs out. The body must name the new
        `expiresTime`, and a link that already ran out cannot be revived.

        Args:
            id: Identifier of the file link.
            expires_time: When the link is to stop working; must lie in the future. UTC
                timestamp.
            metadata: Your own key-value pairs, stored with the object and returned
                unchanged.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.FileLink] = Request(
            "POST",
            "/file-links/{id}",
            path={"id": id},
            body=merge(body, {"expiresTime": expires_time, "metadata": metadata}),
            responses={"200": models.FileLink, "default": models.Errors},
        )
        return self._client.send(request, options)

    def delete(self, id: str, *, options: CallOptions = None) -> None:
        """Delete a file link.

        Removes a link at once; its file stays. Returns 204 with no body.

        Args:
            id: Identifier of the file link.
        """
        request: Request[None] = Request(
            "DELETE",
            "/file-links/{id}",
            path={"id": id},
            responses={"204": None, "default": models.Errors},
        )
        return self._client.send_only(request, options)


class AsyncFileLinks(AsyncResource):
    """Public download links to files, valid up to a set time."""

    def list(
        self,
        *,
        created_time: Mapping[str, datetime] | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        ids: Sequence[str] | Omit = OMIT,
        file_id: str | Omit = OMIT,
        expired: bool | Omit = OMIT,
        options: CallOptions = None,
    ) -> AsyncPages[models.FileLink, models.ListFileLinksResponse]:
        """List file links.

        Lists the public download links made for files. Returns one page, newest first;
        while `hasMore` is true, repeat the call with the last `id` as `startingAfter`.

        Args:
            created_time: Keep only links created within these bounds. Written as one
                query parameter per bound, with the keys `gt`, `gte`, `lt` and `lte`,
                each a UTC time in ISO 8601: `createdTime[gte]=2020-12-01T00:00:00Z`.
            ending_before: Cursor: the `id` of the first object of a page; returns the
                page that precedes it. Wins when `startingAfter` is sent as well.
            starting_after: Cursor: the `id` of the last object of a page; returns the
                page that comes after it.
            limit: Largest number of objects in the response, from 1 to 100; 10 when
                left out. At least 1, at most 100.
            ids: Keep only the objects with these identifiers; repeat the parameter for
                several.
            file_id: Keep only links to this file.
            expired: True keeps only links that ran out, false only usable ones; left
                out, both kinds are listed.
        """
        request: Request[models.ListFileLinksResponse] = Request(
            "GET",
            "/file-links",
            query={
                "createdTime": deep_object(created_time),
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "limit": limit,
                "ids": ids,
                "fileId": file_id,
                "expired": expired,
            },
            responses={"200": models.ListFileLinksResponse, "default": models.Errors},
        )
        return self._client.pages(
            request,
            CursorById(
                items="data",
                key="id",
                parameter="startingAfter",
                more="hasMore",
                limit="limit",
            ),
            options,
        )

    @overload
    async def create(
        self,
        *,
        file_id: str,
        expires_time: datetime,
        metadata: Mapping[str, Any] | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.FileLink: ...
    @overload
    async def create(
        self, *, body: models.FileLinkRequest | Omit = OMIT, options: CallOptions = None
    ) -> models.FileLink: ...
    async def create(
        self,
        *,
        file_id: str | Omit = OMIT,
        expires_time: datetime | Omit = OMIT,
        metadata: Mapping[str, Any] | Omit = OMIT,
        body: models.FileLinkRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.FileLink:
        """Create a file link.

        Makes a link through which anyone can download a file without an API key, up to
        the time given in `expiresTime`. That time has to lie in the future.

        Args:
            file_id: File that the link opens.
            expires_time: When the link stops working; must lie in the future.
            metadata: Your own key-value data, stored with the link. Values can be
                strings, booleans or integers.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.FileLink] = Request(
            "POST",
            "/file-links",
            body=merge(
                body,
                {"fileId": file_id, "expiresTime": expires_time, "metadata": metadata},
            ),
            responses={"201": models.FileLink, "default": models.Errors},
        )
        return await self._client.send(request, options)

    async def retrieve(
        self, id: str, *, options: CallOptions = None
    ) -> models.FileLink:
        """Retrieve a file link.

        Looks up one link, with its address and whether it ran out. Unknown links give
        404.

        Args:
            id: Identifier of the file link.
        """
        request: Request[models.FileLink] = Request(
            "GET",
            "/file-links/{id}",
            path={"id": id},
            responses={"200": models.FileLink, "default": models.Errors},
        )
        return await self._client.send(request, options)

    @overload
    async def update(
        self,
        id: str,
        *,
        expires_time: datetime,
        metadata: Mapping[str, Any] | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.FileLink: ...
    @overload
    async def update(
        self,
        id: str,
        *,
        body: models.UpdateFileLinkRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.FileLink: ...
    async def update(
        self,
        id: str,
        *,
        expires_time: datetime | Omit = OMIT,
        metadata: Mapping[str, Any] | Omit = OMIT,
        body: models.UpdateFileLinkRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.FileLink:
        """Update a file link.

        Moves the time at which a link runs out. The body must name the new
        `expiresTime`, and a link that already ran out cannot be revived.

        Args:
            id: Identifier of the file link.
            expires_time: When the link is to stop working; must lie in the future. UTC
                timestamp.
            metadata: Your own key-value pairs, stored with the object and returned
                unchanged.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.FileLink] = Request(
            "POST",
            "/file-links/{id}",
            path={"id": id},
            body=merge(body, {"expiresTime": expires_time, "metadata": metadata}),
            responses={"200": models.FileLink, "default": models.Errors},
        )
        return await self._client.send(request, options)

    async def delete(self, id: str, *, options: CallOptions = None) -> None:
        """Delete a file link.

        Removes a link at once; its file stays. Returns 204 with no body.

        Args:
            id: Identifier of the file link.
        """
        request: Request[None] = Request(
            "DELETE",
            "/file-links/{id}",
            path={"id": id},
            responses={"204": None, "default": models.Errors},
        )
        return await self._client.send_only(request, options)
