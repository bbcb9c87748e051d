"""Operations on Events."""

from __future__ import annotations

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource


class Events(Resource):
    """Operations on Events."""

    def create(
        self,
        *,
        kind: models.EventKind | Omit = OMIT,
        version: models.EventVersion | Omit = OMIT,
        live: bool | Omit = OMIT,
        name: str | Omit = OMIT,
        size: models.EventSize | Omit = OMIT,
        body: models.Event | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """POST /events

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[None] = Request(
            "POST",
            "/events",
            body=merge(
                body,
                {
                    "kind": kind,
                    "version": version,
                    "live": live,
                    "name": name,
                    "size": size,
                },
                constants={"kind": "event", "version": 2, "live": True},
                required=("kind", "version", "live"),
            ),
            responses={"204": None},
        )
        return self._client.send_only(request, options)

    def update(
        self,
        *,
        kind: models.EventKind | Omit = OMIT,
        version: models.EventVersion | Omit = OMIT,
        live: bool | Omit = OMIT,
        name: str | Omit = OMIT,
        size: models.EventSize | Omit = OMIT,
        body: models.Event | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """PATCH /events

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[None] = Request(
            "PATCH",
            "/events",
            body=merge(
                body,
                {
                    "kind": kind,
                    "version": version,
                    "live": live,
                    "name": name,
                    "size": size,
                },
                constants={"kind": "event", "version": 2, "live": True},
            ),
            responses={"204": None},
        )
        return self._client.send_only(request, options)


class AsyncEvents(AsyncResource):
    """Operations on Events."""

    async def create(
        self,
        *,
        kind: models.EventKind | Omit = OMIT,
        version: models.EventVersion | Omit = OMIT,
        live: bool | Omit = OMIT,
        name: str | Omit = OMIT,
        size: models.EventSize | Omit = OMIT,
        body: models.Event | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """POST /events

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[None] = Request(
            "POST",
            "/events",
            body=merge(
                body,
                {
                    "kind": kind,
                    "version": version,
                    "live": live,
                    "name": name,
                    "size": size,
                },
                constants={"kind": "event", "version": 2, "live": True},
                required=("kind", "version", "live"),
            ),
            responses={"204": None},
        )
        return await self._client.send_only(request, options)

    async def update(
        self,
        *,
        kind: models.EventKind | Omit = OMIT,
        version: models.EventVersion | Omit = OMIT,
        live: bool | Omit = OMIT,
        name: str | Omit = OMIT,
        size: models.EventSize | Omit = OMIT,
        body: models.Event | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """PATCH /events

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[None] = Request(
            "PATCH",
            "/events",
            body=merge(
                body,
                {
                    "kind": kind,
                    "version": version,
                    "live": live,
                    "name": name,
                    "size": size,
                },
                constants={"kind": "event", "version": 2, "live": True},
            ),
            responses={"204": None},
        )
        return await self._client.send_only(request, options)
