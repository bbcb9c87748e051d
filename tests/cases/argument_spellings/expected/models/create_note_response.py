"""Model: CreateNoteResponse."""

from __future__ import annotations

from typing import TypeAlias

from .thing import Thing

CreateNoteResponse: TypeAlias = list[Thing]
