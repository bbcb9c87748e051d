"""Operations on Profiles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal

    from .._runtime.encoding.sources import File


class Profiles(Resource):
    """Operations on Profiles."""

    def update(
        self,
        *,
        name: str | Omit = OMIT,
        image: File | None | Omit = OMIT,
        more: Sequence[File] | Omit = OMIT,
        body: models.Profile | Mapping[str, Any] | Omit = OMIT,
        media_type: Literal["multipart/form-data", "application/json"] | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """PATCH /profile

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[None] = Request(
            "PATCH",
            "/profile",
            body=merge(body, {"name": name, "image": image, "more": more}),
            media_type=media_type,
            media_types=("multipart/form-data", "application/json"),
            responses={"204": None},
        )
        return self._client.send_only(request, options)


class AsyncProfiles(AsyncResource):
    """Operations on Profiles."""

    async def update(
        self,
        *,
        name: str | Omit = OMIT,
        image: File | None | Omit = OMIT,
        more: Sequence[File] | Omit = OMIT,
        body: models.Profile | Mapping[str, Any] | Omit = OMIT,
        media_type: Literal["multipart/form-data", "application/json"] | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """PATCH /profile

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[None] = Request(
            "PATCH",
            "/profile",
            body=merge(body, {"name": name, "image": image, "more": more}),
            media_type=media_type,
            media_types=("multipart/form-data", "application/json"),
            responses={"204": None},
        )
        return await self._client.send_only(request, options)
