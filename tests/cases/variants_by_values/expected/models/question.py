"""Models: Question, QuestionRole."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models.model import Model

QuestionRole: TypeAlias = Literal["user", "system"] | str


class Question(Model):
    type: Literal["message"] = "message"
    role: QuestionRole | None = None
