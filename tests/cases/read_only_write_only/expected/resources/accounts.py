"""Operations on Accounts."""

from __future__ import annotations

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import Request, RequestOptions
from .._runtime.resource import AsyncResource, Resource


class Accounts(Resource):
    """Operations on Accounts."""

    def create(
        self,
        *,
        name: str | Omit = OMIT,
        password: str | Omit = OMIT,
        body: models.Account | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Account:
        """POST /accounts

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return self._client.send(
            Request(
                "POST",
                "/accounts",
                body=merge(
                    body,
                    {
                        "name": name,
                        "password": password,
                    },
                    required=("name", "password"),
                ),
                responses={"201": models.Account},
            ),
            options,
        )

    def list_reports(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.Report:
        """GET /reports"""
        return self._client.send(
            Request(
                "GET",
                "/reports",
                responses={"200": models.Report},
            ),
            options,
        )


class AsyncAccounts(AsyncResource):
    """Operations on Accounts."""

    async def create(
        self,
        *,
        name: str | Omit = OMIT,
        password: str | Omit = OMIT,
        body: models.Account | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Account:
        """POST /accounts

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return await self._client.send(
            Request(
                "POST",
                "/accounts",
                body=merge(
                    body,
                    {
                        "name": name,
                        "password": password,
                    },
                    required=("name", "password"),
                ),
                responses={"201": models.Account},
            ),
            options,
        )

    async def list_reports(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> models.Report:
        """GET /reports"""
        return await self._client.send(
            Request(
                "GET",
                "/reports",
                responses={"200": models.Report},
            ),
            options,
        )
