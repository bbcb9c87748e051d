"""Ends in a quote " """

from __future__ import annotations

from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource


class Texts(Resource):
    """Ends in a quote " """

    def read(
        self, *, q: str | Omit = OMIT, r: str | Omit = OMIT, options: CallOptions = None
    ) -> None:
        """Says \"\"\"hello\"\"\" and \\.

        Markdown:

        1. One item that is so long that it cannot stay on its line, because it says the
           same thing twice, says the same thing twice.
        2. Two
           with more

        | a | b |
        |---|---|

            code()

        ```
        fence
        ```

        Args:
            q: Ends in a backslash \\ Matching ^["\\\\]+\\d$.
            r: First. Second with 'quotes' "quotes" and `code`.
        """
        request: Request[None] = Request(
            "GET", "/texts", query={"q": q, "r": r}, responses={"204": None}
        )
        return self._client.send_only(request, options)

    def no(self, *, options: CallOptions = None) -> None:
        """POST /texts"""
        request: Request[None] = Request("POST", "/texts", responses={"204": None})
        return self._client.send_only(request, options)

    def delete_only_description(self, *, options: CallOptions = None) -> None:
        """First line of it.

        second line.

        Third.
        """
        request: Request[None] = Request("DELETE", "/texts", responses={"204": None})
        return self._client.send_only(request, options)


class AsyncTexts(AsyncResource):
    """Ends in a quote " """

    async def read(
        self, *, q: str | Omit = OMIT, r: str | Omit = OMIT, options: CallOptions = None
    ) -> None:
        """Says \"\"\"hello\"\"\" and \\.

        Markdown:

        1. One item that is so long that it cannot stay on its line, because it says the
           same thing twice, says the same thing twice.
        2. Two
           with more

        | a | b |
        |---|---|

            code()

        ```
        fence
        ```

        Args:
            q: Ends in a backslash \\ Matching ^["\\\\]+\\d$.
            r: First. Second with 'quotes' "quotes" and `code`.
        """
        request: Request[None] = Request(
            "GET", "/texts", query={"q": q, "r": r}, responses={"204": None}
        )
        return await self._client.send_only(request, options)

    async def no(self, *, options: CallOptions = None) -> None:
        """POST /texts"""
        request: Request[None] = Request("POST", "/texts", responses={"204": None})
        return await self._client.send_only(request, options)

    async def delete_only_description(self, *, options: CallOptions = None) -> None:
        """First line of it.

        second line.

        Third.
        """
        request: Request[None] = Request("DELETE", "/texts", responses={"204": None})
        return await self._client.send_only(request, options)
