"""Model: GetMeResponse."""

from __future__ import annotations

from .._runtime.model import Model


class GetMeResponse(Model):
    id: str
    roles: list[str] | None = None
