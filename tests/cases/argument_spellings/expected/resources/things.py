"""Operations on Things."""

from __future__ import annotations

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource


class Things(Resource):
    """Operations on Things."""

    def send(
        self,
        id_path: str,
        *,
        limit_header: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        format: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        page_size_query_2: int | Omit = OMIT,
        page_size_query: int | Omit = OMIT,
        class_query: str | Omit = OMIT,
        class_: str | Omit = OMIT,
        type_body: str | Omit = OMIT,
        type: str | Omit = OMIT,
        id_body: str | Omit = OMIT,
        id: str | Omit = OMIT,
        type_body_2: str | Omit = OMIT,
        copy: str | Omit = OMIT,
        copy_body: str | Omit = OMIT,
        body: models.Thing | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Thing:
        """POST /things/{Id}

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Thing] = Request(
            "POST",
            "/things/{Id}",
            path={"Id": id_path},
            query={
                "limit": limit,
                ".format": format,
                "page_size": page_size,
                "pageSize": page_size_query_2,
                "page-size": page_size_query,
                "class": class_query,
                "class_": class_,
            },
            headers={"Limit": limit_header},
            body=merge(
                body,
                {
                    "@type": type_body,
                    "type": type,
                    "_id": id_body,
                    "id": id,
                    "type_": type_body_2,
                    "copy": copy,
                    "copy_": copy_body,
                },
            ),
            responses={"200": models.Thing},
        )
        return self._client.send(request, options)


class AsyncThings(AsyncResource):
    """Operations on Things."""

    async def send(
        self,
        id_path: str,
        *,
        limit_header: str | Omit = OMIT,
        limit: int | Omit = OMIT,
        format: str | Omit = OMIT,
        page_size: int | Omit = OMIT,
        page_size_query_2: int | Omit = OMIT,
        page_size_query: int | Omit = OMIT,
        class_query: str | Omit = OMIT,
        class_: str | Omit = OMIT,
        type_body: str | Omit = OMIT,
        type: str | Omit = OMIT,
        id_body: str | Omit = OMIT,
        id: str | Omit = OMIT,
        type_body_2: str | Omit = OMIT,
        copy: str | Omit = OMIT,
        copy_body: str | Omit = OMIT,
        body: models.Thing | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.Thing:
        """POST /things/{Id}

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[models.Thing] = Request(
            "POST",
            "/things/{Id}",
            path={"Id": id_path},
            query={
                "limit": limit,
                ".format": format,
                "page_size": page_size,
                "pageSize": page_size_query_2,
                "page-size": page_size_query,
                "class": class_query,
                "class_": class_,
            },
            headers={"Limit": limit_header},
            body=merge(
                body,
                {
                    "@type": type_body,
                    "type": type,
                    "_id": id_body,
                    "id": id,
                    "type_": type_body_2,
                    "copy": copy,
                    "copy_": copy_body,
                },
            ),
            responses={"200": models.Thing},
        )
        return await self._client.send(request, options)
