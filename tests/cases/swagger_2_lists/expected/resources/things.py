"""Operations on Things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import (
    CallOptions,
    Part,
    Request,
    form,
    pipe_delimited,
    space_delimited,
    tab_delimited,
)
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence


class Things(Resource):
    """Operations on Things."""

    def send(
        self,
        ids: Sequence[str],
        *,
        usual: Sequence[int] | Omit = OMIT,
        csv: Sequence[str] | Omit = OMIT,
        ssv: Sequence[str] | Omit = OMIT,
        tsv: Sequence[str] | Omit = OMIT,
        pipes: Sequence[str] | Omit = OMIT,
        multi: Sequence[str] | Omit = OMIT,
        x_pipes: Sequence[str] | Omit = OMIT,
        tabs: Sequence[str] | Omit = OMIT,
        many: Sequence[str] | Omit = OMIT,
        body: models.SendThingsRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """POST /things/{ids}

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[None] = Request(
            "POST",
            "/things/{ids}",
            path={"ids": space_delimited(ids)},
            query={
                "usual": form(usual, explode=False),
                "csv": form(csv, explode=False),
                "ssv": space_delimited(ssv),
                "tsv": tab_delimited(tsv),
                "pipes": pipe_delimited(pipes),
                "multi": multi,
            },
            headers={"X-Pipes": pipe_delimited(x_pipes)},
            body=merge(body, {"tabs": tabs, "many": many}),
            media_type="application/x-www-form-urlencoded",
            encoding={
                "tabs": Part(style="tabDelimited", explode=False),
                "many": Part(style="form", explode=True),
            },
            responses={"204": None},
        )
        return self._client.send_only(request, options)


class AsyncThings(AsyncResource):
    """Operations on Things."""

    async def send(
        self,
        ids: Sequence[str],
        *,
        usual: Sequence[int] | Omit = OMIT,
        csv: Sequence[str] | Omit = OMIT,
        ssv: Sequence[str] | Omit = OMIT,
        tsv: Sequence[str] | Omit = OMIT,
        pipes: Sequence[str] | Omit = OMIT,
        multi: Sequence[str] | Omit = OMIT,
        x_pipes: Sequence[str] | Omit = OMIT,
        tabs: Sequence[str] | Omit = OMIT,
        many: Sequence[str] | Omit = OMIT,
        body: models.SendThingsRequest | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """POST /things/{ids}

        Args:
            body: The whole body, instead of its properties one by one.
        """
        request: Request[None] = Request(
            "POST",
            "/things/{ids}",
            path={"ids": space_delimited(ids)},
            query={
                "usual": form(usual, explode=False),
                "csv": form(csv, explode=False),
                "ssv": space_delimited(ssv),
                "tsv": tab_delimited(tsv),
                "pipes": pipe_delimited(pipes),
                "multi": multi,
            },
            headers={"X-Pipes": pipe_delimited(x_pipes)},
            body=merge(body, {"tabs": tabs, "many": many}),
            media_type="application/x-www-form-urlencoded",
            encoding={
                "tabs": Part(style="tabDelimited", explode=False),
                "many": Part(style="form", explode=True),
            },
            responses={"204": None},
        )
        return await self._client.send_only(request, options)
