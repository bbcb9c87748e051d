"""Models: ListOrderNamesResponse, ListOrderNamesResponseItem."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model


class ListOrderNamesResponseItem(Model):
    name: str | None = None


ListOrderNamesResponse: TypeAlias = list[ListOrderNamesResponseItem]
