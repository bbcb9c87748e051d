"""Operations on
VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request, pipe_delimited
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime


class VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVer_91fd1c9b(
    Resource
):
    """Operations on
    VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLong.
    """

    def get_very_long_long_long_long_long_long_long_long_long_long_very_long_long_long_long_long_long_long_long_long_long_very_long_long_long_long_long_long_long_long_long_long_very_long_long_long_long_long_long_long_long_long_long_very_long_long_long_long_long_long_long_long_long_long_very_long_long_long_long_long_long_long_long_long_long_very_long_long_long_long_long_long_long_long_long_long(
        self,
        very_long_long_long_long_long_long_long_long_long_long_very_long_long_long_long_long_long_l_dad9e1b4: str,
        *,
        very_long_long_long_long_long_long_long_long_long_long_very_long_long_long_long_long_long_l_a0200ff0: (
            Sequence[datetime] | Omit
        ) = OMIT,
        very_long_long_long_long_long_long_long_long_long_long_very_long_long_long_long_long_long_l_cff8dec6: (
            Sequence[str] | Omit
        ) = OMIT,
        options: CallOptions = None,
    ) -> (
        models.VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVer_91fd1c9b
    ):
        """GET
        /VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLong/{VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongId}
        """
        return self._client.send(
            Request(
                "GET",
                "/VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLong/{VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongId}",
                path={
                    "VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongId": very_long_long_long_long_long_long_long_long_long_long_very_long_long_long_long_long_long_l_dad9e1b4,
                },
                query={
                    "VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongOne": very_long_long_long_long_long_long_long_long_long_long_very_long_long_long_long_long_long_l_a0200ff0,
                    "VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongTwo": pipe_delimited(
                        very_long_long_long_long_long_long_long_long_long_long_very_long_long_long_long_long_long_l_cff8dec6,
                    ),
                },
                responses={
                    "200": models.VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVer_91fd1c9b,
                },
            ),
            options,
        )


class AsyncVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVer_91fd1c9b(
    AsyncResource
):
    """Operations on
    VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLong.
    """

    async def get_very_long_long_long_long_long_long_long_long_long_long_very_long_long_long_long_long_long_long_long_long_long_very_long_long_long_long_long_long_long_long_long_long_very_long_long_long_long_long_long_long_long_long_long_very_long_long_long_long_long_long_long_long_long_long_very_long_long_long_long_long_long_long_long_long_long_very_long_long_long_long_long_long_long_long_long_long(
        self,
        very_long_long_long_long_long_long_long_long_long_long_very_long_long_long_long_long_long_l_dad9e1b4: str,
        *,
        very_long_long_long_long_long_long_long_long_long_long_very_long_long_long_long_long_long_l_a0200ff0: (
            Sequence[datetime] | Omit
        ) = OMIT,
        very_long_long_long_long_long_long_long_long_long_long_very_long_long_long_long_long_long_l_cff8dec6: (
            Sequence[str] | Omit
        ) = OMIT,
        options: CallOptions = None,
    ) -> (
        models.VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVer_91fd1c9b
    ):
        """GET
        /VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLong/{VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongId}
        """
        return await self._client.send(
            Request(
                "GET",
                "/VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLong/{VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongId}",
                path={
                    "VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongId": very_long_long_long_long_long_long_long_long_long_long_very_long_long_long_long_long_long_l_dad9e1b4,
                },
                query={
                    "VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongOne": very_long_long_long_long_long_long_long_long_long_long_very_long_long_long_long_long_long_l_a0200ff0,
                    "VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongTwo": pipe_delimited(
                        very_long_long_long_long_long_long_long_long_long_long_very_long_long_long_long_long_long_l_cff8dec6,
                    ),
                },
                responses={
                    "200": models.VeryLongLongLongLongLongLongLongLongLongLongVeryLongLongLongLongLongLongLongLongLongLongVer_91fd1c9b,
                },
            ),
            options,
        )
