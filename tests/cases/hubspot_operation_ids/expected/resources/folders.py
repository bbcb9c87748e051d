"""Operations on Folders."""

from __future__ import annotations

from .. import models
from .._runtime.request import OMIT, Omit, Request, RequestOptions, merge
from .._runtime.resource import AsyncResource, Resource


class Folders(Resource):
    """Operations on Folders."""

    def create(
        self,
        *,
        name: str | Omit = OMIT,
        body: models.CreateStoreFolderRequest | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.CreateStoreFolderResponse:
        """POST /store/v3/folders

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return self._client.send(
            Request(
                "POST",
                "/store/v3/folders",
                body=merge(
                    body,
                    {
                        "name": name,
                    },
                    required=(),
                ),
                responses={"200": models.CreateStoreFolderResponse},
            ),
            options,
        )

    def check_update_status(
        self,
        task_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.CheckUpdateStatusResponse:
        """GET /store/v3/folders/update/async/tasks/{taskId}/status"""
        return self._client.send(
            Request(
                "GET",
                "/store/v3/folders/update/async/tasks/{taskId}/status",
                path={"taskId": task_id},
                responses={"200": models.CheckUpdateStatusResponse},
            ),
            options,
        )


class AsyncFolders(AsyncResource):
    """Operations on Folders."""

    async def create(
        self,
        *,
        name: str | Omit = OMIT,
        body: models.CreateStoreFolderRequest | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.CreateStoreFolderResponse:
        """POST /store/v3/folders

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return await self._client.send(
            Request(
                "POST",
                "/store/v3/folders",
                body=merge(
                    body,
                    {
                        "name": name,
                    },
                    required=(),
                ),
                responses={"200": models.CreateStoreFolderResponse},
            ),
            options,
        )

    async def check_update_status(
        self,
        task_id: str,
        *,
        options: RequestOptions | None = None,
    ) -> models.CheckUpdateStatusResponse:
        """GET /store/v3/folders/update/async/tasks/{taskId}/status"""
        return await self._client.send(
            Request(
                "GET",
                "/store/v3/folders/update/async/tasks/{taskId}/status",
                path={"taskId": task_id},
                responses={"200": models.CheckUpdateStatusResponse},
            ),
            options,
        )
