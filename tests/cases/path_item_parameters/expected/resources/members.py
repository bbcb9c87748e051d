"""Operations on Members."""

from __future__ import annotations

from .._runtime.omit import OMIT, Omit
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Members(Resource):
    """Operations on Members."""

    def get(
        self,
        team: str,
        member: int,
        *,
        x_request: str,
        verbose: bool | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> None:
        """A member of a team.

        Args:
            x_request: Of the operation.
        """
        return self._client.send_only(
            Request(
                "GET",
                "/teams/{team}/members/{member}",
                path={"team": team, "member": member},
                query={"verbose": verbose},
                headers={"X-Request": x_request},
                responses={"204": None},
            ),
            options,
        )

    def remove(
        self,
        team: str,
        member: str,
        *,
        x_request: str | Omit = OMIT,
        verbose: bool | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> None:
        """A member of a team.

        Args:
            x_request: Of the path.
        """
        return self._client.send_only(
            Request(
                "DELETE",
                "/teams/{team}/members/{member}",
                path={"team": team, "member": member},
                query={"verbose": verbose},
                headers={"X-Request": x_request},
                responses={"204": None},
            ),
            options,
        )

    def get_undeclared(
        self,
        thing: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /undeclared/{thing}"""
        return self._client.send_only(
            Request(
                "GET",
                "/undeclared/{thing}",
                path={"thing": thing},
                responses={"204": None},
            ),
            options,
        )


class AsyncMembers(AsyncResource):
    """Operations on Members."""

    async def get(
        self,
        team: str,
        member: int,
        *,
        x_request: str,
        verbose: bool | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> None:
        """A member of a team.

        Args:
            x_request: Of the operation.
        """
        return await self._client.send_only(
            Request(
                "GET",
                "/teams/{team}/members/{member}",
                path={"team": team, "member": member},
                query={"verbose": verbose},
                headers={"X-Request": x_request},
                responses={"204": None},
            ),
            options,
        )

    async def remove(
        self,
        team: str,
        member: str,
        *,
        x_request: str | Omit = OMIT,
        verbose: bool | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> None:
        """A member of a team.

        Args:
            x_request: Of the path.
        """
        return await self._client.send_only(
            Request(
                "DELETE",
                "/teams/{team}/members/{member}",
                path={"team": team, "member": member},
                query={"verbose": verbose},
                headers={"X-Request": x_request},
                responses={"204": None},
            ),
            options,
        )

    async def get_undeclared(
        self,
        thing: str,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """GET /undeclared/{thing}"""
        return await self._client.send_only(
            Request(
                "GET",
                "/undeclared/{thing}",
                path={"thing": thing},
                responses={"204": None},
            ),
            options,
        )
