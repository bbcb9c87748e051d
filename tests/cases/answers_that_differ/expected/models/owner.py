"""Model: Owner."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model


class Owner(Model):
    login: str
    email: str = Field(validation_alias="e-mail", serialization_alias="e-mail")
