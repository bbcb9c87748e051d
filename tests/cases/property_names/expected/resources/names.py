"""Operations on Names."""

from __future__ import annotations

from .. import models
from .._runtime.encoding.merge import merge
from .._runtime.omit import OMIT, Omit
from .._runtime.request import CallOptions, Request
from .._runtime.resource import AsyncResource, Resource


class Names(Resource):
    """Operations on Names."""

    def send(
        self,
        *,
        class_: str | Omit = OMIT,
        value_123: str | Omit = OMIT,
        ref: str | Omit = OMIT,
        type: str | Omit = OMIT,
        a_b_body_3: str | Omit = OMIT,
        a_b_body_2: str | Omit = OMIT,
        a_b: str | Omit = OMIT,
        a_b_body_4: str | Omit = OMIT,
        plus_1: int | Omit = OMIT,
        minus_1: int | Omit = OMIT,
        private: str | Omit = OMIT,
        dunder: str | Omit = OMIT,
        value: str | Omit = OMIT,
        value__body: str | Omit = OMIT,
        été: str | Omit = OMIT,
        file_body: str | Omit = OMIT,
        file: str | Omit = OMIT,
        名前: str | Omit = OMIT,
        value__body_2: str | Omit = OMIT,
        a_b_body: str | Omit = OMIT,
        a_b_body_5: str | Omit = OMIT,
        none: str | Omit = OMIT,
        self_: str | Omit = OMIT,
        body: str | Omit = OMIT,
        options: str | Omit = OMIT,
        request_body: models.Names | Omit = OMIT,
        request_options: CallOptions = None,
    ) -> None:
        """POST /names

        Args:
            request_body: The whole body, instead of its properties one by one.
        """
        request: Request[None] = Request(
            "POST",
            "/names",
            body=merge(
                request_body,
                {
                    "class": class_,
                    "123": value_123,
                    "$ref": ref,
                    "@type": type,
                    "a.b": a_b_body_3,
                    "a-b": a_b_body_2,
                    "a_b": a_b,
                    "aB": a_b_body_4,
                    "+1": plus_1,
                    "-1": minus_1,
                    "_private": private,
                    "__dunder__": dunder,
                    "": value,
                    " ": value__body,
                    "été": été,
                    "ﬁle": file_body,
                    "file": file,
                    "名前": 名前,
                    "😀": value__body_2,
                    'a"b': a_b_body,
                    "a\\b": a_b_body_5,
                    "None": none,
                    "self": self_,
                    "body": body,
                    "options": options,
                },
            ),
            responses={"204": None},
        )
        return self._client.send_only(request, request_options)


class AsyncNames(AsyncResource):
    """Operations on Names."""

    async def send(
        self,
        *,
        class_: str | Omit = OMIT,
        value_123: str | Omit = OMIT,
        ref: str | Omit = OMIT,
        type: str | Omit = OMIT,
        a_b_body_3: str | Omit = OMIT,
        a_b_body_2: str | Omit = OMIT,
        a_b: str | Omit = OMIT,
        a_b_body_4: str | Omit = OMIT,
        plus_1: int | Omit = OMIT,
        minus_1: int | Omit = OMIT,
        private: str | Omit = OMIT,
        dunder: str | Omit = OMIT,
        value: str | Omit = OMIT,
        value__body: str | Omit = OMIT,
        été: str | Omit = OMIT,
        file_body: str | Omit = OMIT,
        file: str | Omit = OMIT,
        名前: str | Omit = OMIT,
        value__body_2: str | Omit = OMIT,
        a_b_body: str | Omit = OMIT,
        a_b_body_5: str | Omit = OMIT,
        none: str | Omit = OMIT,
        self_: str | Omit = OMIT,
        body: str | Omit = OMIT,
        options: str | Omit = OMIT,
        request_body: models.Names | Omit = OMIT,
        request_options: CallOptions = None,
    ) -> None:
        """POST /names

        Args:
            request_body: The whole body, instead of its properties one by one.
        """
        request: Request[None] = Request(
            "POST",
            "/names",
            body=merge(
                request_body,
                {
                    "class": class_,
                    "123": value_123,
                    "$ref": ref,
                    "@type": type,
                    "a.b": a_b_body_3,
                    "a-b": a_b_body_2,
                    "a_b": a_b,
                    "aB": a_b_body_4,
                    "+1": plus_1,
                    "-1": minus_1,
                    "_private": private,
                    "__dunder__": dunder,
                    "": value,
                    " ": value__body,
                    "été": été,
                    "ﬁle": file_body,
                    "file": file,
                    "名前": 名前,
                    "😀": value__body_2,
                    'a"b': a_b_body,
                    "a\\b": a_b_body_5,
                    "None": none,
                    "self": self_,
                    "body": body,
                    "options": options,
                },
            ),
            responses={"204": None},
        )
        return await self._client.send_only(request, request_options)
