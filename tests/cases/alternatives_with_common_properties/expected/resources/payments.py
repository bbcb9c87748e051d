"""Operations on payments."""

from __future__ import annotations

from .. import models
from .._runtime.request import OMIT, Omit, Request, RequestOptions, merge
from .._runtime.resource import AsyncResource, Resource


class Payments(Resource):
    """Operations on payments."""

    def create(
        self,
        *,
        id: str | Omit = OMIT,
        note: str | Omit = OMIT,
        number: str | Omit = OMIT,
        iban: str | Omit = OMIT,
        bic: str | Omit = OMIT,
        body: models.Payment | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Payment:
        """POST /payments

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return self._client.send(
            Request(
                "POST",
                "/payments",
                body=merge(
                    body,
                    {
                        "id": id,
                        "note": note,
                        "number": number,
                        "iban": iban,
                        "bic": bic,
                    },
                    required=("id",),
                ),
                responses={"200": models.Payment},
            ),
            options,
        )


class AsyncPayments(AsyncResource):
    """Operations on payments."""

    async def create(
        self,
        *,
        id: str | Omit = OMIT,
        note: str | Omit = OMIT,
        number: str | Omit = OMIT,
        iban: str | Omit = OMIT,
        bic: str | Omit = OMIT,
        body: models.Payment | Omit = OMIT,
        options: RequestOptions | None = None,
    ) -> models.Payment:
        """POST /payments

        Args:
            body: The whole body, instead of its properties one by one.
        """
        return await self._client.send(
            Request(
                "POST",
                "/payments",
                body=merge(
                    body,
                    {
                        "id": id,
                        "note": note,
                        "number": number,
                        "iban": iban,
                        "bic": bic,
                    },
                    required=("id",),
                ),
                responses={"200": models.Payment},
            ),
            options,
        )
