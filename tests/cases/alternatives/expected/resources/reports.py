"""Operations on reports."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource
from .._runtime.streams.responses import AsyncBinaryResponse, BinaryResponse

if TYPE_CHECKING:
    from typing import Literal


class Reports(Resource):
    """Operations on reports."""

    @overload
    def get(
        self,
        *,
        accept_version: str | Omit = OMIT,
        accept: Literal["application/json"] = "application/json",
        options: CallOptions = None,
    ) -> models.Report: ...
    @overload
    def get(
        self,
        *,
        accept_version: str | Omit = OMIT,
        accept: Literal["text/csv"],
        options: CallOptions = None,
    ) -> str: ...
    @overload
    def get(
        self,
        *,
        accept_version: str | Omit = OMIT,
        accept: Literal["application/pdf", "application/vnd.ms-excel"],
        options: CallOptions = None,
    ) -> BinaryResponse: ...
    def get(
        self,
        *,
        accept_version: str | Omit = OMIT,
        accept: Literal[
            "application/json",
            "text/csv",
            "application/pdf",
            "application/vnd.ms-excel",
        ] = "application/json",
        options: CallOptions = None,
    ) -> models.Report | str | BinaryResponse:
        """GET /report

        Args:
            accept: The media type of the answer.
        """
        request: Request[models.Report | str | BinaryResponse] = Request(
            "GET",
            "/report",
            headers={"Accept-Version": accept_version},
            responses={
                "200": {
                    "application/json": models.Report,
                    "text/csv": str,
                    "application/pdf": BinaryResponse,
                    "application/vnd.ms-excel": BinaryResponse,
                },
                "404": models.Problem,
            },
            accept=accept,
        )
        return self._client.send(request, options)

    @overload
    def make_table(
        self,
        *,
        accept: bool | Omit = OMIT,
        id: int,
        request_accept: Literal["application/json"] = "application/json",
        options: CallOptions = None,
    ) -> models.MakeTableResponse | None: ...
    @overload
    def make_table(
        self,
        *,
        accept: bool | Omit = OMIT,
        id: int,
        request_accept: Literal["text/csv"],
        options: CallOptions = None,
    ) -> str | None: ...
    @overload
    def make_table(
        self,
        *,
        accept: bool | Omit = OMIT,
        body: models.Report,
        request_accept: Literal["application/json"] = "application/json",
        options: CallOptions = None,
    ) -> models.MakeTableResponse | None: ...
    @overload
    def make_table(
        self,
        *,
        accept: bool | Omit = OMIT,
        body: models.Report,
        request_accept: Literal["text/csv"],
        options: CallOptions = None,
    ) -> str | None: ...
    def make_table(
        self,
        *,
        accept: bool | Omit = OMIT,
        id: int | Omit = OMIT,
        body: models.Report | Omit = OMIT,
        request_accept: Literal["application/json", "text/csv"] = "application/json",
        options: CallOptions = None,
    ) -> models.MakeTableResponse | str | None:
        """POST /table

        Args:
            body: The whole body, instead of its properties one by one.
            request_accept: The media type of the answer.
        """
        request: Request[models.MakeTableResponse | str | None] = Request(
            "POST",
            "/table",
            query={"accept": accept},
            body=merge(body, {"id": id}, required=("id",)),
            responses={
                "201": {"application/json": models.MakeTableResponse, "text/csv": str},
                "204": None,
            },
            accept=request_accept,
        )
        return self._client.send(request, options)

    def get_same(self, *, options: CallOptions = None) -> models.Report:
        """GET /same"""
        request: Request[models.Report] = Request(
            "GET", "/same", responses={"200": models.Report}
        )
        return self._client.send(request, options)

    @overload
    def get_file(
        self, *, accept: Literal["text/html"] = "text/html", options: CallOptions = None
    ) -> str: ...
    @overload
    def get_file(
        self, *, accept: Literal["image/png", "image/jpeg"], options: CallOptions = None
    ) -> BinaryResponse: ...
    def get_file(
        self,
        *,
        accept: Literal["text/html", "image/png", "image/jpeg"] = "text/html",
        options: CallOptions = None,
    ) -> str | BinaryResponse:
        """GET /file

        Args:
            accept: The media type of the answer.
        """
        request: Request[str | BinaryResponse] = Request(
            "GET",
            "/file",
            responses={
                "200": {
                    "text/html": str,
                    "image/png": BinaryResponse,
                    "image/jpeg": BinaryResponse,
                },
            },
            accept=accept,
        )
        return self._client.send(request, options)


class AsyncReports(AsyncResource):
    """Operations on reports."""

    @overload
    async def get(
        self,
        *,
        accept_version: str | Omit = OMIT,
        accept: Literal["application/json"] = "application/json",
        options: CallOptions = None,
    ) -> models.Report: ...
    @overload
    async def get(
        self,
        *,
        accept_version: str | Omit = OMIT,
        accept: Literal["text/csv"],
        options: CallOptions = None,
    ) -> str: ...
    @overload
    async def get(
        self,
        *,
        accept_version: str | Omit = OMIT,
        accept: Literal["application/pdf", "application/vnd.ms-excel"],
        options: CallOptions = None,
    ) -> AsyncBinaryResponse: ...
    async def get(
        self,
        *,
        accept_version: str | Omit = OMIT,
        accept: Literal[
            "application/json",
            "text/csv",
            "application/pdf",
            "application/vnd.ms-excel",
        ] = "application/json",
        options: CallOptions = None,
    ) -> models.Report | str | AsyncBinaryResponse:
        """GET /report

        Args:
            accept: The media type of the answer.
        """
        request: Request[models.Report | str | AsyncBinaryResponse] = Request(
            "GET",
            "/report",
            headers={"Accept-Version": accept_version},
            responses={
                "200": {
                    "application/json": models.Report,
                    "text/csv": str,
                    "application/pdf": AsyncBinaryResponse,
                    "application/vnd.ms-excel": AsyncBinaryResponse,
                },
                "404": models.Problem,
            },
            accept=accept,
        )
        return await self._client.send(request, options)

    @overload
    async def make_table(
        self,
        *,
        accept: bool | Omit = OMIT,
        id: int,
        request_accept: Literal["application/json"] = "application/json",
        options: CallOptions = None,
    ) -> models.MakeTableResponse | None: ...
    @overload
    async def make_table(
        self,
        *,
        accept: bool | Omit = OMIT,
        id: int,
        request_accept: Literal["text/csv"],
        options: CallOptions = None,
    ) -> str | None: ...
    @overload
    async def make_table(
        self,
        *,
        accept: bool | Omit = OMIT,
        body: models.Report,
        request_accept: Literal["application/json"] = "application/json",
        options: CallOptions = None,
    ) -> models.MakeTableResponse | None: ...
    @overload
    async def make_table(
        self,
        *,
        accept: bool | Omit = OMIT,
        body: models.Report,
        request_accept: Literal["text/csv"],
        options: CallOptions = None,
    ) -> str | None: ...
    async def make_table(
        self,
        *,
        accept: bool | Omit = OMIT,
        id: int | Omit = OMIT,
        body: models.Report | Omit = OMIT,
        request_accept: Literal["application/json", "text/csv"] = "application/json",
        options: CallOptions = None,
    ) -> models.MakeTableResponse | str | None:
        """POST /table

        Args:
            body: The whole body, instead of its properties one by one.
            request_accept: The media type of the answer.
        """
        request: Request[models.MakeTableResponse | str | None] = Request(
            "POST",
            "/table",
            query={"accept": accept},
            body=merge(body, {"id": id}, required=("id",)),
            responses={
                "201": {"application/json": models.MakeTableResponse, "text/csv": str},
                "204": None,
            },
            accept=request_accept,
        )
        return await self._client.send(request, options)

    async def get_same(self, *, options: CallOptions = None) -> models.Report:
        """GET /same"""
        request: Request[models.Report] = Request(
            "GET", "/same", responses={"200": models.Report}
        )
        return await self._client.send(request, options)

    @overload
    async def get_file(
        self, *, accept: Literal["text/html"] = "text/html", options: CallOptions = None
    ) -> str: ...
    @overload
    async def get_file(
        self, *, accept: Literal["image/png", "image/jpeg"], options: CallOptions = None
    ) -> AsyncBinaryResponse: ...
    async def get_file(
        self,
        *,
        accept: Literal["text/html", "image/png", "image/jpeg"] = "text/html",
        options: CallOptions = None,
    ) -> str | AsyncBinaryResponse:
        """GET /file

        Args:
            accept: The media type of the answer.
        """
        request: Request[str | AsyncBinaryResponse] = Request(
            "GET",
            "/file",
            responses={
                "200": {
                    "text/html": str,
                    "image/png": AsyncBinaryResponse,
                    "image/jpeg": AsyncBinaryResponse,
                },
            },
            accept=accept,
        )
        return await self._client.send(request, options)
