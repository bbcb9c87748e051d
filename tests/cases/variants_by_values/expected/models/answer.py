"""Models: Answer, AnswerRole."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models.model import Model

AnswerRole: TypeAlias = Literal["assistant"] | str


class Answer(Model):
    type: Literal["message"] = "message"
    role: AnswerRole | None = None
