"""Models: Error404, Error500, ErrorBody, ListArchivesError404."""

from __future__ import annotations

from typing import TypeAlias

from .._runtime.models.model import Model


class ErrorBody(Model):
    message: str | None = None


ListArchivesError404: TypeAlias = ErrorBody

Error404: TypeAlias = ErrorBody

Error500: TypeAlias = ErrorBody
