"""Operations on owners."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.request import OMIT, Omit, Request, RequestOptions, merge
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any


class Owners(Resource):
    """Operations on owners."""

    def get(
        self,
        *,
        limit: int | None | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Owner | None:
        """GET /owners"""
        return self._client.send(
            Request(
                "GET",
                "/owners",
                query={"limit": limit},
                responses={"200": models.Owner | None},
            ),
            options,
        )

    def replace(
        self,
        *,
        bare: models.Address | None | Omit = OMIT,
        object: models.Address | None | Omit = OMIT,
        type_null: models.Address | None | Omit = OMIT,
        unquoted: models.Address | None | Omit = OMIT,
        unquoted_list: str | None | Omit = OMIT,
        const_null: models.Address | None | Omit = OMIT,
        enum_null: models.Address | None | Omit = OMIT,
        never: models.Address | None | Omit = OMIT,
        by_name: models.Address | None | Omit = OMIT,
        by_all_of: models.Address | None | Omit = OMIT,
        extension: models.Address | None | Omit = OMIT,
        list: Sequence[models.Address | None] | Omit = OMIT,
        map: Mapping[str, models.Address | None] | Omit = OMIT,
        several: models.Address | str | None | Omit = OMIT,
        nested: models.Address | int | None | Omit = OMIT,
        nothing: None | Omit = OMIT,
        union: models.Contact | None | Omit = OMIT,
        free_or_text: Mapping[str, Any] | str | None | Omit = OMIT,
        free: Mapping[str, Any] | None | Omit = OMIT,
        never_alone: str | Omit = OMIT,
        body: models.Owner | None | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> None:
        """PUT /owners

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return self._client.send_only(
            Request(
                "PUT",
                "/owners",
                body=merge(
                    body,
                    {
                        "bare": bare,
                        "object": object,
                        "type_null": type_null,
                        "unquoted": unquoted,
                        "unquoted_list": unquoted_list,
                        "const_null": const_null,
                        "enum_null": enum_null,
                        "never": never,
                        "by_name": by_name,
                        "by_all_of": by_all_of,
                        "extension": extension,
                        "list": list,
                        "map": map,
                        "several": several,
                        "nested": nested,
                        "nothing": nothing,
                        "union": union,
                        "free_or_text": free_or_text,
                        "free": free,
                        "never_alone": never_alone,
                    },
                    required=(
                        "bare",
                        "object",
                        "type_null",
                        "unquoted",
                        "unquoted_list",
                        "const_null",
                        "enum_null",
                        "never",
                        "by_name",
                        "by_all_of",
                        "extension",
                        "list",
                        "map",
                        "several",
                        "nested",
                        "nothing",
                        "union",
                    ),
                ),
                responses={"204": None},
            ),
            options,
        )


class AsyncOwners(AsyncResource):
    """Operations on owners."""

    async def get(
        self,
        *,
        limit: int | None | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Owner | None:
        """GET /owners"""
        return await self._client.send(
            Request(
                "GET",
                "/owners",
                query={"limit": limit},
                responses={"200": models.Owner | None},
            ),
            options,
        )

    async def replace(
        self,
        *,
        bare: models.Address | None | Omit = OMIT,
        object: models.Address | None | Omit = OMIT,
        type_null: models.Address | None | Omit = OMIT,
        unquoted: models.Address | None | Omit = OMIT,
        unquoted_list: str | None | Omit = OMIT,
        const_null: models.Address | None | Omit = OMIT,
        enum_null: models.Address | None | Omit = OMIT,
        never: models.Address | None | Omit = OMIT,
        by_name: models.Address | None | Omit = OMIT,
        by_all_of: models.Address | None | Omit = OMIT,
        extension: models.Address | None | Omit = OMIT,
        list: Sequence[models.Address | None] | Omit = OMIT,
        map: Mapping[str, models.Address | None] | Omit = OMIT,
        several: models.Address | str | None | Omit = OMIT,
        nested: models.Address | int | None | Omit = OMIT,
        nothing: None | Omit = OMIT,
        union: models.Contact | None | Omit = OMIT,
        free_or_text: Mapping[str, Any] | str | None | Omit = OMIT,
        free: Mapping[str, Any] | None | Omit = OMIT,
        never_alone: str | Omit = OMIT,
        body: models.Owner | None | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> None:
        """PUT /owners

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return await self._client.send_only(
            Request(
                "PUT",
                "/owners",
                body=merge(
                    body,
                    {
                        "bare": bare,
                        "object": object,
                        "type_null": type_null,
                        "unquoted": unquoted,
                        "unquoted_list": unquoted_list,
                        "const_null": const_null,
                        "enum_null": enum_null,
                        "never": never,
                        "by_name": by_name,
                        "by_all_of": by_all_of,
                        "extension": extension,
                        "list": list,
                        "map": map,
                        "several": several,
                        "nested": nested,
                        "nothing": nothing,
                        "union": union,
                        "free_or_text": free_or_text,
                        "free": free,
                        "never_alone": never_alone,
                    },
                    required=(
                        "bare",
                        "object",
                        "type_null",
                        "unquoted",
                        "unquoted_list",
                        "const_null",
                        "enum_null",
                        "never",
                        "by_name",
                        "by_all_of",
                        "extension",
                        "list",
                        "map",
                        "several",
                        "nested",
                        "nothing",
                        "union",
                    ),
                ),
                responses={"204": None},
            ),
            options,
        )
