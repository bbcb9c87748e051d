"""Operations on Secrets."""

from __future__ import annotations

from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource


class Secrets(Resource):
    """Operations on Secrets."""

    def use_default(self, *, options: CallOptions = None) -> None:
        """GET /default"""
        request: Request[None] = Request("GET", "/default", responses={"204": None})
        return self._client.send_only(request, options)

    def use_none(self, *, options: CallOptions = None) -> None:
        """GET /none"""
        request: Request[None] = Request(
            "GET", "/none", responses={"204": None}, security=()
        )
        return self._client.send_only(request, options)

    def use_maybe(self, *, options: CallOptions = None) -> None:
        """GET /maybe"""
        request: Request[None] = Request(
            "GET", "/maybe", responses={"204": None}, security=((), ("basic",))
        )
        return self._client.send_only(request, options)

    def use_both(self, *, options: CallOptions = None) -> None:
        """GET /both"""
        request: Request[None] = Request(
            "GET", "/both", responses={"204": None}, security=(("oauth", "crumb"),)
        )
        return self._client.send_only(request, options)

    def use_google(self, *, options: CallOptions = None) -> None:
        """GET /google"""
        request: Request[None] = Request(
            "GET", "/google", responses={"204": None}, security=(("oauth", "google"),)
        )
        return self._client.send_only(request, options)

    def use_unknown(self, *, options: CallOptions = None) -> None:
        """GET /unknown"""
        request: Request[None] = Request(
            "GET", "/unknown", responses={"204": None}, security=(("missing",),)
        )
        return self._client.send_only(request, options)


class AsyncSecrets(AsyncResource):
    """Operations on Secrets."""

    async def use_default(self, *, options: CallOptions = None) -> None:
        """GET /default"""
        request: Request[None] = Request("GET", "/default", responses={"204": None})
        return await self._client.send_only(request, options)

    async def use_none(self, *, options: CallOptions = None) -> None:
        """GET /none"""
        request: Request[None] = Request(
            "GET", "/none", responses={"204": None}, security=()
        )
        return await self._client.send_only(request, options)

    async def use_maybe(self, *, options: CallOptions = None) -> None:
        """GET /maybe"""
        request: Request[None] = Request(
            "GET", "/maybe", responses={"204": None}, security=((), ("basic",))
        )
        return await self._client.send_only(request, options)

    async def use_both(self, *, options: CallOptions = None) -> None:
        """GET /both"""
        request: Request[None] = Request(
            "GET", "/both", responses={"204": None}, security=(("oauth", "crumb"),)
        )
        return await self._client.send_only(request, options)

    async def use_google(self, *, options: CallOptions = None) -> None:
        """GET /google"""
        request: Request[None] = Request(
            "GET", "/google", responses={"204": None}, security=(("oauth", "google"),)
        )
        return await self._client.send_only(request, options)

    async def use_unknown(self, *, options: CallOptions = None) -> None:
        """GET /unknown"""
        request: Request[None] = Request(
            "GET", "/unknown", responses={"204": None}, security=(("missing",),)
        )
        return await self._client.send_only(request, options)
