"""Operations on Styles."""

from __future__ import annotations

from .. import models
from .._runtime.omit import OMIT, Omit
from .._runtime.request import (
    CallOptions,
    Request,
    content,
    form,
    label,
    matrix,
    pipe_delimited,
    simple,
    space_delimited,
)
from .._runtime.resource import AsyncResource, Resource


class Styles(Resource):
    """Operations on Styles."""

    def send(
        self,
        simple_: models.List,
        simple_exploded: models.Point,
        label_: models.List,
        label_exploded: models.Point,
        matrix_: models.List,
        matrix_exploded: models.Point,
        *,
        form_: models.List | Omit = OMIT,
        form_joined: models.List | Omit = OMIT,
        spaces: models.List | Omit = OMIT,
        pipes: models.List | Omit = OMIT,
        reserved: str | Omit = OMIT,
        empty: str | Omit = OMIT,
        json: models.Point | Omit = OMIT,
        text: str | Omit = OMIT,
        x_list: models.List | Omit = OMIT,
        x_point: models.Point | Omit = OMIT,
        crumb: str | Omit = OMIT,
        crumbs: models.List | Omit = OMIT,
        wrong: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """GET
        /{simple}/{simpleExploded}/{label}/{labelExploded}/{matrix}/{matrixExploded}
        """
        request: Request[None] = Request(
            "GET",
            "/{simple}/{simpleExploded}/{label}/{labelExploded}/{matrix}/{matrixExploded}",
            path={
                "simple": simple_,
                "simpleExploded": simple(simple_exploded, explode=True),
                "label": label(label_),
                "labelExploded": label(label_exploded, explode=True),
                "matrix": matrix(matrix_),
                "matrixExploded": matrix(matrix_exploded, explode=True),
            },
            query={
                "form": form_,
                "formJoined": form(form_joined, explode=False),
                "spaces": space_delimited(spaces),
                "pipes": pipe_delimited(pipes),
                "reserved": form(reserved, allow_reserved=True),
                "empty": form(empty, allow_empty_value=True),
                "json": content(json),
                "text": content(text, "text/plain"),
                "wrong": wrong,
            },
            headers={"X-List": x_list, "X-Point": simple(x_point, explode=True)},
            cookies={"crumb": crumb, "crumbs": form(crumbs, explode=False)},
            responses={"204": None},
        )
        return self._client.send_only(request, options)


class AsyncStyles(AsyncResource):
    """Operations on Styles."""

    async def send(
        self,
        simple_: models.List,
        simple_exploded: models.Point,
        label_: models.List,
        label_exploded: models.Point,
        matrix_: models.List,
        matrix_exploded: models.Point,
        *,
        form_: models.List | Omit = OMIT,
        form_joined: models.List | Omit = OMIT,
        spaces: models.List | Omit = OMIT,
        pipes: models.List | Omit = OMIT,
        reserved: str | Omit = OMIT,
        empty: str | Omit = OMIT,
        json: models.Point | Omit = OMIT,
        text: str | Omit = OMIT,
        x_list: models.List | Omit = OMIT,
        x_point: models.Point | Omit = OMIT,
        crumb: str | Omit = OMIT,
        crumbs: models.List | Omit = OMIT,
        wrong: str | Omit = OMIT,
        options: CallOptions = None,
    ) -> None:
        """GET
        /{simple}/{simpleExploded}/{label}/{labelExploded}/{matrix}/{matrixExploded}
        """
        request: Request[None] = Request(
            "GET",
            "/{simple}/{simpleExploded}/{label}/{labelExploded}/{matrix}/{matrixExploded}",
            path={
                "simple": simple_,
                "simpleExploded": simple(simple_exploded, explode=True),
                "label": label(label_),
                "labelExploded": label(label_exploded, explode=True),
                "matrix": matrix(matrix_),
                "matrixExploded": matrix(matrix_exploded, explode=True),
            },
            query={
                "form": form_,
                "formJoined": form(form_joined, explode=False),
                "spaces": space_delimited(spaces),
                "pipes": pipe_delimited(pipes),
                "reserved": form(reserved, allow_reserved=True),
                "empty": form(empty, allow_empty_value=True),
                "json": content(json),
                "text": content(text, "text/plain"),
                "wrong": wrong,
            },
            headers={"X-List": x_list, "X-Point": simple(x_point, explode=True)},
            cookies={"crumb": crumb, "crumbs": form(crumbs, explode=False)},
            responses={"204": None},
        )
        return await self._client.send_only(request, options)
