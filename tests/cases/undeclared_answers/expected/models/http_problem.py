"""Model: HttpProblem."""

from __future__ import annotations

from .._runtime.models.model import Model


class HttpProblem(Model):
    instance: str | None = None
