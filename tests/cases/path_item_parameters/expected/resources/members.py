"""Operations on Members."""

from __future__ import annotations

from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
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
        options: CallOptions = None,
    ) -> None:
        """A member of a team.

        Args:
            x_request: Of the operation.
        """
        request: Request[None] = Request(
            "GET",
            "/teams/{team}/members/{member}",
            path={"team": team, "member": member},
            query={"verbose": verbose},
            headers={"X-Request": x_request},
            responses={"204": None},
        )
        return self._client.send_only(request, options)

    def remove(
        self,
        team: str,
        member: str,
        *,
        x_request: str | Omit = OMIT,
        verbose: bool | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """A member of a team.

        Args:
            x_request: Of the path.
        """
        request: Request[None] = Request(
            "DELETE",
            "/teams/{team}/members/{member}",
            path={"team": team, "member": member},
            query={"verbose": verbose},
            headers={"X-Request": x_request},
            responses={"204": None},
        )
        return self._client.send_only(request, options)

    def get_undeclared(self, thing: str, *, options: CallOptions = None) -> None:
        """GET /undeclared/{thing}"""
        request: Request[None] = Request(
            "GET", "/undeclared/{thing}", path={"thing": thing}, responses={"204": None}
        )
        return self._client.send_only(request, options)


class AsyncMembers(AsyncResource):
    """Operations on Members."""

    async def get(
        self,
        team: str,
        member: int,
        *,
        x_request: str,
        verbose: bool | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """A member of a team.

        Args:
            x_request: Of the operation.
        """
        request: Request[None] = Request(
            "GET",
            "/teams/{team}/members/{member}",
            path={"team": team, "member": member},
            query={"verbose": verbose},
            headers={"X-Request": x_request},
            responses={"204": None},
        )
        return await self._client.send_only(request, options)

    async def remove(
        self,
        team: str,
        member: str,
        *,
        x_request: str | Omit = OMIT,
        verbose: bool | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """A member of a team.

        Args:
            x_request: Of the path.
        """
        request: Request[None] = Request(
            "DELETE",
            "/teams/{team}/members/{member}",
            path={"team": team, "member": member},
            query={"verbose": verbose},
            headers={"X-Request": x_request},
            responses={"204": None},
        )
        return await self._client.send_only(request, options)

    async def get_undeclared(self, thing: str, *, options: CallOptions = None) -> None:
        """GET /undeclared/{thing}"""
        request: Request[None] = Request(
            "GET", "/undeclared/{thing}", path={"thing": thing}, responses={"204": None}
        )
        return await self._client.send_only(request, options)
