"""Operations on Words."""

from __future__ import annotations

from builtins import list as _list, str as _str
from typing import TYPE_CHECKING

from .. import models, models as _models
from .._runtime.encoding.moments import date_only as _date_only
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request, content as _content, form as _form
from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date
    from typing import Any


class Words(Resource):
    """Operations on Words."""

    def find(
        self,
        *,
        dict: int,
        content: Mapping[str, Any] | Omit = OMIT,
        form: Sequence[str] | Omit = OMIT,
        date_only: date | Omit = OMIT,
        list: str | Omit = OMIT,
        models: str | Omit = OMIT,
        str: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.FindWordsResponse:
        """GET /words"""
        return self._client.send(
            Request(
                "GET",
                "/words",
                query={
                    "dict": dict,
                    "content": _content(content),
                    "form": _form(form, explode=False),
                    "date_only": _date_only(date_only),
                    "list": list,
                    "models": models,
                    "str": str,
                },
                responses={"200": _models.FindWordsResponse},
                response_headers={"X-Spellings": _list[_str]},
            ),
            options,
        )


class AsyncWords(AsyncResource):
    """Operations on Words."""

    async def find(
        self,
        *,
        dict: int,
        content: Mapping[str, Any] | Omit = OMIT,
        form: Sequence[str] | Omit = OMIT,
        date_only: date | Omit = OMIT,
        list: str | Omit = OMIT,
        models: str | Omit = OMIT,
        str: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> models.FindWordsResponse:
        """GET /words"""
        return await self._client.send(
            Request(
                "GET",
                "/words",
                query={
                    "dict": dict,
                    "content": _content(content),
                    "form": _form(form, explode=False),
                    "date_only": _date_only(date_only),
                    "list": list,
                    "models": models,
                    "str": str,
                },
                responses={"200": _models.FindWordsResponse},
                response_headers={"X-Spellings": _list[_str]},
            ),
            options,
        )
