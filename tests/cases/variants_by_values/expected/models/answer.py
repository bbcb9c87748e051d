"""Models: Answer, AnswerRole."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.model import Model

AnswerRole: TypeAlias = Literal["assistant"] | str


class Answer(Model):
    type_: Literal["message"] = Field(
        default="message",
        validation_alias="type",
        serialization_alias="type",
    )
    role: AnswerRole | None = None
