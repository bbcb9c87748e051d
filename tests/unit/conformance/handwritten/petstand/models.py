"""The models of the client written by hand."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ConfigDict, Field


class Pet(BaseModel):
    """Keeps what it does not know."""

    model_config = ConfigDict(extra="allow")

    id: str | None = None
    name: str
    born_at: str | None = Field(None, alias="bornAt")
    weight: int | float | None = None
    mother: Pet | None = None


class ForgetfulPet(BaseModel):
    """Loses what it does not know and what was null."""

    id: str | None = None
    name: str
    born_at: str | None = Field(None, alias="bornAt")
    weight: Any = None
    mother: Any = None
