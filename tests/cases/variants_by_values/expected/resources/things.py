"""Operations on Things."""

from __future__ import annotations

from .. import models
from .._runtime.request import OMIT, Omit, Request, RequestOptions, merge
from .._runtime.resource import AsyncResource, Resource


class Things(Resource):
    """Operations on Things."""

    def send(
        self,
        *,
        two: models.ThingsTwo | Omit = OMIT,
        inside: models.ThingsInside | Omit = OMIT,
        overlapping: models.ThingsOverlapping | None | Omit = OMIT,
        message: models.ThingsMessage | Omit = OMIT,
        job: models.Job | Omit = OMIT,
        body: models.Things | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Things:
        """POST /things

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return self._client.send(
            Request(
                "POST",
                "/things",
                body=merge(
                    body,
                    {
                        "two": two,
                        "inside": inside,
                        "overlapping": overlapping,
                        "message": message,
                        "job": job,
                    },
                    required=(),
                ),
                responses={"200": models.Things},
            ),
            options,
        )


class AsyncThings(AsyncResource):
    """Operations on Things."""

    async def send(
        self,
        *,
        two: models.ThingsTwo | Omit = OMIT,
        inside: models.ThingsInside | Omit = OMIT,
        overlapping: models.ThingsOverlapping | None | Omit = OMIT,
        message: models.ThingsMessage | Omit = OMIT,
        job: models.Job | Omit = OMIT,
        body: models.Things | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Things:
        """POST /things

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return await self._client.send(
            Request(
                "POST",
                "/things",
                body=merge(
                    body,
                    {
                        "two": two,
                        "inside": inside,
                        "overlapping": overlapping,
                        "message": message,
                        "job": job,
                    },
                    required=(),
                ),
                responses={"200": models.Things},
            ),
            options,
        )
