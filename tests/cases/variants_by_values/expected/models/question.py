"""Models: Question, QuestionRole."""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime.model import Model

QuestionRole: TypeAlias = Literal["user", "system"] | str


class Question(Model):
    type_: Literal["message"] = Field(
        default="message",
        validation_alias="type",
        serialization_alias="type",
    )
    role: QuestionRole | None = None
