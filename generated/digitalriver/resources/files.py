"""Documents kept by the service: uploads such as tax certificates, and generated
ones such as customer invoices.
"""

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

    from .._runtime.encoding.sources import File
    from .._runtime.pages import AsyncPages, Page


class Files(Resource):
    """Documents kept by the service: uploads such as tax certificates, and generated
    ones such as customer invoices.
    """

    def list(
        self,
        *,
        created_time: Mapping[str, datetime] | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        ids: Sequence[str] | Omit = OMIT,
        purpose: str | Omit = OMIT,
        file_name: str | Omit = OMIT,
        title: str | Omit = OMIT,
        size: Mapping[str, str] | Omit = OMIT,
        type: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> Page[models.FileObject, models.ListFilesResponse]:
        """List files.

        Lists the files kept for the account, both uploaded ones and documents such as
        invoices that the service made. Returns one page, newest first; while `hasMore`
        is true, repeat the call with the last `id` as `startingAfter`.

        Args:
            created_time: Keep only files created within these bounds. Written as one
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
            purpose: Keep only files of this purpose, for example
                `tax_document_customer_upload`.
            file_name: Keep only files of this name.
            title: Keep only files of this title.
            size: Keep only files whose size in bytes lies within these bounds. An
                object with the keys `gt`, `gte`, `lt` and `lte`. Declared as
                `deepObject` without `explode`, a combination that OpenAPI leaves
                undefined; send it like the other filters: `size[lt]=100000`.
            type: Keep only files of this format, for example `pdf`.
        """
        request: Request[models.ListFilesResponse] = Request(
            "GET",
            "/files",
            query={
                "createdTime": deep_object(created_time),
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "limit": limit,
                "ids": ids,
                "purpose": purpose,
                "fileName": file_name,
                "title": title,
                "size": deep_object(size),
                "type": type,
            },
            responses={"200": models.ListFilesResponse, "default": models.Errors},
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
        file: File,
        purpose: models.FileRequestPurpose,
        file_name: str | Omit = OMIT,
        title: str | Omit = OMIT,
        link_expires_time: datetime | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.FileObject: ...
    @overload
    def create(
        self,
        *,
        body: models.FileRequest | Mapping[str, Any] | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.FileObject: ...
    def create(
        self,
        *,
        file: File | Omit = OMIT,
        purpose: models.FileRequestPurpose | Omit = OMIT,
        file_name: str | Omit = OMIT,
        title: str | Omit = OMIT,
        link_expires_time: datetime | Omit = OMIT,
        body: models.FileRequest | Mapping[str, Any] | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.FileObject:
        """Upload a file.

        Uploads a file, such as a customer's tax certificate, as `multipart/form-data`:
        the part `file` holds the content, and the other parts say what it is for.
        Returns the metadata of the stored file.

        Args:
            file: Content of the file, as a form part with a file name; a base64 string
                is accepted as well.
            purpose: Use of the file: `tax_document_customer_upload` (tax document from
                a customer), `customer_tax_invoice` or `customer_credit_memo`.
            file_name: Name under which the file is stored, with its extension;
                mandatory when `file` is a base64 string.
            title: Title shown to people, for example `My 2019 Tax Certificate.`
            link_expires_time: When the download link made with the file stops working.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.FileObject] = Request(
            "POST",
            "/files",
            body=merge(
                body,
                {
                    "file": file,
                    "purpose": purpose,
                    "fileName": file_name,
                    "title": title,
                    "linkExpiresTime": link_expires_time,
                },
                files=("file",),
            ),
            media_type="multipart/form-data",
            responses={"201": models.FileObject, "default": models.Errors},
        )
        return self._client.send(request, options)

    def retrieve(self, id: str, *, options: CallOptions = None) -> models.FileObject:
        """Retrieve a file.

        Looks up name, size, format and links of one file; the content is not part of
        the response. Unknown files give 404.

        Args:
            id: Identifier of the file.
        """
        request: Request[models.FileObject] = Request(
            "GET",
            "/files/{id}",
            path={"id": id},
            responses={"200": models.FileObject, "default": models.Errors},
        )
        return self._client.send(request, options)

    def delete(self, id: str, *, options: CallOptions = None) -> None:
        """Delete a file.

        Removes a file for good. Returns 204 with no body.

        Args:
            id: Identifier of the file.
        """
        request: Request[None] = Request(
            "DELETE",
            "/files/{id}",
            path={"id": id},
            responses={"204": None, "default": models.Errors},
        )
        return self._client.send_only(request, options)


class AsyncFiles(AsyncResource):
    """Documents kept by the service: uploads such as tax certificates, and generated
    ones such as customer invoices.
    """

    def list(
        self,
        *,
        created_time: Mapping[str, datetime] | Omit = OMIT,
        ending_before: str | Omit = OMIT,
        starting_after: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        ids: Sequence[str] | Omit = OMIT,
        purpose: str | Omit = OMIT,
        file_name: str | Omit = OMIT,
        title: str | Omit = OMIT,
        size: Mapping[str, str] | Omit = OMIT,
        type: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> AsyncPages[models.FileObject, models.ListFilesResponse]:
        """List files.

        Lists the files kept for the account, both uploaded ones and documents such as
        invoices that the service made. Returns one page, newest first; while `hasMore`
        is true, repeat the call with the last `id` as `startingAfter`.

        Args:
            created_time: Keep only files created within these bounds. Written as one
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
            purpose: Keep only files of this purpose, for example
                `tax_document_customer_upload`.
            file_name: Keep only files of this name.
            title: Keep only files of this title.
            size: Keep only files whose size in bytes lies within these bounds. An
                object with the keys `gt`, `gte`, `lt` and `lte`. Declared as
                `deepObject` without `explode`, a combination that OpenAPI leaves
                undefined; send it like the other filters: `size[lt]=100000`.
            type: Keep only files of this format, for example `pdf`.
        """
        request: Request[models.ListFilesResponse] = Request(
            "GET",
            "/files",
            query={
                "createdTime": deep_object(created_time),
                "endingBefore": ending_before,
                "startingAfter": starting_after,
                "limit": limit,
                "ids": ids,
                "purpose": purpose,
                "fileName": file_name,
                "title": title,
                "size": deep_object(size),
                "type": type,
            },
            responses={"200": models.ListFilesResponse, "default": models.Errors},
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
        file: File,
        purpose: models.FileRequestPurpose,
        file_name: str | Omit = OMIT,
        title: str | Omit = OMIT,
        link_expires_time: datetime | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.FileObject: ...
    @overload
    async def create(
        self,
        *,
        body: models.FileRequest | Mapping[str, Any] | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.FileObject: ...
    async def create(
        self,
        *,
        file: File | Omit = OMIT,
        purpose: models.FileRequestPurpose | Omit = OMIT,
        file_name: str | Omit = OMIT,
        title: str | Omit = OMIT,
        link_expires_time: datetime | Omit = OMIT,
        body: models.FileRequest | Mapping[str, Any] | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.FileObject:
        """Upload a file.

        Uploads a file, such as a customer's tax certificate, as `multipart/form-data`:
        the part `file` holds the content, and the other parts say what it is for.
        Returns the metadata of the stored file.

        Args:
            file: Content of the file, as a form part with a file name; a base64 string
                is accepted as well.
            purpose: Use of the file: `tax_document_customer_upload` (tax document from
                a customer), `customer_tax_invoice` or `customer_credit_memo`.
            file_name: Name under which the file is stored, with its extension;
                mandatory when `file` is a base64 string.
            title: Title shown to people, for example `My 2019 Tax Certificate.`
            link_expires_time: When the download link made with the file stops working.
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.FileObject] = Request(
            "POST",
            "/files",
            body=merge(
                body,
                {
                    "file": file,
                    "purpose": purpose,
                    "fileName": file_name,
                    "title": title,
                    "linkExpiresTime": link_expires_time,
                },
                files=("file",),
            ),
            media_type="multipart/form-data",
            responses={"201": models.FileObject, "default": models.Errors},
        )
        return await self._client.send(request, options)

    async def retrieve(
        self, id: str, *, options: CallOptions = None
    ) -> models.FileObject:
        """Retrieve a file.

        Looks up name, size, format and links of one file; the content is not part of
        the response. Unknown files give 404.

        Args:
            id: Identifier of the file.
        """
        request: Request[models.FileObject] = Request(
            "GET",
            "/files/{id}",
            path={"id": id},
            responses={"200": models.FileObject, "default": models.Errors},
        )
        return await self._client.send(request, options)

    async def delete(self, id: str, *, options: CallOptions = None) -> None:
        """Delete a file.

        Removes a file for good. Returns 204 with no body.

        Args:
            id: Identifier of the file.
        """
        request: Request[None] = Request(
            "DELETE",
            "/files/{id}",
            path={"id": id},
            responses={"204": None, "default": models.Errors},
        )
        return await self._client.send_only(request, options)
