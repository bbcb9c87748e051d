"""Ends in a quote " """

from __future__ import annotations

from .._runtime.omit import OMIT, Omit
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Texts(Resource):
    """Ends in a quote " """

    def read(
        self,
        *,
        q: str | Omit = OMIT,
        r: str | Omit = OMIT,
        options: RequestOptions | None = None,
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
        return self._client.send_only(
            Request(
                "GET",
                "/texts",
                query={"q": q, "r": r},
                responses={"204": None},
            ),
            options,
        )

    def no(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /texts"""
        return self._client.send_only(
            Request(
                "POST",
                "/texts",
                responses={"204": None},
            ),
            options,
        )

    def only_description(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """First line of it.

        second line.

        Third.
        """
        return self._client.send_only(
            Request(
                "DELETE",
                "/texts",
                responses={"204": None},
            ),
            options,
        )


class AsyncTexts(AsyncResource):
    """Ends in a quote " """

    async def read(
        self,
        *,
        q: str | Omit = OMIT,
        r: str | Omit = OMIT,
        options: RequestOptions | None = None,
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
        return await self._client.send_only(
            Request(
                "GET",
                "/texts",
                query={"q": q, "r": r},
                responses={"204": None},
            ),
            options,
        )

    async def no(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """POST /texts"""
        return await self._client.send_only(
            Request(
                "POST",
                "/texts",
                responses={"204": None},
            ),
            options,
        )

    async def only_description(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> None:
        """First line of it.

        second line.

        Third.
        """
        return await self._client.send_only(
            Request(
                "DELETE",
                "/texts",
                responses={"204": None},
            ),
            options,
        )
